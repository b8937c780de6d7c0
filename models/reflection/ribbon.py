"""The ribbon: seven days with what was noted on each, and which record each mark leads to."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from models.journal import Episode
from models.records import EpisodeState, StatementState
from models.reflection.logged import Logged, counted_at


class LandingMark(StrEnum):
    """What the ribbon shows for the landings of a day."""

    LANDED = "landed"
    WITHOUT = "without"  # a workday without one
    NOTHING = "nothing"  # a day off, a day never seen, or one that is still going on


@dataclass(frozen=True, kw_only=True)
class StatementMark:
    """A statement that was said, or `kept` for oneself, on this day at `at`."""

    id: UUID
    at: datetime
    kept: bool


@dataclass(frozen=True, kw_only=True)
class RepairMark:
    """An episode on the day it began. `closed_after` is None while it is open or where the time is not known."""

    id: UUID
    began: datetime
    hour_known: bool
    open: bool
    reached_out: bool
    closed_after: timedelta | None = None


@dataclass(frozen=True, kw_only=True)
class DayView:
    """One day of the ribbon, its marks in the order of their times."""

    day: date
    landing: LandingMark = LandingMark.NOTHING
    landing_id: UUID | None = None
    statements: tuple[StatementMark, ...] = ()
    repairs: tuple[RepairMark, ...] = ()

    @property
    def said(self) -> int:
        """How many statements were said."""
        return sum(not mark.kept for mark in self.statements)

    @property
    def kept(self) -> int:
        """How many statements were kept for oneself."""
        return sum(mark.kept for mark in self.statements)


def day_view(day: date, logged: Logged) -> DayView:
    """What was noted on a day."""
    statements = logged.statements.get(day, ())
    return DayView(
        day=day,
        landing=_landing_mark(day, logged),
        landing_id=logged.landed.get(day),
        statements=tuple(
            StatementMark(id=it.id, at=counted_at(it), kept=it.state is StatementState.KEPT) for it in statements
        ),
        repairs=tuple(_repair_mark(episode) for episode in logged.episodes.get(day, ())),
    )


def _landing_mark(day: date, logged: Logged) -> LandingMark:
    if day in logged.landed:
        return LandingMark.LANDED
    return LandingMark.WITHOUT if logged.counts(day) else LandingMark.NOTHING


def _repair_mark(found: Episode) -> RepairMark:
    episode = found.episode
    is_open = episode.state is EpisodeState.OPEN
    hour_known = episode.precision.tells_hour
    closed_after = None
    if episode.closed_at is not None and hour_known and not is_open:
        closed_after = max(timedelta(), episode.closed_at - episode.began)
    return RepairMark(
        id=episode.id,
        began=episode.began,
        hour_known=hour_known,
        open=is_open,
        reached_out=bool(found.attempts),
        closed_after=closed_after,
    )
