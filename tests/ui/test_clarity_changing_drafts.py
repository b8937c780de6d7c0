"""Words that are changed in their place are lost neither by a program that ends in the middle nor by a lock."""

import pytest
from PySide6.QtCore import Qt

from models.records import ClarityStatement
from models.rituals import write_statement
from tests.sample_life import NOW
from ui.tracker.window import Page

KEY = "clarity.changing"
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def tracker(stage):
    return stage(write_statement("I miss you", NOW))


def change(tracker, words):
    """Begin to change the words of the only statement; the editor."""
    entries = tracker.page(Page.CLARITY).list.entries
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(0, 0))
    tracker.press(entries, Qt.Key.Key_F2)
    editor = entries._painter.editor
    tracker.type(editor, words)
    return editor


def words(tracker):
    (statement,) = tracker.of(ClarityStatement)
    return statement.words


def test_after_a_crash_they_are_kept_and_it_is_said_with_a_way_back(tracker):
    editor = change(tracker, "I miss us")
    tracker.qtbot.waitUntil(lambda: tracker.journal.drafts.get(KEY, "").endswith("\nI miss us"))
    left_behind = tracker.journal.drafts[KEY]
    tracker.press(editor, Qt.Key.Key_Escape)
    tracker.window.close()
    tracker.settle()
    assert words(tracker) == "I miss you"
    tracker.journal.drafts[KEY] = left_behind
    tracker.window = tracker.open()
    tracker.page(Page.CLARITY)
    tracker.qtbot.waitUntil(lambda: words(tracker) == "I miss us")
    assert tracker.window.bar.text() == "What you were changing is kept."
    tracker.qtbot.waitUntil(lambda: KEY not in tracker.journal.drafts)
    tracker.press(tracker.window, *UNDO)
    assert words(tracker) == "I miss you"


def test_a_program_that_ends_while_they_are_changed_loses_nothing(tracker):
    change(tracker, "I miss us")
    tracker.window.close()
    # Nothing is delivered any more, as when the program ends or the journal is locked.
    tracker.queue.close()
    assert "I miss us" in (words(tracker), tracker.journal.drafts.get(KEY, "").partition("\n")[2])


@pytest.mark.parametrize(
    ("key", "kept"), [(Qt.Key.Key_Return, "I miss us"), (Qt.Key.Key_Escape, "I miss you")], ids=["kept", "left"]
)
def test_kept_or_left_they_are_no_draft_any_more(tracker, key, kept):
    editor = change(tracker, "I miss us")
    tracker.qtbot.waitUntil(lambda: KEY in tracker.journal.drafts)
    tracker.press(editor, key)
    tracker.qtbot.waitUntil(lambda: KEY not in tracker.journal.drafts)
    assert words(tracker) == kept


def test_a_draft_that_nobody_can_read_is_passed_over(tracker):
    tracker.window.close()
    tracker.settle()
    tracker.journal.drafts[KEY] = "of another version"
    tracker.window = tracker.open()
    tracker.page(Page.CLARITY)
    assert words(tracker) == "I miss you"


def test_what_cannot_be_kept_or_is_gone_is_no_draft_for_ever(tracker):
    page = tracker.page(Page.CLARITY)
    (statement,) = tracker.of(ClarityStatement)
    page.list._reword(statement.id, "")
    tracker.settle()
    tracker.journal.purge(statement)
    page.list._reword(statement.id, "I miss us")
    tracker.settle()
    page.drafts.flush()
    tracker.settle()
    assert KEY not in tracker.journal.drafts
