"""Looking back: the week, and the answers to a questionnaire."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.records.record import Record

MOST_APPRECIATIONS = 5


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
