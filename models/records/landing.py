"""Soft landings: gestures, thoughts that were parked, and the way home itself."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from models.records.record import Record


class LandingStart(StrEnum):
    """What began a landing."""

    DETECTED = "detected"
    SCHEDULED = "scheduled"
    BY_HAND = "by_hand"


class Arrival(StrEnum):
    """Who is coming home."""

    MINE = "mine"
    PARTNERS = "partners"
    BOTH = "both"
    SAME_HOME = "same_home"


class Direction(StrEnum):
    """Who gave the gesture."""

    OFFERED = "offered"
    RECEIVED = "received"
    MUTUAL = "mutual"


class Felt(StrEnum):
    """How a landing felt."""

    EASED = "eased"
    NEUTRAL = "neutral"
    OFF = "off"
    DONT_KNOW = "dont_know"


class LandingOutcome(StrEnum):
    """What became of a landing; none of them is a failure."""

    DONE = "done"
    NOT_TODAY = "not_today"
    APART = "apart"
    MISSED = "missed"


class FavouriteOf(StrEnum):
    """Whose favourite a gesture is."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, kw_only=True)
class Gesture(Record):
    """A small nurturing gesture from the person's own list; `position` orders the list, from 0."""

    name: str
    favourite_of: FavouriteOf = FavouriteOf.BOTH
    active: bool = True
    position: int = 0


@dataclass(frozen=True, kw_only=True)
class SoftLanding(Record):
    """One way from work to home."""

    workday: date
    began: datetime
    start: LandingStart
    arrival: Arrival = Arrival.MINE
    gesture_id: UUID | None = None
    direction: Direction = Direction.OFFERED
    felt: Felt | None = None
    outcome: LandingOutcome = LandingOutcome.DONE


@dataclass(frozen=True, kw_only=True)
class ParkedThought(Record):
    """Something unfinished, written down so that it need not be carried home; `plan` says when and how to do it.

    `workday` is the one on which it was last set down: carrying it on moves it, so that a later workday hands it back.
    """

    words: str
    parked_at: datetime
    workday: date
    plan: str = ""
    picked_up_at: datetime | None = None
    landing_id: UUID | None = None
