"""Looks at presence and clock and says what it saw; woken by the desktop where it can be, by a coarse timer where not.

Nothing is concluded from a timer having fired: every observation carries its own time, how long there was no input, and
how long the machine slept since the look before.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models.clock import Clock
from models.workday import Outlook
from models.workday_events import Observation
from ui.desktop.engagement import Engagement
from ui.desktop.presence import Presence

# Where the presence source cannot wake us, one look in so many seconds.
POLL = timedelta(seconds=15)
# A difference between the clocks below this is rounding, not sleep.
LEAST_SLEEP = timedelta(seconds=5)
# A single timer of Qt runs for at most 24 days; nothing here needs to.
LONGEST_WAIT = timedelta(hours=1)


class Heartbeat(QObject):
    """Emits an observation whenever something may have changed."""

    observed = Signal(object)
    """Carries an `Observation`."""

    def __init__(self, clock: Clock, presence: Presence, engagement: Engagement, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._presence = presence
        self._engagement = engagement
        self._asleep = clock.asleep()
        self._wall, self._monotonic = clock.now(), clock.monotonic()
        self._watched: tuple[timedelta, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        presence.changed.connect(self.look)
        presence.woken.connect(self.look)
        presence.going_to_sleep.connect(self.look)
        engagement.changed.connect(self.look)

    def look(self) -> None:
        """Look now."""
        at = self._clock.now()
        reading = self._presence.look()
        engaged = self._engagement.look()
        self.observed.emit(Observation(at, reading.idle_for, reading.locked, self._slept(at), engaged))

    def plan(self, outlook: Outlook) -> None:
        """Look again at the time the outlook names, and earlier when one of its thresholds is crossed."""
        if outlook.thresholds != self._watched:
            # Watching anew what is watched already would be answered by what was told already.
            self._watched = outlook.thresholds
            self._presence.watch(outlook.thresholds)
        wait = min(max(outlook.look_at - self._clock.now(), timedelta(seconds=1)), LONGEST_WAIT)
        if self._presence.polls:
            wait = min(wait, POLL)
        # A coarse timer may be 5 % off, which lets the system wake up once for several; short waits are kept exactly.
        coarse = wait > timedelta(minutes=1)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer if coarse else Qt.TimerType.CoarseTimer)
        self._timer.start(-(-wait // timedelta(milliseconds=1)))

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._presence.changed.disconnect(self.look)
        self._presence.woken.disconnect(self.look)
        self._presence.going_to_sleep.disconnect(self.look)
        self._engagement.changed.disconnect(self.look)

    def _slept(self, at: datetime) -> timedelta:
        """How long the machine was suspended since the look before.

        The system's own count where there is one. Elsewhere the wall clock having gone on without the monotonic clock
        means the same; a clock set forward by hand then looks like sleep, which errs on the side of fewer prompts.
        """
        asleep, monotonic = self._clock.asleep(), self._clock.monotonic()
        if asleep is not None and self._asleep is not None:
            slept = timedelta(seconds=asleep - self._asleep)
        else:
            slept = (at - self._wall) - timedelta(seconds=monotonic - self._monotonic)
        self._asleep, self._wall, self._monotonic = asleep, at, monotonic
        return slept if slept >= LEAST_SLEEP else timedelta()
