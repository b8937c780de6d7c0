"""What was told once, in fields, to be told otherwise: kept with a button, left as it was with another or with Esc."""

from PySide6.QtCore import Signal

from models.records import Record
from ui.tokens import Space
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import row
from ui.widgets.form_card import FormCard


class ChangeForm(FormCard):
    """Hidden until it is asked for. Subclasses add their fields, then the buttons, and say what is kept in `keep`."""

    done = Signal()
    """It was kept or left."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__("sunken", spacing=Space.ROWS)
        self._page = page
        self.leave_button = buttons.ghost(self.tr("Leave it as it was"), tip=self.tr("Esc does the same"))
        self.leave_button.clicked.connect(self.left)
        self.left.connect(self._leave)
        self.keep_button = buttons.plain(self.tr("Keep the change"), tip=self.tr("Enter"))
        self.keep_button.clicked.connect(self.keep)
        # What was kept or left is no draft any more.
        self.done.connect(page.drafts.touched)
        self.hide()

    def keep(self) -> None:
        """Keep it as it stands in the fields."""
        raise NotImplementedError

    def add_buttons(self) -> None:
        """Put the buttons below the fields."""
        self.column.addLayout(row(None, self.leave_button, self.keep_button))

    def change(self, told: Record) -> None:
        """Have what was told otherwise committed, then go away."""
        self._page.save(told, then=self._kept)

    def _kept(self) -> None:
        self._leave()
        self._page.undoable.emit(self.tr("Changed."))

    def _leave(self) -> None:
        self.hide()
        self.done.emit()
