"""What the page Landings shows: a month of evenings, the gestures with their uses, what is parked, who comes when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from models.arriving import not_on_the_list
from models.clock import day_start, workday_of
from models.journal import Journal
from models.phrase_choices import chosen_gestures
from models.phrases import GestureIdea, gesture_ideas
from models.records import (
    Day,
    DayKind,
    Felt,
    Gesture,
    LandingOutcome,
    ParkedThought,
    Partner,
    PresenceSpan,
    SoftLanding,
)

# How far back the feelings that went with a gesture are counted.
GESTURE_REACH = timedelta(days=365)


@dataclass(frozen=True)
class MonthDay:
    """One date of the month, with what was noted about its evening; `left_at` is when the computer was left."""

    day: date
    workday: bool
    landings: tuple[SoftLanding, ...] = ()
    left_at: datetime | None = None

    @property
    def landing(self) -> LandingOutcome | None:
        """What became of the evening: one that was done outweighs a "not today" of the same evening."""
        outcomes = [landing.outcome for landing in self.landings]
        return LandingOutcome.DONE if LandingOutcome.DONE in outcomes else next(reversed(outcomes), None)


@dataclass(frozen=True)
class GestureUse:
    """A gesture, how often it was chosen, and how many of the evenings that were felt about were eased by it."""

    gesture: Gesture
    times: int = 0
    eased: int = 0
    felt: int = 0


@dataclass(frozen=True, kw_only=True)
class Month:
    """All of it. `landed` counts workdays up to today with a landing, `workdays` all of them.

    `gestures` holds those that were put aside, too, after the others; `ideas` are those that are not among them.
    """

    days: tuple[MonthDay, ...]
    landed: int
    workdays: int
    thoughts: tuple[ParkedThought, ...] = ()
    gestures: tuple[GestureUse, ...] = ()
    ideas: tuple[GestureIdea, ...] = ()
    partner: Partner | None = None


def dates_of_month(day: date) -> tuple[date, ...]:
    """All dates of the month a date lies in."""
    first = day.replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    return tuple(first + timedelta(days=number) for number in range((after - first).days))


def days_of(
    month: date,
    today: date,
    days: Iterable[Day],
    landings: Iterable[SoftLanding],
    usual: frozenset[int],
    *,
    spans: Iterable[PresenceSpan] = (),
) -> tuple[MonthDay, ...]:
    """The month's days; today counts as a workday when it usually is one (`usual`: ISO weekdays)."""
    kinds = {day.day: day.kind for day in days}
    if today not in kinds and today.isoweekday() in usual:
        kinds[today] = DayKind.WORKDAY
    noted: dict[date, list[SoftLanding]] = {}
    for landing in landings:
        noted.setdefault(landing.workday, []).append(landing)
    left: dict[date, datetime] = {}
    for span in spans:
        left[span.workday] = max(span.ended, left.get(span.workday, span.ended))
    return tuple(
        MonthDay(day, kinds.get(day) is DayKind.WORKDAY, tuple(noted.get(day, ())), left.get(day))
        for day in dates_of_month(month)
    )


def left_at(day: MonthDay, at: datetime, usual_end: time) -> datetime:
    """When the way home began on a day that is told of at `at`: when the computer was left, else at the usual end."""
    if day.day >= workday_of(at):
        return at
    begins = day_start(day.day, at.tzinfo)
    usual = datetime.combine(day.day, usual_end, at.tzinfo)
    if usual < begins:
        # A usual end after midnight lies in the same workday.
        usual += timedelta(days=1)
    return min(day.left_at or usual, at)


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


def blank_month(today: date, usual: frozenset[int]) -> Month:
    """This month as long as the journal has not told anything."""
    return Month(days=days_of(today, today, (), (), usual), landed=0, workdays=0)


def gather(journal: Journal, month: date, today: date, usual: frozenset[int], language: str = "") -> Month:
    """Ask the journal for all of it, for the month that holds `month`; `language` is that of the gestures to choose."""
    dates = dates_of_month(month)
    days = days_of(
        month,
        today,
        journal.days_between(dates[0], dates[-1]),
        journal.landings_between(dates[0], dates[-1]),
        usual,
        spans=journal.spans_between(dates[0], dates[-1]),
    )
    gestures = sorted(journal.gestures(active_only=False), key=lambda gesture: not gesture.active)
    so_far = [day for day in days if day.workday and day.day <= today]
    return Month(
        days=days,
        landed=sum(day.landing is LandingOutcome.DONE for day in so_far),
        workdays=len(so_far),
        thoughts=journal.thoughts_waiting(),
        gestures=uses_of(gestures, journal.gesture_uses(), journal.landings_between(today - GESTURE_REACH, today)),
        ideas=not_on_the_list(chosen_gestures(gesture_ideas(language), journal.phrase_choices()), gestures),
        partner=journal.partner(),
    )
