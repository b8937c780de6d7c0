"""Says, until somebody has seen it, that the settings could not be read and where they lie now."""

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.settings import Settings
from models.state_store import StateStore
from ui.trouble_texts import settings_unread_text, were_set_aside

if TYPE_CHECKING:
    from pathlib import Path

    # Imported when it is first opened: it is not needed for the tray.
    from ui.tracker.window import TrackerWindow


class UnreadSettings:
    """A trouble with the journal goes first; so this is said by whoever knows that there is none."""

    def __init__(self, store: StateStore) -> None:
        self._store = store
        self._file: Path | None = store.unread_settings()

    def say(self, tracker: "TrackerWindow", act: Callable[[], None]) -> None:
        """Say it in this tracker, where it stays until it is closed or `act` is chosen."""
        if self._file is not None:
            action = QCoreApplication.translate("UnreadSettings", "Settings")
            tracker.say_lastingly(settings_unread_text(self._file), action, act)

    def may_be_seen(self, tracker: "TrackerWindow", settings: Settings) -> None:
        """The tracker came into view, or what it says changed. Once seen, it is not said again at the next start.

        Settings that only could not be read this time are left in their place: the next start may be luckier.
        """
        if self._stands_in(tracker) and tracker.isVisible() and self._file and were_set_aside(self._file):
            with contextlib.suppress(OSError):
                self._store.keep_settings(settings)

    def leave(self, tracker: "TrackerWindow") -> None:
        """This tracker is let go of: another one does not say again what somebody has closed here."""
        if not self._stands_in(tracker):
            self._file = None

    def _stands_in(self, tracker: "TrackerWindow") -> bool:
        return self._file is not None and tracker.bar.lasting_text() == settings_unread_text(self._file)
