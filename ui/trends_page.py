"""Months at a glance: landings, first reach-outs, statements, check-ins; each as a picture with a table behind it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent

from models.check_in import BROUGHT_DRAFT, brought_questionnaire
from models.clock import Clock, workday_of
from models.journal import Journal, Trouble
from models.questionnaire import Questionnaire
from models.records import CheckIn
from models.reflection import STATEMENTS_REACH
from models.rituals import IsoWeek
from models.trends import SPANS, Trends, trends, trends_span
from ui.check_in_cards import CheckInCards
from ui.journal_queue import JournalQueue
from ui.reflection_head import SIDE, page_head
from ui.tokens import Tone
from ui.trend_card import TrendCard
from ui.trend_pictures import Frame, LandingsPicture, ReachOutPicture, StatementsPicture
from ui.trend_words import (
    block_texts,
    landings_table,
    reach_outs_table,
    statements_table,
)
from ui.trouble_texts import trouble_text
from ui.widgets.buttons import ghost
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll

_MOST_CHECK_INS = 1000


@dataclass(frozen=True)
class _Found:
    trends: Trends
    check_ins: tuple[CheckIn, ...]
    brought: Questionnaire | None


class TrendsPage(PageScroll):
    """Counts, week by week, up to the running one."""

    back_wanted = Signal()
    """Back to the week."""

    check_in_wanted = Signal()
    """Open the check-in."""

    delete_wanted = Signal(object)
    """Delete this `CheckIn`."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(side=SIDE)
        self._queue, self._clock = queue, clock
        self._span = SPANS[0]
        self.back = ghost(self.tr("‹ The week"), tip=self.tr("Back to the week (Esc)"))
        self.back.clicked.connect(self.back_wanted)
        self.check_in = ghost(self.tr("Check in"), tip=self.tr("A few sentences to answer"))
        self.check_in.clicked.connect(self.check_in_wanted)
        self.spans = ChipGroup(
            [(weeks, self.tr("%n weeks", "", weeks)) for weeks in SPANS],
            Tone.LANDING,
            optional=False,
            parent=self,
        )
        self.spans.choose(self._span)
        self.spans.changed.connect(self._span_chosen)
        self._told = PlainLabel("", "sub", wrap=True)
        self._told.hide()
        self._landings = LandingsPicture(self.tr("Landings a week"))
        self._reach_outs = ReachOutPicture(self.tr("Time to the first reach-out"))
        self._statements = StatementsPicture(self.tr("Statements said and kept"))
        self.landings = self._landings_card()
        self.reach_outs = self._reach_outs_card()
        self.statements = self._statements_card()
        self.check_ins = CheckInCards()
        self.check_ins.delete_wanted.connect(self.delete_wanted)
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh_if_seen)
        for changed in (queue.saved, queue.purged, queue.taken_in, queue.opened):
            changed.connect(self._soon.start)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask the journal for the months."""
        last, span, today = IsoWeek.of(self._today()), self._span, self._today()

        def work(journal: Journal) -> _Found:
            months = _trends(journal, last, span, today)
            return _Found(
                months, journal.check_ins(_MOST_CHECK_INS), brought_questionnaire(journal.draft(BROUGHT_DRAFT))
            )

        def show(found: _Found) -> None:
            if span == self._span:
                self._show(found)

        self._queue.ask(work, show, owner=self, failed=self._not_read)

    def _build(self) -> None:
        title = PlainLabel(self.tr("Months at a glance"), "title")
        told = PlainLabel(self.tr("What you logged, week by week. Counts, and no verdict."), "sub", wrap=True)
        self.column.addLayout(page_head(title, told, self.back, self.check_in))
        self.column.addLayout(labelled_flow(self.tr("Up to now"), *self.spans.chips.values()))
        self.column.addWidget(self._told)
        for card in (self.landings, self.reach_outs, self.statements, self.check_ins):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.setAccessibleName(self.tr("Months at a glance"))

    def _landings_card(self) -> TrendCard:
        return TrendCard(
            self._landings.accessibleName(),
            self.tr("Filled: workdays with a landing. Outlined: all workdays. A dot: landings on other days."),
            self.tr("Weeks with workdays and landings will stand here."),
            self._landings,
        )

    def _reach_outs_card(self) -> TrendCard:
        return TrendCard(
            self._reach_outs.accessibleName(),
            self.tr(
                "Each dot is something that came between you, whoever reached out. Rings still wait for it. "
                "A line is the middle of four weeks with five or more."
            ),
            self.tr("What came between you, and how long it took to reach out, will stand here."),
            self._reach_outs,
        )

    def _statements_card(self) -> TrendCard:
        return TrendCard(
            self._statements.accessibleName(),
            self.tr("Filled: said. Outlined: kept for yourself."),
            self.tr("Weeks with clarity statements will stand here."),
            self._statements,
        )

    def _span_chosen(self) -> None:
        self._span = self.spans.value() or SPANS[0]
        self.refresh()

    def _show(self, found: _Found) -> None:
        months = found.trends
        frame = Frame(months.weeks[0].week.monday, len(months.weeks))
        self._told.hide()
        self._landings.show_weeks(months.weeks)
        self.landings.show_table(landings_table(months.weeks))
        self._reach_outs.show_reach_outs(frame, months.reach_outs, months.blocks)
        self.reach_outs.show_table(reach_outs_table(months.reach_outs), "\n".join(block_texts(months.blocks)))
        self._statements.show_weeks(months.weeks)
        self.statements.show_table(statements_table(months.weeks))
        self.check_ins.show_check_ins(frame, found.check_ins, found.brought)

    def _not_read(self, trouble: Trouble) -> None:
        self._told.setText(trouble_text(trouble))
        self._told.show()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _today(self) -> date:
        return workday_of(self._clock.now())


def _trends(journal: Journal, last: IsoWeek, weeks: int, today: date) -> Trends:
    first_day, last_day = trends_span(last, weeks)
    return trends(
        last,
        weeks,
        landings=journal.landings_between(first_day, last_day),
        statements=journal.statements_between(first_day - STATEMENTS_REACH, last_day),
        episodes=journal.episodes_between(first_day, last_day),
        days=journal.days_between(first_day, last_day),
        today=today,
    )
