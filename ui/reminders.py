"""Carries what the desktop and the journal tell to the core of the quiet reminders, and shows what it decides on.

What the journal knows is asked for on the worker and kept as keys and times. A timer of its own causes a look when
something falls due; what is shown follows from the look alone.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models import rituals
from models.clock import Clock, workday_of
from models.journal import Trouble
from models.occasions import Occasions, occasions_in, running_return
from models.records import (
    ClarityStatement,
    Partner,
    Pause,
    ReflectionState,
    RepairAttempt,
    RepairEpisode,
    SoftLanding,
    WeeklyReflection,
)
from models.reminder_reasons import ReminderKind, week_at
from models.reminder_state import ReminderState
from models.reminders import Reminder, holds, later_this_evening, next_due, put_off, skipped, step, tomorrow
from models.settings import Settings
from models.state_store import StateStore
from models.workday_events import Observation
from models.workday_state import WorkdayState
from ui.desktop.heartbeat import LONGEST_WAIT, Heartbeat
from ui.journal_queue import JournalQueue
from ui.notices import Notices
from ui.reminder_texts import LATER, REMINDER, SKIP, notice_of
from ui.workday_watch import FRAME_MS, WorkdayWatch

log = logging.getLogger(__name__)

# What is saved of these kinds may bring a reminder about, or make one pointless.
_TELLING = (ClarityStatement, RepairEpisode, RepairAttempt, Pause, Partner, SoftLanding, WeeklyReflection)
_SECOND = timedelta(seconds=1)


class Reminders(QObject):
    """One quiet reminder at a time."""

    repair_requested = Signal(object)
    """Show the episode with this key."""

    unsaid_requested = Signal(object)
    """Show what is still unsaid, the statement with this key above all."""

    arrival_requested = Signal()
    """Begin a landing for the partner's arrival."""

    reflection_requested = Signal()
    """Show the weekly reflection."""

    return_changed = Signal(object)
    """When the pause that is running ends, or None when there is none (any more)."""

    def __init__(
        self,
        clock: Clock,
        heartbeat: Heartbeat,
        watch: WorkdayWatch,
        queue: JournalQueue,
        notices: Notices,
        store: StateStore,
        settings: Settings,
        reflecting: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`watch` takes each look before this does: a landing that is offered by a look goes first.

        `reflecting` tells whether the window of the reflection is open.
        """
        super().__init__(parent)
        self._clock, self._heartbeat, self._watch = clock, heartbeat, watch
        self._queue, self._notices, self._store, self._settings = queue, notices, store, settings
        self._reflecting = reflecting
        self._state = store.reminders()
        self._occasions: Occasions | None = None
        self._known_on: date | None = None
        """The workday on which the journal was asked last."""
        self._questions = 0
        self._certain = False
        """What is known still holds, as far as is known."""
        self._seen: Observation | None = None
        self._standing: Reminder | None = None
        self._return: datetime | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(heartbeat.look)
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)
        heartbeat.observed.connect(self._take)
        self._write_soon = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._write_soon.timeout.connect(self._write)
        self._phase = watch.state.phase
        """Of the day, when the next look was planned."""
        watch.offered.connect(self._make_room_for_offer)
        watch.state_changed.connect(self._day_changed)
        queue.opened.connect(self._ask)
        queue.saved.connect(self._saved)
        queue.purged.connect(self._purged)
        queue.taken_in.connect(self._purged)
        notices.answered.connect(self._answered)
        notices.closed.connect(self._gone)
        notices.unseen.connect(self._gone)

    @property
    def state(self) -> ReminderState:
        """What was reminded of."""
        return self._state

    @property
    def standing(self) -> Reminder | None:
        """The reminder that is on the screen, as far as is known."""
        return self._standing

    def follow(self, settings: Settings) -> None:
        """Remind by the new settings from the next look on."""
        self._settings = settings

    def stop(self) -> None:
        """Remind no more: the program ends."""
        self._heartbeat.observed.disconnect(self._take)
        self._watch.state_changed.disconnect(self._day_changed)
        self._timer.stop()
        self._ask_soon.stop()
        self.keep()

    def keep(self) -> None:
        """Have what was reminded of on disk as it is now."""
        if self._write_soon.isActive():
            self._write()

    def make_room(self, key: str) -> None:
        """Something else of ours was said just now: what can wait keeps its distance to that, too."""
        self._keep(self._state.with_shown(f"notice:{key}", self._clock.now()))

    def _make_room_for_offer(self) -> None:
        """Known at once, and written down once the offer can be seen."""
        self._state = self._state.with_shown("notice:offer", self._clock.now())
        self._write_soon.start()

    def reflect_later_this_evening(self) -> None:
        """The person would rather look back later this evening."""
        now = self._clock.now()
        self._put_off(later_this_evening(now, self._settings))

    def reflect_tomorrow(self) -> None:
        """The person would rather look back tomorrow."""
        self._put_off(tomorrow(self._clock.now(), self._settings))

    def not_this_week(self) -> None:
        """The person would rather not look back on this week; what they wrote about it already stays with it."""
        now = self._clock.now()
        week = week_at(now, self._settings)
        self._keep(skipped(self._state, now, self._settings))
        self._plan()

        def skip(found: WeeklyReflection | None) -> None:
            record = found or rituals.begin_reflection(week, now)
            if record.state is ReflectionState.OPEN:
                self._queue.save(rituals.changed(record, now, state=ReflectionState.SKIPPED))

        self._queue.ask(lambda journal: journal.reflection(week.year, week.week), skip, owner=self)

    # --- what the journal knows ------------------------------------------------------------------------------------

    def _saved(self, records: tuple[object, ...]) -> None:
        if any(isinstance(record, _TELLING) for record in records):
            self._ask_again()

    def _purged(self) -> None:
        self._ask_again()

    def _ask_again(self) -> None:
        """What was known holds no longer; nothing is said before it is known anew."""
        self._certain = False
        self._ask_soon.start()

    def _ask(self) -> None:
        now = self._clock.now()
        self._known_on = workday_of(now)
        self._questions += 1
        question = self._questions

        def know(found: Occasions) -> None:
            if question == self._questions:
                self._know(found)

        def not_told(_trouble: Trouble) -> None:
            if question == self._questions and self._occasions is not None:
                self._know(self._occasions)

        self._queue.ask(lambda journal: occasions_in(journal, now), know, owner=self, failed=not_told)

    def _know(self, occasions: Occasions) -> None:
        self._occasions, self._certain = occasions, True
        now = self._clock.now()
        self._show_return(now)
        self._take_back_what_is_pointless(now)
        self._plan()

    # --- looking ---------------------------------------------------------------------------------------------------

    def _take(self, seen: Observation) -> None:
        self._seen = seen
        if self._occasions is not None and workday_of(seen.at) != self._known_on:
            self._ask()
        self._show_return(seen.at)
        self._take_back_what_is_pointless(seen.at)
        occasions = self._occasions_now()
        if occasions is not None:
            state, reminder = step(self._state, seen, occasions, self._settings, self._watch.state)
            # Kept before it is shown: a crash in between costs a reminder and brings none twice.
            self._keep(state)
            if reminder is not None:
                self._standing = reminder
                self._notices.show(notice_of(reminder))
        self._plan()

    def _day_changed(self, state: WorkdayState) -> None:
        """An answer, or the end of a pause or a landing, comes without a look; what was held back by it may be due."""
        if state.phase is not self._phase:
            self._phase = state.phase
            self._plan()

    def _occasions_now(self) -> Occasions | None:
        """What is known for certain at this moment, if anything, and if anybody asked to be reminded at all yet."""
        if self._occasions is None or not (self._certain and self._settings.first_run_done):
            return None
        return replace(self._occasions, reflecting=self._reflecting(), landing_opens=self._watch.landing_opens())

    def _show_return(self, now: datetime) -> None:
        found = running_return(self._occasions, now) if self._occasions else None
        if found != self._return:
            self._return = found
            self.return_changed.emit(found)

    def _take_back_what_is_pointless(self, now: datetime) -> None:
        occasions = self._occasions_now()
        if self._standing is None or occasions is None:
            return
        if not holds(self._standing, self._state, now, occasions, self._settings):
            self._standing = None
            self._notices.withdraw(REMINDER)

    def _plan(self) -> None:
        """Have a look taken when something falls due, unless something else causes one before."""
        self._timer.stop()
        occasions = self._occasions_now()
        if self._seen is None or occasions is None:
            return
        due = next_due(self._state, self._seen, occasions, self._settings, self._watch.state)
        until = self._standing.until if self._standing else None
        moments = [moment for moment in (due, self._return, until) if moment is not None]
        if not moments:
            return
        wait = min(max(min(moments) - self._clock.now(), _SECOND), LONGEST_WAIT)
        coarse = wait > timedelta(minutes=1)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer if coarse else Qt.TimerType.CoarseTimer)
        self._timer.start(-(-wait // timedelta(milliseconds=1)))

    # --- what comes of it ------------------------------------------------------------------------------------------

    def _answered(self, key: str, action: str) -> None:
        if key != REMINDER:
            return
        reminder, self._standing = self._standing, None
        self._notices.withdraw(REMINDER)
        if reminder is None:
            return
        match reminder.kind:
            case ReminderKind.REFLECTION:
                self._answer_reflection(action)
            case ReminderKind.ARRIVAL:
                self.arrival_requested.emit()
            case ReminderKind.UNSAID:
                self.unsaid_requested.emit(reminder.subject)
            case ReminderKind.RETURN | ReminderKind.OPEN_EPISODE:
                self.repair_requested.emit(reminder.subject)

    def _answer_reflection(self, action: str) -> None:
        if action == LATER:
            self.reflect_later_this_evening()
        elif action == SKIP:
            self.not_this_week()
        else:
            self.reflection_requested.emit()

    def _gone(self, key: str) -> None:
        if key == REMINDER:
            self._standing = None

    def _put_off(self, until: datetime) -> None:
        self._keep(put_off(self._state, self._clock.now(), until, self._settings))
        self._plan()

    def _keep(self, state: ReminderState) -> None:
        if state != self._state:
            self._state = state
            self._write()

    def _write(self) -> None:
        self._write_soon.stop()
        try:
            self._store.keep_reminders(self._state)
        except OSError as error:
            log.warning("what was reminded of could not be kept: %s", type(error).__name__)
