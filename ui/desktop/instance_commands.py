"""How a second start finds the first and says one word to it, without loading Qt: `--quit` should answer at once.

One program runs per data folder. It holds a lock on a file, which the kernel releases with the process whatever happens
to it, so that nothing left behind by a crash can block the next start. Beside the lock lies the socket it listens on.
The listening half is `single_instance`.

Python on Windows knows neither such locks nor such sockets: there programs do not find each other yet (`SUPPORTED`).
"""

import contextlib
import os
import socket
import stat
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from models.clock import SystemClock
from ui.desktop import activation

try:
    import fcntl
except ImportError:
    SUPPORTED = False
else:
    SUPPORTED = hasattr(socket, "AF_UNIX")

TAKEN_IN: Final = "taken-in"
"""The journal holds more than it did: another program took something in."""
COMMANDS: Final = ("tracker", "new-statement", "land", "reflect", "quit", "raise", TAKEN_IN)
"""All that one program may ask of another. The only thing that may stand behind a word, after a tab, is an activation
token (see `activation`), so there is nothing to be smuggled in."""

TIME_LIMIT: Final = timedelta(seconds=5)
"""Longer than a first start takes to listen, on a slow disk and at log-in, when everything starts at once."""
ACKNOWLEDGED: Final = b"ok\n"
REFUSED: Final = b"unknown\n"
LONGEST_LINE: Final = 64 + activation.LONGEST

# A socket's path is cut at 104 bytes on macOS and 108 on Linux; the final zero byte counts.
_LONGEST_SOCKET_PATH = 103
_PAUSE_SECONDS = 0.02


@dataclass(frozen=True)
class MeetingPlace:
    """Where the programs of one data folder meet."""

    lock: Path
    socket: Path


def meeting_place(data_folder: Path) -> MeetingPlace:
    """The place for this data folder, whose own path may be of any length; makes the folder it lies in.

    PermissionError when the folder exists and belongs to somebody else or is open to others; OSError where there can be
    no such place.
    """
    if not SUPPORTED:
        raise OSError("on this system a second start cannot find the first yet")
    path = os.fsencode(os.path.realpath(data_folder))
    # To tell a few folders of one person apart; `hashlib` would load OpenSSL before anything is seen of the program.
    mark = f"{zlib.crc32(path):08x}{zlib.crc32(path[::-1]):08x}"
    for parent in _possible_parents():
        place = MeetingPlace(parent / f"{mark}.lock", parent / f"{mark}.socket")
        if len(os.fsencode(place.socket)) <= _LONGEST_SOCKET_PATH:
            _make_private(parent)
            return place
    raise PermissionError("there is no private folder to meet another running program in")


def send(data_folder: Path, command: str, time_limit: timedelta = TIME_LIMIT) -> bool:
    """Say one of `COMMANDS` to the program that runs for this data folder, with the token that this start was given.

    True when it acknowledged in time. False when none runs (known at once), or when it does not answer.
    """
    try:
        place = meeting_place(data_folder)
    except OSError:
        return False
    clock = SystemClock()
    deadline = clock.monotonic() + time_limit.total_seconds()
    while (remaining := deadline - clock.monotonic()) > 0:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(remaining)
            if _connected(connection, place):
                return _say(connection, command)
        # Nobody listens: either nobody is there, or the first is between taking the lock and listening.
        if not is_running(place):
            return False
        time.sleep(_PAUSE_SECONDS)
    return False


def runs(data_folder: Path) -> bool:
    """Whether a program runs for this data folder, as far as can be known."""
    try:
        return is_running(meeting_place(data_folder))
    except OSError:
        return False


def is_running(place: MeetingPlace) -> bool:
    """Whether some program holds the lock."""
    with contextlib.suppress(OSError), place.lock.open("rb") as file:
        return not _try_lock(file.fileno(), fcntl.LOCK_SH)
    return False


def take_lock(place: MeetingPlace) -> int | None:
    """The descriptor that holds the lock for as long as it stays open; None when another program runs."""
    descriptor = os.open(place.lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    while not _try_lock(descriptor, fcntl.LOCK_EX):
        # Whoever merely looks (`is_running`) holds it for a moment and lets others look; a running program does not.
        if not _try_lock(descriptor, fcntl.LOCK_SH):
            os.close(descriptor)
            return None
        fcntl.flock(descriptor, fcntl.LOCK_UN)
    return descriptor


def _try_lock(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _connected(connection: socket.socket, place: MeetingPlace) -> bool:
    try:
        connection.connect(str(place.socket))
    except OSError:
        return False
    return True


def _say(connection: socket.socket, command: str) -> bool:
    answer = b""
    token = activation.given()
    line = f"{command}\t{token}" if token else command
    with contextlib.suppress(OSError):
        connection.sendall(line.encode() + b"\n")
        while not answer.endswith(b"\n") and (part := connection.recv(LONGEST_LINE)):
            answer += part
    return answer == ACKNOWLEDGED


def _possible_parents() -> Iterator[Path]:
    """The session's runtime folder, even when the environment does not name it, then the folder for temporary files."""
    user = os.getuid()
    for runtime in (os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{user}"):
        if runtime and _is_ours(Path(runtime)):
            yield Path(runtime, "soft-landing")
    # Rarely needed, and slow to load.
    import tempfile

    for temporary in (tempfile.gettempdir(), "/tmp"):  # noqa: S108 (the folder inside is made private and checked)
        yield Path(temporary, f"soft-landing-{user}")


def _is_ours(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid()


def _make_private(folder: Path) -> None:
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if not _is_ours(folder) or folder.stat().st_mode & 0o077:
        raise PermissionError("the folder for meeting another running program is not private")
