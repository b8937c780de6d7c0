"""Starting with the session from a sandbox: the desktop's background portal is asked, and it may ask the person.

What it has done is read from the file that it writes on the host, which the sandbox may look at
(packaging/flatpak): what is switched off in the desktop's own settings is known then, too.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from ui.desktop.autostart import Autostart
from ui.desktop.dbus import Bus, Listening, method_call
from ui.desktop.program_id import PROGRAM_ID
from ui.desktop.xdg_autostart import FILE_NAME, is_started, read

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
BACKGROUND = "org.freedesktop.portal.Background"
_ANSWER = Listening(PORTAL, "org.freedesktop.portal.Request", "Response")


def in_sandbox(root: Path = Path("/")) -> bool:
    """Whether the program runs in a Flatpak."""
    return (root / ".flatpak-info").exists()


class PortalAutostart(Autostart):
    """The background portal of the session's bus."""

    def __init__(
        self,
        bus: Bus | None,
        command: Sequence[str] = ("soft-landing", "--background"),
        environment: Mapping[str, str] = os.environ,
        parent: QObject | None = None,
    ) -> None:
        """`command` is what the sandbox runs; the portal puts what starts the sandbox before it."""
        super().__init__(parent)
        self._bus, self._command = bus, tuple(command)
        host = environment.get("HOST_XDG_CONFIG_HOME") or str(Path.home() / ".config")
        self._file = Path(host, "autostart", FILE_NAME)
        self._desktops = [each for each in environment.get("XDG_CURRENT_DESKTOP", "").split(":") if each]
        if bus is not None:
            bus.subscribe(_ANSWER, lambda _body: self.changed.emit())

    @property
    def possible(self) -> bool:
        """Whether there is a bus; without a portal on it, the answer is no."""
        return self._bus is not None

    def is_on(self) -> bool:
        """Whether the host's entry is there and switched on. What it starts cannot be seen from inside."""
        try:
            return is_started(read(self._file.read_text(encoding="utf-8", errors="replace")), self._desktops)
        except OSError:
            return False

    def set_on(self, on: bool) -> None:
        """Ask the portal; the person may be asked, so the answer comes when they have given theirs."""
        if self._bus is None:
            self.changed.emit()
            return
        options: dict[str, tuple[str, Any]] = {
            "handle_token": ("s", PROGRAM_ID.replace(".", "_")),
            "reason": ("s", QCoreApplication.translate("Autostart", "To notice when your workday ends.")),
            "autostart": ("b", on),
            "commandline": ("as", list(self._command)),
        }
        call = method_call(PORTAL, PATH, BACKGROUND, "RequestBackground", "sa{sv}", ("", options), may_start=True)
        self._bus.call(call, on_error=lambda _error: self.changed.emit())
