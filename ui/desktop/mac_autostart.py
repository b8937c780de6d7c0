"""Starting with the session on macOS: a LaunchAgent of this user.

The settings of macOS leave its file alone when somebody switches it off there; launchd remembers that, and is asked.
"""

import logging
import os
import plistlib
import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from PySide6.QtCore import QObject

from models.whole_files import whole_file
from ui.desktop.autostart import Autostart
from ui.desktop.program_id import PROGRAM_ID

log = logging.getLogger(__name__)

FILE_NAME = f"{PROGRAM_ID}.plist"
_PATIENCE_SECONDS = 2.0

Launchctl = Callable[..., str]
"""Runs launchctl with these words and returns what it printed. Raises OSError when it did not do so."""


def launchctl(*words: str) -> str:
    """Ask launchd. Raises OSError when it refuses, or is not there."""
    try:
        done = subprocess.run(
            ["/bin/launchctl", *words], capture_output=True, text=True, check=True, timeout=_PATIENCE_SECONDS
        )
    except subprocess.SubprocessError as error:
        raise OSError(f"launchctl {words[0]}: {type(error).__name__}") from error
    return done.stdout


def agent(command: Sequence[str]) -> bytes:
    """The property list of an agent that starts this command once, when a person logs in at the screen."""
    return plistlib.dumps(
        {
            "Label": PROGRAM_ID,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
    )


class MacAutostart(Autostart):
    """The folder LaunchAgents of this user, and launchd's list of what is disabled."""

    def __init__(
        self,
        command: Sequence[str],
        ask: Launchctl = launchctl,
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command, self._ask = tuple(command), ask
        self._file = (folder or Path.home() / "Library" / "LaunchAgents") / FILE_NAME
        self._domain = f"gui/{os.getuid() if hasattr(os, 'getuid') else 0}"

    @property
    def possible(self) -> bool:
        """Always."""
        return True

    def is_on(self) -> bool:
        """Whether the agent is there, starts a program that is there, and is not disabled."""
        try:
            found = plistlib.loads(self._file.read_bytes())
            words = found["ProgramArguments"]
            starts = bool(found.get("RunAtLoad")) and not found.get("Disabled")
            return starts and all(Path(word).exists() for word in _paths(words)) and not self._disabled()
        except (OSError, ValueError, LookupError, TypeError, AttributeError, ExpatError):
            return False

    def set_on(self, on: bool) -> None:
        """Write the agent and have it count again, or take it away. It begins with the next session."""
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                with whole_file(self._file) as file:
                    file.write(agent(self._command))
                self._ask("enable", f"{self._domain}/{PROGRAM_ID}")
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            log.warning("the list of what starts with the session cannot be changed: %s", type(error).__name__)
        self.changed.emit()

    def _disabled(self) -> bool:
        try:
            told = self._ask("print-disabled", self._domain)
        except OSError as error:
            log.info("launchd does not tell what is disabled: %s", type(error).__name__)
            return False
        return re.search(rf'"{re.escape(PROGRAM_ID)}" => (true|disabled)', told) is not None


def _paths(words: Sequence[str]) -> Sequence[str]:
    return [word for word in words if word.startswith("/")]
