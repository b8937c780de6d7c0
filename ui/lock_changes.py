"""Carries out what somebody wants of the lock: asks for it in a dialog, has the vault do it, and says how it went."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from models.vault import Secret, Vault, Way
from ui.lock_wishes import Answers, Wish
from ui.locking import Locking

if TYPE_CHECKING:
    # Imported when it is first wanted: it is not needed for the tray.
    from ui.lock_dialog import LockDialog


class LockChanges(QObject):
    """One change at a time."""

    said = Signal(str)
    """What was done, in a sentence."""

    def __init__(self, locking: Locking, dress: Callable[[QWidget], None], parent: QObject | None = None) -> None:
        """`dress` gives the dialog its title, and keeps the code in it out of screen captures where it can."""
        super().__init__(parent)
        self._locking, self._dress = locking, dress
        self.dialog: LockDialog | None = None

    def begin(self, wish: Wish, parent: QWidget | None = None) -> None:
        """Ask for what the wish needs, above this window."""
        if self.dialog is not None:
            # It may have been hidden with everything else.
            self.dialog.open()
            return
        from ui.lock_dialog import LockDialog

        dialog = self.dialog = LockDialog(wish, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.check_wanted.connect(self._check)
        dialog.answered.connect(self._carry_out)
        dialog.finished.connect(self._over)
        self._dress(dialog)
        dialog.open()

    def give_up(self) -> None:
        """The journal is being locked: what was begun is left as it was."""
        if self.dialog is not None:
            self.dialog.reject()

    def distrust_computer(self) -> None:
        """Take back at once that the computer opens the journal: that needs no secret."""
        self._locking.change(
            lambda vault: vault.trust_computer(trusted=False),
            partial(self.said.emit, self.tr("From now on only the passphrase opens it, or the recovery code.")),
            lambda _trouble: None,
            owner=self,
        )

    # --- inside ----------------------------------------------------------------------------------------------------

    def _check(self, secret: Secret) -> None:
        dialog = self._dialog()
        self._locking.change(lambda vault: vault.check(secret), dialog.go_on, dialog.refuse, owner=dialog)

    def _carry_out(self, answers: Answers) -> None:
        dialog = self._dialog()
        wish, by, code, passphrase = dialog.wish, answers.by, answers.code, answers.passphrase
        done = partial(self._done, wish)
        if wish in {Wish.PROTECT, Wish.NEW_KEY} and code is not None:
            after = Secret(Way.PASSPHRASE, passphrase)
            self._locking.renew(lambda vault: vault.protect(passphrase, code, by=by), by, after, done, dialog.refuse)
            return

        def act(vault: Vault) -> None:
            if by is None:
                return
            match wish:
                case Wish.NEW_PASSPHRASE:
                    vault.change_passphrase(passphrase, by=by)
                case Wish.NEW_CODE if code is not None:
                    vault.change_code(code, by=by)
                case Wish.TRUST_COMPUTER:
                    vault.trust_computer(trusted=True, by=by)
                case Wish.UNPROTECT:
                    vault.unprotect(by=by)

        self._locking.change(act, done, dialog.refuse, owner=dialog)

    def _done(self, wish: Wish) -> None:
        self._dialog().accept()
        self.said.emit(self._what_was_done(wish))

    def _dialog(self) -> "LockDialog":
        assert self.dialog is not None  # noqa: S101 (only its own signals lead here)
        return self.dialog

    def _over(self, _result: int) -> None:
        self.dialog = None

    def _what_was_done(self, wish: Wish) -> str:
        match wish:
            case Wish.PROTECT:
                return self.tr("Your journal has a lock now. Ctrl+L closes it.")
            case Wish.NEW_PASSPHRASE:
                return self.tr("The new passphrase holds from now on.")
            case Wish.NEW_CODE:
                return self.tr("The new recovery code holds from now on.")
            case Wish.NEW_KEY:
                return self.tr("Your journal has a new key, passphrase and recovery code.")
            case Wish.TRUST_COMPUTER:
                return self.tr("This computer opens your journal from now on.")
            case _:
                return self.tr("Your journal opens without a passphrase again.")
