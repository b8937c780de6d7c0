"""The words of a statement that are being changed in their place, as a draft until the journal is told of them."""

from uuid import UUID

from ui.tracker.drafts import Drafts


class WordsInHand:
    """Of one statement at a time, as only one is being changed."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self._typed: tuple[UUID, str] | None = None
        self._on_their_way = False

    def typed(self, key: UUID, words: str) -> None:
        """These stand in the editor now."""
        self._typed = key, words
        self._drafts.touched()

    def send(self, key: UUID, words: str) -> None:
        """These are on their way to the journal, whatever becomes of the editor."""
        self.typed(key, words)
        self._on_their_way = True

    def left(self) -> None:
        """The editor is gone: words that are not on their way were left as they had been."""
        if not self._on_their_way and self._typed is not None:
            self.let_go(self._typed[0])

    def let_go(self, key: UUID) -> None:
        """The journal was told of this statement's words, or has no such statement any more."""
        if self._typed is not None and self._typed[0] == key:
            self._typed, self._on_their_way = None, False
            self._drafts.touched()

    def as_draft(self) -> str:
        """Which statement it is and, from the next line on, its words; nothing where none are in hand."""
        return "" if self._typed is None else f"{self._typed[0]}\n{self._typed[1]}"
