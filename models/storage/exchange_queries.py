"""Reading everything for an export, and taking in what comes from elsewhere, within a transaction.

Rows are read as they stand, without the session remembering them: twenty thousand need not be in memory at once.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, Select, func, select, type_coerce
from sqlalchemy.orm import Session

from models.clock import DAY_BEGINS
from models.merging import REFERENCES, Comparison, Here, Occasion, mentions, merged, occasion_of
from models.progress import STEP, Progress, Watch
from models.records import CheckIn, Day, Record, RepairEpisode, WeeklyReflection
from models.span import Span
from models.storage import writing
from models.storage.mapping import TABLE_OF, columns_of, offsets_of, record_of
from models.storage.tables import AttemptRow, CheckInRow, DayRow, EpisodeRow, PauseRow, RecordRow, ReflectionRow

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MINUTE = timedelta(minutes=1)


def records(session: Session, kinds: Sequence[type[Record]], span: Span) -> Iterator[Record]:
    """The living records of the span, kind after kind, each in the order of their keys."""
    for kind in kinds:
        table = TABLE_OF[kind]
        names = [field.name for field in fields(kind)] + list(offsets_of(table))
        found = select(*(getattr(table, name) for name in names)).where(*_belongs(kind, span)).order_by(table.id)
        row: Any
        for row in session.execute(found, execution_options={"yield_per": writing.AT_ONCE}):
            yield record_of(kind, row)


def count(session: Session, span: Span) -> dict[type[Record], int]:
    """How many living records of each kind belong to the span; kinds without any are left out."""
    counts = {
        kind: session.scalar(select(func.count()).select_from(table).where(*_belongs(kind, span))) or 0
        for kind, table in TABLE_OF.items()
    }
    return {kind: how_many for kind, how_many in counts.items() if how_many}


def compare(session: Session, incoming: Sequence[Record]) -> Comparison:
    """What taking these in would do."""
    return merged(incoming, _here(session, incoming))[1]


def take_in(session: Session, incoming: Sequence[Record], watch: Watch) -> Comparison:
    """Write what is new or changed later than here; raises StoppedError when the watch says so."""
    progress = Progress(watch, len(incoming))
    here = _here(session, incoming)
    wanted, found = merged(incoming, here)
    progress.on(len(incoming) - len(wanted))
    for kind, of_kind in groupby(wanted, type):
        together = list(of_kind)
        for first in range(0, len(together), STEP):
            portion = together[first : first + STEP]
            # These have to be written one at a time, which takes many times as long.
            meeting = [record for record in portion if occasion_of(record) in here.occasions]
            free = [columns_of(record) for record in portion if occasion_of(record) not in here.occasions]
            writing.write(session, meeting)
            if free:
                writing.upsert(session, TABLE_OF[kind], "id", free)
            progress.on(len(portion))
    progress.end()
    return found


# --- which records belong to a span --------------------------------------------------------------------------------


def _belongs(kind: type[Record], span: Span) -> list[ColumnElement[bool]]:
    table = TABLE_OF[kind]
    conditions: list[ColumnElement[bool]] = [table.deleted.is_(None)]
    if issubclass(table, AttemptRow | PauseRow):
        # They go where their episode goes, and stay away with it when it was deleted.
        episodes: Select[Any] = select(EpisodeRow.id).where(*_belongs(RepairEpisode, span))
        return [*conditions, table.episode_id.in_(episodes)]
    if span.first is not None and (day := _day_of(kind)) is not None:
        conditions.append(day >= _bound(kind, span.first))
    if span.last is not None and (day := _day_of(kind)) is not None:
        conditions.append(day <= _bound(kind, span.last, ends=True))
    return conditions


def _day_of(kind: type[Record]) -> Any:
    """What tells the day of a record of this kind; None for those that are about no day."""
    table = TABLE_OF[kind]
    if kind is WeeklyReflection:
        return type_coerce(ReflectionRow.iso_year, Integer) * 100 + ReflectionRow.iso_week
    if kind is CheckIn:
        return type_coerce(CheckInRow.at, Integer) + CheckInRow.at_offset * (_MINUTE // _MICROSECOND)
    if kind is Day:
        return DayRow.day
    return getattr(table, "workday", None)


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


def _here(session: Session, incoming: Sequence[Record]) -> Here:
    keys: defaultdict[type[Record], list[UUID]] = defaultdict(list)
    spoken_of: defaultdict[type[Record], list[UUID]] = defaultdict(list)
    for record in incoming:
        keys[type(record)].append(record.id)
        for name, key in mentions(record).items():
            spoken_of[REFERENCES[name]].append(key)
    return Here(
        updated={key: updated for kind, of_kind in keys.items() for key, updated in _updated(session, kind, of_kind)},
        occasions={
            **(_days(session) if Day in keys else {}),
            **(_weeks(session) if WeeklyReflection in keys else {}),
        },
        mentioned=frozenset(key for kind, of_kind in spoken_of.items() for key, _ in _updated(session, kind, of_kind)),
    )


def _updated(session: Session, kind: type[Record], keys: Sequence[UUID]) -> Iterator[tuple[UUID, datetime]]:
    table: type[RecordRow] = TABLE_OF[kind]
    for some in writing.in_portions(keys):
        yield from session.execute(select(table.id, table.updated).where(table.id.in_(some)))


def _days(session: Session) -> dict[Occasion, tuple[UUID, datetime]]:
    found = select(DayRow.day, DayRow.id, DayRow.updated).where(DayRow.deleted.is_(None))
    return {day: (key, updated) for day, key, updated in session.execute(found)}


def _weeks(session: Session) -> dict[Occasion, tuple[UUID, datetime]]:
    row = ReflectionRow
    found = select(row.iso_year, row.iso_week, row.id, row.updated).where(row.deleted.is_(None))
    return {(year, week): (key, updated) for year, week, key, updated in session.execute(found)}
