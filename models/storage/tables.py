"""The tables: one for each record, its columns named as the record's fields, and one for what is being typed.

A time that matters with its zone has a companion `<name>_offset` (minutes east of UTC); `created`, `updated` and
`deleted` come back in UTC. Foreign keys are checked at the commit, so that records may be saved together in any order.
What must be there once (a date, a week) is unique among the living: tombstones do not stand in the way.

Tables of SQLAlchemy's Core: records are frozen and nobody changes a row in memory, so there is nothing for its ORM to
keep track of, and 8 MiB less to load. A column added or changed here needs a migration; a test compares the two.
"""

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, PrimaryKeyConstraint, String, Table, text

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

METADATA = MetaData(
    # Constraints have names, so that a migration can speak of them.
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _needed(name: str, kind: Any, **more: Any) -> Column[Any]:
    return Column(name, kind, nullable=False, **more)


def _maybe(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind)


def _reference(name: str, target: str, *, nullable: bool) -> Column[Any]:
    return Column(name, Key, ForeignKey(target, deferrable=True, initially="DEFERRED"), nullable=nullable, index=True)


def _mark(name: str) -> Column[Any]:
    """A yes or no that came after the table: what was written before it says no."""
    return _needed(name, YesNo, server_default=text("0"))


def _of_records(name: str, *columns: Column[Any] | Index) -> Table:
    """A table of records, with the columns that every record has.

    One index is over the tombstones alone, so that the trash is found without a look at the living.
    """
    return Table(
        name,
        METADATA,
        Column("id", Key, primary_key=True),
        _needed("created", Instant),
        _needed("updated", Instant),
        _maybe("deleted", Instant),
        *columns,
        Index(None, "deleted", sqlite_where=Column("deleted").is_not(None)),
        sqlite_strict=True,
    )


EPISODE = _of_records(
    "repair_episode",
    _needed("began", Instant),
    _needed("began_offset", Integer),
    _needed("precision", Named(records.Precision)),
    _needed("workday", LocalDate),
    _needed("what", Words),
    _maybe("kind", Named(records.EpisodeKind)),
    _maybe("heat", Integer),
    _maybe("after_work", YesNo),
    _needed("state", Named(records.EpisodeState)),
    _maybe("closed_at", Instant),
    _maybe("closed_at_offset", Integer),
    _needed("my_part", Words),
    _needed("outside_view", Words),
    _mark("asked_outside"),
    Index(None, "workday"),
    Index(None, "state", "began"),
)
"""`records.RepairEpisode`."""

ATTEMPT = _of_records(
    "repair_attempt",
    _reference("episode_id", "repair_episode.id", nullable=False),
    _needed("at", Instant),
    _needed("at_offset", Integer),
    _needed("kind", Named(records.AttemptKind)),
    _needed("who", Named(records.Who)),
    _needed("when", Named(records.AttemptWhen)),
    _needed("words", Words),
    _needed("landed", Named(records.AttemptLanded)),
)
"""`records.RepairAttempt`."""

PAUSE = _of_records(
    "pause",
    _reference("episode_id", "repair_episode.id", nullable=False),
    _needed("began", Instant),
    _needed("began_offset", Integer),
    _needed("agreed_return", Instant),
    _needed("agreed_return_offset", Integer),
    _needed("called_by", Named(records.Who)),
    _needed("came_back", Named(records.CameBack)),
)
"""`records.Pause`."""

STATEMENT = _of_records(
    "clarity_statement",
    _needed("words", Words),
    _needed("form", Named(records.StatementForm)),
    _needed("written_at", Instant),
    _needed("written_at_offset", Integer),
    _needed("workday", LocalDate),
    _needed("feelings", listed_words(records.Feeling)),
    _needed("own_feeling", Words),
    _maybe("need", Named(records.Need)),
    _needed("own_need", Words),
    _needed("state", Named(records.StatementState)),
    _maybe("said_at", Instant),
    _maybe("said_at_offset", Integer),
    _maybe("landed", Named(records.StatementLanded)),
    _reference("episode_id", "repair_episode.id", nullable=True),
    _needed("search", Words),
    _mark("asked_landed"),
    Index(None, "workday"),
    # All that the list can be searched and filtered by, in its order: what it passes over costs no look at a row.
    Index(
        "ix_clarity_statement_living",
        *("written_at", "workday", "form", "state", "need", "feelings", "deleted", "search"),
        sqlite_where=Column("deleted").is_(None),
    ),
)
"""`records.ClarityStatement`; `search` holds its words folded, so that a search need not fold every entry anew."""

GESTURE = _of_records(
    "gesture",
    _needed("name", Words),
    _needed("favourite_of", Named(records.FavouriteOf)),
    _needed("active", YesNo),
    _needed("position", Integer),
)
"""`records.Gesture`."""

LANDING = _of_records(
    "soft_landing",
    _needed("workday", LocalDate),
    _needed("began", Instant),
    _needed("began_offset", Integer),
    _needed("start", Named(records.LandingStart)),
    _needed("arrival", Named(records.Arrival)),
    _reference("gesture_id", "gesture.id", nullable=True),
    _needed("direction", Named(records.Direction)),
    _maybe("felt", Named(records.Felt)),
    _needed("outcome", Named(records.LandingOutcome)),
    Index(None, "workday"),
)
"""`records.SoftLanding`."""

THOUGHT = _of_records(
    "parked_thought",
    _needed("words", Words),
    _needed("parked_at", Instant),
    _needed("parked_at_offset", Integer),
    _needed("workday", LocalDate),
    _needed("plan", Words),
    _maybe("picked_up_at", Instant),
    _maybe("picked_up_at_offset", Integer),
    _reference("landing_id", "soft_landing.id", nullable=True),
    Index(None, "parked_at"),
    Index(None, "picked_up_at"),
)
"""`records.ParkedThought`."""

REFLECTION = _of_records(
    "weekly_reflection",
    _needed("iso_year", Integer),
    _needed("iso_week", Integer),
    _needed("appreciations", listed_texts()),
    _needed("good_news", Words),
    _needed("hoped_for", Words),
    _needed("repair_to_remember", Words),
    _needed("intention_when", Words),
    _needed("intention_will", Words),
    _maybe("last_intention", Named(records.IntentionOutcome)),
    _needed("state", Named(records.ReflectionState)),
    Index(None, "iso_year", "iso_week", unique=True, sqlite_where=Column("deleted").is_(None)),
)
"""`records.WeeklyReflection`."""

CHECK_IN = _of_records(
    "check_in",
    _needed("at", Instant),
    _needed("at_offset", Integer),
    _needed("questionnaire", Words),
    _needed("version", Words),
    _needed("answers", listed_answers()),
    _maybe("score", Figure),
    Index(None, "at"),
)
"""`records.CheckIn`."""

DAY = _of_records(
    "day",
    _needed("day", LocalDate),
    _needed("kind", Named(records.DayKind)),
    Index(None, "day", unique=True, sqlite_where=Column("deleted").is_(None)),
)
"""`records.Day`."""

SPAN = _of_records(
    "presence_span",
    _needed("began", Instant),
    _needed("began_offset", Integer),
    _needed("ended", Instant),
    _needed("ended_offset", Integer),
    _needed("workday", LocalDate),
    Index(None, "workday"),
)
"""`records.PresenceSpan`."""

PARTNER = _of_records(
    "partner",
    _needed("name", Words),
    _needed("arrivals", listed_arrivals()),
)
"""`records.Partner`."""

PHRASE = _of_records(
    "phrase_choice",
    _needed("area", Named(records.PhraseArea)),
    _needed("library_id", Words),
    _needed("text", Words),
    _needed("second", Words),
    _needed("kind", Words),
    _needed("hidden", YesNo),
    _needed("favourite", YesNo),
)
"""`records.PhraseChoice`."""

DRAFT = Table(
    "draft",
    METADATA,
    Column("key", Words, primary_key=True),
    _needed("text", Words),
    _needed("updated", Instant),
    sqlite_strict=True,
)
"""What is being typed somewhere and has not become a record yet."""

# Alembic's own table, spelled as Alembic spells it, so that a new journal can be made without loading Alembic.
REVISION = Table(
    "alembic_version",
    METADATA,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
