"""What has to be remembered about today, and how it is kept in a small file outside the journal.

It holds times and nothing else, so that it may be read while the journal is locked.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from models.records import DayKind

POSSIBLE_YEARS = range(1970, 3000)


class Phase(StrEnum):
    """Where the day stands."""

    BEFORE = "before"
    AT_WORK = "at_work"
    WINDOW = "window"
    OFFERED = "offered"
    LANDING = "landing"
    LANDED = "landed"
    OVER = "over"
    OFF = "off"
    PAUSED = "paused"


@dataclass(frozen=True, kw_only=True)
class WorkdayState:
    """All that has to be remembered about today. Aware times; `day` is the workday (04:00 to 04:00) it speaks of."""

    day: date | None = None
    phase: Phase = Phase.BEFORE
    began: datetime | None = None  # the first input of the day
    kind: DayKind | None = None  # what was told about the day when it began, or since
    present_since: datetime | None = None  # the span that is running
    last_active: datetime | None = None  # the last input known of
    resting_since: datetime | None = None  # the last input before the pause that is running
    woken_at: datetime | None = None  # the last waking or unlocking
    locked: bool = False  # the screen, at the last observation
    last_seen: datetime | None = None  # the last observation
    offers: int = 0  # made unasked
    ask_again_at: datetime | None = None  # not before this
    asked_for: bool = False  # the person asked for that next offer
    settled: bool = False  # the person has landed or said "not today": nothing more is offered
    ignored: int = 0  # offers in a row that nobody answered, over the days
    paused_until: datetime | None = None
    back_on: date | None = None  # the workday that ends a pause of whole days
    away: bool = False  # that pause is time away, not only silence


def to_json(state: WorkdayState) -> str:
    """The state as one JSON object: enums by value, dates and aware times in ISO 8601."""

    def plain(value: Any) -> Any:
        return value.isoformat() if isinstance(value, date) else value

    return json.dumps({name: plain(value) for name, value in asdict(state).items()}, indent=2) + "\n"


def from_json(text: str) -> WorkdayState:
    """The state read back; raises ValueError when it is anything else than what `to_json` wrote."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, Mapping):
        raise ValueError("the state is not a JSON object")  # noqa: TRY004 (one error for an unreadable file)
    known: dict[str, Any] = {}
    for field in fields(WorkdayState):
        if field.name in found:
            known[field.name] = _typed(field.name, found[field.name])
    return WorkdayState(**known)


def _typed(name: str, value: Any) -> Any:
    match name:
        case "phase":
            return Phase(value)
        case "kind":
            return None if value is None else DayKind(value)
        case "offers" | "ignored" if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        case "asked_for" | "settled" | "locked" | "away" if isinstance(value, bool):
            return value
        case "day" | "back_on":
            return None if value is None else _possible(date.fromisoformat(_text(value)))
        case "offers" | "ignored" | "asked_for" | "settled" | "locked" | "away":
            raise ValueError(f"{name} cannot be that")
        case _:
            return None if value is None else moment_of(value)


def moment_of(value: Any) -> datetime:
    """An aware time as it stands in such a file; raises ValueError when it is anything else."""
    return _aware(datetime.fromisoformat(_text(value)))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a time is written as text")  # noqa: TRY004 (one error for an unreadable file)
    return value


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time without a zone says nothing about when it was")
    _possible(moment.date())
    return moment


def _possible(day: date) -> date:
    if day.year not in POSSIBLE_YEARS:
        raise ValueError("nobody worked then; sums with such a time leave the calendar")
    return day
