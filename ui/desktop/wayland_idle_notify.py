"""Idle time from a Wayland compositor: `ext-idle-notify-v1`, or KWin's older protocol where only that is offered.

A compositor never says how long it has been, only that a time without input has passed, counted from when it was asked
at the earliest, and that input came after that. So it is asked once, for a short pause: from when that has passed the
last input is known exactly, and what follows is foretold by one timer. Until then somebody is there.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer

from models.clock import Clock
from ui.desktop.next_threshold import NextThreshold
from ui.desktop.presence import IdleSource, SourceName
from ui.desktop.wayland_connection import WaylandConnection
from ui.desktop.wayland_wire import Global

log = logging.getLogger(__name__)

PAUSE = timedelta(seconds=3)
"""How long without input counts as a pause; while somebody is there, what is said may be off by this."""

ACTIVE_LASTS = timedelta(minutes=10)
"""Nobody works this long without a single such pause: then something else keeps the compositor from telling."""

_SEAT = "wl_seat"
_IDLE, _RESUMED = 0, 1
_DESTROY = 0
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True)
class _Protocol:
    """How a pause is asked for."""

    interface: str
    version: int
    request: int
    seat_before_pause: bool
    inhibitors_hide: bool
    """A film or a call that keeps the screen on looks like input."""
    name: SourceName


_PROTOCOLS = (
    _Protocol("ext_idle_notifier_v1", 2, 2, False, False, SourceName.WAYLAND),
    _Protocol("ext_idle_notifier_v1", 1, 1, False, True, SourceName.WAYLAND),
    _Protocol("org_kde_kwin_idle", 1, 0, True, True, SourceName.KWIN),
)


class _Known(Enum):
    NOTHING = auto()
    THERE = auto()
    AWAY = auto()


class WaylandNotifyIdle(IdleSource):
    """What one compositor tells about its first seat.

    Where inhibitors hide the truth (before version 2 of the protocol), a film or a call counts as input for ten
    minutes; then nothing is known until the next pause.
    """

    @classmethod
    def open(cls, clock: Clock, pause: timedelta = PAUSE, parent: QObject | None = None) -> "WaylandNotifyIdle | None":
        """The compositor of this session; None, and a line in the log, where there is none to talk to."""
        connection = WaylandConnection.open()
        return None if connection is None else cls(connection, clock, pause, parent)

    def __init__(
        self, connection: WaylandConnection, clock: Clock, pause: timedelta = PAUSE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        connection.setParent(self)
        self._clock = clock
        self._pause = pause
        self._bound: tuple[_Protocol, Global, Global] | None = None
        """The protocol in use, who speaks it, and the seat it is about."""
        self._notification = 0
        self._known = _Known.NOTHING
        self._last_input = 0.0
        """In seconds of the clock's monotonic half; holds while away."""
        self._thresholds: frozenset[timedelta] = frozenset()
        self._next = NextThreshold(self._away_for, self)
        self._next.reached.connect(self.crossed)
        self._doubt = QTimer(self)
        self._doubt.setSingleShot(True)
        self._doubt.setInterval(ACTIVE_LASTS // _MILLISECOND)
        self._doubt.timeout.connect(self._forget)
        connection.offers_changed.connect(self._choose)
        connection.lost.connect(self._lose)

    @property
    def source(self) -> SourceName:
        """Which of the protocols is spoken."""
        return self._bound[0].name if self._bound is not None else SourceName.WAYLAND

    @property
    def available(self) -> bool:
        """Whether the compositor is there and speaks one of the protocols."""
        return self._bound is not None

    def idle_for(self) -> timedelta | None:
        """Exact once a pause has passed, zero before; None at the beginning and where nothing is known.

        The compositor's clock stands still while the machine sleeps, so a night in suspend is not part of this.
        """
        # What has come but was not read yet may be that somebody is back.
        self._connection.read()
        return timedelta() if self._known is _Known.THERE else self._away_for()

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Thresholds below a pause are told when that has passed; one that is passed already is told soon."""
        new = frozenset(thresholds) - self._thresholds
        self._thresholds = frozenset(thresholds)
        self._next.watch(thresholds)
        away = self._away_for()
        if away is not None and any(threshold <= away for threshold in new):
            self._tell()

    def close(self) -> None:
        """Leave the compositor."""
        # What waits to be told is told to nobody.
        self.blockSignals(True)
        self._stop_timers()
        self._bound = None
        self._known = _Known.NOTHING
        self._connection.close()

    def _away_for(self) -> timedelta | None:
        if self._known is not _Known.AWAY:
            return None
        return max(timedelta(seconds=self._clock.monotonic() - self._last_input), timedelta())

    # Asking

    def _choose(self) -> None:
        """Ask the best of what is offered, and go on with it for as long as it stays."""
        offers = self._connection.offers
        if self._bound is not None:
            if {self._bound[1], self._bound[2]} <= set(offers):
                return
            self._drop()
        seat = next((offer for offer in offers if offer.interface == _SEAT), None)
        if seat is None:
            return
        for protocol in _PROTOCOLS:
            for offer in offers:
                if offer.interface == protocol.interface and offer.version >= protocol.version:
                    self._ask(protocol, offer, seat)
                    return

    def _ask(self, protocol: _Protocol, offer: Global, seat: Global) -> None:
        connection = self._connection
        self._bound = (protocol, offer, seat)
        manager = connection.bind(offer, protocol.version)
        bound_seat = connection.bind(seat, 1)
        self._notification = connection.new_object(self._told)
        pause = self._pause // _MILLISECOND
        about = (bound_seat, pause) if protocol.seat_before_pause else (pause, bound_seat)
        connection.send(manager, protocol.request, self._notification, *about)
        log.info("idle time comes from %s", protocol.interface)

    def _drop(self) -> None:
        """The one in use has gone: whatever it would say still is about nobody."""
        self._connection.forget(self._notification)
        self._connection.send(self._notification, _DESTROY)
        self._bound = None
        self._forget()

    # Being told

    def _told(self, event: int) -> None:
        if event == _IDLE:
            self._pause_passed()
        elif event == _RESUMED:
            self._came_back()

    def _pause_passed(self) -> None:
        first = self._known is _Known.NOTHING
        self._known = _Known.AWAY
        self._last_input = self._clock.monotonic() - self._pause.total_seconds()
        self._doubt.stop()
        self._next.wait()
        if first or self._reached_one():
            self._tell()

    def _came_back(self) -> None:
        worth_telling = self._known is _Known.NOTHING or self._reached_one()
        self._known = _Known.THERE
        self._next.wait()
        if self._bound is not None and self._bound[0].inhibitors_hide:
            self._doubt.start()
        if worth_telling:
            self._tell()

    def _reached_one(self) -> bool:
        away = self._away_for()
        return away is not None and any(threshold <= away for threshold in self._thresholds)

    def _forget(self) -> None:
        was_known = self._known is not _Known.NOTHING
        self._known = _Known.NOTHING
        self._stop_timers()
        if was_known:
            self._tell()

    def _lose(self) -> None:
        if self._bound is not None:
            log.info("the compositor went away; idle time is unknown now")
            self._bound = None
            self._forget()

    def _stop_timers(self) -> None:
        self._next.stop()
        self._doubt.stop()

    def _tell(self) -> None:
        # Told from the event loop, so that whoever looks is not called back in the middle of it.
        QTimer.singleShot(0, self, self.crossed.emit)
