"""The words of the domain: what a record holds, frozen, without a screen and without a database.

Times are aware datetimes with the fixed offset that held where the person was; `workday` is the local date whose
workday (04:00 to 04:00) they belong to. Free text is Unicode of at most `TEXT_LIMIT` characters, always shown as plain.
A record that was deleted keeps its key and a tombstone (`deleted`), so that two computers can be merged one day.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

TEXT_LIMIT = 10_000
MOST_APPRECIATIONS = 5
HEAT = range(1, 4)


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record has: a key (UUIDv7), when it was written and last changed, and a tombstone once deleted."""

    id: UUID
    created: datetime
    updated: datetime
    deleted: datetime | None = None


# --- clarity -------------------------------------------------------------------------------------------------------


class StatementForm(StrEnum):
    """How a clarity statement is built."""

    NOT_THAT_BUT_THIS = "not_that_but_this"
    SMALL_ASK = "small_ask"
    MORE_OF_LESS_OF = "more_of_less_of"
    OWN_WORDS = "own_words"


class Feeling(StrEnum):
    """What may be underneath; several can hold at once."""

    HURT = "hurt"
    SAD = "sad"
    DISAPPOINTED = "disappointed"
    IRRITATED = "irritated"
    ANGRY = "angry"
    OVERSTIMULATED = "overstimulated"
    TIRED = "tired"
    ANXIOUS = "anxious"
    TENDER = "tender"
    GRATEFUL = "grateful"
    OWN = "own"


class Need(StrEnum):
    """What would help; asked for, never inferred from a feeling."""

    CLOSENESS = "closeness"
    SPACE = "space"
    BEING_HEARD = "being_heard"
    HELP = "help"
    REST = "rest"
    REASSURANCE = "reassurance"
    UNSURE = "unsure"
    OWN = "own"


class StatementState(StrEnum):
    """Where a statement stands; `KEPT` (for oneself) is as honourable an end as `SAID`."""

    DRAFT = "draft"
    SAID = "said"
    KEPT = "kept"
    LET_GO = "let_go"


class StatementLanded(StrEnum):
    """How a statement was taken, as far as the person can tell."""

    UNDERSTOOD = "understood"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    DONT_KNOW = "dont_know"


@dataclass(frozen=True, kw_only=True)
class ClarityStatement(Record):
    """The part the other would otherwise have to guess."""

    words: str
    form: StatementForm
    written_at: datetime
    workday: date
    feelings: tuple[Feeling, ...] = ()
    own_feeling: str = ""
    need: Need | None = None
    own_need: str = ""
    state: StatementState = StatementState.DRAFT
    said_at: datetime | None = None
    landed: StatementLanded | None = None
    episode_id: UUID | None = None


# --- repair --------------------------------------------------------------------------------------------------------


class Precision(StrEnum):
    """How exactly the person remembers a time."""

    EXACT = "exact"
    ABOUT_AN_HOUR = "about_an_hour"
    THAT_DAY = "that_day"


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


# --- landing -------------------------------------------------------------------------------------------------------


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
    """Something unfinished, written down so that it need not be carried home; `plan` says when and how to do it."""

    words: str
    parked_at: datetime
    workday: date
    plan: str = ""
    picked_up_at: datetime | None = None
    landing_id: UUID | None = None


# --- looking back --------------------------------------------------------------------------------------------------


class IntentionOutcome(StrEnum):
    """What became of last week's intention."""

    TRIED = "tried"
    PARTLY = "partly"
    NO_CHANCE = "no_chance"
    NOT_THIS_WEEK = "not_this_week"


class ReflectionState(StrEnum):
    """Where a weekly reflection stands."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, kw_only=True)
class WeeklyReflection(Record):
    """A look back over one ISO week."""

    iso_year: int
    iso_week: int
    appreciations: tuple[str, ...] = ()
    good_news: str = ""
    hoped_for: str = ""
    repair_to_remember: str = ""
    intention_when: str = ""
    intention_will: str = ""
    last_intention: IntentionOutcome | None = None
    state: ReflectionState = ReflectionState.OPEN


@dataclass(frozen=True, kw_only=True)
class CheckIn(Record):
    """Answers to a questionnaire, by item, and the score that its own rules give; no cut-off, no verdict."""

    at: datetime
    questionnaire: str
    version: str
    answers: tuple[tuple[str, int], ...]
    score: float | None = None


# --- days ----------------------------------------------------------------------------------------------------------


class DayKind(StrEnum):
    """What a date was: the denominators of every count."""

    WORKDAY = "workday"
    OFF = "off"
    AWAY = "away"
    PAUSED = "paused"


@dataclass(frozen=True, kw_only=True)
class Day(Record):
    """What a local date was."""

    day: date
    kind: DayKind


@dataclass(frozen=True, kw_only=True)
class PresenceSpan(Record):
    """When the computer was in use, and nothing else about it."""

    began: datetime
    ended: datetime
    workday: date


@dataclass(frozen=True, kw_only=True)
class Partner(Record):
    """What the person calls the other, and when they usually come home: (ISO weekday 1 to 7, local time) pairs."""

    name: str = ""
    arrivals: tuple[tuple[int, time], ...] = ()
