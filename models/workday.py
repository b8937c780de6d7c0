"""The day as the program understands it: state + event + rules -> state + effects.

Pure: no screen, no database, no clock. The shell hands in what it observed and what the person answered, carries out
the effects, and keeps the state in a small file, so that neither a restart nor a crash makes the program ask twice.
Everything is decided from the times in the events, never because a timer fired: timers may be late or come twice.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from models.clock import day_start, workday_of
from models.landing_window import MINUTE, LandingWindow, Rules, landing_window, minute_of
from models.presence_spans import AWAY, BREAK, span_closed, with_presence, without_future
from models.records import DayKind
from models.rhythm import NIGHT_BREAK, REACH, still_that_night
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
    Moment,
    Observation,
    OfferLanding,
    PauseAsked,
    WithdrawOffer,
)
from models.workday_state import Phase, WorkdayState

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
MOST_UNASKED_OFFERS = 2
# After so many offers that nobody answered, another time may suit better.
IGNORED_IN_A_ROW = 3


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
    return _with_its_kind(_follow(state, event, rules), rules)


def _follow(state: WorkdayState, event: Event, rules: Rules) -> Step:
    match event:
        case Observation():
            return _observe(state, event, rules)
        case Answered():
            return _answer(state, event, rules)
        case LandingBegan(at):
            begun = replace(state, day=state.day or workday_of(at), phase=Phase.LANDING, settled=True, ignored=0)
            return Step(begun, (WithdrawOffer(for_good=True),))
        case LandingEnded(at, done):
            phase = Phase.LANDED if done else _resting_phase(replace(state, phase=Phase.AT_WORK), at, rules)
            return Step(replace(state, phase=phase))
        case PauseAsked():
            return _pause(state, event, rules)


def reloaded(state: WorkdayState) -> WorkdayState:
    """The state as read back at a start: an offer or a landing that was on the screen no longer is."""
    match state.phase:
        case Phase.OFFERED:
            return _put_off(state, state.last_seen)
        case Phase.LANDING:
            return replace(state, phase=Phase.AT_WORK)
        case _:
            return state


def is_paused(state: WorkdayState, at: datetime) -> bool:
    """Whether the person asked for silence that still holds."""
    return pause_ends(state, at) is not None


def pause_ends(state: WorkdayState, at: datetime) -> datetime | date | None:
    """Until when the person asked for silence: a time, or the date whose workday ends it; None when none holds."""
    if state.paused_until is not None and at < state.paused_until:
        return state.paused_until
    if state.back_on is not None and workday_of(at) < state.back_on:
        return state.back_on
    return None


def outlook(state: WorkdayState, at: datetime, rules: Rules) -> Outlook:
    """When the next look is due; the presence source wakes us earlier when a threshold is crossed."""
    day = state.day or workday_of(at)
    window = landing_window(day, at, rules, state.began)
    moments = [
        window.opens,
        window.usual_end,
        day_start(workday_of(at) + timedelta(days=1), at.tzinfo),
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
    state = without_future(state, seen.at)
    state, effects = _on_its_day(state, seen.at, rules)
    was_resting = state.resting_since is not None
    state, closed = with_presence(state, seen, woken=woken)
    state, began = _beginning(state, rules)
    effects += closed + began
    if state.phase is Phase.LANDING:
        return Step(state, effects)
    if state.phase is Phase.OFFERED:
        if not (seen.locked or seen.engaged or woken or _is_gone(state, seen.at, rules)):
            return Step(state, effects)
        state = _put_off(state, seen.at)
        effects += (WithdrawOffer(for_good=False),)
    phase = _resting_phase(state, seen.at, rules)
    if phase is not state.phase:
        over = phase is Phase.OVER
        state = replace(state, phase=phase, settled=state.settled or over)
        effects += (WithdrawOffer(for_good=True),) if over else ()
    if phase is not Phase.WINDOW:
        return Step(state, effects)
    returned = was_resting and state.resting_since is None
    moment = _natural_moment(state, seen, rules, returned=returned)
    if moment and state.day and _may_offer(state, seen.at, rules):
        offered = _offer(state, moment, state.day)
        return Step(offered.state, effects + offered.effects)
    return Step(state, effects)


def _offer(state: WorkdayState, moment: Moment, day: date) -> Step:
    """An offer; or, where several were of no use, the question whether another time suits better."""
    if state.ignored >= IGNORED_IN_A_ROW and not state.asked_for:
        return Step(replace(state, ignored=0, settled=True, phase=Phase.AT_WORK), (AskAboutTime(day),))
    offers = state.offers if state.asked_for else state.offers + 1
    offered = replace(state, phase=Phase.OFFERED, offers=offers, ask_again_at=None, asked_for=False)
    return Step(offered, (OfferLanding(day, moment),))


def _on_its_day(state: WorkdayState, at: datetime, rules: Rules) -> tuple[WorkdayState, tuple[Effect, ...]]:
    """A fresh state when a new workday has begun; one day back over 04:00 (a zone, a clock) is no new day."""
    today = workday_of(at)
    if state.day == today or state.phase is Phase.LANDING or _night_goes_on(state, at):
        return state, ()
    if state.day and timedelta() < state.day - today <= timedelta(days=1):
        return state, ()
    _, effects = span_closed(state, state.last_active)
    if state.day:
        effects += (WithdrawOffer(for_good=True),)
    fresh = WorkdayState(
        day=today,
        ignored=state.ignored,
        paused_until=state.paused_until,
        back_on=state.back_on,
        away=state.away,
        woken_at=state.woken_at,
        locked=state.locked,
        last_seen=state.last_seen,
    )
    return replace(fresh, phase=_resting_phase(fresh, at, rules)), effects


def _night_goes_on(state: WorkdayState, at: datetime) -> bool:
    """Work that began the evening before and has not stopped yet: four in the morning does not end a night shift."""
    if state.day is None or state.began is None or state.last_active is None or at < state.last_active:
        return False
    return state.day < workday_of(at) and at - state.last_active < NIGHT_BREAK and still_that_night(state.day, at)


def _beginning(state: WorkdayState, rules: Rules) -> tuple[WorkdayState, tuple[Effect, ...]]:
    if state.began or not state.present_since or not state.day:
        return state, ()
    kind = _kind_of(state, state.day, rules)
    return replace(state, began=state.present_since, kind=kind), (DayBegan(state.day, kind),)


def _with_its_kind(taken: Step, rules: Rules) -> Step:
    """A day that has begun may turn out to be another: holidays and settings can become known later."""
    state = taken.state
    if state.began is None or state.day is None:
        return taken
    kind = _kind_of(state, state.day, rules)
    if kind is state.kind:
        return taken
    return Step(replace(state, kind=kind), (*taken.effects, DayTurnedOut(state.day, kind)))


def _kind_of(state: WorkdayState, day: date, rules: Rules) -> DayKind:
    if not rules.works_on(day):
        return DayKind.OFF
    if state.back_on and day < state.back_on:
        return DayKind.AWAY if state.away else DayKind.PAUSED
    return DayKind.WORKDAY


# --- offering ------------------------------------------------------------------------------------------------------


def _resting_phase(state: WorkdayState, at: datetime, rules: Rules) -> Phase:
    """The phase that follows from the facts alone, when no offer and no landing is on the screen."""
    day = state.day or workday_of(at)
    if is_paused(state, at):
        return Phase.PAUSED
    if not rules.works_on(day):
        return Phase.OFF
    if state.phase in {Phase.LANDED, Phase.OVER}:
        return state.phase
    if state.began is None:
        return Phase.BEFORE
    return Phase.OVER if _is_gone(state, at, rules) else _working_phase(state, day, at, rules)


def _working_phase(state: WorkdayState, day: date, at: datetime, rules: Rules) -> Phase:
    waiting = state.ask_again_at is not None and at < state.ask_again_at
    if state.settled or waiting or at < landing_window(day, at, rules, state.began).opens:
        return Phase.AT_WORK
    return Phase.WINDOW


def _is_gone(state: WorkdayState, at: datetime, rules: Rules) -> bool:
    if state.last_active is None or state.day is None:
        return False
    return at - state.last_active >= GONE and at >= landing_window(state.day, at, rules, state.began).closes


def _may_offer(state: WorkdayState, at: datetime, rules: Rules) -> bool:
    """Whether an offer would be welcome at all, if only the moment were right."""
    if state.phase is Phase.OFFERED or _resting_phase(state, at, rules) is not Phase.WINDOW:
        return False
    if state.began is None or state.day is None or at - state.began < LEAST_WORK:
        return False
    if state.began >= landing_window(state.day, at, rules, state.began).usual_end:
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
    window = landing_window(state.day, seen.at, rules, state.began)
    return Moment.LULL if seen.idle_for >= _lull(seen.at, window, rules) else None


# --- answering -----------------------------------------------------------------------------------------------------


def _answer(state: WorkdayState, answered: Answered, rules: Rules) -> Step:
    if state.settled or (answered.answer is Answer.UNANSWERED and state.phase is not Phase.OFFERED):
        return Step(state)
    day = state.day or workday_of(answered.at)
    ignored = state.ignored + 1 if answered.answer is Answer.UNANSWERED else 0
    state = replace(state, day=day, phase=Phase.AT_WORK, ignored=ignored)
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


def _pause(state: WorkdayState, asked: PauseAsked, rules: Rules) -> Step:
    at, effects = asked.at, (WithdrawOffer(for_good=True),) if state.phase is Phase.OFFERED else ()
    if state.phase is Phase.OFFERED:
        state = _put_off(state, at)
    state = replace(state, paused_until=None, back_on=None, away=False)
    if isinstance(asked.until, datetime):
        state = replace(state, paused_until=asked.until if asked.until > at else None)
    elif asked.until > workday_of(at):
        state = replace(state, back_on=asked.until, away=asked.away)
    if state.phase is not Phase.LANDING:
        if state.phase is Phase.PAUSED:
            state = replace(state, phase=Phase.AT_WORK)
        state = replace(state, phase=_resting_phase(state, at, rules))
    return Step(state, effects)
