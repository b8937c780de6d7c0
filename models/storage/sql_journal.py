"""The journal on SQLite: `models.journal.Journal`, one transaction a call."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, Integer, Row, Select, Table, delete, literal_column, select

from models.journal import ALL_STATEMENTS, Discarded, Episode, StatementFilter, episodes_of
from models.merging import Comparison
from models.progress import Watch
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
)
from models.span import Span
from models.storage import exchange_queries, trash, writing
from models.storage.key_file import JournalKey
from models.storage.mapping import TABLE_OF, AnyRecord, record_of, rows_of
from models.storage.statement_queries import count_of, newest_words, page_of
from models.storage.tables import (
    ATTEMPT,
    CHECK_IN,
    DAY,
    DRAFT,
    EPISODE,
    GESTURE,
    LANDING,
    PARTNER,
    PAUSE,
    PHRASE,
    REFLECTION,
    SPAN,
    STATEMENT,
    THOUGHT,
)
from models.storage.transactions import Transactions

# How many statements are looked at for each sentence to suggest: some are written again and again.
_WRITTEN_OFTEN = 5


class SqlJournal:
    """Records in an SQLCipher database. Every method raises JournalError and has then changed nothing.

    May be made on one thread and used on another, by one at a time. What each method promises stands in the protocol;
    here stands only what this one adds.
    """

    def __init__(self, engine: Engine, key: JournalKey) -> None:
        """`key` is the one the engine opens its connection with; it is wiped when the journal is closed."""
        self._transactions, self._key = Transactions(engine), key

    @property
    def engine(self) -> Engine:
        """Its one connection, for what is done to the file as a whole."""
        return self._transactions.engine

    @property
    def key(self) -> JournalKey:
        """What opens copies of it."""
        return self._key

    # --- writing ---------------------------------------------------------------------------------------------------

    def save(self, *records: Record) -> tuple[Record | None, ...]:
        """Write all of these in one transaction, in any order; a record known by its key is replaced.

        What can be there only once is also found by what it is about. A second `Day` of a date gives the one that is
        there its kind and keeps that one's key. A second `WeeklyReflection` of a week takes the place of the first,
        which gets a tombstone and keeps its words. Both are told as None: under their own key nothing was there.
        """
        return self._transactions.run(lambda connection: writing.save(connection, records))

    def exchange(self, expected: Sequence[Record], wanted: Sequence[Record]) -> bool:
        """Write `wanted` in the place of `expected`, or nothing."""
        return self._transactions.run(lambda connection: writing.exchange(connection, expected, wanted))

    def keep_draft(self, key: str, text: str, at: datetime) -> None:
        """Keep what is being typed; an empty text lets go of it."""

        def work(connection: Connection) -> None:
            if text:
                writing.upsert(connection, DRAFT, "key", [{"key": key, "text": text, "updated": at}])
            else:
                connection.execute(delete(DRAFT).where(DRAFT.c.key == key))

        self._transactions.run(work)

    # --- the trash -------------------------------------------------------------------------------------------------

    def trash(self, limit: int = 200) -> tuple[Discarded, ...]:
        """What was deleted, last first."""
        return self._transactions.run(lambda connection: trash.listed(connection, limit))

    def purge(self, *records: Record) -> None:
        """Delete for good, out of the file and out of its log."""
        self._transactions.run(lambda connection: trash.purge(connection, records))
        self._transactions.forget_the_log()

    def purge_deleted(self, before: datetime) -> int:
        """Delete old tombstones for good, out of the file and out of its log."""
        count = self._transactions.run(lambda connection: trash.purge_deleted(connection, before))
        if count:
            self._transactions.forget_the_log()
        return count

    # --- clarity ---------------------------------------------------------------------------------------------------

    def statement(self, key: UUID) -> ClarityStatement | None:
        """One statement, deleted ones included."""
        return self._one(ClarityStatement, rows_of(STATEMENT).where(STATEMENT.c.id == key))

    def statements(
        self, wanted: StatementFilter = ALL_STATEMENTS, *, after: ClarityStatement | None = None, limit: int = 200
    ) -> tuple[ClarityStatement, ...]:
        """Living statements, newest first; a page begins after `after` even when that was deleted since."""
        return self._all(ClarityStatement, page_of(wanted, after, limit))

    def count_statements(self, wanted: StatementFilter = ALL_STATEMENTS) -> int:
        """How many living statements are wanted."""
        return self._transactions.run(lambda connection: connection.scalars(count_of(wanted)).one())

    def earlier_words(self, form: StatementForm, limit: int = 100) -> tuple[str, ...]:
        """The words of living statements, newest first, however often they were written."""
        found = newest_words(form, limit * _WRITTEN_OFTEN)
        words = self._transactions.run(lambda connection: tuple(connection.scalars(found)))
        return tuple(dict.fromkeys(words))[:limit]

    def statements_between(self, first: date, last: date) -> tuple[ClarityStatement, ...]:
        """Living statements of these workdays, oldest first."""
        found = _living(STATEMENT).where(STATEMENT.c.workday.between(first, last))
        return self._all(ClarityStatement, found.order_by(STATEMENT.c.written_at, _row(STATEMENT)))

    # --- repair ----------------------------------------------------------------------------------------------------

    def open_episodes(self) -> tuple[Episode, ...]:
        """Living open episodes, the one that began last first."""
        found = _living(EPISODE).where(EPISODE.c.state == EpisodeState.OPEN)
        return self._episodes(found.order_by(EPISODE.c.began.desc(), _row(EPISODE).desc()))

    def closed_episodes(self, limit: int = 50) -> tuple[Episode, ...]:
        """Living closed episodes, the one that was closed last first."""
        found = _living(EPISODE).where(EPISODE.c.state != EpisodeState.OPEN)
        latest = (EPISODE.c.closed_at.desc(), EPISODE.c.began.desc(), _row(EPISODE).desc())
        return self._episodes(found.order_by(*latest).limit(limit))

    def episodes_between(self, first: date, last: date) -> tuple[Episode, ...]:
        """Living episodes of these workdays, oldest first."""
        found = _living(EPISODE).where(EPISODE.c.workday.between(first, last))
        return self._episodes(found.order_by(EPISODE.c.began, _row(EPISODE)))

    # --- landing ---------------------------------------------------------------------------------------------------

    def landing(self, key: UUID) -> SoftLanding | None:
        """One landing, deleted ones included."""
        return self._one(SoftLanding, rows_of(LANDING).where(LANDING.c.id == key))

    def landings_between(self, first: date, last: date) -> tuple[SoftLanding, ...]:
        """Living landings of these workdays, oldest workday first."""
        found = _living(LANDING).where(LANDING.c.workday.between(first, last))
        return self._all(SoftLanding, found.order_by(LANDING.c.workday, LANDING.c.began, _row(LANDING)))

    def gestures(self, *, active_only: bool = True) -> tuple[Gesture, ...]:
        """Living gestures by position; those of the same position in the order in which they came."""
        found = _living(GESTURE).order_by(GESTURE.c.position, _row(GESTURE))
        return self._all(Gesture, found.where(GESTURE.c.active.is_(True)) if active_only else found)

    def gesture_uses(self) -> dict[UUID, tuple[date, ...]]:
        """The workdays of each gesture, each workday once."""
        found = (
            select(LANDING.c.gesture_id, LANDING.c.workday)
            .where(LANDING.c.deleted.is_(None), LANDING.c.gesture_id.is_not(None))
            .distinct()
            .order_by(LANDING.c.workday)
        )

        def work(connection: Connection) -> dict[UUID, tuple[date, ...]]:
            uses: defaultdict[UUID, list[date]] = defaultdict(list)
            for gesture_id, workday in connection.execute(found):
                if gesture_id is not None:
                    uses[gesture_id].append(workday)
            return {gesture_id: tuple(workdays) for gesture_id, workdays in uses.items()}

        return self._transactions.run(work)

    def thoughts_waiting(self) -> tuple[ParkedThought, ...]:
        """Living thoughts not picked up yet, oldest first."""
        found = _living(THOUGHT).where(THOUGHT.c.picked_up_at.is_(None))
        return self._all(ParkedThought, found.order_by(THOUGHT.c.parked_at, _row(THOUGHT)))

    def thoughts_between(self, first: datetime, last: datetime) -> tuple[ParkedThought, ...]:
        """Living thoughts parked or picked up in this time, in the order in which they were parked."""
        parked, picked_up = THOUGHT.c.parked_at, THOUGHT.c.picked_up_at
        found = _living(THOUGHT).where(
            ((parked >= first) & (parked < last)) | ((picked_up >= first) & (picked_up < last))
        )
        return self._all(ParkedThought, found.order_by(THOUGHT.c.parked_at, _row(THOUGHT)))

    # --- days and weeks --------------------------------------------------------------------------------------------

    def days_between(self, first: date, last: date) -> tuple[Day, ...]:
        """What these dates were, oldest first."""
        return self._all(Day, _living(DAY).where(DAY.c.day.between(first, last)).order_by(DAY.c.day))

    def spans_between(self, first: date, last: date) -> tuple[PresenceSpan, ...]:
        """Living spans of these workdays, oldest first."""
        found = _living(SPAN).where(SPAN.c.workday.between(first, last))
        return self._all(PresenceSpan, found.order_by(SPAN.c.began, _row(SPAN)))

    def reflection(self, iso_year: int, iso_week: int) -> WeeklyReflection | None:
        """The living reflection over this week."""
        found = _living(REFLECTION).where(REFLECTION.c.iso_year == iso_year, REFLECTION.c.iso_week == iso_week)
        return self._one(WeeklyReflection, found)

    def check_ins(self, limit: int = 50) -> tuple[CheckIn, ...]:
        """Living check-ins, newest first."""
        return self._all(CheckIn, _living(CHECK_IN).order_by(CHECK_IN.c.at.desc(), _row(CHECK_IN).desc()).limit(limit))

    def phrase_choices(self) -> tuple[PhraseChoice, ...]:
        """Living choices; of two about one phrase of the library the one changed last counts."""
        found = self._all(PhraseChoice, _living(PHRASE).order_by(PHRASE.c.updated, _row(PHRASE)))
        latest = {(each.area, each.library_id or each.id): each for each in found}
        return tuple(sorted(latest.values(), key=lambda each: each.id))

    def partner(self) -> Partner | None:
        """What was told last."""
        found = _living(PARTNER).order_by(PARTNER.c.updated.desc(), _row(PARTNER).desc())
        return self._one(Partner, found.limit(1))

    def draft(self, key: str) -> str:
        """What was being typed there, or an empty string."""
        found = select(DRAFT.c.text).where(DRAFT.c.key == key)
        return self._transactions.run(lambda connection: connection.scalars(found).one_or_none() or "")

    # --- out and in ------------------------------------------------------------------------------------------------

    def living(self, kinds: Sequence[type[Record]], span: Span) -> Generator[Record]:
        """Living records, read as they are asked for; others may write meanwhile."""
        return self._transactions.stream(lambda connection: exchange_queries.records(connection, kinds, span))

    def count_records(self, span: Span) -> dict[type[Record], int]:
        """How many living records of each kind."""
        return self._transactions.run(lambda connection: exchange_queries.count(connection, span), reading=True)

    def compare(self, incoming: Sequence[Record]) -> Comparison:
        """What taking these in would do."""
        return self._transactions.run(lambda connection: exchange_queries.compare(connection, incoming), reading=True)

    def take_in(self, incoming: Sequence[Record], watch: Watch) -> Comparison:
        """Write what is new or changed later than here, or nothing."""
        return self._transactions.run(lambda connection: exchange_queries.take_in(connection, incoming, watch))

    # --- the file --------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Merge the log into the file and let go of it; closing twice is fine, and any other call then raises."""
        self._transactions.close()
        self._key.wipe()

    def _one(self, kind: type[AnyRecord], query: Select[Any]) -> AnyRecord | None:
        def work(connection: Connection) -> AnyRecord | None:
            row = connection.execute(query).one_or_none()
            return None if row is None else record_of(kind, row)

        return self._transactions.run(work)

    def _all(self, kind: type[AnyRecord], query: Select[Any]) -> tuple[AnyRecord, ...]:
        return self._transactions.run(
            lambda connection: tuple(record_of(kind, row) for row in connection.execute(query))
        )

    def _episodes(self, query: Select[Any]) -> tuple[Episode, ...]:
        def work(connection: Connection) -> tuple[Episode, ...]:
            episodes = [record_of(RepairEpisode, row) for row in connection.execute(query)]
            keys = [episode.id for episode in episodes]
            attempts = _parts(connection, RepairAttempt, ATTEMPT.c.episode_id.in_(keys), ATTEMPT.c.at)
            pauses = _parts(connection, Pause, PAUSE.c.episode_id.in_(keys), PAUSE.c.began)
            return episodes_of(episodes, attempts, pauses)

        return self._transactions.run(work)


def _row(table: Table) -> ColumnElement[int]:
    """In which order the rows came: what was saved in one act may bear one and the same time."""
    return literal_column(f"{table.name}.rowid", Integer)


def _living(table: Table) -> Select[Any]:
    return rows_of(table).where(table.c.deleted.is_(None))


def _parts(connection: Connection, kind: type[AnyRecord], belongs: ColumnElement[bool], moment: Any) -> list[AnyRecord]:
    """The living records that belong to some episodes, in the order of their times."""
    table = TABLE_OF[kind]
    rows: Iterable[Row[Any]] = connection.execute(_living(table).where(belongs).order_by(moment, _row(table)))
    return [record_of(kind, row) for row in rows]
