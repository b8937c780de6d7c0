"""What was deleted: listed, and after a while taken out of the file for good.

A tombstone keeps the words, so that a deletion can be taken back. An episode's attempts and pauses need none of their
own: without their episode nobody meets them. Rows that are purged are overwritten with zeros (`secure_delete`).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from models import records
from models.journal import Discarded
from models.storage.mapping import TABLE_OF, record_of, rows_of
from models.storage.tables import (
    ATTEMPT,
    EPISODE,
    LANDING,
    PAUSE,
    PHRASE,
    STATEMENT,
    THOUGHT,
)
from models.storage.writing import in_portions

# What a person wrote and may want back. Days, presence and the partner's name are never thrown away by hand.
_LISTED: tuple[type[records.Record], ...] = (
    records.ClarityStatement,
    records.RepairEpisode,
    records.RepairAttempt,
    records.Pause,
    records.SoftLanding,
    records.Gesture,
    records.ParkedThought,
    records.WeeklyReflection,
    records.CheckIn,
    records.PhraseChoice,
)
# What goes with a record, and what merely speaks of one.
_PARTS: dict[type[records.Record], tuple[Any, ...]] = {
    records.RepairEpisode: (ATTEMPT.c.episode_id, PAUSE.c.episode_id)
}
_MENTIONS: dict[type[records.Record], tuple[Any, ...]] = {
    records.RepairEpisode: (STATEMENT.c.episode_id,),
    records.Gesture: (LANDING.c.gesture_id,),
    records.SoftLanding: (THOUGHT.c.landing_id,),
}


def listed(connection: Connection, limit: int) -> tuple[Discarded, ...]:
    """What was deleted, last first; parts of an episode stand with it, or alone while it lives."""
    found: list[records.Record] = []
    for kind in _LISTED:
        table = TABLE_OF[kind]
        gone = rows_of(table).where(table.c.deleted.is_not(None)).order_by(table.c.deleted.desc()).limit(limit)
        if table in {ATTEMPT, PAUSE}:
            gone = gone.join(EPISODE, EPISODE.c.id == table.c.episode_id).where(EPISODE.c.deleted.is_(None))
        if table is PHRASE:
            gone = gone.where(table.c.library_id == "")
        found += [record_of(kind, row) for row in connection.execute(gone)]
    found.sort(key=lambda record: (record.deleted, record.id), reverse=True)
    shown = found[:limit]
    parts = _parts(connection, [record.id for record in shown if isinstance(record, records.RepairEpisode)])
    return tuple(Discarded(record, tuple(parts[record.id])) for record in shown)


def purge(connection: Connection, doomed: Iterable[records.Record]) -> None:
    """Delete these for good, and whatever belongs to them."""
    by_kind: defaultdict[type[records.Record], list[UUID]] = defaultdict(list)
    for record in doomed:
        by_kind[type(record)].append(record.id)
    for kind, keys in by_kind.items():
        _purge(connection, kind, keys)


def purge_deleted(connection: Connection, before: datetime) -> int:
    """Delete for good what was deleted at `before` or earlier; how many records that were, parts not counted."""
    count = 0
    for kind, table in TABLE_OF.items():
        keys = connection.scalars(
            select(table.c.id).where(table.c.deleted.is_not(None), table.c.deleted <= before)
        ).all()
        _purge(connection, kind, keys)
        count += len(keys)
    return count


def _purge(connection: Connection, kind: type[records.Record], keys: Sequence[UUID]) -> None:
    table = TABLE_OF[kind]
    for some in in_portions(keys):
        for column in _PARTS.get(kind, ()):
            connection.execute(delete(column.table).where(column.in_(some)))
        for column in _MENTIONS.get(kind, ()):
            connection.execute(update(column.table).where(column.in_(some)).values({column.key: None}))
        connection.execute(delete(table).where(table.c.id.in_(some)))


def _parts(connection: Connection, episodes: Sequence[UUID]) -> defaultdict[UUID, list[records.Record]]:
    found: defaultdict[UUID, list[records.Record]] = defaultdict(list)
    for some in in_portions(episodes):
        attempts = rows_of(ATTEMPT).where(ATTEMPT.c.deleted.is_(None), ATTEMPT.c.episode_id.in_(some))
        for attempt in connection.execute(attempts.order_by(ATTEMPT.c.at)):
            found[attempt.episode_id].append(record_of(records.RepairAttempt, attempt))
        pauses = rows_of(PAUSE).where(PAUSE.c.deleted.is_(None), PAUSE.c.episode_id.in_(some))
        for pause in connection.execute(pauses.order_by(PAUSE.c.began)):
            found[pause.episode_id].append(record_of(records.Pause, pause))
    return found
