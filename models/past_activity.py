"""Reads what other programs know of past days, so that the rhythm knows the person on the first day.

Pure: bytes in, spans of presence out, and nothing but times is taken. Understood are an export of ActivityWatch (or its
server's answers) and a CSV of active intervals. What cannot be read gives one typed error and nothing else; an entry
that can be read and cannot be true is passed over and counted.
"""

import csv
import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from io import StringIO
from typing import Any, NoReturn

from models.clock import day_start, with_fixed_offset, workday_of
from models.presence_spans import AWAY, SHORTEST_SPAN
from models.records import PresenceSpan
from models.rituals import present

LARGEST_FILE = 100_000_000
"""Bytes. Two years with every window's title are about that; a bucket of presence alone is a hundredth of it."""
LONGEST = timedelta(hours=16)
"""Nobody works longer without a pause of some minutes: a machine slept, and its watcher did not notice."""
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
HEADER = ("start_utc", "end_utc", "utc_offset_minutes")

_PRESENCE_BUCKET, _PRESENT = "afkstatus", "not-afk"
_TAKEN = frozenset({"type", "timestamp", "duration", "status"})
_FARTHEST_OFFSET = 14 * 60
_OFFSET = re.compile(r"[+-]?[0-9]{1,4}")


class Unreadable(StrEnum):
    """Why nothing could be taken from it; the shell has a sentence for each."""

    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"
    UNKNOWN_FORMAT = "unknown_format"  # neither an export nor a table with the header it should have
    DAMAGED = "damaged"  # it begins as what it should be, and does not go on like that
    NO_PRESENCE = "no_presence"  # an export without the times at the keyboard
    NOTHING_IN_IT = "nothing_in_it"  # read, and no time in it that can be true


class UnreadableError(ValueError):
    """Nothing was taken. Carries the reason and, where there is one, the line (from 1); never content."""

    def __init__(self, reason: Unreadable, line: int | None = None) -> None:
        super().__init__(reason.value if line is None else f"{reason.value}, line {line}")
        self.reason, self.line = reason, line


class PassedOver(StrEnum):
    """Why an entry that could be read was left out."""

    IN_THE_FUTURE = "in_the_future"
    TOO_LONG = "too_long"
    TOO_OLD = "too_old"


@dataclass(frozen=True)
class PastActivity:
    """What was found: spans as the program stores its own, oldest first, and how many entries were passed over."""

    spans: tuple[PresenceSpan, ...]
    passed_over: tuple[tuple[PassedOver, int], ...] = ()

    @property
    def days(self) -> int:
        """How many workdays (04:00 to 04:00) have any activity."""
        return len({span.workday for span in self.spans})

    @property
    def first(self) -> date:
        """The first of them."""
        return self.spans[0].workday

    @property
    def last(self) -> date:
        """The last of them."""
        return self.spans[-1].workday


def read_file(data: bytes, zone: tzinfo, now: datetime) -> PastActivity:
    """What an export of ActivityWatch or a table of active intervals says about the workdays before that of `now`.

    Today is left to the program itself: it has not stored yet what it sees at this moment.

    ActivityWatch has its times in UTC: `zone` is where the computer was, with its summer times. A table brings its own
    offsets. UnreadableError when nothing can be taken.
    """
    text = _text(data)
    if text.lstrip()[:1] in {"{", "["}:
        return _past_activity(_intervals_of_events(_events(_json(text)), zone), now)
    return _past_activity(_intervals_of_table(text), now)


def presence_buckets(answer: bytes) -> tuple[str, ...]:
    """Which buckets of an ActivityWatch server hold presence, by its answer to the question for all buckets."""
    found = _json(_text(answer))
    if not isinstance(found, dict):
        _refuse(Unreadable.UNKNOWN_FORMAT)
    return tuple(name for name, bucket in found.items() if _holds_presence(bucket))


def read_answers(answers: Iterable[bytes], zone: tzinfo, now: datetime) -> PastActivity:
    """The same from a server's answers, each the list of events of one bucket of presence."""
    events: list[Any] = []
    for answer in answers:
        found = _json(_text(answer))
        if not isinstance(found, list):
            _refuse(Unreadable.UNKNOWN_FORMAT)
        events += found
    return _past_activity(_intervals_of_events(events, zone), now)


