"""A plain CSV of dates and texts, as spreadsheets and many journals write it.

Columns are divided by commas, semicolons or tabs. A first line that holds no date names them: `date` and `text` are
found by their names, anywhere. Without names the first column is the date and the second the text. Dates are ISO 8601,
with a time or without; a day without a time counts as its noon.
"""

import csv
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, tzinfo
from io import StringIO
from typing import Any

from models.exchange.document import YEARS
from models.exchange.foreign_notes import Note
from models.exchange.refusals import ImportRefused, Place, Reason
from models.exchange.text_file import SIZE_LIMIT

MOST_COLUMNS = 50
_DIVIDERS = ",;\t"
# Our own export of statements calls them by the names of its fields.
_DATE_NAMES = ("date", "written_at", "day", "created")
_TEXT_NAMES = ("text", "words", "entry", "note")
_NOON = time(12)
# So much of a first line is looked at for what divides it.
_FIRST_LINE = 10_000

# A text is as long as its file at most, which has its own bound; the usual one here is that of a spreadsheet's cell.
csv.field_size_limit(SIZE_LIMIT)


def notes_of(text: str, zone: tzinfo) -> Iterator[Note]:
    """The lines with a date and a text; empty ones are left out. Times without a zone are local times of `zone`.

    Raises ImportRefused.
    """
    rows = _rows(text)
    first = next(rows, None)
    if first is None:
        raise ImportRefused(Reason.NOTHING)
    line, cells = first
    columns = _named_columns(cells, line)
    if columns is None:
        columns = (0, 1)
        yield from _note(cells, columns, line, zone)
    for line, cells in rows:
        yield from _note(cells, columns, line, zone)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not empty, with the line it begins on."""
    # Line ends are kept as they are: a text between quotes may have several.
    reader: Any = csv.reader(StringIO(text, newline=""), delimiter=_divider(text), strict=True)
    begins = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error:
            raise ImportRefused(Reason.NOT_CSV, Place(line=begins)) from None
        if cells is None:
            return
        if len(cells) > MOST_COLUMNS:
            raise ImportRefused(Reason.TOO_MANY_COLUMNS, Place(line=begins))
        if any(cell.strip() for cell in cells):
            yield begins, cells
        begins = reader.line_num + 1


def _divider(text: str) -> str:
    """What divides the columns: of what the first line has most of, the first that leaves a date or the names.

    Commas and semicolons stand in sentences, too, and there can be more of them there than there are columns.
    """
    line = text.lstrip()[:_FIRST_LINE].splitlines()[:1]
    often = sorted(_DIVIDERS, key=lambda sign: line[0].count(sign) if line else 0, reverse=True)
    for sign in often:
        cells = next(csv.reader(line, delimiter=sign), [])
        if len(cells) > 1 and (_moment(cells[0], None) is not None or _columns_called(cells) is not None):
            return sign
    return often[0]


def _named_columns(cells: Sequence[str], line: int) -> tuple[int, int] | None:
    """Which columns hold date and text, going by a line of names; None when it is a line of values."""
    if _moment(cells[0], None) is not None:
        return None
    found = _columns_called(cells)
    if found is None:
        raise ImportRefused(Reason.NO_COLUMNS, Place(line=line))
    return found


def _columns_called(cells: Sequence[str]) -> tuple[int, int] | None:
    """Where the names of date and text stand; None when one of them is missing."""
    names = [cell.strip().casefold() for cell in cells]
    day = next((names.index(name) for name in _DATE_NAMES if name in names), None)
    words = next((names.index(name) for name in _TEXT_NAMES if name in names), None)
    return None if day is None or words is None else (day, words)


def _note(cells: Sequence[str], columns: tuple[int, int], line: int, zone: tzinfo) -> Iterator[Note]:
    day, words = columns
    place = Place(line=line)
    if len(cells) <= max(columns):
        raise ImportRefused(Reason.NO_COLUMNS, place)
    at = _moment(cells[day], zone)
    if at is None:
        raise ImportRefused(Reason.TIME, place)
    yield Note(at, cells[words], place)


def _moment(cell: str, zone: tzinfo | None) -> datetime | None:
    """The time in a cell; None when it holds none."""
    try:
        at = datetime.fromisoformat(cell.strip())
    except ValueError:
        return None
    if at.year not in YEARS:
        return None
    if len(cell.strip()) <= len("2026-11-23"):
        at = datetime.combine(date(at.year, at.month, at.day), _NOON)
    return at if at.tzinfo else at.replace(tzinfo=zone)
