"""A pause has an agreed return that can be moved, counts down, and ends when somebody comes back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.records import CameBack, Pause, Who
from models.rituals import begin_episode, take_pause
from tests.sample_life import NOW
from tests.ui.hand_menus import OFFSCREEN_MENUS, pick
from ui.tracker.window import Page

MINUTE = timedelta(minutes=1)


@pytest.fixture
def tracker(stage, british):
    return stage(begin_episode("I snapped", NOW))


def open_card(tracker):
    (card,) = tracker.page(Page.REPAIR)._cards.values()
    return card


def paused(tracker):
    """The card with a pause that was just taken, and the pause."""
    card = open_card(tracker)
    card.pause_button.click()
    tracker.settle()
    return card


def later(tracker, minutes):
    tracker.clock.at = NOW + minutes * MINUTE
    tracker.page(Page.REPAIR).tick()
    tracker.settle()


def test_one_press_and_it_counts_down(tracker):
    card = paused(tracker)
    (pause,) = tracker.of(Pause)
    assert (pause.agreed_return, pause.called_by) == (NOW + 20 * MINUTE, Who.ME)
    assert card.pause.isVisible()
    assert card.pause_button.isHidden()
    assert card.pause.clock.value() == (NOW + 20 * MINUTE).time()
    assert card.pause.left.text() == "20 min to go"
    later(tracker, 8)
    assert card.pause.left.text() == "12 min to go"


def test_when_its_time_has_come_it_asks_gently(tracker):
    card = paused(tracker)
    later(tracker, 25)
    assert card.pause._back_at.text() == "You agreed to be back at"
    assert card.pause.left.isHidden()
    assert card.pause.longer.text() == "Not yet, 10 min longer"
    card.pause.longer.click()
    tracker.settle()
    assert tracker.of(Pause)[0].agreed_return == NOW + 35 * MINUTE
    assert card.pause.left.text() == "10 min to go"


@pytest.mark.parametrize("who", [CameBack.ME, CameBack.BOTH])
def test_coming_back_ends_it_and_undo_begins_it_again(tracker, who):
    card = paused(tracker)
    {CameBack.ME: card.pause.me_back, CameBack.BOTH: card.pause.both_back}[who].click()
    tracker.settle()
    assert tracker.of(Pause)[0].came_back is who
    assert card.pause.isHidden()
    assert card.pause_button.isVisible()
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert card.pause.isVisible()


def test_another_time_is_agreed_on_in_the_field(tracker):
    card = paused(tracker)
    card.pause.clock.setFocus()
    card.pause.clock.setTime((NOW + 90 * MINUTE).time())
    tracker.press(card.pause.clock, Qt.Key.Key_Return)
    assert tracker.of(Pause)[0].agreed_return == NOW + 90 * MINUTE
    assert card.pause.left.text() == "1 h 30 min to go"


def test_a_time_too_near_is_refused_and_the_agreed_one_stands_there_again(tracker):
    card = paused(tracker)
    card.pause.clock.setFocus()
    card.pause.clock.setTime((NOW + 10 * MINUTE).time())
    tracker.press(card.pause.clock, Qt.Key.Key_Return)
    assert tracker.of(Pause)[0].agreed_return == NOW + 20 * MINUTE
    assert card.pause.clock.value() == (NOW + 20 * MINUTE).time()
    assert "twenty minutes" in tracker.window.bar.text()


def test_the_keyboard_finds_its_way_from_the_pause_and_back(tracker):
    card = open_card(tracker)
    card.pause_button.setFocus()
    tracker.press(card.pause_button, Qt.Key.Key_Space)
    assert card.pause.me_back.hasFocus()
    tracker.press(card.pause.me_back, Qt.Key.Key_Space)
    assert card.pause_button.hasFocus()


@OFFSCREEN_MENUS
def test_who_came_back_and_whose_idea_it_was_can_be_told_later(tracker):
    card = paused(tracker)
    card.pause.me_back.click()
    tracker.settle()
    assert card.tried.entries.rows()[0].chip == "I came back"
    pick(tracker, card.tried.entries, "both came back")
    pick(tracker, card.tried.entries, "Whose idea it was", "they")
    (pause,) = tracker.of(Pause)
    assert (pause.came_back, pause.called_by) == (CameBack.BOTH, Who.PARTNER)


def test_a_pause_that_was_left_running_is_there_after_a_restart(stage, british):
    episode = begin_episode("I snapped", NOW - 30 * MINUTE)
    tracker = stage(episode, take_pause(episode, NOW - 30 * MINUTE, 40 * MINUTE))
    card = open_card(tracker)
    assert card.pause.left.text() == "10 min to go"
    assert card.pause.clock.accessibleName() == "The agreed return"
