"""Whatever is seen and answered, in whatever order: what must never happen does not happen."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.clock import workday_of
from models.rhythm import PastDay, Temper, plan_day
from models.workday import IGNORED_IN_A_ROW, MOST_UNASKED_OFFERS, is_paused, outlook, step
from models.workday_events import (
    Answer,
    Answered,
    AskAboutTime,
    LandingBegan,
    LandingEnded,
    Observation,
    OfferLanding,
    PauseAsked,
    StoreSpan,
)
from models.workday_state import Phase, WorkdayState, from_json, to_json
from tests.models.workdays import MONDAY, RULES

# How far the clock goes between two events, in seconds: mostly forward, sometimes a night, now and then back.
gaps = st.one_of(
    st.integers(0, 60), st.integers(60, 1800), st.integers(0, 12 * 3600), st.sampled_from([-3600, -90, 14 * 3600])
)
looks = st.tuples(
    st.just("look"),
    st.none() | st.sampled_from([0, 1, 5, 15, 25, 90, 150, 400, 4000]),
    st.booleans(),
    st.sampled_from([0, 0, 0, 0, 60, 30_000]),
    st.sampled_from([False, False, False, True]),
)
answers = st.tuples(st.just("answer"), st.sampled_from(Answer))
others = st.sampled_from(
    [("begin",), ("end", True), ("end", False), ("pause", 3600), ("pause", 90_000), ("away", 3), ("pause", 0)]
)
streams = st.lists(st.tuples(gaps, st.one_of(looks, looks, looks, looks, answers, others)), max_size=60)


def event_of(words, at):
    match words:
        case ("look", idle, locked, slept, engaged):
            idle_for = None if idle is None else timedelta(seconds=idle)
            return Observation(at, idle_for, locked, timedelta(seconds=slept), engaged)
        case ("answer", answer):
            return Answered(at, answer, at + timedelta(hours=1) if answer is Answer.STILL_WORKING else None)
        case ("begin",):
            return LandingBegan(at)
        case ("end", done):
            return LandingEnded(at, done)
        case ("pause", seconds):  # none at all ends every pause
            return PauseAsked(at, at + timedelta(seconds=seconds))
        case ("away", days):
            return PauseAsked(at, workday_of(at) + timedelta(days=days), away=True)


# Past days for a plan, or too few of them: (how many days ago, beginning, end), in minutes.
histories = st.lists(st.tuples(st.integers(1, 60), st.integers(300, 900), st.integers(850, 1430)), max_size=12)


@settings(max_examples=300, deadline=None)
@given(streams, histories, st.sampled_from(Temper))
def test_no_stream_of_events_brings_what_must_never_come(stream, history, temper):
    walk_through(stream, history, temper)


@pytest.mark.soak
@settings(max_examples=20_000, deadline=None, derandomize=False)
@given(streams, histories, st.sampled_from(Temper))
def test_no_stream_out_of_very_many_does(stream, history, temper):
    walk_through(stream, history, temper)


def walk_through(stream, history, temper):
    past = [PastDay((MONDAY - timedelta(days=age)).date(), began, ended) for age, began, ended in history]
    plan = plan_day(past, MONDAY + timedelta(hours=9), RULES.usual_end, temper)
    rules = replace(RULES, plan=plan)
    state, at = WorkdayState(), MONDAY + timedelta(hours=15)
    unasked: dict[date, int] = {}
    for gap, words in stream:
        at += timedelta(seconds=gap)
        event = event_of(words, at)
        before = state
        taken = step(state, event, rules)
        state = taken.state
        offers = [effect for effect in taken.effects if isinstance(effect, OfferLanding)]
        assert len(offers) <= 1
        for offer in offers:
            assert isinstance(event, Observation)
            assert not event.locked
            assert not event.engaged
            assert event.idle_for is not None
            assert event.idle_for < timedelta(minutes=2)
            assert before.phase not in {Phase.OFFERED, Phase.LANDING} or before.day != state.day
            assert offer.day.isoweekday() in RULES.workdays
            assert not is_paused(before, at)
            if not (before.asked_for and before.day == offer.day):
                unasked[offer.day] = unasked.get(offer.day, 0) + 1
        for question in taken.effects:
            if isinstance(question, AskAboutTime):
                assert not offers
                assert before.ignored >= IGNORED_IN_A_ROW
        for span in taken.effects:
            if isinstance(span, StoreSpan):
                assert span.began < span.ended <= at
        assert from_json(to_json(state)) == state
        assert outlook(state, at, rules).look_at > at
    assert all(times <= MOST_UNASKED_OFFERS for times in unasked.values())
