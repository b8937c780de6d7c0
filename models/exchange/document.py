"""The schema of our JSON: which kinds of records there are, and how each of their fields stands in the file.

docs/export-format.md describes it for people, and a test holds the two together. Fields are named and built as those of
the records, so the schema is read from them: what is new in a record is in the export from its first day. `VERSION`
rises whenever an older program would lose something by reading the file.
"""

import math
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from models import records
from models.exchange.refusals import Reason
from models.records import HEAT, MOST_APPRECIATIONS, TEXT_LIMIT, Record

FORMAT = "soft-landing-journal"
VERSION = 1

# What others speak of comes before them.
KINDS: dict[str, type[Record]] = {
    "repair_episode": records.RepairEpisode,
    "repair_attempt": records.RepairAttempt,
    "pause": records.Pause,
    "clarity_statement": records.ClarityStatement,
    "gesture": records.Gesture,
    "soft_landing": records.SoftLanding,
    "parked_thought": records.ParkedThought,
    "weekly_reflection": records.WeeklyReflection,
    "check_in": records.CheckIn,
    "day": records.Day,
    "presence_span": records.PresenceSpan,
    "partner": records.Partner,
    "phrase_choice": records.PhraseChoice,
}
NAMES = {kind: name for name, kind in KINDS.items()}

YEARS = range(1900, 3000)
"""In which years anything here can have happened."""

MOST_LISTED = 1000
_WEEK_DAYS = range(1, 8)
_RANGES = {"heat": HEAT, "iso_year": YEARS, "position": range(2**31)}
_STORABLE = range(-(2**63), 2**63)
# Only living records go out.
_LEFT_OUT = {"deleted"}

Parsed = TypeVar("Parsed", datetime, date, time)
Write = Callable[[Any], Any]
Read = Callable[[Any], Any]


