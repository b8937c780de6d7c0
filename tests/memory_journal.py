"""A journal in memory: all of the Journal protocol, for windows to be tested and pictured with."""

import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from models.journal import Episode, JournalError, Trouble
from models.records import (
    ClarityStatement,
    Day,
    EpisodeState,
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

Kind = TypeVar("Kind", bound=Record)


class MemoryJournal:
    """Keeps records by their key. Set `trouble` to have every saving refused."""

    def __init__(self, *records: Record) -> None:
        self.records: dict[UUID, Record] = {}
        self.drafts: dict[str, str] = {}
        self.trouble: Trouble | None = None
        self.closed = False
        self.save(*records)

    def save(self, *records: Record) -> None:
        if self.trouble is not None:
            raise JournalError(self.trouble)
        self.records.update({record.id: record for record in records})

    def statement(self, key: UUID) -> ClarityStatement | None:
        found = self.records.get(key)
        return found if isinstance(found, ClarityStatement) else None

    def statements(
        self, *, search: str = "", states: Sequence[StatementState] = (), limit: int = 200, offset: int = 0
    ) -> tuple[ClarityStatement, ...]:
        wanted = plain(search)
        found = [
            statement
            for statement in self._of(ClarityStatement)
            if wanted in plain(statement.words) and (not states or statement.state in states)
        ]
        found.sort(key=lambda statement: (statement.written_at, statement.id), reverse=True)
        return tuple(found[offset : offset + limit])

    def count_statements(self, states: Sequence[StatementState]) -> int:
        return sum(statement.state in states for statement in self._of(ClarityStatement))

    def statements_between(self, first: date, last: date) -> tuple[ClarityStatement, ...]:
        return self._between(ClarityStatement, first, last, lambda each: each.written_at)

    def open_episodes(self) -> tuple[Episode, ...]:
        return self._episodes(lambda episode: episode.state is EpisodeState.OPEN)

    def closed_episodes(self, limit: int = 50) -> tuple[Episode, ...]:
        return self._episodes(lambda episode: episode.state is not EpisodeState.OPEN)[:limit]

    def episodes_between(self, first: date, last: date) -> tuple[Episode, ...]:
        return tuple(reversed(self._episodes(lambda episode: first <= episode.workday <= last)))

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

    def partner(self) -> Partner | None:
        return next(iter(self._of(Partner)), None)

    def draft(self, key: str) -> str:
        return self.drafts.get(key, "")

    def keep_draft(self, key: str, text: str, at: datetime) -> None:
        if text:
            self.drafts[key] = text
        else:
            self.drafts.pop(key, None)

    def close(self) -> None:
        self.closed = True

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


def plain(text: str) -> str:
    """The text without case and accents."""
    spread = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in spread if not unicodedata.combining(letter)).casefold()
