"""What taking a file in would change, counted before anything is written."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.exchange.incoming import Incoming, Source
from models.journal import Journal
from models.merging import Here, merged
from models.records import PresenceSpan, Record
from models.span import days_of


@dataclass(frozen=True)
class Preview:
    """From which kind of file, from when to when it speaks, and how its records meet those that are here.

    Counted by kind: new here, changed later than here, and there already or later, so that nothing is to be done.
    """

    source: Source
    new: Counter[type[Record]]
    newer: Counter[type[Record]]
    known: Counter[type[Record]]
    first: date | None
    last: date | None

    @property
    def changes(self) -> int:
        """How many records would be written."""
        return self.new.total() + self.newer.total()


def preview(incoming: Incoming, journal: Journal | None) -> Preview:
    """Look, and write nothing; without a journal everything is new. Raises JournalError."""
    records = incoming.records
    found = merged(records, Here())[1] if journal is None else journal.compare(records)
    days = list(_days(records))
    first, last = min(days, default=None), max(days, default=None)
    return Preview(incoming.source, found.new, found.newer, found.known, first, last)


def _days(records: Iterable[Record]) -> Iterable[date]:
    """The days that something was written about; that the computer was in use says nothing to a person."""
    for record in records:
        if not isinstance(record, PresenceSpan) and (days := days_of(record)) is not None:
            yield from days
