"""Times are kept as vaguely as they are told, and nothing is ever counted from a vague one."""

from datetime import date, datetime, time, timedelta, timezone

import pytest

from models.clock import workday_of
from models.journal import Episode
from models.records import AttemptKind, EpisodeState, Precision
from models.repair_times import first_reach_after, okay_after, usual_okay
from models.rituals import begin_episode, close_episode, reach_out
from models.vague_times import Hour, When, answers_at, as_told, beginning, told_on

ZONE = timezone(timedelta(hours=1))
AFTERNOON = datetime(2026, 11, 23, 15, 20, tzinfo=ZONE)
DAY = date(2026, 11, 20)
ALWAYS = {When.NOW, When.AN_HOUR_AGO, When.THAT_DAY, When.YESTERDAY, When.ANOTHER_DAY}


@pytest.mark.parametrize(
    ("hour", "parts"),
    [
        (5, set()),
        (6, {When.MORNING}),
        (13, {When.MORNING}),
        (14, {When.MORNING, When.AFTERNOON}),
        (19, {When.MORNING, When.AFTERNOON}),
        (20, {When.MORNING, When.AFTERNOON, When.EVENING}),
    ],
)
def test_only_parts_of_the_day_that_have_been_are_offered(hour, parts):
    assert set(answers_at(AFTERNOON.replace(hour=hour, minute=0))) == ALWAYS | parts


def test_after_midnight_it_is_still_the_evening_before():
    night = AFTERNOON.replace(day=24, hour=1)
    assert When.EVENING in answers_at(night)
    began, _ = beginning(When.EVENING, night)
    assert workday_of(began) == AFTERNOON.date()


@pytest.mark.parametrize("hour", range(24))
def test_nothing_that_is_offered_lies_in_the_future(hour):
    now = AFTERNOON.replace(hour=hour)
    for when in answers_at(now):
        began, precision = beginning(when, now)
        assert begin_episode("x", now, began=began, precision=precision).began <= now


@pytest.mark.parametrize(
    ("when", "began", "precision"),
    [
        (When.NOW, AFTERNOON, Precision.EXACT),
        (When.AN_HOUR_AGO, AFTERNOON - timedelta(hours=1), Precision.ABOUT_AN_HOUR),
        (When.MORNING, AFTERNOON.replace(hour=4, minute=0), Precision.PART_OF_DAY),
        (When.AFTERNOON, AFTERNOON.replace(hour=12, minute=0), Precision.PART_OF_DAY),
        (When.THAT_DAY, AFTERNOON.replace(hour=4, minute=0), Precision.THAT_DAY),
        (When.YESTERDAY, AFTERNOON.replace(day=22, hour=4, minute=0), Precision.THAT_DAY),
    ],
)
def test_each_answer_is_kept_as_exactly_as_it_was_given(when, began, precision):
    assert beginning(when, AFTERNOON) == (began, precision)


@pytest.mark.parametrize("hour", list(Hour))
def test_what_was_told_is_told_back(hour):
    began, precision = told_on(DAY, hour, time(19, 40), ZONE)
    episode = begin_episode("x", AFTERNOON, began=began, precision=precision)
    assert as_told(episode) == (DAY, hour)
    assert episode.workday == DAY


def test_half_past_one_is_the_hour_after_midnight_of_the_date_that_was_told():
    began, precision = told_on(DAY, Hour.AT, time(1, 30), ZONE)
    episode = begin_episode("x", AFTERNOON, began=began, precision=precision)
    assert as_told(episode) == (DAY, Hour.AT)
    assert episode.workday == DAY - timedelta(days=1)


@pytest.mark.parametrize("precision", list(Precision))
def test_lengths_are_counted_from_known_hours_alone(precision):
    known = precision in {Precision.EXACT, Precision.ABOUT_AN_HOUR}
    assert precision.tells_hour is known
    episode = begin_episode("x", AFTERNOON, precision=precision)
    attempt = reach_out(episode, AttemptKind.HUMOUR, AFTERNOON + timedelta(minutes=10))
    found = Episode(close_episode(episode, EpisodeState.RECONNECTED, AFTERNOON + timedelta(hours=1)), (attempt,))
    assert first_reach_after(found) == (timedelta(minutes=10) if known else None)
    assert okay_after(found) == (timedelta(hours=1) if known else None)


def reconnected_after(minutes, state=EpisodeState.RECONNECTED):
    return Episode(close_episode(begin_episode("x", AFTERNOON), state, AFTERNOON + timedelta(minutes=minutes)))


def test_the_usual_time_to_okay_needs_five_and_passes_over_what_was_let_go():
    let_go = [reconnected_after(1, EpisodeState.LET_GO)] * 3
    four = [reconnected_after(minutes) for minutes in (10, 20, 30, 40)]
    assert usual_okay([*let_go, *four]) is None
    assert usual_okay([*let_go, *four, reconnected_after(90)]) == (timedelta(minutes=30), 5)


def test_only_the_latest_twelve_say_what_is_usual():
    recent = [reconnected_after(10) for _ in range(12)]
    assert usual_okay([*recent, *(reconnected_after(500) for _ in range(30))]) == (timedelta(minutes=10), 12)
