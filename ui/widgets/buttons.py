"""Buttons in their three weights: the one thing to do, something one may do, and a quiet word."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui import look
from ui.tokens import Space, Tone


def primary(text: str, tone: Tone, *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """The filled button in a ritual's colour."""
    return _button(text, tone.value, tip, parent)


def plain(text: str, *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """The outlined button."""
    return _button(text, "plain", tip, parent)


def ghost(text: str, *, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button of words alone."""
    return _button(text, "ghost", tip, parent)


def _button(text: str, kind: str, tip: str, parent: QWidget | None) -> QPushButton:
    button = QPushButton(text.replace("&", "&&"), parent)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    return button


class PhraseButton(QPushButton):
    """A phrase to take up, wrapped over as many lines as it needs."""

    def __init__(self, phrase: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phrase = phrase
        self.setProperty("kind", "phrase")
        self.setAutoDefault(False)
        self.setAccessibleName(phrase)
        self.setToolTip(hint)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Room for the wrapped phrase."""
        inner = self.fontMetrics().boundingRect(
            0, 0, max(40, width - 2 * Space.ROWS), 10_000, Qt.TextFlag.TextWordWrap.value, self.phrase
        )
        return max(look.current().px(Space.CONTROL_HEIGHT), inner.height() + 2 * (Space.CHIPS + 1))

    def sizeHint(self) -> QSize:
        """About a third of a page wide."""
        width = look.current().px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for three in a row."""
        width = look.current().px(120)
        return QSize(width, look.current().px(Space.CONTROL_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground as any button has it, the words wrapped."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        wrap = QTextOption(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setPen(look.colour(look.tokens().ink))
        painter.drawText(self.rect().adjusted(Space.ROWS, Space.CHIPS + 1, -Space.ROWS, 0).toRectF(), self.phrase, wrap)
        painter.end()
