"""D-Bus inside Qt's event loop: one connection, no thread, no polling.

jeepney packs and unpacks the messages (exact types, which QtDBus cannot give from Python); a socket notifier tells when
there is something to read. The desktop's services come and go, so each name that is listened to is watched, and only
signals from its present owner are heard.
"""

import logging
import os
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    message_bus,
    new_error,
    new_method_call,
)
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

log = logging.getLogger(__name__)

PATIENCE = timedelta(seconds=5)
"""How long a service may take to answer; a notification that comes later than that would be of no use."""

GREETING_TAKES = timedelta(seconds=5)
"""How long a bus may take to let us in, at the longest. It is waited for, and takes a millisecond; but who leaves too
early at log-in, when everything starts at once, hears of no lock and no sleep for the whole day."""

LOST = "lost"
TIMED_OUT = "no answer in time"

OnReply = Callable[[tuple[Any, ...]], None]
OnError = Callable[[str], None]
OnCall = Callable[[Message], None]

_BUS_NAME = "org.freedesktop.DBus"
_NO_SUCH_OBJECT = f"{_BUS_NAME}.Error.UnknownObject"
_CHUNK = 65536


@dataclass(frozen=True)
class Listening:
    """Which signals are wanted: those of one service, from any of its objects unless `path` says which."""

    service: str
    interface: str
    member: str
    path: str | None = None

    def rule(self) -> MatchRule:
        """The same, as the bus wants to hear it."""
        return MatchRule(
            type="signal", sender=self.service, interface=self.interface, member=self.member, path=self.path
        )

    def hears(self, message: Message) -> bool:
        """Whether a signal is of this kind; who sent it is checked apart, by its owner's unique name."""
        fields = message.header.fields
        return (
            fields.get(HeaderFields.member) == self.member
            and fields.get(HeaderFields.interface) == self.interface
            and self.path in {None, fields.get(HeaderFields.path)}
        )


def method_call(
    service: str,
    path: str,
    interface: str,
    member: str,
    signature: str | None = None,
    body: tuple[Any, ...] = (),
    *,
    may_start: bool = False,
) -> Message:
    """A call of `interface.member`; `may_start` lets the bus start a service that is not running."""
    message = new_method_call(DBusAddress(path, bus_name=service, interface=interface), member, signature, body)
    if not may_start:
        message.header.flags |= MessageFlag.no_auto_start
    return message


