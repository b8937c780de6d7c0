"""What scrolls a whole page: cards keep their width when the scroll bar comes, and what lies below fades out."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import look
from ui.tokens import Space

_FADE = 28


def paint_fade(painter: QPainter, rect: QRect, ground: str, *, upwards: bool) -> None:
    """Let what lies below go over into its ground (#RRGGBB), towards the lower or the upper edge."""
    towards = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    towards.setColorAt(0.0 if upwards else 1.0, look.colour(ground))
    towards.setColorAt(1.0 if upwards else 0.0, look.colour(ground, 0.0))
    painter.fillRect(rect, towards)


class PageScroll(QScrollArea):
    """A page with a column for its content; `bottom` is the room left below it, `side` that beside it."""

    def __init__(
        self, *, side: int = Space.PAGE_SIDE, bottom: int = Space.PAGE_TOP, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._bottom = side, bottom
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "page")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget()
        sheet.setProperty("ground", "page")
        self.column = QVBoxLayout(sheet)
        self.column.setSpacing(Space.CARD)
        self.setWidget(sheet)
        self._more = _MoreBelow(self)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._make_room)
        bar.valueChanged.connect(self._fade)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fade stays at the lower edge."""
        super().resizeEvent(event)
        self._fade()

    def _make_room(self, *_: int) -> None:
        # The bar comes out of the margin.
        bar = self.verticalScrollBar()
        left, right = self._side, self._side - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        if self.isRightToLeft():
            left, right = right, left
        self.column.setContentsMargins(left, Space.PAGE_TOP, right, self._bottom)
        self._fade()

    def _fade(self, *_: int) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().geometry()
        high = look.current().px(_FADE)
        self._more.setGeometry(seen.left(), seen.bottom() + 1 - high, seen.width(), high)
        # The margin below the last card is empty: nothing of it needs to fade.
        self._more.setVisible(bar.maximum() - bar.value() > self._bottom)


class _MoreBelow(QWidget):
    """A veil at the lower edge of a page that goes on."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From nothing to the ground of the page."""
        painter = QPainter(self)
        paint_fade(painter, self.rect(), look.tokens().bg, upwards=False)
        painter.end()
