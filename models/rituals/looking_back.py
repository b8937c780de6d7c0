"""Looking back on a week, and answering a questionnaire."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import isfinite

from models.clock import with_fixed_offset
from models.identity import new_id
from models.records import CheckIn, WeeklyReflection
from models.rituals.checked_text import Refusal, RefusedError, text_of


@dataclass(frozen=True)
class IsoWeek:
    """A week as ISO 8601 counts them: Monday to Sunday, named by the year that holds its Thursday."""

    year: int
    week: int

    @classmethod
    def of(cls, day: date) -> "IsoWeek":
        """The week that holds a date."""
        year, week, _ = day.isocalendar()
        return cls(year, week)

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.week, 1)

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)

    def earlier(self, weeks: int = 1) -> "IsoWeek":
        """The week so many weeks before."""
        return IsoWeek.of(self.monday - timedelta(weeks=weeks))


def begin_reflection(week: IsoWeek, at: datetime) -> WeeklyReflection:
    """An empty reflection over a week."""
    at = with_fixed_offset(at)
    return WeeklyReflection(id=new_id(at), created=at, updated=at, iso_year=week.year, iso_week=week.week)


def check_in(
    at: datetime,
    questionnaire: str,
    version: str,
    answers: Sequence[tuple[str, int]],
    score: float | None = None,
) -> CheckIn:
    """Answers by item, given at `at`; RefusedError when there are none, an item twice, or a score that is no number."""
    items = [text_of(item) for item, _ in answers]
    if not items:
        raise RefusedError(Refusal.EMPTY)
    if len(set(items)) < len(items) or (score is not None and not isfinite(score)):
        raise RefusedError(Refusal.OUT_OF_RANGE)
    at = with_fixed_offset(at)
    return CheckIn(
        id=new_id(at),
        created=at,
        updated=at,
        at=at,
        questionnaire=text_of(questionnaire),
        version=text_of(version),
        answers=tuple(zip(items, (answer for _, answer in answers), strict=True)),
        score=score,
    )
