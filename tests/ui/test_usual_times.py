"""The usual times of arriving on the page Landings: told, changed and let go of."""

from datetime import time

from PySide6.QtCore import Qt

from models.journal import Trouble
from models.records import Partner
from models.settings import Settings
from tests.sample_life import sample_life
from tests.ui.landings_page import undo
from ui.tracker.window import Page


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
