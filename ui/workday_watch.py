"""Carries observations and answers to the workday core, and what the core decides back to the shell."""

import logging
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from models.clock import Clock
from models.landing_window import LandingWindow, Rules, landing_window
from models.rhythm import DayPlan
from models.settings import Settings
from models.state_store import StateStore
from models.workday import outlook, reloaded, step
from models.workday_events import (
    Answer,
    Answered,
    AskAboutTime,
    DayBegan,
    DayTurnedOut,
    DeclinedToday,
    Effect,
    Event,
    LandingBegan,
    LandingEnded,
    Observation,
    OfferLanding,
    PauseAsked,
    StoreSpan,
    WithdrawOffer,
)
from models.workday_state import Phase, WorkdayState
from ui.desktop.heartbeat import Heartbeat

log = logging.getLogger(__name__)

KEPT_EVERY = timedelta(minutes=5)
"""How much of a running span a program that is killed may lose."""

FRAME_MS = 100
"""How long the disk is left alone once an offer was decided on: the popup's first frame goes first."""


class WorkdayWatch(QObject):
    """Holds the state of the day. Its signals are the core's effects, in the order in which they were decided."""

    offered = Signal(object)
    """`OfferLanding`: show the offer now."""

    withdrawn = Signal(bool)
    """Take the popup back; true: and whatever it left behind."""

    span_ended = Signal(object)
    """`StoreSpan`: a span of presence came to its end."""

    day_began = Signal(object)
    """`DayBegan`: the first input of a day."""

    day_turned_out = Signal(object)
    """`DayTurnedOut`: the day is of another kind than was said."""

    declined = Signal(object)
    """`DeclinedToday`."""

    time_doubted = Signal(object)
    """`AskAboutTime`: several offers went unanswered."""

    state_changed = Signal(object)
    """The new `WorkdayState`, after every step."""

    def __init__(
        self,
        clock: Clock,
        heartbeat: Heartbeat,
        store: StateStore,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._heartbeat = heartbeat
        self._store = store
        self._rules = Rules.of(settings)
        self._state = reloaded(store.workday())
        self._kept = self._state
        self._keep_soon = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._keep_soon.timeout.connect(self.keep)
        heartbeat.observed.connect(self._take)

    @property
    def state(self) -> WorkdayState:
        """The day as it stands."""
        return self._state

    def window(self) -> LandingWindow | None:
        """Today's landing window, or None on a day off."""
        now = self._clock.now()
        day = self._state.day
        if day is None or self._state.phase is Phase.OFF:
            return None
        return landing_window(day, now, self._rules, self._state.began)

    def landing_opens(self) -> datetime | None:
        """From when on a landing may be offered today, while nothing was offered, declined or begun yet."""
        state, window = self._state, self.window()
        waits = state.phase in {Phase.BEFORE, Phase.AT_WORK} and not state.settled and not state.offers
        return window.opens if window is not None and waits else None

    def plan(self) -> DayPlan | None:
        """What the past says about today, if it decides today; that of another day does not."""
        return self._rules.plan_of(self._state.day) if self._state.day else None

    def start(self) -> None:
        """Take the first look."""
        self._heartbeat.look()

    def follow(self, settings: Settings) -> None:
        """New rules from the settings; what follows from them is seen at once."""
        self._rules = replace(Rules.of(settings), plan=self._rules.plan, days_off=self._rules.days_off)
        self._heartbeat.look()

    def follow_days_off(self, days_off: frozenset[date]) -> None:
        """The public holidays around today."""
        if days_off != self._rules.days_off:
            self._rules = replace(self._rules, days_off=days_off)
            self._heartbeat.look()

    def follow_plan(self, plan: DayPlan | None) -> None:
        """What the past says about today."""
        self._rules = replace(self._rules, plan=plan)
        self._heartbeat.look()

    def answer(self, answer: Answer, until: datetime | None = None) -> None:
        """The person answered the offer."""
        self._take(Answered(self._clock.now(), answer, until))

    def landing_began(self) -> None:
        """The landing guide opened."""
        self._take(LandingBegan(self._clock.now()))

    def landing_ended(self, *, done: bool) -> None:
        """The landing guide closed."""
        self._take(LandingEnded(self._clock.now(), done))

    def pause(self, until: datetime | date) -> None:
        """No offers until then, or until the workday of that date."""
        self._take(PauseAsked(self._clock.now(), until))

    def be_away(self, until: date) -> None:
        """No workdays until that date."""
        self._take(PauseAsked(self._clock.now(), until, away=True))

    def resume(self) -> None:
        """End the pause."""
        now = self._clock.now()
        self._take(PauseAsked(now, now))

    def stop(self) -> None:
        """Look no more, and keep what was seen last."""
        self._heartbeat.stop()
        self.keep()

    def keep(self) -> None:
        """Have the state on disk as it is now."""
        self._keep_soon.stop()
        self._keep(at_once=True)

    def look_again(self) -> None:
        """Look now, without waiting for anything to change."""
        self._heartbeat.look()

    def _take(self, event: Event) -> None:
        taken = step(self._state, event, self._rules)
        self._state = taken.state
        for effect in taken.effects:
            self._carry_out(effect)
        self._heartbeat.plan(outlook(self._state, event.at, self._rules))
        self.state_changed.emit(self._state)
        if any(isinstance(effect, OfferLanding) for effect in taken.effects):
            self._keep_soon.start()
        elif isinstance(event, Observation):
            self._keep(at_once=False)
        else:
            self.keep()

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case OfferLanding():
                self.offered.emit(effect)
            case WithdrawOffer(for_good):
                self.withdrawn.emit(for_good)
            case StoreSpan():
                self.span_ended.emit(effect)
            case DayBegan():
                self.day_began.emit(effect)
            case DayTurnedOut():
                self.day_turned_out.emit(effect)
            case DeclinedToday():
                self.declined.emit(effect)
            case AskAboutTime():
                self.time_doubted.emit(effect)

    def _keep(self, *, at_once: bool) -> None:
        """Keep the state after what was done with it, so that showing an offer does not wait for the disk.

        A look that found nothing new but the time need not reach the disk each time: it may be slow to answer.
        """
        if not at_once and _nothing_but_time(self._kept, self._state):
            return
        self._kept = self._state
        try:
            self._store.keep_workday(self._state)
        except OSError as error:
            log.warning("the state of the workday could not be kept: %s", type(error).__name__)


def _nothing_but_time(kept: WorkdayState, state: WorkdayState) -> bool:
    """Whether the two differ in the times of the last look and the last input alone, and by little."""
    if kept.last_seen is None or state.last_seen is None or abs(state.last_seen - kept.last_seen) >= KEPT_EVERY:
        return False
    return replace(kept, last_seen=state.last_seen, last_active=state.last_active) == state
