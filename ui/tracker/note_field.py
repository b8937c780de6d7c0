"""A note on a record that is kept as it is typed: as a draft at once, with the record when the hands go elsewhere."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QHideEvent

from models.records import RepairEpisode
from ui.tokens import Tone
from ui.tracker.page import TrackerPage
from ui.widgets.text_edit import GrowingTextEdit

Note = Callable[[RepairEpisode, str, datetime], RepairEpisode]


class NoteField(GrowingTextEdit):
    """`note` puts the words into the episode, `read` takes them out; the draft has a key of the episode's own."""

    kept = Signal()
    """The words are with the episode now."""

    def __init__(
        self, page: TrackerPage, name: str, placeholder: str, *, read: Callable[[RepairEpisode], str], note: Note
    ) -> None:
        super().__init__(name, placeholder, tone=Tone.REPAIR, enter_breaks=True)
        self._page, self._read, self._note = page, read, note
        self._episode: RepairEpisode | None = None
        self._key = ""
        self.sent.connect(self.keep)
        self.textChanged.connect(page.drafts.touched)

    def show_note(self, episode: RepairEpisode, key: str) -> None:
        """Come up to date; what is being typed about the same episode stays as it is."""
        if self._episode is None or self._episode.id != episode.id:
            self.let_go()
            self._episode, self._key = episode, key
            self.setText(self._read(episode))
            self._page.drafts.watch_value(key, self._unkept, self.setText)
            self._page.drafts.restore()
            return
        untouched = not self._unkept()
        self._episode = episode
        if untouched and self.text() != self._read(episode):
            self.setText(self._read(episode))

    def noted(self, episode: RepairEpisode, at: datetime) -> RepairEpisode:
        """The episode with what stands here; RefusedError if it cannot be kept."""
        return self._note(episode, self.text(), at) if self._is_unkept() else episode

    def keep(self) -> None:
        """Have it kept with the episode, if there is anything new."""
        episode = self._episode
        if episode is None or not self._is_unkept():
            return
        self._page.attempt(lambda: self._page.save(self.noted(episode, self._page.clock.now()), then=self.kept.emit))

    def let_go(self, *, keep_draft: bool = True) -> None:
        """This episode is looked at no more; what was not kept stays a draft, or goes with a deleted episode."""
        if self._key and keep_draft:
            self._page.drafts.leave(self._key)
        elif self._key:
            self._page.drafts.forget(self._key)
        self._episode, self._key = None, ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has written it."""
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """So has whoever closes the window."""
        super().hideEvent(event)
        self.keep()

    def _is_unkept(self) -> bool:
        return self._episode is not None and self.text().strip() != self._read(self._episode)

    def _unkept(self) -> str:
        """What the draft holds: nothing, where the episode has it already."""
        return self.text() if self._is_unkept() else ""