def new_spans(imported: Sequence[PresenceSpan], known: Iterable[PresenceSpan]) -> tuple[PresenceSpan, ...]:
    """What of `imported` (oldest first) the journal does not have yet, so that reading twice adds nothing.

    What is left beside known spans and shorter than an absence is left out: two watchers never agree to the second.
    """
    taken = sorted((span.began, span.ended) for span in known)
    found: list[PresenceSpan] = []
    passed = 0
    for span in imported:
        while passed < len(taken) and taken[passed][1] <= span.began:
            passed += 1
        found.extend(_rest_of(span, taken, passed))
    return tuple(found)


def _rest_of(span: PresenceSpan, taken: Sequence[tuple[datetime, datetime]], first: int) -> Iterator[PresenceSpan]:
    """The parts of a span outside of what is taken, which is looked at from number `first` on."""
    began, whole = span.began, True
    for index in range(first, len(taken)):
        known_began, known_ended = taken[index]
        if known_began >= span.ended:
            break
        if known_ended <= began:
            continue
        whole = False
        if known_began - began >= AWAY:
            yield present(began, known_began.astimezone(began.tzinfo), span.created)
        began = max(began, known_ended.astimezone(began.tzinfo))
    if whole:
        yield span
    elif span.ended - began >= AWAY:
        yield present(began, span.ended, span.created)


# --- reading -------------------------------------------------------------------------------------------------------


def _refuse(reason: Unreadable, line: int | None = None) -> NoReturn:
    # Outside of handlers wherever it matters: an error with content must not hang on to this one.
    raise UnreadableError(reason, line) from None


def _text(data: bytes) -> str:
    if len(data) > LARGEST_FILE:
        _refuse(Unreadable.TOO_LARGE)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        _refuse(Unreadable.NOT_TEXT)
    if "\0" in text:
        _refuse(Unreadable.NOT_TEXT)
    return text


