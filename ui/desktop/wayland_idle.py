"""Idle time where no X server sees the whole desktop: from the best of several sources that is there now."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject

from ui.desktop.presence import IdleSource, SourceName


class WaylandIdle(IdleSource):
    """Sources of which the first that is there is heard; which that is may change while the program runs."""

    def __init__(self, sources: Sequence[IdleSource], parent: QObject | None = None) -> None:
        """At least one; the best first, and the last is heard when none of the others is there."""
        super().__init__(parent)
        self._sources = tuple(sources)
        self._heard = self._in_use
        for source in self._sources:
            source.setParent(self)
            source.crossed.connect(self._crossed)

    @property
    def source(self) -> SourceName:
        """What the source in use is called."""
        return self._in_use.source

    @property
    def polls(self) -> bool:
        """What the source in use says."""
        return self._in_use.polls

    def idle_for(self) -> timedelta | None:
        """What the source in use says."""
        return self._in_use.idle_for()

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """All of them watch, so that a change of sources loses nothing."""
        for source in self._sources:
            source.watch(thresholds)

    def close(self) -> None:
        """Close them all."""
        for source in self._sources:
            source.close()

    @property
    def _in_use(self) -> IdleSource:
        return next((source for source in self._sources if source.available), self._sources[-1])

    def _crossed(self) -> None:
        """Heed the source in use, and any that tells of a change of which one that is."""
        heard, self._heard = self._heard, self._in_use
        if self._heard is not heard or self.sender() is self._heard:
            self.crossed.emit()
