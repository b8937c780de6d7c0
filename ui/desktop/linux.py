"""Presence on Linux: idle time from X11, Mutter, the compositor or the login service, lock and sleep from both buses.

Each source may be missing, may go away and may lie a little; they are put together here, and what none of them knows
is unknown.
"""

import logging
from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject

from models.clock import Clock
from ui.desktop.dbus import Bus
from ui.desktop.logind import LogindSession
from ui.desktop.mutter_idle import MutterIdle
from ui.desktop.next_threshold import NextThreshold
from ui.desktop.presence import IdleSource, Presence, Reading, SilentPresence, SourceName
from ui.desktop.screensaver import ScreenSavers
from ui.desktop.session_kind import is_wayland, is_x11
from ui.desktop.wayland_idle import WaylandIdle
from ui.desktop.wayland_idle_notify import WaylandNotifyIdle
from ui.desktop.x11_idle import X11Idle

log = logging.getLogger(__name__)

UNCONFIRMED_LOCK_LASTS = timedelta(minutes=1)
"""After this long, input shows that a lock that was only asked for is over, or never came about."""


class LogindIdle(IdleSource):
    """Idle time as the desktop reports it to the login service; coarse, and on many desktops never reported at all."""

    def __init__(self, session: LogindSession, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._next = NextThreshold(self._away_for, self)
        self._next.reached.connect(self.crossed)
        session.idle_changed.connect(self._idle_changed)

    @property
    def source(self) -> SourceName:
        """The login service."""
        return SourceName.LOGIND

    def idle_for(self) -> timedelta | None:
        """Exact while idle; zero while active on a desktop that is known to report; else None.

        Measured by the wall clock, so that time in suspend is part of it.
        A desktop that never called the session idle may simply not report it: active and unknown look alike there.
        """
        if not self._session.found:
            return None
        if self._session.idle_hint and self._session.idle_since is not None:
            return max(self._clock.now() - self._session.idle_since, timedelta())
        return timedelta() if self._session.reports_idle and not self._session.idle_hint else None

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Thresholds below the desktop's own delay are told when that has passed."""
        self._next.watch(thresholds)

    def close(self) -> None:
        """Stop listening."""
        self._next.stop()
        self._session.idle_changed.disconnect(self._idle_changed)

    def _idle_changed(self) -> None:
        self._next.wait()
        self.crossed.emit()

    def _away_for(self) -> timedelta | None:
        return self.idle_for() if self._session.idle_hint else None


class LinuxPresence(Presence):
    """The sources of a Linux desktop, put together.

    Locked means: the login service says so (LockedHint), the session was asked to lock, or a screen saver is active. An
    active screen saver counts as locked even where it asks for no password: the screen is dark, and nobody would see
    what is shown.
    """

    def __init__(
        self,
        clock: Clock,
        idle: X11Idle | WaylandNotifyIdle | None,
        session_bus: Bus | None,
        system_bus: Bus | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._buses = [bus for bus in (session_bus, system_bus) if bus is not None]
        for bus in self._buses:
            bus.setParent(self)
        self._logind = LogindSession(system_bus, self) if system_bus is not None else None
        self._screensavers = ScreenSavers(session_bus, self) if session_bus is not None else None
        self._idle = self._best_of(idle, session_bus)
        self._lock_requested_at: float | None = None
        self._was_locked = False
        self._connect_sources()

    def _best_of(self, idle: X11Idle | WaylandNotifyIdle | None, session_bus: Bus | None) -> IdleSource | None:
        """An X server knows all by itself; else whoever is there, the login service last.

        Its hint says nothing at all before the desktop's own long delay. Mutter comes before the compositor's protocol,
        since it answers exactly when it is asked.
        """
        if isinstance(idle, X11Idle):
            return idle
        mutter = MutterIdle(session_bus, self._clock) if session_bus is not None else None
        logind = LogindIdle(self._logind, self._clock) if self._logind is not None else None
        sources = [source for source in (mutter, idle, logind) if source is not None]
        return WaylandIdle(sources) if sources else None

    def _connect_sources(self) -> None:
        if self._idle is not None:
            self._idle.setParent(self)
            self._idle.crossed.connect(self.changed)
        if self._logind is not None:
            self._logind.lock_changed.connect(self._lock_changed)
            self._logind.going_to_sleep.connect(self._about_to_sleep)
            self._logind.woken.connect(self._awake)
            self._logind.shutting_down.connect(self.shutting_down)
        if self._screensavers is not None:
            self._screensavers.changed.connect(self._screensaver_changed)

    @property
    def polls(self) -> bool:
        """True only where the idle source refuses to wake us."""
        return self._idle is not None and self._idle.polls

    @property
    def source(self) -> SourceName:
        """What the idle source in use is called."""
        return self._idle.source if self._idle is not None else SourceName.NONE

    def look(self) -> Reading:
        """Ask the idle source; lock and sleep are known already."""
        idle = self._idle.idle_for() if self._idle is not None else None
        self._let_go_of_stale_request(idle)
        return Reading(idle_for=idle, locked=self._locked)

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Hand the thresholds to the idle source."""
        if self._idle is not None:
            self._idle.watch(thresholds)

    def close(self) -> None:
        """Leave both buses and the X server."""
        for bus in self._buses:
            bus.close()
        if self._idle is not None:
            self._idle.close()

    @property
    def _locked(self) -> bool:
        return self._surely_locked or (self._logind is not None and self._logind.lock_requested)

    @property
    def _surely_locked(self) -> bool:
        """Reported as locked or dark, not only asked for."""
        covered = self._screensavers is not None and self._screensavers.active
        return covered or (self._logind is not None and self._logind.locked_hint)

    def _lock_changed(self) -> None:
        requested = self._logind is not None and self._logind.lock_requested
        if not requested:
            self._lock_requested_at = None
        elif self._lock_requested_at is None:
            self._lock_requested_at = self._clock.monotonic()
        self._tell_when_locked_or_unlocked()

    def _screensaver_changed(self) -> None:
        if self._logind is not None and self._screensavers is not None and not self._screensavers.active:
            self._logind.forget_request()
        self._tell_when_locked_or_unlocked()

    def _tell_when_locked_or_unlocked(self) -> None:
        if self._locked != self._was_locked:
            self._was_locked = self._locked
            self.changed.emit()

    def _let_go_of_stale_request(self, idle: timedelta | None) -> None:
        """A lock that was asked for and that nothing confirms must not silence the program for ever."""
        if self._logind is None or self._lock_requested_at is None or idle is None:
            return
        asked_ago = timedelta(seconds=self._clock.monotonic() - self._lock_requested_at)
        if asked_ago - idle > UNCONFIRMED_LOCK_LASTS:
            # Looking tells of it by its result; `changed` would call the one who looks into his own call.
            self._was_locked = self._surely_locked
            self._logind.forget_request()

    def _about_to_sleep(self) -> None:
        self.going_to_sleep.emit()
        self.changed.emit()

    def _awake(self) -> None:
        self.woken.emit()
        self.changed.emit()


def linux_presence(clock: Clock, parent: QObject | None = None) -> Presence:
    """The best that this Linux session offers; SilentPresence when it offers nothing."""
    session_bus, system_bus = Bus.session(), Bus.system()
    idle: X11Idle | WaylandNotifyIdle | None = None
    if is_x11():
        idle = X11Idle.open()
    elif is_wayland():
        idle = WaylandNotifyIdle.open(clock)
    if session_bus is None and system_bus is None and idle is None:
        log.info("nothing here tells about presence")
        return SilentPresence(parent)
    return LinuxPresence(clock, idle, session_bus, system_bus, parent)
