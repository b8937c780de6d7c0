"""The month on the page Landings: what it counts, what each day says, and the ways through it by key."""

from datetime import date

from PySide6.QtCore import Qt

from models.records import DayKind, Direction, Felt
from models.rituals import day_was, land
from tests.sample_life import at, sample_life
from tests.ui.landings_page import TEA, TODAY, cell
from ui.tracker.window import Page


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
