"""The look from outside is asked for once, when it has cooled, about the latest one only."""

from datetime import datetime, timedelta, timezone

import pytest

from models.journal import Episode
from models.outside_view import episode_to_look_at
from models.records import EpisodeState
from models.rituals import asked_outside, begin_episode, close_episode, note_outside_view

EVENING = datetime(2026, 11, 23, 20, 0, tzinfo=timezone(timedelta(hours=1)))
NEXT_DAY = EVENING + timedelta(days=1)
DAY = timedelta(days=1)


def closed(at=EVENING, state=EpisodeState.RECONNECTED):
    return close_episode(begin_episode("x", at - timedelta(hours=1)), state, at)


def asked(now, *episodes, still_open=()):
    return episode_to_look_at(still_open, [Episode(each) for each in episodes], now)


def test_it_is_asked_for_the_next_day():
    episode = closed()
    assert asked(NEXT_DAY, episode) == episode


@pytest.mark.parametrize(
    ("now", "comes"),
    [
        (EVENING + timedelta(hours=3), False),
        # Three in the night is still the same evening; five in the morning is the next day.
        (EVENING + timedelta(hours=7), False),
        (EVENING + timedelta(hours=9), True),
        (EVENING + 7 * DAY, True),
        (EVENING + 8 * DAY, False),
        # A clock that was set back is no next day.
        (EVENING - 2 * DAY, False),
    ],
)
def test_it_cools_first_and_is_not_dug_up_later(now, comes):
    assert (asked(now, closed()) is not None) is comes


def test_it_is_asked_once():
    assert asked(NEXT_DAY, asked_outside(closed(), NEXT_DAY)) is None


def test_it_is_not_asked_when_it_was_written_already():
    written = note_outside_view(closed(), "Two tired people.", NEXT_DAY)
    assert written.asked_outside
    assert asked(NEXT_DAY, written) is None
    taken_out = note_outside_view(written, "", NEXT_DAY)
    assert asked(NEXT_DAY, taken_out) is None


@pytest.mark.parametrize(
    ("state", "comes"),
    [(EpisodeState.RECONNECTED, True), (EpisodeState.LET_GO, True), (EpisodeState.SET_ASIDE, False)],
)
def test_what_was_set_aside_is_left_alone(state, comes):
    assert (asked(NEXT_DAY, closed(state=state)) is not None) is comes


def test_nothing_is_asked_while_something_is_open():
    assert asked(NEXT_DAY, closed(), still_open=[Episode(begin_episode("y", NEXT_DAY))]) is None


def test_one_answer_is_not_followed_by_the_next_question():
    older, latest = closed(EVENING - DAY), asked_outside(closed(), NEXT_DAY)
    assert asked(NEXT_DAY, latest, older) is None


def test_the_latest_to_end_is_meant_whichever_began_first():
    began_early = closed(EVENING)
    began_late = close_episode(
        begin_episode("y", EVENING - timedelta(minutes=30)), EpisodeState.LET_GO, EVENING - DAY / 2
    )
    assert asked(NEXT_DAY, began_late, began_early) == began_early


def test_where_nothing_ended_nothing_is_asked():
    assert asked(NEXT_DAY) is None
