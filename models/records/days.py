"""Days: what a date was, when the computer was in use, and the other person's usual arrivals."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from models.records.record import Record


class DayKind(StrEnum):
    """What a date was: the denominators of every count."""

    WORKDAY = "workday"
    OFF = "off"
    AWAY = "away"
    PAUSED = "paused"


@dataclass(frozen=True, kw_only=True)
class Day(Record):
    """What a local date was."""

    day: date
    kind: DayKind


@dataclass(frozen=True, kw_only=True)
class PresenceSpan(Record):
    """When the computer was in use, and nothing else about it."""

    began: datetime
    ended: datetime
    workday: date


@dataclass(frozen=True, kw_only=True)
class Partner(Record):
    """What the person calls the other, and when they usually come home: (ISO weekday 1 to 7, local time) pairs."""

    name: str = ""
    arrivals: tuple[tuple[int, time], ...] = ()
