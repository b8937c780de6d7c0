"""Landings: how one comes home. A month of evenings, what is parked, who comes when, and the gestures."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.clock import Clock, workday_of
from models.journal import Journal
from models.month import Month, gather
from ui import look
from ui.journal_queue import JournalQueue
from ui.locale_texts import month_text
from ui.tokens import Space, Tone
from ui.tracker.arrivals_card import ArrivalsCard
from ui.tracker.gestures_card import GesturesCard
from ui.tracker.page import TrackerPage
from ui.tracker.parked_card import ParkedCard
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.columns import Columns
from ui.widgets.labels import PlainLabel
from ui.widgets.month_grid import MonthGrid


class LandingsPage(TrackerPage):
    """The evenings and what makes them softer."""

    land_wanted = Signal()

    def __init__(self, queue: JournalQueue, clock: Clock, workdays: Callable[[], frozenset[int]]) -> None:
        super().__init__(queue, clock)
        self._workdays = workdays
        self._month: date | None = None
        self.head(self.tr("Landings"), self.tr("How you come home to each other."))
        land = buttons.primary(self.tr("Land now"), Tone.LANDING)
        land.clicked.connect(self.land_wanted)
        self.head_row.addWidget(land)
        self.parked = ParkedCard(self)
        self.arrivals = ArrivalsCard(self)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.CARD)
        beside.addWidget(self.parked)
        beside.addWidget(self.arrivals)
        beside.addStretch(1)
        self.column.addWidget(Columns((self._build_month(), 52), (right, 48)))
        self.gestures = GesturesCard(self)
        self.column.addWidget(self.gestures, 1)
        self.drafts.restore()

    def refresh(self) -> None:
        """Ask for the month in view and the rest."""
        today = workday_of(self.clock.now())
        month, usual = self._month or today, self._workdays()

        def read(journal: Journal) -> Month:
            return gather(journal, month, today, usual)

        self.ask(read, lambda found: self._show(found, month, today))

    def begin(self) -> None:
        """To the line for a parked thought."""
        self.parked.line.setFocus()

    def _build_month(self) -> Card:
        card = Card()
        self._name = PlainLabel("", "heading")
        self._count = PlainLabel("", "small")
        self._earlier = buttons.ghost("‹", tip=self.tr("The month before"))
        self._earlier.setAccessibleName(self.tr("The month before"))
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later = buttons.ghost("›", tip=self.tr("The month after"))
        self._later.setAccessibleName(self.tr("The month after"))
        self._later.clicked.connect(lambda: self._turn(1))
        for button in (self._earlier, self._later):
            button.setProperty("compact", "yes")
            button.setFixedWidth(look.current().px(24))
        card.column.addLayout(row(self._name, None, self._count, self._earlier, self._later, spacing=Space.TIGHT))
        self._grid = MonthGrid()
        card.column.addWidget(self._grid)
        card.column.addStretch(1)
        return card

    def _turn(self, months: int) -> None:
        today = workday_of(self.clock.now())
        first = (self._month or today).replace(day=1)
        turned = (first - timedelta(days=1)) if months < 0 else (first + timedelta(days=31))
        self._month = None if (turned.year, turned.month) == (today.year, today.month) else turned.replace(day=1)
        self.refresh()

    def _show(self, month: Month, shown: date, today: date) -> None:
        running = (shown.year, shown.month) == (today.year, today.month)
        name = month_text(shown)
        self._name.setText(name if shown.year == today.year else f"{name} {shown.year}")
        pattern = self.tr("{landed} of {of} workdays so far") if running else self.tr("{landed} of {of} workdays")
        self._count.setText(
            pattern.format(landed=month.landed, of=month.workdays) if month.landed and month.workdays > 1 else ""
        )
        self._later.setEnabled(not running)
        self._grid.show_month(month.evenings, today)
        self.parked.show_thoughts(month.thoughts)
        self.arrivals.show_partner(month.partner)
        self.gestures.show_gestures(month.gestures)
