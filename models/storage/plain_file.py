"""Small text files written whole or not at all: settings and the state of the workday.

They live outside the journal because reminders must work while it is locked. They hold no private words.
"""

import contextlib
import os
import re
from collections.abc import Mapping
from pathlib import Path

from models.settings import Settings, from_json, to_json
from models.whole_files import OWNER_ONLY, OWNER_ONLY_FOLDER, flush_folder

SETTINGS_NAME = "settings.json"
_DISCREET = re.compile(rb'"discreet"\s*:\s*true')


def make_folder(folder: Path) -> None:
    """Make the folder, and those above it, for the owner alone (0700); one that is there already is left as it is."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    # Somebody else may be making it at this very moment; that is as good.
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=OWNER_ONLY_FOLDER)


def read_text(path: Path) -> str | None:
    """The text of a file, or None when there is none. Raises OSError, or UnicodeDecodeError when it is no UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None


def write_text(path: Path, text: str) -> None:
    """Replace the file by this text, for the owner alone (0600), so that a crash leaves the old or the new, never half.

    Returns when the disk has it. Raises OSError; the old file is then still there.
    """
    write_texts({path: text})


def write_texts(texts: Mapping[Path, str]) -> None:
    """Replace several files; all of them are on the disk under other names before the first takes its own.

    A full disk so changes none of them; a crash may leave the first ones new and the last ones old. Raises OSError.
    """
    # A fixed name beside each: what a crash leaves behind is written over the next time, and never piles up.
    waiting = {path.with_name(path.name + ".new"): path for path in texts}
    try:
        for new, path in waiting.items():
            make_folder(path.parent)
            _write_through(new, texts[path])
        for new, path in waiting.items():
            new.replace(path)
    except BaseException:
        for new in waiting:
            new.unlink(missing_ok=True)
        raise
    for folder in {path.parent for path in texts}:
        flush_folder(folder)


def _write_through(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        path.chmod(OWNER_ONLY)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def set_aside(path: Path) -> None:
    """Keep a file that is none of ours as `….bad`, so that nothing a person wrote into it is lost."""
    with contextlib.suppress(OSError):
        path.replace(_aside(path))


def _aside(path: Path) -> Path:
    return path.with_name(path.name + ".bad")


class SettingsFile:
    """The settings, kept in one JSON file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Settings:
        """The settings, or the defaults when there are none.

        A file that is no settings file is set aside as `….bad`, so that nothing a person wrote into it is lost. A file
        that cannot be read at all is left alone until others are to take its place. The defaults are used then, as for
        somebody who was here before; see `unread`.
        """
        try:
            text = read_text(self.path)
            if text is not None:
                return from_json(text)
        except OSError:
            return _for_one_who_was_here(b"")
        except ValueError:
            set_aside(self.path)
        unread = self.unread()
        return Settings() if unread is None else _for_one_who_was_here(_bytes_of(unread))

    def unread(self) -> Path | None:
        """The file with the settings that could not be read, while no others were kept since; None if all is well.

        That is known from the files alone: it has to outlive a start at which nobody could be told.
        """
        aside = _aside(self.path)
        try:
            text = read_text(self.path)
            if text is None:
                return aside if aside.exists() else None
            from_json(text)
        except (OSError, ValueError):
            return self.path
        return None

    def save(self, settings: Settings) -> None:
        """Write the settings; raises OSError when that cannot be done."""
        if self.unread() == self.path:
            set_aside(self.path)
        write_text(self.path, to_json(settings))


def _for_one_who_was_here(damaged: bytes) -> Settings:
    """The defaults, without a first run. Who wished to be discreet in front of others still does."""
    return Settings(first_run_done=True, discreet=_DISCREET.search(damaged) is not None)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
