"""Keys that two computers can hand out without asking each other, and that sort by time: UUID version 7 (RFC 9562)."""

import hashlib
from datetime import UTC, datetime, timedelta
from uuid import UUID

from uuid_utils.compat import uuid7

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def new_id(at: datetime) -> UUID:
    """A new key whose leading 48 bits are the milliseconds of `at` (aware) since 1970."""
    return uuid7(nanoseconds=(at - _EPOCH) // timedelta(microseconds=1) * 1000)


def repeatable_id(at: datetime, *content: str) -> UUID:
    """A key of the same form that comes out the same for the same `at` (aware) and content, for entries from elsewhere.

    Two that differ get the same key once in 2**74 times.
    """
    milliseconds = max(0, (at - _EPOCH) // timedelta(milliseconds=1))
    drawn = int.from_bytes(hashlib.sha256("\0".join((at.isoformat(), *content)).encode()).digest()[:10])
    version, variant = 7 << 76, 2 << 62
    return UUID(int=milliseconds << 80 | version | (drawn >> 62 & 0xFFF) << 64 | variant | drawn & (1 << 62) - 1)
