"""A disk that takes its time: what is pressed twice meanwhile is written once."""

import threading
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from models.journal import Trouble
from models.records import ClarityStatement, ParkedThought, RepairEpisode
from ui.earlier_words import put_before
from ui.tracker.drafts import Drafts
from ui.tracker.window import Page


@contextmanager
def slow_disk(stage):
    """Whatever is asked for inside is done when the block ends."""
    go_on = threading.Event()
    stage.queue.ask(lambda _: go_on.wait(60), lambda _: None, owner=stage.queue)
    yield
    go_on.set()
    stage.settle()


def test_enter_pressed_twice_writes_one_statement(stage):
    at = stage()
    clarity = at.page(Page.CLARITY)
    line = clarity.editor._lines[clarity.editor.form()]
    at.type(line.first, "angry")
    with slow_disk(at):
        for _ in range(2):
            QTest.keyClick(line.first, Qt.Key.Key_Return)
    assert len(at.of(ClarityStatement)) == 1
    at.type(line.first, "cold")
    at.press(line.first, Qt.Key.Key_Return)
    assert len(at.of(ClarityStatement)) == 2, "the next one is another"


def test_a_double_click_tells_of_one_thing_that_happened(stage):
    at = stage()
    repair = at.page(Page.REPAIR)
    repair.begin()
    repair.form.what.setText("Late again")
    with slow_disk(at):
        for _ in range(2):
            repair.form.write_button.click()
    assert len(at.of(RepairEpisode)) == 1


def test_after_a_failure_it_can_be_pressed_again(stage):
    at = stage()
    parked = at.page(Page.LANDINGS).parked
    at.journal.trouble = Trouble.DISK_FULL
    parked.line.setText("Call the bank")
    at.press(parked.line, Qt.Key.Key_Return)
    at.journal.trouble = None
    at.press(parked.line, Qt.Key.Key_Return)
    assert [thought.words for thought in at.of(ParkedThought)] == ["Call the bank"]


def typed_before_it_was_read(at, field, draft, text):
    """What stands in a field into which somebody typed before its draft could be read back, and what is kept of it."""
    at.qtbot.addWidget(field)
    at.journal.drafts["letter"] = draft
    drafts = Drafts(at.queue, at.window)
    drafts.watch("letter", field)
    with slow_disk(at):
        drafts.restore()
        QTest.keyClicks(field, text)
    QTest.keyClicks(field, "!")
    drafts.flush()
    at.settle()
    return at.journal.drafts["letter"]


def test_what_was_kept_stands_before_what_was_typed_meanwhile(stage):
    field = QLineEdit()
    assert typed_before_it_was_read(stage(), field, "I miss", "our walks") == "I miss our walks!"
    assert field.text() == "I miss our walks!"


def test_whoever_writes_in_the_middle_stays_there(qtbot):
    field = QLineEdit("our walks")
    qtbot.addWidget(field)
    field.setCursorPosition(3)
    put_before(field, "I miss")
    QTest.keyClicks(field, " long")
    assert field.text() == "I miss our long walks"


def test_several_lines_keep_theirs_too(stage):
    field = QPlainTextEdit()
    assert (
        typed_before_it_was_read(stage(), field, "I miss\nour walks", "on Sundays") == "I miss\nour walks\non Sundays!"
    )


def test_what_was_typed_again_is_not_there_twice(stage):
    assert typed_before_it_was_read(stage(), QLineEdit(), "I miss", "I miss") == "I miss!"


def test_words_carried_over_replace_the_older_ones_in_the_journal(stage):
    at = stage()
    field = QLineEdit()
    at.qtbot.addWidget(field)
    at.journal.drafts["letter"] = "I miss"
    drafts = Drafts(at.queue, at.window)
    drafts.watch("letter", field)
    drafts.carry({"letter": "I long for our walks"})
    drafts.restore()
    at.settle()
    assert field.text() == "I long for our walks"
