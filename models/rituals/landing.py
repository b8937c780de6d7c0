"""What a person does on the way home, and with the gestures and thoughts that belong to it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from models.clock import with_fixed_offset, workday_of
from models.identity import new_id
from models.records import (
    Arrival,
    Direction,
    FavouriteOf,
    Felt,
    Gesture,
    LandingOutcome,
    LandingStart,
    ParkedThought,
    SoftLanding,
)
from models.rituals.change import changed
from models.rituals.checked_text import Refusal, RefusedError, text_of

_BETWEEN_THOUGHTS = timedelta(microseconds=1)


def land(
    at: datetime,
    *,
    workday: date | None = None,
    began: datetime | None = None,
    start: LandingStart = LandingStart.BY_HAND,
    arrival: Arrival = Arrival.MINE,
    gesture_id: UUID | None = None,
    direction: Direction = Direction.OFFERED,
    outcome: LandingOutcome = LandingOutcome.DONE,
    felt: Felt | None = None,
) -> SoftLanding:
    """A landing that is noted at `at` and began then unless `began` says when; of that moment's workday unless given.

    What began later than it is noted is refused (RefusedError): nobody can tell of an evening to come.
    """
    at, began = with_fixed_offset(at), with_fixed_offset(began or at)
    if began > at:
        raise RefusedError(Refusal.IN_THE_FUTURE)
    return SoftLanding(
        id=new_id(at),
        created=at,
        updated=at,
        workday=workday or workday_of(began),
        began=began,
        start=start,
        arrival=arrival,
        gesture_id=gesture_id,
        direction=direction,
        outcome=outcome,
        felt=felt,
    )


def edit_landing(
    landing: SoftLanding,
    at: datetime,
    *,
    arrival: Arrival,
    direction: Direction,
    gesture_id: UUID | None,
    outcome: LandingOutcome,
) -> SoftLanding:
    """The landing, told otherwise at `at`."""
    return changed(landing, at, arrival=arrival, direction=direction, gesture_id=gesture_id, outcome=outcome)


def landing_felt(landing: SoftLanding, felt: Felt | None, at: datetime) -> SoftLanding:
    """The landing with how it felt; None takes the answer back."""
    return changed(landing, at, felt=felt)


def park(lines: str, at: datetime, *, plan: str = "", landing_id: UUID | None = None) -> tuple[ParkedThought, ...]:
    """One parked thought a line; empty lines are passed over, and none at all is fine.

    They are a microsecond apart, so that whatever sorts them by time leaves them in the order they were written in.
    """
    at = with_fixed_offset(at)
    kept = [line for line in lines.splitlines() if line.strip()]
    return tuple(
        ParkedThought(
            id=new_id(at),
            created=at,
            updated=at,
            words=text_of(line),
            parked_at=at + number * _BETWEEN_THOUGHTS,
            workday=workday_of(at),
            plan=text_of(plan, required=False),
            landing_id=landing_id,
        )
        for number, line in enumerate(kept)
    )


def pick_up(thought: ParkedThought, at: datetime) -> ParkedThought:
    """The thought, taken up again."""
    return changed(thought, at, picked_up_at=with_fixed_offset(at))


def reword_thought(thought: ParkedThought, words: str, at: datetime) -> ParkedThought:
    """The thought in other words."""
    return changed(thought, at, words=text_of(words))


def plan_thought(thought: ParkedThought, plan: str, at: datetime) -> ParkedThought:
    """The thought with when and how it will be done."""
    return changed(thought, at, plan=text_of(plan, required=False))


def carry_on(thought: ParkedThought, at: datetime) -> ParkedThought:
    """The thought, set down again on the workday of `at`: the next workday hands it back."""
    return changed(thought, at, workday=workday_of(at), picked_up_at=None)


def new_gesture(name: str, at: datetime, *, favourite_of: FavouriteOf = FavouriteOf.BOTH, position: int = 0) -> Gesture:
    """A gesture for the person's own list."""
    at = with_fixed_offset(at)
    return Gesture(
        id=new_id(at), created=at, updated=at, name=text_of(name), favourite_of=favourite_of, position=position
    )


def rename_gesture(gesture: Gesture, name: str, at: datetime) -> Gesture:
    """The gesture under another name."""
    return changed(gesture, at, name=text_of(name))


def retire_gesture(gesture: Gesture, at: datetime) -> Gesture:
    """The gesture, put aside: it is offered no more, and what it was used for stays."""
    return changed(gesture, at, active=False)


def bring_back_gesture(gesture: Gesture, at: datetime) -> Gesture:
    """The gesture, offered again."""
    return changed(gesture, at, active=True)


def favour_gesture(gesture: Gesture, favourite_of: FavouriteOf, at: datetime) -> Gesture:
    """The gesture with whose favourite it is."""
    return changed(gesture, at, favourite_of=favourite_of)


def reorder_gestures(gestures: Sequence[Gesture], at: datetime) -> tuple[Gesture, ...]:
    """The gestures whose place changes when all of them stand in this order, positions counted from 0."""
    return tuple(
        changed(gesture, at, position=position)
        for position, gesture in enumerate(gestures)
        if gesture.position != position
    )


def gestures_to_offer(gestures: Sequence[Gesture], uses: dict[UUID, tuple[date, ...]]) -> tuple[Gesture, ...]:
    """Active gestures, least recently used first, never-used ones first of all; ties keep the person's own order."""
    active = [gesture for gesture in gestures if gesture.active]
    return tuple(sorted(active, key=lambda gesture: (uses.get(gesture.id, (date.min,))[-1], gesture.position)))
