"""One week on a sheet, as one looks back: what was, what was good, the figures, what was not said, what is next."""

from datetime import date

from PySide6.QtCore import Signal

from models.records import WeeklyReflection
from models.reflection import WeekView
from models.rituals import IsoWeek
from ui.reflection_figures import FigureRow
from ui.reflection_head import SIDE, page_head
from ui.reflection_prompts import ReflectionPrompts
from ui.reflection_words import figures_in_words, week_text
from ui.tokens import Space
from ui.widgets.buttons import ghost, plain
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll
from ui.widgets.unreadable_card import UnreadableCard
from ui.widgets.week_ribbon import WeekRibbon


class WeekSheet(PageScroll):
    """Shows a week and the places to write in."""

    check_in_wanted = Signal()
    """Open the check-in."""

    def __init__(self) -> None:
        super().__init__(side=SIDE, bottom=Space.TIGHT)
        self._dates = PlainLabel("", "sub")
        self.earlier = ghost(self.tr("‹ Earlier"), tip=self.tr("The week before (Alt+Left)"))
        self.later = ghost(self.tr("Later ›"), tip=self.tr("The week after (Alt+Right)"))
        self.trends = ghost(self.tr("Trends"), tip=self.tr("Months at a glance"))
        self.export = ghost(self.tr("Export…"), tip=self.tr("Save or print this week, or all of the journal"))
        self.ribbon = WeekRibbon()
        self.figures = FigureRow()
        self.prompts = ReflectionPrompts(self)
        self.check_in = self._check_in_card()
        self._ribbon_card = Card()
        self._ribbon_card.column.addWidget(self.ribbon)
        title = PlainLabel(self.tr("Your week together"), "title")
        self.column.addLayout(page_head(title, self._dates, self.earlier, self.later, self.trends, self.export))
        self.unreadable = UnreadableCard()
        self._written = (self.prompts.glad(), self.prompts.unsaid_and_mended(), self.prompts.next_week())
        glad, unsaid_and_mended, next_week = self._written
        for part in (
            self.unreadable,
            self._ribbon_card,
            glad,
            self.figures,
            unsaid_and_mended,
            self.prompts.last_intention,
            next_week,
            self.check_in,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is known of the week: what was counted of another one goes."""
        for part in (self._ribbon_card, self.figures, self.check_in):
            part.hide()

    def show_unreadable(self) -> None:
        """The week cannot be read, and nobody can write into it."""
        self.show_nothing()
        self.prompts.last_intention.hide()
        self._show_whether_readable(readable=False)

    def show_dates(self, week: IsoWeek, today: date) -> None:
        """Which week it is."""
        self._dates.setText(week_text(week, today.year))
        self.later.setEnabled(week.earlier(-1).monday <= today)

    def show_view(self, view: WeekView) -> None:
        """What may be said about the week."""
        self.ribbon.show_week(view.days)
        self.figures.show_figures(figures_in_words(view))
        for part in (self._ribbon_card, self.figures):
            part.show()

    def show_record(self, record: WeeklyReflection, last: WeeklyReflection | None) -> None:
        """What was written about it so far."""
        self.prompts.show_record(record, last)
        self._show_whether_readable(readable=True)

    def _show_whether_readable(self, *, readable: bool) -> None:
        self.unreadable.setVisible(not readable)
        for part in self._written:
            part.setVisible(readable)

    def _check_in_card(self) -> Card:
        card = Card("sunken")
        words = PlainLabel(self.tr("A check-in, if you like: a few sentences, every four weeks."), wrap=True)
        open_it = plain(self.tr("Check in"))
        open_it.clicked.connect(self.check_in_wanted)
        line = row(words, open_it)
        line.setStretch(0, 1)
        card.column.addLayout(line)
        return card
