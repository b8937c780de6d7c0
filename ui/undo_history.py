"""Undo and redo for what a person does in the tracker, on Qt's undo stack.

The stack keeps the order, the limit and the names; the journal keeps the records. An act is pushed when it was
committed, with what its records were before. Taking it back asks the journal to put that in the place of what the act
made of them, and only if they are still that: what was changed since, here or elsewhere, is never written over. The
stack moves when the journal has answered, so that it stays true when a disk says no.
"""

from collections import deque
from collections.abc import Callable
from enum import Enum

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from models import rituals
from models.clock import Clock
from models.journal import Change, Trouble
from models.records import Day, PresenceSpan, Record, says_the_same
from ui.journal_queue import JournalQueue

LIMIT = 100
"""So many acts are remembered; the oldest are forgotten first."""

# What the program notes by itself is nobody's act.
_NOT_AN_ACT = (Day, PresenceSpan)


class _Way(Enum):
    BACK = "back"
    FORTH = "forth"


class _Act(QUndoCommand):
    """What the journal holds of an act's records, and what it would hold the other way round.

    Qt's own `undo` and `redo` do nothing: by the time the stack calls them the journal has answered.
    """

    def __init__(self, name: str, change: Change) -> None:
        super().__init__(name)
        self.about = change.after[-1]
        self.held = change.after
        self.other = tuple(
            before or rituals.deleted(after, after.updated)
            for before, after in zip(change.before, change.after, strict=True)
        )

    def turned(self, records: tuple[Record, ...]) -> None:
        """The journal holds these now."""
        self.held, self.other = records, self.held


class UndoHistory(QObject):
    """What was done, in its order, with the way back; it is forgotten with its owner.

    A window that another takes the place of hands it on; whoever locks the journal lets go of it.
    """

    changed = Signal()
    """What can be undone or redone is another thing now."""

    undone = Signal(str)
    redone = Signal(str)
    """An act was taken back or done again; carries its name."""

    overtaken = Signal(str)
    """An act can't be undone or redone, since its records were changed meanwhile; carries its name. It is forgotten."""

    failed = Signal(object)
    """The journal said no, and nothing has moved; carries the `Trouble`."""

    def __init__(self, queue: JournalQueue, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue, self._clock = queue, clock
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(LIMIT)
        self._under_way = 0
        self._wishes: deque[_Way] = deque()

    def do(
        self,
        name: str,
        *records: Record,
        then: Callable[[], None] | None = None,
        otherwise: Callable[[Trouble], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Have records committed as one act, `name` being a translated word or two for it without anything personal.

        `then` or `otherwise` is called with the outcome, unless `owner` is gone by then.
        """
        # Whoever goes on has no wish left to go back from here.
        self._wishes.clear()
        self._under_way += 1

        def told(change: Change) -> None:
            self._under_way -= 1
            self._remember(name, change)

        def committed() -> None:
            if then and _there(owner):
                then()
            self._go_on()

        def refused(trouble: Trouble) -> None:
            self._under_way -= 1
            self._wishes.clear()
            if otherwise and _there(owner):
                otherwise(trouble)

        self._queue.save(*records, told=told, then=committed, failed=refused, owner=self)

    def undo(self) -> None:
        """Take back the last act, once everything asked for so far is done."""
        self._wishes.append(_Way.BACK)
        self._go_on()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._wishes.append(_Way.FORTH)
        self._go_on()

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._stack.canUndo()

    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._stack.canRedo()

    def undo_text(self) -> str:
        """The name of what would be taken back, or an empty string."""
        return self._stack.undoText()

    def redo_text(self) -> str:
        """The name of what would be done again, or an empty string."""
        return self._stack.redoText()

    def name_anew(self, name_of: Callable[[Record], str]) -> None:
        """Another language is in force: each act is called after the last of its records."""
        for act in (self._stack.command(place) for place in range(self._stack.count())):
            if isinstance(act, _Act):
                act.setText(name_of(act.about))
        self.changed.emit()

    def clear(self) -> None:
        """Forget everything, and with it the words that were in it."""
        self._wishes.clear()
        self._stack.clear()
        self.changed.emit()

    def _remember(self, name: str, change: Change) -> None:
        if any(isinstance(record, _NOT_AN_ACT) for record in change.after):
            return
        pairs = zip(change.before, change.after, strict=True)
        if all(before is not None and says_the_same(before, after) for before, after in pairs):
            return
        self._stack.push(_Act(name, change))
        self.changed.emit()

    def _go_on(self) -> None:
        """Fulfil the next wish, when nothing is on its way that would change what it is about."""
        if self._under_way or not self._wishes:
            return
        way = self._wishes.popleft()
        act = self._act(way)
        if act is None:
            self._wishes.clear()
            return
        now = self._clock.now()
        wanted = tuple(rituals.changed(each, now, deleted=now if each.deleted else None) for each in act.other)

        def answered(done: bool) -> None:
            self._under_way -= 1
            if not shiboken6.isValid(act):
                return  # everything was forgotten meanwhile
            if done:
                act.turned(wanted)
            self._move(way, act, done=done)
            self._go_on()

        def refused(trouble: Trouble) -> None:
            self._under_way -= 1
            self._wishes.clear()
            self.failed.emit(trouble)

        self._under_way += 1
        self._queue.exchange(act.held, wanted, answered, owner=self, failed=refused)

    def _act(self, way: _Way) -> _Act | None:
        place = self._stack.index() - (1 if way is _Way.BACK else 0)
        found = self._stack.command(place) if 0 <= place < self._stack.count() else None
        return found if isinstance(found, _Act) else None

    def _move(self, way: _Way, act: _Act, *, done: bool) -> None:
        name = act.text()
        # Qt throws away what is obsolete instead of stepping over it.
        act.setObsolete(not done)
        if way is _Way.BACK:
            self._stack.undo()
        else:
            self._stack.redo()
        self.changed.emit()
        told = self.overtaken if not done else self.undone if way is _Way.BACK else self.redone
        told.emit(name)


def _there(owner: QObject | None) -> bool:
    return owner is None or shiboken6.isValid(owner)
