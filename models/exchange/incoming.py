"""From a file to the records it holds, whatever kind of file it is. Nothing is written by any of this."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from models.exchange import csv_import, day_one, json_import, strict_json
from models.exchange.foreign_notes import statements_of
from models.exchange.refusals import ImportRefused, Reason
from models.exchange.text_file import read_text
from models.progress import Watch, unwatched
from models.records import Record, StatementState


class Source(StrEnum):
    """Which kind of file it is."""

    OURS = "ours"
    DAY_ONE = "day_one"
    CSV = "csv"


@dataclass(frozen=True)
class Incoming:
    """What a file holds; all of it has been checked."""

    source: Source
    records: tuple[Record, ...]


def read_incoming(
    path: Path, now: datetime, *, state: StatementState = StatementState.KEPT, watch: Watch = unwatched
) -> Incoming:
    """The records in a file: our JSON, Day One's, or a CSV of dates and texts, told apart by what is in it.

    `now` (aware) lends its zone to times that name none; `state` is what becomes of notes from elsewhere: kept
    for oneself, or a draft; nothing is taken for said. Raises ImportRefused, or StoppedError when the watch says so.
    """
    text = read_text(path)
    if not text.lstrip().startswith(("{", "[")):
        zone = now.tzinfo
        if zone is None:
            raise ValueError("a time without a zone lends none")
        return Incoming(Source.CSV, statements_of(csv_import.notes_of(text, zone), state))
    document = strict_json.parse(text)
    if json_import.is_ours(document):
        return Incoming(Source.OURS, _any(json_import.records_of(document, watch)))
    if day_one.is_day_one(document):
        return Incoming(Source.DAY_ONE, statements_of(day_one.notes_of(document), state))
    raise ImportRefused(Reason.FOREIGN)


def _any(found: tuple[Record, ...]) -> tuple[Record, ...]:
    if not found:
        raise ImportRefused(Reason.NOTHING)
    return found
