"""A card to fill in that Esc leaves as it was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.card import Card


class FormCard(Card):
    """A sheet with fields; whoever owns it decides what leaving means, and where the keyboard goes on."""

    left = Signal()
    """The person wants to leave it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves this card and no other."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
