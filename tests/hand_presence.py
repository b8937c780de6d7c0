"""A presence that says what it is told to, for tests that are about something else."""

from collections.abc import Sequence
from datetime import timedelta

from ui.desktop.engagement import Engagement
from ui.desktop.presence import Presence, Reading


class HandPresence(Presence):
    """Set `reading` and emit the signals by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = Reading(timedelta(seconds=3), locked=False)
        self.watched: list[tuple[timedelta, ...]] = []
        self.polling = False
        self.closed = False

    @property
    def polls(self) -> bool:
        return self.polling

    def look(self) -> Reading:
        return self.reading

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        self.watched.append(tuple(thresholds))

    def close(self) -> None:
        self.closed = True


class HandEngagement(Engagement):
    """Set `engaged` and emit `changed` by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.engaged = False
        self.closed = False

    def look(self) -> bool:
        return self.engaged

    def close(self) -> None:
        self.closed = True
