"""The listening half of "one program at a time": holds the lock and takes one-word commands from later starts.

A plain socket and a lock of the kernel, not QLocalServer: QtNetwork would cost two more megabytes for ever, and a
program that promises to stay off the network is better seen not to load it. Windows has no such socket in Python; it
gets its own listening half behind the same signal.
"""

import contextlib
import logging
import os
import socket
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from ui.desktop import activation
from ui.desktop.instance_commands import (
    ACKNOWLEDGED,
    COMMANDS,
    LONGEST_LINE,
    REFUSED,
    TIME_LIMIT,
    MeetingPlace,
    meeting_place,
    take_lock,
)
from ui.desktop.until_heard import UntilHeard

log = logging.getLogger(__name__)

_BACKLOG = 8


class SingleInstance(QObject):
    """Being the one program that runs for a data folder."""

    command_received = Signal(str)
    """One of `COMMANDS`, from another start by the same user; it has been acknowledged already."""

    @classmethod
    def claim(cls, data_folder: Path, parent: QObject | None = None) -> Self | None:
        """Become the running program for this data folder; None when another one is.

        OSError when there is no private place for the lock and the socket.
        """
        place = meeting_place(data_folder)
        lock = take_lock(place)
        return None if lock is None else cls(place, lock, parent)

    def __init__(self, place: MeetingPlace, lock: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._lock: int | None = lock
        # Whoever holds the lock owns the socket's name: one that lies there is a leftover.
        place.socket.unlink(missing_ok=True)
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.bind(str(place.socket))
        place.socket.chmod(0o600)
        self._listener.listen(_BACKLOG)
        self._listener.setblocking(False)
        self._notifier = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)
        self._words: UntilHeard[str] = UntilHeard(self.command_received)

    def hand_words_to(self, obey: Callable[[str], None]) -> None:
        """Call this with each word, beginning with those that came before."""
        self._words.hand_to(obey, self)

    def close(self) -> None:
        """Stop listening and let another program start. A second time does nothing."""
        if self._lock is None:
            return
        self._notifier.setEnabled(False)
        self._listener.close()
        # The lock's own file stays: removing it would let two programs hold a lock each, on the old file and the new.
        self._place.socket.unlink(missing_ok=True)
        os.close(self._lock)
        self._lock = None

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            connection, _ = self._listener.accept()
            if _same_user(connection):
                caller = _Caller(connection, self)
                caller.said.connect(self.command_received)
            else:
                connection.close()


class _Caller(QObject):
    """One later start, for as long as it takes to say its word."""

    said = Signal(str)

    def __init__(self, connection: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._connection.setblocking(False)
        self._line = b""
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        QTimer.singleShot(int(TIME_LIMIT.total_seconds() * 1000), self, self._finish)

    def _read(self) -> None:
        try:
            part = self._connection.recv(LONGEST_LINE)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._line += part
        if b"\n" in self._line:
            self._answer(self._line.partition(b"\n")[0].decode("ascii", "replace"))
        elif not part or len(self._line) >= LONGEST_LINE:
            self._finish()

    def _answer(self, line: str) -> None:
        word, tab, token = line.partition("\t")
        known = word in COMMANDS and (not tab or activation.is_token(token))
        with contextlib.suppress(OSError):
            self._connection.send(ACKNOWLEDGED if known else REFUSED)
        self._finish()
        if known:
            activation.hold(token)
            self.said.emit(word)
        else:
            log.info("another start said a word that is not known here")

    def _finish(self) -> None:
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            self._connection.close()
            self.deleteLater()


def _same_user(connection: socket.socket) -> bool:
    """Where the kernel tells who calls (Linux) it has to be us; elsewhere the private folder alone keeps others out."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return bool(user == os.getuid())
