"""Presence and engagement on Windows: the last input by looking, locking and sleep by messages to a hidden window.

Windows tells nobody when input comes without handing over the input itself, which is never asked for here. So the last
input is looked at, every 15 seconds at most (`polls`).
"""

import logging
from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from ui.desktop.engagement import Engagement
from ui.desktop.presence import Presence, Reading, SilentPresence, SourceName
from ui.desktop.windows_api import Message, WindowsApi, windows_api
from ui.desktop.windows_words import News, SessionState, heard, idle_between, is_covered, is_engaged

log = logging.getLogger(__name__)


class SessionMessages(QAbstractNativeEventFilter):
    """Hears what Windows says to one window that is never shown, and hands it on as (message, wParam)."""

    def __init__(self, api: WindowsApi, take: Callable[[int, int], None]) -> None:
        super().__init__()
        self._api = api
        self._take = take
        self._window = QWindow()
        # Asking for its number makes it exist.
        self.number = int(self._window.winId())
        if not api.watch_session(self.number):
            log.info("Windows does not tell of locking; the state for notifications has to do")
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Look at a message and let it go on."""
        said = Message.from_address(int(message))
        if said.window == self.number:
            self._take(int(said.message), int(said.word))
        return False, 0

    def close(self) -> None:
        """Hear no more; a second time does nothing."""
        if self.number:
            application = QCoreApplication.instance()
            if application is not None:
                application.removeNativeEventFilter(self)
            self._api.leave_session(self.number)
            self._window.destroy()
            self.number = 0


class WindowsPresence(Presence):
    """What Windows tells about this session.

    A screen saver counts as locked, and so does a session behind another user's.
    """

    def __init__(self, api: WindowsApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._api = api
        self._session = SessionState()
        self._messages = SessionMessages(api, self._heard)

    @property
    def polls(self) -> bool:
        """Always: there is no message for input."""
        return True

    @property
    def source(self) -> SourceName:
        """Windows."""
        return SourceName.WINDOWS

    def look(self) -> Reading:
        """Three questions, some microseconds; time in suspend is part of the idle time here."""
        last_input = self._api.last_input_tick()
        idle = None if last_input is None else idle_between(last_input, self._api.tick())
        return Reading(idle, locked=self._session.covered or is_covered(self._api.notification_state()))

    def watch(self, thresholds: Sequence[timedelta]) -> None:
        """Nothing can be watched; looking finds out."""

    def close(self) -> None:
        """Let go of the hidden window."""
        self._messages.close()

    def _heard(self, message: int, word: int) -> None:
        self._session, news = heard(self._session, message, word)
        if news is News.GOING_TO_SLEEP:
            self.going_to_sleep.emit()
        elif news is News.WOKEN:
            self.woken.emit()
        if news is not News.NOTHING:
            self.changed.emit()


class WindowsEngagement(Engagement):
    """Full-screen windows, presentations and quiet time, as Windows tells them to whoever wants to notify.

    Calls and the do-not-disturb of Windows 10 and later are told to nobody.
    """

    def __init__(self, api: WindowsApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._api = api

    def look(self) -> bool:
        """One question."""
        return is_engaged(self._api.notification_state())


def windows_presence(parent: QObject | None = None) -> Presence:
    """Windows, or SilentPresence where it lacks what is needed."""
    api = windows_api()
    return SilentPresence(parent) if api is None else WindowsPresence(api, parent)


def windows_engagement(parent: QObject | None = None) -> Engagement:
    """Windows, or an engagement that knows nothing."""
    api = windows_api()
    return Engagement(parent) if api is None else WindowsEngagement(api, parent)
