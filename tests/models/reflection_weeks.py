"""A week to look back on, and entries of its days."""

from datetime import date, datetime, timedelta, timezone

from models.journal import Episode
from models.records import AttemptKind, DayKind, EpisodeState, LandingOutcome, StatementState
from models.reflection import week_view
from models.rituals import IsoWeek, begin_episode, close_episode, day_was, land, reach_out, write_statement

CET = timezone(timedelta(hours=1))
WEEK = IsoWeek(2026, 47)  # 16 to 22 November 2026
MONDAY = WEEK.monday
LATER = MONDAY + timedelta(days=30)


def at(day: date, hour: int = 18, minute: int = 0, zone=CET) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


def on(number: int) -> date:
    """The day of the week with this ISO number."""
    return MONDAY + timedelta(days=number - 1)


def workdays(monday: date, *numbers: int, kind: DayKind = DayKind.WORKDAY):
    days = [monday + timedelta(days=number - 1) for number in numbers]
    return [day_was(day, kind, at(day, 9)) for day in days]


def landed(*days: date, outcome: LandingOutcome = LandingOutcome.DONE):
    return [land(at(day), outcome=outcome) for day in days]


def episode(began: datetime, *minutes: int, open_: bool = False, **fields) -> Episode:
    """An episode with reach-outs so many minutes after it began."""
    begun = begin_episode("a sharp word", began, **fields)
    attempts = tuple(reach_out(begun, AttemptKind.HUMOUR, began + timedelta(minutes=minute)) for minute in minutes)
    closed = close_episode(begun, EpisodeState.RECONNECTED, began + timedelta(hours=12))
    return Episode(begun if open_ else closed, attempts)


def view(week: IsoWeek = WEEK, *, landings=(), statements=(), episodes=(), days=(), today: date = LATER):
    return week_view(week, landings=landings, statements=statements, episodes=episodes, days=days, today=today)


def statement(day: date, state: StatementState = StatementState.SAID, **fields):
    return write_statement("it's tiredness, not you", at(day), state=state, **fields)
