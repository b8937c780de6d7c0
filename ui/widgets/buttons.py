"""Buttons in their three weights: the one thing to do, something one may do, and a quiet word."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget
from shiboken6 import isValid

from ui import look
from ui.tokens import Space, Tone
from ui.widgets.labels import draw_lines, line_height, lines_of

# Between the edge of a button and its words, where they may take several lines.
_ABOVE = 10
_COMPACT = 24


def primary(text: str, tone: Tone, *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """The filled button in a ritual's colour."""
    return _button(text, tone.value, tip, parent)


def plain(text: str, *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """The outlined button."""
    return _button(text, "plain", tip, parent)


def ghost(text: str, *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button of words alone."""
    return _button(text, "ghost", tip, parent)


def compact(sign: str, name: str, *, parent: QWidget | None = None) -> QPushButton:
    """A small square button with a sign on it, for the end of a line; `name` is what it does."""
    button = _button(sign, "ghost", name, parent)
    button.setAccessibleName(name)
    button.setProperty("compact", "yes")
    button.setFixedWidth(look.current().px(_COMPACT))
    return button


def say(button: QPushButton, words: str) -> None:
    """Put other words on a button; those who do not see it hear them, too."""
    button.setText(words.replace("&", "&&"))
    button.setAccessibleName(words)


def _button(text: str, kind: str, tip: str, parent: QWidget | None) -> QPushButton:
    button = QPushButton(text.replace("&", "&&"), parent)
    button.setProperty("kind", kind)
    # Outside of dialogs Qt leaves Enter to buttons that say so.
    button.setAutoDefault(True)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    return button


class WordsButton(QPushButton):
    """A person's words or a phrase to take up, wrapped over as many lines as they need; `kind` is phrase or choice."""

    def __init__(self, words: str, kind: str, *, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setAccessibleName(words)
        self.setToolTip(tip)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Room for the wrapped words."""
        self.ensurePolished()
        lines = self._lines(width).lineCount() * line_height(self.font())
        return max(look.current().px(Space.CONTROL_HEIGHT), lines + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        """About a third of a page wide."""
        width = look.current().px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for three in a row."""
        return QSize(look.current().px(120), look.current().px(Space.CONTROL_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground as any button has it, the words wrapped."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        tokens = look.tokens()
        painter.setPen(look.colour(tokens.ink if self.isEnabled() else tokens.ink3))
        layout, step = self._lines(self.width()), line_height(self.font())
        top = max(_ABOVE, (self.height() - layout.lineCount() * step) / 2) if layout.lineCount() == 1 else _ABOVE
        draw_lines(painter, layout, QPointF(Space.ROWS, top), step)
        painter.end()

    def _lines(self, width: int) -> QTextLayout:
        inner = max(40, width - 2 * Space.ROWS)
        return lines_of(self.words, self.font(), inner, Qt.AlignmentFlag.AlignLeading, self.layoutDirection())


def rest(button: QPushButton) -> Callable[[], None]:
    """Have a button take no presses until what this returns is called.

    If the keyboard was on it, it is so again then, unless it was taken elsewhere in the meantime: a button that cannot
    be pressed hands it on.
    """
    window, had_keyboard = button.window(), button.hasFocus()
    button.setEnabled(False)
    handed_to = window.focusWidget()

    def wake() -> None:
        if not isValid(button):
            return
        button.setEnabled(True)
        if had_keyboard and window.focusWidget() is handed_to:
            button.setFocus()

    return wake
