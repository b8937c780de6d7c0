"""Changes what is underneath a statement, in the place of its row: Done keeps it, Escape leaves it as it was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from models.records import ClarityStatement
from ui.tokens import Space, Tone
from ui.tracker.record_texts import quoted
from ui.tracker.underneath import Underlying, Underneath
from ui.widgets import buttons
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import SENDING_KEYS


class UnderneathPanel(QWidget):
    """The words of one statement, and below them its need and feelings to choose anew."""

    done = Signal(object)
    """Carries the `Underlying` that was chosen."""
    left = Signal()
    """Everything stays as it was."""

    def __init__(self, statement: ClarityStatement) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is underneath"))
        self.underneath = Underneath(unfolded=True)
        self.underneath.choose(Underlying.of(statement))
        self.underneath.sent.connect(self.finish)
        cancel = buttons.ghost(self.tr("Leave it"), tip=self.tr("Esc"))
        cancel.clicked.connect(self.left)
        self.keep = buttons.primary(self.tr("Done"), Tone.CLARITY, tip=self.tr("Ctrl+Enter"))
        self.keep.clicked.connect(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.TIGHT, Space.ROWS, Space.TIGHT, Space.ROWS)
        column.setSpacing(Space.ROWS)
        column.addWidget(PlainLabel(quoted(statement.words), wrap=True))
        column.addWidget(self.underneath)
        column.addLayout(row(None, cancel, self.keep))
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def begin(self) -> None:
        """To the need that is chosen, or the first one."""
        chips = self.underneath.needs.chips
        need = self.underneath.needs.value() or next(iter(chips))
        chips[need].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it, Ctrl+Enter keeps it; no key gets through to the list below, where Delete deletes."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in SENDING_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        event.accept()

    def finish(self) -> None:
        """Hand over what is chosen."""
        self.done.emit(self.underneath.underlying())

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes on elsewhere in the window is done, as with words that are edited in their place."""
        if before is None or now is None or now.window() is not self.window():
            return
        if self.isAncestorOf(before) and not self.isAncestorOf(now):
            self.finish()
