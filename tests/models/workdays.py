"""A day to step through: times by the clock of one Monday, and observations in the shortest words."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone

from models.landing_window import Rules
from models.workday import step
from models.workday_events import Effect, Event, Observation, OfferLanding, StoreSpan
from models.workday_state import WorkdayState

ZONE = timezone(timedelta(hours=1))
MONDAY = datetime(2026, 11, 23, tzinfo=ZONE)
TODAY = date(2026, 11, 23)
RULES = Rules(workdays=frozenset({1, 2, 3, 4, 5}), usual_end=time(17, 30))


def at(clock: str, *, day: datetime = MONDAY) -> datetime:
    hour, minute, *second = (int(part) for part in clock.split(":"))
    return day + timedelta(hours=hour, minutes=minute, seconds=second[0] if second else 0)


@dataclass
class Walk:
    """Steps through a day and remembers what was decided."""

    state: WorkdayState = field(default_factory=WorkdayState)
    rules: Rules = RULES
    day: datetime = MONDAY
    effects: list[Effect] = field(default_factory=list)

    def take(self, event: Event) -> tuple[Effect, ...]:
        taken = step(self.state, event, self.rules)
        self.state = taken.state
        self.effects += taken.effects
        return taken.effects

    def see(
        self,
        clock: str,
        idle: float | None = 1,
        *,
        locked: bool = False,
        slept_hours: float = 0,
        engaged: bool = False,
    ) -> tuple[Effect, ...]:
        """One look; `idle` in seconds."""
        idle_for = None if idle is None else timedelta(seconds=idle)
        slept = timedelta(hours=slept_hours)
        return self.take(Observation(at(clock, day=self.day), idle_for, locked, slept, engaged))

    def work(self, begin: str, end: str) -> None:
        """Steady typing with a look every ten minutes."""
        now, last = at(begin, day=self.day), at(end, day=self.day)
        while now <= last:
            self.take(Observation(now, timedelta(seconds=1)))
            now += timedelta(minutes=10)

    def leave(self, last_input: str, until: str) -> None:
        """Nobody there from `last_input` on, with a look every five minutes."""
        left, last = at(last_input, day=self.day), at(until, day=self.day)
        now = left + timedelta(minutes=5)
        while now <= last:
            self.take(Observation(now, now - left))
            now += timedelta(minutes=5)

    def offers(self) -> list[OfferLanding]:
        return [effect for effect in self.effects if isinstance(effect, OfferLanding)]

    def spans(self) -> list[tuple[datetime, datetime]]:
        """Beginning and end of each span at the desk that was to be stored."""
        return [(effect.began, effect.ended) for effect in self.effects if isinstance(effect, StoreSpan)]

    def at_work_by(self, clock: str) -> "Walk":
        """A day that began at nine and has come to `clock`, typing."""
        self.work("9:00", clock)
        return self

    def tomorrow(self) -> None:
        self.day = self.day + timedelta(days=1)

    def with_rules(self, **changes: object) -> "Walk":
        self.rules = replace(self.rules, **changes)  # type: ignore[arg-type]
        return self
