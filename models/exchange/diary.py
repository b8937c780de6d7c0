"""The journal as something to read: month by month, day by day, each entry with its words and what belongs to them.

Markdown and PDF are made from the same months. Days off, presence, and landings that did not take place are no
entries: this is for reading, and the whole of it is in the JSON.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import TypeVar

from models.exchange.telling import Telling
from models.exchange.told_entries import Teller, Told
from models.journal import Episode, Journal, episodes_of
from models.progress import Progress, Watch
from models.records import (
    CheckIn,
    ClarityStatement,
    Gesture,
    LandingOutcome,
    ParkedThought,
    Pause,
    Record,
    RepairAttempt,
    RepairEpisode,
    SoftLanding,
    WeeklyReflection,
)
from models.span import Span, days_of

Kind = TypeVar("Kind", bound=Record)

Readable = Episode | ClarityStatement | SoftLanding | ParkedThought | WeeklyReflection | CheckIn
_Found = defaultdict[type[Record], list[Record]]

_READ = (
    *(RepairEpisode, RepairAttempt, Pause, ClarityStatement, Gesture),
    *(SoftLanding, ParkedThought, WeeklyReflection, CheckIn),
)
_TOOK_PLACE = {LandingOutcome.DONE, LandingOutcome.APART}


@dataclass(frozen=True)
class DiaryDay:
    """A day with at least one entry."""

    day: date
    title: str
    entries: tuple[Told, ...]


@dataclass(frozen=True)
class DiaryMonth:
    """A month with at least one day; `first` is its first of the month."""

    first: date
    title: str
    days: tuple[DiaryDay, ...]


def diary(journal: Journal, span: Span, telling: Telling, watch: Watch) -> tuple[DiaryMonth, ...]:
    """What there is to read of the span, oldest first. Raises JournalError, and StoppedError when the watch says so."""
    counts = journal.count_records(span)
    # Read and told.
    progress = Progress(watch, 2 * sum(counts.get(kind, 0) for kind in _READ))
    found: _Found = defaultdict(list)
    with closing(journal.living(_READ, span)) as records:
        for record in records:
            found[type(record)].append(record)
            progress.on()
    entries = sorted(_entries(found), key=_place)
    gestures = {each.id: each.name for each in _all(found, Gesture)}
    months = tuple(_months(entries, Teller(telling, gestures), telling, progress))
    progress.end()
    return months


def page_of(entry: Readable, telling: Telling) -> DiaryMonth:
    """One entry by itself, such as the reflection on a week to be printed."""
    day = _day(entry)
    told = Teller(telling, {}).told(entry)
    return DiaryMonth(day.replace(day=1), telling.month(day), (DiaryDay(day, telling.day(day), (told,)),))


def _all(found: _Found, kind: type[Kind]) -> list[Kind]:
    return [each for each in found[kind] if isinstance(each, kind)]


def _entries(found: _Found) -> Iterator[Readable]:
    yield from episodes_of(_all(found, RepairEpisode), _all(found, RepairAttempt), _all(found, Pause))
    yield from _all(found, ClarityStatement)
    yield from (each for each in _all(found, SoftLanding) if each.outcome in _TOOK_PLACE)
    yield from _all(found, ParkedThought)
    yield from _all(found, WeeklyReflection)
    yield from _all(found, CheckIn)


def _place(entry: Readable) -> tuple[date, bool, datetime]:
    """By day and time; a look back at a week closes its Sunday."""
    match entry:
        case Episode():
            at = entry.episode.began
        case ClarityStatement():
            at = entry.written_at
        case SoftLanding():
            at = entry.began
        case ParkedThought():
            at = entry.parked_at
        case CheckIn():
            at = entry.at
        case WeeklyReflection():
            at = entry.created
    return _day(entry), isinstance(entry, WeeklyReflection), at


def _day(entry: Readable) -> date:
    record = entry.episode if isinstance(entry, Episode) else entry
    days = days_of(record)
    if days is None:
        raise TypeError(type(record).__name__)
    return days[1]


def _months(entries: Sequence[Readable], teller: Teller, telling: Telling, progress: Progress) -> Iterator[DiaryMonth]:
    for first, of_month in groupby(_told(entries, teller, progress), lambda each: each[0].replace(day=1)):
        days = tuple(
            DiaryDay(day, telling.day(day), tuple(told for _, told in of_day))
            for day, of_day in groupby(of_month, lambda each: each[0])
        )
        yield DiaryMonth(first, telling.month(first), days)


def _told(entries: Sequence[Readable], teller: Teller, progress: Progress) -> Iterator[tuple[date, Told]]:
    for entry in entries:
        told = teller.told(entry)
        progress.on()
        # A week that was skipped has nothing to read.
        if told.words or told.lines:
            yield _day(entry), told
