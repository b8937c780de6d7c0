"""A thin line between two rows."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import look


class Divider(QWidget):
    """One pixel high, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(16, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The colour of edges."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(look.tokens().line))
        painter.end()
