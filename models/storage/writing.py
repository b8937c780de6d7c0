"""Writing records within a transaction, so that what they were before and what they are now belong together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, select, update
from sqlalchemy.dialects.sqlite import insert

from models.records import Day, Record, WeeklyReflection, says_the_same
from models.storage.mapping import TABLE_OF, columns_of, record_of, rows_of
from models.storage.tables import DAY, REFLECTION

# SQLite takes 32,766 values in one statement; this many keys are read at a time.
AT_ONCE = 500


def save(connection: Connection, records: Sequence[Record]) -> tuple[Record | None, ...]:
    """Write all of these; what each was before."""
    before = _stored(connection, records)
    write(connection, records)
    return tuple(before.get(record.id) for record in records)


def write(connection: Connection, records: Sequence[Record]) -> None:
    """Write all of these, without a look at what they were before."""
    for kind, of_kind in groupby(records, type):
        together = []
        for record in of_kind:
            if record.deleted is None:
                if isinstance(record, Day) and _redate(connection, record):
                    continue
                if isinstance(record, WeeklyReflection):
                    _make_room(connection, record)
            together.append(columns_of(record))
            if kind in {Day, WeeklyReflection}:
                # The next one may be about the same date or week.
                upsert(connection, TABLE_OF[kind], "id", together)
                together.clear()
        if together:
            upsert(connection, TABLE_OF[kind], "id", together)


def exchange(connection: Connection, expected: Sequence[Record], wanted: Sequence[Record]) -> bool:
    """Write `wanted` if what is stored still says what `expected` says; False leaves everything as it is."""
    stored = _stored(connection, expected)
    for record in expected:
        found = stored.get(record.id)
        if found is None or not says_the_same(found, record):
            return False
    save(connection, wanted)
    return True


def upsert(connection: Connection, table: Table, key: str, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows of one table; one known by its key is replaced."""
    statement = insert(table)
    others = {name: statement.excluded[name] for name in rows[0] if name != key}
    connection.execute(statement.on_conflict_do_update(index_elements=[key], set_=others), list(rows))


def in_portions(keys: Iterable[UUID]) -> Iterator[list[UUID]]:
    """The keys, so many at a time as one statement takes."""
    known = list(dict.fromkeys(keys))
    for first in range(0, len(known), AT_ONCE):
        yield known[first : first + AT_ONCE]


def _stored(connection: Connection, records: Sequence[Record]) -> dict[UUID, Record]:
    """What is stored under the keys of these records, deleted ones included."""
    found: dict[UUID, Record] = {}
    for kind in dict.fromkeys(map(type, records)):
        table = TABLE_OF[kind]
        for keys in in_portions(record.id for record in records if type(record) is kind):
            for row in connection.execute(rows_of(table).where(table.c.id.in_(keys))):
                found[row.id] = record_of(kind, row)
    return found


def _redate(connection: Connection, day: Day) -> bool:
    """Give another living record of the same date this one's kind; False when there is none."""
    others = (DAY.c.day == day.day, DAY.c.deleted.is_(None), DAY.c.id != day.id)
    known = connection.scalars(select(DAY.c.id).where(*others)).one_or_none()
    if known is None:
        return False
    connection.execute(update(DAY).where(DAY.c.id == known).values(kind=day.kind, updated=day.updated))
    return True


def _make_room(connection: Connection, reflection: WeeklyReflection) -> None:
    """Give another living reflection over the same week a tombstone."""
    connection.execute(
        update(REFLECTION)
        .where(
            REFLECTION.c.iso_year == reflection.iso_year,
            REFLECTION.c.iso_week == reflection.iso_week,
            REFLECTION.c.deleted.is_(None),
            REFLECTION.c.id != reflection.id,
        )
        .values(deleted=reflection.updated, updated=reflection.updated)
    )
