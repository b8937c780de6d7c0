"""Starting with the session on Linux: a desktop entry in the folder `autostart`, as the desktops have agreed upon.

An entry of the person's hides one of the system's that has the same name. Switching it off in a desktop's own settings
leaves the file and writes `Hidden` or `X-GNOME-Autostart-enabled` into it.
"""

import logging
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from models.whole_files import whole_file
from ui.desktop.autostart import MAIN, Autostart
from ui.desktop.program_id import PROGRAM_ID

log = logging.getLogger(__name__)

FILE_NAME = f"{PROGRAM_ID}.desktop"
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_SPECIAL = str.maketrans({character: f"\\{character}" for character in '"`$\\'})


def folders(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """The folders that are looked into, the person's own first."""
    own = environment.get("XDG_CONFIG_HOME", "")
    home = Path(own) if own.startswith("/") else Path.home() / ".config"
    others = [each for each in environment.get("XDG_CONFIG_DIRS", "").split(":") if each.startswith("/")]
    return tuple(each / "autostart" for each in (home, *map(Path, others or ["/etc/xdg"])))


def entry(command: Sequence[str]) -> str:
    """A desktop entry that starts this command."""
    lines = {
        "Type": "Application",
        "Name": "Soft Landing",
        "Icon": PROGRAM_ID,
        "Exec": " ".join(_quoted(word) for word in command),
        "TryExec": command[0].replace("\\", "\\\\"),
        "X-GNOME-Autostart-enabled": "true",
    }
    return "\n".join(["[Desktop Entry]", *(f"{key}={value}" for key, value in lines.items()), ""])


def read(text: str) -> dict[str, str]:
    """The keys of a desktop entry's main group, with their values as they stand there."""
    found: dict[str, str] = {}
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found[key.strip()] = value.strip()
    return found


def is_started(keys: Mapping[str, str], desktops: Sequence[str]) -> bool:
    """Whether one of these desktops would start what such an entry names, as far as the entry itself decides that."""
    if keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false" or not keys.get("Exec"):
        return False
    only, never = (_listed(keys.get(key, "")) for key in ("OnlyShowIn", "NotShowIn"))
    return not (only and only.isdisjoint(desktops)) and never.isdisjoint(desktops)


def leads_somewhere(keys: Mapping[str, str]) -> bool:
    """Whether the program that an entry names is there."""
    command = _unescaped(keys.get("Exec", ""))
    words = [_plain(quoted, bare) for quoted, bare in _WORD.findall(command)]
    if not words or _WORD.sub("", command).strip():
        return False
    tried = _unescaped(keys.get("TryExec", "")) or words[0]
    # Python without our main.py starts nothing either.
    scripts = [Path(word) for word in words[1:] if word.endswith(MAIN.name)]
    return all(map(shutil.which, (words[0], tried))) and all(script.exists() for script in scripts)


class XdgAutostart(Autostart):
    """The folders `autostart` of the person and of the system."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str] = os.environ, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._own, *self._others = (folder / FILE_NAME for folder in folders(environment))
        self._desktops = [each for each in environment.get("XDG_CURRENT_DESKTOP", "").split(":") if each]

    @property
    def possible(self) -> bool:
        """Always: desktops without that folder are rare, and nobody can be asked whether this is one."""
        return True

    def is_on(self) -> bool:
        """Whether the entry that counts is switched on, for this desktop, and leads to a program."""
        keys = next((found for path in (self._own, *self._others) if (found := _read(path)) is not None), {})
        return is_started(keys, self._desktops) and leads_somewhere(keys)

    def set_on(self, on: bool) -> None:
        """Write the entry anew, or take it away; one of the system's is hidden instead."""
        try:
            if on:
                self._write(entry(self._command))
            elif any(path.exists() for path in self._others):
                self._write(entry(self._command) + "Hidden=true\n")
            else:
                self._own.unlink(missing_ok=True)
        except OSError as error:
            log.warning("the list of what starts with the session cannot be changed: %s", error.strerror)
        self.changed.emit()

    def _write(self, text: str) -> None:
        self._own.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with whole_file(self._own) as file:
            file.write(text.encode())


def _read(path: Path) -> dict[str, str] | None:
    try:
        return read(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return None


def _listed(value: str) -> frozenset[str]:
    return frozenset(each for each in value.split(";") if each)


def _unescaped(value: str) -> str:
    """A text as it is meant: a backslash is written as two."""
    return value.replace("\\\\", "\\")


def _plain(quoted: str, bare: str) -> str:
    """A word of a command, without its quotes and what they made necessary."""
    return re.sub(r"\\(.)", r"\1", quoted or bare).replace("%%", "%")


def _quoted(word: str) -> str:
    """A word of a command as an entry wants it: in quotes, escaped for them, and once more as every text in there."""
    return f'"{word.translate(_SPECIAL)}"'.replace("\\", "\\\\").replace("%", "%%")
