"""The tables: one for each record, its columns named as the record's fields, and one for what is being typed.

A time that matters with its zone has a companion `<name>_offset` (minutes east of UTC); `created`, `updated` and
`deleted` come back in UTC. Foreign keys are checked at the commit, so that records may be saved together in any order.
What must be there once (a date, a week) is unique among the living: tombstones do not stand in the way.

A column added or changed here needs a migration; a test compares the two.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, MetaData, PrimaryKeyConstraint, String, Table, text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

from models import records
from models.storage.column_types import (
    Figure,
    Instant,
    Key,
    LocalDate,
    Named,
    Words,
    YesNo,
    listed_answers,
    listed_arrivals,
    listed_texts,
    listed_words,
)


class Base(DeclarativeBase):
    """What all tables share: names for constraints, so that a migration can speak of them, and how types are stored."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy reads it once)
        UUID: Key,
        datetime: Instant,
        date: LocalDate,
        str: Words,
        bool: YesNo,
        float: Figure,
    }


class RecordRow(Base):
    """The columns of every record."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-4)
    created: Mapped[datetime] = mapped_column(sort_order=-3)
    updated: Mapped[datetime] = mapped_column(sort_order=-2)
    deleted: Mapped[datetime | None] = mapped_column(sort_order=-1)


def _reference(target: str, *, index: bool = False) -> MappedColumn[Any]:
    return mapped_column(ForeignKey(target, deferrable=True, initially="DEFERRED"), index=index)


def _mark() -> MappedColumn[Any]:
    """A yes or no that came after the table: what was written before it says no."""
    return mapped_column(server_default=text("0"))


_STRICT = {"sqlite_strict": True}


def _indexed(*indexes: Index) -> tuple[Any, ...]:
    """These indexes, and one over the tombstones alone, so that the trash is found without a look at the living."""
    return (*indexes, Index(None, "deleted", sqlite_where=Column("deleted").is_not(None)), _STRICT)


class EpisodeRow(RecordRow):
    """`records.RepairEpisode`."""

    __tablename__ = "repair_episode"
    __table_args__ = _indexed(Index(None, "workday"), Index(None, "state", "began"))

    began: Mapped[datetime]
    began_offset: Mapped[int]
    precision: Mapped[records.Precision] = mapped_column(Named(records.Precision))
    workday: Mapped[date]
    what: Mapped[str]
    kind: Mapped[records.EpisodeKind | None] = mapped_column(Named(records.EpisodeKind))
    heat: Mapped[int | None]
    after_work: Mapped[bool | None]
    state: Mapped[records.EpisodeState] = mapped_column(Named(records.EpisodeState))
    closed_at: Mapped[datetime | None]
    closed_at_offset: Mapped[int | None]
    my_part: Mapped[str]
    outside_view: Mapped[str]
    asked_outside: Mapped[bool] = _mark()


class AttemptRow(RecordRow):
    """`records.RepairAttempt`."""

    __tablename__ = "repair_attempt"
    __table_args__ = _indexed()

    episode_id: Mapped[UUID] = _reference("repair_episode.id", index=True)
    at: Mapped[datetime]
    at_offset: Mapped[int]
    kind: Mapped[records.AttemptKind] = mapped_column(Named(records.AttemptKind))
    who: Mapped[records.Who] = mapped_column(Named(records.Who))
    when: Mapped[records.AttemptWhen] = mapped_column(Named(records.AttemptWhen))
    words: Mapped[str]
    landed: Mapped[records.AttemptLanded] = mapped_column(Named(records.AttemptLanded))


class PauseRow(RecordRow):
    """`records.Pause`."""

    __tablename__ = "pause"
    __table_args__ = _indexed()

    episode_id: Mapped[UUID] = _reference("repair_episode.id", index=True)
    began: Mapped[datetime]
    began_offset: Mapped[int]
    agreed_return: Mapped[datetime]
    agreed_return_offset: Mapped[int]
    called_by: Mapped[records.Who] = mapped_column(Named(records.Who))
    came_back: Mapped[records.CameBack] = mapped_column(Named(records.CameBack))


class StatementRow(RecordRow):
    """`records.ClarityStatement`; `search` holds its words folded, so that a search need not fold every entry anew."""

    __tablename__ = "clarity_statement"
    __table_args__ = _indexed(
        Index(None, "workday"),
        # All that the list can be searched and filtered by, in its order: what it passes over costs no look at a row.
        Index(
            "ix_clarity_statement_living",
            *("written_at", "workday", "form", "state", "need", "feelings", "deleted", "search"),
            sqlite_where=Column("deleted").is_(None),
        ),
    )

    words: Mapped[str]
    form: Mapped[records.StatementForm] = mapped_column(Named(records.StatementForm))
    written_at: Mapped[datetime]
    written_at_offset: Mapped[int]
    workday: Mapped[date]
    feelings: Mapped[tuple[records.Feeling, ...]] = mapped_column(listed_words(records.Feeling))
    own_feeling: Mapped[str]
    need: Mapped[records.Need | None] = mapped_column(Named(records.Need))
    own_need: Mapped[str]
    state: Mapped[records.StatementState] = mapped_column(Named(records.StatementState))
    said_at: Mapped[datetime | None]
    said_at_offset: Mapped[int | None]
    landed: Mapped[records.StatementLanded | None] = mapped_column(Named(records.StatementLanded))
    episode_id: Mapped[UUID | None] = _reference("repair_episode.id", index=True)
    search: Mapped[str] = mapped_column(deferred=True)
    asked_landed: Mapped[bool] = _mark()


class GestureRow(RecordRow):
    """`records.Gesture`."""

    __tablename__ = "gesture"
    __table_args__ = _indexed()

    name: Mapped[str]
    favourite_of: Mapped[records.FavouriteOf] = mapped_column(Named(records.FavouriteOf))
    active: Mapped[bool]
    position: Mapped[int]


class LandingRow(RecordRow):
    """`records.SoftLanding`."""

    __tablename__ = "soft_landing"
    __table_args__ = _indexed(Index(None, "workday"))

    workday: Mapped[date]
    began: Mapped[datetime]
    began_offset: Mapped[int]
    start: Mapped[records.LandingStart] = mapped_column(Named(records.LandingStart))
    arrival: Mapped[records.Arrival] = mapped_column(Named(records.Arrival))
    gesture_id: Mapped[UUID | None] = _reference("gesture.id", index=True)
    direction: Mapped[records.Direction] = mapped_column(Named(records.Direction))
    felt: Mapped[records.Felt | None] = mapped_column(Named(records.Felt))
    outcome: Mapped[records.LandingOutcome] = mapped_column(Named(records.LandingOutcome))


class ThoughtRow(RecordRow):
    """`records.ParkedThought`."""

    __tablename__ = "parked_thought"
    __table_args__ = _indexed(Index(None, "parked_at"), Index(None, "picked_up_at"))

    words: Mapped[str]
    parked_at: Mapped[datetime]
    parked_at_offset: Mapped[int]
    workday: Mapped[date]
    plan: Mapped[str]
    picked_up_at: Mapped[datetime | None]
    picked_up_at_offset: Mapped[int | None]
    landing_id: Mapped[UUID | None] = _reference("soft_landing.id", index=True)


class ReflectionRow(RecordRow):
    """`records.WeeklyReflection`."""

    __tablename__ = "weekly_reflection"

    iso_year: Mapped[int]
    iso_week: Mapped[int]
    appreciations: Mapped[tuple[str, ...]] = mapped_column(listed_texts())
    good_news: Mapped[str]
    hoped_for: Mapped[str]
    repair_to_remember: Mapped[str]
    intention_when: Mapped[str]
    intention_will: Mapped[str]
    last_intention: Mapped[records.IntentionOutcome | None] = mapped_column(Named(records.IntentionOutcome))
    state: Mapped[records.ReflectionState] = mapped_column(Named(records.ReflectionState))

    __table_args__ = _indexed(
        Index(None, "iso_year", "iso_week", unique=True, sqlite_where=Column("deleted").is_(None))
    )


class CheckInRow(RecordRow):
    """`records.CheckIn`."""

    __tablename__ = "check_in"
    __table_args__ = _indexed(Index(None, "at"))

    at: Mapped[datetime]
    at_offset: Mapped[int]
    questionnaire: Mapped[str]
    version: Mapped[str]
    answers: Mapped[tuple[tuple[str, int], ...]] = mapped_column(listed_answers())
    score: Mapped[float | None]


class DayRow(RecordRow):
    """`records.Day`."""

    __tablename__ = "day"
    __table_args__ = _indexed(Index(None, "day", unique=True, sqlite_where=Column("deleted").is_(None)))

    day: Mapped[date]
    kind: Mapped[records.DayKind] = mapped_column(Named(records.DayKind))


class SpanRow(RecordRow):
    """`records.PresenceSpan`."""

    __tablename__ = "presence_span"
    __table_args__ = _indexed(Index(None, "workday"))

    began: Mapped[datetime]
    began_offset: Mapped[int]
    ended: Mapped[datetime]
    ended_offset: Mapped[int]
    workday: Mapped[date]


class PartnerRow(RecordRow):
    """`records.Partner`."""

    __tablename__ = "partner"
    __table_args__ = _indexed()

    name: Mapped[str]
    arrivals: Mapped[tuple[tuple[int, Any], ...]] = mapped_column(listed_arrivals())


class PhraseRow(RecordRow):
    """`records.PhraseChoice`."""

    __tablename__ = "phrase_choice"
    __table_args__ = _indexed()

    area: Mapped[records.PhraseArea] = mapped_column(Named(records.PhraseArea))
    library_id: Mapped[str]
    text: Mapped[str]
    second: Mapped[str]
    kind: Mapped[str]
    hidden: Mapped[bool]
    favourite: Mapped[bool]


class DraftRow(Base):
    """What is being typed somewhere and has not become a record yet."""

    __tablename__ = "draft"
    __table_args__ = (_STRICT,)

    key: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    updated: Mapped[datetime]


# Alembic's own table, spelled as Alembic spells it, so that a new journal can be made without loading Alembic.
REVISION = Table(
    "alembic_version",
    Base.metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
