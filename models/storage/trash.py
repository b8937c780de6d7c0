"""What was deleted: listed, and after a while taken out of the file for good.

A tombstone keeps the words, so that a deletion can be taken back. An episode's attempts and pauses need none of their
own: without their episode nobody meets them. Rows that are purged are overwritten with zeros (`secure_delete`).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models import records
from models.journal import Discarded
from models.storage.mapping import TABLE_OF, record_of
from models.storage.tables import (
    AttemptRow,
    EpisodeRow,
    LandingRow,
    PauseRow,
    PhraseRow,
    RecordRow,
    StatementRow,
    ThoughtRow,
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
    records.RepairEpisode: (AttemptRow.episode_id, PauseRow.episode_id)
}
_MENTIONS: dict[type[records.Record], tuple[Any, ...]] = {
    records.RepairEpisode: (StatementRow.episode_id,),
    records.Gesture: (LandingRow.gesture_id,),
    records.SoftLanding: (ThoughtRow.landing_id,),
}


def listed(session: Session, limit: int) -> tuple[Discarded, ...]:
    """What was deleted, last first; parts of an episode stand with it, or alone while it lives."""
    found: list[records.Record] = []
    for kind in _LISTED:
        table = TABLE_OF[kind]
        gone = select(table).where(table.deleted.is_not(None)).order_by(table.deleted.desc()).limit(limit)
        if issubclass(table, AttemptRow | PauseRow):
            gone = gone.join(EpisodeRow, EpisodeRow.id == table.episode_id).where(EpisodeRow.deleted.is_(None))
        if issubclass(table, PhraseRow):
            gone = gone.where(table.library_id == "")
        found += [record_of(kind, row) for row in session.scalars(gone)]
    found.sort(key=lambda record: (record.deleted, record.id), reverse=True)
    shown = found[:limit]
    parts = _parts(session, [record.id for record in shown if isinstance(record, records.RepairEpisode)])
    return tuple(Discarded(record, tuple(parts[record.id])) for record in shown)


def purge(session: Session, doomed: Iterable[records.Record]) -> None:
    """Delete these for good, and whatever belongs to them."""
    by_kind: defaultdict[type[records.Record], list[UUID]] = defaultdict(list)
    for record in doomed:
        by_kind[type(record)].append(record.id)
    for kind, keys in by_kind.items():
        _purge(session, kind, keys)


def purge_deleted(session: Session, before: datetime) -> int:
    """Delete for good what was deleted at `before` or earlier; how many records that were, parts not counted."""
    count = 0
    for kind, table in TABLE_OF.items():
        keys = session.scalars(select(table.id).where(table.deleted.is_not(None), table.deleted <= before)).all()
        _purge(session, kind, keys)
        count += len(keys)
    return count


def _purge(session: Session, kind: type[records.Record], keys: Sequence[UUID]) -> None:
    table: type[RecordRow] = TABLE_OF[kind]
    for some in in_portions(keys):
        for column in _PARTS.get(kind, ()):
            session.execute(delete(column.class_).where(column.in_(some)), execution_options=_PLAIN)
        for column in _MENTIONS.get(kind, ()):
            session.execute(
                update(column.class_).where(column.in_(some)).values({column.key: None}), execution_options=_PLAIN
            )
        session.execute(delete(table).where(table.id.in_(some)), execution_options=_PLAIN)


# Nothing of this is held in the session, so nothing there has to follow.
_PLAIN = {"synchronize_session": False}


def _parts(session: Session, episodes: Sequence[UUID]) -> defaultdict[UUID, list[records.Record]]:
    found: defaultdict[UUID, list[records.Record]] = defaultdict(list)
    for some in in_portions(episodes):
        attempts = select(AttemptRow).where(AttemptRow.deleted.is_(None), AttemptRow.episode_id.in_(some))
        for attempt in session.scalars(attempts.order_by(AttemptRow.at)):
            found[attempt.episode_id].append(record_of(records.RepairAttempt, attempt))
        pauses = select(PauseRow).where(PauseRow.deleted.is_(None), PauseRow.episode_id.in_(some))
        for pause in session.scalars(pauses.order_by(PauseRow.began)):
            found[pause.episode_id].append(record_of(records.Pause, pause))
    return found
