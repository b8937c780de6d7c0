"""When something was, as vaguely as people remember it: answers to choose from, and the time each is kept as.

A part of a day is kept as its beginning and a day as the beginning of its workday, with a `Precision` that says so: no
length of time is ever counted from them.
"""

from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from models.clock import day_start, workday_of
from models.records import Precision, RepairEpisode
from models.today import PartOfDay, part_of_day

# A part of the day is offered when it is no longer "just now" nor "about an hour ago".
_PART_IS_OVER_AFTER = timedelta(hours=2)
_BEGINS = {PartOfDay.MORNING: 4, PartOfDay.AFTERNOON: 12, PartOfDay.EVENING: 18, PartOfDay.NIGHT: 23}

Told = tuple[datetime, Precision]


class When(StrEnum):
    """When it was, told today."""

    NOW = "now"
    AN_HOUR_AGO = "an_hour_ago"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    THAT_DAY = "that_day"
    YESTERDAY = "yesterday"
    ANOTHER_DAY = "another_day"


class Hour(StrEnum):
    """At what time of a day it was."""

    THAT_DAY = "that_day"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    AROUND = "around"
    AT = "at"


_PARTS = {
    When.MORNING: PartOfDay.MORNING,
    When.AFTERNOON: PartOfDay.AFTERNOON,
    When.EVENING: PartOfDay.EVENING,
}


def answers_at(now: datetime) -> tuple[When, ...]:
    """What can be answered at `now` (local and aware): no part of the day that is still to come or hardly begun."""
    today = workday_of(now)
    past = {when for when, part in _PARTS.items() if part_begins(today, part, now.tzinfo) <= now - _PART_IS_OVER_AFTER}
    return tuple(when for when in When if when not in _PARTS or when in past)


def beginning(when: When, now: datetime) -> Told:
    """When it began, and how exactly that is known; another day is `told_on`, and taken for today here."""
    today = workday_of(now)
    match when:
        case When.NOW:
            return now, Precision.EXACT
        case When.AN_HOUR_AGO:
            return now - timedelta(hours=1), Precision.ABOUT_AN_HOUR
        case When.MORNING | When.AFTERNOON | When.EVENING:
            return part_begins(today, _PARTS[when], now.tzinfo), Precision.PART_OF_DAY
        case When.YESTERDAY:
            return day_start(today - timedelta(days=1), now.tzinfo), Precision.THAT_DAY
        case When.THAT_DAY | When.ANOTHER_DAY:
            return day_start(today, now.tzinfo), Precision.THAT_DAY


def told_on(day: date, hour: Hour, clock: time, zone: tzinfo | None) -> Told:
    """The same for a day and what is known of the hour; `clock` counts where a time of day was told."""
    match hour:
        case Hour.THAT_DAY:
            return day_start(day, zone), Precision.THAT_DAY
        case Hour.AROUND:
            return datetime.combine(day, clock, zone), Precision.ABOUT_AN_HOUR
        case Hour.AT:
            return datetime.combine(day, clock, zone), Precision.EXACT
        case _:
            return part_begins(day, PartOfDay(hour.value), zone), Precision.PART_OF_DAY


def as_told(episode: RepairEpisode) -> tuple[date, Hour]:
    """The day and the hour in which an episode's beginning was told."""
    match episode.precision:
        case Precision.THAT_DAY:
            return episode.workday, Hour.THAT_DAY
        case Precision.PART_OF_DAY:
            return episode.workday, Hour(part_of_day(episode.began).value)
        case Precision.ABOUT_AN_HOUR:
            return episode.began.date(), Hour.AROUND
        case Precision.EXACT:
            return episode.began.date(), Hour.AT


def part_begins(day: date, part: PartOfDay, zone: tzinfo | None) -> datetime:
    """When a part of a workday begins."""
    return datetime.combine(day, time(_BEGINS[part]), zone)
