"""A field for a time of day, written as the system's locale writes it."""

from datetime import time
from typing import cast

from PySide6.QtCore import QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTimeEdit, QWidget

from ui.tokens import Space


class TimeField(QTimeEdit):
    """A local time of day; `chosen` comes when the person changed it."""

    chosen = Signal(object)

    def __init__(self, name: str, value: time, parent: QWidget | None = None) -> None:
        super().__init__(QTime(value.hour, value.minute), parent)
        self.setAccessibleName(name)
        # From the right Qt would put the minutes before the hour; a time runs the same way everywhere.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        # Without its buttons, a styled field gives its text no padding to the side: the text stands in the middle.
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWrapping(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.timeChanged.connect(lambda: self.chosen.emit(self.value()))

    def sizeHint(self) -> QSize:
        """The time with room around it."""
        hint = super().sizeHint()
        return QSize(hint.width() + 2 * Space.ROWS - Space.TIGHT, hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page that the field stands on, and changes nothing by the way."""
        event.ignore()

    def value(self) -> time:
        """What it shows."""
        return cast("time", self.time().toPython()).replace(second=0, microsecond=0)

    def show_value(self, value: time) -> None:
        """Show another time without telling anybody."""
        self.blockSignals(True)
        self.setTime(QTime(value.hour, value.minute))
        self.blockSignals(False)
