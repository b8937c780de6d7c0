"""Has what the day brings written down, now or as soon as the journal is unlocked, whatever happens to the program."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.journal import Trouble
from models.records import Record
from models.state_store import StateStore
from ui.journal_queue import JournalQueue

if TYPE_CHECKING:
    from uuid import UUID

log = logging.getLogger(__name__)


class HeldBack(QObject):
    """Records without words; see `models.held_back`. They lie in a file until the journal is known to have them."""

    def __init__(self, queue: JournalQueue, store: StateStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue, self._store = queue, store
        self._open: bool | None = None
        """None while the journal is being opened for the first time."""
        self._waiting: tuple[Record, ...] = store.held_back()
        self._asked: set[UUID] = set()
        """What waits and was handed to the queue already."""
        queue.opened.connect(self._opened)
        queue.putting_away.connect(self._closed)
        queue.trouble.connect(self._closed)

    def save(self, *records: Record) -> None:
        """Have these written as soon as the journal is open."""
        if self._open:
            self._queue.save(*records)
            return
        self._hold((*self._waiting, *records))
        if self._open is None:
            self._write(records)

    def _opened(self) -> None:
        self._open = True
        self._write(tuple(record for record in self._waiting if record.id not in self._asked))

    def _closed(self, *_: object) -> None:
        self._open = False

    def _write(self, records: tuple[Record, ...]) -> None:
        if not records:
            return
        keys = {record.id for record in records}
        self._asked |= keys

        def written() -> None:
            self._asked -= keys
            self._hold(tuple(record for record in self._waiting if record.id not in keys))

        def refused(trouble: Trouble) -> None:
            """They stay where they are, until the journal is opened again."""
            self._asked -= keys
            log.warning("what was held back could not be written: %s", trouble.value)

        self._queue.save(*records, then=written, failed=refused, owner=self)

    def _hold(self, records: tuple[Record, ...]) -> None:
        if records == self._waiting:
            return
        self._waiting = records
        try:
            self._store.hold_back(records)
        except OSError as error:
            log.warning("what is held back could not be kept: %s", type(error).__name__)
