"""Reads from a damaged journal what can still be read, into a new one.

SQLCipher authenticates every page by itself. One that fails may still be handed on as zeros, but no other page is read
over that connection afterwards. So what was read counts only once one more page came after it: then it is exactly what
was written. Reading goes on behind the gap over a new connection.
"""

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text, update
from sqlcipher3 import dbapi2 as sqlcipher

from models.clock import workday_of
from models.journal import JournalError, Trouble
from models.records import EpisodeState, Precision, Record, RepairEpisode
from models.storage import database
from models.storage.database import companions
from models.storage.key_file import JournalKey
from models.storage.mapping import TABLE_OF, columns_of
from models.storage.tables import (
    ATTEMPT,
    EPISODE,
    GESTURE,
    LANDING,
    METADATA,
    PAUSE,
    STATEMENT,
    THOUGHT,
)

# Behind a page that is lost and was the last of its table nothing more is looked for than this many rows on.
_FARTHEST = 1 << 20

Row = Mapping[str, Any]


def salvage(damaged: Path, key: JournalKey, new: Path) -> dict[type[Record], int]:
    """Make a journal at `new`, under the same key, of what can be read at `damaged`; how many records of each kind.

    `damaged` is not changed. Raises JournalError(DAMAGED) when not even the list of tables can be read.
    """
    with tempfile.TemporaryDirectory(dir=new.parent, prefix="salvage-") as name:
        copy = Path(name) / "damaged"
        for source, target in zip((damaged, *companions(damaged)), (copy, *companions(copy)), strict=True):
            if source.exists():
                shutil.copyfile(source, target)
        found = _rows_of_all(_Reader(copy, key))
    database.make_database(new, key)
    engine = database.engine_for(new, key)
    try:
        with engine.begin() as connection:
            for table in METADATA.sorted_tables:
                _write(connection, table, found.get(table.name, []))
            _stand_in_for_lost_episodes(connection)
            _forget_lost_references(connection)
            counts = {
                kind: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for kind, table in TABLE_OF.items()
            }
    finally:
        engine.dispose()
    return counts


class _UnreadableError(Exception):
    """What was asked for stands, in part or whole, on a page that fails."""


class _Reader:
    """Rows of a damaged file, each exactly as it was written."""

    def __init__(self, path: Path, key: JournalKey) -> None:
        """Raises JournalError(DAMAGED) when the list of tables cannot be read."""
        self._path, self._key = path, key
        try:
            with closing(self._connect()) as connection:
                found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        except sqlcipher.Error:
            found = []
        if not found:
            raise JournalError(Trouble.DAMAGED)
        self.names = frozenset(name for (name,) in found)
        # Two, since the pages of the table itself may be known to the connection already.
        self._readable = [name for name in sorted(self.names) if self._answers(name)][:2]

    def all_rows(self, table: str) -> list[Row]:
        """The rows of a table that no bad page has touched. Raises _UnreadableError."""
        return [row for _, row in self._read(table, f"SELECT rowid AS rowid_, * FROM {table} ORDER BY rowid")]  # noqa: S608

    def next_from(self, table: str, number: int) -> tuple[int, Row] | None:
        """The first row from this number on; None when there is none. Raises _UnreadableError."""
        question = f"SELECT rowid AS rowid_, * FROM {table} WHERE rowid >= ? ORDER BY rowid LIMIT 1"  # noqa: S608
        return next(iter(self._read(table, question, number)), None)

    def _read(self, table: str, question: str, *values: int) -> list[tuple[int, Row]]:
        try:
            with closing(self._connect()) as connection:
                found = connection.execute(question, values)
                names = [column[0] for column in found.description]
                rows = [dict(zip(names, row, strict=True)) for row in found]
                if self._still_reads(connection, table):
                    return [(row.pop("rowid_"), row) for row in rows]
        except (sqlcipher.Error, UnicodeDecodeError):
            pass
        raise _UnreadableError

    def _still_reads(self, connection: Any, table: str) -> bool:
        """Whether a page is read that this connection has not seen: no page before it failed."""
        others = [name for name in self._readable if name != table]
        return bool(others) and _count(connection, others[0])

    def _answers(self, table: str) -> bool:
        with closing(self._connect()) as connection:
            return _count(connection, table)

    def _connect(self) -> Any:
        connection = sqlcipher.connect(str(self._path), isolation_level=None)
        database.unlock(connection, self._key)
        return connection


