"""What can be known about the person being there: how long without input, a locked screen, a sleeping machine.

One interface for all systems, so that the rest of the program need not know where an answer came from. Nothing else is
ever asked: no keys, no windows, no places.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Reading:
    """What one look found."""

    idle_for: timedelta | None
    """Time since the last input; None when that cannot be known, which is never the same as being active."""

    locked: bool
    """The screen is locked or dark; False where that cannot be known."""


class SourceName(Enum):
    """Where the idle time comes from."""

    NONE = auto()
    X11 = auto()
    MUTTER = auto()
    WAYLAND = auto()
    """`ext-idle-notify-v1`: wlroots, KDE Plasma, COSMIC."""
    KWIN = auto()
    """`org_kde_kwin_idle`, the protocol before that."""
    LOGIND = auto()
    WINDOWS = auto()
    MACOS = auto()


@dataclass(frozen=True)
class SourceReport:
    """Which source is in use, and what it says."""

    source: SourceName
    idle_for: timedelta | None
    """As in `Reading`; zero may also mean a pause too short for the source to notice."""
    locked: bool
    polls: bool


class IdleSource(QObject):
    """One place that knows about input: the X server, Mutter, a compositor, or the login service."""

    crossed = Signal()
    """A watched threshold was reached, or the person came back after one was, or more is known than a moment ago."""

    @property
    def source(self) -> SourceName:
        """What it is called."""
        raise NotImplementedError

    @property
    def available(self) -> bool:
        """Whether it is there at all now; one that is may still not know."""
        return True

    @property
    def polls(self) -> bool:
        """Whether this source cannot wake us, so that it has to be looked at now and then."""
        return False

    def idle_for(self) -> timedelta | None:
        """Time since the last input, or None when it is not known now."""
        raise NotImplementedError

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Emit `crossed` when the idle time reaches one of these, and when input comes after that."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of everything held; nothing is emitted afterwards."""
        raise NotImplementedError


class Presence(QObject):
    """What the shell asks and listens to. All of it lives on the main thread."""

    changed = Signal()
    """Look again now: a watched threshold was crossed, the person came back, the screen was locked or unlocked, the
    machine goes to sleep or woke up."""

    going_to_sleep = Signal()
    """The machine is about to be suspended. May come twice, or never."""

    woken = Signal()
    """The machine was suspended and is back. May come twice, or never."""

    shutting_down = Signal()
    """The machine is about to be shut down. May come twice, or never, or be called off."""

    @property
    def polls(self) -> bool:
        """Whether the source cannot wake us, so that the heartbeat must look at least every 15 seconds."""
        return False

    @property
    def source(self) -> SourceName:
        """Where the idle time comes from now; this may change while the program runs."""
        return SourceName.NONE

    def describe(self) -> SourceReport:
        """What a person who wonders may be shown; this looks.

        Some sources answer only a moment after they were asked: where nothing is known, asking once more half a second
        later may tell more.
        """
        reading = self.look()
        return SourceReport(self.source, reading.idle_for, reading.locked, self.polls)

    def look(self) -> Reading:
        """What is so at this moment; cheap, and never raises."""
        raise NotImplementedError

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Emit `changed` when the idle time reaches one of these, and again when input comes after one was reached.

        The new thresholds replace the earlier ones. One that has been passed already is told soon after this call.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Let go of sockets and servers; nothing is emitted afterwards."""
        raise NotImplementedError


class SilentPresence(Presence):
    """Where nothing is to be had: it knows nothing, says so, and never interrupts."""

    def look(self) -> Reading:
        """Nothing is known."""
        return Reading(idle_for=None, locked=False)

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Nothing can be watched."""

    def close(self) -> None:
        """Nothing is held."""
