"""What is done from the weekly reflection beside writing in it, each with its way back: statements and check-ins."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.clock import Clock
from models.journal import Trouble
from models.records import CheckIn, Record
from models.rituals import RefusedError, deleted, write_statement
from ui.journal_queue import JournalQueue
from ui.tracker.act_texts import act_text
from ui.trouble_texts import refusal_text, trouble_text
from ui.undo_bar import UndoBar
from ui.undo_history import UndoHistory
from ui.widgets.quiet_bar import QuietBar


class ReflectionActs(QObject):
    """The acts of one window; says on its quiet bar what was done, or why not."""

    refused = Signal()
    """Something was not done; the bar says why."""

    def __init__(self, window: QWidget, queue: JournalQueue, clock: Clock, bar: QuietBar) -> None:
        super().__init__(window)
        self._clock = clock
        self.history = UndoHistory(queue, clock, self)
        self._bar = UndoBar(window, self.history, bar)

    def make_statement(self, words: str) -> None:
        """A line of what was hoped for becomes a statement that waits to be said."""
        try:
            statement = write_statement(words, self._clock.now())
        except RefusedError as error:
            self._refuse(refusal_text(error.refusal))
        else:
            self._do(statement, self.tr("It waits on Clarity now, to be said when you like."))

    def delete_check_in(self, record: CheckIn) -> None:
        """Let go of a check-in."""
        self._do(deleted(record, self._clock.now()), self.tr("The check-in is deleted."))

    def say_checked_in(self) -> None:
        """A check-in was kept: say where to find it."""
        self._bar.done(self.tr("The check-in is kept. You find it among the trends."))

    def _do(self, record: Record, told: str) -> None:
        self.history.do(
            act_text(record), record, then=partial(self._bar.done, told), otherwise=self._explain, owner=self
        )

    def _explain(self, trouble: Trouble) -> None:
        self._refuse(trouble_text(trouble))

    def _refuse(self, why: str) -> None:
        self._bar.say(why)
        self.refused.emit()
