"""A statement may belong to a repair: chosen from its menu among the latest ones, seen in its row, taken back."""

import pytest
from PySide6.QtCore import Qt

from models.records import ClarityStatement, EpisodeState, Precision
from models.rituals import begin_episode, belongs_to, close_episode, write_statement
from tests.sample_life import NOW, at
from tests.ui.hand_menus import OFFSCREEN_MENUS, open_menu, pick
from ui.tracker.window import Page

pytestmark = OFFSCREEN_MENUS

MENU = "Part of a repair"


def repair(what, day, *, ended=True):
    began = begin_episode(what, at(day, 18), began=at(day, 18), precision=Precision.EXACT)
    return close_episode(began, EpisodeState.RECONNECTED, at(day, 19)) if ended else began


@pytest.fixture
def told(stage):
    """A statement, an open repair and six that have ended."""
    ended = [repair(f"number {day}", day) for day in range(10, 16)]
    tracker = stage(write_statement("I miss you", NOW), repair("Dishes & all that", 9, ended=False), *ended)
    return tracker, tracker.page(Page.CLARITY).list.entries


def answers(menu):
    below = next(action.menu() for action in menu.actions() if action.text() == MENU)
    return [(action.text(), action.isChecked()) for action in below.actions()]


def part_of(tracker):
    (statement,) = tracker.of(ClarityStatement)
    return tracker.journal.records[statement.episode_id].what if statement.episode_id else None


def test_the_latest_repairs_are_offered_and_the_open_one_first(told):
    menu = open_menu(*told)
    assert answers(menu) == [
        ("“Dishes && all that”", False),
        *((f"“number {day}”", False) for day in (15, 14, 13, 12, 11)),
        ("of none", True),
    ]
    menu.close()


def test_one_is_chosen_shown_and_taken_back(told):
    tracker, entries = told
    pick(tracker, entries, MENU, "“number 14”")
    assert part_of(tracker) == "number 14"
    assert entries.rows()[0].sub == "part of a repair"
    assert tracker.window.bar.text() == "Noted which repair it is part of."
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert part_of(tracker) is None
    assert entries.rows()[0].sub == ""


def test_it_can_be_part_of_none_again_also_when_its_repair_is_long_gone_by(told):
    tracker, entries = told
    (statement,) = tracker.of(ClarityStatement)
    oldest = next(each for each in tracker.journal.records.values() if getattr(each, "what", "") == "number 10")
    tracker.queue.save(belongs_to(statement, oldest.id, NOW))
    tracker.settle()
    assert part_of(tracker) == "number 10"
    pick(tracker, entries, MENU, "of none")
    assert part_of(tracker) is None


def test_where_nothing_ever_happened_nothing_is_asked(stage):
    tracker = stage(write_statement("I miss you", NOW))
    menu = open_menu(tracker, tracker.page(Page.CLARITY).list.entries)
    assert MENU not in [action.text() for action in menu.actions()]
    menu.close()
