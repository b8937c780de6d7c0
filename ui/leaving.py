"""Ends the program when somebody asks for it, but not with words in hand that would be gone with it, without a word."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.journal_queue import JournalQueue
from ui.landings import Landings
from ui.windows import Windows


class Leaving(QObject):
    """What the journal refuses is told of once; whoever asks again means it. A log-out never comes this way.

    Behind the lock nothing is told: it ends.
    """

    def __init__(
        self,
        queue: JournalQueue,
        windows: Windows,
        landings: Landings,
        locked: Callable[[], bool],
        quit_now: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._windows, self._landings = queue, windows, landings
        self._locked, self._quit_now = locked, quit_now
        self._told = False
        for takes_again in (queue.opened, queue.saved):
            takes_again.connect(self._forget)

    def ask(self) -> None:
        """End, now or as soon as the journal has what is being typed."""
        self._windows.keep_drafts()
        self._landings.keep_draft()
        if self._told or self._locked() or not self._has_words():
            self._quit_now()
            return
        # Most of it is on its way. What has not arrived when this is answered was refused.
        self._queue.ask(
            lambda _journal: None, lambda _: self._end_or_tell(), owner=self, failed=lambda _: self._end_or_tell()
        )

    def _has_words(self) -> bool:
        return self._windows.has_unkept_words() or self._landings.has_unkept_words()

    def _end_or_tell(self) -> None:
        if not self._has_words():
            self._quit_now()
            return
        self._told = True
        told = self.tr("The journal did not take your last words. They are still here, and gone once the program ends.")
        self._windows.say_before_the_end(told, self.tr("End all the same"), self._quit_now)

    def _forget(self) -> None:
        """The journal takes something again: what it refuses from now on was not told of yet."""
        self._told = False
