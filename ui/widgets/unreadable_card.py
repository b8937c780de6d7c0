"""Stands where nothing can be shown because the journal cannot be read; why it cannot is said elsewhere."""

from PySide6.QtWidgets import QWidget

from ui.trouble_texts import unreadable_text
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel


class UnreadableCard(Card):
    """One plain sentence, hidden until it is true."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.addWidget(PlainLabel(unreadable_text(), "sub", wrap=True))
        self.hide()
