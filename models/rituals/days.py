"""What a day was, and when the computer was in use."""

from datetime import date, datetime

from models.clock import with_fixed_offset, workday_of
from models.identity import new_id
from models.records import Day, DayKind, PresenceSpan


def day_was(day: date, kind: DayKind, at: datetime) -> Day:
    """What a date was, as known at `at`."""
    return Day(id=new_id(at), created=at, updated=at, day=day, kind=kind)


def present(began: datetime, ended: datetime, at: datetime) -> PresenceSpan:
    """A span in which the computer was in use, stored at `at`."""
    began = with_fixed_offset(began)
    return PresenceSpan(
        id=new_id(at), created=at, updated=at, began=began, ended=with_fixed_offset(ended), workday=workday_of(began)
    )
