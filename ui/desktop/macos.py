"""Presence and engagement on macOS, by looking: the last input, the lock, what fills the screen or keeps it lit.

Everything is looked at together, every 15 seconds at most (`polls`). A lock between two looks is known before anything
is decided, since that takes a look too. Sleep needs no notice: the look after it finds that the wall clock went on
without the other one.
"""

import math
from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject

from ui.desktop.engagement import Engagement
from ui.desktop.macos_api import MacApi, Session, mac_api
from ui.desktop.presence import Presence, Reading, SilentPresence, SourceName

_HIDE_MENU_BAR = 1 << 3
_FULL_SCREEN = 1 << 10


def idle_of(seconds: float) -> timedelta | None:
    """The time since the last input; None for what cannot be one."""
    if not math.isfinite(seconds) or seconds < 0 or seconds > timedelta.max.total_seconds():
        return None
    return timedelta(seconds=seconds)


def is_covered(session: Session | None) -> bool:
    """Whether nobody would see what is shown; no where it is unknown."""
    return session is not None and (session.locked or not session.on_console)


def is_engaged(presentation_options: int, display_assertions: int) -> bool:
    """A window fills the screen, a presentation hides the menu bar, or something keeps the screen lit."""
    return bool(presentation_options & (_FULL_SCREEN | _HIDE_MENU_BAR)) or display_assertions > 0


class MacPresence(Presence):
    """What macOS tells about this session."""

    def __init__(self, api: MacApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._api = api

    @property
    def polls(self) -> bool:
        """Always: being told of input takes a permission to watch it."""
        return True

    @property
    def source(self) -> SourceName:
        """The event source of macOS."""
        return SourceName.MACOS

    def look(self) -> Reading:
        """Two questions."""
        return Reading(idle_of(self._api.idle_seconds()), locked=is_covered(self._api.session()))

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Nothing can be watched; looking finds out."""

    def close(self) -> None:
        """Nothing is held."""


class MacEngagement(Engagement):
    """What fills the screen or keeps it lit. Focus, the do-not-disturb of macOS, is told to nobody."""

    def __init__(self, api: MacApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._api = api

    def look(self) -> bool:
        """Two questions."""
        return is_engaged(self._api.presentation_options(), self._api.display_assertions())


def mac_presence(parent: QObject | None = None) -> Presence:
    """MacOS, or SilentPresence where it lacks what is needed."""
    api = mac_api()
    return SilentPresence(parent) if api is None else MacPresence(api, parent)


def mac_engagement(parent: QObject | None = None) -> Engagement:
    """MacOS, or an engagement that knows nothing."""
    api = mac_api()
    return Engagement(parent) if api is None else MacEngagement(api, parent)
