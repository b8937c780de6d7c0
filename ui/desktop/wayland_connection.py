"""A connection of our own to the Wayland compositor, in Qt's event loop: no thread, no polling.

Apart from Qt's: nothing is drawn over it and no input is ever asked for.
"""

import logging
import os
import socket
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from ui.desktop.wayland_wire import BrokenMessageError, Global, Message, number, offered_global, packed, unpacked

log = logging.getLogger(__name__)

OnEvent = Callable[[int], None]
"""Takes the number of an event that has no arguments."""

# The three objects that every connection has, and their requests and events.
_DISPLAY, _REGISTRY, _FIRST_SYNC = 1, 2, 3
_DISPLAY_SYNC, _DISPLAY_GET_REGISTRY, _DISPLAY_ERROR = 0, 1, 0
_REGISTRY_BIND, _REGISTRY_GLOBAL, _REGISTRY_GLOBAL_REMOVE = 0, 0, 1

_CHUNK = 4096
_PATIENCE = 1.0
"""Seconds a compositor may take to accept the connection; the kernel does that for it."""


def socket_path() -> Path | None:
    """Where the compositor of this session listens, or None when the environment does not say.

    A connection handed over as WAYLAND_SOCKET belongs to Qt and is left alone.
    """
    name = os.environ.get("WAYLAND_DISPLAY") or "wayland-0"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(runtime, name) if runtime or Path(name).is_absolute() else None


class WaylandConnection(QObject):
    """A connection that can bind what is offered and hear events without arguments. It never waits for an answer."""

    offers_changed = Signal()
    """What is offered is known for the first time, or something came or went."""

    lost = Signal()
    """The compositor went away or refused a request; the object is of no more use."""

    @classmethod
    def open(cls, path: Path | None = None, parent: QObject | None = None) -> "WaylandConnection | None":
        """A connection to this socket (None: the session's), or None and a line in the log where there is none."""
        path = path or socket_path()
        if path is None:
            return None
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        line.settimeout(_PATIENCE)
        try:
            line.connect(str(path))
        except OSError as error:
            line.close()
            log.info("no Wayland compositor at hand: %s", type(error).__name__)
            return None
        return cls(line, parent)

    def __init__(self, line: socket.socket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        line.setblocking(False)
        self._socket = line
        self._arrived = bytearray()
        self._globals: dict[int, Global] = {}
        self._complete = False
        self._hearers: dict[int, OnEvent] = {}
        # Numbers are never used a second time: the few objects made here do not fill the space.
        self._next_object = _FIRST_SYNC + 1
        self._connected = True
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.read)
        self.send(_DISPLAY, _DISPLAY_GET_REGISTRY, _REGISTRY)
        self.send(_DISPLAY, _DISPLAY_SYNC, _FIRST_SYNC)

    @property
    def offers(self) -> tuple[Global, ...]:
        """What the compositor offers; nothing until the first answer is complete, and after the end."""
        return tuple(self._globals.values()) if self._complete and self._connected else ()

    def new_object(self, on_event: OnEvent | None = None) -> int:
        """A number for an object that the next request makes; `on_event` hears what it says."""
        made, self._next_object = self._next_object, self._next_object + 1
        if on_event is not None:
            self._hearers[made] = on_event
        return made

    def bind(self, offer: Global, version: int) -> int:
        """Take hold of something that is offered, in this version or the older one it has."""
        bound = self.new_object()
        self.send(_REGISTRY, _REGISTRY_BIND, offer.name, offer.interface, min(version, offer.version), bound)
        return bound

    def forget(self, made: int) -> None:
        """Hear this object no more."""
        self._hearers.pop(made, None)

    def send(self, target: int, opcode: int, *arguments: int | str) -> None:
        """Send a request."""
        if not self._connected:
            return
        request = packed(target, opcode, *arguments)
        try:
            # All requests of a lifetime fit into the socket's buffer: whoever leaves no room for one reads no more.
            sent = self._socket.send(request)
        except OSError:
            sent = 0
        if sent != len(request):
            # Told from the event loop: a caller must not find itself called back in the middle of its own call.
            QTimer.singleShot(0, self, self._lose)

    def read(self) -> None:
        """Take in what has arrived and hand it on; does not wait for anything."""
        if not self._connected:
            return
        alive = self._receive()
        try:
            for message in unpacked(self._arrived):
                self._take(message)
        except BrokenMessageError as error:
            log.info("the Wayland connection broke: %s", error)
            alive = False
        if not alive:
            self._lose()

    def close(self) -> None:
        """Leave the compositor, which forgets all that was made."""
        self._hearers.clear()
        if self._connected:
            self._connected = False
            self._notifier.setEnabled(False)
            self._socket.close()

    def _receive(self) -> bool:
        """False when the connection has ended."""
        try:
            while data := self._socket.recv(_CHUNK):
                self._arrived += data
        except BlockingIOError:
            return True
        except OSError as error:
            log.info("the Wayland connection broke: %s", type(error).__name__)
        return False

    def _take(self, message: Message) -> None:
        if message.target in self._hearers:
            self._hearers[message.target](message.opcode)
        elif message.target == _REGISTRY:
            self._take_offer(message)
        elif message.target == _FIRST_SYNC:
            self._complete = True
            self.offers_changed.emit()
        elif message.target == _DISPLAY and message.opcode == _DISPLAY_ERROR:
            raise BrokenMessageError("the compositor refused a request")

    def _take_offer(self, message: Message) -> None:
        if message.opcode == _REGISTRY_GLOBAL:
            offer = offered_global(message.body)
            self._globals[offer.name] = offer
        elif message.opcode == _REGISTRY_GLOBAL_REMOVE:
            self._globals.pop(number(message.body), None)
        if self._complete:
            self.offers_changed.emit()

    def _lose(self) -> None:
        if self._connected:
            self.close()
            self.lost.emit()
