"""What the page Today shows: gathered from the journal on the worker, pure from there on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from models.clock import day_start, workday_of
from models.evening import Evening, evening_before
from models.journal import Episode, Journal
from models.records import (
    AttemptKind,
    ClarityStatement,
    Day,
    DayKind,
    Gesture,
    LandingOutcome,
    ParkedThought,
    PresenceSpan,
    Record,
    SoftLanding,
)
from models.repair_times import first_reach_after
from models.rituals import IsoWeek, gestures_to_offer

# A quiet day shows what was written on the days before it, so that the page is no blank sheet.
LOOK_BACK = timedelta(days=6)
MOST_ENTRIES = 40
FILL_UP_TO = 5


class PartOfDay(StrEnum):
    """What one greets with."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True)
class Entry:
    """Something that was noted: when, on which workday, and the record that tells the rest."""

    at: datetime
    workday: date
    record: Record
    episode: Episode | None = None
    picked_up: bool = False


@dataclass(frozen=True)
class LastRepair:
    """The latest episode that came to an end."""

    workday: date
    kind: AttemptKind | None
    first_reach: timedelta | None


@dataclass(frozen=True, kw_only=True)
class Today:
    """Everything on the page. Times are local.

    `handed_back` are thoughts set down on an earlier workday that wait to be picked up; `evening` is one to be asked
    about; `landed_last_week` is (evenings landed, workdays).
    """

    now: datetime
    part: PartOfDay
    workday: date
    spans: tuple[tuple[datetime, datetime], ...] = ()
    at_desk: timedelta = timedelta()
    handed_back: tuple[ParkedThought, ...] = ()
    evening: Evening | None = None
    entries: tuple[Entry, ...] = ()
    open_episode: Episode | None = None
    last_repair: LastRepair | None = None
    landing: SoftLanding | None = None
    gesture: Gesture | None = None
    landed_last_week: tuple[int, int] | None = None
    partner_name: str = ""
    partner_home: time | None = None


def part_of_day(moment: datetime) -> PartOfDay:
    """Morning from 4, afternoon from 12, evening from 18, night from 23."""
    hour = moment.hour
    for begins, part in ((23, PartOfDay.NIGHT), (18, PartOfDay.EVENING), (12, PartOfDay.AFTERNOON)):
        if hour >= begins:
            return part
    return PartOfDay.MORNING if hour >= 4 else PartOfDay.NIGHT  # noqa: PLR2004 (when a workday begins)


def desk_spans(
    spans: Iterable[PresenceSpan], present_since: datetime | None, last_active: datetime | None
) -> tuple[tuple[datetime, datetime], ...]:
    """Stored spans and the one that is running, as (from, to), joined where they touch."""
    known = [(span.began, span.ended) for span in spans]
    if present_since is not None:
        known.append((present_since, max(present_since, last_active or present_since)))
    joined: list[tuple[datetime, datetime]] = []
    for began, ended in sorted(known):
        if joined and began <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], ended))
        else:
            joined.append((began, ended))
    return tuple(joined)


def time_at_desk(spans: Iterable[tuple[datetime, datetime]]) -> timedelta:
    """How long all spans are together."""
    return sum((ended - began for began, ended in spans), timedelta())


def last_repair_of(closed: Sequence[Episode]) -> LastRepair | None:
    """The latest of the closed episodes (newest first), with the last way of reaching out in it."""
    if not closed:
        return None
    found = closed[0]
    kind = found.attempts[-1].kind if found.attempts else None
    return LastRepair(found.episode.workday, kind, first_reach_after(found))


def landed_of(landings: Iterable[SoftLanding], days: Iterable[Day]) -> tuple[int, int] | None:
    """On how many of the workdays among these days one landed, with their number; None without any workday."""
    workdays = {day.day for day in days if day.kind is DayKind.WORKDAY}
    landed = {landing.workday for landing in landings if landing.outcome is LandingOutcome.DONE}
    return (len(landed & workdays), len(workdays)) if workdays else None


def entries_of(
    today: date,
    *,
    statements: Iterable[ClarityStatement],
    thoughts: Iterable[ParkedThought],
    episodes: Iterable[Episode],
    landings: Iterable[SoftLanding],
) -> tuple[Entry, ...]:
    """What was noted today, newest first; a short list is filled up from the days before."""
    found = [Entry(statement.written_at, statement.workday, statement) for statement in statements]
    found += [Entry(each.episode.began, each.episode.workday, each.episode, each) for each in episodes]
    found += [Entry(each.began, each.workday, each) for each in landings if each.outcome is LandingOutcome.DONE]
    for thought in thoughts:
        if thought.picked_up_at is not None:
            found.append(Entry(thought.picked_up_at, workday_of(thought.picked_up_at), thought, picked_up=True))
        elif thought.workday >= today:
            # Those of earlier days are handed back in a place of their own.
            found.append(Entry(thought.parked_at, thought.workday, thought))
    found.sort(key=lambda entry: entry.at, reverse=True)
    of_today = [entry for entry in found if entry.workday == today]
    before = [entry for entry in found if entry.workday < today]
    return tuple(of_today[:MOST_ENTRIES] + before[: max(0, FILL_UP_TO - len(of_today))])


def gather(
    journal: Journal,
    now: datetime,
    *,
    present_since: datetime | None = None,
    last_active: datetime | None = None,
) -> Today:
    """Ask the journal for all of it; `now` is local and aware."""
    today = workday_of(now)
    since = today - LOOK_BACK
    spans = desk_spans(journal.spans_between(today, today), present_since, last_active)
    landings = journal.landings_between(since, today)
    open_episodes = journal.open_episodes()
    week = IsoWeek.of(today).earlier()
    gestures = journal.gestures()
    offered = gestures_to_offer(gestures, journal.gesture_uses())
    of_today = [landing for landing in landings if landing.workday == today]
    partner = journal.partner()
    return Today(
        now=now,
        part=part_of_day(now),
        workday=today,
        spans=spans,
        at_desk=time_at_desk(spans),
        handed_back=tuple(thought for thought in journal.thoughts_waiting() if thought.workday < today),
        evening=evening_before(journal, today),
        entries=entries_of(
            today,
            statements=journal.statements_between(since, today),
            thoughts=journal.thoughts_between(day_start(since, now.tzinfo), now + timedelta(minutes=1)),
            episodes=journal.episodes_between(since, today),
            landings=landings,
        ),
        open_episode=open_episodes[0] if open_episodes else None,
        last_repair=last_repair_of(journal.closed_episodes(1)),
        landing=of_today[-1] if of_today else None,
        gesture=offered[0] if offered else None,
        landed_last_week=landed_of(
            journal.landings_between(week.monday, week.sunday), journal.days_between(week.monday, week.sunday)
        ),
        partner_name=partner.name if partner else "",
        partner_home=dict(partner.arrivals).get(today.isoweekday()) if partner else None,
    )
