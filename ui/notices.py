"""A notification by the first way that works.

The ways stand in order: the desktop's own service where it has buttons, plyer where it has none (and on Windows and
macOS), the desktop's service without buttons where plyer has nothing to work with, and the tray's balloon last.
"""

import logging
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from ui.desktop.notice_way import BODY_CLICKED, Notice, NoticeWay, free_of_markup
from ui.desktop.plyer_way import PlyerWay

__all__ = ["BODY_CLICKED", "Notice", "Notices", "TrayBalloon"]

log = logging.getLogger(__name__)

_BALLOON_MILLISECONDS = 10_000


class TrayBalloon(NoticeWay):
    """The tray icon's own balloon: one at a time, without buttons, and no way to take it back."""

    def __init__(self, tray: QSystemTrayIcon | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._key: str | None = None
        if tray is not None:
            tray.messageClicked.connect(self._clicked)

    def show(self, notice: Notice) -> None:
        """Show it by the tray icon, if there is a tray that has it."""
        if not self._tray or not self._has_tray():
            self.refused.emit(notice)
            return
        self._key = notice.key
        body = free_of_markup(notice.body)
        self._tray.showMessage(notice.title, body, QSystemTrayIcon.MessageIcon.NoIcon, _BALLOON_MILLISECONDS)

    def find_out(self, told: Callable[[bool], None]) -> None:
        """Where there is a tray, there is a balloon."""
        told(self._has_tray())

    def withdraw(self, key: str) -> None:
        """A click on it is of no meaning from now on."""
        if self._key == key:
            self._key = None

    def _has_tray(self) -> bool:
        return bool(self._tray and self._tray.isVisible()) and QSystemTrayIcon.isSystemTrayAvailable()

    def _clicked(self) -> None:
        if self._key is not None:
            key, self._key = self._key, None
            self.answered.emit(key, BODY_CLICKED)


def system_ways(tray: QSystemTrayIcon | None, icon: str, parent: QObject) -> list[NoticeWay]:
    """What this system may have, the best first. `icon` is a theme's icon name or the path of a picture."""
    balloon = TrayBalloon(tray, parent)
    if sys.platform != "linux":
        return [PlyerWay(icon, parent=parent), balloon]
    # Loaded here because jeepney is not installed on other systems.
    from ui.desktop.notification_service import NotificationService, ServiceWay

    service = NotificationService(icon, parent)
    return [
        ServiceWay(service, buttons=True, parent=parent),
        PlyerWay(icon, service.body, lambda: service.is_plain, parent),
        ServiceWay(service, buttons=False, parent=parent),
        balloon,
    ]


class Notices(QObject):
    """All notifications of the program, one per key at any time.

    Each notice ends in one of four ways: `answered`, `closed`, `unseen`, or by `withdraw`, which emits none of them.
    Where a way cannot tell (plyer, the balloon), the end goes unnoticed.
    """

    answered = Signal(str, str)
    """Key and action id; `BODY_CLICKED` for a click on the notification itself."""

    closed = Signal(str)
    """Key of a notice that is gone without an answer."""

    unseen = Signal(str)
    """Key of a notice that no way could show."""

    def __init__(
        self,
        tray: QSystemTrayIcon | None = None,
        icon: str = "",
        parent: QObject | None = None,
        ways: Sequence[NoticeWay] | None = None,
    ) -> None:
        """`icon`: the path of a picture or a theme's icon name. `ways` replaces those of the system, for tests."""
        super().__init__(parent)
        self._wanted: dict[str, Notice] = {}
        self._ways = list(ways) if ways is not None else system_ways(tray, icon, self)
        for position, way in enumerate(self._ways):
            way.answered.connect(self._answered)
            way.closed.connect(self._closed)
            way.refused.connect(lambda notice, after=position: self._try(notice, after + 1))

    def show(self, notice: Notice) -> None:
        """Show it by the first way that works, in place of an earlier one with the same key. Returns at once."""
        self._wanted[notice.key] = notice
        self._try(notice, 0)

    def find_out(self, told: Callable[[bool], None]) -> None:
        """Call back, at once or a little later, with whether a notice would be shown by any way just now."""
        self._find_out(told, 0)

    def withdraw(self, key: str) -> None:
        """Take a notice back, also while it is still looking for its way."""
        self._wanted.pop(key, None)
        for way in self._ways:
            way.withdraw(key)

    def call_itself(self, name: str, icon: str) -> None:
        """Send notices under this name and with this picture from now on."""
        for way in self._ways:
            way.call_itself(name, icon)

    def close(self) -> None:
        """Take everything back and let go of the ways."""
        for key in list(self._wanted):
            self.withdraw(key)
        for way in self._ways:
            way.close()

    def _try(self, notice: Notice, position: int) -> None:
        if self._wanted.get(notice.key) is not notice:
            # Withdrawn or replaced while a way was thinking about it.
            return
        if position < len(self._ways):
            self._ways[position].show(notice)
        else:
            log.info("no way to show a notification here")
            del self._wanted[notice.key]
            self.unseen.emit(notice.key)

    def _find_out(self, told: Callable[[bool], None], position: int) -> None:
        if position == len(self._ways):
            told(False)
            return
        self._ways[position].find_out(lambda works: told(True) if works else self._find_out(told, position + 1))

    def _answered(self, key: str, action: str) -> None:
        if self._wanted.pop(key, None) is not None:
            self.answered.emit(key, action)

    def _closed(self, key: str) -> None:
        if self._wanted.pop(key, None) is not None:
            self.closed.emit(key)
