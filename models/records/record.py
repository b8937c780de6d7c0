"""What every record has."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

TEXT_LIMIT = 10_000


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record has: a key (UUIDv7), when it was written and last changed, and a tombstone once deleted."""

    id: UUID
    created: datetime
    updated: datetime
    deleted: datetime | None = None


def says_the_same(one: Record, other: Record) -> bool:
    """Whether two versions hold the same, both living or both deleted; when they were written does not matter."""
    if (one.deleted is None) != (other.deleted is None):
        return False
    return replace(one, updated=other.updated, deleted=other.deleted) == other
