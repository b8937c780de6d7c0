"""Knowing when the day ends costs next to nothing: a step within a planned day, and a whole year replayed.

Counted is the time of the processor, in the best of some rounds, so that whatever else the computer does is not; and
set against plain work of Python on the same computer, so that a slower computer is not taken for a slower program.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from statistics import median

import pytest

from models.landing_window import Rules
from models.rhythm import Temper, plan_day
from models.settings import Settings
from models.workday import step
from models.workday_state import WorkdayState
from tests.benchmarks.rhythm_replay import TracedDay, observations, read_days, replay
from tests.benchmarks.test_rhythm_replay import written

pytestmark = pytest.mark.benchmark

ROUNDS = 3
# The bars were two seconds for a year and 50 µs for a step, on a computer that walks through a year's minutes in 16 ms.
YEAR_AT_MOST = 2.0 / 0.016
STEP_AT_MOST = 50e-6 / 0.016


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


def walk_a_year() -> datetime:
    """The yardstick: one addition and one comparison for each minute of a year."""
    at, end, minute = datetime(2026, 1, 1), datetime(2027, 1, 1), timedelta(minutes=1)
    while at < end:
        at += minute
    return at


def processor_time(act: Callable[[], object]) -> float:
    """What it takes of the processor, in seconds."""
    began = time.process_time()
    act()
    return time.process_time() - began


def test_a_year_of_one_person_is_replayed_in_no_time(year: list[TracedDay]) -> None:
    assert len(replay("somebody", year, Temper.THRIFTY)) > 150
    taken = min(processor_time(lambda: replay("somebody", year, Temper.THRIFTY)) for _ in range(ROUNDS))
    walk = min(processor_time(walk_a_year) for _ in range(ROUNDS))
    print(f"a year replayed: {taken:.2f} s, {taken / walk:.1f} times a walk of {walk * 1000:.0f} ms")  # noqa: T201
    assert taken / walk < YEAR_AT_MOST


def test_a_step_costs_microseconds_once_the_day_is_planned(year: list[TracedDay]) -> None:
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
    walk = min(processor_time(walk_a_year) for _ in range(ROUNDS))
    print(f"a step: median {median(taken) * 1e6:.1f} µs of {len(taken)}; a walk: {walk * 1000:.0f} ms")  # noqa: T201
    assert len(taken) > 300
    assert median(taken) / walk < STEP_AT_MOST