class Bus(QObject):
    """A connection to the session or the system bus. Replies and signals arrive through the event loop."""

    lost = Signal()
    """The bus went away; every open call has been answered with an error, and the object is of no more use."""

    @classmethod
    def session(cls, parent: QObject | None = None) -> Self | None:
        """The bus of the desktop session, or None when there is none."""
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        fallback = f"unix:path={runtime}/bus" if runtime else ""
        return cls.open(os.environ.get("DBUS_SESSION_BUS_ADDRESS") or fallback, parent)

    @classmethod
    def system(cls, parent: QObject | None = None) -> Self | None:
        """The bus of the machine, or None when there is none."""
        return cls.open("SYSTEM", parent)

    @classmethod
    def open(cls, address: str, parent: QObject | None = None) -> Self | None:
        """A connection to this address, or None (with a line in the log) when it cannot be had."""
        try:
            sock = prep_socket(get_bus(address), timeout=GREETING_TAKES.total_seconds())
        except (OSError, ValueError, RuntimeError, StopIteration) as error:
            log.info("no D-Bus at hand: %s", type(error).__name__)
            return None
        return cls(sock, parent)

    def __init__(self, sock: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = sock
        self._socket.setblocking(False)
        self._parser = Parser()
        self._serial = 0
        self._outgoing = bytearray()
        self._arrived: deque[Message] = deque()
        self._open_calls: dict[int, tuple[OnReply | None, OnError | None]] = {}
        self._served: OnCall | None = None
        self._listeners: list[tuple[Listening, OnReply]] = []
        self._owners: dict[str, str] = {}
        self._name_watchers: dict[str, list[Callable[[bool], None]]] = {}
        self._reader = QSocketNotifier(sock.fileno(), QSocketNotifier.Type.Read, self)
        self._reader.activated.connect(self._read)
        self._writer = QSocketNotifier(sock.fileno(), QSocketNotifier.Type.Write, self)
        self._writer.setEnabled(False)
        self._writer.activated.connect(self._write)
        self._connected = True
        self.call(message_bus.Hello())

    @property
    def connected(self) -> bool:
        """False after the bus went away or the connection was closed."""
        return self._connected

    def call(self, message: Message, on_reply: OnReply | None = None, on_error: OnError | None = None) -> None:
        """Send a method call; exactly one of the two is called later, with the reply's body or an error's name."""
        if not self._connected:
            if on_error is not None:
                QTimer.singleShot(0, self, lambda: on_error(LOST))
            return
        serial = self._send(message)
        self._open_calls[serial] = (on_reply, on_error)
        QTimer.singleShot(int(PATIENCE.total_seconds() * 1000), self, lambda: self._fail(serial, TIMED_OUT))

    def serve(self, callback: OnCall) -> None:
        """Hand over each call that others make here; it is to be answered once, by `answer`."""
        self._served = callback

    def answer(self, call: Message, reply: Message) -> None:
        """Send what was made of a call by jeepney's `new_method_return` or `new_error`, if the caller waits for it."""
        if self._connected and not call.header.flags & MessageFlag.no_reply_expected:
            self._send(reply)

    def subscribe(self, listening: Listening, callback: OnReply) -> None:
        """Call back with the body of each such signal."""
        self.watch_name(listening.service)
        self._listeners.append((listening, callback))
        self.call(message_bus.AddMatch(listening.rule()))

    def watch_name(self, name: str, callback: Callable[[bool], None] | None = None) -> None:
        """Keep track of a service: call back when it is found, when it comes, goes, or is replaced by another.

        Nothing is called for a service that is not there at the beginning.
        """
        watchers = self._name_watchers.get(name)
        if watchers is not None:
            if callback is not None:
                watchers.append(callback)
                if name in self._owners:
                    QTimer.singleShot(0, self, lambda: callback(name in self._owners))
            return
        self._name_watchers[name] = [callback] if callback is not None else []
        rule = MatchRule(type="signal", sender=_BUS_NAME, interface=_BUS_NAME, member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        self.call(message_bus.AddMatch(rule))
        # The bus answers in order: the owner is known before the first signal of a later subscription can arrive.
        self.call(message_bus.GetNameOwner(name), lambda body: self._owner_changed(name, body[0]))

    def close(self) -> None:
        """Leave the bus without a word to anybody."""
        self._arrived.clear()
        self._open_calls.clear()
        self._listeners.clear()
        self._name_watchers.clear()
        self._served = None
        self._disconnect()

    def _disconnect(self) -> None:
        if self._connected:
            self._connected = False
            self._reader.setEnabled(False)
            self._writer.setEnabled(False)
            self._socket.close()

    def _send(self, message: Message) -> int:
        """Put it on its way; returns the number by which a reply would name it."""
        self._serial += 1
        self._outgoing += message.serialise(serial=self._serial)
        self._write()
        return self._serial

    def _write(self) -> None:
        try:
            while self._outgoing:
                sent = self._socket.send(self._outgoing)
                del self._outgoing[:sent]
        except BlockingIOError:
            self._writer.setEnabled(True)
        except OSError:
            # Told from the event loop: a caller must not find itself called back in the middle of its own call.
            QTimer.singleShot(0, self, self._lose)
        else:
            self._writer.setEnabled(False)

    def _read(self) -> None:
        alive = self._receive()
        self._dispatch()
        if not alive:
            self._lose()

    def _receive(self) -> bool:
        """Take in all that is there; False when the connection has ended."""
        try:
            while data := self._socket.recv(_CHUNK):
                self._parser.add_data(data)
                while (message := self._parser.get_next_message()) is not None:
                    self._arrived.append(message)
        except BlockingIOError:
            return True
        except Exception as error:  # noqa: BLE001 (jeepney raises whatever a broken message makes it stumble over)
            log.info("the D-Bus connection broke: %s", type(error).__name__)
        return False

    def _dispatch(self) -> None:
        try:
            while self._arrived:
                self._take(self._arrived.popleft())
        finally:
            if self._arrived:
                # A callback failed: what came behind it is still delivered.
                QTimer.singleShot(0, self, self._dispatch)

    def _take(self, message: Message) -> None:
        kind = message.header.message_type
        fields = message.header.fields
        if kind == MessageType.signal:
            self._take_signal(message)
        elif kind == MessageType.error:
            self._fail(fields.get(HeaderFields.reply_serial, 0), fields.get(HeaderFields.error_name, ""))
        elif kind == MessageType.method_return:
            on_reply, _ = self._open_calls.pop(fields.get(HeaderFields.reply_serial, 0), (None, None))
            if on_reply is not None:
                on_reply(tuple(message.body))
        elif self._served is not None:
            self._served(message)
        else:
            self.answer(message, new_error(message, _NO_SUCH_OBJECT))

    def _take_signal(self, message: Message) -> None:
        sender = message.header.fields.get(HeaderFields.sender)
        if sender == _BUS_NAME:
            if message.header.fields.get(HeaderFields.member) == "NameOwnerChanged":
                name, _, new_owner = message.body
                self._owner_changed(name, new_owner)
            return
        for listening, callback in list(self._listeners):
            if self._owners.get(listening.service) == sender and listening.hears(message):
                callback(tuple(message.body))

    def _owner_changed(self, name: str, owner: str) -> None:
        if name not in self._name_watchers or self._owners.get(name, "") == owner:
            return
        if owner:
            self._owners[name] = owner
        else:
            del self._owners[name]
        for callback in list(self._name_watchers[name]):
            callback(bool(owner))

    def _fail(self, serial: int, error: str) -> None:
        _, on_error = self._open_calls.pop(serial, (None, None))
        if on_error is not None:
            on_error(error)

    def _lose(self) -> None:
        if not self._connected:
            return
        self._disconnect()
        for serial in list(self._open_calls):
            self._fail(serial, LOST)
        for name in list(self._owners):
            self._owner_changed(name, "")
        self.lost.emit()
