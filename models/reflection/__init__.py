"""What the weekly window may say about a week: what was logged, counted honestly, and never a verdict.

Pure: records in, plain figures out; the window finds the words. The rules are those of the domain: counts come with
their n, a share or a comparison only from `LEAST_SHARE` on, a median names what it leaves out, blocks of four weeks
are set beside each other and never single weeks, and nothing is counted over people.
"""

from models.reflection.figures import LEAST_SHARE, Blocks, LandingFigure, ReachOutFigure, StatementFigure
from models.reflection.hopes import hoped_lines, hopes_written
from models.reflection.logged import Logged
from models.reflection.ribbon import DayView, LandingMark, RepairMark, StatementMark
from models.reflection.view import WeekView, week_view
from models.reflection.weeks import (
    BLOCK,
    DAYS_IN_WEEK,
    STATEMENTS_REACH,
    dates_of,
    span_needed,
    week_to_look_back_on,
)

__all__ = [
    "BLOCK",
    "DAYS_IN_WEEK",
    "LEAST_SHARE",
    "STATEMENTS_REACH",
    "Blocks",
    "DayView",
    "LandingFigure",
    "LandingMark",
    "Logged",
    "ReachOutFigure",
    "RepairMark",
    "StatementFigure",
    "StatementMark",
    "WeekView",
    "dates_of",
    "hoped_lines",
    "hopes_written",
    "span_needed",
    "week_to_look_back_on",
    "week_view",
]
