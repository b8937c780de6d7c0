"""A journal in memory: all of the Journal protocol, for windows to be tested and pictured with."""

from collections.abc import Callable, Generator, Sequence
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from models.folding import folded
from models.journal import ALL_STATEMENTS, Discarded, Episode, JournalError, StatementFilter, Trouble
from models.merging import Comparison, Here, mentions, merged, occasion_of
from models.progress import Progress, Watch
from models.records import (
    CheckIn,
    ClarityStatement,
    Day,
    EpisodeState,
    Gesture,
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
    WeeklyReflection,
    says_the_same,
)
from models.span import Span

Kind = TypeVar("Kind", bound=Record)


class MemoryJournal:
    """Keeps records by their key. Set `trouble` to have every saving refused, `draft_trouble` for every draft."""

    def __init__(self, *records: Record) -> None:
        self.records: dict[UUID, Record] = {}
        self.drafts: dict[str, str] = {}
        self.trouble: Trouble | None = None
        self.draft_trouble: Trouble | None = None
        self.closed = False
        self.save(*records)

    def save(self, *records: Record) -> tuple[Record | None, ...]:
        self._may_write()
        before = tuple(self.records.get(record.id) for record in records)
        self.records.update({record.id: record for record in records})
        return before

    def exchange(self, expected: Sequence[Record], wanted: Sequence[Record]) -> bool:
        self._may_write()
        stored = [self.records.get(record.id) for record in expected]
        if not all(found and says_the_same(found, record) for found, record in zip(stored, expected, strict=True)):
            return False
        self.save(*wanted)
        return True

    def trash(self, limit: int = 200) -> tuple[Discarded, ...]:
        gone = [each for each in self.records.values() if each.deleted is not None and _was_written(each)]
        hidden = {each.id for each in gone if isinstance(each, RepairEpisode)}
        found = [
            Discarded(record, tuple(each for each in self._parts(record) if each.deleted is None))
            for record in sorted(gone, key=lambda each: (each.deleted or each.updated, each.id), reverse=True)
            if getattr(record, "episode_id", None) not in hidden or isinstance(record, ClarityStatement)
        ]
        return tuple(found[:limit])

    def purge(self, *records: Record) -> None:
        self._may_write()
        for record in records:
            for each in (record, *self._parts(record)):
                self.records.pop(each.id, None)

    def purge_deleted(self, before: datetime) -> int:
        old = [each for each in self.records.values() if each.deleted is not None and each.deleted <= before]
        self.purge(*old)
        return len(old)

    def statement(self, key: UUID) -> ClarityStatement | None:
        found = self.records.get(key)
        return found if isinstance(found, ClarityStatement) else None

    def statements(
        self, wanted: StatementFilter = ALL_STATEMENTS, *, after: ClarityStatement | None = None, limit: int = 200
    ) -> tuple[ClarityStatement, ...]:
        found = [statement for statement in self._of(ClarityStatement) if is_wanted(statement, wanted)]
        found.sort(key=place_in_list, reverse=True)
        if after is not None:
            found = [statement for statement in found if place_in_list(statement) < place_in_list(after)]
        return tuple(found[:limit])

    def count_statements(self, wanted: StatementFilter = ALL_STATEMENTS) -> int:
        return sum(is_wanted(statement, wanted) for statement in self._of(ClarityStatement))

    def earlier_words(self, form: StatementForm, limit: int = 100) -> tuple[str, ...]:
        found = sorted(self._of(ClarityStatement), key=place_in_list, reverse=True)
        return tuple(dict.fromkeys(statement.words for statement in found if statement.form is form))[:limit]

    def statements_between(self, first: date, last: date) -> tuple[ClarityStatement, ...]:
        return self._between(ClarityStatement, first, last, lambda each: each.written_at)

    def open_episodes(self) -> tuple[Episode, ...]:
        return self._episodes(lambda episode: episode.state is EpisodeState.OPEN)

    def closed_episodes(self, limit: int = 50) -> tuple[Episode, ...]:
        return self._episodes(lambda episode: episode.state is not EpisodeState.OPEN)[:limit]

    def episodes_between(self, first: date, last: date) -> tuple[Episode, ...]:
        return tuple(reversed(self._episodes(lambda episode: first <= episode.workday <= last)))

    def landing(self, key: UUID) -> SoftLanding | None:
        found = self.records.get(key)
        return found if isinstance(found, SoftLanding) else None

    def landings_between(self, first: date, last: date) -> tuple[SoftLanding, ...]:
        return self._between(SoftLanding, first, last, lambda each: each.began)

    def gestures(self, *, active_only: bool = True) -> tuple[Gesture, ...]:
        found = [gesture for gesture in self._of(Gesture) if gesture.active or not active_only]
        return tuple(sorted(found, key=lambda gesture: (gesture.position, gesture.id)))

    def gesture_uses(self) -> dict[UUID, tuple[date, ...]]:
        uses: dict[UUID, tuple[date, ...]] = {}
        for landing in sorted(self._of(SoftLanding), key=lambda each: each.workday):
            if landing.gesture_id is not None:
                uses[landing.gesture_id] = (*uses.get(landing.gesture_id, ()), landing.workday)
        return uses

    def thoughts_waiting(self) -> tuple[ParkedThought, ...]:
        found = [thought for thought in self._of(ParkedThought) if thought.picked_up_at is None]
        return tuple(sorted(found, key=lambda thought: (thought.parked_at, thought.id)))

    def thoughts_between(self, first: datetime, last: datetime) -> tuple[ParkedThought, ...]:
        found = [
            thought
            for thought in self._of(ParkedThought)
            if any(at is not None and first <= at < last for at in (thought.parked_at, thought.picked_up_at))
        ]
        return tuple(sorted(found, key=lambda thought: (thought.parked_at, thought.id)))

    def days_between(self, first: date, last: date) -> tuple[Day, ...]:
        found = [day for day in self._of(Day) if first <= day.day <= last]
        return tuple(sorted(found, key=lambda day: day.day))

    def spans_between(self, first: date, last: date) -> tuple[PresenceSpan, ...]:
        return self._between(PresenceSpan, first, last, lambda each: each.began)

    def reflection(self, iso_year: int, iso_week: int) -> WeeklyReflection | None:
        found = (each for each in self._of(WeeklyReflection) if (each.iso_year, each.iso_week) == (iso_year, iso_week))
        return next(found, None)

    def check_ins(self, limit: int = 50) -> tuple[CheckIn, ...]:
        return tuple(sorted(self._of(CheckIn), key=lambda each: (each.at, each.id), reverse=True)[:limit])

    def phrase_choices(self) -> tuple[PhraseChoice, ...]:
        found = sorted(self._of(PhraseChoice), key=lambda each: each.updated)
        latest = {(each.area, each.library_id or each.id): each for each in found}
        return tuple(sorted(latest.values(), key=lambda each: each.id))

    def partner(self) -> Partner | None:
        return next(iter(self._of(Partner)), None)

    def draft(self, key: str) -> str:
        return self.drafts.get(key, "")

    def keep_draft(self, key: str, text: str, at: datetime) -> None:
        if self.draft_trouble is not None:
            raise JournalError(self.draft_trouble)
        if text:
            self.drafts[key] = text
        else:
            self.drafts.pop(key, None)

    def living(self, kinds: Sequence[type[Record]], span: Span) -> Generator[Record]:
        for kind in kinds:
            yield from sorted((each for each in self._of(kind) if self._belongs(each, span)), key=lambda each: each.id)

    def count_records(self, span: Span) -> dict[type[Record], int]:
        kinds = {type(each) for each in self.records.values()}
        counts = {kind: len(list(self.living((kind,), span))) for kind in kinds}
        return {kind: count for kind, count in counts.items() if count}

    def compare(self, incoming: Sequence[Record]) -> Comparison:
        return merged(incoming, self._here(incoming))[1]

    def take_in(self, incoming: Sequence[Record], watch: Watch) -> Comparison:
        progress = Progress(watch, len(incoming))
        wanted, found = merged(incoming, self._here(incoming))
        progress.end()
        self.save(*wanted)
        return found

    def close(self) -> None:
        self.closed = True

    def _may_write(self) -> None:
        if self.trouble is not None:
            raise JournalError(self.trouble)

    def _belongs(self, record: Record, span: Span) -> bool:
        if isinstance(record, RepairAttempt | Pause):
            episode = self.records[record.episode_id]
            return episode.deleted is None and span.holds(episode)
        return span.holds(record)

    def _here(self, incoming: Sequence[Record]) -> Here:
        return Here(
            updated={each.id: each.updated for each in self.records.values()},
            occasions={
                occasion: (each.id, each.updated)
                for each in self._of(Record)
                if (occasion := occasion_of(each)) is not None
            },
            mentioned=frozenset(key for each in incoming for key in mentions(each).values() if key in self.records),
        )

    def _parts(self, record: Record) -> list[Record]:
        found = [each for each in self.records.values() if isinstance(each, RepairAttempt | Pause)]
        return [each for each in found if each.episode_id == record.id]

    def _of(self, kind: type[Kind]) -> list[Kind]:
        return [each for each in self.records.values() if isinstance(each, kind) and each.deleted is None]

    def _between(
        self, kind: type[Kind], first: date, last: date, order: Callable[[Kind], datetime]
    ) -> tuple[Kind, ...]:
        found = [each for each in self._of(kind) if first <= each.workday <= last]  # type: ignore[attr-defined]
        return tuple(sorted(found, key=lambda each: (order(each), each.id)))

    def _episodes(self, wanted: Callable[[RepairEpisode], bool]) -> tuple[Episode, ...]:
        episodes = sorted(self._of(RepairEpisode), key=lambda each: (each.began, each.id), reverse=True)
        attempts = sorted(self._of(RepairAttempt), key=lambda each: (each.at, each.id))
        pauses = sorted(self._of(Pause), key=lambda each: (each.began, each.id))
        return tuple(
            Episode(
                episode,
                tuple(each for each in attempts if each.episode_id == episode.id),
                tuple(each for each in pauses if each.episode_id == episode.id),
            )
            for episode in episodes
            if wanted(episode)
        )


def _was_written(record: Record) -> bool:
    """Whether a person wrote it and may want it back."""
    by_itself = isinstance(record, Day | PresenceSpan | Partner)
    return not by_itself and not (isinstance(record, PhraseChoice) and record.library_id)


def place_in_list(statement: ClarityStatement) -> tuple[datetime, UUID]:
    """The list goes by it, newest first."""
    return statement.written_at, statement.id


def is_wanted(statement: ClarityStatement, wanted: StatementFilter) -> bool:
    """Whether the statement passes the filter."""
    words = folded(statement.words)
    return (
        all(word in words for word in folded(wanted.search).split())
        and (not wanted.states or statement.state in wanted.states)
        and (not wanted.needs or statement.need in wanted.needs)
        and (not wanted.feelings or not set(wanted.feelings).isdisjoint(statement.feelings))
        and (wanted.first is None or wanted.first <= statement.workday)
        and (wanted.last is None or statement.workday <= wanted.last)
    )
