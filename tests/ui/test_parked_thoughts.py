"""Thoughts that were set down: parked with when and how, picked up, carried on, and had back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from models.records import ParkedThought
from models.rituals import park
from tests.sample_life import NOW, at
from tests.ui.hand_menus import OFFSCREEN_MENUS
from tests.ui.landings_page import TODAY, undo
from ui.tracker.window import Page


def menu_of(row):
    """The menu of a thought, opened."""
    row.more.click()
    return next(menu for menu in row.findChildren(QMenu) if menu.isVisible())


def choose(row, words):
    """Press an entry of a thought's menu."""
    menu = menu_of(row)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def rows(page):
    return list(page.parked.thoughts.rows.values())


def test_a_thought_is_parked_with_when_and_how_picked_up_and_put_back(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    assert page.parked.plan.isHidden()
    tracker.type(page.parked.line, "write to the insurance")
    assert page.parked.plan.isVisible()
    tracker.type(page.parked.plan, "9:00, before mail")
    tracker.press(page.parked.plan, Qt.Key.Key_Return)
    (thought,) = tracker.of(ParkedThought)
    assert (thought.words, thought.plan) == ("write to the insurance", "9:00, before mail")
    assert page.parked.line.text() == page.parked.plan.text() == ""
    tracker.press(rows(page)[0].tick, Qt.Key.Key_Space)
    assert tracker.of(ParkedThought)[0].picked_up_at == NOW
    assert rows(page) == []
    undo(tracker)
    assert tracker.of(ParkedThought)[0].picked_up_at is None


def test_parking_nothing_is_no_error(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    tracker.press(page.parked.line, Qt.Key.Key_Return)
    assert tracker.of(ParkedThought) == []


def test_what_is_half_written_about_a_thought_is_there_again(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    tracker.type(page.parked.line, "write to the insu")
    tracker.type(page.parked.plan, "at ni")
    tracker.window.close()
    tracker.settle()
    tracker.window = tracker.open()
    page = tracker.page(Page.LANDINGS)
    assert (page.parked.line.text(), page.parked.plan.text()) == ("write to the insu", "at ni")
    assert page.parked.plan.isVisible()


def test_a_thought_that_was_handed_back_is_carried_on(stage):
    (old,) = park("write to the insurance", at(20, 17))
    tracker = stage(old)
    today = tracker.page(Page.TODAY)
    (handed_back,) = today._thoughts.rows.values()
    assert handed_back.carry_on_button.isVisible()
    handed_back.carry_on_button.click()
    tracker.settle()
    assert tracker.of(ParkedThought)[0].workday == TODAY
    assert today._thoughts.rows == {}
    page = tracker.page(Page.LANDINGS)
    assert len(rows(page)) == 1, "it waits for the next workday"
    undo(tracker)
    assert tracker.of(ParkedThought)[0].workday == old.workday


@OFFSCREEN_MENUS
def test_a_thought_of_today_has_nothing_to_be_carried_on(stage):
    tracker = stage(*park("write to the insurance", NOW))
    page = tracker.page(Page.LANDINGS)
    menu = menu_of(rows(page)[0])
    assert "Carry on to the next workday" not in [action.text() for action in menu.actions()]
    menu.close()


@OFFSCREEN_MENUS
@pytest.mark.parametrize(
    ("entry", "field", "words"),
    [("When and how…", "plan", "at nine"), ("Other words…", "words", "ring the insurance")],
)
def test_words_and_plan_of_a_thought_are_changed_and_had_back(stage, entry, field, words):
    (thought,) = park("write to the insurance", NOW, plan="after stand-up")
    tracker = stage(thought)
    row = rows(tracker.page(Page.LANDINGS))[0]
    choose(row, entry)
    assert row.editor.text() == getattr(thought, field)
    row.editor.setText(words)
    tracker.press(row.editor, Qt.Key.Key_Return)
    assert getattr(tracker.of(ParkedThought)[0], field) == words
    assert row.editor is None
    undo(tracker)
    assert getattr(tracker.of(ParkedThought)[0], field) == getattr(thought, field)


def test_escape_leaves_a_thought_as_it_was_and_going_elsewhere_keeps_it(stage):
    tracker = stage(*park("write to the insurance", NOW))
    page = tracker.page(Page.LANDINGS)
    row = rows(page)[0]
    row.edit_plan()
    row.editor.setText("at nine")
    tracker.press(row.editor, Qt.Key.Key_Escape)
    assert tracker.of(ParkedThought)[0].plan == ""
    assert row.editor is None
    row.edit_plan()
    row.editor.setText("at ten")
    page.parked.line.setFocus()
    tracker.settle()
    assert tracker.of(ParkedThought)[0].plan == "at ten"
    row.edit_words()
    row.editor.setText("   ")
    page.parked.line.setFocus()
    tracker.settle()
    assert tracker.of(ParkedThought)[0].words == "write to the insurance"


def test_another_change_leaves_what_is_being_written_about_a_thought(stage):
    tracker = stage(*park("write to the insurance", NOW))
    page = tracker.page(Page.LANDINGS)
    row = rows(page)[0]
    row.edit_plan()
    tracker.type(row.editor, "at ni")
    tracker.queue.save(*park("something else", NOW + timedelta(minutes=1)))
    tracker.settle()
    assert len(rows(page)) == 2
    assert rows(page)[0] is row
    assert row.editor.text() == "at ni"
    assert row.editor.hasFocus()


@pytest.mark.parametrize("begin", ["edit_plan", "edit_words"])
def test_what_was_being_written_about_a_thought_survives_a_crash(stage, begin):
    (thought,) = park("write to the insurance", NOW)
    tracker = stage(thought)
    row = rows(tracker.page(Page.LANDINGS))[0]
    getattr(row, begin)()
    row.editor.setText("at ni")
    tracker.window.flush_drafts()
    tracker.settle()
    again = stage(thought)
    again.journal.drafts.update(tracker.journal.drafts)
    restored = rows(again.page(Page.LANDINGS))[0]
    assert restored.editor.text() == "at ni"
    assert restored.editor.accessibleName() == row.editor.accessibleName()
    again.press(restored.editor, Qt.Key.Key_Escape)
    assert not any("thought" in key for key in again.journal.drafts)


@OFFSCREEN_MENUS
def test_a_thought_is_deleted_and_had_back(stage):
    tracker = stage(*park("write to the insurance", NOW))
    row = rows(tracker.page(Page.LANDINGS))[0]
    choose(row, "Delete")
    tracker.settle()
    assert tracker.of(ParkedThought) == []
    undo(tracker)
    assert len(tracker.of(ParkedThought)) == 1


def test_of_many_thoughts_the_first_are_shown_and_the_others_on_demand(stage):
    thoughts = [park(f"number {number}", NOW + timedelta(minutes=number))[0] for number in range(9)]
    tracker = stage(*thoughts)
    page = tracker.page(Page.LANDINGS)
    assert len(rows(page)) == 6
    page.parked.thoughts.all_button.click()
    assert len(rows(page)) == 9
    assert page.parked.thoughts.all_button.isHidden()


def test_the_keyboard_goes_on_with_the_next_thought(stage):
    first, second = park("one\ntwo", NOW)
    tracker = stage(first, second)
    page = tracker.page(Page.LANDINGS)
    tick = rows(page)[0].tick
    tick.setFocus()
    tracker.press(tick, Qt.Key.Key_Space)
    assert tracker.window.focusWidget() is rows(page)[0].tick
