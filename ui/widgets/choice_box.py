"""A list that folds out to choose one thing from, filled when it is first wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui import look

_LETTERS = 12
_ROUND_A_NAME = 40
AIR = 4
"""Pixels between what is chosen and the end of its field."""
_ARROW_FROM_EDGE, _ARROW_HALF, _ARROW_DEEP = 16, 4, 4


class ChoiceBox(QComboBox):
    """Codes with names to read; `picked` comes when the person chose another."""

    picked = Signal(str)
    """Carries the code."""

    wanted = Signal()
    """Somebody is about to look through the list; it may be filled now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._opens_when_filled = False
        self.filled = False
        self.setProperty("kind", "list")
        self.setAccessibleName(name)
        # On Linux what is chosen is told in place of the name; there the description says what it is about.
        self.setAccessibleDescription(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.activated.connect(self._activated)

    def code(self) -> str:
        """What is chosen."""
        return self._code

    def fill(self, choices: Sequence[tuple[str, str]]) -> None:
        """(Code, name) pairs to choose from, in this order. What was chosen stays so if it is among them."""
        with QSignalBlocker(self):
            self.clear()
            for code, name in choices:
                self.addItem(name, code)
        self.filled = True
        self._show()
        if self._opens_when_filled:
            self._opens_when_filled = False
            self.showPopup()

    def choose(self, code: str, name: str = "") -> None:
        """Show this one without telling anybody; one that is not in the list yet is put there under its name."""
        self._code = code
        if self.findData(code) < 0 and name:
            with QSignalBlocker(self):
                self.addItem(name, code)
        self._show()

    def sizeHint(self) -> QSize:
        """Where it is to be as wide as its names, there is air for the longest of them, too."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToContents:
            hint.setWidth(hint.width() + AIR)
        return hint

    def showPopup(self) -> None:
        """Fold out; first have the list filled, if it is not."""
        if self.filled:
            # As wide as its longest name, however narrow the field.
            self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _ROUND_A_NAME)
            super().showPopup()
        else:
            self._opens_when_filled = True
            self.wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys choose in the closed list, too."""
        super().focusInEvent(event)
        if not self.filled:
            self.wanted.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever went on does not want it opened any more."""
        self._opens_when_filled = False
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page that the list stands on, and changes nothing by the way."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The field, what is chosen as far as there is room for it, and a small arrow at its end."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        shown = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, field.width() - AIR)
        option.currentText = shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        paint_arrow(self)

    def _show(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(self._code))

    def _activated(self, index: int) -> None:
        code = str(self.itemData(index))
        if code != self._code:
            self._code = code
            self.picked.emit(code)


def paint_arrow(field: QWidget) -> None:
    """Draw what says that a field folds out, at its end."""
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tokens = look.tokens()
    painter.setPen(QPen(look.colour(tokens.ink2 if field.isEnabled() else tokens.ink3), 1.5))
    mirrored = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    middle = _ARROW_FROM_EDGE if mirrored else field.width() - _ARROW_FROM_EDGE
    top = (field.height() - _ARROW_DEEP) / 2
    tip, half = QPointF(middle, top + _ARROW_DEEP), QPointF(_ARROW_HALF, _ARROW_DEEP)
    painter.drawPolyline([tip - half, tip, QPointF(middle + _ARROW_HALF, top)])
    painter.end()
