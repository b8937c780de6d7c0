"""Which record lives in which table, and the way between the two.

Columns are named as the fields are, so that one rule serves all records: a field goes into the column of its name, and
a time with a zone also into `<name>_offset`. `tests/storage` proves for every record that nothing gets lost on the way.
"""

from dataclasses import fields
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Row, Select, Table, select

from models import records
from models.folding import folded
from models.storage import tables

TABLE_OF: dict[type[records.Record], Table] = {
    records.RepairEpisode: tables.EPISODE,
    records.RepairAttempt: tables.ATTEMPT,
    records.Pause: tables.PAUSE,
    records.ClarityStatement: tables.STATEMENT,
    records.Gesture: tables.GESTURE,
    records.SoftLanding: tables.LANDING,
    records.ParkedThought: tables.THOUGHT,
    records.WeeklyReflection: tables.REFLECTION,
    records.CheckIn: tables.CHECK_IN,
    records.Day: tables.DAY,
    records.PresenceSpan: tables.SPAN,
    records.Partner: tables.PARTNER,
    records.PhraseChoice: tables.PHRASE,
}

AnyRecord = TypeVar("AnyRecord", bound=records.Record)

_OFFSET = "_offset"
_SEARCHED = "search"
_MINUTE = timedelta(minutes=1)
# The widest offset a `timezone` takes.
_WIDEST = 24 * 60 - 1


def columns_of(record: records.Record) -> dict[str, Any]:
    """The value of every column of the record's row."""
    values = {field.name: getattr(record, field.name) for field in fields(record)}
    for name in _with_offset(TABLE_OF[type(record)]):
        values[name + _OFFSET] = _offset_of(values[name])
    if isinstance(record, records.ClarityStatement):
        values[_SEARCHED] = folded(record.words)
    return values


def record_of(kind: type[AnyRecord], row: Row[Any]) -> AnyRecord:
    """The record that a row holds; raises JournalError(NEWER) where it holds a word this program does not know."""
    values = {field.name: getattr(row, field.name) for field in fields(kind)}
    for name in _with_offset(TABLE_OF[kind]):
        values[name] = _at_offset(values[name], getattr(row, name + _OFFSET))
    return kind(**values)


def rows_of(table: Table) -> Select[Any]:
    """The rows of a table with all that `record_of` needs; what is only searched in is not read."""
    return select(*(column for column in table.columns if column.name != _SEARCHED))


def offsets_of(table: Table) -> tuple[str, ...]:
    """The columns that hold the offset of a time."""
    return tuple(name + _OFFSET for name in _with_offset(table))


@cache
def _with_offset(table: Table) -> tuple[str, ...]:
    names = (column.key for column in table.columns)
    return tuple(name.removesuffix(_OFFSET) for name in names if name.endswith(_OFFSET))


def _offset_of(moment: datetime | None) -> int | None:
    """Minutes east of UTC. Zones of a century ago had odd seconds; the instant stays exact, the offset is rounded."""
    offset = moment.utcoffset() if moment else None
    return None if offset is None else max(-_WIDEST, min(_WIDEST, round(offset / _MINUTE)))


def _at_offset(moment: datetime | None, minutes: int | None) -> datetime | None:
    if moment is None or minutes is None:
        return moment
    return moment.astimezone(timezone(minutes * _MINUTE))
