"""Whatever a record holds comes back from the database as it went in."""

import types
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from models import records
from models.records import TEXT_LIMIT, Gesture, LandingStart, Precision, Record, RepairEpisode, SoftLanding
from models.storage.mapping import TABLE_OF, record_of, rows_of
from models.storage.opening import open_journal
from models.storage.sql_journal import SqlJournal
from models.storage.tables import METADATA
from tests.storage.journal_files import NOON, the_time

HARD_TEXTS = (
    "",
    "👩🏽‍❤️‍💋‍👨🏿 🫶 🇳🇵",
    "שלום, אני עייפה",
    "مرحبا بالعالم",
    "e\u0301 \u1e69 s\u0323\u0307 Z͑ͫ̓a̡͓l̢͚g͖̱o",
    "\u202eltr\u202c \ufeff\u200b\u2028\u2029",
    "line\r\nline\rline\n\ttab \x01\x1f\x7f\ufffe\U0010ffff",
    "'; DROP TABLE day; -- \" % _ \\ ? :name",
    "\N{MATHEMATICAL BOLD FRAKTUR CAPITAL A}" * TEXT_LIMIT,
)
texts = st.sampled_from(HARD_TEXTS) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200
)
zones = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=zones)
integers = st.integers(-(2**63), 2**63 - 1)
PLAIN = {
    str: texts,
    int: integers,
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    UUID: st.uuids(),
    datetime: moments,
    date: st.dates(),
    time: st.times(),
}
PARENTS: dict[str, type[Record]] = {"episode_id": RepairEpisode, "gesture_id": Gesture, "landing_id": SoftLanding}


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field of this type."""
    if hint in PLAIN:
        return PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    parts = get_args(hint)
    if get_origin(hint) is tuple:
        if parts[-1] is Ellipsis:
            return st.lists(values_of(parts[0]), max_size=6).map(tuple)
        return st.tuples(*map(values_of, parts))
    assert get_origin(hint) in {Union, types.UnionType}
    return st.one_of(*(st.none() if part is type(None) else values_of(part) for part in parts))


def records_of(kind: type[Record]) -> st.SearchStrategy[Record]:
    return st.builds(kind, **{name: values_of(hint) for name, hint in get_type_hints(kind).items()})


def parents_of(record: Record) -> Iterator[Record]:
    common: dict[str, Any] = {"created": NOON, "updated": NOON}
    for name in PARENTS:
        if key := getattr(record, name, None):
            match name:
                case "episode_id":
                    yield RepairEpisode(
                        id=key, began=NOON, precision=Precision.EXACT, workday=NOON.date(), what="", **common
                    )
                case "gesture_id":
                    yield Gesture(id=key, name="tea", **common)
                case _:
                    yield SoftLanding(id=key, workday=NOON.date(), began=NOON, start=LandingStart.BY_HAND, **common)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlJournal]:
    opened = open_journal(tmp_path_factory.mktemp("round") / "journal", the_time)
    assert isinstance(opened, SqlJournal)
    yield opened
    opened.close()


def emptied(journal: SqlJournal) -> SqlJournal:
    with journal.engine.begin() as connection:
        for table in reversed(METADATA.sorted_tables):
            if table.name != "alembic_version":
                connection.execute(delete(table))
    return journal


def stored(journal: SqlJournal, record: Record) -> Record | None:
    table = TABLE_OF[type(record)]
    with journal.engine.begin() as connection:
        row = connection.execute(rows_of(table).where(table.c.id == record.id)).one_or_none()
        return None if row is None else record_of(type(record), row)


def test_every_kind_of_record_has_a_table():
    kinds = {kind for kind in vars(records).values() if isinstance(kind, type) and issubclass(kind, Record)}
    assert set(TABLE_OF) == kinds - {Record}


@pytest.mark.parametrize("kind", TABLE_OF, ids=lambda kind: kind.__name__)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_a_record_comes_back_as_it_was(shared, kind, data):
    record = data.draw(records_of(kind))
    journal = emptied(shared)
    # The parents come last: the order within one act does not matter.
    journal.save(record, *parents_of(record))
    found = stored(journal, record)
    assert found == record
    for field in fields(record):
        was, is_now = getattr(record, field.name), getattr(found, field.name)
        assert type(is_now) is type(was), field.name
        if isinstance(was, datetime) and field.name not in {"created", "updated", "deleted"}:
            assert is_now.utcoffset() == was.utcoffset(), field.name


@settings(max_examples=30, deadline=None)
@given(text=texts)
def test_a_draft_comes_back_as_it_was(shared, text):
    shared.keep_draft("somewhere", text, NOON)
    assert shared.draft("somewhere") == text


def test_an_offset_with_odd_seconds_keeps_the_instant(journal):
    old_zone = timezone(timedelta(hours=-24, seconds=1))
    landing = SoftLanding(
        id=UUID(int=1),
        created=NOON,
        updated=NOON,
        workday=NOON.date(),
        began=NOON.astimezone(old_zone),
        start=LandingStart.BY_HAND,
    )
    journal.save(landing)
    assert journal.landings_between(NOON.date(), NOON.date()) == (landing,)


def test_records_survive_closing_and_opening(closed_folder: Path):
    journal = open_journal(closed_folder, the_time)
    assert len(journal.statements()) == 60
    journal.close()
