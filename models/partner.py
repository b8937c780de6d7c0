"""What the person tells about the other: a name, and when they usually come home. Nothing is found out by itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from models.identity import new_id
from models.records import Partner
from models.rituals import changed, text_of


@dataclass(frozen=True)
class Arrivals:
    """A usual local time of coming home on some ISO weekdays (1 is Monday)."""

    weekdays: frozenset[int]
    at: time


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
    found: dict[time, set[int]] = {}
    for weekday, at in sorted(partner.arrivals if partner else ()):
        found.setdefault(at, set()).add(weekday)
    return tuple(Arrivals(frozenset(weekdays), at) for at, weekdays in found.items())


def by_weekday(groups: Iterable[Arrivals]) -> tuple[tuple[int, time], ...]:
    """(ISO weekday, time) pairs, one a weekday; where two groups name the same one, the later group holds."""
    return tuple(sorted({weekday: group.at for group in groups for weekday in group.weekdays}.items()))
