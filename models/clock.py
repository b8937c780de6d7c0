"""The only place that asks for the time, so that a test can live through a week in a second.

Everything else in the program is handed a `Clock` or a time. A look at the clock gives three things: the wall clock
with the zone of the moment, a monotonic clock for measuring, and how long the machine has been asleep in all, which
tells a night's suspend from a long meeting and from somebody setting the clock.
"""

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Protocol

# A workday runs from 04:00 to 04:00 local time, so that a late evening still belongs to the day it began in.
DAY_BEGINS = timedelta(hours=4)


class Clock(Protocol):
    """What the program knows about time."""

    def now(self) -> datetime:
        """The wall clock: aware, with the offset that holds locally at this moment."""

    def monotonic(self) -> float:
        """Seconds that only ever grow; stands still (Linux, macOS) or runs on (Windows) while the machine sleeps."""

    def asleep(self) -> float | None:
        """Seconds the machine has been suspended since it was started, or None where the system does not tell."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The local wall clock; a change of zone while the program runs is noticed."""
        if hasattr(time, "tzset"):
            # Without this the C library keeps the zone it found at the start (localtime_r need not look again).
            time.tzset()
        utc = datetime.fromtimestamp(time.time(), UTC)  # noqa: TID251 (this is the one place)
        return with_fixed_offset(utc.astimezone())

    def monotonic(self) -> float:
        """Seconds of `time.monotonic`."""
        return time.monotonic()  # noqa: TID251 (this is the one place)

    def asleep(self) -> float | None:
        """The boot clock runs on during suspend and the monotonic one does not: the difference is sleep (Linux)."""
        if not hasattr(time, "CLOCK_BOOTTIME"):
            return None
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)


@dataclass
class FastClock:
    """A clock that starts where it is told and runs faster than the real one: for the demonstration day.

    The pace can be changed while it runs; the time never jumps by that.
    """

    real: Clock
    start: datetime
    pace: float = 1.0

    def __post_init__(self) -> None:
        self._shown = self.start
        self._since = self.real.monotonic()

    def now(self) -> datetime:
        """`start`, plus the real time gone by, times the pace."""
        return self._shown + timedelta(seconds=(self.real.monotonic() - self._since) * self.pace)

    def run_at(self, pace: float) -> None:
        """From now on run `pace` times as fast as the real clock."""
        self._shown, self._since, self.pace = self.now(), self.real.monotonic(), pace

    def monotonic(self) -> float:
        """Seconds of this clock."""
        return (self.now() - self.start).total_seconds()

    def asleep(self) -> float | None:
        """What the real clock says: suspending the machine suspends the demonstration too."""
        return self.real.asleep()


def with_fixed_offset(moment: datetime) -> datetime:
    """The same moment with its present offset as a plain `timezone`, as it is stored; naive times raise ValueError."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a time without a zone says nothing about when it was")
    return moment.astimezone(timezone(offset))


def workday_of(moment: datetime) -> date:
    """The local date whose workday (04:00 to 04:00) holds this aware moment."""
    return (moment - DAY_BEGINS).date()


def day_start(day: date, zone: tzinfo | None) -> datetime:
    """When the workday of a date begins, as an aware time in `zone`."""
    return datetime(day.year, day.month, day.day, tzinfo=zone) + DAY_BEGINS
