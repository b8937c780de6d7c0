"""What is being typed is kept while it is being typed, and is there again the next time."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from models.journal import Journal, Trouble
from ui.earlier_words import put_before
from ui.journal_queue import JournalQueue

_QUIET_FOR_MS = 300


@dataclass
class _Watched:
    read: Callable[[], str]
    write: Callable[[str], None]
    handed_over: str = ""
    """What the journal was asked to keep last, unless it said no."""
    kept: str = ""
    """What it has kept."""
    put_before: Callable[[str], None] | None = None
    """Puts words before those that stand there, where that makes sense."""


class Drafts(QObject):
    """Keeps the text of fields under a key each, a moment after the last change and whenever it is told to."""

    def __init__(self, queue: JournalQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._queue = queue
        self._watched: dict[str, _Watched] = {}
        self._restored: set[str] = set()
        self._unread: set[str] = set()
        """Those of them that the journal did not answer for."""
        self._carried: dict[str, str] = {}
        self._carried_to: set[str] = set()
        """Where such words stand: they are newer than what the journal has, not more of it."""
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_FOR_MS)
        self._timer.timeout.connect(self.flush)
        queue.opened.connect(self._keep_again)

    def watch(self, key: str, field: QLineEdit | QPlainTextEdit) -> None:
        """Keep what stands in a field under a key."""
        if isinstance(field, QLineEdit):
            self._watched[key] = _Watched(field.text, field.setText, put_before=partial(put_before, field))
        else:
            before = partial(put_before, field)
            self._watched[key] = _Watched(field.toPlainText, field.setPlainText, put_before=before)
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
        self._read_again()
        for key, watched in self._watched.items():
            text = watched.read()
            if text != watched.handed_over:
                self._hand_over(key, watched, text)

    def unkept(self) -> dict[str, str]:
        """Words that the journal has not kept, or not yet: they are lost with the fields they stand in."""
        texts = {key: watched.read() for key, watched in self._watched.items()}
        return {key: text for key, text in texts.items() if text and text != self._watched[key].kept}

    def carry(self, texts: dict[str, str]) -> None:
        """Words from fields that are gone, by their keys; each is put back, and taken out, when its field is there."""
        self._carried = texts
        self._put_back_carried()

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
        """Put back what was typed the last time, once for each field, before any words typed since."""
        keys = tuple(key for key in self._watched if key not in self._restored)
        self._restored.update(keys)
        self._put_back_carried()
        self._read(keys)

    def _read(self, keys: tuple[str, ...]) -> None:
        def read(journal: Journal) -> dict[str, str]:
            return {key: journal.draft(key) for key in keys}

        def refused(_trouble: Trouble) -> None:
            self._unread.update(keys)

        self._queue.ask(read, self._put_back, owner=self, failed=refused)

    def _read_again(self) -> None:
        """What could not be read is asked for anew before anything takes its place."""
        keys, self._unread = tuple(self._unread), set()
        if keys:
            self._read(keys)

    def _keep_again(self) -> None:
        """What was typed while the journal did not open has not reached it, nor the copy that took its place.

        Only that: a field that was not touched says nothing about what the journal holds for it.
        """
        self._read_again()
        for key, watched in self._watched.items():
            watched.kept = ""
            if text := watched.read():
                self._hand_over(key, watched, text)

    def _hand_over(self, key: str, watched: _Watched, text: str) -> None:
        watched.handed_over = text

        def kept() -> None:
            watched.kept = text

        def refused(_trouble: Trouble) -> None:
            if watched.handed_over == text:
                # The next occasion is another try.
                watched.handed_over = watched.kept

        self._queue.keep_draft(key, text, then=kept, failed=refused, owner=self)

    def _put_back_carried(self) -> None:
        for key in self._carried.keys() & self._watched.keys():
            text, watched = self._carried.pop(key), self._watched[key]
            if not watched.read():
                watched.write(text)
                self._carried_to.add(key)
                self.touched()

    def _put_back(self, found: dict[str, str]) -> None:
        for key, text in found.items():
            watched = self._watched.get(key)
            if watched is None or not text:
                continue
            watched.handed_over = watched.kept = text
            if not watched.read():
                watched.write(text)
            elif watched.put_before and key not in self._carried_to:
                watched.put_before(text)
