"""How the program shows itself: by its own name and icon, or discreetly by neutral ones; and how it goes out of sight.

Discreet or not, one key hides all windows at once.
"""

from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui import icons
from ui.desktop.screen_capture import CaptureShield

HIDE_KEYS = "Ctrl+H"


class Discretion(QObject):
    """Every window with a title bar is handed to `dress` before it is shown."""

    def __init__(self, discreet: bool, shield: CaptureShield, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._discreet, self._shield = discreet, shield
        # Windows are not kept alive for having been dressed.
        self._dressed: WeakSet[QWidget] = WeakSet()
        self._call_program()

    def name(self) -> str:
        """What the program is called where others may see it."""
        if self._discreet:
            return QCoreApplication.translate("Discretion", "Notes")
        return QCoreApplication.translate("Discretion", "Soft Landing")

    def icon_name(self) -> str:
        """What it looks like there: the name of an icon."""
        return "notes" if self._discreet else "soft-landing"

    def icon_path(self) -> str:
        """The same as a file, for notifications."""
        return str(icons.FOLDER / f"{self.icon_name()}.svg")

    def dress(self, window: QWidget) -> None:
        """Give a window its name, its icon, the key that hides it, and the shield from screen captures."""
        if window not in self._dressed:
            self._dressed.add(window)
            QShortcut(QKeySequence(HIDE_KEYS), window).activated.connect(hide_all)
        window.setWindowTitle(self.name())
        window.setWindowIcon(icons.icon(self.icon_name()))
        if self._shield.works:
            self._shield.exclude(int(window.winId()), excluded=self._discreet)

    def follow(self, discreet: bool) -> None:
        """Show itself the other way from now on."""
        if discreet != self._discreet:
            self._discreet = discreet
            self._call_program()
            for window in tuple(self._dressed):
                if shiboken6.isValid(window):
                    self.dress(window)

    def _call_program(self) -> None:
        # The name by which panels and docks know it; those that asked for it already keep it until the next start.
        QApplication.setApplicationName(self.icon_name())
        # Qt puts it behind each title that does not end with it.
        QApplication.setApplicationDisplayName(self.name())
        QApplication.setWindowIcon(icons.icon(self.icon_name()))


def hide_all() -> None:
    """Hide every window of the program; nothing of what is in them is lost, and the tray brings them back."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.hide()
