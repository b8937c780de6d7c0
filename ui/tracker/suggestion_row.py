"""Words that may go on from what is being typed: one quiet line below the sentence, there to be taken or passed over.

It keeps its height while it has nothing to say, so that nothing jumps under the hands of somebody who types. For the
Tab key it is one stop; the arrow keys go along it, and a letter typed on it is meant for the sentence.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from models.phrases import SUGGESTED_AT_ONCE
from ui import look
from ui.focus_ring import keys_used, ring_wanted
from ui.tokens import Space, Type
from ui.widgets.chip import Chip, chip_size
from ui.widgets.flow_layout import NAME_WIDTH
from ui.widgets.hints import plain_hint
from ui.widgets.labels import PlainLabel

_WIDEST = 260


class SuggestionChip(Chip):
    """Some words to take up; those that are long are cut short on it and whole in its tip."""

    moved = Signal(int)
    """An arrow key: one further (1) or one back (-1)."""
    left = Signal()
    """Up or Escape: back to the sentence."""
    typed = Signal(str)
    """A letter that belongs into the sentence."""

    def __init__(self, text: str, parent: QWidget, *, bare: bool = False) -> None:
        """`bare`: words without a ground, for what is no suggestion itself."""
        super().__init__(text, checkable=False, parent=parent)
        self._bare = bare
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def say(self, text: str) -> None:
        """Other words on the same chip."""
        super().say(text)
        self.setToolTip(plain_hint(text) if chip_size(text).width() > self.sizeHint().width() else "")

    def sizeHint(self) -> QSize:
        """The words, as far as there is room."""
        size = chip_size(self.text())
        return QSize(min(size.width(), look.current().px(_WIDEST)), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words on a soft ground, without the line that a choice has."""
        tokens, painter = look.tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().toRectF().adjusted(1, 1, -1, -1)
        focus = ring_wanted(self)
        painter.setPen(QPen(look.colour(tokens.ink2), 2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(
            look.colour(tokens.line if self.underMouse() else tokens.surface if self._bare else tokens.sunken)
        )
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setFont(look.current().font(Type.CHIP))
        painter.setPen(look.colour(tokens.ink if self.underMouse() else tokens.ink2))
        room = self.rect().adjusted(Space.CHIPS, 0, -Space.CHIPS, 0)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Along the line, back to the sentence, or straight on in it."""
        keys_used(self)
        rightwards = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        steps = {Qt.Key.Key_Right: rightwards, Qt.Key.Key_Left: -rightwards}
        commanding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Escape}:
            self.left.emit()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & commanding:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class SuggestionRow(QWidget):
    """A few suggestions, as many as fit into a line, and a way to others."""

    chosen = Signal(str)
    """Carries the words."""
    others_wanted = Signal()
    left = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Suggestions"))
        self._name = PlainLabel(self.tr("Perhaps"), "small", parent=self)
        self.chips = tuple(SuggestionChip("", self) for _ in range(SUGGESTED_AT_ONCE))
        self.others = SuggestionChip(self.tr("Others"), self, bare=True)
        self.others.setAccessibleName(self.tr("Other suggestions"))
        self.others.clicked.connect(self.others_wanted)
        for chip in self.chips:
            chip.clicked.connect(lambda _=False, chip=chip: self.chosen.emit(chip.text()))
            chip.setAccessibleDescription(self.tr("Suggestion"))
        for chip in (*self.chips, self.others):
            chip.moved.connect(self._move)
            chip.left.connect(self.left)
            chip.typed.connect(self.typed)
        self.chips[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._offered: tuple[str, ...] = ()
        self._more = False
        look.current().changed.connect(self._fit)
        self._fit()

    def offered(self) -> tuple[str, ...]:
        """The suggestions that are in sight."""
        return tuple(chip.text() for chip in self.chips if not chip.isHidden())

    def offer(self, texts: Sequence[str], *, more: bool) -> None:
        """Show these, at most as many as there are chips; `more`: there are others beside them."""
        self._offered, self._more = tuple(texts[: len(self.chips)]), more
        for chip, text in zip(self.chips, self._offered, strict=False):
            chip.say(text)
        self._fit()

    def take_focus(self) -> bool:
        """To the first suggestion; False when there is none."""
        if not self.offered() or self.isHidden():
            return False
        keys_used(self)
        self.chips[0].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def sizeHint(self) -> QSize:
        """One line of chips."""
        return QSize(look.current().px(_WIDEST), self.others.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It goes without what does not fit."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Place the name, then chips as long as there is room for them and for the way to others."""
        gap = Space.CHIPS
        name = max(self._name.sizeHint().width(), look.current().px(NAME_WIDTH))
        others = self.others.sizeHint().width()
        left, room = name + gap, self.width()
        shown = 0
        for chip, _ in zip(self.chips, self._offered, strict=False):
            width = chip.sizeHint().width()
            last = shown + 1 == len(self._offered) and not self._more
            if left + width + (0 if last else gap + others) > room and shown:
                break
            width = max(0, min(width, room - left))
            self._put(chip, left, width)
            left += width + gap
            shown += 1
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < shown)
        self._put(self._name, 0, name)
        self._put(self.others, left, others)
        self._name.setVisible(shown > 0)
        self.others.setVisible(shown > 0 and (self._more or shown < len(self._offered)))

    def _put(self, widget: QWidget, left: int, width: int) -> None:
        place = QRect(left, 0, width, self.height())
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _move(self, by: int) -> None:
        reach = [chip for chip in (*self.chips, self.others) if not chip.isHidden()]
        here = next((number for number, chip in enumerate(reach) if chip.hasFocus()), 0)
        reach[(here + by) % len(reach)].setFocus(Qt.FocusReason.TabFocusReason)
