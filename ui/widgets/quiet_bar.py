"""One quiet line at the bottom of a window: what was done, with a way back; or what went wrong, in plain words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import Space
from ui.widgets.buttons import ghost, plain
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel

# Long enough to read two lines at leisure and reach for Undo; it waits while the mouse is on it.
_STAYS_MS = 12_000


class QuietBar(QWidget):
    """Hidden until it has something to say; leaves by itself, unless it is to stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Callable[[], None] | None = None
        self._stays = False
        self._text = PlainLabel(wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = plain("")
        self._button.setAccessibleName(QCoreApplication.translate("QuietBar", "Undo"))
        self._button.clicked.connect(self._act)
        self._close = ghost(QCoreApplication.translate("QuietBar", "Close"))
        self._close.clicked.connect(self.hide)
        card = Card(spacing=0)
        card.column.setContentsMargins(Space.CARD, Space.CHIPS, Space.CHIPS, Space.CHIPS)
        line = QHBoxLayout()
        card.column.addLayout(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.PAGE_SIDE, 0, Space.PAGE_SIDE, Space.CARD)
        outer.addWidget(card)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        line.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def say(
        self, text: str, action_label: str = "", action: Callable[[], None] | None = None, *, stays: bool = False
    ) -> None:
        """Say a sentence, with one thing that can be done about it."""
        self._action, self._stays = action, stays
        self._text.setText(text)
        self._button.setText(action_label.replace("&", "&&"))
        self._button.setAccessibleName(action_label)
        self._button.setVisible(bool(action_label and action))
        self.show()
        self._timer.stop()
        if not stays:
            self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is on it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        if not self._stays and self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def _act(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()
