"""An entry of the sidebar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, look
from ui.focus_ring import ring_wanted
from ui.tokens import Space, Tone
from ui.widgets.checkable import Checkable

_HEIGHT, _PADDING, _ICON, _GAP, _CORNER = 36, 10, 18, 10, 4


class NavButton(Checkable):
    """Icon, name and, where there is one, a small count. The page in view is the checked entry."""

    def __init__(self, icon: str, text: str, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count = icon, 0
        self._named = True
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{text} ({keys})" if keys else text)

    def show_count(self, count: int, meaning: str = "") -> None:
        """Show a number after the name; 0 shows none. `meaning` is for those who do not see it."""
        self._count = count
        self.setAccessibleDescription(meaning if count else "")
        self.update()

    def show_name(self, shown: bool) -> None:
        """Show the name beside the icon, or the icon alone where there is no room; the tooltip has both."""
        self._named = shown
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """A press chooses; only choosing another entry takes that back."""
        # An exclusive group would do the same and be a single tab stop.
        if self.isCheckable():
            self.setChecked(True)

    def sizeHint(self) -> QSize:
        """As wide as name, icon and count, or as the icon alone."""
        px = look.current().px
        if not self._named:
            return QSize(2 * _PADDING + px(_ICON), px(_HEIGHT))
        font = look.current().font(weight=QFont.Weight.DemiBold)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        return QSize(2 * _PADDING + px(_ICON) + _GAP + words + px(20), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The name is shown whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground when chosen, ring when focused, icon, name, count."""
        tokens, current = look.tokens(), look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect().toRectF()
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(look.colour("#3C281E", 0.07 if not tokens.dark else 0.0))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, 0), Space.RADIUS, Space.RADIUS)
            painter.setBrush(look.colour(tokens.surface))
            painter.drawRoundedRect(rect.adjusted(0, 0, 0, -1), Space.RADIUS, Space.RADIUS)
        elif self.underMouse():
            painter.setBrush(look.colour(tokens.surface, 0.5))
            painter.drawRoundedRect(rect.adjusted(0, 0, 0, -1), Space.RADIUS, Space.RADIUS)
        if ring_wanted(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour(tokens.ink2), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), Space.RADIUS - 1, Space.RADIUS - 1)
        ink = tokens.ink if chosen else tokens.ink2
        side = current.px(_ICON)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = (self.width() - side) // 2
        if self._named:
            left = self.width() - _PADDING - side if mirrored else _PADDING
        painter.drawPixmap(
            left, (self.height() - side) // 2, icons.pixmap(self._icon, side, self.devicePixelRatioF(), ink)
        )
        start, end = _PADDING + side + _GAP, _PADDING
        words = QRectF(rect.adjusted(end, 0, -start, 0) if mirrored else rect.adjusted(start, 0, -end, 0))
        if self._named:
            painter.setPen(look.colour(ink))
            painter.setFont(current.font(weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self._count:
            painter.setFont(current.font(12))
            painter.setPen(look.colour(tokens.ink2))
            self._paint_count(painter, words)
        painter.end()

    def _paint_count(self, painter: QPainter, words: QRectF) -> None:
        """At the end of the line, or in the corner beside an icon that stands alone."""
        if self._named:
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, str(self._count))
            return
        corner = self.rect().toRectF().adjusted(_CORNER, _CORNER, -_CORNER, -_CORNER)
        painter.drawText(corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing, str(self._count))


TONES = {"clarity": Tone.CLARITY, "repair": Tone.REPAIR, "landing": Tone.LANDING}
"""The rituals whose icons carry their colour in headings."""


class IconLabel(QWidget):
    """An icon beside a heading, in the colour of its ritual; it says nothing that the heading does not say."""

    def __init__(self, icon: str, size: int = _ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._size = icon, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        side = look.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon."""
        colour = look.tokens().accent(TONES.get(self._icon, Tone.PLAIN))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icons.pixmap(self._icon, self.width(), self.devicePixelRatioF(), colour))
        painter.end()
