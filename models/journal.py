"""What the program asks of the place where records are kept, and the ways in which that place can say no.

The windows know this protocol alone. Every call is one transaction and returns after its commit; a call that raises has
changed nothing. The calls may take a moment: the shell makes them on its worker thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from models.records import (
    ClarityStatement,
    Day,
    Gesture,
    ParkedThought,
    Partner,
    Pause,
    PresenceSpan,
    Record,
    RepairAttempt,
    RepairEpisode,
    SoftLanding,
    StatementState,
    WeeklyReflection,
)


class Trouble(StrEnum):
    """Why a journal cannot be opened or written; each has a sentence and a next step of its own in the shell."""

    MISSING = "missing"  # the key is there and the journal it was made for is not
    MISSING_KEY = "missing_key"  # the journal is there and its key file is not
    WRONG_KEY = "wrong_key"  # the key is not the one this journal was made with
    DAMAGED = "damaged"  # it was ours and is no longer whole
    FOREIGN = "foreign"  # it is no journal of this program
    NEWER = "newer"  # a newer version of the program wrote it
    READ_ONLY = "read_only"  # this account may not write there
    DISK_FULL = "disk_full"
    BUSY = "busy"  # another program holds it
    UNREADABLE = "unreadable"  # the system refuses to read it
    UNKNOWN = "unknown"


class JournalError(Exception):
    """The journal said no. Carries the reason alone: never content, never a statement of SQL."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True)
class Episode:
    """A repair episode with what belongs to it, attempts and pauses in the order of their times."""

    episode: RepairEpisode
    attempts: tuple[RepairAttempt, ...] = ()
    pauses: tuple[Pause, ...] = ()


class Journal(Protocol):
    """Where records are kept. Deleted records are left out of every answer. Newest first unless said otherwise."""

    def save(self, *records: Record) -> None:
        """Write all of these, new or changed, in one transaction."""

    def statement(self, key: UUID) -> ClarityStatement | None:
        """One statement, deleted ones included, so that a deletion can be taken back."""

    def statements(
        self, *, search: str = "", states: Sequence[StatementState] = (), limit: int = 200, offset: int = 0
    ) -> tuple[ClarityStatement, ...]:
        """Statements whose words hold `search` (case and accents ignored), in any of `states` (all when empty)."""

    def count_statements(self, states: Sequence[StatementState]) -> int:
        """How many statements are in any of `states`."""

    def statements_between(self, first: date, last: date) -> tuple[ClarityStatement, ...]:
        """Statements written on these workdays, both included, oldest first."""

    def open_episodes(self) -> tuple[Episode, ...]:
        """Episodes that are still open."""

    def closed_episodes(self, limit: int = 50) -> tuple[Episode, ...]:
        """Episodes that came to an end."""

    def episodes_between(self, first: date, last: date) -> tuple[Episode, ...]:
        """Episodes that began on these workdays, both included, oldest first."""

    def landings_between(self, first: date, last: date) -> tuple[SoftLanding, ...]:
        """Landings of these workdays, both included, oldest first."""

    def gestures(self, *, active_only: bool = True) -> tuple[Gesture, ...]:
        """The person's gestures in their own order."""

    def gesture_uses(self) -> dict[UUID, tuple[date, ...]]:
        """On which workdays each gesture was chosen, oldest first; gestures never chosen are left out."""

    def thoughts_waiting(self) -> tuple[ParkedThought, ...]:
        """Parked thoughts not picked up yet, oldest first."""

    def thoughts_between(self, first: datetime, last: datetime) -> tuple[ParkedThought, ...]:
        """Thoughts parked or picked up between these instants, the first included, the last not; oldest first."""

    def days_between(self, first: date, last: date) -> tuple[Day, ...]:
        """What these dates were, both included, oldest first; dates never seen are left out."""

    def spans_between(self, first: date, last: date) -> tuple[PresenceSpan, ...]:
        """Presence on these workdays, both included, oldest first."""

    def reflection(self, iso_year: int, iso_week: int) -> WeeklyReflection | None:
        """The reflection over one ISO week, if it was begun."""

    def partner(self) -> Partner | None:
        """What the person told about the other, if anything."""

    def draft(self, key: str) -> str:
        """What was being typed in the place called `key`, or an empty string."""

    def keep_draft(self, key: str, text: str, at: datetime) -> None:
        """Keep what is being typed; an empty text lets go of it."""

    def close(self) -> None:
        """Finish and let go of the file."""
