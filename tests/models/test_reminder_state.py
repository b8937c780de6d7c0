"""What was reminded of survives being written down, and nothing else is taken for it."""

import json
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.reminder_state import ReminderState, from_json, tidied, to_json, week_key
from models.rituals import IsoWeek
from tests.models.workdays import MONDAY

zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2090, 1, 1), timezones=zones)
keys = st.builds("{}:{}".format, st.sampled_from(["return", "open_episode", "unsaid"]), st.uuids())
weeks = st.dates(min_value=datetime(2020, 1, 1).date(), max_value=datetime(2090, 1, 1).date()).map(IsoWeek.of)
shown = st.dictionaries(keys, moments).map(lambda found: tuple(found.items()))
states = st.one_of(
    st.builds(ReminderState, shown=shown),
    st.builds(ReminderState, shown=shown, put_off=weeks, not_before=moments),
)


@given(states)
def test_every_state_comes_back_as_it_was(state):
    assert from_json(to_json(state)) == state


def test_a_state_of_an_older_version_is_filled_up():
    assert from_json("{}") == ReminderState()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{",
        "[" * 100_000,
        '{"shown": null}',
        '{"shown": []}',
        '{"shown": {"return:1": null}}',
        '{"shown": {"return:1": 5}}',
        '{"shown": {"return:1": "2026-11-23T19:40:00"}}',
        '{"shown": {"return:1": "9999-12-31T23:59:00+00:00"}}',
        '{"shown": {"what we fought about": "2026-11-23T19:40:00+01:00"}}',
        '{"shown": {"return:' + "1" * 100 + '": "2026-11-23T19:40:00+01:00"}}',
        json.dumps({"shown": {f"return:{number}": "2026-11-23T19:40:00+01:00" for number in range(2000)}}),
        '{"put_off": "2026-W47"}',
        '{"not_before": "2026-11-23T19:40:00+01:00"}',
        '{"put_off": "2026-W54", "not_before": "2026-11-23T19:40:00+01:00"}',
        '{"put_off": "0000-W01", "not_before": "2026-11-23T19:40:00+01:00"}',
        '{"put_off": 47, "not_before": "2026-11-23T19:40:00+01:00"}',
        '{"put_off": "2026-W47", "not_before": "soon"}',
    ],
)
def test_anything_else_is_refused_with_one_kind_of_error(text):
    with pytest.raises(ValueError):
        from_json(text)


def test_shown_again_it_has_its_new_time():
    state = ReminderState().with_shown("a:1", MONDAY).with_shown("b:1", MONDAY)
    later = MONDAY + timedelta(hours=1)
    assert state.with_shown("a:1", later).shown == (("b:1", MONDAY), ("a:1", later))
    assert state.last_shown("a:") == MONDAY
    assert state.last_shown("c:") is None


def test_however_much_is_shown_the_file_stays_small_and_readable():
    state = ReminderState()
    for number in range(1100):
        state = state.with_shown(f"return:{number}", MONDAY)
    assert from_json(to_json(state)) == state
    assert state.shown[-1][0] == "return:1099"
    assert "return:0" not in dict(state.shown)


def test_tidying_leaves_what_needs_none_as_it_is():
    state = ReminderState().with_shown("a:1", MONDAY)
    assert tidied(state, MONDAY + timedelta(days=39)) is state


def test_a_week_is_written_as_the_standard_writes_it():
    assert week_key(IsoWeek(2026, 1)) == "2026-W01"
