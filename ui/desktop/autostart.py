"""Starting with the session: asked for by the person alone, and never said to be so when it is not.

Each system keeps its own list of what it starts, and shows it to the person in a place of its own, where an entry can
be switched off behind our back. So nothing is remembered here: `is_on` looks every time.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal

MAIN = Path(__file__).resolve().parents[2] / "main.py"


class Autostart(QObject):
    """The system's list of what it starts; this one stands for systems without any."""

    changed = Signal()
    """What was wished for has been done or refused: `is_on` knows."""

    @property
    def possible(self) -> bool:
        """Whether there is such a list here."""
        return False

    def is_on(self) -> bool:
        """Whether the system would start the program with the next session. Never raises."""
        return False

    def set_on(self, on: bool) -> None:
        """Ask for it, or for the opposite. Never raises; `changed` comes when it is known what came of it."""
        del on
        self.changed.emit()


def own_command() -> tuple[str, ...]:
    """What starts this program quietly: the bundle, the AppImage it runs from, or Python with `main.py`."""
    if getattr(sys, "frozen", False):
        return (os.environ.get("APPIMAGE") or sys.executable, "--background")
    return (sys.executable, str(MAIN), "--background")
