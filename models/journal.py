"""What the program asks of the place where records are kept, and the ways in which that place can say no.

The windows know this protocol alone. Every call is one transaction and returns after its commit; a call that raises has
changed nothing. The calls may take a moment: the shell makes them on its worker thread.
"""

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from models.merging import Comparison
from models.progress import Watch
from models.records import (
    CheckIn,
    ClarityStatement,
    Day,
    Feeling,
    Gesture,
    Need,
    ParkedThought,
    Partner,
    Pause,
    PhraseChoice,
    PresenceSpan,
    Record,
    RepairAttempt,
    RepairEpisode,
    SoftLanding,
    StatementForm,
    StatementState,
    WeeklyReflection,
)
from models.span import Span

TRASH_KEPT = timedelta(days=30)
"""How long something deleted can be had back."""


class Trouble(StrEnum):
    """Why a journal cannot be opened or written; each has a sentence and a next step of its own in the shell."""

    MISSING = "missing"  # the key is there and the journal it was made for is not
    MISSING_KEY = "missing_key"  # the journal is there and its key file is not
    WRONG_KEY = "wrong_key"  # the key is not the one this journal was made with
    KEY_DAMAGED = "key_damaged"  # neither the key file nor its copy is whole
    LOCKED = "locked"  # a passphrase, or what stands for it, is wanted first
    WRONG_SECRET = "wrong_secret"  # noqa: S105 (a reason, no secret)  # what was given opens nothing
    TOO_SOON = "too_soon"  # after several of those, before the wait was over
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


def episodes_of(
    episodes: Iterable[RepairEpisode], attempts: Iterable[RepairAttempt], pauses: Iterable[Pause]
) -> tuple[Episode, ...]:
    """Each episode with what of these belongs to it, in the order in which it comes."""
    found = {episode.id: (episode, list[RepairAttempt](), list[Pause]()) for episode in episodes}
    for attempt in attempts:
        found[attempt.episode_id][1].append(attempt)
    for pause in pauses:
        found[pause.episode_id][2].append(pause)
    return tuple(Episode(episode, tuple(its), tuple(their)) for episode, its, their in found.values())


@dataclass(frozen=True, kw_only=True)
class StatementFilter:
    """Which statements are wanted; what is left empty keeps none out.

    Every word of `search` occurs somewhere in the statement, case and accents ignored. It is in one of the `states`,
    has one of the `needs` and at least one of the `feelings`, and was written on a workday from `first` to `last`,
    both included.
    """

    search: str = ""
    states: tuple[StatementState, ...] = ()
    needs: tuple[Need, ...] = ()
    feelings: tuple[Feeling, ...] = ()
    first: date | None = None
    last: date | None = None


ALL_STATEMENTS = StatementFilter()


@dataclass(frozen=True)
class Change:
    """What one act made of some records, in the same order; what is None before was new."""

    before: tuple[Record | None, ...]
    after: tuple[Record, ...]


@dataclass(frozen=True)
class Discarded:
    """A deleted record with what comes back and goes for good along with it: an episode's attempts and pauses."""

    record: Record
    parts: tuple[Record, ...] = ()

    def deleted_at(self) -> datetime:
        """When it was deleted (aware)."""
        return self.record.deleted or self.record.updated

    def days_left(self, now: datetime) -> int:
        """For how many days, begun ones included, it can still be had back; 0 once that is over."""
        return max(0, -((now - self.deleted_at() - TRASH_KEPT) // timedelta(days=1)))


class Journal(Protocol):
    """Where records are kept. Deleted records are left out of every answer. Newest first unless said otherwise."""

    def save(self, *records: Record) -> tuple[Record | None, ...]:
        """Write all of these, new or changed, in one transaction; what each was before, None when it was not there."""

    def exchange(self, expected: Sequence[Record], wanted: Sequence[Record]) -> bool:
        """Write `wanted` if every record of `expected` still says the same (`says_the_same`); False writes nothing."""

    def trash(self, limit: int = 200) -> tuple[Discarded, ...]:
        """What was deleted and can be had back by saving it restored; what was deleted last comes first."""

    def purge(self, *records: Record) -> None:
        """Delete for good, with what belongs to them. What merely speaks of them stays and speaks of them no more."""

    def purge_deleted(self, before: datetime) -> int:
        """Delete for good what was deleted at `before` (aware) or earlier; how many records that were."""

    def statement(self, key: UUID) -> ClarityStatement | None:
        """One statement, deleted ones included, so that a deletion can be taken back."""

    def statements(
        self, wanted: StatementFilter = ALL_STATEMENTS, *, after: ClarityStatement | None = None, limit: int = 200
    ) -> tuple[ClarityStatement, ...]:
        """At most so many of the wanted statements: the newest, or those that come after this one in the list."""

    def count_statements(self, wanted: StatementFilter = ALL_STATEMENTS) -> int:
        """How many statements are wanted."""

    def earlier_words(self, form: StatementForm, limit: int = 100) -> tuple[str, ...]:
        """The person's own words in this form, each sentence once, for suggestions; looks at the newest ones alone."""

    def statements_between(self, first: date, last: date) -> tuple[ClarityStatement, ...]:
        """Statements written on these workdays, both included, oldest first."""

    def open_episodes(self) -> tuple[Episode, ...]:
        """Episodes that are still open."""

    def closed_episodes(self, limit: int = 50) -> tuple[Episode, ...]:
        """Episodes that came to an end."""

    def episodes_between(self, first: date, last: date) -> tuple[Episode, ...]:
        """Episodes that began on these workdays, both included, oldest first."""

    def landing(self, key: UUID) -> SoftLanding | None:
        """One landing, deleted ones included."""

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

    def check_ins(self, limit: int = 50) -> tuple[CheckIn, ...]:
        """Questionnaires that were answered."""

    def phrase_choices(self) -> tuple[PhraseChoice, ...]:
        """Own phrases, and what the person thinks of the library's, each of those once; oldest first."""

    def partner(self) -> Partner | None:
        """What the person told about the other, if anything."""

    def draft(self, key: str) -> str:
        """What was being typed in the place called `key`, or an empty string."""

    def keep_draft(self, key: str, text: str, at: datetime) -> None:
        """Keep what is being typed; an empty text lets go of it."""

    def living(self, kinds: Sequence[type[Record]], span: Span) -> Generator[Record]:
        """All records of the span, kind after kind, each in the order of their keys, as they are at one moment.

        Nothing else can be asked until the last one was given or the generator was closed.
        """

    def count_records(self, span: Span) -> dict[type[Record], int]:
        """How many records of each kind `living` gives; kinds without any are left out."""

    def compare(self, incoming: Sequence[Record]) -> Comparison:
        """What `take_in` would do with these."""

    def take_in(self, incoming: Sequence[Record], watch: Watch) -> Comparison:
        """Write what is new or was changed later than here (`models.merging`), all of it or nothing.

        Raises StoppedError when the watch says not to go on.
        """

    def close(self) -> None:
        """Finish and let go of the file."""
