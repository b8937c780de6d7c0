"""What was hoped for, line by line, each with a way to become a clarity statement."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.records import ClarityStatement
from models.reflection import hoped_lines, hopes_written
from ui.tokens import Space
from ui.widgets.buttons import ghost
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import GrowingTextEdit

_LONGEST_SHOWN = 60
"""Letters: the whole line stands in the field just above."""


class HopeRows(QWidget):
    """Follows a field as it is written in; hidden while nothing stands there."""

    wanted = Signal(str)
    """Make a clarity statement of this line."""

    def __init__(self, field: GrowingTextEdit) -> None:
        super().__init__()
        self._field = field
        self._written: tuple[ClarityStatement, ...] = ()
        self._shown: tuple[tuple[str, bool], ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        """The button of each line that no statement has yet."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)
        field.textChanged.connect(self._follow)
        self.hide()

    def show_written(self, statements: Iterable[ClarityStatement]) -> None:
        """Lines whose words these statements have are not offered once more."""
        self._written = tuple(statements)
        self._follow()

    def _follow(self) -> None:
        lines = hoped_lines(self._field.text())
        written = hopes_written(lines, self._written)
        shown = tuple((line, line in written) for line in lines)
        if shown == self._shown:
            return
        self._shown = shown
        self._show(shown)

    def _show(self, lines: Sequence[tuple[str, bool]]) -> None:
        in_hand = next((line for line, button in self.buttons.items() if button.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.buttons = {}
        for line, is_written in lines:
            self._column.addWidget(self._row(line, is_written=is_written))
        self.setVisible(bool(lines))
        if in_hand is not None:
            self.buttons.get(in_hand, self._field).setFocus()

    def _row(self, line: str, *, is_written: bool) -> QWidget:
        told = PlainLabel(_shortened(line), "small", wrap=True)
        if is_written:
            end: QWidget = PlainLabel(self.tr("A statement by now"), "small")
        else:
            end = self._button(line)
        holder = QWidget()
        line_row = row(told, end)
        line_row.setStretch(0, 1)
        holder.setLayout(line_row)
        return holder

    def _button(self, line: str) -> QPushButton:
        button = ghost(self.tr("Make it a statement"), tip=self.tr("Keep these words on Clarity, to say them some day"))
        button.setAccessibleName(self.tr("Make it a statement: {words}").format(words=line))
        button.clicked.connect(partial(self._want, line))
        self.buttons[line] = button
        return button

    def _want(self, line: str, _checked: bool = False) -> None:
        # Pressed twice before the disk has answered, it is one.
        self.buttons[line].setEnabled(False)
        self.wanted.emit(line)

    def offer_again(self) -> None:
        """What was wanted did not come about."""
        for button in self.buttons.values():
            button.setEnabled(True)


def _shortened(line: str) -> str:
    return line if len(line) <= _LONGEST_SHOWN else f"{line[: _LONGEST_SHOWN - 1].rstrip()}…"
