"""A clock that is set by hand."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

ZONE = timezone(timedelta(hours=1))
AFTERNOON = datetime(2026, 11, 23, 15, 12, tzinfo=ZONE)


@dataclass
class HandClock:
    """Stands still until it is moved; `sleep` moves the wall clock as a suspended machine would find it."""

    moment: datetime = AFTERNOON
    ticks: float = 1000.0
    suspended: float | None = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.ticks

    def asleep(self) -> float | None:
        return self.suspended

    def pass_by(self, time: timedelta) -> None:
        self.moment += time
        self.ticks += time.total_seconds()

    def sleep(self, time: timedelta) -> None:
        self.moment += time
        if self.suspended is not None:
            self.suspended += time.total_seconds()
