"""Chips: small rounded answers. Chosen ones take the tint of their ritual; Space or a click toggles them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import look
from ui.focus_ring import ring_wanted
from ui.tokens import Space, Tone, Type
from ui.widgets.checkable import Checkable

_PADDING = 11
Value = TypeVar("Value")


def chip_size(text: str) -> QSize:
    """How large a chip with these words is."""
    metrics = QFontMetrics(look.current().font(Type.CHIP, QFont.Weight.Medium))
    height = max(look.current().px(Space.CHIP_HEIGHT), metrics.height() + 8)
    return QSize(metrics.horizontalAdvance(text) + 2 * _PADDING + 1, height)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    text: str,
    tone: Tone,
    *,
    filled: bool,
    dashed: bool = False,
    focus: bool = False,
    edged: bool = False,
) -> None:
    """Draw a chip: a tint when filled, an outline otherwise, dashed for what is still to come.

    `edged`: with an outline when filled, too, where the ground is no lighter than the tint.
    """
    tokens = look.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    if focus:
        inner = rect.adjusted(1, 1, -1, -1)
        pen = QPen(look.colour(tokens.accent(tone) if filled else tokens.ink2), 2)
    elif filled:
        pen = QPen(look.colour(tokens.accent(tone)), 1) if edged else QPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(look.colour(tokens.line), 1)
    if dashed and not filled:
        pen.setColor(look.colour(tokens.softened(tokens.ink3, tokens.surface)))
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(look.colour(tokens.tint(tone) if filled else tokens.surface))
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    weight = QFont.Weight.Medium if filled else QFont.Weight.Normal
    painter.setFont(look.current().font(Type.CHIP, weight))
    painter.setPen(look.colour(tokens.accent(tone) if filled else tokens.ink2))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()) - _PADDING)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class Chip(Checkable):
    """One answer. Checkable by default; a chip that only tells something takes no focus."""

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.PLAIN,
        *,
        checkable: bool = True,
        dashed: bool = False,
        filled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._dashed, self._filled = tone, dashed, filled
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._put(text)
        look.current().changed.connect(self.updateGeometry)

    @classmethod
    def telling(cls, text: str, tone: Tone = Tone.PLAIN, *, filled: bool = False, dashed: bool = False) -> "Chip":
        """A chip that tells something and cannot be pressed."""
        chip = cls(text, tone, checkable=False, filled=filled, dashed=dashed)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return chip

    def say(self, text: str) -> None:
        """Other words on the same chip."""
        self._put(text)
        self.updateGeometry()

    def _put(self, text: str) -> None:
        self.setText(text)
        # An ampersand in a person's words is a letter like any other, not a key to press the chip with.
        self.setShortcut(QKeySequence())
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """The words and the rounding."""
        return chip_size(self.text())

    def minimumSizeHint(self) -> QSize:
        """A chip is shown whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as it stands."""
        painter = QPainter(self)
        paint_chip(
            painter,
            self.rect().toRectF(),
            self.text(),
            self._tone,
            filled=self._filled or self.isChecked(),
            dashed=self._dashed,
            focus=ring_wanted(self),
            edged=self._on_sunken_ground(),
        )
        painter.end()

    def _on_sunken_ground(self) -> bool:
        """Whether the card it lies on is a sunken one."""
        ground = self.parentWidget()
        while ground is not None and ground.property("card") in {None, "none"}:
            ground = ground.parentWidget()
        return ground is not None and ground.property("card") == "sunken"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)


class ChipGroup(QObject, Generic[Value]):
    """Chips for some values of which one is chosen, or several; `optional` lets the last one go again."""

    changed = Signal()

    def __init__(
        self,
        answers: Sequence[tuple[Value, str]],
        tone: Tone,
        *,
        several: bool = False,
        optional: bool = True,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._several, self._optional = several, optional
        self.chips: dict[Value, Chip] = {value: Chip(text, tone, parent=parent) for value, text in answers}
        for value, chip in self.chips.items():
            chip.clicked.connect(lambda checked, value=value: self._clicked(value, checked))

    def chosen(self) -> tuple[Value, ...]:
        """What is chosen, in the order of the chips."""
        return tuple(value for value, chip in self.chips.items() if chip.isChecked())

    def value(self) -> Value | None:
        """The one that is chosen, if any."""
        return next(iter(self.chosen()), None)

    def choose(self, *values: Value) -> None:
        """Choose these and no others, without telling anybody."""
        for value, chip in self.chips.items():
            chip.setChecked(value in values)

    def _clicked(self, value: Value, checked: bool) -> None:
        if not self._several:
            for other, chip in self.chips.items():
                chip.setChecked(other == value and (checked or not self._optional))
        self.changed.emit()
