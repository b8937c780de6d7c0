"""A StatusNotifierWatcher and host of our own: it notes when an icon registers, and clicks it.

Panels draw what they are told some time later; this one answers what a benchmark asks: at which moment was it there?
"""

import threading
import time
from types import TracebackType
from typing import Self

from jeepney import HeaderFields, Message, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.bus_client import BusClient

WATCHER = "org.kde.StatusNotifierWatcher"
_PROPERTIES = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}
_ITEM, _ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"
_UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"


class TrayWatcher:
    """Owns the watcher's name on one bus for the length of its `with` block."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._connection: DBusConnection = open_dbus_connection(address)
        self._items: list[tuple[str, float]] = []
        self._changed = threading.Condition()
        self._closing = False
        self._listener = threading.Thread(target=self._listen, name="tray watcher", daemon=True)

    def __enter__(self) -> Self:
        self._connection.send_and_get_reply(message_bus.RequestName(WATCHER))
        self._listener.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing = True
        self._listener.join()
        self._connection.close()

    def count(self) -> int:
        """How many icons have registered so far, those that are gone by now included."""
        return len(self._items)

    def wait_for_icon(self, number: int, seconds: float = 30.0) -> float:
        """The monotonic time, in seconds, at which the icon of this number (from 0) registered."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._items) > number, seconds):
                raise AssertionError(f"no icon within {seconds:g} s")
            return self._items[number][1]

    def click(self, number: int) -> None:
        """Click the icon of this number as a panel does."""
        with BusClient(self._address) as client:
            client.call(self._items[number][0], _ITEM_PATH, _ITEM, "Activate", "ii", 0, 0)

    def told(self, number: int, name: str) -> object:
        """What the icon of this number says about itself under this name."""
        with BusClient(self._address) as client:
            properties = "org.freedesktop.DBus.Properties"
            _, value = client.call(self._items[number][0], _ITEM_PATH, properties, "Get", "ss", _ITEM, name)
        return value

    def _listen(self) -> None:
        while not self._closing:
            try:
                message = self._connection.receive(timeout=0.1)
            except TimeoutError:
                continue
            except ConnectionResetError:
                return
            if message.header.message_type is MessageType.method_call:
                self._connection.send(self._answer(message, time.monotonic()))

    def _answer(self, call: Message, at: float) -> Message:
        match call.header.fields.get(HeaderFields.member):
            case "RegisterStatusNotifierItem":
                self._note(call, at)
                return new_method_return(call)
            case "RegisterStatusNotifierHost":
                return new_method_return(call)
            case "Get" if call.body[1] in _PROPERTIES:
                return new_method_return(call, "v", (_PROPERTIES[call.body[1]],))
            case "GetAll":
                return new_method_return(call, "a{sv}", (_PROPERTIES,))
        return new_error(call, _UNKNOWN)

    def _note(self, call: Message, at: float) -> None:
        """The item's name on the bus; an icon that names only its object is reached through its sender."""
        named = call.body[0]
        name = call.header.fields[HeaderFields.sender] if named.startswith("/") else named
        with self._changed:
            self._items.append((name, at))
            self._changed.notify_all()
