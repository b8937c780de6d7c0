"""Small text files written whole or not at all: settings and the state of the workday.

They live outside the journal because reminders must work while it is locked. They hold no private words.
"""

import contextlib
import os
import sys
from pathlib import Path

from models.settings import Settings, from_json, to_json

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700


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
    make_folder(path.parent)
    # A fixed name beside it: what a crash leaves behind is written over the next time, and never piles up.
    new = path.with_name(path.name + ".new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            new.chmod(OWNER_ONLY)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def set_aside(path: Path) -> None:
    """Keep a file that is none of ours as `….bad`, so that nothing a person wrote into it is lost."""
    with contextlib.suppress(OSError):
        path.replace(path.with_name(path.name + ".bad"))


def flush_folder(folder: Path) -> None:
    """Have the disk remember which names the folder holds; Windows does so by itself and offers no call for it."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class SettingsFile:
    """The settings, kept in one JSON file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Settings:
        """The settings, or the defaults when there are none.

        A file that is no settings file is set aside as `….bad`, so that nothing a person wrote into it is lost. A file
        that cannot be read at all is left alone and the defaults are used.
        """
        try:
            text = read_text(self.path)
            return Settings() if text is None else from_json(text)
        except OSError:
            return Settings()
        except ValueError:
            set_aside(self.path)
            return Settings()

    def save(self, settings: Settings) -> None:
        """Write the settings; raises OSError when that cannot be done."""
        write_text(self.path, to_json(settings))
