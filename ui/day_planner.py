"""Asks the journal what past days teach about today, once the day has begun, and hands the plan on."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from models.clock import Clock, workday_of
from models.journal import Journal
from models.rhythm import LOOKS_BACK, DayPlan, past_days, plan_day
from models.settings import Settings
from ui.journal_queue import JournalQueue
from ui.workday_watch import WorkdayWatch

_HOLIDAYS_BACK, _HOLIDAYS_AHEAD = timedelta(days=7), timedelta(days=31)


class DayPlanner(QObject):
    """Plans the running day anew whenever something it depends on changes."""

    planned = Signal(object)
    """Carries the `DayPlan` of the running day, or None while too few days are known."""

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        watch: WorkdayWatch,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._clock = clock
        self._watch = watch
        self._settings = settings
        self._known: DayPlan | None = None
        self._days_off: frozenset[date] = frozenset()
        queue.opened.connect(self.plan)
        queue.taken_in.connect(self.plan)
        watch.day_began.connect(self.plan)

    @property
    def known(self) -> DayPlan | None:
        """The plan of the running day, if there is one."""
        return self._known

    def follow(self, settings: Settings) -> None:
        """Plan by the new settings."""
        self._settings = settings
        self.plan()

    def plan(self) -> None:
        """Ask on the worker, where reading four months and the table of holidays takes a moment."""
        began, settings, now = self._watch.state.began, self._settings, self._clock.now()

        def read(journal: Journal) -> tuple[DayPlan | None, frozenset[date]]:
            return _plan_of(journal, settings, began), _days_off(settings, workday_of(now))

        self._queue.ask(read, self._take, owner=self)

    def _take(self, found: tuple[DayPlan | None, frozenset[date]]) -> None:
        plan, days_off = found
        if days_off != self._days_off:
            self._days_off = days_off
            self._watch.follow_days_off(days_off)
        if plan != self._known:
            self._known = plan
            self._watch.follow_plan(plan)
            self.planned.emit(plan)


def _plan_of(journal: Journal, settings: Settings, began: datetime | None) -> DayPlan | None:
    """The plan for the day that began then; a day that has not begun needs none."""
    if began is None:
        return None
    today = workday_of(began)
    spans = journal.spans_between(today - LOOKS_BACK, today - timedelta(days=1))
    days = past_days(spans, lambda day: settings.usual_end_on(day.isoweekday()))
    worked = [day for day in days if day.day.isoweekday() in settings.workdays]
    return plan_day(worked, began, settings.usual_end_on(today.isoweekday()), settings.temper)


def _days_off(settings: Settings, today: date) -> frozenset[date]:
    """The public holidays from a week ago to a month ahead."""
    if not settings.holidays_of:
        return frozenset()
    # A large table, which most people never need.
    from models.public_holidays import holidays_between

    return frozenset(holidays_between(settings.holidays_of, today - _HOLIDAYS_BACK, today + _HOLIDAYS_AHEAD))
