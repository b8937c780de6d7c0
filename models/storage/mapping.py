"""Which record lives in which table, and the way between the two.

Columns are named as the fields are, so that one rule serves all records: a field goes into the column of its name, and
a time with a zone also into `<name>_offset`. `tests/storage` proves for every record that nothing gets lost on the way.
"""

from dataclasses import fields
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any, TypeVar

from models import records
from models.folding import folded
from models.storage import tables

TABLE_OF: dict[type[records.Record], type[tables.RecordRow]] = {
    records.RepairEpisode: tables.EpisodeRow,
    records.RepairAttempt: tables.AttemptRow,
    records.Pause: tables.PauseRow,
    records.ClarityStatement: tables.StatementRow,
    records.Gesture: tables.GestureRow,
    records.SoftLanding: tables.LandingRow,
    records.ParkedThought: tables.ThoughtRow,
    records.WeeklyReflection: tables.ReflectionRow,
    records.CheckIn: tables.CheckInRow,
    records.Day: tables.DayRow,
    records.PresenceSpan: tables.SpanRow,
    records.Partner: tables.PartnerRow,
    records.PhraseChoice: tables.PhraseRow,
}

AnyRecord = TypeVar("AnyRecord", bound=records.Record)

_OFFSET = "_offset"
_MINUTE = timedelta(minutes=1)
# The widest offset a `timezone` takes.
_WIDEST = 24 * 60 - 1


def columns_of(record: records.Record) -> dict[str, Any]:
    """The value of every column of the record's row."""
    values = {field.name: getattr(record, field.name) for field in fields(record)}
    for name in _with_offset(TABLE_OF[type(record)]):
        values[name + _OFFSET] = _offset_of(values[name])
    if isinstance(record, records.ClarityStatement):
        values["search"] = folded(record.words)
    return values


def record_of(kind: type[AnyRecord], row: tables.RecordRow) -> AnyRecord:
    """The record that a row holds; raises JournalError(NEWER) where it holds a word this program does not know."""
    values = {field.name: getattr(row, field.name) for field in fields(kind)}
    for name in _with_offset(TABLE_OF[kind]):
        values[name] = _at_offset(values[name], getattr(row, name + _OFFSET))
    return kind(**values)


def offsets_of(table: type[tables.RecordRow]) -> tuple[str, ...]:
    """The columns that hold the offset of a time."""
    return tuple(name + _OFFSET for name in _with_offset(table))


@cache
def _with_offset(table: type[tables.RecordRow]) -> tuple[str, ...]:
    names = (column.key for column in table.__table__.columns)
    return tuple(name.removesuffix(_OFFSET) for name in names if name.endswith(_OFFSET))


def _offset_of(moment: datetime | None) -> int | None:
    """Minutes east of UTC. Zones of a century ago had odd seconds; the instant stays exact, the offset is rounded."""
    offset = moment.utcoffset() if moment else None
    return None if offset is None else max(-_WIDEST, min(_WIDEST, round(offset / _MINUTE)))


def _at_offset(moment: datetime | None, minutes: int | None) -> datetime | None:
    if moment is None or minutes is None:
        return moment
    return moment.astimezone(timezone(minutes * _MINUTE))
