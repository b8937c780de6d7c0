"""Locks the journal and opens it again: by hand, with the screen, before sleep, and after a while without input.

Locked means: what was being typed is in the journal, the journal is closed, its key is wiped, and no window shows or
holds what somebody wrote. The day goes on: what it brings waits (`ui/held_back.py`), and reminders keep their neutral
words. Nothing here ever deletes anything.
"""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from models.clock import Clock
from models.journal import Journal, JournalError, Trouble
from models.settings import Settings
from models.vault import Secret, Vault, Way
from models.workday_events import Observation
from ui.desktop.heartbeat import Heartbeat
from ui.desktop.presence import Presence
from ui.journal_queue import JournalQueue
from ui.own_input import OwnInput

_SECOND = timedelta(seconds=1)


class Locking(QObject):
    """Holds whether the journal is locked, and whether it can be."""

    about_to_lock = Signal()
    """Keep what is being typed, and let go of all that shows or holds words. The journal is closed after this."""

    locked_now = Signal()
    """What is asked of the journal from now on waits."""

    unlocked = Signal()
    """It is open again."""

    changed = Signal()
    """Whether it can be locked, or in which ways it opens, is another than before."""

    def __init__(
        self,
        app: QApplication,
        queue: JournalQueue,
        vault: Callable[[], Vault],
        clock: Clock,
        presence: Presence,
        heartbeat: Heartbeat,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        """`vault` is asked for on the worker, where it takes a moment to load."""
        super().__init__(parent)
        self._queue, self._vault, self._presence, self._settings = queue, vault, presence, settings
        self._own_input = OwnInput(app, clock)
        self._ways: frozenset[Way] = frozenset({Way.OPEN})
        self._locked = False
        self._wish: Callable[[], None] | None = None
        """What is wanted once it is unlocked."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        queue.opened.connect(self._opened)
        queue.trouble.connect(self._refused)
        presence.going_to_sleep.connect(self._before_sleep)
        heartbeat.observed.connect(self._observed)

    @property
    def locked(self) -> bool:
        """Whether a secret is wanted first."""
        return self._locked

    @property
    def ways(self) -> frozenset[Way]:
        """In which ways the journal opens, as last known."""
        return self._ways

    @property
    def protected(self) -> bool:
        """Whether there is anything to lock with."""
        return Way.PASSPHRASE in self._ways

    def follow(self, settings: Settings) -> None:
        """Lock by the new settings from now on."""
        self._settings = settings
        self._look()

    def lock(self) -> None:
        """Lock now; nothing happens where there is no passphrase, or when it is locked already."""
        if self._locked or not self.protected:
            return
        self._locked = True
        self._stop_looking()
        self.about_to_lock.emit()
        self._queue.put_away()
        self.locked_now.emit()

    def unlock(self, secret: Secret, failed: Callable[[Trouble], None], *, owner: QObject) -> None:
        """Open the journal; ends in `unlocked`, or `failed` hears why not."""
        self._queue.bring_back(lambda: self._vault().open(secret), failed, owner=owner)

    def stand_aside(self) -> None:
        """The secret fits, but the journal is damaged: what helps against that must not wait behind a lock."""
        self._locked = False
        self._look()

    def wait(self) -> timedelta:
        """How long no secret is tried."""
        return self._vault().wait()

    def when_open(self, act: Callable[[], None]) -> None:
        """Do this now, or as soon as the journal is unlocked, unless something else is asked for until then.

        One wish is remembered: whoever has the session's bus may ask as often as they like, and a person who asks for
        another thing means that.
        """
        if self._locked:
            self._wish = act
        else:
            act()

    def change(
        self,
        act: Callable[[Vault], None],
        then: Callable[[], None],
        failed: Callable[[Trouble], None],
        *,
        owner: QObject,
    ) -> None:
        """Change something about the vault with the journal open, on the worker; then say so, or why not."""

        def done(ways: frozenset[Way]) -> None:
            self._know(ways)
            then()

        def work(_journal: Journal) -> frozenset[Way]:
            act(self._vault())
            return self._vault().ways()

        self._queue.ask(work, done, owner=owner, failed=failed)

    def renew(
        self,
        act: Callable[[Vault], None],
        before: Secret | None,
        after: Secret,
        then: Callable[[], None],
        failed: Callable[[Trouble], None],
    ) -> None:
        """Change something about the vault for which the journal has to be closed, and open it again.

        `before` opens it when nothing was changed, `after` when it was.
        """
        troubles: list[Trouble] = []

        def work() -> Journal:
            try:
                act(self._vault())
            except JournalError as error:
                troubles.append(error.trouble)
                return self._vault().open(before)
            return self._vault().open(after)

        def opened() -> None:
            self._queue.opened.disconnect(opened)
            if troubles:
                failed(troubles[0])
            else:
                then()

        def stays_closed(trouble: Trouble) -> None:
            self._queue.opened.disconnect(opened)
            failed(trouble)
            self._refused(Trouble.LOCKED)

        self._queue.opened.connect(opened)
        self._queue.bring_back(work, stays_closed, owner=self)

    # --- what the queue tells --------------------------------------------------------------------------------------

    def _opened(self) -> None:
        was_locked, self._locked = self._locked, False
        self._queue.ask(lambda _journal: self._vault().ways(), self._know, owner=self)
        if was_locked:
            self.unlocked.emit()
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    def _refused(self, trouble: Trouble) -> None:
        if trouble is Trouble.LOCKED and not self._locked:
            self._locked = True
            self._know(frozenset({Way.PASSPHRASE, Way.RECOVERY}))
            self.about_to_lock.emit()
            self.locked_now.emit()

    def _know(self, ways: frozenset[Way]) -> None:
        if ways != self._ways:
            self._ways = ways
            self.changed.emit()
        self._look()

    # --- when it locks by itself -----------------------------------------------------------------------------------

    def _before_sleep(self) -> None:
        if self.protected and not self._locked:
            self.lock()
            # The machine may stand still in a moment, with everything that is in its memory.
            self._queue.settle()

    def _observed(self, seen: Observation) -> None:
        if seen.locked and self._settings.lock_with_screen:
            self.lock()

    def _look(self) -> None:
        """Lock if nobody was there for long enough; else look again when that could be so at the earliest."""
        after = timedelta(minutes=self._settings.lock_after)
        if self._locked or not self.protected or not after:
            self._stop_looking()
            return
        idle = self._presence.look().idle_for
        if idle is None:
            idle = timedelta(seconds=self._own_input.idle_seconds())
        else:
            self._own_input.rest()
        if idle >= after:
            self.lock()
            return
        self._timer.start(max(after - idle, _SECOND) // timedelta(milliseconds=1))

    def _stop_looking(self) -> None:
        self._timer.stop()
        self._own_input.rest()
