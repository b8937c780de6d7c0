"""What the person tells about the other: a name, and when they usually come home. Nothing is found out by itself."""

from collections.abc import Iterable
from datetime import datetime

from models.identity import new_id
from models.records import Partner
from models.rituals import changed, text_of
from models.weekday_times import WeekdayTime, by_weekday, grouped

Arrivals = WeekdayTime
"""A usual time of coming home on some weekdays."""


def told_about(
    partner: Partner | None,
    at: datetime,
    *,
    name: str | None = None,
    arrivals: Iterable[Arrivals] | None = None,
) -> Partner:
    """What is known about the partner with what was told at `at`; None leaves a thing as it was.

    RefusedError when the name cannot be stored whole.
    """
    known = partner or Partner(id=new_id(at), created=at, updated=at)
    return changed(
        known,
        at,
        name=known.name if name is None else text_of(name, required=False),
        arrivals=known.arrivals if arrivals is None else by_weekday(arrivals),
    )


def arrival_groups(partner: Partner | None) -> tuple[Arrivals, ...]:
    """The usual times, weekdays with the same time together, in the order of their first weekday."""
    return grouped(partner.arrivals if partner else ())
