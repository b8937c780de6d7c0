"""Times with their zone, days from four to four, and a clock that runs faster."""

import os
import time
from datetime import date, datetime, timedelta, timezone

import pytest

from models.clock import FastClock, SystemClock, day_start, with_fixed_offset, workday_of

ZONE = timezone(timedelta(hours=1))
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZONE)


class HandClock:
    def __init__(self):
        self.seconds = 100.0

    def now(self):
        return NOON + timedelta(seconds=self.seconds)

    def monotonic(self):
        return self.seconds

    def asleep(self):
        return None


@pytest.fixture
def zone(monkeypatch):
    def put(name):
        monkeypatch.setenv("TZ", name)

    yield put
    monkeypatch.undo()
    time.tzset()


def test_the_system_clock_tells_the_offset_of_the_moment(zone):
    zone("Asia/Kolkata")
    assert SystemClock().now().utcoffset() == timedelta(hours=5, minutes=30)


def test_a_change_of_zone_is_noticed_while_running(zone):
    clock = SystemClock()
    zone("Asia/Tokyo")
    assert clock.now().utcoffset() == timedelta(hours=9)
    zone("UTC")
    assert clock.now().utcoffset() == timedelta()


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has a clock that counts sleep")
def test_sleep_is_told_and_does_not_grow_while_awake():
    clock = SystemClock()
    first = clock.asleep()
    assert first is not None
    assert abs(clock.asleep() - first) < 0.5
    assert os.sysconf("SC_CLK_TCK") > 0


def test_a_workday_runs_from_four_to_four():
    assert workday_of(NOON.replace(hour=3, minute=59)) == date(2026, 11, 22)
    assert workday_of(NOON.replace(hour=4, minute=0)) == date(2026, 11, 23)
    assert day_start(date(2026, 11, 23), ZONE) == NOON.replace(hour=4)


def test_a_naive_time_says_nothing():
    with pytest.raises(ValueError, match="zone"):
        with_fixed_offset(datetime(2026, 11, 23))


def test_a_fast_clock_never_jumps_when_its_pace_changes():
    hand = HandClock()
    clock = FastClock(hand, NOON, pace=60)
    hand.seconds += 10
    assert clock.now() == NOON + timedelta(minutes=10)
    clock.run_at(1)
    assert clock.now() == NOON + timedelta(minutes=10)
    hand.seconds += 5
    assert clock.now() == NOON + timedelta(minutes=10, seconds=5)
    assert clock.monotonic() == 605
