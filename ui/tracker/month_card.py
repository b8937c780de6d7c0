"""The month on the page Landings: its name, how many of its workdays ended in a landing, and its days."""

from datetime import date, timedelta

from PySide6.QtCore import Signal

from models.month import Month
from ui.locale_texts import month_text, opening
from ui.punctuation import listed
from ui.tokens import Space
from ui.tracker.landing_texts import landing_in_words
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel
from ui.widgets.month_grid import MonthGrid


class MonthCard(Card):
    """One month at a time, and the way to the months before and after."""

    turned = Signal(object)
    """A `date` in the month that is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._first: date | None = None
        self.name = PlainLabel("", "heading")
        self.count = PlainLabel("", "small")
        self.earlier = buttons.compact("‹", self.tr("The month before"))
        self.later = buttons.compact("›", self.tr("The month after"))
        self.earlier.clicked.connect(lambda: self._turn(timedelta(days=-1)))
        self.later.clicked.connect(lambda: self._turn(timedelta(days=31)))
        self.column.addLayout(row(self.name, None, self.count, self.earlier, self.later, spacing=Space.TIGHT))
        self.grid = MonthGrid()
        self.grid.wanted.connect(self.turned)
        self.column.addWidget(self.grid)
        self.column.addStretch(1)

    def show_month(self, month: Month, today: date) -> None:
        """Show this month."""
        first = self._first = month.days[0].day
        running = (first.year, first.month) == (today.year, today.month)
        self.name.setText(opening(month_text(first, with_year=first.year != today.year)))
        if running:
            counted = self.tr("{landed} of %n workdays so far", "", month.workdays)
        else:
            counted = self.tr("{landed} of %n workdays", "", month.workdays)
        counted = counted.format(landed=month.landed)
        self.count.setText(counted if month.landed and month.workdays > 1 else "")
        self.later.setEnabled(not running)
        names = {use.gesture.id: use.gesture.name for use in month.gestures}
        told = {
            day.day: listed((landing_in_words(landing, names) for landing in day.landings), "; ")
            for day in month.days
            if day.landings
        }
        self.grid.show_month(month.days, today, told)

    def _turn(self, step: timedelta) -> None:
        if self._first is not None:
            self.turned.emit(self._first + step)
