"""Runs a program on a disk that writes down what is asked of it, or refuses: `watched_disk.c` in Python's hands."""

import os
import shutil
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
_SOURCE = Path(__file__).with_suffix(".c")
_HEAD = struct.Struct("=cHHqq")


@dataclass(frozen=True)
class Asked:
    """One thing that was asked of the disk.

    `what`: W write, T truncate, C create, N rename, D make a folder, U remove, F bring to the disk, A said to the
    outside.
    """

    what: str
    path: str
    other: str
    at: int
    data: bytes


def watching_library(folder: Path) -> Path:
    """The compiled library; skips the test where it cannot be had."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("only Linux with a C compiler can watch a program's disk")
    library = folder / "watched_disk.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", str(library), str(_SOURCE)]
    subprocess.run(command, check=True)
    return library


def child_on(library: Path, folder: Path, *command: str, **told: str) -> "subprocess.Popen[bytes]":
    """A Python program whose use of `folder` is watched; `told` are the library's own settings."""
    settings = {f"WATCHED_{name.upper()}": value for name, value in told.items()}
    return subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=REPOSITORY,
        env={**os.environ, "LD_PRELOAD": str(library), "WATCHED_FOLDER": str(folder), **settings},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
    )


def read_log(log: Path) -> list[Asked]:
    """What was asked, in order; a last line that was cut off by a kill is left out."""
    content, found, start = log.read_bytes(), [], 0
    while start + _HEAD.size <= len(content):
        what, path, other, at, length = _HEAD.unpack_from(content, start)
        start += _HEAD.size
        parts = []
        for size in (path, other, length):
            parts.append(content[start : start + size])
            start += size
        if start > len(content):
            break
        found.append(Asked(what.decode(), parts[0].decode(), parts[1].decode(), at, parts[2]))
    return found
