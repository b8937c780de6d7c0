"""Times of day that hold on some weekdays: when the other comes home, when the workday ends."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True)
class WeekdayTime:
    """A local time on some ISO weekdays (1 is Monday)."""

    weekdays: frozenset[int]
    at: time


def grouped(times: Iterable[tuple[int, time]]) -> tuple[WeekdayTime, ...]:
    """(ISO weekday, time) pairs with the weekdays of the same time together, in the order of their first weekday."""
    found: dict[time, set[int]] = {}
    for weekday, at in sorted(times):
        found.setdefault(at, set()).add(weekday)
    return tuple(WeekdayTime(frozenset(weekdays), at) for at, weekdays in found.items())


def by_weekday(groups: Iterable[WeekdayTime]) -> tuple[tuple[int, time], ...]:
    """(ISO weekday, time) pairs, one a weekday; where two groups name the same one, the later group holds."""
    return tuple(sorted({weekday: group.at for group in groups for weekday in group.weekdays}.items()))
