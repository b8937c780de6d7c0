"""What the journal holds that a quiet reminder could be about: keys and times, never a word the person wrote.

Read once and kept in memory, so that reminding goes on while the journal is locked.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from models.clock import workday_of
from models.journal import Episode, Journal, StatementFilter
from models.records import Arrival, CameBack, LandingOutcome, ReflectionState, StatementState, WeeklyReflection
from models.rituals import IsoWeek

# More drafts than this are not looked through: at most one of them is spoken of on a day.
_MOST_UNSAID = 50


@dataclass(frozen=True)
class AgreedReturn:
    """A pause of an open episode that nobody has come back from, and when they agreed to be back."""

    pause: UUID
    episode: UUID
    at: datetime


@dataclass(frozen=True)
class StillOpen:
    """An episode without any reaching out, and since when nothing was agreed, begun or written about it."""

    episode: UUID
    since: datetime


@dataclass(frozen=True)
class StillUnsaid:
    """A statement kept for later, and when its words were last touched."""

    statement: UUID
    since: datetime


@dataclass(frozen=True, kw_only=True)
class Occasions:
    """Everything there could be a reminder about. Aware times; arrivals are (ISO weekday, local time) pairs."""

    returns: tuple[AgreedReturn, ...] = ()
    still_open: tuple[StillOpen, ...] = ()
    unsaid: tuple[StillUnsaid, ...] = ()
    arrivals: tuple[tuple[int, time], ...] = ()
    landed_together: frozenset[date] = frozenset()
    """Workdays whose landing was the partner's arrival, too."""
    weeks_begun: frozenset[IsoWeek] = frozenset()
    """Weeks whose reflection was begun, done or skipped."""
    weeks_settled: frozenset[IsoWeek] = frozenset()
    """Those of them whose reflection is done or skipped."""
    reflecting: bool = False
    """The window of the reflection is open."""
    landing_opens: datetime | None = None
    """From when on a landing may be offered today, while nothing was said about it yet."""


def occasions_in(journal: Journal, at: datetime) -> Occasions:
    """What the journal knows at `at`; some small questions, to be asked on the worker."""
    today = workday_of(at)
    episodes = journal.open_episodes()
    partner = journal.partner()
    drafts = journal.statements(StatementFilter(states=(StatementState.DRAFT,)), limit=_MOST_UNSAID)
    landings = journal.landings_between(today - timedelta(days=1), today)
    reflections = _reflections(journal, IsoWeek.of(today))
    return Occasions(
        returns=tuple(found for episode in episodes for found in _returns(episode)),
        still_open=tuple(_still_open(episode) for episode in episodes if not episode.attempts),
        unsaid=tuple(StillUnsaid(draft.id, max(draft.written_at, draft.updated)) for draft in drafts),
        arrivals=partner.arrivals if partner else (),
        landed_together=frozenset(
            landing.workday
            for landing in landings
            if landing.arrival is not Arrival.MINE and landing.outcome is LandingOutcome.DONE
        ),
        weeks_begun=frozenset(reflections),
        weeks_settled=frozenset(week for week, found in reflections.items() if found.state is not ReflectionState.OPEN),
    )


def _reflections(journal: Journal, week: IsoWeek) -> dict[IsoWeek, WeeklyReflection]:
    """Those on this week and on the one before, as far as there are any."""
    found = {each: journal.reflection(each.year, each.week) for each in (week, week.earlier())}
    return {each: record for each, record in found.items() if record is not None}


def running_return(occasions: Occasions, at: datetime) -> datetime | None:
    """When the pause that is running ends; the earliest, should there be several, and None when there is none."""
    return min((agreed.at for agreed in occasions.returns if agreed.at > at), default=None)


def _returns(found: Episode) -> list[AgreedReturn]:
    return [
        AgreedReturn(pause.id, found.episode.id, pause.agreed_return)
        for pause in found.pauses
        if pause.came_back is CameBack.NOT_YET
    ]


def _still_open(found: Episode) -> StillOpen:
    """What was written down hours afterwards is as good as begun then, and a pause is no time to be reminded in."""
    agreed = (pause.agreed_return for pause in found.pauses)
    return StillOpen(found.episode.id, max(found.episode.began, found.episode.created, *agreed))
