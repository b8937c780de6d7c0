"""Places to write in: they grow with the words, take plain text alone, and send on Enter where that is wanted."""

import math

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from models.records import TEXT_LIMIT
from ui import look
from ui.tokens import Tone
from ui.widgets.scroll_area import viewport_of

SENDING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class GrowingTextEdit(QPlainTextEdit):
    """Several lines of plain text. Ctrl+Enter sends; Enter does too, unless `enter_breaks` gives it to a new line."""

    sent = Signal()

    grown = Signal()
    """It takes more room now, or less; told while things are being put in their places."""

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        tone: Tone = Tone.CLARITY,
        lines: int = 1,
        most_lines: int = 8,
        enter_breaks: bool = False,
        ground: str = "field",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._held = viewport_of(self)
        self._lines, self._most_lines, self._enter_breaks = lines, most_lines, enter_breaks
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setProperty("tone", tone.value)
        self.setProperty("ground", ground)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        look.current().changed.connect(self._fit)
        self.horizontalScrollBar().rangeChanged.connect(self._stay_at_the_edge)
        self._fit()

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Put a text in, as typed."""
        self.setPlainText(text)
        # Whoever comes back to it writes on.
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words alone, and no more than can be stored."""
        room = TEXT_LIMIT - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.textCursor().insertText(source.text().replace("\0", "")[: max(0, room)])

    def sizeHint(self) -> QSize:
        """As high as it is now."""
        return QSize(look.current().px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrow if need be."""
        return QSize(look.current().px(80), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send on Ctrl+Enter, and on Enter where a line break is not the point; Shift+Enter always breaks."""
        if event.key() in SENDING_KEYS:
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if with_control or not (self._enter_breaks or with_shift):
                self.sent.emit()
                return
        super().keyPressEvent(event)

    def _height(self) -> int:
        line = self._line_height()
        words = self._placeholder_height() if self.document().isEmpty() else int(self.document().size().height()) * line
        return min(max(words, self._lines * line), self._most_lines * line) + 2 * 8 + 2

    def _line_height(self) -> int:
        """As high as a line is laid out: in some fonts that is a pixel or two more than the font itself says."""
        first = self.document().firstBlock()
        return math.ceil(self.blockBoundingRect(first).height() / max(1, first.lineCount()))

    def _placeholder_height(self) -> int:
        width = self.viewport().width() - 2
        wrap = Qt.TextFlag.TextWordWrap.value
        return self.fontMetrics().boundingRect(0, 0, max(40, width), 10_000, wrap, self.placeholderText()).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words and placeholder wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _stay_at_the_edge(self, _least: int, most: int) -> None:
        """A space that hangs over the end of a line is nothing to scroll to; read from the right, Qt would."""
        if self.isRightToLeft():
            self.horizontalScrollBar().setValue(most)

    def _fit(self, *_: object) -> None:
        lines = int(self.document().size().height())
        overflowing = lines > self._most_lines
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if overflowing else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() is not policy:
            self.setVerticalScrollBarPolicy(policy)
        if self.height() != self._height():
            self.setFixedHeight(self._height())
            # Qt does not place the viewport anew by itself when that happens while it is placing it.
            self.setViewportMargins(self.viewportMargins())
            self.updateGeometry()
            self.grown.emit()


class InlineField(QLineEdit):
    """A field inside a sentence, as wide as what stands in it."""

    sent = Signal()

    def __init__(
        self, name: str, placeholder: str, *, tone: Tone = Tone.CLARITY, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._composed = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(TEXT_LIMIT // 4)
        self.setProperty("role", "sentence")
        self.setProperty("tone", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        self.returnPressed.connect(self.sent)

    def sizeHint(self) -> QSize:
        """The words, or the placeholder while there are none."""
        shown = self.text() + self._composed or self.placeholderText()
        width = self.fontMetrics().horizontalAdvance(shown) + 26
        return QSize(max(width, look.current().px(90)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A narrow page makes it scroll inside."""
        return QSize(look.current().px(90), super().minimumSizeHint().height())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that an input method has still to make into a word take room, too."""
        super().inputMethodEvent(event)
        self._composed = event.preeditString()
        self._grow()

    def _grow(self) -> None:
        self.updateGeometry()
        owner = self.parentWidget()
        if owner is not None:
            owner.updateGeometry()
