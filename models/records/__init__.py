"""The words of the domain: what a record holds, frozen, without a screen and without a database.

Times are aware datetimes with the fixed offset that held where the person was; `workday` is the local date whose
workday (04:00 to 04:00) they belong to. Free text is Unicode of at most `TEXT_LIMIT` characters, always shown as plain.
A record that was deleted keeps its key and a tombstone (`deleted`), so that two computers can be merged one day.
"""

from models.records.clarity import ClarityStatement, Feeling, Need, StatementForm, StatementLanded, StatementState
from models.records.days import Day, DayKind, Partner, PresenceSpan
from models.records.landing import (
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
from models.records.looking_back import MOST_APPRECIATIONS, CheckIn, IntentionOutcome, ReflectionState, WeeklyReflection
from models.records.phrases import PhraseArea, PhraseChoice
from models.records.record import TEXT_LIMIT, Record, says_the_same
from models.records.repair import (
    HEAT,
    AttemptKind,
    AttemptLanded,
    AttemptWhen,
    CameBack,
    EpisodeKind,
    EpisodeState,
    Pause,
    Precision,
    RepairAttempt,
    RepairEpisode,
    Who,
)

__all__ = [
    "HEAT",
    "MOST_APPRECIATIONS",
    "TEXT_LIMIT",
    "Arrival",
    "AttemptKind",
    "AttemptLanded",
    "AttemptWhen",
    "CameBack",
    "CheckIn",
    "ClarityStatement",
    "Day",
    "DayKind",
    "Direction",
    "EpisodeKind",
    "EpisodeState",
    "FavouriteOf",
    "Feeling",
    "Felt",
    "Gesture",
    "IntentionOutcome",
    "LandingOutcome",
    "LandingStart",
    "Need",
    "ParkedThought",
    "Partner",
    "Pause",
    "PhraseArea",
    "PhraseChoice",
    "Precision",
    "PresenceSpan",
    "Record",
    "ReflectionState",
    "RepairAttempt",
    "RepairEpisode",
    "SoftLanding",
    "StatementForm",
    "StatementLanded",
    "StatementState",
    "WeeklyReflection",
    "Who",
    "says_the_same",
]
