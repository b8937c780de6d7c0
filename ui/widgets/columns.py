"""Things that stand side by side where there is room, and below each other where there is not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.tokens import Space


class Columns(QWidget):
    """Widgets with their shares of the width; a large font or a narrow window puts them below each other."""

    def __init__(self, *columns: tuple[QWidget, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.CARD)
        self._columns = [column for column, _ in columns]
        for column, share in columns:
            self._line.addWidget(column, share)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def needed_width(self) -> int:
        """How wide all of them are side by side, at the least."""
        widths = [column.minimumSizeHint().width() for column in self._columns]
        return sum(widths) + self._line.spacing() * (len(widths) - 1)

    def minimumSizeHint(self) -> QSize:
        """The widest of them, for they can stand below each other."""
        width = max(column.minimumSizeHint().width() for column in self._columns)
        return QSize(width, self._line.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as they are in the direction that fits this width."""
        self._turn(width)
        return self._line.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the room asks for it."""
        self._turn(self.width())
        super().resizeEvent(event)

    def _turn(self, width: int) -> None:
        fits = width >= self.needed_width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._line.direction() is not direction:
            self._line.setDirection(direction)
