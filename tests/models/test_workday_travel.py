"""Days on which the clock does what clocks do: summer time, journeys, nights asleep, holidays."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.clock import with_fixed_offset
from models.workday_events import Answer, Answered, DayBegan, Observation, OfferLanding, StoreSpan
from models.workday_state import Phase
from tests.models.workdays import Walk

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class Traveller(Walk):
    """Lives by the wall clock of a zone, which may change."""

    zone = AMSTERDAM

    def look(self, instant, idle=1.0, slept=timedelta()):
        seen = Observation(with_fixed_offset(instant.astimezone(self.zone)), timedelta(seconds=idle), slept_for=slept)
        return self.take(seen)

    def works(self, begin, end):
        """From one local time to another, which is further away than it seems when the clock is changed between."""
        now, last = (moment.replace(tzinfo=self.zone).astimezone(ZoneInfo("UTC")) for moment in (begin, end))
        while now <= last:
            self.look(now)
            now += timedelta(minutes=10)
        return last

    def offered_at(self):
        return [f"{effect.day}" for effect in self.effects if isinstance(effect, OfferLanding)]


@pytest.mark.parametrize(
    ("friday", "monday"),
    [(datetime(2026, 3, 27), datetime(2026, 3, 30)), (datetime(2026, 10, 23), datetime(2026, 10, 26))],
)
def test_the_window_stays_at_the_same_local_time_over_a_change_of_summer_time(friday, monday):
    walk = Traveller()
    for day in (friday, monday):
        last = walk.works(day.replace(hour=9), day.replace(hour=17, minute=5))
        walk.look(last + timedelta(minutes=3), idle=30)
        assert str(day.date()) not in walk.offered_at(), "17:08 is before the window"
        walk.look(last + timedelta(minutes=7), idle=30)
        assert walk.offered_at()[-1] == str(day.date())
        walk.take(Answered(last + timedelta(minutes=8), Answer.NOT_TODAY))
    assert len(walk.offered_at()) == 2


@pytest.mark.parametrize(("month", "day", "hours"), [(3, 29, 2), (10, 25, 4)])
def test_a_night_at_work_is_as_long_as_it_was(month, day, hours):
    """Saturday night, from one to four o'clock by the clock, when it is put forward or back."""
    walk = Traveller()
    last = walk.works(datetime(2026, month, day, 1, 0), datetime(2026, month, day, 3, 59))
    walk.look(last + timedelta(minutes=30), idle=1800)
    (span,) = [effect for effect in walk.effects if isinstance(effect, StoreSpan)]
    assert abs((span.ended - span.began) - timedelta(hours=hours)) < timedelta(minutes=12)


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Pacific/Pago_Pago"])
def test_a_journey_in_the_middle_of_the_day_brings_no_second_offer(zone):
    walk = Traveller()
    last = walk.works(datetime(2026, 11, 24, 9, 0), datetime(2026, 11, 24, 17, 5))
    walk.look(last + timedelta(minutes=7), idle=30)
    walk.take(Answered(with_fixed_offset((last + timedelta(minutes=8)).astimezone(AMSTERDAM)), Answer.NOT_TODAY))
    walk.zone = ZoneInfo(zone)
    for minutes in range(10, 10 * 60, 10):
        walk.look(last + timedelta(minutes=minutes), idle=30)
    days = walk.offered_at()
    assert days.count("2026-11-24") == 1
    assert all(days.count(day) <= 1 for day in days)


def test_flying_west_the_day_ends_by_the_clock_of_the_place():
    walk = Traveller()
    last = walk.works(datetime(2026, 11, 24, 8, 0), datetime(2026, 11, 24, 12, 0))
    walk.zone = ZoneInfo("America/New_York")
    last = walk.works(datetime(2026, 11, 24, 9, 0), datetime(2026, 11, 24, 17, 0))
    assert walk.offered_at() == []
    walk.look(last + timedelta(minutes=12), idle=30)
    assert walk.offered_at() == ["2026-11-24"]


def test_a_machine_asleep_over_midnight_wakes_to_another_day_without_a_popup():
    walk = Traveller()
    last = walk.works(datetime(2026, 11, 24, 9, 0), datetime(2026, 11, 24, 17, 5))
    walk.look(last + timedelta(minutes=7), idle=30)
    assert walk.state.phase is Phase.OFFERED
    morning = last + timedelta(hours=15)
    walk.look(morning, slept=timedelta(hours=14))
    walk.look(morning + timedelta(seconds=30), idle=30)
    assert len(walk.offered_at()) == 1
    assert walk.state.phase is Phase.AT_WORK
    assert not walk.state.settled


def test_three_weeks_of_holiday_leave_no_trace_and_no_reproach():
    walk = Traveller()
    last = walk.works(datetime(2026, 7, 10, 9, 0), datetime(2026, 7, 10, 16, 0))
    back = last + timedelta(days=24)
    effects = walk.look(back, slept=timedelta(days=23, hours=20))
    began = [effect for effect in effects if isinstance(effect, DayBegan)]
    assert [str(effect.day) for effect in began] == ["2026-08-03"]
    (span,) = [effect for effect in walk.effects if isinstance(effect, StoreSpan)]
    assert span.ended <= last
