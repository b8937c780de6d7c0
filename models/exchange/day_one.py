"""Journals from Day One, as its JSON export has them: a list of entries with a date, a zone and a Markdown text."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from models.exchange.document import FieldRefused, moment_from
from models.exchange.foreign_notes import Note
from models.exchange.refusals import ImportRefused, Place, Reason

# Photographs stand in the text as pictures with an address of their own; they are not part of the file. Neither part
# may hold the sign it begins with: nothing is looked at twice, however long a text of such signs is.
_PICTURE = re.compile(r"!\[[^\[\]\n]*\]\(dayone-moment:[^()\n]*\)")
# It puts a backslash before every sign that Markdown could take for its own.
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")


def is_day_one(document: Any) -> bool:
    """Whether it looks like an export of Day One."""
    return isinstance(document, dict) and isinstance(document.get("entries"), list) and "records" not in document


def notes_of(document: Mapping[str, Any]) -> Iterator[Note]:
    """Its entries; those without a text, only photographs, are left out. Raises ImportRefused."""
    for number, entry in enumerate(document["entries"], 1):
        place = Place(kind="entries", number=number)
        if not isinstance(entry, dict):
            raise ImportRefused(Reason.WRONG_TYPE, place)
        text = entry.get("text", "")
        if not isinstance(text, str):
            raise ImportRefused(Reason.WRONG_TYPE, Place(kind="entries", number=number, field="text"))
        zone = _zone(entry.get("timeZone"))
        at = _moment(entry, "creationDate", number)
        changed = _moment(entry, "modifiedDate", number) if "modifiedDate" in entry else None
        yield Note(at.astimezone(zone), _plain(text), place, changed)


def _moment(entry: Mapping[str, Any], field: str, number: int) -> datetime:
    place = Place(kind="entries", number=number, field=field)
    if field not in entry:
        raise ImportRefused(Reason.MISSING_FIELD, place)
    try:
        return moment_from(entry[field])
    except FieldRefused as refused:
        raise ImportRefused(refused.reason, place) from None


def _zone(name: Any) -> tzinfo:
    """Where it was written, as far as this system knows the place; else the time stays in UTC."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, TypeError, OSError):
        return UTC


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", _PICTURE.sub("", text))
