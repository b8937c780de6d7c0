"""Clarity statements: the part the other would otherwise have to guess."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from models.records.record import Record


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
    asked_landed: bool = False
    """Whether the person was asked how it landed; that is asked once."""
    episode_id: UUID | None = None
