"""Notices that a window has not been looked at for long, so that it can be let go of and its memory given back."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QWidget

# Whoever looks in now and then finds it standing there; overnight it is not kept.
UNUSED_MS = 30 * 60 * 1000


class UnusedWindow(QObject):
    """Watches one window at a time; a window that is gone by itself is watched no more."""

    noticed = Signal()
    """The window has been out of sight for half an hour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wait = QTimer(self, singleShot=True, interval=UNUSED_MS)
        self._wait.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._wait.timeout.connect(self.noticed)

    def watch(self, window: QWidget) -> None:
        """Watch this window from now on."""
        window.installEventFilter(self)
        window.destroyed.connect(self._wait.stop)

    def wait_on(self) -> None:
        """It cannot be let go of yet; half an hour from now it may."""
        self._wait.start()

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Let everything through."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self._wait.start()
        elif event.type() is QEvent.Type.Show:
            self._wait.stop()
        return False


def give_back_memory() -> None:
    """Hand back to the system what was freed; left alone, glibc and Qt keep it for the next time (some 3 MiB)."""
    QPixmapCache.clear()
    if sys.platform == "linux":
        import ctypes

        # Other C libraries know no such call.
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
