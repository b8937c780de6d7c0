"""Notices through plyer: for Windows, macOS and notification servers without buttons.

plyer waits for programs and services, so each notice gets a short-lived thread. It can neither replace nor take back
what it has shown, and tells nothing about clicks.
"""

import contextlib
import logging
import threading
import warnings
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.desktop.notice_way import Notice, NoticeWay

log = logging.getLogger(__name__)

_SHOWN_FOR_SECONDS = 10


class PlyerWay(NoticeWay):
    """One notice at a time, off the main thread."""

    _done = Signal(Notice, str)
    """A notice, and the name of the error that kept plyer from showing it (empty: none)."""

    def __init__(
        self,
        icon: str = "",
        prepare: Callable[[str], str] = str,
        usable: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        """`prepare` makes the body safe for what draws it; `usable` says whether trying makes sense now.

        plyer does not look at the exit status of the program it starts on Linux, so a failure there goes unseen: the
        caller has to know beforehand that a server is there.
        """
        super().__init__(parent)
        self._name, self._icon = "Soft Landing", icon
        self._prepare = prepare
        self._usable = usable
        self._worker: threading.Thread | None = None
        self._done.connect(self._finished)

    def show(self, notice: Notice) -> None:
        """Hand it to a thread; refuse while the last one is stuck."""
        if not self._usable() or (self._worker is not None and self._worker.is_alive()):
            self.refused.emit(notice)
            return
        # Which libraries plyer would rather have is of no interest. Set on this thread: filters are not thread-safe.
        warnings.filterwarnings("ignore", module=r"plyer\.")
        self._worker = threading.Thread(
            target=self._work, args=(notice, self._prepare(notice.body)), name="notice", daemon=True
        )
        self._worker.start()

    def find_out(self, told: Callable[[bool], None]) -> None:
        """As far as can be known beforehand."""
        told(self._usable())

    def call_itself(self, name: str, icon: str) -> None:
        """From the next notice on."""
        self._name, self._icon = name, icon

    def withdraw(self, key: str) -> None:
        """What plyer has shown leaves by itself."""

    def _work(self, notice: Notice, body: str) -> None:
        failure = ""
        try:
            from plyer import notification

            notification.notify(
                title=notice.title,
                message=body,
                app_name=self._name,
                app_icon=self._icon,
                timeout=_SHOWN_FOR_SECONDS,
            )
        except Exception as error:  # noqa: BLE001 (plyer passes on whatever its many back ends raise)
            failure = type(error).__name__
        # The program may have ended in the meantime, and this object with it.
        with contextlib.suppress(RuntimeError):
            self._done.emit(notice, failure)

    def _finished(self, notice: Notice, failure: str) -> None:
        if failure:
            log.info("plyer could not show a notification: %s", failure)
            self.refused.emit(notice)
