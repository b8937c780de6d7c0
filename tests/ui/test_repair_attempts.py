"""Attempts: noted with a tap or in full, told differently later, and copied on demand."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from models.records import AttemptKind, AttemptLanded, AttemptWhen, EpisodeState, RepairAttempt, RepairEpisode, Who
from models.rituals import begin_episode, reach_out
from tests.sample_life import NOW
from tests.ui.hand_menus import OFFSCREEN_MENUS, open_menu, pick
from ui.tracker.window import Page

MINUTE = timedelta(minutes=1)


def open_card(tracker):
    (card,) = tracker.page(Page.REPAIR)._cards.values()
    return card


def test_two_attempts_and_an_end(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker)
    fields = card.fields
    fields.kinds.chips[AttemptKind.HUMOUR].click()
    fields.when.chips[AttemptWhen.DURING].click()
    fields.landed.chips[AttemptLanded.NOT_YET].click()
    card.add_button.click()
    tracker.settle()
    assert (fields.when.value(), fields.landed.value()) == (AttemptWhen.AFTER, None)
    tracker.clock.at = NOW + MINUTE
    fields.kinds.chips[AttemptKind.APOLOGY].click()
    fields.who.chips[Who.BOTH].click()
    tracker.type(fields.words, "so sorry")
    tracker.press(fields.words, Qt.Key.Key_Return)
    first, second = tracker.of(RepairAttempt)
    assert (first.kind, first.when, first.landed) == (AttemptKind.HUMOUR, AttemptWhen.DURING, AttemptLanded.NOT_YET)
    assert (second.kind, second.who, second.words) == (AttemptKind.APOLOGY, Who.BOTH, "so sorry")
    assert fields.words.text() == ""
    assert [row.title for row in card.tried.entries.rows()] == ["humour", "Both: said sorry"]
    card.okay_button.click()
    tracker.settle()
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.state, episode.closed_at) == (EpisodeState.RECONNECTED, NOW + MINUTE)
    assert tracker.window.sidebar._buttons["repair"]._count == 0


def test_an_attempt_needs_a_kind_and_keeps_its_words(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker)
    card.fields.words.setPlainText("I’m sorry")
    card.add_button.click()
    tracker.settle()
    assert tracker.of(RepairAttempt) == []
    assert card.fields.words.text() == "I’m sorry"
    assert "Choose" in tracker.window.bar.text()
    assert card.fields.kinds.chips[AttemptKind.HUMOUR].hasFocus()


def test_words_and_answers_of_an_attempt_survive_a_restart(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    fields = open_card(tracker).fields
    fields.kinds.chips[AttemptKind.HUMOUR].click()
    fields.who.chips[Who.PARTNER].click()
    fields.landed.chips[AttemptLanded.PARTLY].click()
    tracker.type(fields.words, "Small version, please")
    tracker.window.close()
    tracker.settle()
    tracker.window = tracker.open()
    fields = open_card(tracker).fields
    assert fields.words.text() == "Small version, please"
    assert fields.kinds.value() is AttemptKind.HUMOUR
    assert (fields.who.value(), fields.when.value()) == (Who.PARTNER, AttemptWhen.AFTER)
    assert fields.landed.value() is AttemptLanded.PARTLY


def test_a_draft_with_words_of_another_version_is_passed_over(stage):
    episode = begin_episode("I snapped", NOW)
    tracker = stage(episode)
    tracker.journal.drafts[f"repair.{episode.id}.attempt"] = "telepathy me sometime"
    fields = open_card(tracker).fields
    assert fields.kinds.value() is None
    assert fields.who.value() is Who.ME


@OFFSCREEN_MENUS
def test_how_it_landed_is_told_later_and_taken_back(stage):
    episode = begin_episode("I snapped", NOW - 30 * MINUTE)
    tracker = stage(episode, reach_out(episode, AttemptKind.EMPATHY, NOW - 20 * MINUTE))
    card = open_card(tracker)
    assert card.tried.entries.rows()[0].chip == "can’t tell"
    pick(tracker, card.tried.entries, "How did it land?", "a little")
    assert tracker.of(RepairAttempt)[0].landed is AttemptLanded.PARTLY
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tracker.of(RepairAttempt)[0].landed is AttemptLanded.DONT_KNOW


@OFFSCREEN_MENUS
def test_the_menu_marks_the_answer_that_holds(stage):
    episode = begin_episode("I snapped", NOW - 30 * MINUTE)
    tracker = stage(episode, reach_out(episode, AttemptKind.EMPATHY, NOW, landed=AttemptLanded.NOT_YET))
    menu = open_menu(tracker, open_card(tracker).tried.entries)
    answers = menu.actions()[0].menu().actions()
    assert [action.text() for action in answers if action.isChecked()] == ["not yet"]
    menu.close()


@OFFSCREEN_MENUS
def test_an_attempt_is_told_differently_with_its_time(stage):
    episode = begin_episode("I snapped", NOW - 60 * MINUTE)
    tracker = stage(episode, reach_out(episode, AttemptKind.EMPATHY, NOW, words="I hear you"))
    card = open_card(tracker)
    pick(tracker, card.tried.entries, "Change…")
    editor = card.tried.editor
    assert editor.fields.kinds.chips[AttemptKind.HUMOUR].hasFocus()
    editor.fields.kinds.chips[AttemptKind.APPRECIATION].click()
    editor.fields.words.setText("I hear you now")
    editor.clock.setTime((NOW - 40 * MINUTE).time())
    editor.keep_button.click()
    tracker.settle()
    (attempt,) = tracker.of(RepairAttempt)
    assert (attempt.kind, attempt.words, attempt.at) == (
        AttemptKind.APPRECIATION,
        "I hear you now",
        NOW - 40 * MINUTE,
    )
    assert editor.isHidden()
    assert card.tried.entries.hasFocus()
    assert "Undo" in tracker.window.bar._button.text()


@OFFSCREEN_MENUS
def test_escape_leaves_an_attempt_as_it_was(stage):
    episode = begin_episode("I snapped", NOW - 60 * MINUTE)
    tracker = stage(episode, reach_out(episode, AttemptKind.EMPATHY, NOW, words="I hear you"))
    card = open_card(tracker)
    pick(tracker, card.tried.entries, "Change…")
    card.tried.editor.fields.words.setText("something else")
    tracker.press(card.tried.editor.fields.words, Qt.Key.Key_Escape)
    assert card.tried.editor.isHidden()
    assert tracker.of(RepairAttempt)[0].words == "I hear you"


def test_an_attempt_is_deleted_by_key_and_comes_back(stage):
    episode = begin_episode("I snapped", NOW - 30 * MINUTE)
    tracker = stage(episode, reach_out(episode, AttemptKind.EMPATHY, NOW))
    card = open_card(tracker)
    card.tried.entries.setFocus()
    tracker.press(card.tried.entries, Qt.Key.Key_Delete)
    assert tracker.of(RepairAttempt) == []
    assert card.tried.isHidden()
    assert card.part.hasFocus()
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(tracker.of(RepairAttempt)) == 1
    assert card.tried.isVisible()


@pytest.fixture
def clipboard(qapp):
    """Emptied afterwards: what hangs on it must not outlive Python."""
    found = QGuiApplication.clipboard()
    yield found
    found.clear()


def test_words_are_copied_only_when_one_asks(stage, clipboard):
    tracker = stage(begin_episode("I snapped", NOW))
    clipboard.setText("something else")
    card = open_card(tracker)
    card.phrases.buttons[0].click()
    assert clipboard.text() == "something else"
    card.fields.copy.click()
    assert clipboard.text() == card.phrases.buttons[0].words
