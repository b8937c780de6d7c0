"""What can happen to a workday, and what can follow from it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from models.records import DayKind


class Answer(StrEnum):
    """What came of an offer. `UNANSWERED`: the popup left by itself."""

    IN_TEN_MINUTES = "in_ten_minutes"
    STILL_WORKING = "still_working"
    NOT_TODAY = "not_today"
    UNANSWERED = "unanswered"


class Moment(StrEnum):
    """Why now was a natural moment."""

    RETURN = "return"
    LULL = "lull"


@dataclass(frozen=True)
class Observation:
    """One look: when, for how long there was no input (None: unknown), locked or not, how long the machine slept.

    `engaged`: presenting, in a call, full screen or not to be disturbed, as far as the desktop tells.
    """

    at: datetime
    idle_for: timedelta | None
    locked: bool = False
    slept_for: timedelta = timedelta()
    engaged: bool = False


@dataclass(frozen=True)
class Answered:
    """The person answered the offer, or it left unanswered. `until` goes with `STILL_WORKING`."""

    at: datetime
    answer: Answer
    until: datetime | None = None


@dataclass(frozen=True)
class LandingBegan:
    """A landing began, from an offer or by hand."""

    at: datetime


@dataclass(frozen=True)
class LandingEnded:
    """The landing guide was closed, at its end or half way."""

    at: datetime
    done: bool


@dataclass(frozen=True)
class PauseAsked:
    """Leave me in peace: until a time, or until the workday of a date begins, whatever zone and offset hold then.

    A time or date that is not in the future ends every pause. `away`: these are no workdays at all (a holiday, an
    illness), and count as such.
    """

    at: datetime
    until: datetime | date
    away: bool = False


Event = Observation | Answered | LandingBegan | LandingEnded | PauseAsked


@dataclass(frozen=True)
class OfferLanding:
    """Show the offer."""

    day: date
    moment: Moment


@dataclass(frozen=True)
class WithdrawOffer:
    """Take back the popup; `for_good` takes back what it left behind, too."""

    for_good: bool


@dataclass(frozen=True)
class StoreSpan:
    """A span of presence came to its end."""

    began: datetime
    ended: datetime


@dataclass(frozen=True)
class DayBegan:
    """The first input of a day: on a workday, what was set down yesterday is handed back."""

    day: date
    kind: DayKind


@dataclass(frozen=True)
class DayTurnedOut:
    """A day that has begun is of another kind than was said: a holiday, a pause for the whole day, other settings."""

    day: date
    kind: DayKind


@dataclass(frozen=True)
class DeclinedToday:
    """The person said "not today"."""

    day: date


@dataclass(frozen=True)
class AskAboutTime:
    """Several offers in a row went unanswered: ask whether another time suits better, instead of offering once more."""

    day: date


Effect = OfferLanding | WithdrawOffer | StoreSpan | DayBegan | DayTurnedOut | DeclinedToday | AskAboutTime
