"""Writing records within a transaction, so that what they were before and what they are now belong together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from models.records import Day, Record, WeeklyReflection, says_the_same
from models.storage.mapping import TABLE_OF, columns_of, record_of
from models.storage.tables import DayRow, DraftRow, RecordRow, ReflectionRow

# SQLite takes 32,766 values in one statement; this many keys are read at a time.
AT_ONCE = 500


def save(session: Session, records: Sequence[Record]) -> tuple[Record | None, ...]:
    """Write all of these; what each was before."""
    before = _stored(session, records)
    write(session, records)
    return tuple(before.get(record.id) for record in records)


def write(session: Session, records: Sequence[Record]) -> None:
    """Write all of these, without a look at what they were before."""
    for kind, of_kind in groupby(records, type):
        together = []
        for record in of_kind:
            if record.deleted is None:
                if isinstance(record, Day) and _redate(session, record):
                    continue
                if isinstance(record, WeeklyReflection):
                    _make_room(session, record)
            together.append(columns_of(record))
            if kind in {Day, WeeklyReflection}:
                # The next one may be about the same date or week.
                upsert(session, TABLE_OF[kind], "id", together)
                together.clear()
        if together:
            upsert(session, TABLE_OF[kind], "id", together)


def exchange(session: Session, expected: Sequence[Record], wanted: Sequence[Record]) -> bool:
    """Write `wanted` if what is stored still says what `expected` says; False leaves everything as it is."""
    stored = _stored(session, expected)
    for record in expected:
        found = stored.get(record.id)
        if found is None or not says_the_same(found, record):
            return False
    save(session, wanted)
    return True


def upsert(session: Session, table: type[RecordRow] | type[DraftRow], key: str, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows of one table; one known by its key is replaced."""
    statement = insert(table.__table__)  # type: ignore[arg-type]  # a mapped class has a Table
    others = {name: statement.excluded[name] for name in rows[0] if name != key}
    session.execute(statement.on_conflict_do_update(index_elements=[key], set_=others), list(rows))


def in_portions(keys: Iterable[UUID]) -> Iterator[list[UUID]]:
    """The keys, so many at a time as one statement takes."""
    known = list(dict.fromkeys(keys))
    for first in range(0, len(known), AT_ONCE):
        yield known[first : first + AT_ONCE]


def _stored(session: Session, records: Sequence[Record]) -> dict[UUID, Record]:
    """What is stored under the keys of these records, deleted ones included."""
    found: dict[UUID, Record] = {}
    for kind in dict.fromkeys(map(type, records)):
        table = TABLE_OF[kind]
        for keys in in_portions(record.id for record in records if type(record) is kind):
            # Not kept in the session: what is written right after goes past it.
            for row in session.scalars(select(table).where(table.id.in_(keys))):
                found[row.id] = record_of(kind, row)
                session.expunge(row)
    return found


def _redate(session: Session, day: Day) -> bool:
    """Give another living record of the same date this one's kind; False when there is none."""
    others = (DayRow.day == day.day, DayRow.deleted.is_(None), DayRow.id != day.id)
    known = session.scalars(select(DayRow.id).where(*others)).one_or_none()
    if known is None:
        return False
    session.execute(update(DayRow).where(DayRow.id == known).values(kind=day.kind, updated=day.updated))
    return True


def _make_room(session: Session, reflection: WeeklyReflection) -> None:
    """Give another living reflection over the same week a tombstone."""
    session.execute(
        update(ReflectionRow)
        .where(
            ReflectionRow.iso_year == reflection.iso_year,
            ReflectionRow.iso_week == reflection.iso_week,
            ReflectionRow.deleted.is_(None),
            ReflectionRow.id != reflection.id,
        )
        .values(deleted=reflection.updated, updated=reflection.updated)
    )
