"""The curtain before the windows: while it is drawn, the lock stands in the place of whatever was to be shown."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.journal import Trouble
from ui.discretion import Discretion
from ui.placing import bring_to_front, put_where_it_was

if TYPE_CHECKING:
    # Imported when it is first shown: it is not needed for the tray.
    from ui.lock_window import LockWindow

# Whether the journal is locked is known after some tenths of a second; a disk that needs longer is not waited for.
_PATIENCE = timedelta(seconds=1)


class Curtain(QObject):
    """Windows that come while it is drawn hold nothing yet: the journal answers them once it is open."""

    tried = Signal(object)
    """Carries the `Secret` to try."""

    quit_requested = Signal()
    safety_requested = Signal()

    def __init__(self, place: Callable[[], str], discretion: Discretion, parent: QObject | None = None) -> None:
        """`place` tells where the tracker was the last time, for the lock to stand there."""
        super().__init__(parent)
        self._place, self._discretion = place, discretion
        self._drawn = False
        self._behind: list[QWidget] = []
        self._wish: Callable[[], None] | None = None
        self._lock: LockWindow | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE // timedelta(milliseconds=1))
        self._patience.timeout.connect(self._decide)

    @property
    def drawn(self) -> bool:
        """Whether it is drawn."""
        return self._drawn

    @property
    def lock(self) -> "LockWindow | None":
        """The lock, while it stands anywhere."""
        return self._lock

    def wait_for_journal(self) -> None:
        """Show nothing until it is known whether the journal is locked, but for no longer than a moment."""
        self._patience.start()

    def journal_is_there(self) -> None:
        """It is not locked, or does not open for another reason: what waited for that is shown."""
        if self._patience.isActive():
            self._decide()

    def once_decided(self, act: Callable[[], None]) -> None:
        """Do this now, or as soon as it is known whether the journal is locked, unless something else is asked for."""
        if self._patience.isActive():
            self._wish = act
        else:
            act()

    def hides(self, window: QWidget) -> bool:
        """Whether this window is to be shown as soon as it may be."""
        return window in self._behind

    def present(self, window: QWidget) -> None:
        """Bring a window to the front, or the lock as long as there is one, and the window after it."""
        self._discretion.dress(window)
        undecided = self._patience.isActive()
        if not self._drawn and not undecided:
            bring_to_front(window)
            return
        if window not in self._behind:
            self._behind.append(window)
        if not undecided:
            self.show_lock()

    def show_lock(self) -> None:
        """Bring the lock to the front."""
        if self._lock is None:
            from ui.lock_window import LockWindow

            self._lock = LockWindow(self._discretion.icon_name())
            # Where the tracker stood, which it hides.
            put_where_it_was(self._lock, self._place())
            self._lock.tried.connect(self.tried)
            self._lock.quit_requested.connect(self.quit_requested)
            self._lock.safety_requested.connect(self.safety_requested)
        self._discretion.dress(self._lock)
        bring_to_front(self._lock)

    def draw(self) -> None:
        """From now on nothing else is shown."""
        self._drawn = True
        if self._patience.isActive():
            self._patience.stop()
            self._do_what_was_wished()

    def lift(self) -> None:
        """Show what waited behind it, and let go of the lock."""
        self._drawn = False
        self._show_what_waited()
        self.close()

    def refuse(self, trouble: Trouble, wait: timedelta) -> None:
        """A secret was tried in vain."""
        if self._lock is not None:
            self._lock.refuse(trouble, wait)

    def close(self) -> None:
        """Let go of the lock, and of what was typed into it."""
        if self._lock is not None:
            self._lock.forget()
            self._lock.close()
            self._lock.deleteLater()
            self._lock = None

    def _decide(self) -> None:
        self._patience.stop()
        self._show_what_waited()
        self._do_what_was_wished()

    def _do_what_was_wished(self) -> None:
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    def _show_what_waited(self) -> None:
        behind, self._behind = self._behind, []
        for window in behind:
            if shiboken6.isValid(window):
                bring_to_front(window)
