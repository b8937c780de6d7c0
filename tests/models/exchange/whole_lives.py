"""Journals for the way out and back in: one of each kind with nothing left empty, and many that are made up."""

import types
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

from models.exchange.document import KINDS
from models.merging import REFERENCES, occasion_of
from models.records import (
    HEAT,
    MOST_APPRECIATIONS,
    Pause,
    PresenceSpan,
    Record,
    RepairAttempt,
)

KATHMANDU = timezone(timedelta(hours=5, minutes=45))
NOW = datetime(2026, 11, 23, 15, 20, tzinfo=KATHMANDU)

texts = st.sampled_from(["", "=1+1", "שלום 👩🏽‍❤️‍💋‍👨🏿", "a\r\nb\rc\u2028d\x85\x0b", '"; DROP\\ <b>&amp;']) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30
)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=zones)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(-(2**63), 2**63 - 1),
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    datetime: moments,
    date: st.dates(date(1970, 1, 1), date(2200, 1, 1)),
    time: st.times(),
}
BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    "heat": st.none() | st.sampled_from(HEAT),
    "iso_year": st.integers(1970, 2200),
    "iso_week": st.integers(1, 52),
    "position": st.integers(0, 1000),
    "appreciations": st.lists(texts, max_size=MOST_APPRECIATIONS).map(tuple),
    "arrivals": st.lists(st.tuples(st.integers(1, 7), st.times()), max_size=7).map(tuple),
    # Set once all of a journal is there.
    **dict.fromkeys(REFERENCES, st.none()),
    "deleted": st.none(),
    # A journal gives these back in UTC.
    **dict.fromkeys(("created", "updated"), moments.map(lambda moment: moment.astimezone(UTC))),
}


def values_of(name: str, hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field of this name and type."""
    if name in BY_NAME:
        return BY_NAME[name]
    if hint in PLAIN:
        return PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    parts = get_args(hint)
    if get_origin(hint) is tuple and parts[-1] is Ellipsis:
        return st.lists(values_of("", parts[0]), max_size=4).map(tuple)
    if get_origin(hint) is tuple:
        return st.tuples(*(values_of("", part) for part in parts))
    assert get_origin(hint) in {Union, types.UnionType}, name
    return st.one_of(*(st.none() if part is type(None) else values_of("", part) for part in parts))


@cache
def records_of(name: str) -> st.SearchStrategy[Record]:
    """Single records of a kind, none of which speaks of another."""
    kind = KINDS[name]
    fields = {field: values_of(field, hint) for field, hint in get_type_hints(kind).items() if field != "id"}
    return st.builds(kind, id=st.uuids(), **fields)


@st.composite
def journals(draw: st.DrawFn) -> tuple[Record, ...]:
    """Some records of many kinds that go together."""
    found: list[Record] = []
    occasions = set()
    for name in KINDS:
        for record in map(in_order, draw(st.lists(records_of(name), max_size=2))):
            if (occasion := occasion_of(record)) is not None and occasion in occasions:
                continue
            occasions.add(occasion)
            speaks_of: dict[str, Any] = {}
            for field, target in REFERENCES.items():
                others = [each.id for each in found if isinstance(each, target)]
                if hasattr(record, field) and others:
                    speaks_of[field] = draw(st.sampled_from(others))
            if isinstance(record, RepairAttempt | Pause) and "episode_id" not in speaks_of:
                continue
            found.append(replace(record, **speaks_of))
    return tuple(found)


def in_order(record: Record) -> Record:
    """What begins ends later."""
    match record:
        case Pause():
            return replace(record, agreed_return=max(record.began, record.agreed_return))
        case PresenceSpan():
            return replace(record, ended=max(record.began, record.ended))
        case _:
            return record


def one_of_each() -> tuple[Record, ...]:
    """A record of every kind, no field of it empty but for the tombstone."""
    found: dict[type[Record], Record] = {}
    for number, kind in enumerate(KINDS.values(), 1):
        fields = {name: full(name, hint) for name, hint in get_type_hints(kind).items() if name != "id"}
        fields["id"] = key(number)
        for name, target in REFERENCES.items():
            if name in fields:
                fields[name] = found[target].id
        found[kind] = kind(**fields)
    return tuple(found.values())


def key(number: int) -> UUID:
    """The key of the nth record."""
    return UUID(f"01a1a291-6500-79dc-b204-{number:012x}")


def full(name: str, hint: Any) -> Any:
    """A value that says something."""
    fixed: dict[str, Any] = {
        "deleted": None,
        "created": NOW.astimezone(UTC),
        "updated": NOW.astimezone(UTC),
        "iso_year": 2026,
        "iso_week": 47,
        "heat": 2,
        "position": 3,
        "arrivals": ((1, time(18, 30)),),
        "answers": (("first", 4), ("second", -1)),
    }
    if name in fixed or hint is Any:
        return fixed[name]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return list(hint)[-1]
    plain = {str: f"{name}, “quoted” <b>", bool: True, int: 7, float: 1.5, datetime: NOW, date: NOW.date()}
    if hint in plain:
        return plain[hint]
    inner = [part for part in get_args(hint) if part not in (type(None), Ellipsis)]
    value = full("", inner[0]) if name not in REFERENCES else None
    return (value,) if get_origin(hint) is tuple else value
