"""Parked thoughts as lines, each with a ring to tick when it is picked up."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.clock import workday_of
from models.records import ParkedThought
from ui.tracker.page import TrackerPage
from ui.tracker.thought_row import ThoughtRow
from ui.widgets import buttons

if TYPE_CHECKING:
    from uuid import UUID

_MOST, _MOST_AT_FIRST = 30, 6


class ThoughtRows(QWidget):
    """Thoughts that wait, oldest first; whatever is done with one can be undone."""

    def __init__(self, page: TrackerPage, *, wide: bool = True) -> None:
        """`wide`: there is room for a button that carries a thought on; it is in the menu of each row anyway."""
        super().__init__()
        self._page, self._wide = page, wide
        self._waiting: tuple[ParkedThought, ...] = ()
        self._shows_all = False
        self.rows: dict[UUID, ThoughtRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.all_button = buttons.ghost(self.tr("Show all"))
        self.all_button.clicked.connect(self._show_all)
        self.all_button.hide()
        self._column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_thoughts(self, thoughts: Sequence[ParkedThought]) -> None:
        """Show these and no others; rows that stay keep the focus and what is being written in them."""
        self._waiting, today = tuple(thoughts), workday_of(self._page.clock.now())
        shown = self._waiting[: _MOST if self._shows_all else _MOST_AT_FIRST]
        there = {thought.id for thought in shown}
        for place, key in reversed(list(enumerate(self.rows))):
            if key not in there:
                self._let_go(place, self.rows.pop(key))
        for place, thought in enumerate(shown):
            if thought.id not in self.rows:
                self.rows[thought.id] = ThoughtRow(self._page, thought, wide=self._wide)
            self._column.insertWidget(place, self.rows[thought.id])
            self.rows[thought.id].show_thought(thought, today)
        self.rows = {thought.id: self.rows[thought.id] for thought in shown}
        self._page.drafts.restore()
        buttons.say(self.all_button, self.tr("Show all {count}").format(count=len(thoughts)))
        self.all_button.setVisible(not self._shows_all and len(thoughts) > _MOST_AT_FIRST)

    def _show_all(self) -> None:
        self._shows_all = True
        self.show_thoughts(self._waiting)
        next(reversed(self.rows.values())).tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self, place: int, gone: ThoughtRow) -> None:
        if gone.isAncestorOf(self.focusWidget()):
            # The keyboard goes on with the thought that takes its place, or the one before.
            left = list(self.rows.values())
            if left:
                left[min(place, len(left) - 1)].tick.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.removeWidget(gone)
        gone.let_go()
