"""A switch for something that is on or off."""

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import look
from ui.focus_ring import ring_wanted
from ui.tokens import Tone

_WIDTH, _HEIGHT, _RING = 36, 20, 3


class Toggle(QAbstractButton):
    """On: filled, knob at the end. Off: outlined, knob at the start. `toggled(bool)` tells."""

    def __init__(self, name: str, *, tone: Tone = Tone.LANDING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_value(self, on: bool) -> None:
        """Show on or off without telling anybody."""
        with QSignalBlocker(self):
            self.setChecked(on)
        self.update()

    def sizeHint(self) -> QSize:
        """The track with room for the focus ring around it."""
        px = look.current().px
        return QSize(px(_WIDTH) + 2 * _RING, px(_HEIGHT) + 2 * _RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, knob and, with the focus, a ring."""
        tokens = look.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ringed = ring_wanted(self)
        track = self.rect().toRectF().adjusted(_RING, _RING, -_RING, -_RING)
        if not ringed:
            # Without its ring the track stands flush with what is above and below it.
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            track.translate(-_RING if mirrored else _RING, 0)
        on = self.isChecked()
        quiet = tokens.softened(tokens.ink3, tokens.surface)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(tokens.accent(self._tone) if on else quiet))
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        size = track.height() - 4
        at_end = on != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        left = track.right() - size - 2 if at_end else track.left() + 2
        painter.setBrush(look.colour(tokens.on_accent if on else tokens.surface))
        painter.drawEllipse(QRectF(left, track.top() + 2, size, size))
        if ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour(tokens.ink), 1.5))
            ring = self.rect().toRectF().adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
