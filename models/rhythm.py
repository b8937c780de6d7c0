"""Learns from the person's own past days when a day that began like today is likely to end.

Each past day counts the more, the closer its beginning is to today's and the more recent it is; its end is blurred a
little, and the usual end from the settings stands in as half a day of its own. What comes out is how likely the day is
to end in each minute. From that follows when asking is worthwhile: an offer is good when the end comes within the next
three quarters of an hour, costs a little when it comes later, and one more may follow after "still working". Asking is
worthwhile in every minute in which no later minute promises more.

The shape of the rule and its widths come from a comparison on the working days of other people; a rule with more in it
(weekday, length of bouts, trained models) did no better.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from models.clock import DAY_BEGINS, workday_of

if TYPE_CHECKING:
    # The settings know this module, and are read before anything else is loaded.
    from models.records import PresenceSpan

# An offer hits when the end of the workday comes within so many minutes.
REACH = 45
# Ask only of a past day what a day has: at least so long, and an end that is one.
LEAST_LENGTH = timedelta(hours=3)
LONG_GAP = timedelta(hours=4)
EARLIEST_END, LATEST_END = timedelta(hours=14), timedelta(hours=24)
# Whoever usually stops at noon, or long after midnight, has ends that are so much earlier or later.
EARLIER_THAN_USUAL, LATER_THAN_USUAL = timedelta(hours=4), timedelta(hours=6)
# A workday that is still going on at four in the morning goes on until nothing happens for so long, or until noon.
NIGHT_BREAK = timedelta(hours=1)
NIGHT_OVER = timedelta(hours=12)
# Before so many days are known, the usual end from the settings decides alone.
ENOUGH_DAYS = 5
# Days older than this count for less than two in a hundred, however alike they began.
LOOKS_BACK = timedelta(days=120)
# Nothing is offered so soon after the beginning of a day that is known well enough to say so.
LEAST_WORK = timedelta(hours=2)

_FADES_IN_DAYS = 30.0
_ALIKE_WITHIN = 100.0
_BLUR = 10.0
_USUAL_WEIGHT, _USUAL_BLUR = 0.5, 60.0
# A later minute that promises so little more is not waited for: three hits in a thousand offers.
_HARDLY_MORE = 0.003
# What is left of 1 by rounding, when all ends lie behind, is no hope for one more.
_WORTH_NOTHING = 1e-6
_DAY = 24 * 60
_MINUTES = _DAY + NIGHT_OVER // timedelta(minutes=1)
_FAR = 4  # standard deviations beyond which a bell curve is as good as nothing


class Temper(StrEnum):
    """How readily to ask: about once a day, or a second time more readily."""

    THRIFTY = "thrifty"
    EAGER = "eager"

    @property
    def price_of_asking_early(self) -> float:
        """What an offer costs that comes more than three quarters of an hour before the end, in hits."""
        return {Temper.THRIFTY: 0.25, Temper.EAGER: 0.09}[self]


@dataclass(frozen=True)
class PastDay:
    """A workday that is over: its beginning and its end in minutes since local midnight of its date."""

    day: date
    began: float
    ended: float
    usual: int | None = None
    """When a day on this weekday usually ends, by the settings, in the same minutes."""


@dataclass(frozen=True)
class DayPlan:
    """What the past says about one workday. Minutes count from local midnight of its date, up to 36 hours."""

    day: date
    first: bytes
    """1 in each minute in which a first offer is worthwhile."""
    second: bytes
    """The same for a second one, after the first came too early."""
    half_between: tuple[int, int]
    """Between these minutes lie the middle half of the ends of days that began alike."""
    middle: int
    """Half of the days that began alike ended before this minute."""

    def opens(self) -> int | None:
        """The first minute in which an offer is worthwhile; None when none is."""
        found = self.first.find(1)
        return None if found < 0 else found

    def next_welcome(self, minute: int, *, again: bool) -> int | None:
        """The first minute after this one in which asking is worthwhile."""
        found = (self.second if again else self.first).find(1, max(0, minute + 1))
        return None if found < 0 else found

    def welcomes(self, minute: int, *, again: bool) -> bool:
        """Whether an offer (or one more) is worthwhile in this minute."""
        worth = self.second if again else self.first
        return 0 <= minute < len(worth) and worth[minute] == 1


def usual_minute(usual_end: time, began: float | None) -> int:
    """A usual end as minutes since local midnight of the workday's date.

    An end before 04:00 belongs to the night after; one before noon does when the day began after it: a night shift.
    """
    usual = usual_end.hour * 60 + usual_end.minute
    after_midnight = timedelta(minutes=usual) < DAY_BEGINS
    night_shift = timedelta(minutes=usual) < NIGHT_OVER and began is not None and began >= usual
    return usual + _DAY if after_midnight or night_shift else usual


def past_days(
    spans: "Iterable[PresenceSpan]", usual_end_on: Callable[[date], time] | None = None
) -> tuple[PastDay, ...]:
    """The workdays among these spans that can teach: Mondays to Sundays alike, whoever works then.

    A day's end is the last input before a gap of at least 4 hours that begins between 14:00 and 24:00, or nearer to
    when days like it usually end (`usual_end_on`); days shorter than 3 hours and days without such an end are passed
    over. Work that goes on over 04:00 belongs to the day in which it began.
    """
    by_day: dict[date, list[tuple[float, float]]] = {}
    day: date | None = None
    before: PresenceSpan | None = None
    for span in sorted(spans, key=lambda span: span.began):
        if day is None or before is None or not _night_goes_on(day, before.ended, span.began):
            day = span.workday
        before = span
        midnight = datetime.combine(day, time(), span.began.tzinfo)
        by_day.setdefault(day, []).append((_minutes(span.began - midnight), _minutes(span.ended - midnight)))
    found = (day_of(day, active, usual_end_on(day) if usual_end_on else None) for day, active in by_day.items())
    return tuple(day for day in found if day is not None)


def still_that_night(day: date, at: datetime) -> bool:
    """Whether work without a longer break would still belong to this workday: until noon of the date after."""
    return at - datetime.combine(day, time(), at.tzinfo) < timedelta(minutes=_DAY) + NIGHT_OVER


def _night_goes_on(day: date, ended: datetime, began: datetime) -> bool:
    return workday_of(began) > day and began - ended < NIGHT_BREAK and still_that_night(day, began)


def day_of(day: date, active: Sequence[tuple[float, float]], usual_end: time | None = None) -> PastDay | None:
    """The past day with these active intervals (minutes since local midnight, in order), if it can teach."""
    began, last = active[0][0], active[-1][1]
    if last - began < _minutes(LEAST_LENGTH):
        return None
    earliest, latest = _minutes(EARLIEST_END), _minutes(LATEST_END)
    usual = None if usual_end is None else usual_minute(usual_end, began)
    if usual is not None:
        earliest = min(earliest, usual - _minutes(EARLIER_THAN_USUAL))
        latest = max(latest, usual + _minutes(LATER_THAN_USUAL))
    following = [begins for begins, _ in active[1:]] + [math.inf]
    for (_, ended), next_begins in zip(active, following, strict=True):
        if next_begins - ended >= _minutes(LONG_GAP) and earliest <= ended < latest:
            return PastDay(day, began, ended, usual)
    return None


def plan_day(history: Sequence[PastDay], began: datetime, usual_end: time, temper: Temper) -> DayPlan | None:
    """The plan for the workday that began at this local time; None until enough days are known."""
    day = workday_of(began)
    known = [past for past in history if day - LOOKS_BACK <= past.day < day]
    if len(known) < ENOUGH_DAYS:
        return None
    start = _minutes(began - datetime.combine(day, time(), began.tzinfo))
    weights = [_weight(past, day, start) for past in known]
    usual = usual_minute(usual_end, start)
    known = [_as_if_usual(past, usual) for past in known]
    likely = _likely(known, weights, usual)
    first, second = _worthwhile(likely, temper.price_of_asking_early)
    least = math.ceil(start + _minutes(LEAST_WORK))
    for worth in (first, second):
        worth[:least] = bytes(min(least, len(worth)))
    early, middle, late = _quantiles(known, weights, (0.25, 0.5, 0.75))
    return DayPlan(day, bytes(first), bytes(second), (early, late), middle)


def _minutes(length: timedelta) -> float:
    return length / timedelta(minutes=1)


def _weight(past: PastDay, day: date, start: float) -> float:
    age = (day - past.day).days
    return math.exp(-age / _FADES_IN_DAYS) / (1 + ((start - past.began) / _ALIKE_WITHIN) ** 2)


def _as_if_usual(past: PastDay, usual: int) -> PastDay:
    """The day as it would have ended had it been one of these: a short Friday teaches about a Monday by the difference.

    Where all days usually end at the same time this changes nothing.
    """
    if past.usual is None or past.usual == usual:
        return past
    return replace(past, ended=min(max(past.ended + usual - past.usual, past.began), _MINUTES - 1), usual=usual)


def _likely(known: Sequence[PastDay], weights: Sequence[float], usual: int) -> list[float]:
    """How likely the day ends in each minute; adds up to 1."""
    likely = [0.0] * _MINUTES
    for past, weight in zip(known, weights, strict=True):
        _add_bell(likely, past.ended, _BLUR, weight)
    _add_bell(likely, usual, _USUAL_BLUR, _USUAL_WEIGHT)
    whole = sum(likely)
    return [part / whole for part in likely]


def _add_bell(likely: list[float], middle: float, width: float, weight: float) -> None:
    lowest, highest = max(0, int(middle - _FAR * width)), min(len(likely), int(middle + _FAR * width) + 1)
    for minute in range(lowest, highest):
        likely[minute] += weight / width * math.exp(-0.5 * ((minute - middle) / width) ** 2)


def _worthwhile(likely: Sequence[float], price: float) -> tuple[bytearray, bytearray]:
    """The minutes in which a first and a second offer are worthwhile, worked out from the end of the day backwards."""
    ended_before = [0.0]
    for part in likely:
        ended_before.append(ended_before[-1] + part)
    soon = [ended_before[min(minute + REACH + 1, _MINUTES)] - ended_before[minute] for minute in range(_MINUTES)]
    later = [1.0 - ended_before[min(minute + REACH + 1, _MINUTES)] for minute in range(_MINUTES)]
    alone = [hit - price * early for hit, early in zip(soon, later, strict=True)]
    best_alone = _best_from_here(alone)
    rest = best_alone[REACH:] + [0.0] * REACH
    with_one_more = [now + then for now, then in zip(alone, rest, strict=True)]
    best_with_one_more = _best_from_here(with_one_more)
    return _not_outdone(with_one_more, best_with_one_more), _not_outdone(alone, best_alone)


def _best_from_here(values: Sequence[float]) -> list[float]:
    best = [0.0] * len(values)
    so_far = 0.0
    for minute in range(len(values) - 1, -1, -1):
        so_far = max(so_far, values[minute])
        best[minute] = so_far
    return best


def _not_outdone(values: Sequence[float], best: Sequence[float]) -> bytearray:
    return bytearray(
        value > _WORTH_NOTHING and value >= most - _HARDLY_MORE for value, most in zip(values, best, strict=True)
    )


def _quantiles(known: Sequence[PastDay], weights: Sequence[float], shares: Sequence[float]) -> tuple[int, ...]:
    """Before which minute a share of the days ended, by weight."""
    ends = sorted(zip((past.ended for past in known), weights, strict=True))
    reached = list(accumulate(weight for _, weight in ends))
    return tuple(round(ends[bisect_left(reached, share * reached[-1])][0]) for share in shares)
