"""One folder full of copies of the journal: a folder each, named by time and reason, whole or not there at all.

A copy holds the journal's file and the key file that opens it, so that it can be carried elsewhere and opened by what
opened the journal when it was made.
"""

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from models.backups import Backup, BackupReason
from models.storage.plain_file import make_folder
from models.whole_files import OWNER_ONLY, OWNER_ONLY_FOLDER, flush_folder

_TIME = "%Y%m%dT%H%M%S%z"
# Names that every file system takes; Windows knows no colon.
_NAME = re.compile(r"(\d{8}T\d{6}[+-]\d{4})-([a-z-]+)")
_UNFINISHED, _GONE = ".unfinished", ".gone"


class BackupFolder:
    """Copies in one place. Raises OSError where the system says no."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[Backup, ...]:
        """The copies that are there, newest first; none where the folder is missing. A link to one is none of ours."""
        try:
            names = [entry.name for entry in self.folder.iterdir() if entry.is_dir() and not entry.is_symlink()]
        except FileNotFoundError:
            return ()
        return tuple(sorted((backup for name in names if (backup := _backup_named(name))), reverse=True))

    def path(self, backup: Backup) -> Path:
        """The folder of one copy."""
        return self.folder / f"{backup.at.strftime(_TIME)}-{backup.reason}"

    @contextmanager
    def new(self, backup: Backup) -> Iterator[Path]:
        """A folder to be filled, which becomes this copy when the block ends well and leaves no trace otherwise."""
        make_folder(self.folder)
        path = self.path(backup)
        new = path.with_name(path.name + _UNFINISHED)
        _remove(new)
        new.mkdir(mode=OWNER_ONLY_FOLDER)
        try:
            yield new
            for file in new.iterdir():
                _flush(file)
            flush_folder(new)
            _remove(path)  # made in this very second, for the same reason
            new.rename(path)
        except BaseException:
            _remove(new)
            raise
        flush_folder(self.folder)

    def copy_from(self, other: "BackupFolder", backup: Backup) -> None:
        """Have a copy here too that is there; one that is here already is left as it is."""
        if self.path(backup).is_dir():
            return
        with self.new(backup) as new:
            for file in other.path(backup).iterdir():
                shutil.copyfile(file, new / file.name)
                (new / file.name).chmod(OWNER_ONLY)

    def delete(self, backup: Backup) -> None:
        """Delete one copy; cut off half way it is no copy any more."""
        path = self.path(backup)
        gone = path.with_name(path.name + _GONE)
        _remove(gone)
        with contextlib.suppress(FileNotFoundError):
            path.rename(gone)
            flush_folder(self.folder)
        _remove(gone)

    def sweep(self) -> None:
        """Remove what a crash left unfinished or half deleted."""
        if self.folder.is_dir():
            for entry in list(self.folder.iterdir()):
                name = entry.name.removesuffix(_UNFINISHED).removesuffix(_GONE)
                if name != entry.name and _backup_named(name):
                    _remove(entry)


def _backup_named(name: str) -> Backup | None:
    """The copy that a folder of this name holds; None for a folder that is none of ours."""
    found = _NAME.fullmatch(name)
    try:
        return Backup(datetime.fromisoformat(found[1]), BackupReason(found[2])) if found else None
    except ValueError:
        return None


def _remove(folder: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(folder)


def _flush(file: Path) -> None:
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
