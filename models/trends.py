"""Months at a glance: what was logged, week by week, and how long it took to reach out. Counts; never a verdict.

Pure: records in, plain figures out. Single weeks are drawn, but only blocks of four weeks are given a middle value, and
that from five episodes on. Episodes that wait for a reach-out are in it like all others, so that no picture looks
better for what is still open.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from models.journal import Episode
from models.records import ClarityStatement, Day, EpisodeState, Precision, SoftLanding
from models.reflection import (
    BLOCK,
    LEAST_SHARE,
    LandingFigure,
    Logged,
    ReachOutFigure,
    StatementFigure,
    dates_of,
)
from models.reflection.figures import landing_figure, reach_out_figure, statement_figure
from models.repair_times import first_reach_after
from models.rituals import IsoWeek

SPANS = (12, 24, 52)
"""How many weeks can be looked at: whole blocks, roughly a quarter, half a year and a year."""


class Reached(StrEnum):
    """What is known about the first reach-out of an episode."""

    TIMED = "timed"
    HOUR_UNKNOWN = "hour_unknown"
    NOT_YET = "not_yet"


@dataclass(frozen=True, kw_only=True)
class TrendWeek:
    """What was logged in one week."""

    week: IsoWeek
    landings: LandingFigure
    statements: StatementFigure


@dataclass(frozen=True, kw_only=True)
class ReachOut:
    """One episode, on the workday it began. `after` is None where no time is known; `about` when it was remembered."""

    day: date
    reached: Reached
    open: bool
    after: timedelta | None = None
    about: bool = False


@dataclass(frozen=True, kw_only=True)
class TrendBlock:
    """Four weeks, `first` and `last` included; no `median` below five episodes with known times."""

    first: date
    last: date
    reach_out: ReachOutFigure
    median: timedelta | None = None


@dataclass(frozen=True, kw_only=True)
class Trends:
    """Some weeks up to one, oldest first."""

    weeks: tuple[TrendWeek, ...]
    reach_outs: tuple[ReachOut, ...]
    blocks: tuple[TrendBlock, ...]


def trends_span(last: IsoWeek, weeks: int) -> tuple[date, date]:
    """First and last date whose records `trends` looks at."""
    return last.earlier(weeks - 1).monday, last.sunday


def trends(
    last: IsoWeek,
    weeks: int,
    *,
    landings: Iterable[SoftLanding],
    statements: Iterable[ClarityStatement],
    episodes: Iterable[Episode],
    days: Iterable[Day],
    today: date,
) -> Trends:
    """So many weeks, the `last` one included, from the records around them; more records do no harm."""
    logged = Logged.of(landings=landings, statements=statements, episodes=episodes, days=days, today=today)
    found = [last.earlier(number) for number in reversed(range(weeks))]
    first_day, last_day = trends_span(last, weeks)
    reach_outs = (
        _reach_out(day, episode)
        for day, began in sorted(logged.episodes.items())
        if first_day <= day <= last_day
        for episode in began
    )
    blocks = [last.earlier(number) for number in reversed(range(0, weeks - BLOCK + 1, BLOCK))]
    return Trends(
        weeks=tuple(_trend_week(week, logged) for week in found),
        reach_outs=tuple(reach_outs),
        blocks=tuple(_block(week.earlier(BLOCK - 1), week, logged) for week in blocks),
    )


def _trend_week(week: IsoWeek, logged: Logged) -> TrendWeek:
    dates = dates_of(week, week)
    return TrendWeek(week=week, landings=landing_figure(dates, logged), statements=statement_figure(dates, logged))


def _reach_out(day: date, found: Episode) -> ReachOut:
    after = first_reach_after(found)
    known = Reached.HOUR_UNKNOWN if found.attempts else Reached.NOT_YET
    return ReachOut(
        day=day,
        reached=known if after is None else Reached.TIMED,
        open=found.episode.state is EpisodeState.OPEN,
        after=after,
        about=after is not None and found.episode.precision is Precision.ABOUT_AN_HOUR,
    )


def _block(first: IsoWeek, last: IsoWeek, logged: Logged) -> TrendBlock:
    figure = reach_out_figure(dates_of(first, last), logged)
    return TrendBlock(
        first=first.monday,
        last=last.sunday,
        reach_out=figure,
        median=figure.median if figure.timed >= LEAST_SHARE else None,
    )
