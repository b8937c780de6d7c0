"""How work that takes longer says how far it is, and how it is told to stop.

Whoever does the work calls a `Watch` now and then; whoever watches answers whether to go on. Both may be on a worker
thread, so a window's watch only notes figures and reads a flag.
"""

from collections.abc import Callable

Watch = Callable[[int, int], bool]
"""Told how much of how much is done; answers whether to go on."""

STEP = 100
"""How many records go by between two words to a watch: some milliseconds of work."""


class StoppedError(Exception):
    """The watch said not to go on; nothing was changed."""


def unwatched(_done: int, _whole: int) -> bool:
    """Nobody looks: it goes on to the end."""
    return True


class Progress:
    """Counts what is done of `whole` and tells the watch: at once, every `STEP`, and at the end."""

    def __init__(self, watch: Watch, whole: int) -> None:
        self._watch = watch
        self._whole = whole
        self._done = 0
        self._tell()

    def on(self, count: int = 1) -> None:
        """So much more is done; raises StoppedError when it is not to go on."""
        before = self._done
        self._done += count
        if before // STEP != self._done // STEP:
            self._tell()

    def end(self) -> None:
        """All is done, whatever was expected; the last moment to stop."""
        self._done = self._whole
        self._tell()

    def _tell(self) -> None:
        if not self._watch(min(self._done, self._whole), self._whole):
            raise StoppedError
