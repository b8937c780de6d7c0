"""Whatever is seen, in whatever order and with whatever reasons: what must never happen does not happen."""

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import settings as trial
from hypothesis import strategies as st

from models.night import DEEP_NIGHT_BEGINS, DEEP_NIGHT_ENDS, NIGHT_BEGINS, NIGHT_ENDS
from models.occasions import AgreedReturn, Occasions, StillOpen, StillUnsaid
from models.reminder_reasons import OPEN_FOR, UNSAID_AFTER, ReminderKind
from models.reminder_state import ReminderState, from_json, to_json
from models.reminders import (
    DATED,
    LEAST_SPACING,
    SPACING,
    TIMED,
    Reminder,
    holds,
    later_this_evening,
    next_due,
    put_off,
    skipped,
    step,
)
from models.rituals import IsoWeek
from models.settings import Settings
from models.workday import step as workday_step
from models.workday_events import Observation
from models.workday_state import Phase, WorkdayState
from tests.models.workdays import MONDAY, RULES

MINUTE = timedelta(minutes=1)
zones = st.sampled_from([timezone(timedelta(hours=hours)) for hours in (1, 1, 1, 2, 0, -5, 9)])
# How far the clock goes between two looks, in seconds: mostly forward, sometimes a night, now and then back.
gaps = st.one_of(
    st.integers(0, 60), st.integers(60, 1800), st.integers(0, 12 * 3600), st.sampled_from([-3600, -90, 14 * 3600])
)
looks = st.tuples(
    st.just("look"),
    gaps,
    st.none() | st.sampled_from([0, 1, 3, 5, 25, 90, 150, 400]),
    st.sampled_from([False, False, False, True]),
    st.sampled_from([False, False, False, True]),
    st.sampled_from([0, 0, 0, 0, 60, 30_000]),
    st.sampled_from([None, None, None, Phase.PAUSED, Phase.OFFERED, Phase.LANDING, Phase.WINDOW]),
    zones,
)
others = st.sampled_from([("put off",), ("skip",), ("restart",)])
streams = st.lists(st.one_of(looks, looks, looks, looks, looks, others), max_size=50)
minutes = st.integers(-3 * 24 * 60, 3 * 24 * 60)
times = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
reasons = st.builds(
    Occasions,
    returns=st.lists(
        st.builds(lambda n, m: AgreedReturn(UUID(int=n), UUID(int=n), MONDAY + m * MINUTE), st.integers(1, 9), minutes),
        max_size=3,
        unique_by=lambda agreed: agreed.pause,
    ).map(tuple),
    still_open=st.lists(
        st.builds(lambda n, m: StillOpen(UUID(int=n), MONDAY + m * MINUTE), st.integers(1, 9), minutes),
        max_size=3,
        unique_by=lambda found: found.episode,
    ).map(tuple),
    unsaid=st.lists(
        st.builds(lambda n, m: StillUnsaid(UUID(int=n), MONDAY + m * MINUTE), st.integers(1, 9), minutes),
        max_size=3,
        unique_by=lambda found: found.statement,
    ).map(tuple),
    arrivals=st.dictionaries(st.integers(1, 7), times).map(lambda found: tuple(sorted(found.items()))),
    weeks_begun=st.sampled_from([frozenset(), frozenset({IsoWeek.of(MONDAY.date())})]),
    weeks_settled=st.sampled_from([frozenset(), frozenset({IsoWeek.of(MONDAY.date())})]),
    reflecting=st.sampled_from([False, False, False, True]),
)
wishes = st.builds(
    Settings,
    remind_of_arrival=st.booleans(),
    arrival_lead=st.sampled_from([0, 5, 10, 30]),
    remind_of_unsaid=st.booleans(),
    remind_of_open_episode=st.booleans(),
    remind_of_return=st.booleans(),
    remind_of_reflection=st.booleans(),
    reflection_weekday=st.integers(1, 7),
    reflection_time=times,
)


@trial(max_examples=300, deadline=None)
@given(streams, reasons, wishes)
def test_no_stream_of_looks_brings_what_must_never_come(stream, occasions, settings):
    walk_through(stream, occasions, settings)


@pytest.mark.soak
@trial(max_examples=20_000, deadline=None, derandomize=False)
@given(streams, reasons, wishes)
def test_no_stream_out_of_very_many_does(stream, occasions, settings):
    walk_through(stream, occasions, settings)


