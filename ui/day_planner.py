"""Asks the journal what past days teach about today, once the day has begun, and hands the plan on."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from models.clock import workday_of
from models.journal import Journal
from models.rhythm import DayPlan, past_days, plan_day
from models.settings import Settings
from ui.journal_queue import JournalQueue
from ui.workday_watch import WorkdayWatch

# Days older than this count for less than two in a hundred, however alike they began.
_LOOKS_BACK = timedelta(days=120)


class DayPlanner(QObject):
    """Plans the running day anew whenever something it depends on changes."""

    planned = Signal(object)
    """Carries the `DayPlan` of the running day, or None while too few days are known."""

    def __init__(
        self, queue: JournalQueue, watch: WorkdayWatch, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._watch = watch
        self._settings = settings
        self._known: DayPlan | None = None
        queue.opened.connect(self.plan)
        watch.day_began.connect(self.plan)

    def follow(self, settings: Settings) -> None:
        """Plan by the new settings."""
        self._settings = settings
        self.plan()

    def plan(self) -> None:
        """Ask on the worker, where reading four months takes a moment; a day that has not begun needs no plan."""
        began, settings = self._watch.state.began, self._settings
        if began is None:
            return

        def read(journal: Journal) -> DayPlan | None:
            today = workday_of(began)
            spans = journal.spans_between(today - _LOOKS_BACK, today - timedelta(days=1))
            worked = (span for span in spans if span.workday.isoweekday() in settings.workdays)
            return plan_day(past_days(worked), began, settings.usual_end, settings.temper)

        self._queue.ask(read, self._take, owner=self)

    def _take(self, plan: DayPlan | None) -> None:
        if plan != self._known:
            self._known = plan
            self._watch.follow_plan(plan)
            self.planned.emit(plan)
