"""The page Landings: its month, a day of it, gestures, parked thoughts and usual times."""

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from models.journal import Trouble
from models.phrases import gesture_ideas
from models.records import (
    Arrival,
    DayKind,
    Direction,
    FavouriteOf,
    Felt,
    Gesture,
    LandingOutcome,
    LandingStart,
    ParkedThought,
    Partner,
    PhraseArea,
    SoftLanding,
)
from models.rituals import (
    about_phrase,
    day_was,
    hide_phrase,
    land,
    new_gesture,
    own_phrase,
    park,
    present,
    retire_gesture,
)
from models.settings import Settings
from tests.sample_life import NOW, ZONE, at, sample_life
from tests.ui.hand_menus import OFFSCREEN_MENUS, pick
from ui.tracker.window import Page

ALT = Qt.KeyboardModifier.AltModifier
TODAY = NOW.date()
TEA = new_gesture("Tea", at(1, 9), position=0)
HUG = new_gesture("A long hug", at(1, 9), position=1)
WALK = new_gesture("A walk", at(1, 9), position=2)


def cell(page, number):
    return page.month.grid.days[number - 1]


def landings(tracker):
    return sorted(tracker.of(SoftLanding), key=lambda landing: landing.began)


def menu_of(row):
    """The menu of a thought, opened."""
    row.more.click()
    return next(menu for menu in row.findChildren(QMenu) if menu.isVisible())


def choose(row, words):
    """Press an entry of a thought's menu."""
    menu = menu_of(row)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def undo(tracker):
    """Ctrl+Z has tests of its own; after a menu, offscreen, no window is the active one that a key would go to."""
    tracker.window.page(Page.LANDINGS).history.undo()
    tracker.settle()


# --- the month -----------------------------------------------------------------------------------------------------


def test_the_month_counts_workdays_alone(stage):
    tracker = stage(*sample_life())
    page = tracker.page(Page.LANDINGS)
    assert page.month.count.text() == "10 of 16 workdays so far"
    page.month.earlier.click()
    tracker.settle()
    assert page.month.name.text() == "October"
    assert page.month.count.text() == ""
    page.month.later.click()
    tracker.settle()
    assert page.month.name.text() == "November"
    assert not page.month.later.isEnabled()


