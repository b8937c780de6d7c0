"""A plain blocking D-Bus client for tests: it asks and steers the services that a virtual desktop runs.

The program's own connection is `ui.desktop.dbus`; tests look at the bus through a second pair of eyes on purpose.
"""

import time
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 30.0
"""Seconds a service may take to answer or to appear; a machine that stands still now and then is meant to fit in."""

MOCK = "org.freedesktop.DBus.Mock"


class CallError(Exception):
    """A call was answered with an error; the text is the error's name and words."""


class BusClient:
    """One blocking connection to one bus, by its address."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def ask(self, message: Message) -> tuple[Any, ...]:
        """The body of the reply; CallError when it is an error, TimeoutError after `PATIENCE`."""
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type == MessageType.error:
            raise CallError(f"{reply.header.fields.get(HeaderFields.error_name)}: {reply.body}")
        return tuple(reply.body)

    def call(self, name: str, path: str, interface: str, member: str, signature: str = "", *body: Any) -> Any:
        """Call a method; a single value comes as it is, several as a tuple, none as None."""
        address = DBusAddress(path, bus_name=name, interface=interface)
        answer = self.ask(new_method_call(address, member, signature or None, body))
        return answer[0] if len(answer) == 1 else (answer or None)

    def send_signal(self, signal: Message, destination: str) -> None:
        """Send a signal to one other client, past all match rules."""
        signal.header.fields[HeaderFields.destination] = destination
        self._connection.send(signal)

    def has_owner(self, name: str) -> bool:
        """Whether somebody owns this well-known name now."""
        return bool(self.ask(message_bus.NameHasOwner(name))[0])

    def wait_for_name(self, name: str, *, owned: bool = True) -> None:
        """Return as soon as the name is owned (or free again); TimeoutError after `PATIENCE`."""
        rule = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        deadline = time.monotonic() + PATIENCE
        with self._connection.filter(rule, bufsize=100) as changes:
            self.ask(message_bus.AddMatch(rule))
            try:
                while self.has_owner(name) != owned:
                    remaining = deadline - time.monotonic()
                    self._connection.recv_until_filtered(changes, timeout=max(remaining, 0.0))
            finally:
                self.ask(message_bus.RemoveMatch(rule))

    def emit_from_mock(self, name: str, path: str, signal: str, signature: str = "", *body: Any) -> None:
        """Have a dbusmock object emit `interface.Signal`, each value of the body being of one basic type."""
        interface, _, member = signal.rpartition(".")
        values = list(zip(signature, body, strict=True))
        self.call(name, path, MOCK, "EmitSignal", "sssav", interface, member, signature, values)
