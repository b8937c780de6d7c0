"""Works out, while nobody is there, when the next threshold is reached: one timer, no looking in between."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

_LONGEST_TIMER = 24 * 60 * 60 * 1000


class NextThreshold(QObject):
    """For sources that say since when somebody has been away, and are silent until they come back."""

    reached = Signal()
    """A threshold has been reached."""

    def __init__(self, away_for: Callable[[], timedelta | None], parent: QObject | None = None) -> None:
        """`away_for` is how long nobody has been there, None while somebody is or may be."""
        super().__init__(parent)
        self._away_for = away_for
        self._thresholds: list[timedelta] = []
        self._due: timedelta | None = None
        """The threshold the timer waits for."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._threshold_due)

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Replace the thresholds."""
        self._thresholds = sorted(thresholds)
        self.wait()

    def wait(self) -> None:
        """Wait for the next one from what holds now; to be called whenever that has changed."""
        self._timer.stop()
        self._due = None
        away = self._away_for()
        if away is None:
            return
        self._due = next((threshold for threshold in self._thresholds if threshold > away), None)
        if self._due is not None:
            self._timer.start(min((self._due - away) // timedelta(milliseconds=1) + 1, _LONGEST_TIMER))

    def stop(self) -> None:
        """Wait for nothing."""
        self._timer.stop()

    def _threshold_due(self) -> None:
        away, due = self._away_for(), self._due
        # A timer may be early: only the time gone by decides.
        reached = away is not None and due is not None and away >= due
        self.wait()
        if reached:
            self.reached.emit()
