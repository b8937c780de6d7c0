"""A span of time, and which records belong to it."""

from dataclasses import dataclass
from datetime import date

from models.clock import workday_of
from models.records import (
    CheckIn,
    ClarityStatement,
    Day,
    ParkedThought,
    PresenceSpan,
    Record,
    RepairEpisode,
    SoftLanding,
    WeeklyReflection,
)


@dataclass(frozen=True)
class Span:
    """Workdays from `first` to `last`, both included; None leaves that side open."""

    first: date | None = None
    last: date | None = None

    def holds(self, record: Record) -> bool:
        """Whether the record is about one of these days; one that is about no day at all belongs to every span.

        An attempt and a pause belong where their episode belongs, which they cannot tell by themselves.
        """
        days = days_of(record)
        if days is None:
            return True
        begins, ends = days
        return (self.first is None or self.first <= ends) and (self.last is None or begins <= self.last)


EVER = Span()


def days_of(record: Record) -> tuple[date, date] | None:
    """The first and the last workday a record is about; None for what is about none, as a gesture."""
    match record:
        case ClarityStatement() | RepairEpisode() | SoftLanding() | ParkedThought() | PresenceSpan():
            return record.workday, record.workday
        case WeeklyReflection():
            return tuple(date.fromisocalendar(record.iso_year, record.iso_week, day) for day in (1, 7))  # type: ignore[return-value]  # two of them
        case CheckIn():
            return workday_of(record.at), workday_of(record.at)
        case Day():
            return record.day, record.day
        case _:
            return None
