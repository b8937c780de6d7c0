"""From looks to spans: when the computer was in use today, and what was the last input.

Pure, and a part of `models/workday.py`: each function takes the state of the day and returns what it becomes.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from models.workday_events import Effect, Observation, StoreSpan
from models.workday_state import WorkdayState

# No input for this long: away from the computer. Activity closer together than this is one span.
AWAY = timedelta(minutes=5)
# No input for this long is a pause; the first input after it is a return, the cheapest moment for a prompt
# (breakpoints: Okoshi 2015, Iqbal & Bailey 2008).
BREAK = timedelta(minutes=2)
SHORTEST_SPAN = timedelta(seconds=5)


def without_future(state: WorkdayState, at: datetime) -> WorkdayState:
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


def with_presence(state: WorkdayState, seen: Observation, *, woken: bool) -> tuple[WorkdayState, tuple[Effect, ...]]:
    """The running span goes on, begins or ends. Its end is the last input, not the moment that was noticed."""
    effects: tuple[Effect, ...] = ()
    if woken:
        state, effects = span_closed(state, state.last_active)
        state = replace(state, resting_since=state.resting_since or state.last_active)
    if woken or (state.locked and not seen.locked):
        state = replace(state, woken_at=seen.at)
    if seen.locked:
        # With the screen locked, input is somebody trying to get in, not work.
        state, closed = span_closed(state, state.last_active)
        resting = state.resting_since or state.last_active
        return replace(state, locked=True, last_seen=seen.at, resting_since=resting), effects + closed
    if seen.idle_for is None:
        return replace(state, locked=False, last_seen=seen.at), effects
    active = seen.at - seen.idle_for
    if state.last_active and active < state.last_active:
        active = state.last_active
    if seen.idle_for >= AWAY:
        state, closed = span_closed(state, active)
        resting = state.resting_since or active
        return replace(state, locked=False, last_seen=seen.at, resting_since=resting), effects + closed
    resting = (state.resting_since or active) if seen.idle_for >= BREAK else None
    since = state.present_since or active
    # One change of everything: this is where nearly every look ends up.
    present = replace(
        state, locked=False, last_seen=seen.at, present_since=since, last_active=active, resting_since=resting
    )
    return present, effects


def span_closed(state: WorkdayState, ended: datetime | None) -> tuple[WorkdayState, tuple[Effect, ...]]:
    """The running span has ended with this last input; one that is shorter than a breath is none."""
    began = state.present_since
    state = replace(state, present_since=None, last_active=ended or state.last_active)
    if began is None or ended is None or ended - began < SHORTEST_SPAN:
        return state, ()
    return state, (StoreSpan(began, ended),)
