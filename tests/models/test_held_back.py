"""What may wait outside of a locked journal: times, dates and choices, and never a word somebody wrote."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest

from models.held_back import MAY_WAIT, from_json, to_json
from models.records import DayKind, LandingOutcome, LandingStart
from models.rituals import day_was, land, present, write_statement

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
RECORDS = (
    day_was(NOON.date(), DayKind.WORKDAY, NOON),
    present(NOON - timedelta(hours=1), NOON, NOON),
    land(NOON, workday=NOON.date(), start=LandingStart.DETECTED, outcome=LandingOutcome.NOT_TODAY),
)


def test_it_comes_back_as_it_was():
    assert from_json(to_json(RECORDS)) == RECORDS


def test_words_are_refused():
    with pytest.raises(ValueError, match="journal alone"):
        to_json((*RECORDS, write_statement("what nobody else should read", NOON)))


def test_no_kind_that_may_wait_has_a_field_for_words():
    assert [field.name for kind in MAY_WAIT for field in fields(kind) if field.type in {"str", str}] == []


def test_what_cannot_be_read_any_more_is_left_out():
    text = to_json(RECORDS)
    assert from_json(text.replace('"day"', '"clarity_statement"', 1)) == RECORDS[1:]
    assert from_json(text.replace("2026-03-04", "yesterday")) == ()
    assert from_json('[5, {}, {"kind": "day"}, {"kind": [], "record": {}}, {"kind": "day", "record": {}}]') == ()


@pytest.mark.parametrize("text", ["", "{}", "null", "[" * 10**5])
def test_what_is_no_list_is_said_to_be_none(text):
    with pytest.raises(ValueError, match=r".*"):
        from_json(text)
