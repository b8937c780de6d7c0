"""Reading everything for an export, and taking in what comes from elsewhere, within a transaction.

Rows are read as they come: twenty thousand need not be in memory at once.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Integer, Select, func, select, type_coerce

from models.clock import DAY_BEGINS
from models.merging import REFERENCES, Comparison, Here, Occasion, mentions, merged, occasion_of
from models.progress import STEP, Progress, Watch
from models.records import CheckIn, Day, Record, RepairEpisode, WeeklyReflection
from models.span import Span
from models.storage import writing
from models.storage.mapping import TABLE_OF, columns_of, offsets_of, record_of
from models.storage.tables import ATTEMPT, CHECK_IN, DAY, EPISODE, PAUSE, REFLECTION

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MINUTE = timedelta(minutes=1)


def records(connection: Connection, kinds: Sequence[type[Record]], span: Span) -> Iterator[Record]:
    """The living records of the span, kind after kind, each in the order of their keys."""
    for kind in kinds:
        table = TABLE_OF[kind]
        names = [field.name for field in fields(kind)] + list(offsets_of(table))
        found = select(*(table.c[name] for name in names)).where(*_belongs(kind, span)).order_by(table.c.id)
        row: Any
        for row in connection.execute(found, execution_options={"yield_per": writing.AT_ONCE}):
            yield record_of(kind, row)


def count(connection: Connection, span: Span) -> dict[type[Record], int]:
    """How many living records of each kind belong to the span; kinds without any are left out."""
    counts = {
        kind: connection.scalar(select(func.count()).select_from(table).where(*_belongs(kind, span))) or 0
        for kind, table in TABLE_OF.items()
    }
    return {kind: how_many for kind, how_many in counts.items() if how_many}


def compare(connection: Connection, incoming: Sequence[Record]) -> Comparison:
    """What taking these in would do."""
    return merged(incoming, _here(connection, incoming))[1]


def take_in(connection: Connection, incoming: Sequence[Record], watch: Watch) -> Comparison:
    """Write what is new or changed later than here; raises StoppedError when the watch says so."""
    progress = Progress(watch, len(incoming))
    here = _here(connection, incoming)
    wanted, found = merged(incoming, here)
    progress.on(len(incoming) - len(wanted))
    for kind, of_kind in groupby(wanted, type):
        together = list(of_kind)
        for first in range(0, len(together), STEP):
            portion = together[first : first + STEP]
            # These have to be written one at a time, which takes many times as long.
            meeting = [record for record in portion if occasion_of(record) in here.occasions]
            free = [columns_of(record) for record in portion if occasion_of(record) not in here.occasions]
            writing.write(connection, meeting)
            if free:
                writing.upsert(connection, TABLE_OF[kind], "id", free)
            progress.on(len(portion))
    progress.end()
    return found


# --- which records belong to a span --------------------------------------------------------------------------------


def _belongs(kind: type[Record], span: Span) -> list[ColumnElement[bool]]:
    table = TABLE_OF[kind]
    conditions: list[ColumnElement[bool]] = [table.c.deleted.is_(None)]
    if table in {ATTEMPT, PAUSE}:
        # They go where their episode goes, and stay away with it when it was deleted.
        episodes: Select[Any] = select(EPISODE.c.id).where(*_belongs(RepairEpisode, span))
        return [*conditions, table.c.episode_id.in_(episodes)]
    if span.first is not None and (day := _day_of(kind)) is not None:
        conditions.append(day >= _bound(kind, span.first))
    if span.last is not None and (day := _day_of(kind)) is not None:
        conditions.append(day <= _bound(kind, span.last, ends=True))
    return conditions


def _day_of(kind: type[Record]) -> Any:
    """What tells the day of a record of this kind; None for those that are about no day."""
    table = TABLE_OF[kind]
    if kind is WeeklyReflection:
        return type_coerce(REFLECTION.c.iso_year, Integer) * 100 + REFLECTION.c.iso_week
    if kind is CheckIn:
        return type_coerce(CHECK_IN.c.at, Integer) + CHECK_IN.c.at_offset * (_MINUTE // _MICROSECOND)
    if kind is Day:
        return DAY.c.day
    return table.c.get("workday")


def _bound(kind: type[Record], day: date, *, ends: bool = False) -> Any:
    """A day as `_day_of` tells one: for a time the first or the last moment of its workday."""
    if kind is WeeklyReflection:
        year, week, _ = day.isocalendar()
        return year * 100 + week
    if kind is CheckIn:
        begins = datetime(day.year, day.month, day.day, tzinfo=UTC) + DAY_BEGINS - _EPOCH
        return (begins + timedelta(days=ends)) // _MICROSECOND - ends
    return day


# --- what is here already ------------------------------------------------------------------------------------------


def _here(connection: Connection, incoming: Sequence[Record]) -> Here:
    keys: defaultdict[type[Record], list[UUID]] = defaultdict(list)
    spoken_of: defaultdict[type[Record], list[UUID]] = defaultdict(list)
    for record in incoming:
        keys[type(record)].append(record.id)
        for name, key in mentions(record).items():
            spoken_of[REFERENCES[name]].append(key)
    return Here(
        updated={
            key: updated for kind, of_kind in keys.items() for key, updated in _updated(connection, kind, of_kind)
        },
        occasions={
            **(_days(connection) if Day in keys else {}),
            **(_weeks(connection) if WeeklyReflection in keys else {}),
        },
        mentioned=frozenset(
            key for kind, of_kind in spoken_of.items() for key, _ in _updated(connection, kind, of_kind)
        ),
    )


def _updated(connection: Connection, kind: type[Record], keys: Sequence[UUID]) -> Iterator[tuple[UUID, datetime]]:
    table = TABLE_OF[kind]
    for some in writing.in_portions(keys):
        yield from connection.execute(select(table.c.id, table.c.updated).where(table.c.id.in_(some)))


def _days(connection: Connection) -> dict[Occasion, tuple[UUID, datetime]]:
    found = select(DAY.c.day, DAY.c.id, DAY.c.updated).where(DAY.c.deleted.is_(None))
    return {day: (key, updated) for day, key, updated in connection.execute(found)}


def _weeks(connection: Connection) -> dict[Occasion, tuple[UUID, datetime]]:
    row = REFLECTION.c
    found = select(row.iso_year, row.iso_week, row.id, row.updated).where(row.deleted.is_(None))
    return {(year, week): (key, updated) for year, week, key, updated in connection.execute(found)}
