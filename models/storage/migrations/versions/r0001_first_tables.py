"""The first schema: a table for every record, and one for what is being typed."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _records_of_repair()
    _records_of_clarity()
    _records_of_landing()
    _records_of_days()
    op.create_table(
        "draft",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("updated", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_draft"),
        sqlite_strict=True,
    )


def _record(table: str, *parts: sa.Column[Any] | sa.Constraint) -> None:
    """A table with the columns of every record before its own."""
    op.create_table(
        table,
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("created", sa.Integer, nullable=False),
        sa.Column("updated", sa.Integer, nullable=False),
        sa.Column("deleted", sa.Integer, nullable=True),
        *parts,
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sqlite_strict=True,
    )


def _reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A foreign key that is checked at the commit."""
    return sa.ForeignKeyConstraint(
        [column], [target], name=f"fk_{table}_{column}", deferrable=True, initially="DEFERRED"
    )


def _records_of_repair() -> None:
    """Episodes, and what belongs to them."""
    _record(
        "repair_episode",
        sa.Column("began", sa.Integer, nullable=False),
        sa.Column("began_offset", sa.Integer, nullable=False),
        sa.Column("precision", sa.Text, nullable=False),
        sa.Column("workday", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=True),
        sa.Column("heat", sa.Integer, nullable=True),
        sa.Column("after_work", sa.Integer, nullable=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("closed_at", sa.Integer, nullable=True),
        sa.Column("closed_at_offset", sa.Integer, nullable=True),
        sa.Column("my_part", sa.Text, nullable=False),
        sa.Column("outside_view", sa.Text, nullable=False),
    )
    op.create_index("ix_repair_episode_state_began", "repair_episode", ["state", "began"])
    op.create_index("ix_repair_episode_workday", "repair_episode", ["workday"])
    _record(
        "repair_attempt",
        sa.Column("episode_id", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("at_offset", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("when", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("landed", sa.Text, nullable=False),
        _reference("repair_attempt", "episode_id", "repair_episode.id"),
    )
    op.create_index("ix_repair_attempt_episode_id", "repair_attempt", ["episode_id"])
    _record(
        "pause",
        sa.Column("episode_id", sa.LargeBinary, nullable=False),
        sa.Column("began", sa.Integer, nullable=False),
        sa.Column("began_offset", sa.Integer, nullable=False),
        sa.Column("agreed_return", sa.Integer, nullable=False),
        sa.Column("agreed_return_offset", sa.Integer, nullable=False),
        sa.Column("called_by", sa.Text, nullable=False),
        sa.Column("came_back", sa.Text, nullable=False),
        _reference("pause", "episode_id", "repair_episode.id"),
    )
    op.create_index("ix_pause_episode_id", "pause", ["episode_id"])


def _records_of_clarity() -> None:
    """Statements, with a column to search in."""
    _record(
        "clarity_statement",
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("written_at", sa.Integer, nullable=False),
        sa.Column("written_at_offset", sa.Integer, nullable=False),
        sa.Column("workday", sa.Text, nullable=False),
        sa.Column("feelings", sa.Text, nullable=False),
        sa.Column("own_feeling", sa.Text, nullable=False),
        sa.Column("need", sa.Text, nullable=True),
        sa.Column("own_need", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("said_at", sa.Integer, nullable=True),
        sa.Column("said_at_offset", sa.Integer, nullable=True),
        sa.Column("landed", sa.Text, nullable=True),
        sa.Column("episode_id", sa.LargeBinary, nullable=True),
        sa.Column("search", sa.Text, nullable=False),
        _reference("clarity_statement", "episode_id", "repair_episode.id"),
    )
    op.create_index("ix_clarity_statement_episode_id", "clarity_statement", ["episode_id"])
    op.create_index("ix_clarity_statement_state_written_at", "clarity_statement", ["state", "written_at"])
    op.create_index("ix_clarity_statement_workday", "clarity_statement", ["workday"])
    op.create_index("ix_clarity_statement_written_at", "clarity_statement", ["written_at"])


def _records_of_landing() -> None:
    """Landings, gestures and parked thoughts."""
    _record(
        "gesture",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("favourite_of", sa.Text, nullable=False),
        sa.Column("active", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
    )
    _record(
        "soft_landing",
        sa.Column("workday", sa.Text, nullable=False),
        sa.Column("began", sa.Integer, nullable=False),
        sa.Column("began_offset", sa.Integer, nullable=False),
        sa.Column("start", sa.Text, nullable=False),
        sa.Column("arrival", sa.Text, nullable=False),
        sa.Column("gesture_id", sa.LargeBinary, nullable=True),
        sa.Column("direction", sa.Text, nullable=False),
        sa.Column("felt", sa.Text, nullable=True),
        sa.Column("outcome", sa.Text, nullable=False),
        _reference("soft_landing", "gesture_id", "gesture.id"),
    )
    op.create_index("ix_soft_landing_gesture_id", "soft_landing", ["gesture_id"])
    op.create_index("ix_soft_landing_workday", "soft_landing", ["workday"])
    _record(
        "parked_thought",
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("parked_at", sa.Integer, nullable=False),
        sa.Column("parked_at_offset", sa.Integer, nullable=False),
        sa.Column("workday", sa.Text, nullable=False),
        sa.Column("plan", sa.Text, nullable=False),
        sa.Column("picked_up_at", sa.Integer, nullable=True),
        sa.Column("picked_up_at_offset", sa.Integer, nullable=True),
        sa.Column("landing_id", sa.LargeBinary, nullable=True),
        _reference("parked_thought", "landing_id", "soft_landing.id"),
    )
    op.create_index("ix_parked_thought_landing_id", "parked_thought", ["landing_id"])
    op.create_index("ix_parked_thought_parked_at", "parked_thought", ["parked_at"])
    op.create_index("ix_parked_thought_picked_up_at", "parked_thought", ["picked_up_at"])


def _records_of_days() -> None:
    """Days, weeks, and the other person."""
    _record(
        "weekly_reflection",
        sa.Column("iso_year", sa.Integer, nullable=False),
        sa.Column("iso_week", sa.Integer, nullable=False),
        sa.Column("appreciations", sa.Text, nullable=False),
        sa.Column("good_news", sa.Text, nullable=False),
        sa.Column("hoped_for", sa.Text, nullable=False),
        sa.Column("repair_to_remember", sa.Text, nullable=False),
        sa.Column("intention_when", sa.Text, nullable=False),
        sa.Column("intention_will", sa.Text, nullable=False),
        sa.Column("last_intention", sa.Text, nullable=True),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_index(
        "ix_weekly_reflection_iso_year_iso_week",
        "weekly_reflection",
        ["iso_year", "iso_week"],
        unique=True,
        sqlite_where=sa.text("deleted IS NULL"),
    )
    _record(
        "check_in",
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("at_offset", sa.Integer, nullable=False),
        sa.Column("questionnaire", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("answers", sa.Text, nullable=False),
        sa.Column("score", sa.REAL, nullable=True),
    )
    op.create_index("ix_check_in_at", "check_in", ["at"])
    _record(
        "day",
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
    )
    op.create_index("ix_day_day", "day", ["day"], unique=True, sqlite_where=sa.text("deleted IS NULL"))
    _record(
        "presence_span",
        sa.Column("began", sa.Integer, nullable=False),
        sa.Column("began_offset", sa.Integer, nullable=False),
        sa.Column("ended", sa.Integer, nullable=False),
        sa.Column("ended_offset", sa.Integer, nullable=False),
        sa.Column("workday", sa.Text, nullable=False),
    )
    op.create_index("ix_presence_span_workday", "presence_span", ["workday"])
    _record(
        "partner",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("arrivals", sa.Text, nullable=False),
    )
