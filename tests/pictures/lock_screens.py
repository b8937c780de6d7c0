"""The lock: its window, the steps of its dialog, and its section of the settings once there is one."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from models.journal import Trouble
from models.recovery_code import RecoveryCode
from models.vault import Way
from tests.pictures.other_windows import settings
from tests.pictures.studio import Builder, Studio
from ui import lock_steps
from ui.lock_dialog import LockDialog
from ui.lock_window import LockWindow
from ui.lock_wishes import Wish
from ui.settings_page import SettingsPage

CODE = RecoveryCode(bytes(range(7, 27)))


def locked(_studio: Studio) -> QWidget:
    """Nothing was tried yet."""
    return LockWindow()


def refused(_studio: Studio) -> QWidget:
    """After several wrong tries."""
    window = LockWindow()
    window.field.setText("not this")
    window.refuse(Trouble.WRONG_SECRET, timedelta(seconds=40))
    return window


def mistyped_code(_studio: Studio) -> QWidget:
    """A recovery code with a slip in its third group."""
    window = LockWindow()
    window.other_way.click()
    groups = list(CODE.groups)
    groups[2] = groups[2][:-1] + ("B" if groups[2][-1] != "B" else "C")
    window.field.setText(" ".join(groups))
    window.open.click()
    return window


def dialog(wish: Wish, step: int) -> Builder:
    """One step of the dialog."""

    def build(_studio: Studio) -> QWidget:
        made = vars(lock_steps)["new_code"]
        # The same code in every picture.
        vars(lock_steps)["new_code"] = lambda: CODE
        try:
            shown = LockDialog(wish)
        finally:
            vars(lock_steps)["new_code"] = made
        for _ in range(step):
            shown.go_on()
        return shown

    return build


def settings_with_a_lock(studio: Studio) -> QWidget:
    """The section about the lock, once there is a passphrase."""
    window = settings("lock")(studio)
    (page,) = window.findChildren(SettingsPage)
    page.lock.show_ways(frozenset({Way.PASSPHRASE, Way.RECOVERY}))
    return window
