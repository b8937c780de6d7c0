"""The words in which a journal is told, handed in by whoever writes for people; these here are English.

What a person wrote is never among them. Days and times are written as the one who asks for them writes them.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def english_month(day: date) -> str:
    """November 2026."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def english_day(day: date) -> str:
    """Monday, 23 November 2026."""
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {english_month(day)}"


def english_clock(moment: datetime) -> str:
    """17:40."""
    return f"{moment:%H:%M}"


def english_word(word: StrEnum) -> str:
    """What the word of an enum says by itself."""
    return word.value.replace("_", " ").replace("dont", "don’t")


@dataclass(frozen=True, kw_only=True)
class Texts:
    """Titles of entries and what stands before a part of one."""

    statement: str = "Clarity statement"
    episode: str = "Repair"
    landing: str = "Soft landing"
    thought: str = "Parked thought"
    week: str = "Looking back on week {week} of {year}"
    check_in: str = "Check-in"
    state: str = "Where it stands"
    landed: str = "How it landed"
    feelings: str = "Underneath"
    need: str = "What would help"
    kind: str = "Kind"
    heat: str = "Heat, of 3"
    my_part: str = "My part"
    outside_view: str = "Seen from outside"
    attempt: str = "Reaching out"
    pause: str = "Pause"
    gesture: str = "Gesture"
    arrival: str = "Arrival"
    felt: str = "How it felt"
    plan: str = "When and how"
    picked_up: str = "Picked up"
    appreciation: str = "Appreciated"
    good_news: str = "Good news"
    hoped_for: str = "Hoped for, not said"
    to_remember: str = "Worth remembering"
    intention: str = "Intention"
    when_and_will: str = "When {when}, I will {will}"
    when: str = "When {when}"
    will: str = "I will {will}"
    last_intention: str = "Last week’s intention"
    score: str = "Score"


@dataclass(frozen=True, kw_only=True)
class Telling:
    """How days, times and the words of the domain are written."""

    month: Callable[[date], str] = english_month
    day: Callable[[date], str] = english_day
    clock: Callable[[datetime], str] = english_clock
    word: Callable[[StrEnum], str] = english_word
    texts: Texts = field(default_factory=Texts)


ENGLISH = Telling()
