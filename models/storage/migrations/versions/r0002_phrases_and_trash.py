"""The person's own phrases, a list that is searched in one index, and tombstones that are found without the living."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_RECORDS = (
    "repair_episode",
    "repair_attempt",
    "pause",
    "clarity_statement",
    "gesture",
    "soft_landing",
    "parked_thought",
    "weekly_reflection",
    "check_in",
    "day",
    "presence_span",
    "partner",
    "phrase_choice",
)


def upgrade() -> None:
    """Make the table of phrases, and the indexes."""
    op.create_table(
        "phrase_choice",
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("created", sa.Integer, nullable=False),
        sa.Column("updated", sa.Integer, nullable=False),
        sa.Column("deleted", sa.Integer, nullable=True),
        sa.Column("area", sa.Text, nullable=False),
        sa.Column("library_id", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("second", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("hidden", sa.Integer, nullable=False),
        sa.Column("favourite", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_phrase_choice"),
        sqlite_strict=True,
    )
    for table in _RECORDS:
        op.create_index(f"ix_{table}_deleted", table, ["deleted"], sqlite_where=sa.text("deleted IS NOT NULL"))
    # Both are the beginning of what the wider one can do.
    op.drop_index("ix_clarity_statement_written_at", "clarity_statement")
    op.drop_index("ix_clarity_statement_state_written_at", "clarity_statement")
    op.create_index(
        "ix_clarity_statement_living",
        "clarity_statement",
        ["written_at", "workday", "form", "state", "need", "feelings", "deleted", "search"],
        sqlite_where=sa.text("deleted IS NULL"),
    )
