"""Deletes everything this program ever wrote for one person, copies included.

The keys go first, so that nobody can read what a disk may keep of the rest. Only files that bear a name of ours go: the
folder may be one in which other things lie.
"""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from models.backups import Backups
from models.journal import JournalError
from models.storage.journal_folder import BACKUPS_NAME, SET_ASIDE_NAME
from models.storage.state_files import STATE_NAMES
from models.storage.vault_file import COPY_NAME, KEY_NAME
from models.whole_files import flush_folder

_JOURNALS = "journal.*"


def erase_everything(data: Path, state: Path, backups: Backups) -> None:
    """Delete the journal, its keys, every copy and the state; the journal must be closed.

    Raises OSError or JournalError when something could not be deleted, JournalError only after everything else was.
    """
    for key in _keys(data):
        _overwrite(key)
    trouble: JournalError | None = None
    try:
        backups.delete_all()
    except JournalError as error:
        # A second place that cannot be had saves nothing here.
        trouble = error
    for folder in (data / BACKUPS_NAME, data / SET_ASIDE_NAME):
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(folder)
    ours = [*data.glob(_JOURNALS), *(file for name in STATE_NAMES for file in state.glob(f"{name}*"))]
    for file in ours:
        file.unlink(missing_ok=True)
    for folder in {data, state}:
        if folder.is_dir():
            flush_folder(folder)
    if trouble is not None:
        raise trouble


def _keys(data: Path) -> Iterator[Path]:
    """Every key file: the journal's own, and those in its copies."""
    for folder in (data, *data.glob(f"{BACKUPS_NAME}/*"), *data.glob(f"{SET_ASIDE_NAME}/*")):
        for path in (folder / KEY_NAME, folder / COPY_NAME):
            # Whatever a link leads to is not ours to fill with zeros.
            if path.is_file() and not path.is_symlink():
                yield path


def _overwrite(path: Path) -> None:
    """Write zeros over a small file; what a disk with wear levelling makes of that is its own affair."""
    with path.open("r+b", buffering=0) as file:
        file.write(bytes(path.stat().st_size))
        os.fsync(file.fileno())
