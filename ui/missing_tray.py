"""Where there is no tray: opens the tracker, which is the way in then, and says once how a tray can be had here.

Once, because whoever has none by choice would otherwise be told at every log-in. When a tray was seen in between, its
absence is news again.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from models.settings import Settings
from ui.tray import Tray, how_to_get_a_tray
from ui.tray_icon import desktop_name
from ui.windows import Windows

# A tray host may start later in the session than we do; only then is it worth saying that there is none.
PATIENCE = timedelta(seconds=3)
# Started quietly at log-in, with a panel that is still being started, too.
PATIENCE_AT_LOG_IN = timedelta(seconds=30)


class MissingTray(QObject):
    """Looks for the tray once, some time after the start."""

    settings_changed = Signal(object)
    """Carries the complete new `Settings`."""

    def __init__(self, tray: Tray, windows: Windows, settings: Callable[[], Settings], parent: QObject) -> None:
        super().__init__(parent)
        self._tray, self._windows, self._settings = tray, windows, settings
        self._after_first_run = False
        """It was missed while the first run was on the screen; saying so has its turn afterwards."""
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._look)

    def wait(self, *, at_log_in: bool) -> None:
        """Look for the tray after a while."""
        self._patience.start((PATIENCE_AT_LOG_IN if at_log_in else PATIENCE) // timedelta(milliseconds=1))

    def stop(self) -> None:
        """Look no more."""
        self._patience.stop()

    def first_run_finished(self) -> None:
        """The tracker is open, and there is room for saying it."""
        if self._after_first_run:
            self._look()

    def _look(self) -> None:
        told, available = self._settings().tray_missed, self._tray.available
        if not available and self._windows.first_run is not None:
            self._after_first_run = True
            return
        if not available and not told:
            self._windows.open_tracker()
            self._windows.say(how_to_get_a_tray(desktop_name()))
        if told == available:
            # If this cannot be kept, it is said, and it matters more; the tray has its turn at the next start.
            self.settings_changed.emit(replace(self._settings(), tray_missed=not available))
