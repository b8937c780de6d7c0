"""What was deleted, as lines of a list: its words, what it was, and how long it can be had back."""

from datetime import datetime

from models.clock import workday_of
from models.journal import Discarded
from models.records import (
    CheckIn,
    ClarityStatement,
    Gesture,
    ParkedThought,
    Pause,
    PhraseChoice,
    Record,
    RepairAttempt,
    RepairEpisode,
    SoftLanding,
    WeeklyReflection,
)
from models.rituals import IsoWeek
from ui.locale_texts import date_text, short_day_text, when_text
from ui.text_context import TextContext
from ui.tokens import Tone
from ui.tracker.phrase_texts import AREA_TONES, phrase_text
from ui.tracker.record_texts import attempt_text, quoted
from ui.widgets.entry_rows import Row

Trash = TextContext("Trash")


def trash_row(found: Discarded, now: datetime) -> Row:
    """One line of the list; `now` decides how its time is told and how many days are left."""
    record, deleted_at = found.record, found.deleted_at()
    return Row(
        key=record.id,
        when=when_text(deleted_at, workday_of(deleted_at), workday_of(now)),
        dot=_tone(record),
        title=_title(record),
        sub=" · ".join((name_of(record), *_parts(found))),
        note=_left(found.days_left(now)),
    )


def name_of(record: Record) -> str:
    """What a record is, in a word or two."""
    names: dict[type[Record], str] = {
        ClarityStatement: Trash.tr("clarity statement"),
        RepairEpisode: Trash.tr("repair"),
        RepairAttempt: Trash.tr("attempt"),
        Pause: Trash.tr("pause"),
        SoftLanding: Trash.tr("landing"),
        Gesture: Trash.tr("gesture"),
        ParkedThought: Trash.tr("parked thought"),
        WeeklyReflection: Trash.tr("weekly reflection"),
        CheckIn: Trash.tr("check-in"),
        PhraseChoice: Trash.tr("phrase"),
    }
    return names.get(type(record), Trash.tr("entry"))


def _title(record: Record) -> str:
    match record:
        case ClarityStatement():
            return quoted(record.words)
        case RepairAttempt():
            return quoted(record.words) if record.words else attempt_text(record.kind)
        case RepairEpisode(what=words) | Gesture(name=words) | ParkedThought(words=words):
            return words
        case PhraseChoice():
            return quoted(phrase_text(record.area, record.kind, record.text, record.second))
        case _:
            return _titled_bydate_text(record)


def _titled_bydate_text(record: Record) -> str:
    """What has no words of its own is told by its day."""
    match record:
        case Pause():
            return Trash.tr("A pause on {day}").format(day=date_text(record.began.date()))
        case SoftLanding():
            return Trash.tr("A landing on {day}").format(day=date_text(record.workday))
        case WeeklyReflection():
            week = IsoWeek(record.iso_year, record.iso_week)
            pattern = Trash.tr("The week of {first} to {last}")
            return pattern.format(first=short_day_text(week.monday), last=short_day_text(week.sunday))
        case CheckIn():
            return Trash.tr("A check-in on {day}").format(day=date_text(record.at.date()))
        case _:
            return Trash.tr("An entry of {day}").format(day=date_text(record.created.date()))


def _parts(found: Discarded) -> tuple[str, ...]:
    attempts = sum(isinstance(part, RepairAttempt) for part in found.parts)
    pauses = sum(isinstance(part, Pause) for part in found.parts)
    told = []
    if attempts:
        told.append(Trash.tr("attempts: {count}").format(count=attempts))
    if pauses:
        told.append(Trash.tr("pauses: {count}").format(count=pauses))
    return tuple(told)


def _left(days: int) -> str:
    if days <= 1:
        return Trash.tr("a last day")
    return Trash.tr("%n days left", "", days)


def _tone(record: Record) -> Tone:
    match record:
        case ClarityStatement():
            return Tone.CLARITY
        case RepairEpisode() | RepairAttempt() | Pause():
            return Tone.REPAIR
        case SoftLanding() | Gesture() | ParkedThought():
            return Tone.LANDING
        case PhraseChoice():
            return AREA_TONES[record.area]
        case _:
            return Tone.PLAIN
