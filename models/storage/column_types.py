"""How single values stand in the database. Tables are STRICT: SQLite refuses whatever is not of the column's type.

Keys are 16-byte blobs: less than half of their text form, in the row and once more in every index, and as UUIDv7 they
sort by time. Instants are integer microseconds since 1970 UTC: exact, compact, and compared as numbers. Dates are ISO
text. Tuples are JSON. The words of an enum are stored as text without a CHECK, so that a word can be added without
rebuilding a table; the version of the schema rises with it all the same, and so an older program says NEWER instead of
guessing at a word it does not know.
"""

import json
import math
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import REAL, Dialect, Integer, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

from models.journal import JournalError, Trouble

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Key(TypeDecorator[UUID]):
    """A UUID as its 16 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """To the database."""
        return None if value is None else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        """From the database."""
        return None if value is None else UUID(bytes=value)


class Instant(TypeDecorator[datetime]):
    """An aware datetime as microseconds since 1970 UTC; comes back in UTC."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To the database; a time without a zone raises TypeError."""
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """From the database."""
        return None if value is None else _EPOCH + value * _MICROSECOND


class LocalDate(TypeDecorator[date]):
    """A date without a zone as ISO text, which sorts as dates do."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """To the database."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        """From the database."""
        return None if value is None else date.fromisoformat(value)


class Words(TypeDecorator[str]):
    """Free text. A NUL is refused: SQLite would keep it and every comparison would stop there."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """To the database; raises ValueError for a NUL."""
        if value is not None and "\0" in value:
            raise ValueError("a NUL could not be stored whole")
        return value


class YesNo(TypeDecorator[bool]):
    """A truth value as 0 or 1; STRICT tables know no BOOLEAN."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """To the database."""
        return None if value is None else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        """From the database."""
        return None if value is None else bool(value)


class Figure(TypeDecorator[float]):
    """A finite number. SQLite would store a NaN as NULL, which says "no score" instead."""

    impl = REAL
    cache_ok = True

    def process_bind_param(self, value: float | None, dialect: Dialect) -> float | None:
        """To the database; raises ValueError for what is no finite number."""
        if value is not None and not math.isfinite(value):
            raise ValueError("only finite numbers are stored")
        return value


class Named(TypeDecorator[StrEnum]):
    """One word of an enum, as its value; a word not known here raises JournalError(NEWER)."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """To the database."""
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        """From the database."""
        return None if value is None else known(self.kind, value)


class Listed(TypeDecorator[tuple[Any, ...]]):
    """A tuple as a JSON array; `store` and `restore` turn one element into plain JSON and back."""

    impl = Text
    cache_ok = True

    def __init__(self, store: Callable[[Any], Any], restore: Callable[[Any], Any]) -> None:
        super().__init__()
        self.store = store
        self.restore = restore

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:
        """To the database."""
        if value is None:
            return None
        return json.dumps([self.store(element) for element in value], ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[Any, ...] | None:
        """From the database."""
        return None if value is None else tuple(self.restore(element) for element in json.loads(value))


def known(kind: type[StrEnum], value: str) -> StrEnum:
    """The word of the enum; raises JournalError(NEWER) when only a newer program can know it."""
    if value not in list(kind):
        raise JournalError(Trouble.NEWER)
    return kind(value)


def listed_words(kind: type[StrEnum]) -> Listed:
    """A tuple of words of an enum."""
    return Listed(str, lambda value: known(kind, value))


def listed_texts() -> Listed:
    """A tuple of texts."""
    return Listed(str, str)


def listed_answers() -> Listed:
    """A tuple of (item, answer)."""
    return Listed(list, lambda pair: (str(pair[0]), int(pair[1])))


def listed_arrivals() -> Listed:
    """A tuple of (ISO weekday, local time)."""
    return Listed(lambda pair: [pair[0], pair[1].isoformat()], lambda pair: (int(pair[0]), time.fromisoformat(pair[1])))
