"""What the journal has to say when somebody looks back on a week."""

from dataclasses import dataclass
from datetime import date, datetime

from models.check_in import is_offered
from models.journal import Journal
from models.records import ClarityStatement, WeeklyReflection
from models.reflection.hopes import hoped_lines, statements_of_hopes
from models.reflection.view import WeekView, week_view
from models.reflection.weeks import STATEMENTS_REACH, span_needed
from models.rituals import IsoWeek


@dataclass(frozen=True, kw_only=True)
class LookBack:
    """All of it. `last` is the reflection of the week before, which may hold an intention for this one."""

    view: WeekView
    record: WeeklyReflection | None
    last: WeeklyReflection | None
    written: tuple[ClarityStatement, ...]
    """Statements since the week began that may have the words of something that was hoped for."""
    check_in_offered: bool


def look_back(journal: Journal, week: IsoWeek, today: date, now: datetime) -> LookBack:
    """Ask the journal about a week; `today` is the running workday, `now` aware."""
    first, last = span_needed(week)
    before = week.earlier()
    view = week_view(
        week,
        landings=journal.landings_between(first, last),
        statements=journal.statements_between(first - STATEMENTS_REACH, last),
        episodes=journal.episodes_between(first, last),
        days=journal.days_between(first, last),
        today=today,
    )
    record = journal.reflection(week.year, week.week)
    return LookBack(
        view=view,
        record=record,
        last=journal.reflection(before.year, before.week),
        written=statements_of_hopes(journal, hoped_lines(record.hoped_for) if record else (), week.monday),
        check_in_offered=is_offered(journal.check_ins(limit=1), now),
    )
