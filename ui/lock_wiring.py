"""Joins the lock to what the person sees of it: the windows, the tray, the settings, the landing guide."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.backups import COPY_HELPS
from models.journal import Trouble
from models.vault import Secret, Way
from ui.backing_up import BackingUp
from ui.clipboard import take_back_lent
from ui.lock_changes import LockChanges
from ui.lock_wishes import Wish
from ui.locking import Locking
from ui.tray import Tray
from ui.windows import Windows


class LockWiring(QObject):
    """Everything here follows from a signal; it decides nothing by itself."""

    def __init__(
        self,
        locking: Locking,
        windows: Windows,
        tray: Tray,
        backing_up: BackingUp,
        close_guide: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`close_guide` keeps what is being typed into the landing guide and closes it, if it is open."""
        super().__init__(parent)
        self._locking, self._windows, self._tray, self._backing_up = locking, windows, tray, backing_up
        self._tried: Way | None = None
        self.changes = LockChanges(locking, windows.discretion.dress, self)
        locking.about_to_lock.connect(self.changes.give_up)
        locking.about_to_lock.connect(close_guide)
        locking.about_to_lock.connect(windows.put_away)
        locking.about_to_lock.connect(take_back_lent)
        locking.about_to_lock.connect(backing_up.forget_secret)
        locking.locked_now.connect(windows.draw_curtain)
        locking.locked_now.connect(self._show_ways)
        locking.unlocked.connect(windows.lift_curtain)
        locking.unlocked.connect(self._show_ways)
        locking.unlocked.connect(self._suggest_new_passphrase)
        locking.changed.connect(self._show_ways)
        windows.curtain.tried.connect(self._try)
        windows.curtain.quit_requested.connect(windows.quit_requested)
        windows.lock_requested.connect(self.lock)
        windows.settings.lock_wished.connect(lambda wish: self.changes.begin(wish, windows.tracker))
        windows.settings.computer_distrusted.connect(self.changes.distrust_computer)
        self.changes.said.connect(windows.say)
        tray.lock.connect(self.lock)

    def lock(self) -> None:
        """Lock, or lead to where a lock can be had."""
        if self._locking.protected:
            self._locking.lock()
        else:
            self._windows.open_lock_settings()

    def _try(self, secret: Secret) -> None:
        self._tried = secret.way
        self._locking.unlock(secret, lambda trouble: self._refused(trouble, secret), owner=self)

    def _refused(self, trouble: Trouble, secret: Secret) -> None:
        """Say why not; behind a lock that opened to a journal that does not, lead to where it can be mended."""
        if trouble not in COPY_HELPS:
            self._windows.curtain.refuse(trouble, self._locking.wait())
            return
        self._backing_up.know_secret(secret)
        self._locking.stand_aside()
        self._windows.lift_curtain()
        self._windows.show_trouble(trouble)

    def _suggest_new_passphrase(self) -> None:
        """Whoever needed the recovery code may want another passphrase."""
        tried, self._tried = self._tried, None
        if tried is Way.RECOVERY:
            self._windows.open_tracker().say_lastingly(
                self.tr(
                    "Your recovery code opened the journal. If the passphrase is gone, another can take its place."
                ),
                self.tr("A new passphrase…"),
                lambda: self.changes.begin(Wish.NEW_PASSPHRASE, self._windows.tracker),
            )

    def _show_ways(self) -> None:
        self._windows.show_ways(self._locking.ways)
        self._tray.show_lock(self._locking.protected and not self._locking.locked)
