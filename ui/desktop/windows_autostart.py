"""Starting with the session on Windows: a value in the registry's Run key of this user.

The Task Manager and the settings of Windows leave that value alone when somebody switches the start off; they write
beside it, into StartupApproved, a value whose first byte is odd then.
"""

import logging
import subprocess
import sys
from collections.abc import Sequence
from pathlib import PureWindowsPath
from typing import Protocol

from PySide6.QtCore import QObject

from ui.desktop.autostart import Autostart

log = logging.getLogger(__name__)

NAME = "Soft Landing"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Registry(Protocol):
    """This user's part of the registry. Every method raises OSError for what cannot be done."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """A value, or None when there is none."""

    def write(self, key: str, name: str, text: str) -> None:
        """Write a text; the key is made when it is not there."""

    def delete(self, key: str, name: str) -> None:
        """Delete a value, which need not be there."""


class WindowsAutostart(Autostart):
    """The Run key, and what Windows lets the person say about it."""

    def __init__(self, registry: Registry, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._line = subprocess.list2cmdline([str(PureWindowsPath(command[0])), *command[1:]])

    @property
    def possible(self) -> bool:
        """Always."""
        return True

    def is_on(self) -> bool:
        """Whether the Run key names this program, as it is here, and Windows has not been told to pass over it."""
        try:
            named = self._registry.read(RUN, NAME)
            approved = self._registry.read(APPROVED, NAME)
        except OSError as error:
            log.info("the registry does not tell what starts with the session: %s", type(error).__name__)
            return False
        passed_over = isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1
        return named == self._line and not passed_over

    def set_on(self, on: bool) -> None:
        """Write both values, or delete both."""
        try:
            if on:
                self._registry.write(RUN, NAME, self._line)
            else:
                self._registry.delete(RUN, NAME)
            self._registry.delete(APPROVED, NAME)
        except OSError as error:
            log.warning("the list of what starts with the session cannot be changed: %s", type(error).__name__)
        self.changed.emit()


if sys.platform == "win32":
    import contextlib
    import winreg

    class _Registry:
        """HKEY_CURRENT_USER."""

        def read(self, key: str, name: str) -> str | bytes | None:
            with contextlib.suppress(FileNotFoundError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                value, _ = winreg.QueryValueEx(opened, name)
                return value if isinstance(value, str | bytes) else None
            return None

        def write(self, key: str, name: str, text: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def delete(self, key: str, name: str) -> None:
            access = winreg.KEY_SET_VALUE
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, access) as opened,
            ):
                winreg.DeleteValue(opened, name)

    def registry() -> Registry | None:
        """The registry of this user."""
        return _Registry()

else:

    def registry() -> Registry | None:
        """None: this is not Windows."""
        return None
