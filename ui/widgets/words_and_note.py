"""Words with a small note: beside them where both fit in a line, below them where they do not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.tokens import Space
from ui.widgets.labels import PlainLabel


class WordsAndNote(QWidget):
    """Two labels that wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.note = PlainLabel("", wrap=True), PlainLabel("", "small", wrap=True)
        self._below = False
        """Whether the note stands below the words at the width there is."""
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.TIGHT)
        self._line.addWidget(self.words, 1)
        self._line.addWidget(self.note)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_texts(self, words: str, note: str) -> None:
        """Show these; without a note the words have all the room."""
        self.words.setText(words)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._turn(self.width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as both are the way they stand at this width."""
        self._turn(width)
        return self._line.totalHeightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two, for they can stand below each other."""
        hints = [label.minimumSizeHint() for label in (self.words, self.note)]
        height = hints[0].height() + (Space.TIGHT + hints[1].height() if self._below else 0)
        return QSize(max(hint.width() for hint in hints), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the room asks for it."""
        self._turn(event.size().width())
        super().resizeEvent(event)
        below = self._line.direction() is QBoxLayout.Direction.TopToBottom
        if below is not self._below:
            self._below = below
            self.updateGeometry()

    def _turn(self, width: int) -> None:
        one_line = self.words.natural_width() + self.note.natural_width() + 2 * Space.CHIPS
        beside = self.note.isHidden() or one_line <= width
        # A label that may wrap asks for less than a line; beside the words there is room for all of it.
        self.note.setMinimumWidth(self.note.natural_width() if beside else 0)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._line.direction() is not direction:
            self._line.setDirection(direction)
