"""Words that the journal has not taken, of a window that had to go: mostly because it was being locked.

They wait here, in memory and nowhere to be seen, until the journal has them or a new window takes them in hand.
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
        queue.opened.connect(self.try_again)

    def __len__(self) -> int:
        """How many fields they come from."""
        return len(self._held)

    def hold(self, texts: dict[str, str]) -> None:
        """Words that were handed to the journal and not acknowledged so far: most of them are in a moment."""
        self._held |= texts
        self.try_again()

    def try_again(self) -> None:
        """Hand the journal what there still is."""
        for key, text in self._held.items():
            self._queue.keep_draft(key, text, then=partial(self._let_go, key, text), owner=self)

    def take(self) -> dict[str, str]:
        """Hand out what there still is; it is whoever takes it who has to keep it."""
        taken, self._held = self._held, {}
        return taken

    def _let_go(self, key: str, text: str) -> None:
        if self._held.get(key) == text:
            del self._held[key]
