"""Files that are there whole or not at all, for their owner alone.

What is written goes into a new file in the same folder, to the disk, and only then takes the name it is meant for: a
crash, a full disk or a change of mind leaves what was there before.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700


class NewFiles:
    """Files being written; `whole_files` gives them their names when all of them are done."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Path, Path]] = []

    @contextmanager
    def open(self, path: Path) -> Iterator[BinaryIO]:
        """A file to be filled that is to become `path`; it is on disk when the block ends. Raises OSError.

        Only a file is replaced, or a link to one: a folder, a device or a pipe of that name, and a link to it, is
        refused before anything is written.
        """
        _refuse_what_is_no_file(path)
        new = path.with_name(f".{os.urandom(6).hex()}.new")
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), OWNER_ONLY)
        self._waiting.append((new, path))
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())

    def take_their_names(self) -> None:
        """Put every file in its place."""
        for new, path in self._waiting:
            new.replace(path)
        for folder in {path.parent for _, path in self._waiting}:
            flush_folder(folder)
        self._waiting.clear()

    def give_up(self) -> None:
        """Leave nothing behind of what has no name yet."""
        for new, _ in self._waiting:
            new.unlink(missing_ok=True)


@contextmanager
def whole_files() -> Iterator[NewFiles]:
    """Files that all appear when the block ends well, and none of them otherwise. Raises OSError."""
    files = NewFiles()
    try:
        yield files
        files.take_their_names()
    except BaseException:
        files.give_up()
        raise


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to be filled that takes the name `path` when the block ends well. Raises OSError."""
    with whole_files() as files, files.open(path) as file:
        yield file


@contextmanager
def folder_for_owner(path: Path) -> Iterator[None]:
    """A folder for its owner alone; one that is made for this block is gone again when nothing came of it.

    Raises OSError, as when something else has that name. A folder that is there keeps the rights it has.
    """
    made = not path.exists()
    path.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)
    try:
        yield
    except BaseException:
        if made:
            with suppress(OSError):
                path.rmdir()
        raise


def lies_in(path: Path, folder: Path) -> bool:
    """Whether a path, through whatever links it leads, is a folder or something in it; a link in it is, too."""
    is_link = os.path.islink(path)  # noqa: PTH114 (the other way raises where nobody may look)
    places = (path, path.parent) if is_link else (path,)
    return any(Path(os.path.realpath(place)).is_relative_to(os.path.realpath(folder)) for place in places)


def _refuse_what_is_no_file(path: Path) -> None:
    # What has no name of its own, such as ".", is a folder; Windows and older systems would say so much later.
    if not path.name or path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is there already, and is no file")


def flush_folder(folder: Path) -> None:
    """Have the disk remember which names the folder holds; Windows does so by itself and offers no call for it."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
