"""What the weekly window may say about a week: what was logged, counted honestly, and never a verdict.

Pure: records in, plain figures out; the window finds the words. The rules are those of the domain: counts come with
their n, a share or a comparison only from `LEAST_SHARE` on, a median names what it leaves out, blocks of four weeks
are set beside each other and never single weeks, and nothing is counted over people.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median
from typing import Generic, TypeVar

from models.clock import workday_of
from models.journal import Episode
from models.records import (
    ClarityStatement,
    Day,
    DayKind,
    EpisodeState,
    LandingOutcome,
    Need,
    Precision,
    SoftLanding,
    StatementState,
)
from models.repair_times import first_reach_after
from models.rituals import IsoWeek

LEAST_SHARE = 5
BLOCK = 4
DAYS_IN_WEEK = 7
# From this ISO weekday on (Friday), looking back means the running week; before it, the one that ended.
LOOKS_BACK_FROM = 5
# A statement may be said long after it was written; further back than this nobody looks for it.
STATEMENTS_REACH = timedelta(days=365)


class LandingMark(StrEnum):
    """What the ribbon shows for the landings of a day."""

    LANDED = "landed"
    WITHOUT = "without"  # a workday without one
    NOTHING = "nothing"  # a day off, a day never seen, or one that is still going on


@dataclass(frozen=True, kw_only=True)
class RepairMark:
    """An episode on the day it began. `closed_after` is None while it is open or where the time is not known."""

    open: bool
    reached_out: bool
    closed_after: timedelta | None = None


@dataclass(frozen=True, kw_only=True)
class DayView:
    """One day of the ribbon."""

    day: date
    landing: LandingMark = LandingMark.NOTHING
    said: int = 0
    kept: int = 0
    repairs: tuple[RepairMark, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LandingFigure:
    """On how many of the workdays there was a landing; `elsewhere` counts landings' days that were no workdays."""

    landed: int
    workdays: int
    elsewhere: int = 0


@dataclass(frozen=True, kw_only=True)
class ReachOutFigure:
    """How long it took until somebody, whoever it was, first reached out.

    The median is over `timed` episodes; `about` when one of them began "about an hour" around its time. The others of
    `episodes` are named: `untimed` have a reach-out but no hour, `without` have none; `still_open` cuts across these.
    """

    episodes: int
    median: timedelta | None
    timed: int
    about: bool
    untimed: int
    without: int
    still_open: int


@dataclass(frozen=True, kw_only=True)
class StatementFigure:
    """Statements said, and kept for oneself. `need` was named in `need_count` of the `needs` that named one."""

    said: int
    kept: int
    need: Need | None = None
    need_count: int = 0
    needs: int = 0


Figure = TypeVar("Figure")


@dataclass(frozen=True)
class Blocks(Generic[Figure]):
    """The four weeks that end with this one beside the four weeks before them."""

    recent: Figure
    before: Figure


@dataclass(frozen=True, kw_only=True)
class WeekView:
    """All that may be said about a week; a comparison is None where there is too little for one."""

    week: IsoWeek
    days: tuple[DayView, ...]
    landings: LandingFigure
    reach_out: ReachOutFigure
    statements: StatementFigure
    landing_blocks: Blocks[LandingFigure] | None = None
    reach_out_blocks: Blocks[ReachOutFigure] | None = None
    statement_blocks: Blocks[StatementFigure] | None = None


def week_to_look_back_on(today: date, reflection_weekday: int = DAYS_IN_WEEK) -> IsoWeek:
    """The week a look back is about on a workday: from Friday on the running one, before that the one that ended.

    Whoever chose Thursday for it looks back on the running week from Thursday on; earlier in a week there is too
    little to look back on.
    """
    week = IsoWeek.of(today)
    begins = reflection_weekday if reflection_weekday == LOOKS_BACK_FROM - 1 else LOOKS_BACK_FROM
    return week if today.isoweekday() >= begins else week.earlier()


def span_needed(week: IsoWeek) -> tuple[date, date]:
    """First and last date whose landings, episodes and days `week_view` looks at: eight weeks, this one the last."""
    return week.earlier(2 * BLOCK - 1).monday, week.sunday


def week_view(
    week: IsoWeek,
    *,
    landings: Sequence[SoftLanding],
    statements: Sequence[ClarityStatement],
    episodes: Sequence[Episode],
    days: Sequence[Day],
    today: date,
) -> WeekView:
    """What may be said about a week from the records around it (see `span_needed`); more records do no harm.

    `today` is the running workday: it counts as a workday from its landing on, or else when it is over.
    """
    seen = _Seen(
        landed=frozenset(landing.workday for landing in landings if landing.outcome is LandingOutcome.DONE),
        workdays=_workdays(days),
        statements=tuple(statements),
        episodes=tuple(episodes),
        today=today,
    )
    this_week = _dates(week, week)
    recent = _dates(week.earlier(BLOCK - 1), week)
    before = _dates(week.earlier(2 * BLOCK - 1), week.earlier(BLOCK))
    return WeekView(
        week=week,
        days=tuple(_day_view(day, seen) for day in sorted(this_week)),
        landings=_landings(this_week, seen),
        reach_out=_reach_out(this_week, seen),
        statements=_statements(this_week, seen),
        landing_blocks=_landing_blocks(_landings(recent, seen), _landings(before, seen)),
        reach_out_blocks=_reach_out_blocks(_reach_out(recent, seen), _reach_out(before, seen)),
        statement_blocks=_statement_blocks(_statements(recent, seen), _statements(before, seen)),
    )


