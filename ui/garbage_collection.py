"""Lets Python collect its garbage on the thread of the windows alone.

Python collects in whichever thread happens to allocate. On the journal's worker that would take apart windows and
timers that were let go of, which belong to the thread that made them: Qt warns, and may crash. So Python is told not
to collect by itself, and does it before the event loop goes to sleep; that wakes nobody.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject


def keep_what_is_loaded() -> None:
    """Look no more through what there is by now: it stays until the end.

    It is so much that this would take some 20 ms each time, and it came due while the first window was being opened.
    """
    gc.freeze()


class GarbageCollection(QObject):
    """Collects as often as Python would, in the thread it was made in. Python does it by itself again after `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(self._collect)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._dispatcher.aboutToBlock.disconnect(self._collect)
        gc.enable()

    def _collect(self) -> None:
        """Collect the oldest generation that is due by Python's own counts."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, threshold) in enumerate(counts) if threshold and count > threshold]
        if due:
            gc.collect(due[-1])
