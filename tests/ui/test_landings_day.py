"""A day on the page Landings: landings added, corrected, deleted and had back."""

from datetime import date, datetime

from PySide6.QtCore import Qt

from models.journal import Trouble
from models.records import Arrival, Direction, Felt, LandingOutcome, LandingStart, SoftLanding
from models.rituals import land, present, retire_gesture
from tests.sample_life import ZONE, at
from tests.ui.landings_page import HUG, TEA, TODAY, cell, undo
from ui.tracker.window import Page


def landings(tracker):
    return sorted(tracker.of(SoftLanding), key=lambda landing: landing.began)


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
