"""The white sheet that things lie on, and the plain boxes inside it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.tokens import Space


class Card(QFrame):
    """A rounded sheet with a column in it; `style` is plain, repair (outlined), sunken, none, or a ritual's "-tint"."""

    def __init__(self, style: str = "plain", *, spacing: int = Space.CHIPS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", style)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        self.column.setSpacing(spacing)


def set_margins_as_read(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Margins of which two follow the direction of reading; Qt turns everything round but these."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def row(*widgets: QWidget | None, spacing: int = Space.CHIPS) -> QHBoxLayout:
    """Widgets side by side; None stands for all the room that is left."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return line


def bare(*, spacing: int = Space.CHIPS) -> Card:
    """A column without a sheet around it, to be shown and hidden as one."""
    card = Card("none", spacing=spacing)
    card.column.setContentsMargins(0, 0, 0, 0)
    return card