def _json(text: str) -> Any:
    try:
        return json.loads(text, object_hook=_times_alone, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        line = error.lineno
    except RecursionError:
        line = None
    except ValueError:
        # A number with thousands of digits, or one that is none.
        line = None
    return _refuse(Unreadable.DAMAGED, line)


def _times_alone(found: dict[str, Any]) -> dict[str, Any]:
    """What is needed of a JSON object. Titles and addresses of windows are let go of as soon as they are read."""
    return {name: value for name, value in found.items() if name in _TAKEN or isinstance(value, dict | list)}


def _no_number(_name: str) -> NoReturn:
    raise ValueError("not a number")


def _events(export: Any) -> list[Any]:
    """The events of every bucket of presence: of a whole export, of one bucket, or a bare list of them."""
    if isinstance(export, list):
        return export
    buckets = export.get("buckets", {"": export} if "events" in export else None)
    if isinstance(buckets, list):
        buckets = dict(enumerate(buckets))
    if not isinstance(buckets, dict):
        _refuse(Unreadable.UNKNOWN_FORMAT)
    of_presence = [bucket for bucket in buckets.values() if _holds_presence(bucket)]
    if not of_presence:
        _refuse(Unreadable.NO_PRESENCE)
    events: list[Any] = []
    for bucket in of_presence:
        found = bucket.get("events")
        if not isinstance(found, list):
            _refuse(Unreadable.DAMAGED)
        events += found
    return events


def _holds_presence(bucket: Any) -> bool:
    return isinstance(bucket, dict) and bucket.get("type") == _PRESENCE_BUCKET


@dataclass(frozen=True)
class _Interval:
    """When somebody came, for how long they were there, and how a moment of it is written locally."""

    began: datetime
    length: timedelta
    local: Callable[[datetime], datetime]


def _intervals_of_events(events: Iterable[Any], zone: tzinfo) -> Iterator[_Interval]:
    def local(moment: datetime) -> datetime:
        return with_fixed_offset(moment.astimezone(zone))

    for event in events:
        if not isinstance(event, dict) or not isinstance(event.get("data"), dict):
            _refuse(Unreadable.DAMAGED)
        if event["data"].get("status") == _PRESENT:
            yield _Interval(_moment(event.get("timestamp")), _length(event.get("duration")), local)


def _intervals_of_table(text: str) -> Iterator[_Interval]:
    rows = csv.reader(StringIO(text, newline=""), strict=True)
    try:
        header = next(rows, [])
        if tuple(name.strip().lower() for name in header) != HEADER:
            _refuse(Unreadable.UNKNOWN_FORMAT, 1)
        for row in rows:
            if row:
                yield _interval_of_row(row, rows.line_num)
    except csv.Error:
        _refuse(Unreadable.DAMAGED if rows.line_num > 1 else Unreadable.UNKNOWN_FORMAT, max(1, rows.line_num))


def _interval_of_row(row: Sequence[str], line: int) -> _Interval:
    if len(row) != len(HEADER) or not _OFFSET.fullmatch(row[2].strip()):
        _refuse(Unreadable.DAMAGED, line)
    minutes = int(row[2])
    began, ended = _moment(row[0].strip(), line), _moment(row[1].strip(), line)
    if abs(minutes) > _FARTHEST_OFFSET or ended < began:
        _refuse(Unreadable.DAMAGED, line)
    offset = timezone(timedelta(minutes=minutes))
    return _Interval(began, ended - began, lambda moment: moment.astimezone(offset))


def _moment(found: Any, line: int | None = None) -> datetime:
    """An ISO 8601 time, aware; one without a zone is in UTC, as both formats have it."""
    if not isinstance(found, str):
        _refuse(Unreadable.DAMAGED, line)
    try:
        moment = datetime.fromisoformat(found)
    except ValueError:
        _refuse(Unreadable.DAMAGED, line)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _length(seconds: Any) -> timedelta:
    """A length in seconds; whatever is beyond all measure is as long as a `timedelta` can be."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        _refuse(Unreadable.DAMAGED)
    if seconds < 0 or seconds == math.inf:
        _refuse(Unreadable.DAMAGED)
    return timedelta(seconds=min(seconds, 10 * LONGEST.total_seconds()))


# --- what can be true ----------------------------------------------------------------------------------------------


def _past_activity(intervals: Iterable[_Interval], now: datetime) -> PastActivity:
    passed_over: Counter[PassedOver] = Counter()
    active: list[tuple[datetime, datetime]] = []
    for interval in intervals:
        why = _why_not(interval, now)
        if why is None:
            active.append((interval.local(interval.began), interval.local(interval.began + interval.length)))
        else:
            passed_over[why] += 1
    merged = (span for span in _merged(active) if span[1] - span[0] >= SHORTEST_SPAN)
    parts = (part for span in merged for part in _by_workday(*span))
    today = workday_of(now)
    spans = tuple(present(began, ended, now) for began, ended in parts if workday_of(began) < today)
    if not spans:
        _refuse(Unreadable.NOTHING_IN_IT)
    return PastActivity(spans, tuple(sorted(passed_over.items())))


def _why_not(interval: _Interval, now: datetime) -> PassedOver | None:
    if interval.began < EARLIEST:
        return PassedOver.TOO_OLD
    if interval.began > now:
        return PassedOver.IN_THE_FUTURE
    if interval.length > LONGEST:
        return PassedOver.TOO_LONG
    return PassedOver.IN_THE_FUTURE if interval.began + interval.length > now else None


def _merged(active: Iterable[tuple[datetime, datetime]]) -> Iterator[tuple[datetime, datetime]]:
    """Closer together than an absence is one span, as the program counts its own; so are entries that overlap."""
    began: datetime | None = None
    ended = EARLIEST
    for next_began, next_ended in sorted(active):
        if began is None:
            began, ended = next_began, next_ended
        elif next_began - ended < AWAY:
            ended = max(ended, next_ended)
        else:
            yield began, ended
            began, ended = next_began, next_ended
    if began is not None:
        yield began, ended


def _by_workday(began: datetime, ended: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Cut at 04:00, where the program ends its own spans too: a span belongs to the day it began in."""
    while workday_of(began) < workday_of(ended):
        cut = day_start(workday_of(began) + timedelta(days=1), ended.tzinfo)
        if not began < cut < ended:
            break
        yield began, cut
        began = cut
    yield began, ended
