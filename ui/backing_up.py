"""Has the journal copied by itself, some time after something was written, and puts a copy back when asked to."""

import logging
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from models.backups import Backup, BackupContent, BackupReason, Backups
from models.clock import Clock
from models.journal import Journal, JournalError, Trouble
from models.records import Record
from models.settings import Settings
from models.vault import Secret, Way
from ui.aside import Aside
from ui.journal_queue import JournalQueue

log = logging.getLogger(__name__)

SOON = timedelta(minutes=10)
"""How long after something was written a copy is thought of: the first words are seldom the last ones."""

T = TypeVar("T")

Failed = Callable[[Trouble], None]


class BackingUp(QObject):
    """Copies of the journal, for the windows. Answers come back on the GUI thread, while `owner` lives."""

    changed = Signal()
    """There is another list of copies, or another reason why none could be made."""

    def __init__(
        self,
        queue: JournalQueue,
        backups: Callable[[], Backups],
        open_journal: Callable[[Secret | None], Journal],
        clock: Clock,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        """`backups` takes a moment to load, so it is first asked for on a worker, as is `open_journal`.

        That opens the journal that was put back.
        """
        super().__init__(parent)
        self._queue, self._find_backups, self._open_journal, self._clock = queue, backups, open_journal, clock
        self._second: Path | None = None
        self._trouble: Trouble | None = None
        self._secret: Secret | None = None
        """What opened the lock of a journal that does not open for another reason; held until it does, or is locked."""
        self._aside = Aside(self)
        self._soon = QTimer(self, singleShot=True, interval=SOON // timedelta(milliseconds=1))
        self._soon.timeout.connect(self.take_if_due)
        self.follow(settings)
        queue.opened.connect(self.forget_secret)
        queue.opened.connect(self.take_if_due)
        queue.saved.connect(self._something_saved)
        queue.taken_in.connect(self._something_saved)

    @property
    def trouble(self) -> Trouble | None:
        """Why the last copy could not be made; None when it could."""
        return self._trouble

    def follow(self, settings: Settings) -> None:
        """Keep copies in the second place that is set now."""
        self._second = Path(settings.second_backups) if settings.second_backups else None

    def know_secret(self, secret: Secret) -> None:
        """Open copies, and the damaged journal, with this from now on where nothing else is given."""
        self._secret = secret

    def forget_secret(self) -> None:
        """Hold it no longer."""
        self._secret = None

    def all(self) -> tuple[Backup, ...]:
        """The copies, newest first; none where the folder cannot be read."""
        try:
            return self._backups().all()
        except JournalError:
            return ()

    def take_if_due(self) -> None:
        """Make a copy if there is something new; whoever is working does not notice."""
        self._soon.stop()
        now = self._clock.now()
        self._queue.ask(
            lambda journal: self._backups().take_if_due(journal, now), self._taken, owner=self, failed=self._not_taken
        )

    def take_now(self, then: Callable[[], None], failed: Failed, *, owner: QObject) -> None:
        """Make a copy because somebody asked for it."""
        now = self._clock.now()

        def taken(backup: Backup) -> None:
            self._taken(backup)
            then()

        def not_taken(trouble: Trouble) -> None:
            self._not_taken(trouble)
            failed(trouble)

        self._queue.ask(
            lambda journal: self._backups().take(journal, now, BackupReason.BY_HAND),
            taken,
            owner=owner,
            failed=not_taken,
        )

    def look_into(
        self, backup: Backup, secret: Secret | None, then: Callable[[BackupContent], None], failed: Failed
    ) -> None:
        """What a copy holds; works whether the journal opens or not."""
        secret = secret or self._secret

        def refused(error: Exception) -> None:
            failed(error.trouble if isinstance(error, JournalError) else Trouble.UNKNOWN)

        self._aside.ask(lambda: self._backups().content(backup, secret), then, refused)

    def look_no_more(self) -> None:
        """Nobody waits any more for what a copy holds."""
        self._aside.forget()

    def put_back(
        self,
        backup: Backup,
        secret: Secret | None,
        then: Callable[[Backup | None], None],
        failed: Failed,
        *,
        owner: QObject,
    ) -> None:
        """Put a copy in the journal's place; `then` hears of the copy of what was there, for whoever regrets it."""
        now, secret = self._clock.now(), secret or self._secret
        self._exchange(lambda: self._backups().restore(backup, now, secret), secret, then, failed, owner)

    def rescue(self, then: Callable[[dict[type[Record], int]], None], failed: Failed, *, owner: QObject) -> None:
        """Put what can be read of a damaged journal in its place; `then` hears how many records of each kind."""
        now, secret = self._clock.now(), self._secret
        self._exchange(lambda: self._backups().salvage(now, secret), secret, then, failed, owner)

    def _exchange(
        self,
        act: Callable[[], T],
        secret: Secret | None,
        then: Callable[[T], None],
        failed: Failed,
        owner: QObject,
    ) -> None:
        """Have the journal's file exchanged while it is closed, and open what stands there then."""
        results: list[T] = []

        def work() -> Journal:
            results.append(act())
            return self._open_journal(secret)

        def opened() -> None:
            self._queue.opened.disconnect(opened)
            self.changed.emit()
            if results:
                then(results[0])

        def refused(trouble: Trouble) -> None:
            self._queue.opened.disconnect(opened)
            failed(trouble)
            # What was there is there still, and is wanted open again; if it did not open before, that is known.
            self._queue.bring_back(lambda: self._open_journal(secret), lambda _trouble: None, owner=owner)

        self._queue.opened.connect(opened)
        self._queue.bring_back(work, refused, owner=owner)

    def forget_deleted(self, then: Callable[[int], None], failed: Failed, *, owner: QObject) -> None:
        """Take what was deleted for good out of every copy; `then` hears how many copies could not be opened."""
        self._queue.ask(lambda journal: self._backups().forget_deleted(journal), then, owner=owner, failed=failed)

    def _backups(self) -> Backups:
        backups = self._find_backups()
        backups.second_place(self._second)
        return backups

    def follow_ways(self, ways: frozenset[Way]) -> None:
        """Once the journal opens to a secret alone, no copy is left that opens to anybody."""
        if Way.OPEN in ways:
            return
        now = self._clock.now()

        def replaced(any_were_open: bool) -> None:
            if any_were_open:
                self.changed.emit()

        self._queue.ask(
            lambda journal: self._backups().replace_open(journal, now), replaced, owner=self, failed=self._not_taken
        )

    def _something_saved(self, *_: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _taken(self, backup: Backup | None) -> None:
        if backup is not None or self._trouble is not None:
            self._trouble = None
            self.changed.emit()

    def _not_taken(self, trouble: Trouble) -> None:
        log.warning("no backup could be made: %s", trouble.value)
        self._trouble = trouble
        self.changed.emit()
