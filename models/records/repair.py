"""Repair: what came between the two, and how they found back."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from models.records.record import Record

HEAT = range(1, 4)


class Precision(StrEnum):
    """How exactly the person remembers a time."""

    EXACT = "exact"
    ABOUT_AN_HOUR = "about_an_hour"
    PART_OF_DAY = "part_of_day"  # the time kept is the beginning of that part
    THAT_DAY = "that_day"  # the time kept is the beginning of that workday

    @property
    def tells_hour(self) -> bool:
        """Whether the hour is known, so that a length of time can be counted from it."""
        return self in {Precision.EXACT, Precision.ABOUT_AN_HOUR}


class EpisodeKind(StrEnum):
    """What came between the two."""

    ARGUMENT = "argument"
    SHARP_WORD = "sharp_word"
    DISTANCE = "distance"
    MISSED_BID = "missed_bid"


class EpisodeState(StrEnum):
    """Where an episode stands."""

    OPEN = "open"
    RECONNECTED = "reconnected"
    LET_GO = "let_go"
    SET_ASIDE = "set_aside"


class Who(StrEnum):
    """Who did it. Stored to remember by, never to count one person against the other."""

    ME = "me"
    PARTNER = "partner"
    BOTH = "both"


class AttemptKind(StrEnum):
    """Kinds of reaching out, in the one fixed order in which they are always shown; they are never ranked."""

    HUMOUR = "humour"
    AFFECTION = "affection"
    SELF_DISCLOSURE = "self_disclosure"
    EMPATHY = "empathy"
    TAKING_RESPONSIBILITY = "taking_responsibility"
    WE_ARE_OKAY = "we_are_okay"
    START_OVER = "start_over"
    APPRECIATION = "appreciation"
    PROBLEM_SOLVING = "problem_solving"
    COMPROMISE = "compromise"
    APOLOGY = "apology"
    NEW_PERSPECTIVE = "new_perspective"


class AttemptWhen(StrEnum):
    """Whether the reaching out came in the middle of it or afterwards."""

    DURING = "during"
    AFTER = "after"


class AttemptLanded(StrEnum):
    """How an attempt was taken."""

    YES = "yes"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    DONT_KNOW = "dont_know"


class CameBack(StrEnum):
    """Who came back from a pause."""

    ME = "me"
    BOTH = "both"
    NOT_YET = "not_yet"


@dataclass(frozen=True, kw_only=True)
class RepairEpisode(Record):
    """Something that came between the two, until it is closed in one of three ways."""

    began: datetime
    precision: Precision
    workday: date
    what: str
    kind: EpisodeKind | None = None
    heat: int | None = None
    after_work: bool | None = None
    state: EpisodeState = EpisodeState.OPEN
    closed_at: datetime | None = None
    my_part: str = ""
    outside_view: str = ""
    asked_outside: bool = False
    """Whether the person was invited to look at it from outside; that is asked once."""


@dataclass(frozen=True, kw_only=True)
class RepairAttempt(Record):
    """One act of reaching out within an episode."""

    episode_id: UUID
    at: datetime
    kind: AttemptKind
    who: Who = Who.ME
    when: AttemptWhen = AttemptWhen.AFTER
    words: str = ""
    landed: AttemptLanded = AttemptLanded.DONT_KNOW


@dataclass(frozen=True, kw_only=True)
class Pause(Record):
    """A pause within an episode. It is no silence: it has an agreed return (20 minutes to a day away)."""

    episode_id: UUID
    began: datetime
    agreed_return: datetime
    called_by: Who = Who.ME
    came_back: CameBack = CameBack.NOT_YET
