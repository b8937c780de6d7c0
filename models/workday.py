"""The day as the program understands it: state + event + rules -> state + effects.

Pure: no screen, no database, no clock. The shell hands in what it observed and what the person answered, carries out
the effects, and keeps the state in a small file, so that neither a restart nor a crash makes the program ask twice.
Everything is decided from the times in the events, never because a timer fired: timers may be late or come twice.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from models.clock import day_start, workday_of
from models.landing_window import MINUTE, LandingWindow, Rules, landing_window, minute_of
from models.records import DayKind
from models.rhythm import REACH
from models.workday_events import (
    Answer,
    Answered,
    DayBegan,
    DeclinedToday,
    Effect,
    Event,
    LandingBegan,
    LandingEnded,
    Moment,
    Observation,
    OfferLanding,
    PauseAsked,
    StoreSpan,
    WithdrawOffer,
)
from models.workday_state import Phase, WorkdayState

# No input for this long: away from the computer. Activity closer together than this is one span.
AWAY = timedelta(minutes=5)
# No input for this long is a pause; the first input after it is a return, the cheapest moment for a prompt
# (breakpoints: Okoshi 2015, Iqbal & Bailey 2008).
BREAK = timedelta(minutes=2)
# A lull: hands off the keyboard, and most likely still there. After the usual end a shorter one will do.
LULL = timedelta(seconds=20)
SHORT_LULL = timedelta(seconds=8)
# With "wait for a natural pause" switched off: still never between two keystrokes.
NOT_MID_TYPING = timedelta(seconds=3)
# Nobody is greeted by a popup in the first minute after waking or unlocking the computer.
GRACE = timedelta(minutes=1)
# Nothing is offered in the first hour of a workday, however late it began.
LEAST_WORK = timedelta(hours=1)
# No input for this long, past the landing window: the person has gone, and the day is over.
GONE = timedelta(minutes=60)
LATER = timedelta(minutes=10)
# A gap between two looks that no timer explains: the program was not running, or the machine slept untold.
UNSEEN = timedelta(minutes=30)
LOOK_AT_LEAST_EVERY = timedelta(minutes=15)
SHORTEST_SPAN = timedelta(seconds=5)
MOST_UNASKED_OFFERS = 2


@dataclass(frozen=True)
class Step:
    """What follows from an event."""

    state: WorkdayState
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True)
class Outlook:
    """When to look again at the latest, and which lengths of idling are worth being woken for."""

    look_at: datetime
    thresholds: tuple[timedelta, ...]


def step(state: WorkdayState, event: Event, rules: Rules) -> Step:
    """What the day becomes by an event, and what is to be done about it."""
    match event:
        case Observation():
            return _observe(state, event, rules)
        case Answered():
            return _answer(state, event, rules)
        case LandingBegan(at):
            begun = replace(state, day=state.day or workday_of(at), phase=Phase.LANDING, settled=True)
            return Step(begun, (WithdrawOffer(for_good=True),))
        case LandingEnded(at, done):
            phase = Phase.LANDED if done else _resting_phase(replace(state, phase=Phase.AT_WORK), at, rules)
            return Step(replace(state, phase=phase))
        case PauseAsked(at, until):
            return _pause(state, at, until, rules)


def reloaded(state: WorkdayState) -> WorkdayState:
    """The state as read back at a start: an offer or a landing that was on the screen no longer is."""
    match state.phase:
        case Phase.OFFERED:
            return _put_off(state, state.last_seen)
        case Phase.LANDING:
            return replace(state, phase=Phase.AT_WORK)
        case _:
            return state


def outlook(state: WorkdayState, at: datetime, rules: Rules) -> Outlook:
    """When the next look is due; the presence source wakes us earlier when a threshold is crossed."""
    day = state.day or workday_of(at)
    window = landing_window(day, at, rules)
    moments = [
        window.opens,
        window.usual_end,
        day_start(day + timedelta(days=1), at.tzinfo),
        at + LOOK_AT_LEAST_EVERY,
        *(moment for moment in (state.ask_again_at, state.paused_until) if moment),
        *((state.began + LEAST_WORK,) if state.began else ()),
        *((state.woken_at + GRACE,) if state.woken_at else ()),
        *((state.last_active + GONE,) if state.last_active else ()),
    ]
    plan = rules.plan_of(day)
    if plan and (welcome := plan.next_welcome(minute_of(day, at), again=state.offers > 0)) is not None:
        moments.append(datetime.combine(day, time(), at.tzinfo) + welcome * MINUTE)
    thresholds = {BREAK, AWAY}
    if _may_offer(state, at, rules):
        thresholds.add(_lull(at, window, rules))
    return Outlook(min(moment for moment in moments if moment > at), tuple(sorted(thresholds)))


# --- observing -----------------------------------------------------------------------------------------------------


def _observe(state: WorkdayState, seen: Observation, rules: Rules) -> Step:
    woken = bool(seen.slept_for) or (state.last_seen is not None and seen.at - state.last_seen > UNSEEN)
    state = _without_future(state, seen.at)
    state, effects = _on_its_day(state, seen.at, rules)
    was_resting = state.resting_since is not None
    state, closed = _presence(state, seen, woken=woken)
    state, began = _beginning(state, seen.at, rules)
    state = replace(state, last_seen=seen.at)
    effects += closed + began
    if state.phase is Phase.LANDING:
        return Step(state, effects)
    if state.phase is Phase.OFFERED:
        if not (seen.locked or seen.engaged or woken or _is_gone(state, seen.at, rules)):
            return Step(state, effects)
        state = _put_off(state, seen.at)
        effects += (WithdrawOffer(for_good=False),)
    before = state.phase
    state = replace(state, phase=_resting_phase(state, seen.at, rules))
    if state.phase is Phase.OVER and before is not Phase.OVER:
        state = replace(state, settled=True)
        effects += (WithdrawOffer(for_good=True),)
    returned = was_resting and state.resting_since is None
    moment = _natural_moment(state, seen, rules, returned=returned)
    if moment and state.day and _may_offer(state, seen.at, rules):
        effects += (OfferLanding(state.day, moment),)
        offers = state.offers if state.asked_for else state.offers + 1
        state = replace(state, phase=Phase.OFFERED, offers=offers, ask_again_at=None, asked_for=False)
    return Step(state, effects)


def _without_future(state: WorkdayState, at: datetime) -> WorkdayState:
    """The wall clock was set back: what it said before cannot be measured against, but answers given still hold."""
    if state.last_seen is None or at >= state.last_seen:
        return state

    def not_after(moment: datetime | None) -> datetime | None:
        return min(moment, at) if moment else None

    return replace(
        state,
        began=not_after(state.began),
        present_since=not_after(state.present_since),
        last_active=not_after(state.last_active),
        resting_since=not_after(state.resting_since),
        woken_at=not_after(state.woken_at),
        last_seen=at,
    )


def _on_its_day(state: WorkdayState, at: datetime, rules: Rules) -> tuple[WorkdayState, tuple[Effect, ...]]:
    """A fresh state when a new workday has begun; one day back over 04:00 (a zone, a clock) is no new day."""
    today = workday_of(at)
    if state.day == today or state.phase is Phase.LANDING:
        return state, ()
    if state.day and timedelta() < state.day - today <= timedelta(days=1):
        return state, ()
    _, effects = _span_closed(state, state.last_active)
    if state.day:
        effects += (WithdrawOffer(for_good=True),)
    fresh = WorkdayState(
        day=today,
        paused_until=state.paused_until,
        woken_at=state.woken_at,
        locked=state.locked,
        last_seen=state.last_seen,
    )
    return replace(fresh, phase=_resting_phase(fresh, at, rules)), effects


def _presence(state: WorkdayState, seen: Observation, *, woken: bool) -> tuple[WorkdayState, tuple[Effect, ...]]:
    """The running span goes on, begins or ends. Its end is the last input, not the moment that was noticed."""
    effects: tuple[Effect, ...] = ()
    if woken:
        state, effects = _span_closed(state, state.last_active)
        state = replace(state, resting_since=state.resting_since or state.last_active)
    if woken or (state.locked and not seen.locked):
        state = replace(state, woken_at=seen.at)
    state = replace(state, locked=seen.locked)
    if seen.locked:
        # With the screen locked, input is somebody trying to get in, not work.
        state, closed = _span_closed(state, state.last_active)
        return replace(state, resting_since=state.resting_since or state.last_active), effects + closed
    if seen.idle_for is None:
        return state, effects
    active = seen.at - seen.idle_for
    if state.last_active and active < state.last_active:
        active = state.last_active
    if seen.idle_for >= AWAY:
        state, closed = _span_closed(state, active)
        return replace(state, resting_since=state.resting_since or active), effects + closed
    resting = (state.resting_since or active) if seen.idle_for >= BREAK else None
    since = state.present_since or active
    return replace(state, present_since=since, last_active=active, resting_since=resting), effects


def _span_closed(state: WorkdayState, ended: datetime | None) -> tuple[WorkdayState, tuple[Effect, ...]]:
    began = state.present_since
    state = replace(state, present_since=None, last_active=ended or state.last_active)
    if began is None or ended is None or ended - began < SHORTEST_SPAN:
        return state, ()
    return state, (StoreSpan(began, ended),)


def _beginning(state: WorkdayState, at: datetime, rules: Rules) -> tuple[WorkdayState, tuple[Effect, ...]]:
    if state.began or not state.present_since or not state.day:
        return state, ()
    if state.paused_until and state.paused_until >= day_start(state.day + timedelta(days=1), at.tzinfo):
        kind = DayKind.PAUSED
    else:
        kind = DayKind.WORKDAY if state.day.isoweekday() in rules.workdays else DayKind.OFF
    return replace(state, began=state.present_since), (DayBegan(state.day, kind),)


# --- offering ------------------------------------------------------------------------------------------------------


def _resting_phase(state: WorkdayState, at: datetime, rules: Rules) -> Phase:
    """The phase that follows from the facts alone, when no offer and no landing is on the screen."""
    day = state.day or workday_of(at)
    if state.paused_until and at < state.paused_until:
        return Phase.PAUSED
    if day.isoweekday() not in rules.workdays:
        return Phase.OFF
    if state.phase in {Phase.LANDED, Phase.OVER}:
        return state.phase
    if state.began is None:
        return Phase.BEFORE
    return Phase.OVER if _is_gone(state, at, rules) else _working_phase(state, at, landing_window(day, at, rules))


def _working_phase(state: WorkdayState, at: datetime, window: LandingWindow) -> Phase:
    waiting = state.ask_again_at is not None and at < state.ask_again_at
    return Phase.AT_WORK if state.settled or waiting or at < window.opens else Phase.WINDOW


def _is_gone(state: WorkdayState, at: datetime, rules: Rules) -> bool:
    if state.last_active is None or state.day is None:
        return False
    return at - state.last_active >= GONE and at >= landing_window(state.day, at, rules).closes


def _may_offer(state: WorkdayState, at: datetime, rules: Rules) -> bool:
    """Whether an offer would be welcome at all, if only the moment were right."""
    if state.phase is Phase.OFFERED or _resting_phase(state, at, rules) is not Phase.WINDOW:
        return False
    if state.began is None or state.day is None or at - state.began < LEAST_WORK:
        return False
    if state.began >= landing_window(state.day, at, rules).usual_end:
        # Whoever first sits down in the evening does not come from work.
        return False
    if state.asked_for:
        return True
    plan = rules.plan_of(state.day)
    worthwhile = plan is None or plan.welcomes(minute_of(state.day, at), again=state.offers > 0)
    return worthwhile and state.offers < MOST_UNASKED_OFFERS


def _lull(at: datetime, window: LandingWindow, rules: Rules) -> timedelta:
    if not rules.wait_for_pause:
        return NOT_MID_TYPING
    return LULL if at < window.usual_end else SHORT_LULL


def _natural_moment(state: WorkdayState, seen: Observation, rules: Rules, *, returned: bool) -> Moment | None:
    """A return from a pause, or a lull; never unknown, locked, engaged, just woken, or with nobody there."""
    if seen.idle_for is None or seen.locked or seen.engaged or state.day is None or seen.idle_for >= BREAK:
        return None
    if state.woken_at and seen.at - state.woken_at < GRACE:
        return None
    if returned and seen.idle_for < NOT_MID_TYPING:
        return Moment.RETURN
    window = landing_window(state.day, seen.at, rules)
    return Moment.LULL if seen.idle_for >= _lull(seen.at, window, rules) else None


# --- answering -----------------------------------------------------------------------------------------------------


def _answer(state: WorkdayState, answered: Answered, rules: Rules) -> Step:
    if state.settled or (answered.answer is Answer.UNANSWERED and state.phase is not Phase.OFFERED):
        return Step(state)
    day = state.day or workday_of(answered.at)
    state = replace(state, day=day, phase=Phase.AT_WORK)
    match answered.answer:
        case Answer.UNANSWERED:
            return Step(_put_off(state, answered.at))
        case Answer.NOT_TODAY:
            settled = replace(state, settled=True)
            settled = replace(settled, phase=_resting_phase(settled, answered.at, rules))
            return Step(settled, (WithdrawOffer(for_good=True), DeclinedToday(day)))
        case Answer.IN_TEN_MINUTES:
            again = answered.at + LATER
        case Answer.STILL_WORKING if answered.until:
            again = answered.until
        case Answer.STILL_WORKING:
            # Nobody said until when: once more, when it is worthwhile again.
            return Step(replace(state, ask_again_at=answered.at + REACH * MINUTE), (WithdrawOffer(for_good=True),))
    return Step(replace(state, ask_again_at=again, asked_for=True), (WithdrawOffer(for_good=True),))


def _put_off(state: WorkdayState, at: datetime | None) -> WorkdayState:
    """An offer that nobody answered: it may come once more, not before a while."""
    return replace(state, phase=Phase.AT_WORK, ask_again_at=at + LATER if at else None)


def _pause(state: WorkdayState, at: datetime, until: datetime, rules: Rules) -> Step:
    effects = (WithdrawOffer(for_good=True),) if state.phase is Phase.OFFERED else ()
    if state.phase is Phase.OFFERED:
        state = _put_off(state, at)
    state = replace(state, paused_until=until if until > at else None)
    if state.phase is not Phase.LANDING:
        if state.phase is Phase.PAUSED:
            state = replace(state, phase=Phase.AT_WORK)
        state = replace(state, phase=_resting_phase(state, at, rules))
    return Step(state, effects)
