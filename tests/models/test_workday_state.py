"""What is remembered about today survives being written down, and nothing else is taken for it."""

import json
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records import DayKind
from models.workday_state import Phase, WorkdayState, from_json, to_json

zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.none() | st.datetimes(
    min_value=datetime(2020, 1, 1),
    max_value=datetime(2090, 1, 1),
    timezones=zones,
)
days = st.none() | st.dates(min_value=date(1970, 1, 1), max_value=date(2999, 12, 31))
states = st.builds(
    WorkdayState,
    day=days,
    back_on=days,
    away=st.booleans(),
    kind=st.none() | st.sampled_from(DayKind),
    ignored=st.integers(0, 9),
    phase=st.sampled_from(Phase),
    began=moments,
    present_since=moments,
    last_active=moments,
    resting_since=moments,
    woken_at=moments,
    last_seen=moments,
    ask_again_at=moments,
    paused_until=moments,
    offers=st.integers(0, 5),
    asked_for=st.booleans(),
    settled=st.booleans(),
    locked=st.booleans(),
)


@given(states)
def test_every_state_comes_back_as_it_was(state):
    assert from_json(to_json(state)) == state


def test_a_state_of_an_older_version_is_filled_up():
    assert from_json("{}") == WorkdayState()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        '"2026"',
        "{",
        "[" * 100_000,
        '{"phase": "elsewhere"}',
        '{"phase": 3}',
        '{"offers": -1}',
        '{"offers": true}',
        '{"settled": 1}',
        '{"day": 20261123}',
        '{"day": "23 November"}',
        '{"began": "2026-11-23T09:00:00"}',
        '{"began": 5}',
        '{"last_seen": "9999-12-31T23:59:00+00:00"}',
        '{"ask_again_at": "0001-01-01T00:00:00+00:00"}',
        '{"last_seen": "soon"}',
    ],
)
def test_anything_else_is_refused_with_one_kind_of_error(text):
    with pytest.raises(ValueError):
        from_json(text)


def test_it_holds_times_and_choices_alone():
    written = json.loads(to_json(WorkdayState()))
    assert set(written) == {
        "day", "phase", "began", "present_since", "last_active", "resting_since", "woken_at", "locked", "last_seen",
        "offers", "ask_again_at", "asked_for", "settled", "ignored", "kind", "paused_until", "back_on", "away",
    }  # fmt: skip
