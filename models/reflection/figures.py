"""The three figures over a span of days, and four weeks of them beside the four before."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from models.records import EpisodeState, Need, Precision, StatementState
from models.reflection.logged import Logged
from models.repair_times import first_reach_after, median_length

LEAST_SHARE = 5
"""Below this many nothing is set in proportion or compared."""


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


def landing_figure(dates: Iterable[date], logged: Logged) -> LandingFigure:
    """Landings over these dates."""
    dates = frozenset(dates)
    counted = {day for day in dates if logged.counts(day)}
    landed = dates & logged.landed.keys()
    return LandingFigure(landed=len(landed & counted), workdays=len(counted), elsewhere=len(landed - counted))


def reach_out_figure(dates: Iterable[date], logged: Logged) -> ReachOutFigure:
    """First reach-outs of the episodes that began on these dates."""
    found = [episode for day in dates for episode in logged.episodes.get(day, ())]
    answered = [episode for episode in found if episode.attempts]
    timed = [episode for episode in answered if first_reach_after(episode) is not None]
    waits = [wait for wait in map(first_reach_after, timed) if wait is not None]
    return ReachOutFigure(
        episodes=len(found),
        median=median_length(waits) if waits else None,
        timed=len(timed),
        about=any(it.episode.precision is Precision.ABOUT_AN_HOUR for it in timed),
        untimed=len(answered) - len(timed),
        without=len(found) - len(answered),
        still_open=sum(it.episode.state is EpisodeState.OPEN for it in found),
    )


def statement_figure(dates: Iterable[date], logged: Logged) -> StatementFigure:
    """Statements said or kept on these dates."""
    ended = [statement for day in dates for statement in logged.statements.get(day, ())]
    needs = Counter(it.need for it in ended if it.need is not None)
    need, count = _most_often(needs)
    return StatementFigure(
        said=sum(it.state is StatementState.SAID for it in ended),
        kept=sum(it.state is StatementState.KEPT for it in ended),
        need=need,
        need_count=count,
        needs=needs.total(),
    )


def _most_often(needs: Counter[Need]) -> tuple[Need | None, int]:
    """The need named most often and how often, when there are enough for a share and no other comes level."""
    ranked = needs.most_common(2)
    if needs.total() < LEAST_SHARE or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None, 0
    return ranked[0]


def landing_blocks(recent: LandingFigure, before: LandingFigure) -> Blocks[LandingFigure] | None:
    """Both side by side, where each has enough workdays."""
    return Blocks(recent, before) if min(recent.workdays, before.workdays) >= LEAST_SHARE else None


def reach_out_blocks(recent: ReachOutFigure, before: ReachOutFigure) -> Blocks[ReachOutFigure] | None:
    """Both side by side, where each has enough episodes whose times are known."""
    return Blocks(recent, before) if min(recent.timed, before.timed) >= LEAST_SHARE else None


def statement_blocks(recent: StatementFigure, before: StatementFigure) -> Blocks[StatementFigure] | None:
    """Both side by side, where each has enough statements."""
    enough = min(recent.said + recent.kept, before.said + before.kept) >= LEAST_SHARE
    return Blocks(recent, before) if enough else None
