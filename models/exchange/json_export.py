"""The complete way out: every living record in one JSON file, one record a line (docs/export-format.md)."""

import json
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from models.exchange.document import FORMAT, KINDS, NAMES, VERSION, plain
from models.journal import Journal
from models.progress import Progress, Watch, unwatched
from models.records import Record
from models.span import EVER, Span
from models.version import VERSION as PROGRAM
from models.whole_files import whole_file


def export_json(journal: Journal, path: Path, *, at: datetime, span: Span = EVER, watch: Watch = unwatched) -> int:
    """Write what belongs to the span to `path`, replacing what is there; how many records that were.

    `at` (aware) is when this happens. Raises JournalError, OSError, and StoppedError when the watch says so; the file
    is then as it was before.
    """
    progress = Progress(watch, sum(journal.count_records(span).values()))
    with whole_file(path) as file:
        with closing(journal.living(tuple(KINDS.values()), span)) as records:
            count = _write(file, records, at, span, progress)
        progress.end()
    return count


def _write(file: BinaryIO, records: Iterable[Record], at: datetime, span: Span, progress: Progress) -> int:
    head = {
        "format": FORMAT,
        "version": VERSION,
        "program": PROGRAM,
        "exported": at.isoformat(),
        "from": span.first and span.first.isoformat(),
        "until": span.last and span.last.isoformat(),
    }
    count = 0
    # Put together by hand: the whole of it need never be in memory.
    file.write(_json(head)[:-1].encode() + b', "records": {')
    for kind, of_kind in groupby(records, type):
        file.write(f"{',' if count else ''}\n{_json(NAMES[kind])}: [".encode())
        for number, record in enumerate(of_kind):
            file.write(b",\n" if number else b"\n")
            file.write(_json(plain(record)).encode())
            progress.on()
            count += 1
        file.write(b"\n]")
    file.write(b"\n}}\n")
    return count


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
