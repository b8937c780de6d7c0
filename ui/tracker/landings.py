"""Landings: how one comes home. A month of evenings, what is parked, who comes when, and the gestures."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.clock import Clock, workday_of
from models.journal import Journal
from models.month import Month, blank_month, gather
from models.records import SoftLanding
from models.settings import Settings
from ui import translations
from ui.journal_queue import JournalQueue
from ui.tokens import Space, Tone
from ui.tracker.arrivals_card import ArrivalsCard
from ui.tracker.day_card import DayCard
from ui.tracker.gestures_card import GesturesCard
from ui.tracker.month_card import MonthCard
from ui.tracker.page import TrackerPage
from ui.tracker.parked_card import ParkedCard
from ui.widgets import buttons
from ui.widgets.columns import Columns


class LandingsPage(TrackerPage):
    """The evenings and what makes them softer."""

    land_wanted = Signal()

    def __init__(self, queue: JournalQueue, clock: Clock, settings: Callable[[], Settings]) -> None:
        super().__init__(queue, clock)
        self._settings = settings
        self._wanted: date | None = None
        self._month: Month | None = None
        self._sought: SoftLanding | None = None
        self.head(self.tr("Landings"), self.tr("How you come home to each other."))
        land = buttons.primary(self.tr("Land now"), Tone.LANDING)
        land.clicked.connect(self.land_wanted)
        self.head_row.addWidget(land)
        self.month, self.parked, self.arrivals = MonthCard(), ParkedCard(self), ArrivalsCard(self)
        self.day = DayCard(self, lambda weekday: settings().usual_end_on(weekday))
        self.gestures = GesturesCard(self)
        self.month.turned.connect(self._turn)
        self.month.grid.opened.connect(self._open_day)
        self.day.closed.connect(self._day_closed)
        evenings = Columns((_stacked(self.month), 52), (_stacked(self.parked, self.arrivals), 48))
        self.place_unreadable(evenings, self.gestures)
        self.column.addWidget(evenings)
        self.column.addWidget(self.day)
        self.column.addWidget(self.gestures, 1)
        self.column.addStretch(0)
        today = workday_of(clock.now())
        self.month.show_month(blank_month(today, settings().workdays), today)
        self.drafts.restore()

    def refresh(self) -> None:
        """Ask for the month in view and the rest."""
        today = workday_of(self.clock.now())
        month, usual = self._wanted or today, self._settings().workdays

        def read(journal: Journal) -> Month:
            return gather(journal, month, today, usual, translations.language())

        self.look_up(read, lambda found: self._show(found, today))

    def show_landing(self, key: UUID) -> None:
        """Turn to the month of a landing and open its day."""

        def found(landing: SoftLanding | None) -> None:
            if landing is None or landing.deleted is not None:
                self.say_gone()
            else:
                self._sought = landing
                self._turn(landing.workday)

        self.ask(lambda journal: journal.landing(key), found)

    def begin(self) -> None:
        """To the line for a parked thought."""
        self.parked.line.setFocus()

    def _turn(self, day: date) -> None:
        today = workday_of(self.clock.now())
        self._wanted = None if (day.year, day.month) >= (today.year, today.month) else day
        self.refresh()

    def _show(self, month: Month, today: date) -> None:
        self._month = month
        self.month.show_month(month, today)
        self.day.show_month(month)
        self.month.grid.mark_open(self.day.day)
        self.parked.show_thoughts(month.thoughts)
        self.arrivals.show_partner(month.partner, self._settings())
        self.gestures.show_gestures(month.gestures, month.ideas)
        self._arrive(month)

    def _arrive(self, month: Month) -> None:
        """The month may be one that was asked for before: the landing that is sought waits for its own."""
        if self._sought is not None and any(each.day == self._sought.workday for each in month.days):
            landing, self._sought = self._sought, None
            self._open_day(landing.workday)
            self.day.go_to(landing.id)

    def _open_day(self, day: date) -> None:
        found = next((each for each in self._month.days if each.day == day), None) if self._month else None
        if found is None or self._month is None:
            return
        self.day.open_day(found, self._month)
        self.month.grid.mark_open(day)
        self.ensureWidgetVisible(self.day)

    def _day_closed(self, day: date) -> None:
        self.month.grid.mark_open(None)
        self.month.grid.go_to(day)


def _stacked(*cards: QWidget) -> QWidget:
    """Cards below each other, none of them higher than what is on it."""
    stack = QWidget()
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.CARD)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return stack
