"""Which quiet reminder is to be shown now, if any: state + observation + occasions + settings -> state + reminder.

Pure: no screen, no database, no clock. There is one reminder at a time, with some room between two of them. A night
runs from 22:00 to 07:00; in its first and its last hour nothing is said, and between these only what was agreed upon.
Whatever is not shown while it holds is passed over: nobody is reminded in the morning of a return agreed for yesterday.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from models.clock import workday_of
from models.night import NIGHT_ENDS, out_of_the_night
from models.occasions import Occasions
from models.presence_spans import AWAY, BREAK
from models.reminder_reasons import ReminderKind, Waiting, on_workday, reasons, reflection_key, week_at
from models.reminder_state import ReminderState, tidied
from models.settings import Settings
from models.workday import GRACE, NOT_MID_TYPING
from models.workday_events import Observation
from models.workday_state import Phase, WorkdayState

# Room between two reminders, and the little that what has a time of its own leaves to the one before.
SPACING = timedelta(minutes=30)
LEAST_SPACING = timedelta(minutes=5)
# One statement a day: more than this apart is another day, wherever one travels.
UNSAID_SPACING = timedelta(hours=20)
# "Later this evening": long enough for dinner, early enough for the same evening.
LATER_THIS_EVENING = timedelta(hours=2)
LATEST_THIS_EVENING = time(21, 30)
# Something waits for the hands to rest: until it is shown, expired or the person has gone, look this often.
LOOK_AGAIN = timedelta(seconds=30)

# These come at a time that was agreed upon or set by the person. They may come where presence is unknown, or they
# never would on a desktop that cannot tell.
TIMED = frozenset({ReminderKind.RETURN, ReminderKind.ARRIVAL, ReminderKind.REFLECTION})
# These have a time to which they are useless if late: it comes even in the middle of typing, for a notification takes
# no key.
DATED = frozenset({ReminderKind.RETURN, ReminderKind.ARRIVAL})


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """Show this, and take it back at `until` at the latest. `subject`: the record it is about, if it is about one.

    `again`: the person put it off until now, perhaps half written.
    """

    kind: ReminderKind
    key: str
    until: datetime
    subject: UUID | None = None
    again: bool = False


def step(
    state: ReminderState, seen: Observation, occasions: Occasions, settings: Settings, day: WorkdayState
) -> tuple[ReminderState, Reminder | None]:
    """What to show now, if anything, and what has to be remembered then; `day` as it is after the same observation."""
    state = tidied(state, seen.at)
    waiting = _waiting(state, seen.at, occasions, settings)
    near = _is_something_near(waiting, occasions, seen.at)
    found = next((each for each in _due(waiting, seen.at) if _welcome(each, state, seen, day)), None)
    if found is None or (near and found.kind not in DATED):
        return state, None
    state = state.with_shown(found.key, seen.at)
    if found.again:
        state = replace(state, put_off=None, not_before=None)
    return state, Reminder(kind=found.kind, key=found.key, until=found.until, subject=found.subject, again=found.again)


def next_due(
    state: ReminderState, seen: Observation, occasions: Occasions, settings: Settings, day: WorkdayState
) -> datetime | None:
    """When to look again although nothing else may happen until then; None when nothing of today is to come."""
    at = seen.at
    moments: list[datetime] = []
    waiting = _waiting(state, at, occasions, settings)
    near = _is_something_near(waiting, occasions, at)
    for each in waiting:
        begins = _not_at_night(each, max(each.opens.astimezone(at.tzinfo), at))
        if begins > at:
            moments.append(begins)
        elif _may_come(each.kind, seen, day) and (each.kind in DATED or not near):
            moments.append(max(_free_from(each.kind, state, at), at + LOOK_AGAIN))
            if each.last_call and each.last_call > at:
                moments.append(each.last_call)
    return min(moments, default=None)


def holds(reminder: Reminder, state: ReminderState, at: datetime, occasions: Occasions, settings: Settings) -> bool:
    """Whether there is still a reason for a reminder that was shown; a clock set back takes none away."""
    if at >= reminder.until:
        return False
    if reminder.kind is ReminderKind.REFLECTION:
        over = occasions.weeks_settled if reminder.again else occasions.weeks_begun
        return not occasions.reflecting and reminder.key not in {reflection_key(week) for week in over}
    return any(each.key == reminder.key for each in reasons(state, at, occasions, settings))


def put_off(state: ReminderState, at: datetime, until: datetime, settings: Settings) -> ReminderState:
    """The person would rather look back at `until`: they are reminded then, once, whatever was shown before."""
    return replace(state, put_off=week_at(at, settings), not_before=until)


def skipped(state: ReminderState, at: datetime, settings: Settings) -> ReminderState:
    """The person would rather not look back on this week."""
    week = week_at(at, settings)
    return replace(state.with_shown(reflection_key(week), at), put_off=None, not_before=None)


def later_this_evening(at: datetime, settings: Settings) -> datetime:
    """Some hours from now but before the night; when the evening is over, tomorrow at the usual time."""
    latest = datetime.combine(at.date(), LATEST_THIS_EVENING, at.tzinfo)
    if at.time() >= NIGHT_ENDS and at + SPACING <= latest:
        return min(at + LATER_THIS_EVENING, latest)
    return tomorrow(at, settings)


def tomorrow(at: datetime, settings: Settings) -> datetime:
    """The next workday at the time that is set for looking back."""
    return on_workday(workday_of(at) + timedelta(days=1), settings.reflection_time, at)


# --- what there is a reason for ------------------------------------------------------------------------------------


def _waiting(state: ReminderState, at: datetime, occasions: Occasions, settings: Settings) -> list[Waiting]:
    """What is not over and has not been shown, or is asked for once more."""
    shown = {key for key, _ in state.shown}
    found = reasons(state, at, occasions, settings)
    return [each for each in found if at < each.until and (each.again or each.key not in shown)]


def _due(waiting: list[Waiting], at: datetime) -> list[Waiting]:
    """What has begun, the first to go first."""
    order = list(ReminderKind)
    due = [each for each in waiting if each.opens <= at]
    return sorted(due, key=lambda each: (order.index(each.kind), each.opens))


def _is_something_near(waiting: list[Waiting], occasions: Occasions, at: datetime) -> bool:
    """What can wait gives way to what has a time and is near, and to a landing that may soon be offered."""
    landing = occasions.landing_opens
    if landing is not None and timedelta() <= landing - at < SPACING:
        return True
    return any(each.kind in DATED and each.opens < at + SPACING for each in waiting)


# --- whether now is a moment for it --------------------------------------------------------------------------------


def _welcome(waiting: Waiting, state: ReminderState, seen: Observation, day: WorkdayState) -> bool:
    at = seen.at
    if not _may_come(waiting.kind, seen, day) or seen.slept_for:
        return False
    if day.woken_at and timedelta() <= at - day.woken_at < GRACE:
        return False
    if _not_at_night(waiting, at) > at or _free_from(waiting.kind, state, at) > at:
        return False
    if seen.idle_for is None:
        return True
    if waiting.last_call and at >= waiting.last_call:
        return seen.idle_for < AWAY
    return NOT_MID_TYPING <= seen.idle_for < BREAK


def _is_silent(kind: ReminderKind, phase: Phase) -> bool:
    """An offer, a landing and the window of an offer that is about to come go first; a pause is a pause."""
    match phase:
        case Phase.OFFERED | Phase.LANDING:
            return True
        case Phase.WINDOW:
            return kind not in DATED
        case Phase.PAUSED:
            return kind is not ReminderKind.RETURN
        case _:
            return False


def _may_come(kind: ReminderKind, seen: Observation, day: WorkdayState) -> bool:
    """Whether it could be shown as soon as the hands rest.

    The presence source wakes us at the first input, the end of a call or the unlocking: nothing has to look for these.
    """
    if seen.locked or seen.engaged or _is_silent(kind, day.phase):
        return False
    if seen.idle_for is None:
        return kind in TIMED
    return seen.idle_for < (AWAY if kind in DATED else BREAK)


def _not_at_night(waiting: Waiting, at: datetime) -> datetime:
    return out_of_the_night(at, agreed=waiting.kind is ReminderKind.RETURN)


def _free_from(kind: ReminderKind, state: ReminderState, at: datetime) -> datetime:
    """From when on there is enough room to what was shown before; not after now when there is."""
    spacing = LEAST_SPACING if kind in DATED else SPACING
    moments = [at]
    if (last := state.last_shown()) is not None:
        moments.append(last + spacing)
    if kind is ReminderKind.UNSAID and (last := state.last_shown(f"{ReminderKind.UNSAID}:")) is not None:
        moments.append(last + UNSAID_SPACING)
    return max(moments)
