"""A table for each kind of record, as spreadsheets read them. For looking and counting; the way back in is the JSON.

A cell that a spreadsheet would take for a formula gets an apostrophe in front: what a person wrote, or pasted, is never
carried out. The files begin with a byte order mark, without which some spreadsheets misread every accent.
"""

import csv
from contextlib import closing
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from models.exchange.document import KINDS, fields_of, plain
from models.journal import Journal
from models.progress import Progress, Watch, unwatched
from models.records import Record
from models.span import EVER, Span
from models.whole_files import NewFiles, folder_for_owner, whole_files

_SIGNS = "=+-@"
# Their wide forms are read like them where Chinese or Japanese is written.
_WIDE = tuple(chr(ord(sign) - ord("!") + 0xFF01) for sign in _SIGNS)
_FORMULA = (*_SIGNS, *_WIDE, "\t", "\r", "\n")
_BETWEEN = "; "


def export_csv(journal: Journal, folder: Path, *, span: Span = EVER, watch: Watch = unwatched) -> int:
    """Write `clarity_statement.csv` and so on into the folder, which is made for the owner alone; how many records.

    Kinds without any record get no file. What has such a name is replaced. Raises JournalError, OSError, and
    StoppedError when the watch says so; no file was changed then.
    """
    counts = journal.count_records(span)
    progress = Progress(watch, sum(counts.values()))
    written = 0
    with folder_for_owner(folder), whole_files() as files:
        for name, kind in KINDS.items():
            if counts.get(kind):
                written += _table(journal, kind, span, files, folder / f"{name}.csv", progress)
        progress.end()
    return written


def _table(journal: Journal, kind: type[Record], span: Span, files: NewFiles, path: Path, progress: Progress) -> int:
    count = 0
    with files.open(path) as file, closing(journal.living((kind,), span)) as records:
        text = TextIOWrapper(file, encoding="utf-8-sig", newline="")
        table = csv.writer(text)
        table.writerow([field.name for field in fields_of(kind)])
        for record in records:
            table.writerow([cell(value) for value in plain(record).values()])
            progress.on()
            count += 1
        # Not closed: whoever opened the file has yet to bring it to the disk.
        text.detach()
    return count


def cell(value: Any) -> str:
    """A value of our JSON in one cell: nothing is empty, a list is divided by semicolons."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return harmless(value)
        case list():
            return harmless(_BETWEEN.join(_part(part) for part in value))
        case _:
            return str(value)


def harmless(text: str) -> str:
    """The text, with an apostrophe in front when a spreadsheet would calculate it."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _part(part: Any) -> str:
    return " ".join(map(str, part)) if isinstance(part, list) else str(part)
