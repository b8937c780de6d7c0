"""Ctrl+Z in the tracker: each act goes back and forth, and a field in hand keeps its own undo first."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from models.journal import Trouble
from models.records import (
    AttemptKind,
    ClarityStatement,
    Gesture,
    ParkedThought,
    PhraseArea,
    PhraseChoice,
    RepairAttempt,
    RepairEpisode,
)
from models.rituals import begin_episode, new_gesture, park, reword, write_statement
from tests.sample_life import NOW, sample_life
from ui.tracker.window import Page

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def undo(tracker):
    tracker.press(tracker.window.focusWidget() or tracker.window, Qt.Key.Key_Z, CTRL)


def redo(tracker, key=Qt.Key.Key_Y, modifiers=CTRL):
    tracker.press(tracker.window.focusWidget() or tracker.window, key, modifiers)


def test_what_was_written_goes_and_comes_back_by_key(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    line = page.editor._lines[page.editor.form()]
    tracker.type(line.first, "cross with you")
    tracker.type(line.second, "tired")
    tracker.press(line.second, Qt.Key.Key_Return)
    (statement,) = tracker.of(ClarityStatement)
    undo(tracker)
    assert tracker.of(ClarityStatement) == []
    assert "Write a statement" in tracker.window.bar.text()
    for key, modifiers in ((Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)):
        redo(tracker, key, modifiers)
        (again,) = tracker.of(ClarityStatement)
        assert again.words == statement.words
        undo(tracker)
    assert tracker.of(ClarityStatement) == []


def write_on_today(tracker):
    page = tracker.page(Page.TODAY)
    tracker.type(page._words, "I am just tired")
    tracker.press(page._words, Qt.Key.Key_Return)


def complete_the_sentence(tracker):
    page = tracker.page(Page.CLARITY)
    line = page.editor._lines[page.editor.form()]
    tracker.type(line.first, "cross with you")
    tracker.type(line.second, "tired")
    tracker.press(line.second, Qt.Key.Key_Return)


def tell_what_happened(tracker):
    page = tracker.page(Page.REPAIR)
    page.begin()
    tracker.type(page.form.what, "A sharp word")
    tracker.press(page.form.what, Qt.Key.Key_Return)


def set_down_a_thought(tracker):
    page = tracker.page(Page.LANDINGS)
    tracker.type(page.parked.line, "Ring the plumber")
    tracker.press(page.parked.line, Qt.Key.Key_Return)


def add_a_phrase(tracker):
    page = tracker.page(Page.PHRASES)
    page.form.begin(PhraseArea.ACKNOWLEDGEMENT)
    tracker.type(page.form.words, "The kitchen smells of home.")
    tracker.press(page.form.words, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (write_on_today, ClarityStatement),
        (complete_the_sentence, ClarityStatement),
        (tell_what_happened, RepairEpisode),
        (set_down_a_thought, ParkedThought),
        (add_a_phrase, PhraseChoice),
    ],
)
def test_whatever_leaves_its_field_is_said_with_undo_beside_it(stage, act, kind):
    tracker = stage()
    act(tracker)
    assert len(tracker.of(kind)) == 1
    assert tracker.window.bar.isVisible()
    (button,) = [each for each in tracker.window.bar.findChildren(QPushButton) if each.text() == "Undo"]
    button.click()
    tracker.settle()
    assert tracker.of(kind) == []


def test_how_an_evening_felt_is_one_tap_and_undo_asks_again(stage):
    tracker = stage(*sample_life())
    tracker.clock.at = NOW + timedelta(days=1)
    page = tracker.page(Page.TODAY)
    page.refresh()
    tracker.settle()
    assert page._evening.isVisible()
    page._evening.findChildren(QPushButton)[0].click()
    tracker.settle()
    assert page._evening.isHidden()
    assert tracker.window.bar.text() == "Noted how it felt."
    undo(tracker)
    assert page._evening.isVisible()


def test_a_field_in_hand_takes_its_typing_back_before_anything_else(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    page.save(write_statement("saved", NOW))
    tracker.settle()
    line = page.editor._lines[page.editor.form()]
    tracker.type(line.first, "half a sentence")
    undo(tracker)
    assert line.first.text() == ""
    assert len(tracker.of(ClarityStatement)) == 1
    redo(tracker)
    assert line.first.text() == "half a sentence"
    undo(tracker)
    undo(tracker)
    assert tracker.of(ClarityStatement) == []
    # What can be done again in the field comes first here, too.
    redo(tracker)
    assert line.first.text() == "half a sentence"
    redo(tracker)
    assert len(tracker.of(ClarityStatement)) == 1


def test_a_sheet_in_hand_does_so_too(stage):
    tracker = stage(begin_episode("Dishes", NOW - timedelta(hours=1)))
    page = tracker.page(Page.REPAIR)
    (card,) = page._cards.values()
    page.save(*park("saved", NOW))
    tracker.settle()
    card.fields.kinds.chips[AttemptKind.APOLOGY].click()
    tracker.type(card.fields.words, "sorry")
    undo(tracker)
    assert card.fields.words.text() == ""
    assert len(tracker.of(ParkedThought)) == 1
    undo(tracker)
    assert tracker.of(ParkedThought) == []


def test_closing_with_an_attempt_is_one_act(stage):
    tracker = stage(begin_episode("Dishes", NOW - timedelta(hours=1)))
    page = tracker.page(Page.REPAIR)
    (card,) = page._cards.values()
    card.fields.kinds.chips[AttemptKind.HUMOUR].click()
    card.okay_button.click()
    tracker.settle()
    assert len(tracker.of(RepairAttempt)) == 1
    undo(tracker)
    assert tracker.of(RepairAttempt) == []
    assert "Close a repair" in tracker.window.bar.text()
    (episode,) = tracker.of(RepairEpisode)
    assert episode.closed_at is None


def test_acts_go_back_in_their_order_whichever_page_they_were_on(stage):
    tracker = stage()
    landings, clarity = tracker.page(Page.LANDINGS), tracker.page(Page.CLARITY)
    landings.save(new_gesture("tea", NOW))
    clarity.save(write_statement("words", NOW))
    tracker.settle()
    undo(tracker)
    assert (len(tracker.of(ClarityStatement)), len(tracker.of(Gesture))) == (0, 1)
    undo(tracker)
    assert tracker.of(Gesture) == []


def test_the_quiet_bar_takes_back_the_act_it_speaks_of_and_leaves_after_the_next(stage):
    statement = write_statement("words", NOW)
    tracker = stage(statement)
    page = tracker.page(Page.CLARITY)
    page.list._delete(statement.id)
    tracker.settle()
    assert tracker.window.bar.text() == "Deleted."
    bar_button(tracker, "Undo").click()
    tracker.settle()
    assert len(tracker.of(ClarityStatement)) == 1
    bar_button(tracker, "Redo").click()
    tracker.settle()
    assert tracker.of(ClarityStatement) == []
    assert tracker.window.bar.isVisible()
    page.save(new_gesture("tea", NOW))
    tracker.settle()
    assert not tracker.window.bar.isVisible()


def test_something_else_the_bar_says_stays_over_the_next_act(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    tracker.window.say_quietly("A word in between.")
    page.save(new_gesture("tea", NOW))
    tracker.settle()
    assert tracker.window.bar.text() == "A word in between."
    assert tracker.window.bar.isVisible()


def test_what_was_changed_elsewhere_is_left_alone_and_said(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    statement = write_statement("words", NOW)
    page.save(statement)
    tracker.queue.save(reword(statement, "newer", NOW))
    tracker.settle()
    undo(tracker)
    assert "changed later" in tracker.window.bar.text()
    assert tracker.of(ClarityStatement)[0].words == "newer"


def test_a_disk_that_says_no_is_explained_and_undo_stays(stage):
    tracker = stage()
    tracker.page(Page.CLARITY).save(write_statement("words", NOW))
    tracker.settle()
    tracker.journal.trouble = Trouble.DISK_FULL
    undo(tracker)
    assert "disk is full" in tracker.window.bar.text()
    tracker.journal.trouble = None
    undo(tracker)
    assert tracker.of(ClarityStatement) == []


def test_a_field_that_goes_away_in_hand_leaves_the_keys_working(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    statement = write_statement("words", NOW)
    page.save(statement)
    tracker.settle()
    page.list.entries.setFocus()
    QTest.keyClick(page.list.entries, Qt.Key.Key_Down)
    page.list.entries.edit_key(statement.id)
    tracker.press(tracker.window.focusWidget(), Qt.Key.Key_Escape)
    undo(tracker)
    assert tracker.of(ClarityStatement) == []


def bar_button(tracker, label):
    return next(each for each in tracker.window.bar.findChildren(QPushButton) if each.text() == label)