@dataclass
class Told:
    """What was shown, and how often the person asked to be reminded of a week once more."""

    keys: list[str] = field(default_factory=list)
    again: int = 0
    last: datetime | None = None


def walk_through(stream, occasions, settings):
    state, workday, at, told = ReminderState(), WorkdayState(), MONDAY + timedelta(hours=15), Told()
    for words in stream:
        match words:
            case ("put off",):
                state = put_off(state, at, later_this_evening(at, settings), settings)
                told.again += 1
            case ("skip",):
                state = skipped(state, at, settings)
                told.last = at
            case ("restart",):
                state = from_json(to_json(state))
            case (_, gap, idle, locked, engaged, slept, phase, zone):
                at = (at + timedelta(seconds=gap)).astimezone(zone)
                idle_for = None if idle is None else timedelta(seconds=idle)
                seen = Observation(at, idle_for, locked, timedelta(seconds=slept), engaged)
                workday = workday_step(workday, seen, RULES).state
                day = replace(workday, phase=phase) if phase else workday
                state, reminder = step(state, seen, occasions, settings, day)
                if told.last is not None:
                    # What was said in a future that is none any more was said just now, at the latest.
                    told.last = min(told.last, at)
                if reminder is not None:
                    look_at(reminder, seen, day, occasions, settings, told)
                    assert holds(reminder, state, at, occasions, settings)
                due = next_due(state, seen, occasions, settings, day)
                assert due is None or due > at
        assert from_json(to_json(state)) == state
    once = [key for key in told.keys if not key.startswith("reflection:")]
    assert len(once) == len(set(once))
    weeks = [key for key in told.keys if key.startswith("reflection:")]
    assert len(weeks) - len(set(weeks)) <= told.again
    return told


def look_at(reminder: Reminder, seen, day, occasions, settings, told):
    at, clock, kind = seen.at, seen.at.time(), reminder.kind
    assert not seen.locked
    assert not seen.engaged
    assert not seen.slept_for
    assert day.phase not in {Phase.OFFERED, Phase.LANDING}
    assert day.phase is not Phase.PAUSED or kind is ReminderKind.RETURN
    assert not NIGHT_BEGINS <= clock < DEEP_NIGHT_BEGINS
    assert not DEEP_NIGHT_ENDS <= clock < NIGHT_ENDS
    assert NIGHT_ENDS <= clock < NIGHT_BEGINS or kind is ReminderKind.RETURN
    if seen.idle_for is None:
        assert kind in TIMED
    elif kind not in DATED:
        assert timedelta(seconds=3) <= seen.idle_for < timedelta(minutes=2)
    else:
        assert seen.idle_for < timedelta(minutes=5)
    if told.last is not None:
        assert at - told.last >= (LEAST_SPACING if kind in DATED else SPACING)
    assert at < reminder.until
    not_too_early(reminder, at, occasions, settings)
    told.last = at
    told.keys.append(reminder.key)


def not_too_early(reminder, at, occasions, settings):
    match reminder.kind:
        case ReminderKind.RETURN:
            (agreed,) = (each for each in occasions.returns if f":{each.pause}-" in reminder.key)
            assert timedelta() <= at - agreed.at < timedelta(hours=2)
        case ReminderKind.OPEN_EPISODE:
            (found,) = (each for each in occasions.still_open if each.episode == reminder.subject)
            assert OPEN_FOR <= at - found.since < timedelta(days=2)
        case ReminderKind.UNSAID:
            (found,) = (each for each in occasions.unsaid if each.statement == reminder.subject)
            assert at - found.since >= UNSAID_AFTER
        case ReminderKind.ARRIVAL:
            arrival = dict(occasions.arrivals)[at.isoweekday()]
            before = datetime.combine(at.date(), arrival, at.tzinfo) - at
            assert timedelta() < before <= max(timedelta(minutes=settings.arrival_lead), 2 * MINUTE)
        case ReminderKind.REFLECTION:
            assert not occasions.reflecting
            assert reminder.until - at <= timedelta(days=2)


def test_the_trial_can_fail():
    """A walk that shows something is looked at: the figures above are not passed over in silence."""
    told = Told()
    seen = Observation(MONDAY.replace(hour=22, minute=30), timedelta(seconds=5))
    reminder = Reminder(kind=ReminderKind.RETURN, key="return:1", until=seen.at + MINUTE)
    with pytest.raises(AssertionError):
        look_at(reminder, seen, WorkdayState(), Occasions(), Settings(usual_end=time(17)), told)
