"""Weeks on end in which clock, zone and sleep do what they like: no reminder comes twice, none before its time.

`test_reminders_properties` tries very many short streams; here it is one long one, without a new beginning.
"""

import os
import random
from datetime import time, timedelta, timezone
from uuid import UUID

import pytest

from models.occasions import AgreedReturn, Occasions, StillOpen, StillUnsaid
from models.settings import Settings
from models.workday_state import Phase
from tests.models import test_reminders_properties as properties
from tests.models.workdays import MONDAY

SHORT_FORM = 1_000
LONG_FORM = 20_000
ALL_ON = Settings(
    remind_of_arrival=True,
    remind_of_unsaid=True,
    remind_of_open_episode=True,
    remind_of_return=True,
    remind_of_reflection=True,
)


def occasions(dice: random.Random, days: int) -> Occasions:
    """Something to be reminded of on most of these days."""

    def some_time() -> timedelta:
        return timedelta(minutes=dice.randrange(days * 24 * 60))

    return Occasions(
        returns=tuple(AgreedReturn(UUID(int=n), UUID(int=n), MONDAY + some_time()) for n in range(1, days)),
        still_open=tuple(StillOpen(UUID(int=n), MONDAY + some_time()) for n in range(1, days)),
        unsaid=tuple(StillUnsaid(UUID(int=n), MONDAY + some_time()) for n in range(1, days)),
        arrivals=tuple((weekday, time(18, 30)) for weekday in range(1, 8)),
    )


def one_step(dice: random.Random) -> tuple:
    """A look, a restart, or an answer; the clock mostly goes on, is set, or slept through."""
    if dice.random() < 0.02:
        return (dice.choice(["put off", "skip", "restart"]),)
    usual = dice.random() < 0.9
    gap = dice.randrange(20, 100) if usual else dice.choice([-3600, -7200, -90, 0, 1800, 3600, 5 * 3600])
    return (
        "look",
        gap,
        dice.choice([None, 0, 1, 3, 5, 5, 25, 90, 150, 400]),
        dice.random() < 0.1,
        dice.random() < 0.1,
        0 if usual else max(0, gap),
        dice.choice([*[None] * 8, Phase.PAUSED, Phase.OFFERED, Phase.LANDING]),
        timezone(timedelta(hours=1 if usual else dice.choice([-5, 0, 1, 2, 9]))),
    )


def walk(steps, seed):
    print(f"steps: {steps}, seed: {seed}")  # noqa: T201 (pytest shows it when it fails)
    dice = random.Random(seed)
    stream = [one_step(dice) for _ in range(steps)]
    days = max(2, sum(step[1] for step in stream if len(step) > 1) // 86_400)
    return properties.walk_through(stream, occasions(dice, days), ALL_ON)


def test_short_form():
    assert walk(SHORT_FORM, 20261123).keys


@pytest.mark.soak
def test_long_form():
    assert len(walk(LONG_FORM, int(os.environ.get("SOAK_SEED", "1"))).keys) > 10


def test_sabotage_is_found_out(monkeypatch):
    """A reminder that is not written down as shown comes again."""
    step = properties.step
    monkeypatch.setattr(properties, "step", lambda state, *seen: (state, step(state, *seen)[1]))
    with pytest.raises(AssertionError):
        walk(SHORT_FORM, 20261123)
