"""Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y in a window: for the field in hand while it has something to undo, else for the acts.

Text fields claim these keys for themselves whether they have anything to undo or not. So the claim of the field in hand
is overruled, and what the key is for is decided in one place.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_UNDO = ("Ctrl+Z",)
_REDO = ("Ctrl+Shift+Z", "Ctrl+Y")


class UndoKeys(QObject):
    """Binds the keys for one window."""

    def __init__(self, window: QWidget, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._acts = (undo, redo)
        self._watched: QWidget | None = None
        self._bind(_UNDO, self._undo)
        self._bind(_REDO, self._redo)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Overrule the claim of the field in hand to these keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if any(pressed == QKeySequence(keys) for keys in (*_UNDO, *_REDO)):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _bind(self, keys: tuple[str, ...], act: Callable[[], None]) -> None:
        shortcut = QShortcut(self._window)
        shortcut.setKeys([QKeySequence(each) for each in keys])
        shortcut.activated.connect(act)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
            self._watched = None
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._window.isAncestorOf(now):
            self._watched = now
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def _undo(self) -> None:
        match self._watched:
            case QLineEdit() as line if line.isUndoAvailable():
                line.undo()
            case QPlainTextEdit() as text if _stepped(text, text.document().isUndoAvailable, text.undo):
                pass
            case _:
                self._acts[0]()

    def _redo(self) -> None:
        match self._watched:
            case QLineEdit() as line if line.isRedoAvailable():
                line.redo()
            case QPlainTextEdit() as text if _stepped(text, text.document().isRedoAvailable, text.redo):
                pass
            case _:
                self._acts[1]()


def _stepped(text: QPlainTextEdit, available: Callable[[], bool], step: Callable[[], None]) -> bool:
    """Step until the words change; False when they don't. A margin that was set counts as a step, too."""
    before = text.toPlainText()
    while available():
        step()
        if text.toPlainText() != before:
            return True
    return False
