"""Which week a look back is about, and which dates have to be known for it."""

from datetime import date, timedelta

from models.rituals import IsoWeek

BLOCK = 4
"""Weeks in a block; blocks are set beside each other, single weeks never are."""
DAYS_IN_WEEK = 7
# From this ISO weekday on (Friday), looking back means the running week; before it, the one that ended.
LOOKS_BACK_FROM = 5
# A statement may be said long after it was written; further back than this nobody looks for it.
STATEMENTS_REACH = timedelta(days=365)


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


def dates_of(first: IsoWeek, last: IsoWeek) -> frozenset[date]:
    """All dates of these weeks, both included."""
    length = (last.sunday - first.monday).days + 1
    return frozenset(first.monday + timedelta(days=number) for number in range(length))
