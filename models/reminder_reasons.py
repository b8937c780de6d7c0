"""What there is a reason to remind of, and from when to when: worked out from what the journal and the settings say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from models.clock import DAY_BEGINS, day_start, workday_of
from models.night import after_day_time
from models.occasions import Occasions
from models.reflection import week_to_look_back_on
from models.reminder_state import ReminderState, week_key
from models.rituals import IsoWeek
from models.settings import Settings

# An agreed return is worth a word for this long after its time; later, people have found each other or gone to bed.
RETURN_HOLDS = timedelta(hours=2)
# So much of a day, nights left out, an episode has been open before it is spoken of, and when it no longer is.
OPEN_FOR = timedelta(hours=3)
OPEN_EPISODE_HOLDS = timedelta(days=2)
UNSAID_AFTER = timedelta(days=1)
UNSAID_HOLDS = timedelta(days=30)
LEAST_ARRIVAL_LEAD = timedelta(minutes=2)


class ReminderKind(StrEnum):
    """What a reminder is about, those first that go first."""

    RETURN = "return"
    ARRIVAL = "arrival"
    OPEN_EPISODE = "open_episode"
    REFLECTION = "reflection"
    UNSAID = "unsaid"


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """What there is a reason for, from `opens` to `until`; from `last_call` on, even while somebody types."""

    kind: ReminderKind
    key: str
    opens: datetime
    until: datetime
    last_call: datetime | None = None
    subject: UUID | None = None
    again: bool = False
    """The person asked to be reminded once more."""


def reasons(state: ReminderState, at: datetime, occasions: Occasions, settings: Settings) -> Iterator[Waiting]:
    """Everything that can be known of at `at`, shown or not, past or to come; times of day are those of its zone."""
    if settings.remind_of_return:
        yield from _returns(occasions)
    if settings.remind_of_arrival:
        yield from _arrivals(workday_of(at), at, occasions, settings)
    if settings.remind_of_open_episode:
        yield from _open_episodes(at, occasions)
    yield from _reflections(state, at, occasions, settings)
    if settings.remind_of_unsaid:
        yield from _unsaid(occasions)


def _returns(occasions: Occasions) -> Iterator[Waiting]:
    for agreed in occasions.returns:
        yield Waiting(
            kind=ReminderKind.RETURN,
            # Whoever agrees on another time is told of that one, too.
            key=f"{ReminderKind.RETURN}:{agreed.pause}-{int(agreed.at.timestamp())}",
            opens=agreed.at,
            last_call=agreed.at,
            until=agreed.at + RETURN_HOLDS,
            subject=agreed.episode,
        )


def _arrivals(day: date, at: datetime, occasions: Occasions, settings: Settings) -> Iterator[Waiting]:
    """The partner comes home on days off, too; by day and not by instant, so that a journey brings no second one."""
    lead = max(timedelta(minutes=settings.arrival_lead), LEAST_ARRIVAL_LEAD)
    for weekday, clock in occasions.arrivals:
        if weekday == day.isoweekday() and day not in occasions.landed_together:
            arrival = on_workday(day, clock, at)
            yield Waiting(
                kind=ReminderKind.ARRIVAL,
                key=f"{ReminderKind.ARRIVAL}:{day}",
                opens=arrival - lead,
                last_call=arrival - lead / 2,
                until=arrival,
            )


def _open_episodes(at: datetime, occasions: Occasions) -> Iterator[Waiting]:
    for found in occasions.still_open:
        opens = after_day_time(found.since.astimezone(at.tzinfo), OPEN_FOR)
        yield Waiting(
            kind=ReminderKind.OPEN_EPISODE,
            key=f"{ReminderKind.OPEN_EPISODE}:{found.episode}",
            opens=opens,
            until=found.since + OPEN_EPISODE_HOLDS,
            subject=found.episode,
        )


def _unsaid(occasions: Occasions) -> Iterator[Waiting]:
    for found in occasions.unsaid:
        yield Waiting(
            kind=ReminderKind.UNSAID,
            key=f"{ReminderKind.UNSAID}:{found.statement}",
            opens=found.since + UNSAID_AFTER,
            until=found.since + UNSAID_HOLDS,
            subject=found.statement,
        )


def _reflections(state: ReminderState, at: datetime, occasions: Occasions, settings: Settings) -> Iterator[Waiting]:
    """That of the chosen weekday, today or yesterday, and one that was put off: asked for, so it comes in any case."""
    if occasions.reflecting:
        return
    if state.put_off and state.not_before and state.put_off not in occasions.weeks_settled:
        opens = state.not_before.astimezone(at.tzinfo)
        until = day_start(workday_of(opens) + timedelta(days=2), at.tzinfo)
        yield _reflection(state.put_off, opens, until, again=True)
    if not settings.remind_of_reflection:
        return
    today = workday_of(at)
    for day in (today, today - timedelta(days=1)):
        week = week_to_look_back_on(day, settings.reflection_weekday)
        if (
            day.isoweekday() == settings.reflection_weekday
            and week != state.put_off
            and week not in occasions.weeks_begun
        ):
            until = day_start(day + timedelta(days=2), at.tzinfo)
            yield _reflection(week, on_workday(day, settings.reflection_time, at), until)


def _reflection(week: IsoWeek, opens: datetime, until: datetime, *, again: bool = False) -> Waiting:
    return Waiting(kind=ReminderKind.REFLECTION, key=reflection_key(week), opens=opens, until=until, again=again)


def reflection_key(week: IsoWeek) -> str:
    """Under what the reflection over a week is remembered."""
    return f"{ReminderKind.REFLECTION}:{week_key(week)}"


def week_at(at: datetime, settings: Settings) -> IsoWeek:
    """The week one would look back on."""
    return week_to_look_back_on(workday_of(at), settings.reflection_weekday)


def on_workday(day: date, clock: time, at: datetime) -> datetime:
    """A time of a workday in the zone of `at`; one before 04:00 belongs to the next date."""
    after_midnight = timedelta(hours=clock.hour, minutes=clock.minute) < DAY_BEGINS
    return datetime.combine(day + timedelta(days=after_midnight), clock, at.tzinfo)
