"""When a key or a button was last pressed in a window of ours: all that is known where the desktop tells nothing."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from models.clock import Clock

_INPUT = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}


class OwnInput(QObject):
    """Looks at every event of the program while it is asked to, so only where there is no better source."""

    def __init__(self, app: QApplication, clock: Clock) -> None:
        super().__init__(app)
        self._app, self._clock = app, clock
        self._last: float | None = None
        """Monotonic seconds; None while nobody asks."""

    def idle_seconds(self) -> float:
        """Since the last input into a window of ours, or since it was first asked."""
        now = self._clock.monotonic()
        if self._last is None:
            self._last = now
            self._app.installEventFilter(self)
        return now - self._last

    def rest(self) -> None:
        """Nobody asks any more."""
        if self._last is not None:
            self._last = None
            self._app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note and let everything through."""
        if event.type() in _INPUT:
            self._last = self._clock.monotonic()
        return False
