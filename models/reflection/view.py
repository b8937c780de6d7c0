"""A week as the window shows it: its ribbon and its figures."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.journal import Episode
from models.records import ClarityStatement, Day, SoftLanding
from models.reflection.figures import (
    Blocks,
    LandingFigure,
    ReachOutFigure,
    StatementFigure,
    landing_blocks,
    landing_figure,
    reach_out_blocks,
    reach_out_figure,
    statement_blocks,
    statement_figure,
)
from models.reflection.logged import Logged
from models.reflection.ribbon import DayView, day_view
from models.reflection.weeks import BLOCK, dates_of
from models.rituals import IsoWeek


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


def week_view(
    week: IsoWeek,
    *,
    landings: Iterable[SoftLanding],
    statements: Iterable[ClarityStatement],
    episodes: Iterable[Episode],
    days: Iterable[Day],
    today: date,
) -> WeekView:
    """What may be said about a week from the records around it (see `span_needed`); more records do no harm.

    `today` is the running workday: it counts as a workday from its landing on, or else when it is over.
    """
    logged = Logged.of(landings=landings, statements=statements, episodes=episodes, days=days, today=today)
    this_week = dates_of(week, week)
    recent = dates_of(week.earlier(BLOCK - 1), week)
    before = dates_of(week.earlier(2 * BLOCK - 1), week.earlier(BLOCK))
    return WeekView(
        week=week,
        days=tuple(day_view(day, logged) for day in sorted(this_week)),
        landings=landing_figure(this_week, logged),
        reach_out=reach_out_figure(this_week, logged),
        statements=statement_figure(this_week, logged),
        landing_blocks=landing_blocks(landing_figure(recent, logged), landing_figure(before, logged)),
        reach_out_blocks=reach_out_blocks(reach_out_figure(recent, logged), reach_out_figure(before, logged)),
        statement_blocks=statement_blocks(statement_figure(recent, logged), statement_figure(before, logged)),
    )