def test_a_month_of_another_year_says_which(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    for _ in range(11):
        page.month.earlier.click()
        tracker.settle()
    assert page.month.name.text() == "December 2025"


def test_every_day_says_what_is_noted_about_it(stage, british):
    landing = land(at(20, 17), gesture_id=TEA.id, direction=Direction.RECEIVED, felt=Felt.EASED)
    tracker = stage(TEA, landing, day_was(date(2026, 11, 19), DayKind.WORKDAY, at(19, 9)))
    page = tracker.page(Page.LANDINGS)
    assert cell(page, 20).accessibleName() == "Friday, 20 November: landed, Tea, received, me, It eased"
    assert cell(page, 19).accessibleName() == "Thursday, 19 November: no landing noted"
    assert cell(page, 23).accessibleName() == "Monday, 23 November, today"
    assert cell(page, 21).accessibleName() == "Saturday, 21 November"
    assert not cell(page, 24).isEnabled()


def test_the_keys_go_through_the_month_and_never_beyond_today(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    page.month.grid.go_to(TODAY)
    for key, day in (
        (Qt.Key.Key_Right, 23),
        (Qt.Key.Key_Left, 22),
        (Qt.Key.Key_Up, 15),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_End, 23),
    ):
        tracker.press(tracker.window.focusWidget(), key)
        assert tracker.window.focusWidget() is cell(page, day), key


def test_the_keys_go_from_month_to_month(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    page.month.grid.go_to(TODAY.replace(day=2))
    tracker.press(tracker.window.focusWidget(), Qt.Key.Key_Up)
    assert page.month.name.text() == "October"
    assert tracker.window.focusWidget() is cell(page, 26)
    tracker.press(tracker.window.focusWidget(), Qt.Key.Key_End)
    assert tracker.window.focusWidget() is cell(page, 31)
    tracker.press(tracker.window.focusWidget(), Qt.Key.Key_PageUp)
    assert page.month.name.text() == "September"
    assert tracker.window.focusWidget() is cell(page, 30), "the last day of a shorter month"
    tracker.press(tracker.window.focusWidget(), Qt.Key.Key_PageDown)
    assert tracker.window.focusWidget() is cell(page, 30)
    assert page.month.name.text() == "October"


def test_the_tab_key_comes_to_one_day_of_the_month(stage):
    page = stage().page(Page.LANDINGS)
    page.month.grid.go_to(TODAY.replace(day=3))
    reached = [each.day.day.day for each in page.month.grid.days if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == [3]


# --- a day ---------------------------------------------------------------------------------------------------------


def test_a_landing_is_added_for_a_day_by_hand(stage, british):
    tracker = stage(present(at(20, 9), at(20, 16, 40), at(20, 17)))
    page = tracker.page(Page.LANDINGS)
    page.month.grid.go_to(TODAY.replace(day=20))
    tracker.press(cell(page, 20), Qt.Key.Key_Return)
    assert page.day.isVisible()
    assert tracker.window.focusWidget() is page.day.add_button
    tracker.press(page.day.add_button, Qt.Key.Key_Return)
    (landing,) = landings(tracker)
    assert (landing.workday, landing.began, landing.start) == (date(2026, 11, 20), at(20, 16, 40), LandingStart.BY_HAND)
    assert landing.outcome is LandingOutcome.DONE
    assert cell(page, 20).accessibleName() == "Friday, 20 November: landed, offered, me"
    undo(tracker)
    assert landings(tracker) == []
    assert page.day.landings == {}


def test_direction_arrival_gesture_and_outcome_are_corrected_by_hand(stage):
    tracker = stage(TEA, HUG, land(at(20, 17), gesture_id=TEA.id))
    page = tracker.page(Page.LANDINGS)
    cell(page, 20).click()
    tracker.settle()
    (details,) = page.day.landings.values()
    details.direction.chips[Direction.RECEIVED].click()
    tracker.settle()
    details.arrival.chips[Arrival.PARTNERS].click()
    tracker.settle()
    details.gesture.setCurrentIndex(details.gesture.findText("A long hug"))
    details.gesture.activated.emit(details.gesture.currentIndex())
    tracker.settle()
    (landing,) = landings(tracker)
    assert (landing.direction, landing.arrival, landing.gesture_id) == (
        Direction.RECEIVED,
        Arrival.PARTNERS,
        HUG.id,
    )
    details.outcome.chips[LandingOutcome.APART].click()
    tracker.settle()
    assert landings(tracker)[0].outcome is LandingOutcome.APART
    assert not details.direction.chips[Direction.OFFERED].isVisible(), "nothing was given when apart"
    undo(tracker)
    assert landings(tracker)[0].outcome is LandingOutcome.DONE
    assert details.outcome.value() is LandingOutcome.DONE
    undo(tracker)
    assert landings(tracker)[0].gesture_id == TEA.id


def test_how_an_earlier_evening_felt_is_one_tap_and_another_takes_it_back(stage):
    tracker = stage(land(at(18, 17)))
    page = tracker.page(Page.LANDINGS)
    cell(page, 18).click()
    tracker.settle()
    (details,) = page.day.landings.values()
    eased = details.felt.chips[Felt.EASED]
    assert tracker.window.focusWidget() is eased, "what is told most often is in hand"
    tracker.press(eased, Qt.Key.Key_Space)
    assert landings(tracker)[0].felt is Felt.EASED
    assert tracker.window.focusWidget() is eased, "nothing moved from under the hand"
    tracker.press(eased, Qt.Key.Key_Space)
    assert landings(tracker)[0].felt is None


def test_a_landing_is_deleted_and_had_back(stage):
    tracker = stage(land(at(18, 17)), land(at(18, 19), arrival=Arrival.PARTNERS))
    page = tracker.page(Page.LANDINGS)
    cell(page, 18).click()
    tracker.settle()
    first, second = page.day.landings.values()
    first.delete_button.setFocus()
    tracker.press(first.delete_button, Qt.Key.Key_Return)
    assert [landing.arrival for landing in landings(tracker)] == [Arrival.PARTNERS]
    assert list(page.day.landings.values()) == [second]
    assert tracker.window.focusWidget() is page.day.add_button
    undo(tracker)
    assert len(page.day.landings) == 2


def test_a_gesture_that_was_put_aside_stays_the_one_it_was(stage):
    aside = retire_gesture(TEA, at(2, 9))
    tracker = stage(aside, HUG, land(at(18, 17), gesture_id=aside.id), land(at(19, 17)))
    page = tracker.page(Page.LANDINGS)
    cell(page, 18).click()
    tracker.settle()
    (details,) = page.day.landings.values()
    assert details.gesture.currentText() == "Tea"
    cell(page, 19).click()
    tracker.settle()
    (details,) = page.day.landings.values()
    assert details.gesture.currentText() == "none in particular"
    assert details.gesture.findText("Tea") < 0


def test_escape_closes_the_day_and_goes_back_to_it_in_the_month(stage):
    tracker = stage(land(at(18, 17)))
    page = tracker.page(Page.LANDINGS)
    cell(page, 18).click()
    tracker.settle()
    assert cell(page, 18).accessibleDescription() == "open below"
    tracker.press(tracker.window.focusWidget(), Qt.Key.Key_Escape)
    assert page.day.isHidden()
    assert tracker.window.focusWidget() is cell(page, 18)
    assert cell(page, 18).accessibleDescription() == ""


def test_a_day_of_a_month_that_is_left_is_closed(stage):
    tracker = stage(land(at(18, 17)))
    page = tracker.page(Page.LANDINGS)
    cell(page, 18).click()
    tracker.settle()
    page.month.earlier.click()
    tracker.settle()
    assert page.day.isHidden()


def test_a_landing_that_could_not_be_added_is_explained_and_can_be_added_then(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    cell(page, 20).click()
    tracker.settle()
    tracker.journal.trouble = Trouble.DISK_FULL
    page.day.add_button.click()
    tracker.settle()
    assert landings(tracker) == []
    assert "disk is full" in tracker.window.bar.text()
    tracker.journal.trouble = None
    page.day.add_button.click()
    tracker.settle()
    assert len(landings(tracker)) == 1


# --- gestures ------------------------------------------------------------------------------------------------------


def names(page):
    return [row.title for row in page.gestures.entries.rows()]


def test_gestures_are_picked_one_after_the_other_and_added_by_hand(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    form = page.gestures.form
    first, second = form.chips[0].text(), form.chips[1].text()
    form.chips[0].click()
    tracker.settle()
    assert form.chips[0].text() == second, "what is on the list is no idea any more"
    form.chips[0].click()
    tracker.settle()
    tracker.type(form.name, "A walk")
    tracker.press(form.name, Qt.Key.Key_Return)
    assert names(page) == [first, second, "A walk"]
    assert [gesture.position for gesture in sorted(tracker.of(Gesture), key=lambda each: each.position)] == [0, 1, 2]
    whose = {gesture.name: gesture.favourite_of for gesture in tracker.of(Gesture)}
    assert whose[first] is gesture_ideas()[0].favourite_of
    assert form.isHidden()
    assert form.name.text() == ""


def test_ideas_are_the_persons_own_first_and_none_that_they_hid(stage):
    hidden, shown = gesture_ideas()[:2]
    tracker = stage(
        hide_phrase(about_phrase((), PhraseArea.GESTURE, hidden.id, NOW), NOW),
        own_phrase(PhraseArea.GESTURE, "Soup and silence", NOW),
    )
    form = tracker.page(Page.LANDINGS).gestures.form
    offered = [chip.text() for chip in form.chips]
    assert offered[:2] == ["Soup and silence", shown.name]
    assert hidden.name not in offered
    form.other_ideas.click()
    assert offered != [chip.text() for chip in form.chips]


def test_a_gesture_is_moved_by_key_and_stays_in_hand(stage):
    tracker = stage(TEA, HUG, WALK)
    page = tracker.page(Page.LANDINGS)
    page.gestures.entries.setFocus()
    tracker.press(page.gestures.entries, Qt.Key.Key_Down)
    tracker.press(page.gestures.entries, Qt.Key.Key_Up, ALT)
    assert names(page) == ["A long hug", "Tea", "A walk"]
    tracker.press(page.gestures.entries, Qt.Key.Key_Up, ALT)
    assert names(page) == ["A long hug", "Tea", "A walk"], "at the top it stays"
    tracker.press(page.gestures.entries, Qt.Key.Key_Down, ALT)
    tracker.press(page.gestures.entries, Qt.Key.Key_Down, ALT)
    assert names(page) == ["Tea", "A walk", "A long hug"], "it was the same one all the time"
    undo(tracker)
    assert names(page) == ["Tea", "A long hug", "A walk"]


@OFFSCREEN_MENUS
def test_a_gesture_is_put_aside_and_brought_back(stage):
    tracker = stage(TEA, HUG)
    page = tracker.page(Page.LANDINGS)
    assert page.gestures.aside_button.isHidden()
    pick(tracker, page.gestures.entries, "Put it aside")
    assert names(page) == ["A long hug"]
    assert page.gestures.aside_button.text() == "Put aside: 1"
    page.gestures.aside_button.click()
    assert names(page) == ["A long hug", "Tea"]
    assert page.gestures.entries.rows()[1].chip == "put aside"
    pick(tracker, page.gestures.entries, "Bring it back", number=1)
    assert names(page) == ["Tea", "A long hug"]
    assert page.gestures.aside_button.isHidden()


@OFFSCREEN_MENUS
def test_the_menu_moves_renames_and_tells_whose_favourite(stage):
    tracker = stage(TEA, HUG)
    page = tracker.page(Page.LANDINGS)
    pick(tracker, page.gestures.entries, "Move down\tAlt+Down")
    assert names(page) == ["A long hug", "Tea"]
    pick(tracker, page.gestures.entries, "Whose favourite", "theirs")
    assert next(each for each in tracker.of(Gesture) if each.id == HUG.id).favourite_of is FavouriteOf.THEIRS
    page.gestures.entries.edited.emit(HUG.id, "A very long hug")
    tracker.settle()
    assert names(page) == ["A very long hug", "Tea"]


def test_shares_are_told_from_five_evenings_on(stage):
    tracker = stage(*sample_life())
    notes = [row.note for row in tracker.page(Page.LANDINGS).gestures.entries.rows()]
    assert notes == ["6 times · eased 5 of 5", "4 times"]


# --- parked thoughts -----------------------------------------------------------------------------------------------


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


def test_a_gesture_half_written_is_there_to_be_seen(stage):
    tracker = stage(TEA)
    page = tracker.page(Page.LANDINGS)
    page.gestures.begin()
    tracker.type(page.gestures.form.name, "A wal")
    tracker.window.flush_drafts()
    tracker.settle()
    again = tracker.open()
    again.show_page(Page.LANDINGS)
    tracker.settle()
    form = again.page(Page.LANDINGS).gestures.form
    assert (form.name.text(), form.isVisible()) == ("A wal", True)


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


# --- usual times ---------------------------------------------------------------------------------------------------


def test_usual_times_are_told_changed_and_let_go_of(stage, british):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    (add,) = page.arrivals.chips()
    add.click()
    (line,) = page.arrivals.times.rows
    for weekday in (1, 2, 3):
        line.days.group.chips[weekday].click()
        tracker.settle()
    assert tracker.of(Partner)[0].arrivals == tuple((weekday, time(18, 0)) for weekday in (1, 2, 3))
    tracker.press(line.remove, Qt.Key.Key_Escape)
    assert [chip.text() for chip in page.arrivals.chips()] == ["Mon – Wed 18:00", "Add"]
    page.arrivals.chips()[0].click()
    page.arrivals.times.rows[0].remove.click()
    tracker.settle()
    assert tracker.of(Partner)[0].arrivals == ()
    undo(tracker)
    assert len(tracker.of(Partner)[0].arrivals) == 3


def test_usual_times_told_one_after_the_other_are_about_one_partner(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    page.arrivals.chips()[0].click()
    (line,) = page.arrivals.times.rows
    line.days.group.chips[1].click()
    line.days.group.chips[2].click()
    tracker.settle()
    assert len([each for each in tracker.journal.records.values() if isinstance(each, Partner)]) == 1
    assert page.arrivals.times.rows == [line], "nothing moved from under the hand"


def test_usual_times_that_could_not_be_kept_are_told_again(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    tracker.journal.trouble = Trouble.DISK_FULL
    page.arrivals.chips()[0].click()
    (line,) = page.arrivals.times.rows
    line.days.group.chips[1].click()
    tracker.settle()
    assert tracker.of(Partner) == []
    assert "disk is full" in tracker.window.bar.text()
    tracker.journal.trouble = None
    line.days.group.chips[2].click()
    tracker.settle()
    assert [weekday for weekday, _ in tracker.of(Partner)[0].arrivals] == [1, 2]


def test_the_card_says_when_a_reminder_comes(stage):
    tracker = stage(*sample_life())
    page = tracker.page(Page.LANDINGS)
    assert "kettle" in page.arrivals._about.text()
    tracker.window.follow(Settings(remind_of_arrival=True, arrival_lead=15))
    tracker.settle()
    assert page.arrivals._about.text() == "A quiet reminder comes 15 minutes before."


def test_a_landing_noted_after_midnight_lies_in_the_evening_before(stage):
    tracker = stage()
    tracker.clock.at = datetime(2026, 11, 24, 0, 30, tzinfo=ZONE)
    page = tracker.page(Page.LANDINGS)
    cell(page, 23).click()
    tracker.settle()
    page.day.add_button.click()
    tracker.settle()
    (landing,) = landings(tracker)
    assert (landing.workday, landing.began) == (TODAY, tracker.clock.at)
