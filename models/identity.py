"""Keys that two computers can hand out without asking each other, and that sort by time: UUID version 7 (RFC 9562)."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from uuid_utils.compat import uuid7

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def new_id(at: datetime) -> UUID:
    """A new key whose leading 48 bits are the milliseconds of `at` (aware) since 1970."""
    return uuid7(nanoseconds=(at - _EPOCH) // timedelta(microseconds=1) * 1000)
