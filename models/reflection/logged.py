"""What was logged, laid out by the day it counts on, so that any span of days can be counted from it."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from models.clock import workday_of
from models.journal import Episode
from models.records import ClarityStatement, Day, DayKind, LandingOutcome, SoftLanding, StatementState

Key = TypeVar("Key", bound=Hashable)
Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True)
class Logged:
    """Records by their day. `today` is the running workday: it counts from its landing on, or else when it is over."""

    landed: Mapping[date, UUID]
    """Each day with a landing, and its first one."""
    workdays: frozenset[date]
    statements: Mapping[date, Sequence[ClarityStatement]]
    """Said ones on the day they were said, kept ones on the day they were written; no others."""
    episodes: Mapping[date, Sequence[Episode]]
    today: date

    @classmethod
    def of(
        cls,
        *,
        landings: Iterable[SoftLanding],
        statements: Iterable[ClarityStatement],
        episodes: Iterable[Episode],
        days: Iterable[Day],
        today: date,
    ) -> "Logged":
        """Lay the records out; their order makes no difference."""
        done = sorted((it for it in landings if it.outcome is LandingOutcome.DONE), key=lambda it: it.id, reverse=True)
        by_time = sorted(statements, key=lambda it: (counted_at(it), it.id))
        began = sorted(episodes, key=lambda it: (it.episode.began, it.episode.id))
        return cls(
            landed={landing.workday: landing.id for landing in done},
            workdays=_workdays(days),
            statements=_grouped(by_time, _day_of),
            episodes=_grouped(began, lambda it: it.episode.workday),
            today=today,
        )

    def counts(self, day: date) -> bool:
        """Whether a date is one of the workdays that are counted."""
        return day in self.workdays and (day < self.today or day in self.landed)


def counted_at(statement: ClarityStatement) -> datetime:
    """When a statement was said, or else written."""
    return (statement.said_at or statement.written_at) if _was_said(statement) else statement.written_at


def _was_said(statement: ClarityStatement) -> bool:
    return statement.state is StatementState.SAID


def _day_of(statement: ClarityStatement) -> date | None:
    if _was_said(statement):
        return workday_of(counted_at(statement))
    return statement.workday if statement.state is StatementState.KEPT else None


def _workdays(days: Iterable[Day]) -> frozenset[date]:
    # Two computers can each have stored what a date was: what was known last holds.
    known = {day.day: day.kind for day in sorted(days, key=lambda day: (day.updated, day.id))}
    return frozenset(day for day, kind in known.items() if kind is DayKind.WORKDAY)


def _grouped(items: Iterable[Item], key: Callable[[Item], Key | None]) -> dict[Key, list[Item]]:
    found: defaultdict[Key, list[Item]] = defaultdict(list)
    for item in items:
        if (name := key(item)) is not None:
            found[name].append(item)
    return dict(found)
