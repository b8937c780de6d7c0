"""The spans of time by which statements are looked for."""

from datetime import date, timedelta
from enum import StrEnum

_DAYS_IN_WEEK = 7


class Period(StrEnum):
    """A span that ends today."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


def first_day(period: Period, today: date, first_weekday: int = 1) -> date:
    """The date on which a period began; `first_weekday` (1 is Monday) is the day that weeks begin with here."""
    match period:
        case Period.WEEK:
            return today - timedelta(days=(today.isoweekday() - first_weekday) % _DAYS_IN_WEEK)
        case Period.MONTH:
            return today.replace(day=1)
        case Period.YEAR:
            return today.replace(month=1, day=1)
