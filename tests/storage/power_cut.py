"""What a disk may hold after the power went: all that was brought to it, and of the rest whatever chance has left.

A write that nobody brought to the disk may be there, be missing, or be there by sectors, in any order. Names are kept
as the usual file systems keep them: in order, and surely there once a folder was brought to the disk.
"""

import random
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.storage.watched_disk import Asked

SECTOR = 512


@dataclass
class _File:
    durable: bytearray = field(default_factory=bytearray)
    waiting: list[Asked] = field(default_factory=list)


def _apply(content: bytearray, at: int, data: bytes) -> None:
    content.extend(bytes(max(0, at - len(content))))
    content[at : at + len(data)] = data


def _truncate(content: bytearray, length: int) -> None:
    del content[length:]
    content.extend(bytes(length - len(content)))


Names = dict[str, _File | None]


def _rename(names: Names, asked: Asked) -> None:
    """Names of folders have no file; what lies in them moves along."""
    for name in [name for name in names if name == asked.path or name.startswith(asked.path + "/")]:
        names[asked.other + name.removeprefix(asked.path)] = names.pop(name)


class Disk:
    """A disk that is told what a program asked of it, and can be looked at as if the power had gone now."""

    def __init__(self, folder: Path, begins_with: Path | None = None) -> None:
        """`folder` is where the program worked, `begins_with` a copy of what lay there before."""
        self._folder = str(folder)
        self._names: Names = {}
        if begins_with:
            for path in begins_with.rglob("*"):
                file = None if path.is_dir() else _File(bytearray(path.read_bytes()))
                self._names[str(folder / path.relative_to(begins_with))] = file
        self._durable_names = dict(self._names)
        self._waiting_names: list[tuple[Asked, _File | None]] = []

    def take(self, asked: Asked) -> None:
        """Do what was asked."""
        file = self._names.get(asked.path)
        if asked.what in "WT" and file is not None:
            file.waiting.append(asked)
        elif asked.what == "F" and file is not None:
            for each in file.waiting:
                _write(file.durable, each)
            file.waiting.clear()
        elif asked.what == "F":
            self._keep_names_of(asked.path)
        elif asked.what in "CDNU":
            made = _File() if asked.what == "C" else None
            self._waiting_names.append((asked, made))
            _name(self._names, asked, made)

    def _keep_names_of(self, folder: str) -> None:
        """The journal of a file system is written in order: what came before goes with what is meant."""
        meant = [
            number
            for number, (asked, _) in enumerate(self._waiting_names, start=1)
            if folder in (str(Path(asked.path).parent), str(Path(asked.other).parent))
        ]
        for asked, made in self._waiting_names[: meant[-1] if meant else 0]:
            _name(self._durable_names, asked, made)
        del self._waiting_names[: meant[-1] if meant else 0]

    def after_the_cut(self, target: Path, dice: random.Random) -> None:
        """Lay out in `target` what is found when the power is back; indexes of logs are never brought to a disk."""
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        names = dict(self._durable_names)
        for asked, made in self._waiting_names[: dice.randint(0, len(self._waiting_names))]:
            _name(names, asked, made)
        for name, file in names.items():
            path = target / Path(name).relative_to(self._folder) if name != self._folder else target
            if file is None:
                path.mkdir(parents=True, exist_ok=True)
            elif not name.endswith("-shm"):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(_what_is_left(file, dice))


def _name(names: Names, asked: Asked, made: _File | None) -> None:
    match asked.what:
        case "N":
            _rename(names, asked)
        case "U":
            names.pop(asked.path, None)
        case _:
            names[asked.path] = made


def _write(content: bytearray, asked: Asked) -> None:
    if asked.what == "T":
        _truncate(content, asked.at)
    else:
        _apply(content, asked.at, asked.data)


def _what_is_left(file: _File, dice: random.Random) -> bytes:
    content = bytearray(file.durable)
    how = dice.choice(["nothing", "all", "the first", "some", "torn"])
    first = dice.randint(0, len(file.waiting))
    for number, asked in enumerate(file.waiting):
        if how == "torn" and asked.what == "W":
            for place in range(0, len(asked.data), SECTOR):
                if dice.random() < 0.6:
                    _apply(content, asked.at + place, asked.data[place : place + SECTOR])
        elif how == "all" or (how == "the first" and number < first) or (how == "some" and dice.random() < 0.5):
            _write(content, asked)
    return bytes(content)


def told_before(asked: Iterable[Asked]) -> list[str]:
    """What the program had said to the outside, line by line."""
    return b"".join(each.data for each in asked if each.what == "A").decode().splitlines()
