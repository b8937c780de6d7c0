"""What the person said holds: over a restart, a sleep, a clock set back or forward, and a journey."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from models.workday import pause_ends, reloaded
from models.workday_events import Answer, Answered, Observation, PauseAsked
from models.workday_state import from_json, to_json
from tests.models.workdays import MONDAY, Walk, at

HOUR = timedelta(hours=1)
SAID_AT = at("17:13")
EAST = timezone(timedelta(hours=3))


@pytest.fixture
def asked():
    walk = Walk().at_work_by("17:10")
    walk.see("17:12", idle=25)
    assert len(walk.offers()) == 1
    return walk


def told(answer, until=None):
    return Answered(SAID_AT, answer, until)


def paused(until, *, away=False):
    return PauseAsked(SAID_AT, until, away)


def started_again(walk):
    walk.state = reloaded(from_json(to_json(walk.state)))


def slept(walk):
    walk.see("17:14")
    walk.see("17:18", slept_hours=0.06)


def set_back_an_hour(walk):
    walk.see("16:14")
    walk.day = MONDAY


def set_forward_and_put_right(walk):
    walk.see("17:19")
    walk.see("17:14")


def flown_east(walk):
    walk.state = replace(walk.state, last_seen=SAID_AT.astimezone(EAST))


CHANCES = [started_again, slept, set_back_an_hour, set_forward_and_put_right, flown_east]


def comes(walk, moment: datetime) -> bool:
    """Whether an offer comes at this moment, after typing until then; the time is told in the zone one is in."""
    zone = walk.state.last_seen.tzinfo
    before = len(walk.offers())
    typing = max(walk.state.last_seen, moment - timedelta(minutes=12))
    while typing < moment:
        walk.take(Observation(typing.astimezone(zone), timedelta(seconds=1)))
        typing += timedelta(minutes=2)
    walk.take(Observation(moment.astimezone(zone), timedelta(seconds=25)))
    return len(walk.offers()) > before


@pytest.mark.parametrize("chance", CHANCES)
@pytest.mark.parametrize(
    ("said", "until"),
    [
        (told(Answer.IN_TEN_MINUTES), at("17:23")),
        (told(Answer.STILL_WORKING, at("19:00")), at("19:00")),
        (paused(SAID_AT + HOUR), SAID_AT + HOUR),
    ],
    ids=["in ten minutes", "still working until", "a pause for an hour"],
)
def test_nothing_comes_before_the_time_that_was_said_and_then_it_does(asked, said, until, chance):
    asked.take(said)
    chance(asked)
    assert not comes(asked, until - timedelta(minutes=1))
    assert comes(asked, until + timedelta(minutes=2))


@pytest.mark.parametrize(
    ("until", "over"),
    [(SAID_AT + HOUR, SAID_AT + HOUR), (date(2026, 11, 30), at("04:00") + timedelta(days=7))],
    ids=["for an hour", "until Monday"],
)
def test_the_end_of_a_pause_is_known_until_it_has_come(asked, until, over):
    asked.take(paused(until))
    assert pause_ends(asked.state, SAID_AT) == until
    assert pause_ends(asked.state, over - timedelta(seconds=1)) == until
    assert pause_ends(asked.state, over) is None
    asked.take(PauseAsked(SAID_AT, SAID_AT))
    assert pause_ends(asked.state, SAID_AT) is None


@pytest.mark.parametrize("chance", CHANCES)
@pytest.mark.parametrize(
    ("said", "first"),
    [
        (told(Answer.NOT_TODAY), 1),
        (paused(date(2026, 11, 24)), 1),
        (paused(date(2026, 11, 30)), 7),
        (paused(date(2026, 12, 3), away=True), 10),
    ],
    ids=["not today", "a pause for today", "until Monday", "away until a date"],
)
def test_the_days_that_were_said_are_quiet_and_the_one_after_is_not(asked, said, first, chance):
    asked.take(said)
    chance(asked)
    offered = len(asked.offers())
    assert not comes(asked, at("18:30"))
    for days in range(1, first + 1):
        asked.day = MONDAY + timedelta(days=days)
        if days > 1:
            started_again(asked)
        asked.at_work_by("17:10")
        asked.see("17:12", idle=25)
        assert len(asked.offers()) - offered == (days == first), days
