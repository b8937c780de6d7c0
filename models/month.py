"""What the page Landings shows: a month of evenings, the gestures with their uses, what is parked, who comes when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from models.journal import Journal
from models.records import (
    Day,
    DayKind,
    Felt,
    Gesture,
    LandingOutcome,
    ParkedThought,
    Partner,
    SoftLanding,
)

# How far back the feelings that went with a gesture are counted.
GESTURE_REACH = timedelta(days=365)


@dataclass(frozen=True)
class Evening:
    """One date of the month."""

    day: date
    workday: bool
    landing: LandingOutcome | None = None


@dataclass(frozen=True)
class GestureUse:
    """A gesture, how often it was chosen, and how many of the evenings that were felt about were eased by it."""

    gesture: Gesture
    times: int = 0
    eased: int = 0
    felt: int = 0


@dataclass(frozen=True, kw_only=True)
class Month:
    """All of it. `landed` counts workdays up to today with a landing, `workdays` all of them."""

    evenings: tuple[Evening, ...]
    landed: int
    workdays: int
    thoughts: tuple[ParkedThought, ...] = ()
    gestures: tuple[GestureUse, ...] = ()
    partner: Partner | None = None


def dates_of_month(day: date) -> tuple[date, ...]:
    """All dates of the month a date lies in."""
    first = day.replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    return tuple(first + timedelta(days=number) for number in range((after - first).days))


def evenings_of(
    month: date, today: date, days: Iterable[Day], landings: Iterable[SoftLanding], usual: frozenset[int]
) -> tuple[Evening, ...]:
    """The month's evenings; today counts as a workday when it usually is one (`usual`: ISO weekdays)."""
    kinds = {day.day: day.kind for day in days}
    if today not in kinds and today.isoweekday() in usual:
        kinds[today] = DayKind.WORKDAY
    outcomes: dict[date, LandingOutcome] = {}
    for landing in landings:
        # One that was done outweighs a "not today" of the same evening.
        if outcomes.get(landing.workday) is not LandingOutcome.DONE:
            outcomes[landing.workday] = landing.outcome
    return tuple(Evening(day, kinds.get(day) is DayKind.WORKDAY, outcomes.get(day)) for day in dates_of_month(month))


def uses_of(
    gestures: Sequence[Gesture], uses: dict[UUID, tuple[date, ...]], landings: Iterable[SoftLanding]
) -> tuple[GestureUse, ...]:
    """Each gesture with its uses, in the person's own order."""
    felt: dict[UUID, list[Felt]] = {}
    for landing in landings:
        if landing.gesture_id is not None and landing.felt not in {None, Felt.DONT_KNOW}:
            felt.setdefault(landing.gesture_id, []).append(landing.felt or Felt.NEUTRAL)
    return tuple(
        GestureUse(
            gesture,
            times=len(uses.get(gesture.id, ())),
            eased=felt.get(gesture.id, []).count(Felt.EASED),
            felt=len(felt.get(gesture.id, [])),
        )
        for gesture in gestures
    )


def gather(journal: Journal, month: date, today: date, usual: frozenset[int]) -> Month:
    """Ask the journal for all of it, for the month that holds `month`."""
    dates = dates_of_month(month)
    evenings = evenings_of(
        month,
        today,
        journal.days_between(dates[0], dates[-1]),
        journal.landings_between(dates[0], dates[-1]),
        usual,
    )
    so_far = [evening for evening in evenings if evening.workday and evening.day <= today]
    return Month(
        evenings=evenings,
        landed=sum(evening.landing is LandingOutcome.DONE for evening in so_far),
        workdays=len(so_far),
        thoughts=journal.thoughts_waiting(),
        gestures=uses_of(
            journal.gestures(), journal.gesture_uses(), journal.landings_between(today - GESTURE_REACH, today)
        ),
        partner=journal.partner(),
    )
