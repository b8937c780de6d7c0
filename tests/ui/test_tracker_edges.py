"""The tracker at its edges: a journal that comes late, keys pressed twice, words without a space in them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from models.journal import JournalError, Trouble
from models.records import TEXT_LIMIT, ClarityStatement, ParkedThought, StatementForm
from models.rituals import begin_episode, new_gesture, park, write_statement
from models.settings import Settings
from tests.memory_journal import MemoryJournal
from tests.pictures import StandingClock
from tests.sample_life import NOW, at
from ui.journal_queue import JournalQueue
from ui.tracker.window import Page, TrackerWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
PAGES = (Page.TODAY, Page.CLARITY, Page.REPAIR, Page.LANDINGS)


def test_what_is_being_typed_is_not_written_over_by_a_draft_that_comes_late(stage):
    tracker = stage()
    tracker.journal.drafts["clarity.own_words"] = "old"
    tracker.window.show_page(Page.CLARITY)
    page = tracker.window.page(Page.CLARITY)
    page.editor._own.setText("new")
    tracker.settle()
    assert page.editor._own.text() == "old\nnew"


def test_only_what_changed_goes_to_the_disk_as_a_draft(stage, monkeypatch):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    page.editor._own.setText("half a sen")
    kept = []
    monkeypatch.setattr(tracker.queue, "keep_draft", lambda key, _text, **_: kept.append(key))
    page.drafts.flush()
    page.drafts.flush()
    assert kept == ["clarity.own_words"]


def test_whoever_turns_to_another_page_waits_for_no_timer(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    page.editor._own.setText("half a sen")
    tracker.page(Page.REPAIR)
    assert not page.drafts._timer.isActive()
    assert tracker.journal.drafts["clarity.own_words"] == "half a sen"


def opens_at_the_second_try(journal):
    troubles = [Trouble.BUSY]

    def open_journal():
        if troubles:
            raise JournalError(troubles.pop())
        return journal

    return JournalQueue(open_journal, StandingClock())


def test_when_the_journal_opens_at_the_second_try_the_page_comes_up_to_date(qtbot):
    journal = MemoryJournal(write_statement("I miss you", NOW), begin_episode("Late again.", NOW))
    queue = opens_at_the_second_try(journal)
    window = TrackerWindow(queue, StandingClock(), Settings())
    qtbot.addWidget(window)
    with qtbot.waitSignal(queue.trouble):
        queue.start()
    window.show()
    page = window.page(Page.TODAY)
    assert page._entries.rows() == ()
    queue.start()
    qtbot.waitUntil(lambda: len(page._entries.rows()) == 2)
    queue.close()


@pytest.mark.parametrize(("typed", "stands"), [("", "I miss"), ("our walks", "I miss\nour walks")])
def test_when_the_journal_opens_at_the_second_try_an_earlier_draft_is_there_too(qtbot, typed, stands):
    journal = MemoryJournal()
    journal.drafts["today.words"] = "I miss"
    queue = opens_at_the_second_try(journal)
    window = TrackerWindow(queue, StandingClock(), Settings())
    qtbot.addWidget(window)
    words = window.page(Page.TODAY)._words
    with qtbot.waitSignal(queue.trouble):
        queue.start()
    QTest.keyClicks(words, typed)
    window.flush_drafts()
    queue.start()
    qtbot.waitUntil(lambda: words.toPlainText() == stands)
    window.flush_drafts()
    queue.close()
    assert journal.drafts["today.words"] == stands


def test_feelings_that_are_put_out_of_sight_do_not_go_along(stage):
    page = stage().page(Page.CLARITY)
    page.underneath.show_more.click()
    next(iter(page.underneath.feelings.chips.values())).click()
    assert page.underneath.feelings.chosen() != ()
    page.underneath.show_more.click()
    assert page.underneath.feelings.chosen() == ()


def test_taking_back_twice_takes_back_once(stage):
    tracker = stage(*park("write to the insurance", at(22, 17)))
    page = tracker.page(Page.TODAY)
    (thought,) = tracker.of(ParkedThought)
    page._thoughts.rows[thought.id].tick.click()
    tracker.settle()
    tracker.press(tracker.window, Qt.Key.Key_Z, CONTROL)
    saved = []
    tracker.queue.saved.connect(saved.append)
    tracker.press(tracker.window, Qt.Key.Key_Z, CONTROL)
    assert tracker.of(ParkedThought)[0].picked_up_at is None
    assert saved == []


def test_the_page_in_view_goes_with_the_time(stage):
    tracker = stage()
    page = tracker.page(Page.TODAY)
    asked = []
    page.refresh = lambda: asked.append(True)
    tracker.window._clockwork.timeout.emit()
    assert asked == [True]


@pytest.mark.parametrize("name", PAGES)
def test_a_word_without_end_makes_no_page_wider(stage, name):
    link = "https://example.org/" + "x" * 250
    tracker = stage(
        write_statement(link, NOW),
        begin_episode(link, NOW),
        new_gesture(link, NOW),
        *park(link, at(22, 17), plan=link),
    )
    tracker.window.resize(820, 640)
    page = tracker.page(name)
    assert page.horizontalScrollBar().maximum() == 0
    assert any(link in label.text() for label in page.findChildren(QLabel)) or name is Page.CLARITY


def paste(field, text):
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    field.paste()


def test_signs_that_only_machines_read_can_be_pasted_and_are_shown(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    page.editor.choose_form(StatementForm.OWN_WORDS)
    paste(page.editor._own, "a\x07b\x1b[31m \u202ec\u202c \ufffe d")
    tracker.press(page.editor._own, Qt.Key.Key_Return)
    (statement,) = tracker.of(ClarityStatement)
    assert statement.words == "a\x07b\x1b[31m \u202ec\u202c \ufffe d"
    assert page.list.entries.rows()[0].title == f"“{statement.words}”"


def test_the_longest_statement_is_kept_whole_and_a_longer_one_stays_in_its_field(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    page.editor.choose_form(StatementForm.OWN_WORDS)
    paste(page.editor._own, "z" * (TEXT_LIMIT + 1))
    assert len(page.editor._own.text()) == TEXT_LIMIT, "pasting ends where an entry ends"
    page.editor._own.textCursor().insertText("z")
    tracker.press(page.editor._own, Qt.Key.Key_Return)
    assert tracker.of(ClarityStatement) == []
    assert "10,000" in tracker.window.bar.text()
    assert len(page.editor._own.text()) == TEXT_LIMIT + 1
    page.editor._own.setText("z " * (TEXT_LIMIT // 2 - 1) + "zz")
    tracker.press(page.editor._own, Qt.Key.Key_Return)
    assert [len(statement.words) for statement in tracker.of(ClarityStatement)] == [TEXT_LIMIT]
    assert page.horizontalScrollBar().maximum() == 0
