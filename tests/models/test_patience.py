"""Wrong tries cost more and more time, up to five minutes, whatever the clock does meanwhile."""

from datetime import UTC, datetime, timedelta

import pytest

from models.patience import FREE_TRIES, LONGEST_WAIT, Tries, from_json, to_json

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def after(wrong):
    tries = Tries()
    for _ in range(wrong):
        tries = tries.another(NOON)
    return tries


def test_the_first_slips_cost_nothing_and_then_each_costs_more():
    waits = [after(wrong).wait(NOON) for wrong in range(12)]
    assert waits[:FREE_TRIES] == [timedelta()] * FREE_TRIES
    assert waits[FREE_TRIES] == 5 * SECOND
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT
    assert after(10**6).wait(NOON) == LONGEST_WAIT


def test_the_wait_passes():
    tries = after(5)
    whole = tries.wait(NOON)
    assert tries.wait(NOON + SECOND) == whole - SECOND
    assert tries.wait(NOON + whole) == timedelta()


@pytest.mark.parametrize("jump", [timedelta(days=-400), -SECOND, timedelta(days=400)])
def test_a_changed_clock_never_makes_the_wait_longer(jump):
    assert after(9).wait(NOON + jump) <= LONGEST_WAIT


def test_it_survives_a_restart():
    assert from_json(to_json(after(4))) == after(4)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "null", '{"wrong": -1, "last": null}', '{"wrong": 9, "last": "2026-03-04T12:00:00"}', "[" * 10**5],
)
def test_what_is_no_such_file_is_no_wrong_try(text):
    assert from_json(text) == Tries()
