"""The reminder of the weekly reflection: once a week, and put off when the person says so."""

from dataclasses import replace
from datetime import time

import pytest

from models.occasions import Occasions
from models.reminders import Reminder, holds, later_this_evening, put_off, skipped, tomorrow
from tests.models.reminder_evenings import DAY, EVERYTHING, LAST_WEEK, REFLECTION, SUNDAY, TUESDAY, WEEKLY, Evening
from tests.models.workdays import MONDAY, at


def test_the_reflection_comes_at_its_time_once_a_week():
    evening = Evening(day=SUNDAY, settings=WEEKLY)
    assert evening.kind("17:59") is None
    assert evening.next_look() == at("18:00", day=SUNDAY)
    reminder = evening.look("18:00")
    assert reminder == Reminder(kind=REFLECTION, key="reflection:2026-W47", until=at("28:00"))
    assert evening.kind("20:00") is None
    assert evening.kind(at("9:00")) is None
    assert evening.kind(at("18:00", day=SUNDAY + 7 * DAY)) is REFLECTION


def test_a_reflection_that_met_nobody_comes_the_next_day_and_not_after_that():
    assert Evening(settings=WEEKLY).kind(at("9:00")) is REFLECTION
    assert Evening(settings=WEEKLY).kind(at("9:00", day=TUESDAY)) is None


def test_the_reflection_follows_the_settings():
    evening = Evening(settings=replace(WEEKLY, reflection_weekday=5, reflection_time=time(20, 15)))
    friday = MONDAY + 4 * DAY
    assert evening.kind(at("20:14", day=friday)) is None
    assert evening.look(at("20:15", day=friday)).key == "reflection:2026-W48"
    assert Evening().look(at("9:00")) is None


@pytest.mark.parametrize(
    "occasions", [Occasions(weeks_begun=frozenset({LAST_WEEK})), Occasions(reflecting=True)], ids=["begun", "open"]
)
def test_nobody_is_reminded_of_what_they_are_doing_or_have_done(occasions):
    evening = Evening(occasions, WEEKLY, day=SUNDAY)
    assert evening.kind("18:30") is None
    assert evening.kind(at("9:00")) is None


def test_changing_the_weekday_brings_no_second_reminder_of_the_same_week():
    evening = Evening(day=SUNDAY, settings=WEEKLY)
    assert evening.kind("18:00") is REFLECTION
    evening.settings = replace(WEEKLY, reflection_weekday=2)
    assert evening.kind(at("18:00", day=TUESDAY)) is None


def test_what_was_put_off_comes_then_and_once_whatever_the_settings_say():
    evening = Evening(day=SUNDAY, settings=EVERYTHING)
    until = later_this_evening(at("18:05", day=SUNDAY), WEEKLY)
    evening.state = put_off(evening.state, at("18:05", day=SUNDAY), until, WEEKLY)
    assert until == at("20:05", day=SUNDAY)
    assert evening.kind("20:04") is None
    assert evening.next_look() == until
    reminder = evening.look("20:05")
    assert reminder is not None
    assert reminder.kind is REFLECTION
    assert holds(reminder, evening.state, at("20:06", day=SUNDAY), evening.occasions, evening.settings)
    assert evening.kind("21:00") is None
    assert evening.kind(at("9:00")) is None


def test_what_was_put_off_half_written_comes_then_and_what_is_done_does_not():
    begun = Occasions(weeks_begun=frozenset({LAST_WEEK}))
    done = replace(begun, weeks_settled=begun.weeks_begun)
    evening = Evening(begun, WEEKLY, day=SUNDAY)
    evening.state = put_off(evening.state, at("17:00", day=SUNDAY), at("20:00", day=SUNDAY), WEEKLY)
    assert Evening(done, WEEKLY, day=SUNDAY, state=evening.state).kind("20:00") is None
    assert evening.kind("18:00") is None, "not at its usual time"
    reminder = evening.look("20:00")
    assert reminder is not None
    assert holds(reminder, evening.state, at("20:01", day=SUNDAY), begun, WEEKLY)
    assert not holds(reminder, evening.state, at("20:01", day=SUNDAY), done, WEEKLY)


def test_what_was_put_off_does_not_come_in_between():
    evening = Evening(day=SUNDAY, settings=WEEKLY)
    evening.state = put_off(evening.state, at("17:00", day=SUNDAY), at("20:00", day=SUNDAY), WEEKLY)
    assert evening.kind("18:00") is None
    assert evening.kind("20:00") is REFLECTION


def test_put_off_late_in_the_evening_it_comes_tomorrow_at_its_time():
    assert later_this_evening(at("20:00"), WEEKLY) == at("21:30")
    for late in ("21:15", "23:00", "24:30"):
        assert later_this_evening(at(late), WEEKLY) == tomorrow(at("20:00"), WEEKLY) == at("42:00")


def test_not_this_week_is_heard():
    evening = Evening(day=SUNDAY, settings=WEEKLY)
    evening.state = skipped(evening.state, at("18:01", day=SUNDAY), WEEKLY)
    assert evening.kind("19:00") is None
    assert evening.kind(at("9:00")) is None
    assert evening.kind(at("18:00", day=SUNDAY + 7 * DAY)) is REFLECTION


@pytest.mark.parametrize("done", [{"weeks_begun": frozenset({LAST_WEEK})}, {"reflecting": True}], ids=["begun", "open"])
def test_a_reflection_begun_is_not_asked_for_any_more(done):
    evening = Evening(settings=WEEKLY, day=SUNDAY)
    reminder = evening.look("18:00")
    assert not holds(reminder, evening.state, at("18:01", day=SUNDAY), Occasions(**done), WEEKLY)
