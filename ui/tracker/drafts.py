"""What is being typed is kept while it is being typed, and is there again the next time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from models.journal import Journal
from ui.journal_queue import JournalQueue

_QUIET_FOR_MS = 300


@dataclass
class _Watched:
    read: Callable[[], str]
    write: Callable[[str], None]
    kept: str = ""


class Drafts(QObject):
    """Keeps the text of fields under a key each, a moment after the last change and whenever it is told to."""

    def __init__(self, queue: JournalQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._queue = queue
        self._watched: dict[str, _Watched] = {}
        self._restored: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_FOR_MS)
        self._timer.timeout.connect(self.flush)
        queue.opened.connect(self._keep_again)

    def watch(self, key: str, field: QLineEdit | QPlainTextEdit) -> None:
        """Keep what stands in a field under a key."""
        if isinstance(field, QLineEdit):
            self.watch_value(key, field.text, field.setText)
        else:
            self.watch_value(key, field.toPlainText, field.setPlainText)
        field.textChanged.connect(self.touched)

    def watch_value(self, key: str, read: Callable[[], str], write: Callable[[str], None]) -> None:
        """Keep something else under a key; whoever changes it calls `touched`."""
        self._watched[key] = _Watched(read, write)

    def touched(self) -> None:
        """Something changed: keep it when the hands rest."""
        self._timer.start()

    def flush(self) -> None:
        """Keep everything that changed, now."""
        self._timer.stop()
        for key, watched in self._watched.items():
            text = watched.read()
            if text != watched.kept:
                watched.kept = text
                self._queue.keep_draft(key, text)

    def leave(self, key: str) -> None:
        """Let go of a field that is going away; what stands in it is kept for the next one with this key."""
        self.flush()
        self._watched.pop(key, None)
        self._restored.discard(key)

    def forget(self, key: str) -> None:
        """Let go of a field that is going away, and of what was kept for it."""
        if self._watched.pop(key, None) is not None:
            self._restored.discard(key)
            self._queue.keep_draft(key, "")

    def restore(self) -> None:
        """Put back what was typed the last time, once for each field and wherever nothing was typed since."""
        keys = tuple(key for key in self._watched if key not in self._restored)
        self._restored.update(keys)

        def read(journal: Journal) -> dict[str, str]:
            return {key: journal.draft(key) for key in keys}

        self._queue.ask(read, self._put_back, owner=self)

    def _keep_again(self) -> None:
        """What was typed while the journal did not open has not reached it, nor the copy that took its place.

        Only that: a field that was not touched says nothing about what the journal holds for it.
        """
        for key, watched in self._watched.items():
            if watched.kept:
                self._queue.keep_draft(key, watched.kept)

    def _put_back(self, found: dict[str, str]) -> None:
        for key, text in found.items():
            watched = self._watched.get(key)
            if watched is None or not text:
                continue
            watched.kept = text
            if not watched.read():
                watched.write(text)
