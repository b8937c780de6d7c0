"""Keeps what is written in the weekly reflection: into the week's own record, a moment after each pause in typing.

There is no draft beside the record. What could not be saved is held on to, for each week by itself, until it can be or
is let go of knowingly.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from models.clock import Clock
from models.journal import Trouble
from models.records import ReflectionState, WeeklyReflection
from models.rituals import IsoWeek, Refusal
from ui.journal_queue import JournalQueue

SAVE_AFTER_MS = 400

Take = Callable[[WeeklyReflection, datetime], tuple[WeeklyReflection, Refusal | None]]


@dataclass(frozen=True)
class Unsaved:
    """What of a reflection that had to go is not known to be in the journal."""

    week: IsoWeek
    """The one that was in view."""
    records: Mapping[IsoWeek, WeeklyReflection]
    words: tuple[str, ...]
    """What stood in its fields, where that could not be stored as it was; otherwise nothing."""


class ReflectionKeeper(QObject):
    """Holds the record of the week in view. `take` puts what stands in the fields into it."""

    told = Signal()
    """Whether everything is saved may be another thing now."""

    returned = Signal()
    """Something did not reach the journal; carries nothing, `failure` says why."""

    settled = Signal()
    """The last of what was on its way to the journal has arrived."""

    def __init__(self, queue: JournalQueue, clock: Clock, take: Take, parent: QObject) -> None:
        super().__init__(parent)
        self._queue, self._clock, self._take = queue, clock, take
        self._week: IsoWeek | None = None
        self._unsaved: dict[IsoWeek, WeeklyReflection] = {}
        self._in_flight = 0
        self.record: WeeklyReflection | None = None
        """The record of the week in view; None while it is not known."""
        self.failure: Trouble | None = None
        """Why the journal could not be read or written the last time."""
        self.refusal: Refusal | None = None
        """Why something that stands in the fields cannot be stored as it is."""
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._soon.timeout.connect(self.flush)

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is not on its way to the journal yet."""
        return self._soon.isActive()

    @property
    def is_under_way(self) -> bool:
        """Whether something is on its way to the journal."""
        return bool(self._in_flight)

    @property
    def has_unsaved(self) -> bool:
        """Whether something is not known to be saved, or cannot be as it stands there."""
        return bool(self._unsaved) or self.refusal is not None

    @property
    def has_failed(self) -> bool:
        """Whether something is known not to be saved."""
        return bool(self._unsaved) and self.failure is not None

    def hold(self, week: IsoWeek, record: WeeklyReflection) -> WeeklyReflection:
        """From now on the fields belong to this week; what of it could not be saved goes before what was stored."""
        self._week = week
        self.record = self._unsaved.get(week, record)
        return self.record

    def pause(self) -> None:
        """Another week is on its way: until it is there, the fields belong to none."""
        self._soon.stop()
        self.record, self.refusal = None, None

    def edited(self) -> None:
        """The person changed something: save when they pause."""
        self._soon.start()

    def flush(self) -> None:
        """Save what stands in the fields now, and whatever could not be saved before."""
        self._soon.stop()
        if self.record is not None:
            taken, self.refusal = self._take(self.record, self._clock.now())
            if replace(taken, updated=self.record.updated) != self.record:
                # Whoever writes about a week that was skipped has taken it up again.
                is_skipped = taken.state is ReflectionState.SKIPPED
                self._put(replace(taken, state=ReflectionState.OPEN) if is_skipped else taken)
            self.told.emit()
        if self._unsaved:
            self._save(tuple(self._unsaved.values()))

    def finish(self) -> None:
        """The week is done, with what stands in the fields; saved with the next flush."""
        self.flush()
        if self.record is not None and self.record.state is not ReflectionState.DONE:
            self._put(replace(self.record, updated=self._clock.now(), state=ReflectionState.DONE))

    def let_go(self) -> None:
        """Forget what could not be saved; the person means it."""
        self._unsaved.clear()
        self.record = None

    def hand_out(self) -> dict[IsoWeek, WeeklyReflection]:
        """Say nothing more, and hand out what is not known to be saved; it is whoever takes it who has to keep it."""
        self.blockSignals(True)
        unsaved = dict(self._unsaved)
        self.pause()
        self.let_go()
        return unsaved

    def carry(self, unsaved: Mapping[IsoWeek, WeeklyReflection]) -> None:
        """What another window could not save; it is saved with the next flush."""
        self._unsaved |= unsaved

    def _put(self, record: WeeklyReflection) -> None:
        if self._week is not None:
            self.record = self._unsaved[self._week] = record

    def _save(self, records: tuple[WeeklyReflection, ...]) -> None:
        self._in_flight += 1
        self._queue.save(*records, then=lambda: self._committed(records), failed=self._not_saved, owner=self)

    def _committed(self, records: tuple[WeeklyReflection, ...]) -> None:
        self._in_flight -= 1
        self.failure = None
        self._unsaved = {week: record for week, record in self._unsaved.items() if record not in records}
        self.told.emit()
        if not self._in_flight:
            self.settled.emit()

    def _not_saved(self, trouble: Trouble) -> None:
        self._in_flight -= 1
        self.failure = trouble
        self.returned.emit()
        self.told.emit()
