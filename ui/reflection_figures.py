"""The three figures of a week, each on a card that explains itself to the mouse and to the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ui import look
from ui.focus_ring import ring_wanted
from ui.punctuation import in_lines, listed, named, one_after_the_other, sentence
from ui.reflection_words import FigureWords
from ui.tokens import Space
from ui.widgets.card import Card
from ui.widgets.columns import Columns
from ui.widgets.labels import PlainLabel

_FIGURES = 3
_SOON_MS = 350


class FigureCard(Card):
    """A figure with what it rests on. Hover or focus tells what was counted, and over which days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=Space.TIGHT, parent=parent)
        self._name, self._basis = PlainLabel("", "small"), PlainLabel("", "small", wrap=True)
        self._figure = PlainLabel("", "large", wrap=True)
        for label in (self._name, self._figure, self._basis):
            self.column.addWidget(label)
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._explain)

    def show_words(self, words: FigureWords) -> None:
        """Show a figure, and have it explained."""
        self._name.setText(words.name)
        self._figure.setText(words.figure)
        self._basis.setText(words.basis)
        self._basis.setVisible(bool(words.basis))
        self.setToolTip(in_lines(words.counted))
        figure = sentence(named(words.name, words.figure))
        self.setAccessibleName(one_after_the_other(figure, listed(words.basis.splitlines(), "; ")))
        self.setAccessibleDescription(words.counted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What a mouse reads by hovering comes up for the keyboard, too."""
        super().focusInEvent(event)
        self.update()
        if ring_wanted(self):
            # Tool tips take themselves back at every change of the focus: this one is to come after it.
            self._soon.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes again."""
        super().focusOutEvent(event)
        self.update()
        self._soon.stop()
        QToolTip.hideText()

    def _explain(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(Space.CARD, self.height())), self.toolTip(), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with a ring while the keyboard is on it."""
        super().paintEvent(event)
        if not ring_wanted(self):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(look.tokens().ink2), 2))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), Space.CARD_RADIUS, Space.CARD_RADIUS)
        painter.end()


class FigureRow(Columns):
    """The figures side by side, in their fixed order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.cards = tuple(FigureCard() for _ in range(_FIGURES))
        super().__init__(*((card, 1) for card in self.cards), parent=parent)

    def show_figures(self, figures: Sequence[FigureWords]) -> None:
        """Show these, one on each card."""
        for card, words in zip(self.cards, figures, strict=True):
            card.show_words(words)
