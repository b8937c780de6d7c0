"""What the program asked about already, so that it asks once."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the two marks; nothing that was written before was asked about."""
    for table, mark in (("clarity_statement", "asked_landed"), ("repair_episode", "asked_outside")):
        op.add_column(table, sa.Column(mark, sa.Integer, nullable=False, server_default=sa.text("0")))
