"""A plain question on the page itself before something that can't be taken back, with the careful answer in hand."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.tokens import Space
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel


class QuestionCard(Card):
    """Hidden until it asks; Esc says no. The keyboard goes back to where it was asked from."""

    def __init__(self, no: str, parent: QWidget | None = None) -> None:
        """`no`: the careful answer, which leaves everything as it is."""
        super().__init__("sunken", spacing=Space.ROWS, parent=parent)
        self._act: Callable[[], None] | None = None
        self._asked_from: QWidget | None = None
        self._question = PlainLabel("", wrap=True)
        self.no = buttons.plain(no, tip=self.tr("Esc"))
        self.no.clicked.connect(self.leave)
        self.yes = buttons.ghost("")
        self.yes.clicked.connect(self._agree)
        self.column.addWidget(self._question)
        self.column.addLayout(row(None, self.yes, self.no))
        self.hide()

    def ask(self, question: str, yes: str, act: Callable[[], None], asked_from: QWidget) -> None:
        """Ask; `act` is done upon `yes`. The keyboard goes to the careful answer, and later back to `asked_from`."""
        self._act, self._asked_from = act, asked_from
        self._question.setText(question)
        self.yes.setText(yes.replace("&", "&&"))
        self.yes.setAccessibleName(yes)
        self.setAccessibleName(question)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, question))

    def leave(self) -> None:
        """Everything stays as it is."""
        self._act = None
        self.hide()
        if self._asked_from is not None and self._asked_from.isVisible():
            self._asked_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc says no and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _agree(self) -> None:
        act = self._act
        self.leave()
        if act is not None:
            act()
