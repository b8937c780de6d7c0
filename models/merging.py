"""How records that come from elsewhere meet those that are here: by their keys, and the version changed last stays.

Nothing is doubled: a record known by its key is that record, deleted ones included, and what can be there only once (a
date, a week) is also found by what it is about. The journals look up what they hold; the rules stand here.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from models.records import Day, Gesture, Record, RepairEpisode, SoftLanding, WeeklyReflection

AnyRecord = TypeVar("AnyRecord", bound=Record)

Occasion = date | tuple[int, int]
"""What can be there only once: the date of a `Day`, the ISO year and week of a `WeeklyReflection`."""

REFERENCES: dict[str, type[Record]] = {
    "episode_id": RepairEpisode,
    "gesture_id": Gesture,
    "landing_id": SoftLanding,
}
"""The fields by which a record speaks of another, and of which kind that is."""


@dataclass(frozen=True)
class Comparison:
    """What came from elsewhere, counted by kind: new here, changed later than here, and nothing to be done."""

    new: Counter[type[Record]] = field(default_factory=Counter)
    newer: Counter[type[Record]] = field(default_factory=Counter)
    known: Counter[type[Record]] = field(default_factory=Counter)


@dataclass(frozen=True)
class Here:
    """What a journal holds of what comes: when the records of these keys, and of these occasions, were last changed.

    Keys include deleted records; occasions speak of living ones and name their keys. `mentioned` are the keys, spoken
    of by what comes, that are there.
    """

    updated: Mapping[UUID, datetime] = field(default_factory=dict)
    occasions: Mapping[Occasion, tuple[UUID, datetime]] = field(default_factory=dict)
    mentioned: frozenset[UUID] = frozenset()


def merged(incoming: Iterable[Record], here: Here) -> tuple[list[Record], Comparison]:
    """What is to be written, and how all that comes was found to be; references that lead nowhere are let go of."""
    found = Comparison()
    wanted = []
    for record in incoming:
        versions = _versions(record, here)
        if any(record.updated <= each for each in versions):
            found.known[type(record)] += 1
        else:
            (found.newer if versions else found.new)[type(record)] += 1
            wanted.append(record)
    there = here.mentioned.union(record.id for record in wanted)
    return [_speaking_of(there, record) for record in wanted], found


def occasion_of(record: Record) -> Occasion | None:
    """What the record is about, if that can be there only once."""
    match record:
        case Day():
            return record.day
        case WeeklyReflection():
            return record.iso_year, record.iso_week
        case _:
            return None


def mentions(record: Record) -> dict[str, UUID]:
    """The keys of other records that this one speaks of, by field."""
    return {name: key for name in REFERENCES if (key := getattr(record, name, None)) is not None}


def _versions(record: Record, here: Here) -> list[datetime]:
    """When that which is here already in the record's place was changed."""
    versions = [here.updated[record.id]] if record.id in here.updated else []
    occasion = occasion_of(record)
    if occasion is not None and occasion in here.occasions:
        key, updated = here.occasions[occasion]
        if key != record.id:
            versions.append(updated)
    return versions


def _speaking_of(there: frozenset[UUID], record: AnyRecord) -> AnyRecord:
    gone = {name: None for name, key in mentions(record).items() if key not in there}
    return replace(record, **gone) if gone else record  # type: ignore[arg-type]  # fields of this very record
