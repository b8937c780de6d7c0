"""Idle time on X11 without polling: the server itself tells when a threshold is reached and when input comes again.

For every watched threshold an alarm waits for the idle counter to rise to it. Once one has fired, a single alarm waits
for the counter to fall back below it, which is the person's return.

The server has a weakness here. When its counter stands exactly on a threshold that has just been reached, it goes to
sleep without looking for the next higher one, until something else wakes it (X.Org 21.1; two alarms some time apart
lost the second in a quarter of the tries). So some moments after each crossing it is asked one more question.
"""

import logging
from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from ui.desktop.presence import IdleSource, SourceName
from ui.desktop.xcb_sync import AlarmFired, RequestFailed, SyncConnection, XcbError

log = logging.getLogger(__name__)

NUDGE_AFTER = timedelta(milliseconds=50)


class X11Idle(IdleSource):
    """The idle counter of one X server."""

    @classmethod
    def open(cls, display: str | None = None, parent: QObject | None = None) -> "X11Idle | None":
        """The idle time of a display (None: the environment's); None, and a line in the log, where it cannot be had."""
        try:
            connection = SyncConnection(display)
        except XcbError as why:
            log.info("no idle time from X11: %s", why)
            return None
        return cls(connection, parent)

    def __init__(self, connection: SyncConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = connection
        self._alarms: dict[int, int] = {}
        """Threshold in milliseconds to the alarm that waits for it."""
        self._reached: set[int] = set()
        self._return_alarm: int | None = None
        self._refused = False
        self._nudge = QTimer(self)
        self._nudge.setSingleShot(True)
        self._nudge.setInterval(NUDGE_AFTER // timedelta(milliseconds=1))
        self._nudge.timeout.connect(self._ask)
        self._notifier = QSocketNotifier(connection.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @property
    def source(self) -> SourceName:
        """The X server."""
        return SourceName.X11

    @property
    def polls(self) -> bool:
        """True once the server has refused an alarm: then only looking helps."""
        return self._refused

    def idle_for(self) -> timedelta | None:
        """One question to the server, some microseconds; None when it is gone.

        The server's clock stands still while the machine sleeps, so a night in suspend is not part of this.
        """
        milliseconds = self._ask()
        return None if milliseconds is None else timedelta(milliseconds=milliseconds)

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Replace the thresholds; those that stay keep their alarms, one that is passed already is told at once."""
        if self._connection.lost:
            return
        wanted = {round(threshold / timedelta(milliseconds=1)) for threshold in thresholds if threshold > timedelta()}
        for gone in self._alarms.keys() - wanted:
            self._connection.destroy_alarm(self._alarms.pop(gone))
            self._reached.discard(gone)
        new = wanted - self._alarms.keys()
        for threshold in new:
            self._alarms[threshold] = self._connection.create_alarm(threshold, "rising")
        self._wait_for_return()
        self._nudge.start()
        # Asked after the alarms were made: a threshold crossed in between is seen here or told by its alarm, or both.
        self._ask()

    def close(self) -> None:
        """Leave the server."""
        self._nudge.stop()
        self._notifier.setEnabled(False)
        self._alarms.clear()
        self._reached.clear()
        self._connection.close()

    def _ask(self) -> int | None:
        idle = self._connection.idle_milliseconds()
        if self._connection.lost:
            self._lose()
            return None
        events = self._connection.queued_events()
        if events:
            # Told from the event loop, so that whoever looks is not called back in the middle of it.
            QTimer.singleShot(0, self, lambda: self._handle(events))
        if idle is not None:
            self._compare(idle)
        return idle

    def _compare(self, idle: int) -> None:
        """What a look shows counts even when its alarm was lost, which the server does now and then under load."""
        passed = {threshold for threshold in self._alarms if threshold <= idle} - self._reached
        if passed:
            QTimer.singleShot(0, self, lambda: self._reach(passed))
        elif self._reached and idle < min(self._reached):
            QTimer.singleShot(0, self, self._come_back)

    def _read(self) -> None:
        self._handle(self._connection.events())
        if self._connection.lost:
            self._lose()

    def _handle(self, events: Sequence[AlarmFired | RequestFailed]) -> None:
        if events:
            self._nudge.start()
        by_alarm = {alarm: threshold for threshold, alarm in self._alarms.items()}
        for event in events:
            if isinstance(event, RequestFailed):
                self._refused = True
                log.info("the X server refused a request (error %d); idle time is looked at now and then", event.code)
            elif event.alarm == self._return_alarm:
                self._come_back()
            elif event.alarm in by_alarm:
                self._reach({by_alarm[event.alarm]})

    def _reach(self, thresholds: set[int]) -> None:
        fresh = (thresholds & self._alarms.keys()) - self._reached
        if not fresh:
            return
        self._reached |= fresh
        self._wait_for_return()
        self.crossed.emit()

    def _wait_for_return(self) -> None:
        """Have one alarm below the lowest threshold that was reached, and none when none was."""
        if not self._reached:
            self._drop_return_alarm()
            return
        if self._return_alarm is not None or self._connection.lost:
            return
        lowest = min(self._reached)
        self._return_alarm = self._connection.create_alarm(lowest - 1, "falling")
        # The person may have been faster than the alarm.
        self._ask()

    def _come_back(self) -> None:
        if not self._reached:
            return
        self._reached.clear()
        self._drop_return_alarm()
        self.crossed.emit()

    def _drop_return_alarm(self) -> None:
        if self._return_alarm is not None:
            self._connection.destroy_alarm(self._return_alarm)
            self._return_alarm = None

    def _lose(self) -> None:
        """The server went away: from now on nothing is known, and the dead socket must not wake us for ever."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            self._nudge.stop()
            log.info("the X server went away; idle time is unknown now")
