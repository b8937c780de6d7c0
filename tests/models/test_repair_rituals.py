"""A pause can be agreed upon anew within its bounds; an attempt can be told to have been made at another time."""

from datetime import datetime, time, timedelta, timezone

import pytest

from models.records import AttemptKind
from models.rituals import (
    Refusal,
    RefusedError,
    begin_episode,
    change_attempt,
    come_back_at,
    extend_pause,
    reach_out,
    take_pause,
)

EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=timezone(timedelta(hours=1)))
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.fixture
def pause():
    return take_pause(begin_episode("x", EVENING), EVENING, 20 * MINUTE)


def test_a_running_pause_is_longer_than_was_agreed(pause):
    assert extend_pause(pause, EVENING + 5 * MINUTE).agreed_return == EVENING + 30 * MINUTE


def test_a_pause_that_is_over_is_longer_from_now_on(pause):
    assert extend_pause(pause, EVENING + HOUR).agreed_return == EVENING + HOUR + 10 * MINUTE


def test_a_pause_never_becomes_a_day_long(pause):
    with pytest.raises(RefusedError) as caught:
        extend_pause(pause, EVENING + 24 * HOUR - 10 * MINUTE)
    assert caught.value.refusal is Refusal.PAUSE_LENGTH
    longest = extend_pause(pause, EVENING + 24 * HOUR - 11 * MINUTE)
    assert longest.agreed_return == EVENING + 24 * HOUR - MINUTE


@pytest.mark.parametrize(
    ("clock", "length"),
    [(time(18, 20), 20 * MINUTE), (time(21), 3 * HOUR), (time(7), 13 * HOUR), (time(17, 59), 24 * HOUR - MINUTE)],
)
def test_another_time_is_the_next_one_that_the_clock_shows(pause, clock, length):
    assert come_back_at(pause, clock, EVENING).agreed_return == EVENING + length


@pytest.mark.parametrize("clock", [time(18, 10), time(18, 0)])
def test_less_than_twenty_minutes_or_a_whole_day_is_no_agreed_return(pause, clock):
    with pytest.raises(RefusedError) as caught:
        come_back_at(pause, clock, EVENING)
    assert caught.value.refusal is Refusal.PAUSE_LENGTH


def test_an_attempt_can_have_been_made_earlier_but_not_later_than_now():
    attempt = reach_out(begin_episode("x", EVENING), AttemptKind.HUMOUR, EVENING + HOUR)
    earlier = change_attempt(attempt, EVENING + 2 * HOUR, made=EVENING + 10 * MINUTE)
    assert (earlier.at, earlier.updated, earlier.kind) == (EVENING + 10 * MINUTE, EVENING + 2 * HOUR, attempt.kind)
    assert change_attempt(attempt, EVENING + 2 * HOUR).at == attempt.at
    with pytest.raises(RefusedError) as caught:
        change_attempt(attempt, EVENING + 2 * HOUR, made=EVENING + 3 * HOUR)
    assert caught.value.refusal is Refusal.IN_THE_FUTURE