def _count(connection: Any, table: str) -> bool:
    try:
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 (a name from the file's own list)
    except sqlcipher.Error:
        return False
    return True


def _rows_of_all(reader: _Reader) -> dict[str, list[Row]]:
    found = {}
    for table in METADATA.sorted_tables:
        if table.name in reader.names:
            try:
                found[table.name] = reader.all_rows(table.name)
            except _UnreadableError:
                found[table.name] = list(_single_rows(reader, table.name))
    return found


def _single_rows(reader: _Reader, table: str) -> Iterator[Row]:
    number = 1
    while found := _next_readable(reader, table, number):
        number = found[0] + 1
        yield found[1]


def _next_readable(reader: _Reader, table: str, number: int) -> tuple[int, Row] | None:
    """The first row from `number` on that can be read, found in ever longer strides and then back by halves."""
    unreadable, stride = number - 1, 1
    while stride <= _FARTHEST:
        candidate = number - 1 + stride
        try:
            found = reader.next_from(table, candidate)
        except _UnreadableError:
            unreadable, stride = candidate, stride * 2
        else:
            return _nearest(reader, table, (unreadable, candidate), found)
    return None


def _nearest(
    reader: _Reader, table: str, between: tuple[int, int], found: tuple[int, Row] | None
) -> tuple[int, Row] | None:
    """The first readable row between a number that cannot be read and one behind it from which `found` can."""
    unreadable, readable = between
    while readable - unreadable > 1:
        middle = (unreadable + readable) // 2
        try:
            found = reader.next_from(table, middle)
        except _UnreadableError:
            unreadable = middle
        else:
            readable = middle
    return found


def _write(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Rows as they were read; a column that came with a later schema has its default."""
    for row in rows:
        names = [name for name in row if name in table.columns]
        values = ", ".join(f":{name}" for name in names)
        columns = ", ".join(f'"{name}"' for name in names)
        statement = text(f"INSERT OR IGNORE INTO {table.name} ({columns}) VALUES ({values})")  # noqa: S608 (our names)
        connection.execute(statement, {name: row[name] for name in names})


def _stand_in_for_lost_episodes(connection: Connection) -> None:
    """What was said in an episode that is lost keeps a place: an episode without words, set aside."""
    living = select(EPISODE.c.id)
    for of, at, offset in (
        (ATTEMPT.c.episode_id, ATTEMPT.c.at, ATTEMPT.c.at_offset),
        (PAUSE.c.episode_id, PAUSE.c.began, PAUSE.c.began_offset),
    ):
        orphans = select(of, func.min(at), offset).where(of.not_in(living))
        for key, first, minutes in connection.execute(orphans.group_by(of)).all():
            began = first.astimezone(timezone(timedelta(minutes=minutes)))
            stand_in = RepairEpisode(
                id=key,
                created=began,
                updated=began,
                began=began,
                precision=Precision.THAT_DAY,
                workday=workday_of(began),
                what="",
                state=EpisodeState.SET_ASIDE,
                closed_at=began,
            )
            connection.execute(insert(EPISODE).values(**columns_of(stand_in)))


def _forget_lost_references(connection: Connection) -> None:
    """What merely speaks of something that is lost stays, and speaks of it no more."""
    for column, target in (
        (STATEMENT.c.episode_id, EPISODE),
        (LANDING.c.gesture_id, GESTURE),
        (THOUGHT.c.landing_id, LANDING),
    ):
        lost = column.is_not(None) & column.not_in(select(target.c.id))
        connection.execute(update(column.table).where(lost).values({column.key: None}))
