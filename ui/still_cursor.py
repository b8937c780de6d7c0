"""Keeps text cursors from blinking while nobody is there: each blink wakes the processor, some six times a second."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


class StillCursor(QObject):
    """Holds every text cursor of the program still, and gives it back as the system had it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._usual: int | None = None
        """The flash time before it was held (milliseconds); None while cursors may blink."""

    def hold(self, *, still: bool) -> None:
        """Hold still, or let blink again; the same again does nothing."""
        hints = self._app.styleHints()
        if still and self._usual is None:
            self._usual = hints.cursorFlashTime()
            hints.setCursorFlashTime(0)
        elif not still and self._usual is not None:
            hints.setCursorFlashTime(self._usual)
            self._usual = None
