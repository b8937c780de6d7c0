"""A page that one looks into from another one, and leaves again: by its button, by Esc or by Alt+Left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from models.clock import Clock
from ui.journal_queue import JournalQueue
from ui.tracker.page import TrackerPage
from ui.widgets import buttons


class SidePage(TrackerPage):
    """Has the way back above its heading."""

    left = Signal()
    """The person goes back to where they came from."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(queue, clock)
        self.back = buttons.ghost(self.tr("‹ Back"), tip=self.tr("Esc or Alt+Left"))
        self.back.setAccessibleName(self.tr("Back"))
        self.back.clicked.connect(self.left)
        # As on every page, the links stand right before what one does there.
        self.head_row.insertWidget(self.head_row.indexOf(self.links), self.back)
        for keys, act in ((Qt.Key.Key_Escape, self.escape), (Qt.Modifier.ALT | Qt.Key.Key_Left, self.left.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def escape(self) -> None:
        """Esc closes what is open on the page; with nothing open, it leads back."""
        if not self.close_something():
            self.left.emit()

    def close_something(self) -> bool:
        """Close what is open on the page, if anything is."""
        return False
