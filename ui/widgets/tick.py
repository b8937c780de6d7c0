"""A ring to tick: something that was waiting is taken up."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import icons, look
from ui.focus_ring import ring_wanted
from ui.tokens import Tone
from ui.widgets.state_dot import DotShape, paint_dot

_SIDE, _RING = 24, 16


class Tick(QAbstractButton):
    """An open ring; with the mouse or the focus on it, the check mark that a press would leave."""

    def __init__(self, name: str, tone: Tone = Tone.LANDING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        side = look.current().px(_SIDE)
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring; drawn in ink when the keyboard came to it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.current().px(_RING) / 2
        # The ring stands flush with the heading and the fields around it; the room to hit it is behind it.
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        centre = QPointF(self.width() - radius if mirrored else radius, self.height() / 2)
        ringed = ring_wanted(self)
        hinting = ringed or self.underMouse() or self.isDown()
        paint_dot(painter, centre, radius, self._tone, DotShape.TINTED if hinting else DotShape.OPEN)
        if hinting:
            side = round(radius * 2)
            colour = look.tokens().accent(self._tone)
            check = icons.pixmap("check", side, self.devicePixelRatioF(), colour)
            painter.drawPixmap(round(centre.x() - radius), round(centre.y() - radius), check)
        if ringed:
            painter.setPen(QPen(look.colour(look.tokens().ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius - 1, radius - 1)
        painter.end()
