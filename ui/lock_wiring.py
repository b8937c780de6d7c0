"""Joins the lock to what the person sees of it: the windows, the tray, the settings, the landing guide."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.journal import Trouble
from models.vault import Secret
from ui.clipboard import take_back_lent
from ui.lock_changes import LockChanges
from ui.locking import Locking
from ui.tray import Tray
from ui.windows import Windows


class LockWiring(QObject):
    """Everything here follows from a signal; it decides nothing by itself."""

    def __init__(
        self, locking: Locking, windows: Windows, tray: Tray, close_guide: Callable[[], None], parent: QObject
    ) -> None:
        """`close_guide` keeps what is being typed into the landing guide and closes it, if it is open."""
        super().__init__(parent)
        self._locking, self._windows, self._tray = locking, windows, tray
        self.changes = LockChanges(locking, self)
        locking.about_to_lock.connect(self.changes.give_up)
        locking.about_to_lock.connect(close_guide)
        locking.about_to_lock.connect(windows.put_away)
        locking.about_to_lock.connect(take_back_lent)
        locking.locked_now.connect(windows.draw_curtain)
        locking.locked_now.connect(self._show_ways)
        locking.unlocked.connect(windows.lift_curtain)
        locking.unlocked.connect(self._show_ways)
        locking.changed.connect(self._show_ways)
        windows.curtain.tried.connect(self._try)
        windows.curtain.quit_requested.connect(windows.quit_requested)
        windows.lock_requested.connect(self.lock)
        windows.lock_wished.connect(lambda wish: self.changes.begin(wish, windows.tracker))
        windows.computer_distrusted.connect(self.changes.distrust_computer)
        self.changes.said.connect(windows.say)
        tray.lock.connect(self.lock)

    def lock(self) -> None:
        """Lock, or lead to where a lock can be had."""
        if self._locking.protected:
            self._locking.lock()
        else:
            self._windows.open_lock_settings()

    def _try(self, secret: Secret) -> None:
        self._locking.unlock(secret, self._refused, owner=self)

    def _refused(self, trouble: Trouble) -> None:
        self._windows.curtain.refuse(trouble, self._locking.wait())

    def _show_ways(self) -> None:
        self._windows.show_ways(self._locking.ways)
        self._tray.show_lock(self._locking.protected and not self._locking.locked)
