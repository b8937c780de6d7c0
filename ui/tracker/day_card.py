"""One day of the month, opened: the landings that are noted on it, and a way to add one by hand."""

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from models.month import Month, MonthDay, left_at
from models.records import Gesture
from models.rituals import land
from ui.focus_ring import lead_keys_to
from ui.locale_texts import day_text, opening
from ui.tokens import Space
from ui.tracker.landing_details import LandingDetails
from ui.tracker.page import TrackerPage
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from uuid import UUID


class DayCard(Card):
    """Hidden until a day is opened; Esc closes it."""

    closed = Signal(object)
    """The `date` that was looked at, when the person closed it."""

    def __init__(self, page: TrackerPage, usual_end: Callable[[int], time]) -> None:
        super().__init__(spacing=Space.ROWS)
        self._page, self._usual_end = page, usual_end
        self._found: MonthDay | None = None
        self.day: date | None = None
        self.landings: dict[UUID, LandingDetails] = {}
        self._title = PlainLabel("", "heading")
        self.close_button = buttons.ghost(self.tr("Close"), tip=self.tr("Esc does the same"))
        self.close_button.clicked.connect(self.leave)
        self._nothing = PlainLabel(
            self.tr("Nothing is noted for this evening. If there was a landing, it can be added any time."),
            "sub",
            wrap=True,
        )
        self.add_button = buttons.plain(self.tr("Add a landing"))
        self.add_button.clicked.connect(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.ROWS)
        self.column.addLayout(row(self._title, None, self.close_button))
        self.column.addWidget(self._nothing)
        self.column.addLayout(self._list)
        self.column.addLayout(row(self.add_button, None))
        self.hide()

    def open_day(self, day: MonthDay, month: Month) -> None:
        """Show this day, and put the keyboard there."""
        self.day = day.day
        self.show()
        self.show_month(month)
        self.setAccessibleName(self._title.text())
        first = next(iter(self.landings.values()), None)
        (self.add_button if first is None else first.felt_field()).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, key: "UUID") -> None:
        """Put the keyboard on one of the landings of this day."""
        details = self.landings.get(key)
        if details is not None:
            # Put into the card just now, it would be shown in a moment; what is not shown takes no keys.
            details.show()
            lead_keys_to(details.felt_field())
            self._page.reveal(details)

    def show_month(self, month: Month) -> None:
        """Come up to date; a day that this month does not hold is closed."""
        self._found = next((each for each in month.days if each.day == self.day), None)
        if self._found is None:
            self.day = None
            self.hide()
            return
        self._title.setText(opening(day_text(self._found.day)))
        self._show_landings(self._found, [use.gesture for use in month.gestures])

    def leave(self) -> None:
        """Close it."""
        day, self.day = self.day, None
        self.hide()
        self.closed.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the day and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _show_landings(self, found: MonthDay, gestures: Sequence[Gesture]) -> None:
        there = {landing.id for landing in found.landings}
        for key in [key for key in self.landings if key not in there]:
            self._let_go(self.landings.pop(key))
        for landing in found.landings:
            if landing.id not in self.landings:
                self.landings[landing.id] = LandingDetails(self._page, landing)
                self._list.addWidget(self.landings[landing.id])
            self.landings[landing.id].show_landing(landing, gestures)
        self._nothing.setVisible(not there)
        buttons.say(self.add_button, self.tr("Add another landing") if there else self.tr("Add a landing"))

    def _let_go(self, details: LandingDetails) -> None:
        if details.isAncestorOf(self.focusWidget()):
            # What was in hand goes away: the keyboard stays in the card.
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._list.removeWidget(details)
        details.hide()
        details.deleteLater()

    def _add(self) -> None:
        if self._found is None:
            return
        now = self._page.clock.now()
        began = left_at(self._found, now, self._usual_end(self._found.day.isoweekday()))
        self._page.add(land(now, workday=self._found.day, began=began), then=self._added)

    def _added(self) -> None:
        self._page.undoable.emit(self.tr("Noted. What it was like can be told here."))
