"""Knowing when the day ends costs next to nothing: a step within a planned day, and a whole year replayed.

Counted is the time of the processor, in the best of some rounds, so that whatever else the computer does is not.
"""

import time
from dataclasses import replace
from datetime import date, timedelta
from statistics import median

import pytest

from models.landing_window import Rules
from models.rhythm import Temper, plan_day
from models.settings import Settings
from models.workday import step
from models.workday_state import WorkdayState
from tests.benchmarks.rhythm_replay import TracedDay, observations, read_days, replay
from tests.benchmarks.test_rhythm_replay import written

ROUNDS = 3
MOST_FOR_A_YEAR = 2.0
MOST_FOR_A_STEP = 50e-6


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> list[TracedDay]:
    """The workdays of a year, each with three pauses and an end of its own."""
    days = (date(2025, 11, 24) + timedelta(days=number) for number in range(364))
    spans = [
        (
            day,
            [("08:00", "10:00"), ("10:10", "11:30"), ("12:15", "14:00"), ("14:10", f"{15 + day.day % 4}:{day.day:02}")],
        )
        for day in days
        if day.isoweekday() <= 5
    ]
    return read_days(written(tmp_path_factory.mktemp("year"), spans))


def test_a_year_of_one_person_is_replayed_in_two_seconds(year: list[TracedDay]) -> None:
    taken: list[float] = []
    for _ in range(ROUNDS):
        began = time.process_time()
        offers = replay("somebody", year, Temper.THRIFTY)
        taken.append(time.process_time() - began)
        assert len(offers) > 150
    print(f"a year replayed: {min(taken):.2f} s of the processor")  # noqa: T201 (the figures are what this is for)
    assert min(taken) < MOST_FOR_A_YEAR


def test_a_step_takes_less_than_fifty_microseconds_once_the_day_is_planned(year: list[TracedDay]) -> None:
    settings, today = Settings(), year[-1]
    history = [past for day in year[:-1] if (past := day.past()) is not None]
    plan = plan_day(history, today.active[0][0], settings.usual_end, settings.temper)
    assert plan is not None
    rules, state = replace(Rules.of(settings), plan=plan), WorkdayState()
    taken: list[float] = []
    for seen in observations(today):
        began = time.process_time()
        state = step(state, seen, rules).state
        taken.append(time.process_time() - began)
    print(f"a step: median {median(taken) * 1e6:.1f} µs of {len(taken)}")  # noqa: T201 (the figures are what this is for)
    assert len(taken) > 300
    assert median(taken) < MOST_FOR_A_STEP
