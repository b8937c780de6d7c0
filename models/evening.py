"""How the last working evening landed: asked once, lightly, the next day.

Asked is about an evening that ended in a landing whose feeling was not told yet, and about one on which none came
about: the person had gone before anything could be offered, or let an offer pass. After "not today" nothing is asked,
nor about a day that was hardly begun.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.journal import Journal
from models.records import Day, DayKind, Felt, LandingOutcome, LandingStart, PresenceSpan, SoftLanding
from models.rituals import changed, land

# A weekend and a day off may lie between; after that nobody remembers.
LOOKS_BACK = timedelta(days=4)
LEAST_WORK = timedelta(hours=1)


@dataclass(frozen=True)
class Evening:
    """A working evening that can be asked about; `landing` is None when none came about."""

    day: date
    left_at: datetime
    landing: SoftLanding | None


def evening_to_ask(
    today: date, days: Sequence[Day], landings: Sequence[SoftLanding], spans: Sequence[PresenceSpan]
) -> Evening | None:
    """The last workday before `today`, if there is still something to ask about it."""
    worked = [day.day for day in days if day.kind is DayKind.WORKDAY and today - LOOKS_BACK <= day.day < today]
    if not worked:
        return None
    day = max(worked)
    there = [span for span in spans if span.workday == day]
    if sum((span.ended - span.began for span in there), timedelta()) < LEAST_WORK:
        return None
    left_at = max(span.ended for span in there)
    of_day = [landing for landing in landings if landing.workday == day]
    if not of_day:
        return Evening(day, left_at, None)
    last = of_day[-1]
    done = last.outcome is LandingOutcome.DONE and last.felt is None
    return Evening(day, left_at, last) if done else None


def evening_before(journal: Journal, today: date) -> Evening | None:
    """What the journal says about the last working evening before `today`."""
    since, yesterday = today - LOOKS_BACK, today - timedelta(days=1)
    return evening_to_ask(
        today,
        journal.days_between(since, yesterday),
        journal.landings_between(since, yesterday),
        journal.spans_between(since, yesterday),
    )


def evening_felt(evening: Evening, felt: Felt, at: datetime) -> SoftLanding:
    """The landing of that evening with how it felt; one that was not offered in time is written down as missed."""
    if evening.landing is not None:
        return changed(evening.landing, at, felt=felt)
    return changed(
        land(
            evening.left_at,
            workday=evening.day,
            start=LandingStart.DETECTED,
            outcome=LandingOutcome.MISSED,
            felt=felt,
        ),
        at,
    )
