"""A circle to breathe with: four seconds in, six out. Where no movement is wanted it keeps still and counts instead."""

import math

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import look
from ui.desktop.choose import system_motion_wish
from ui.tokens import Type

SECONDS_IN = 4
SECONDS_OUT = 6
SECONDS_A_BREATH = SECONDS_IN + SECONDS_OUT
# Radii of the three discs when the lungs are full, drawn in a square of 208 and shown a little smaller.
_RADII, _DRAWN, _SIDE = (104, 82, 58), 208, 196
_EMPTY = 0.62


class BreathingCircle(QWidget):
    """Counts breaths down and says which way the air goes."""

    turned = Signal(bool, int)
    """At each turn: breathing in (true) or out, and how many breaths are left, the present one included."""

    finished = Signal()

    def __init__(self, breaths: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(look.current().px(_SIDE), look.current().px(_SIDE))
        self._breaths = breaths
        self._turn: tuple[bool, int] | None = None
        self._fullness = 0.0
        self._count = SECONDS_IN
        self.setAccessibleName(self.tr("Breathing circle"))
        self.setAccessibleDescription(
            self.tr("%n breaths, each {seconds_in} seconds in and {seconds_out} seconds out", "", breaths).format(
                seconds_in=SECONDS_IN, seconds_out=SECONDS_OUT
            )
        )
        self._ease = QEasingCurve(QEasingCurve.Type.InOutSine)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(float(breaths * SECONDS_A_BREATH))
        self._animation.setDuration(breaths * SECONDS_A_BREATH * 1000)
        self._animation.valueChanged.connect(self._at)
        self._animation.finished.connect(self.finished)
        wish = system_motion_wish(self)
        wish.answered.connect(self._know_wish)
        wish.ask()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(look.current().px(_SIDE), look.current().px(_SIDE))

    def start(self) -> None:
        """Begin with the first breath."""
        self._turn = None
        self._at(0.0)
        self._animation.start()

    def pause(self) -> None:
        """Hold, or go on."""
        if self._animation.state() is QAbstractAnimation.State.Running:
            self._animation.pause()
        elif self._animation.state() is QAbstractAnimation.State.Paused:
            self._animation.resume()

    def stop(self) -> None:
        """End without finishing."""
        self._animation.stop()

    @property
    def count(self) -> int:
        """How many seconds the air still goes the way it goes now; the still circle shows it."""
        return self._count

    @property
    def paused(self) -> bool:
        """Whether it is held."""
        return self._animation.state() is QAbstractAnimation.State.Paused

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves, and nothing wakes the processor, where nobody can see it."""
        if self._animation.state() is QAbstractAnimation.State.Running:
            self._animation.pause()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Three discs around one centre; where they keep still, the seconds in the middle."""
        tokens, still = look.tokens(), look.current().reduced_motion
        size = 1.0 if still else _EMPTY + (1 - _EMPTY) * self._fullness
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.scale(self.width() / _DRAWN, self.height() / _DRAWN)
        for radius, ground, opacity in zip(
            _RADII, (tokens.landing_tint, tokens.landing_tint, tokens.sun), (0.5, 1.0, 0.9), strict=True
        ):
            painter.setOpacity(opacity)
            painter.setBrush(QColor(ground))
            painter.drawEllipse(QPointF(_DRAWN / 2, _DRAWN / 2), radius * size, radius * size)
        if still:
            painter.resetTransform()
            painter.setOpacity(1.0)
            painter.setFont(look.current().font(Type.TITLE, QFont.Weight.DemiBold))
            # The sun is the same in both themes, so what stands on it is dark in both.
            painter.setPen(look.colour(tokens.on_accent if tokens.dark else tokens.ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._count))
        painter.end()

    def _know_wish(self, less: bool) -> None:
        """The system says whether it is to keep still; the settings may say so, too."""
        look.current().set_system_motion(not less)
        self.update()

    def _at(self, seconds: float) -> None:
        breath, within = divmod(seconds, SECONDS_A_BREATH)
        breathing_in = within < SECONDS_IN
        part = within / SECONDS_IN if breathing_in else 1 - (within - SECONDS_IN) / SECONDS_OUT
        count = max(1, math.ceil((SECONDS_IN if breathing_in else SECONDS_A_BREATH) - within))
        counted, self._count = count != self._count, count
        self._fullness = self._ease.valueForProgress(part)
        left = max(self._breaths - int(breath), 1)
        if self._turn != (breathing_in, left):
            self._turn = (breathing_in, left)
            self.turned.emit(breathing_in, left)
        if counted or not look.current().reduced_motion:
            self.update()
