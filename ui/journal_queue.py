"""The one way from the windows to the journal: a queue in front of one worker thread.

The window never waits for a disk. Work asked for before the journal is open, or while it is locked, waits for it;
answers come back on the GUI thread, and not at all when whoever asked is gone by then. After every commit `saved` tells
all windows what changed.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from models.clock import Clock
from models.journal import TRASH_KEPT, Change, Journal, JournalError, Trouble
from models.merging import Comparison
from models.progress import StoppedError, Watch
from models.records import Record

log = logging.getLogger(__name__)

T = TypeVar("T")

# At the end of a session a program is given some seconds; a disk that needs longer than this has other troubles.
SETTLING_SECONDS = 2.0


class JournalQueue(QObject):
    """Work for the journal, done one piece after the other on a thread of its own."""

    opened = Signal()
    """The journal is open; what was asked for before is being answered now."""

    trouble = Signal(object)
    """The journal could not be opened; carries the `Trouble`."""

    putting_away = Signal()
    """The journal is about to be closed; what is asked for from now on waits."""

    put_away_done = Signal()
    """The journal was closed, and its key with it."""

    saved = Signal(object)
    """Records were committed; carries the tuple of them."""

    purged = Signal()
    """Something was deleted for good."""

    taken_in = Signal()
    """Records came from elsewhere: anything may be another than it was."""

    closing = Signal()
    """The journal is about to be closed; whatever takes long and can be stopped is to stop."""

    _answers = Signal(object)

    def __init__(self, open_journal: Callable[[], Journal], clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_journal = open_journal
        self._clock = clock
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._journal: Journal | None = None
        self._trouble = Trouble.UNKNOWN
        self._later: list[Callable[[], None]] = []
        """What was asked for while the journal was locked."""
        self._thread: threading.Thread | None = None
        # Emitted on the worker; a queued connection carries the answer over to the thread this object lives on.
        self._answers.connect(self._deliver)

    def start(self) -> None:
        """Open the journal on the worker; ends in `opened` or in `trouble`."""
        if self._thread is None:
            self._work_first(self._open)
            self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()
        else:
            self._work.put(self._open)

    def put_away(self) -> None:
        """Finish what was asked for, then close the journal; what is asked for later waits for `bring_back`."""
        self.closing.emit()
        self.putting_away.emit()
        self._work.put(self._put_away)

    def bring_back(
        self, open_journal: Callable[[], Journal], failed: Callable[[Trouble], None], *, owner: QObject
    ) -> None:
        """Open the journal in this way, closed first if it is open; ends in `opened`, or `failed` hears why not."""
        self._work.put(lambda: self._bring_back(open_journal, failed, owner))

    def ask(
        self,
        work: Callable[[Journal], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Do `work` with the journal, then hand its result to `then`, or the reason of a failure to `failed`."""
        self._work.put(lambda: self._attempt(work, then, failed, owner))

    def save(
        self,
        *records: Record,
        then: Callable[[], None] | None = None,
        owner: QObject | None = None,
        failed: Callable[[Trouble], None] | None = None,
        told: Callable[[Change], None] | None = None,
    ) -> None:
        """Commit the records together, say to `told` what that changed, tell everybody, then call `then`."""

        def committed(before: tuple[Record | None, ...]) -> None:
            if told and _there(owner):
                told(Change(before, records))
            self.saved.emit(records)
            if then and _there(owner):
                then()

        self._write(lambda journal: journal.save(*records), committed, owner, failed)

    def exchange(
        self,
        expected: Sequence[Record],
        wanted: Sequence[Record],
        then: Callable[[bool], None],
        *,
        owner: QObject,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Commit `wanted` if the journal still holds `expected`; `then` hears whether it did, and so does everybody."""

        def answered(done: bool) -> None:
            if done:
                self.saved.emit(tuple(wanted))
            if _there(owner):
                then(done)

        self._write(lambda journal: journal.exchange(expected, wanted), answered, owner, failed)

    def purge(
        self,
        *records: Record,
        then: Callable[[], None] | None = None,
        owner: QObject | None = None,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Delete for good, tell everybody, then call `then`."""

        def committed(_: None) -> None:
            self.purged.emit()
            if then and _there(owner):
                then()

        self._write(lambda journal: journal.purge(*records), committed, owner, failed)

    def take_in(
        self,
        records: Sequence[Record],
        watch: Watch,
        then: Callable[[Comparison | None], None],
        *,
        owner: QObject,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Take records in from elsewhere, all or nothing, and tell everybody; `then` hears None when it was stopped."""

        def work(journal: Journal) -> Comparison | None:
            try:
                return journal.take_in(records, watch)
            except StoppedError:
                return None

        def answered(found: Comparison | None) -> None:
            if found is not None:
                self.taken_in.emit()
            if _there(owner):
                then(found)

        self._write(work, answered, owner, failed)

    def look_anew(self) -> None:
        """Tell everybody what another program took in; behind a lock, as soon as it opens."""
        self.ask(lambda _: None, lambda _: self.taken_in.emit(), owner=self)

    def empty_trash(
        self,
        kept: timedelta = TRASH_KEPT,
        *,
        owner: QObject | None = None,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Delete for good what has been in the trash for longer than `kept`; happens by itself at every opening."""
        before = self._clock.now() - kept

        def emptied(count: int) -> None:
            if count:
                self.purged.emit()

        self._write(lambda journal: journal.purge_deleted(before), emptied, owner, failed)

    def keep_draft(
        self,
        key: str,
        text: str,
        *,
        then: Callable[[], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Keep what is being typed in the place called `key`; an empty text lets go of it."""
        at = self._clock.now()

        def kept(_: None) -> None:
            if then:
                then()

        self.ask(lambda journal: journal.keep_draft(key, text, at), kept, owner=owner or self, failed=failed)

    def settle(self, seconds: float = SETTLING_SECONDS) -> bool:
        """Wait, not for long, until everything asked for so far is done; False when that took too long."""
        if self._thread is None:
            return True
        done = threading.Event()
        self._work.put(done.set)
        return done.wait(seconds)

    def close(self) -> None:
        """Finish what was asked for, close the journal and wait for the worker to end. Nothing may be asked after."""
        if self._thread is None:
            return
        self.closing.emit()
        self._work.put(None)
        self._thread.join()
        self._thread = None

    # --- on the worker ---------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()
            # Not held until the next work comes: with it a window would be held that was closed long ago.
            del work
        if self._journal is not None:
            self._journal.close()

    def _open(self) -> None:
        if self._journal is not None:
            return
        trouble = self._try_to_open(self._open_journal)
        if trouble is None:
            self._go_on()
        else:
            self._trouble = trouble
            self._answers.emit(lambda: self.trouble.emit(trouble))

    def _put_away(self) -> None:
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        self._trouble = Trouble.LOCKED
        self._answers.emit(self.put_away_done.emit)

    def _bring_back(
        self, open_journal: Callable[[], Journal], failed: Callable[[Trouble], None], owner: QObject
    ) -> None:
        if self._journal is not None:
            self._put_away()
        trouble = self._try_to_open(open_journal)
        if trouble is None:
            self._go_on()
        else:
            self._answers.emit(_while_alive(owner, lambda: failed(trouble)))

    def _try_to_open(self, open_journal: Callable[[], Journal]) -> Trouble | None:
        """The reason when that failed."""
        try:
            self._journal = open_journal()
        except JournalError as error:
            return error.trouble
        except Exception as error:  # noqa: BLE001 (whatever it is, the program goes on and says so)
            log.error("the journal could not be opened: %s", type(error).__name__)  # noqa: TRY400 (no content in logs)
            return Trouble.UNKNOWN
        return None

    def _go_on(self) -> None:
        self._answers.emit(self.opened.emit)
        waiting, self._later = self._later, []
        for work in waiting:
            work()
        self.empty_trash()

    def _attempt(
        self,
        work: Callable[[Journal], T],
        then: Callable[[T], None],
        failed: Callable[[Trouble], None] | None,
        owner: QObject,
    ) -> None:
        answer: Callable[[], None]
        if self._journal is None and self._trouble is Trouble.LOCKED:
            self._later.append(lambda: self._attempt(work, then, failed, owner))
            return
        if self._journal is None:
            answer = _failure(failed, self._trouble)
        else:
            try:
                result = work(self._journal)
            except JournalError as error:
                answer = _failure(failed, error.trouble)
            except Exception as error:  # noqa: BLE001 (a worker that dies would take every later entry with it)
                log.error("work for the journal failed: %s", type(error).__name__)  # noqa: TRY400 (no content in logs)
                answer = _failure(failed, Trouble.UNKNOWN)
            else:
                answer = _success(then, result)
        self._answers.emit(_while_alive(owner, answer))

    # --- on the GUI thread -----------------------------------------------------------------------------------------

    def _write(
        self,
        work: Callable[[Journal], T],
        committed: Callable[[T], None],
        owner: QObject | None,
        failed: Callable[[Trouble], None] | None,
    ) -> None:
        """Have something written. Everybody is told of it even when whoever asked is gone by then."""

        def refused(trouble: Trouble) -> None:
            if failed and _there(owner):
                failed(trouble)

        self._work.put(lambda: self._attempt(work, committed, refused, self))

    def _deliver(self, answer: Callable[[], None]) -> None:
        answer()

    def _work_first(self, work: Callable[[], None]) -> None:
        """Put `work` before everything that was asked for already."""
        waiting: list[Any] = []
        while not self._work.empty():
            waiting.append(self._work.get())
        for item in (work, *waiting):
            self._work.put(item)


def _there(owner: QObject | None) -> bool:
    return owner is None or shiboken6.isValid(owner)


def _success(then: Callable[[T], None], result: T) -> Callable[[], None]:
    return lambda: then(result)


def _failure(failed: Callable[[Trouble], None] | None, trouble: Trouble) -> Callable[[], None]:
    return (lambda: failed(trouble)) if failed else (lambda: None)


def _while_alive(owner: QObject, answer: Callable[[], None]) -> Callable[[], None]:
    def call() -> None:
        if shiboken6.isValid(owner):
            answer()

    return call