@dataclass(frozen=True, kw_only=True)
class _Seen:
    landed: frozenset[date]
    workdays: frozenset[date]
    statements: tuple[ClarityStatement, ...]
    episodes: tuple[Episode, ...]
    today: date

    def counts(self, day: date) -> bool:
        """Whether a date is one of the workdays that are counted."""
        return day in self.workdays and (day < self.today or day in self.landed)


def _dates(first: IsoWeek, last: IsoWeek) -> frozenset[date]:
    length = (last.sunday - first.monday).days + 1
    return frozenset(first.monday + timedelta(days=number) for number in range(length))


def _workdays(days: Iterable[Day]) -> frozenset[date]:
    # Two computers can each have stored what a date was: what was known last holds.
    known = {day.day: day.kind for day in sorted(days, key=lambda day: day.updated)}
    return frozenset(day for day, kind in known.items() if kind is DayKind.WORKDAY)


# --- the ribbon ----------------------------------------------------------------------------------------------------


def _day_view(day: date, seen: _Seen) -> DayView:
    figure = _statements(frozenset({day}), seen)
    began = sorted((it for it in seen.episodes if it.episode.workday == day), key=lambda it: it.episode.began)
    return DayView(
        day=day,
        landing=_landing_mark(day, seen),
        said=figure.said,
        kept=figure.kept,
        repairs=tuple(_repair_mark(episode) for episode in began),
    )


def _landing_mark(day: date, seen: _Seen) -> LandingMark:
    if day in seen.landed:
        return LandingMark.LANDED
    return LandingMark.WITHOUT if seen.counts(day) else LandingMark.NOTHING


def _repair_mark(found: Episode) -> RepairMark:
    episode = found.episode
    is_open = episode.state is EpisodeState.OPEN
    hour_known = episode.precision is not Precision.THAT_DAY
    closed_after = None
    if episode.closed_at is not None and hour_known and not is_open:
        closed_after = max(timedelta(), episode.closed_at - episode.began)
    return RepairMark(open=is_open, reached_out=bool(found.attempts), closed_after=closed_after)


# --- the figures ---------------------------------------------------------------------------------------------------


def _landings(dates: frozenset[date], seen: _Seen) -> LandingFigure:
    counted = {day for day in dates if seen.counts(day)}
    landed = dates & seen.landed
    return LandingFigure(landed=len(landed & counted), workdays=len(counted), elsewhere=len(landed - counted))


def _reach_out(dates: frozenset[date], seen: _Seen) -> ReachOutFigure:
    found = [episode for episode in seen.episodes if episode.episode.workday in dates]
    answered = [episode for episode in found if episode.attempts]
    timed = [episode for episode in answered if first_reach_after(episode) is not None]
    waits = [wait.total_seconds() for wait in map(first_reach_after, timed) if wait is not None]
    return ReachOutFigure(
        episodes=len(found),
        median=timedelta(seconds=median(waits)) if waits else None,
        timed=len(timed),
        about=any(it.episode.precision is Precision.ABOUT_AN_HOUR for it in timed),
        untimed=len(answered) - len(timed),
        without=len(found) - len(answered),
        still_open=sum(it.episode.state is EpisodeState.OPEN for it in found),
    )


def _statements(dates: frozenset[date], seen: _Seen) -> StatementFigure:
    ended = [it for it in seen.statements if _day_of(it) in dates]
    needs = Counter(it.need for it in ended if it.need is not None)
    need, count = _most_often(needs)
    return StatementFigure(
        said=sum(it.state is StatementState.SAID for it in ended),
        kept=sum(it.state is StatementState.KEPT for it in ended),
        need=need,
        need_count=count,
        needs=needs.total(),
    )


def _day_of(statement: ClarityStatement) -> date | None:
    """The workday a statement is counted on: said ones when they were said, kept ones when they were written."""
    match statement.state:
        case StatementState.SAID:
            return workday_of(statement.said_at or statement.written_at)
        case StatementState.KEPT:
            return statement.workday
        case _:
            return None


def _most_often(needs: Counter[Need]) -> tuple[Need | None, int]:
    """The need named most often and how often, when there are enough for a share and no other comes level."""
    ranked = needs.most_common(2)
    if needs.total() < LEAST_SHARE or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None, 0
    return ranked[0]


# --- four weeks beside four weeks ----------------------------------------------------------------------------------


def _landing_blocks(recent: LandingFigure, before: LandingFigure) -> Blocks[LandingFigure] | None:
    return Blocks(recent, before) if min(recent.workdays, before.workdays) >= LEAST_SHARE else None


def _reach_out_blocks(recent: ReachOutFigure, before: ReachOutFigure) -> Blocks[ReachOutFigure] | None:
    return Blocks(recent, before) if min(recent.timed, before.timed) >= LEAST_SHARE else None


def _statement_blocks(recent: StatementFigure, before: StatementFigure) -> Blocks[StatementFigure] | None:
    enough = min(recent.said + recent.kept, before.said + before.kept) >= LEAST_SHARE
    return Blocks(recent, before) if enough else None
