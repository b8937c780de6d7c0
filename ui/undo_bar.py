"""Says on a window's quiet line what was done or taken back, with the way back or forth beside it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.journal import Trouble
from ui.tracker.undo_keys import UndoKeys
from ui.trouble_texts import trouble_text
from ui.undo_history import UndoHistory
from ui.widgets.quiet_bar import QuietBar


class UndoBar(QObject):
    """Joins the history of a window to its quiet bar and its keys."""

    def __init__(self, window: QWidget, history: UndoHistory, bar: QuietBar) -> None:
        super().__init__(window)
        self._history, self._bar = history, bar
        self._offers_undo = False
        UndoKeys(window, history.undo, history.redo)
        history.changed.connect(self._another_act)
        history.undone.connect(self._undone)
        history.redone.connect(self._redone)
        history.overtaken.connect(self._overtaken)
        history.failed.connect(self._failed)

    def say(self, text: str, action_label: str = "", action: Callable[[], None] | None = None) -> None:
        """Say a sentence about something else."""
        self._offers_undo = False
        self._bar.say(text, action_label, action)

    def done(self, text: str) -> None:
        """Say what was just done; Undo stands beside it."""
        self._offer(text, self.tr("Undo"), self._history.undo)

    def _undone(self, act: str) -> None:
        self._offer(self.tr("Taken back: {act}").format(act=act), self.tr("Redo"), self._history.redo)

    def _redone(self, act: str) -> None:
        self.done(self.tr("Done again: {act}").format(act=act))

    def _overtaken(self, act: str) -> None:
        told = self.tr("“{act}” stays as it is, since something in it was changed later.")
        self.say(told.format(act=act))

    def _failed(self, trouble: Trouble) -> None:
        self.say(trouble_text(trouble))

    def _offer(self, text: str, label: str, action: Callable[[], None]) -> None:
        self.say(text, label, action)
        self._offers_undo = True

    def _another_act(self) -> None:
        """The button stands for the act it was offered with; after another one it would mean that one."""
        if self._offers_undo:
            self._offers_undo = False
            self._bar.leave()
