"""What scrolls a whole page: cards keep their width when the scroll bar comes, and what lies below fades out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QLinearGradient, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import look
from ui.focus_ring import ring_wanted
from ui.tokens import Space
from ui.widgets.scroll_area import SteadyScrollArea

_FADE, _RING = 28, 3
# Pixels: a page that is narrower has more use for its width than for its margins.
_ROOMY = 608
# Layout goes from what was shown to what holds it, some of it upon timers: two looks without a change mean it is over.
_FRAME_MS, _STILL_FOR = 16, 2


def paint_fade(painter: QPainter, rect: QRect, ground: str, *, upwards: bool) -> None:
    """Let what lies below go over into its ground (#RRGGBB), towards the lower or the upper edge."""
    towards = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    towards.setColorAt(0.0 if upwards else 1.0, look.colour(ground))
    towards.setColorAt(1.0 if upwards else 0.0, look.colour(ground, 0.0))
    painter.fillRect(rect, towards)


def beside(width: int, side: int = Space.PAGE_SIDE) -> int:
    """The room that a page so many pixels wide leaves on either side, where `side` is the usual."""
    return side if width >= _ROOMY else min(side, Space.ROWS)


class PageScroll(SteadyScrollArea):
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
        self._ring = _Ring(self)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._make_room)
        bar.valueChanged.connect(self._fade)
        self._make_room()

    def reveal(self, widget: QWidget) -> None:
        """Bring something that was just shown into view, as soon as it has its place."""
        self.reveal_by(widget, lambda: self.ensureWidgetVisible(widget))

    def reveal_by(self, widget: QWidget, scroll: Callable[[], None]) -> None:
        """Scroll now and again until the page has come to rest; not any more when the widget is gone."""
        self._look_again(widget, scroll, -1, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fade stays at the lower edge, and the ring around it all."""
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())
        self._make_room()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A page of words alone is scrolled by keys; it shows that they go to it."""
        super().focusInEvent(event)
        self._ring.show()
        self._ring.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """They go elsewhere."""
        super().focusOutEvent(event)
        self._ring.hide()

    def _look_again(self, widget: QWidget, scroll: Callable[[], None], before: int, looks: int) -> None:
        scroll()
        high = self.verticalScrollBar().maximum()
        looks = looks + 1 if high == before else 0
        if looks < _STILL_FOR:
            QTimer.singleShot(_FRAME_MS, widget, partial(self._look_again, widget, scroll, high, looks))

    def _make_room(self, *_: int) -> None:
        # The bar comes out of the margin.
        bar = self.verticalScrollBar()
        side = beside(self.width(), self._side)
        left, right = side, side - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        if self.isRightToLeft():
            left, right = right, left
        self.column.setContentsMargins(left, Space.PAGE_TOP, right, self._bottom)
        self._fade()

    def veiled(self) -> int:
        """As high as the fade."""
        return look.current().px(_FADE)

    def _fade(self, *_: int) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().geometry()
        high = self.veiled()
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


class _Ring(QWidget):
    """Around a page that has the focus itself."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Only for those who use the keyboard."""
        if not ring_wanted(self._page):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(look.tokens().ink2), 2))
        inner = self.rect().toRectF().adjusted(_RING, _RING, -_RING, -_RING)
        painter.drawRoundedRect(inner, Space.RADIUS, Space.RADIUS)
        painter.end()
