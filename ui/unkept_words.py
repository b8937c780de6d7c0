"""Words that the journal refused in the very moment in which it was being locked.

Their window is let go of then. They wait here, in memory and nowhere to be seen, until the journal is open again.
"""

from functools import partial

from PySide6.QtCore import QObject

from ui.journal_queue import JournalQueue


class UnkeptWords(QObject):
    """By the keys of their drafts, and only for as long as the journal has not taken them after all."""

    def __init__(self, queue: JournalQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._held: dict[str, str] = {}

    def hold(self, texts: dict[str, str]) -> None:
        """Words that were handed to the journal and not acknowledged so far: most of them are in a moment."""
        for key, text in texts.items():
            self._held[key] = text
            self._queue.keep_draft(key, text, then=partial(self._let_go, key, text), owner=self)

    def take(self) -> dict[str, str]:
        """Hand out what there still is; it is whoever takes it who has to keep it."""
        taken, self._held = self._held, {}
        return taken

    def _let_go(self, key: str, text: str) -> None:
        if self._held.get(key) == text:
            del self._held[key]