class FieldRefused(Exception):  # noqa: N818 (it says what became of the field)
    """A value cannot be that of its field."""

    def __init__(self, reason: Reason, field: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.field = field


@dataclass(frozen=True)
class Field:
    """One field: `write` makes plain JSON of a value, `read` the value of plain JSON or raises FieldRefused."""

    name: str
    write: Write
    read: Read
    required: bool


def fields_of(kind: type[Record]) -> tuple[Field, ...]:
    """The fields of a kind of record, in the order of the file."""
    return _FIELDS[kind]


def plain(record: Record) -> dict[str, Any]:
    """The record as a JSON object."""
    return {field.name: field.write(getattr(record, field.name)) for field in fields_of(type(record))}


def record_of(kind: type[Record], found: Mapping[str, Any]) -> Record:
    """The record that a JSON object stands for; raises FieldRefused."""
    known = fields_of(kind)
    values = {}
    for field in known:
        if field.name in found:
            try:
                values[field.name] = field.read(found[field.name])
            except FieldRefused as refused:
                raise FieldRefused(refused.reason, field.name) from None
        elif field.required:
            raise FieldRefused(Reason.MISSING_FIELD, field.name)
    if len(values) < len(found):
        raise FieldRefused(Reason.UNKNOWN_FIELD)
    record = kind(**values)
    _make_sense(record)
    return record


# --- single values -------------------------------------------------------------------------------------------------


def text_from(value: Any) -> str:
    """A text that can be stored whole."""
    if not isinstance(value, str):
        raise FieldRefused(Reason.WRONG_TYPE)
    if len(value) > TEXT_LIMIT:
        raise FieldRefused(Reason.TEXT_TOO_LONG)
    if not is_storable(value):
        raise FieldRefused(Reason.NOT_TEXT)
    return value


def is_storable(text: str) -> bool:
    """Whether it holds neither a NUL nor half a character."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def moment_from(value: Any) -> datetime:
    """An aware time in ISO 8601."""
    moment = _parsed(datetime.fromisoformat, value)
    if moment.tzinfo is None or not is_lived_through(moment):
        raise FieldRefused(Reason.TIME)
    return moment


def is_lived_through(moment: datetime) -> bool:
    """Whether an aware time is in one of the years, both where it was noted and in UTC, as some of them go out."""
    return moment.year in YEARS and moment.astimezone(UTC).year in YEARS


def _parsed(parse: Callable[[str], Parsed], value: Any) -> Parsed:
    text = text_from(value)
    try:
        return parse(text)
    except ValueError:
        raise FieldRefused(Reason.TIME) from None


def _date_from(value: Any) -> date:
    day = _parsed(date.fromisoformat, value)
    if day.year not in YEARS:
        raise FieldRefused(Reason.TIME)
    return day


def _time_from(value: Any) -> time:
    found = _parsed(time.fromisoformat, value)
    if found.tzinfo is not None:
        raise FieldRefused(Reason.TIME)
    return found


def _key_from(value: Any) -> UUID:
    text = text_from(value)
    try:
        key = UUID(text)
    except ValueError:
        raise FieldRefused(Reason.WRONG_VALUE) from None
    if str(key) != text:
        # Braces, capitals, no hyphens: one key would be spelled in two ways.
        raise FieldRefused(Reason.WRONG_VALUE)
    return key


def _truth_from(value: Any) -> bool:
    if not isinstance(value, bool):
        raise FieldRefused(Reason.WRONG_TYPE)
    return value


def _whole_number_from(value: Any, allowed: range = _STORABLE) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise FieldRefused(Reason.WRONG_TYPE)
    if value not in allowed:
        raise FieldRefused(Reason.NUMBER if value not in _STORABLE else Reason.WRONG_VALUE)
    return value


def _number_from(value: Any) -> float:
    if isinstance(value, float):
        if not math.isfinite(value):
            raise FieldRefused(Reason.NUMBER)
        return value
    return float(_whole_number_from(value))


_READING: dict[Any, Read] = {
    str: text_from,
    datetime: moment_from,
    date: _date_from,
    time: _time_from,
    UUID: _key_from,
    bool: _truth_from,
    int: _whole_number_from,
    float: _number_from,
}


def _word_from(kind: type[StrEnum], value: Any) -> StrEnum:
    try:
        return kind(text_from(value))
    except ValueError:
        raise FieldRefused(Reason.WRONG_VALUE) from None


# --- whole fields --------------------------------------------------------------------------------------------------


def _fields(kind: type[Record]) -> tuple[Field, ...]:
    hints = get_type_hints(kind)
    return tuple(
        Field(each.name, _writing(hints[each.name]), _reading(each.name, hints[each.name]), each.default is MISSING)
        for each in fields(kind)
        if each.name not in _LEFT_OUT
    )


def _reading(name: str, hint: Any) -> Read:
    if name in _RANGES and hint in (int, int | None):
        allowed = _RANGES[name]
        return lambda value: None if value is None and hint is not int else _whole_number_from(value, allowed)
    if hint in _READING:
        return _READING[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return lambda value: _word_from(hint, value)
    parts = get_args(hint)
    if get_origin(hint) is tuple:
        return _reading_many(parts[0]) if parts[-1] is Ellipsis else _reading_each(parts)
    if get_origin(hint) in {Union, types.UnionType} and type(None) in parts:
        (inner,) = (_reading(name, part) for part in parts if part is not type(None))
        return lambda value: None if value is None else inner(value)
    raise TypeError(f"no way to read {name}")


def _reading_many(hint: Any) -> Read:
    one = _reading("", hint)

    def read(value: Any) -> tuple[Any, ...]:
        return tuple(one(each) for each in _listed(value))

    return read


def _reading_each(hints: tuple[Any, ...]) -> Read:
    each = tuple(_reading("", hint) for hint in hints)

    def read(value: Any) -> tuple[Any, ...]:
        found = _listed(value)
        if len(found) != len(each):
            raise FieldRefused(Reason.WRONG_VALUE)
        return tuple(one(part) for one, part in zip(each, found, strict=True))

    return read


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise FieldRefused(Reason.WRONG_TYPE)
    if len(value) > MOST_LISTED:
        raise FieldRefused(Reason.WRONG_VALUE)
    return value


def _writing(hint: Any) -> Write:
    """Texts, numbers and truth values stand as they are; a word of an enum is a text already."""
    kinds = {hint, *get_args(hint)}
    if get_origin(hint) is tuple:
        inner = [_writing(part) for part in get_args(hint) if part is not Ellipsis]
        if len(inner) == 1:
            return lambda value: [inner[0](part) for part in value]
        return lambda value: [write(part) for write, part in zip(inner, value, strict=True)]
    if kinds & {datetime, date, time}:
        return lambda value: None if value is None else value.isoformat()
    if UUID in kinds:
        return lambda value: None if value is None else str(value)
    return lambda value: value


def _make_sense(record: Record) -> None:
    """What no single field can tell; raises FieldRefused."""
    match record:
        case records.WeeklyReflection():
            if len(record.appreciations) > MOST_APPRECIATIONS:
                raise FieldRefused(Reason.WRONG_VALUE, "appreciations")
            try:
                date.fromisocalendar(record.iso_year, record.iso_week, 1)
            except ValueError:
                raise FieldRefused(Reason.WRONG_VALUE, "iso_week") from None
        case records.Pause() if record.agreed_return < record.began:
            raise FieldRefused(Reason.WRONG_VALUE, "agreed_return")
        case records.PresenceSpan() if record.ended < record.began:
            raise FieldRefused(Reason.WRONG_VALUE, "ended")
        case records.Partner() if any(weekday not in _WEEK_DAYS for weekday, _ in record.arrivals):
            raise FieldRefused(Reason.WRONG_VALUE, "arrivals")
        case _:
            pass


_FIELDS = {kind: _fields(kind) for kind in KINDS.values()}
