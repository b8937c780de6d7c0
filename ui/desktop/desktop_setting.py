"""Do-not-disturb of GNOME, Cinnamon and MATE, where it is a setting that no service on the bus tells.

The desktop portal shows other settings, but not these, and what is kept in dconf can only be written over the bus. So
the desktop's own tool is asked, once for each look that wants to know.
"""

import os
import shutil
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

PATIENCE = timedelta(seconds=5)


@dataclass(frozen=True)
class _Key:
    """Where the setting is kept, and what it says when the person wants quiet."""

    schema: str
    name: str
    quiet: str


_KEYS = {
    "GNOME": _Key("org.gnome.desktop.notifications", "show-banners", "false"),
    "X-CINNAMON": _Key("org.cinnamon.desktop.notifications", "display-notifications", "false"),
    "MATE": _Key("org.mate.NotificationDaemon", "do-not-disturb", "true"),
}
"""By the names that a desktop gives itself in XDG_CURRENT_DESKTOP."""


class QuietSetting(QObject):
    """One setting, read by `gsettings`, a process of some milliseconds that is never waited for."""

    answered = Signal(bool)
    """The person wants quiet; false also when that cannot be read. Follows each `ask`."""

    @classmethod
    def of_desktop(cls, parent: QObject | None = None) -> "QuietSetting | None":
        """The setting of the desktop that this is, or None where there is none of this kind."""
        names = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
        key = next((_KEYS[name] for name in names if name in _KEYS), None)
        program = shutil.which("gsettings")
        return cls(program, key, parent) if key is not None and program is not None else None

    def __init__(self, program: str, key: _Key, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = key.quiet
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments(["get", key.schema, key.name])
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE // timedelta(milliseconds=1))
        self._patience.timeout.connect(self._process.kill)

    def ask(self) -> None:
        """Read it; `answered` follows. While an answer is under way nothing is asked again."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._patience.start()
            self._process.start()

    def close(self) -> None:
        """Ask no more; nothing is told afterwards."""
        self._patience.stop()
        self.blockSignals(True)
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()

    def _finished(self) -> None:
        self._patience.stop()
        said = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace").strip()
        self.answered.emit(said == self._quiet)

    def _failed(self, error: QProcess.ProcessError) -> None:
        # Whatever else goes wrong also ends the process, which is told by itself.
        if error is QProcess.ProcessError.FailedToStart:
            self._patience.stop()
            self.answered.emit(False)
