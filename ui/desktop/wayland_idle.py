"""Idle time where no X server sees the whole desktop: from Mutter while it is there, else from the login service."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject

from ui.desktop.mutter_idle import MutterIdle
from ui.desktop.presence import IdleSource


class WaylandIdle(IdleSource):
    """Two sources of which the better one is heard; which that is may change while the program runs."""

    def __init__(self, mutter: MutterIdle, otherwise: IdleSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mutter = mutter
        self._otherwise = otherwise
        for source in (mutter, otherwise):
            source.setParent(self)
        mutter.crossed.connect(self.crossed)
        otherwise.crossed.connect(self._other_crossed)

    @property
    def polls(self) -> bool:
        """What the source in use says."""
        return self._in_use.polls

    def idle_for(self) -> timedelta | None:
        """What the source in use says."""
        return self._in_use.idle_for()

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Both watch, so that a change of sources loses nothing."""
        self._mutter.watch(thresholds)
        self._otherwise.watch(thresholds)

    def close(self) -> None:
        """Close both."""
        self._mutter.close()
        self._otherwise.close()

    @property
    def _in_use(self) -> IdleSource:
        return self._mutter if self._mutter.available else self._otherwise

    def _other_crossed(self) -> None:
        if not self._mutter.available:
            self.crossed.emit()
