"""Writes down what the day brings by itself: when somebody was there, what kind of day it was, a landing declined."""

from PySide6.QtCore import QObject

from models.clock import Clock
from models.records import LandingOutcome, LandingStart
from models.rituals import day_was, land, present
from models.workday_events import DayBegan, DayTurnedOut, DeclinedToday, StoreSpan
from ui.held_back import HeldBack
from ui.journal_queue import JournalQueue
from ui.workday_watch import WorkdayWatch


class DayJournal(QObject):
    """Follows the watch; everything it writes has the times the watch gave, and the present as that of the writing."""

    def __init__(
        self, queue: JournalQueue, held_back: HeldBack, clock: Clock, watch: WorkdayWatch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue, self._held_back, self._clock = queue, held_back, clock
        watch.span_ended.connect(self._span_ended)
        watch.day_began.connect(self._day_began)
        watch.day_turned_out.connect(self._day_turned_out)
        watch.declined.connect(self._declined)

    def _span_ended(self, span: StoreSpan) -> None:
        self._held_back.save(present(span.began, span.ended, self._clock.now()))

    def _day_began(self, began: DayBegan) -> None:
        self._held_back.save(day_was(began.day, began.kind, self._clock.now()))
        self._queue.empty_trash()

    def _day_turned_out(self, turned_out: DayTurnedOut) -> None:
        self._held_back.save(day_was(turned_out.day, turned_out.kind, self._clock.now()))

    def _declined(self, declined: DeclinedToday) -> None:
        self._held_back.save(
            land(
                self._clock.now(),
                workday=declined.day,
                start=LandingStart.DETECTED,
                outcome=LandingOutcome.NOT_TODAY,
            )
        )
