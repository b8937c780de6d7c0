"""The program as the session's bus knows it: `org.freedesktop.Application` under the program's own name.

A desktop that finds `DBusActivatable` in our entry calls here instead of starting a command; where nobody has the name
yet, the bus starts the program first and keeps the call for it. A call is answered at once and done afterwards, through
the same few words that a second start may say.
"""

import logging
from collections.abc import Callable
from typing import Any, Final

from jeepney import HeaderFields, Message, message_bus, new_error, new_method_return
from PySide6.QtCore import QObject, QTimer, Signal

from ui.desktop import activation
from ui.desktop.dbus import Bus
from ui.desktop.instance_commands import COMMANDS, TAKEN_IN
from ui.desktop.program_id import PROGRAM_ID

log = logging.getLogger(__name__)

PATH: Final = "/" + PROGRAM_ID.replace(".", "/")
INTERFACE: Final = "org.freedesktop.Application"
RAISE: Final = "raise"
ACTIONS: Final = frozenset(COMMANDS) - {RAISE, TAKEN_IN}
"""What may be asked for by name; those of the desktop entry are among them."""

_INTROSPECTABLE, _PROPERTIES = "org.freedesktop.DBus.Introspectable", "org.freedesktop.DBus.Properties"
_PEER = "org.freedesktop.DBus.Peer"
_ERROR = "org.freedesktop.DBus.Error."
_TOKEN_KEYS = ("activation-token", "desktop-startup-id")
_Platform = dict[str, tuple[str, Any]]
"""What a caller says about itself: values with their types, by name."""
_Answer = tuple[str, tuple[Any, ...]]
"""A signature and what is of it."""
_Method = tuple[str, Callable[..., _Answer]]
"""The signature that the arguments must have, and what takes them."""

_FIRST_PAUSE_MS, _LONGEST_PAUSE_MS = 1_000, 300_000

_DESCRIPTION = f"""<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<node>
  <interface name="{INTERFACE}">
    <method name="Activate"><arg type="a{{sv}}" name="platform_data" direction="in"/></method>
    <method name="Open">
      <arg type="as" name="uris" direction="in"/><arg type="a{{sv}}" name="platform_data" direction="in"/>
    </method>
    <method name="ActivateAction">
      <arg type="s" name="action_name" direction="in"/><arg type="av" name="parameter" direction="in"/>
      <arg type="a{{sv}}" name="platform_data" direction="in"/>
    </method>
  </interface>
  <interface name="{_INTROSPECTABLE}">
    <method name="Introspect"><arg type="s" name="data" direction="out"/></method>
  </interface>
</node>
"""


class _RefusedError(Exception):
    """A call that is answered with an error of this name, and a word about why."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(why)
        self.name, self.why = _ERROR + name, why


class ApplicationService(QObject):
    """Our name on the session's bus, for as long as there is a bus; one that ends and returns is found again."""

    asked = Signal(str)
    """One of the words of `instance_commands.COMMANDS`; whoever called has been answered already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: Bus | None = None
        self._next_pause_ms = _FIRST_PAUSE_MS
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._return)
        self._methods: dict[tuple[str, str], _Method] = {
            (INTERFACE, "Activate"): ("a{sv}", self._activate),
            (INTERFACE, "Open"): ("asa{sv}", self._open),
            (INTERFACE, "ActivateAction"): ("sava{sv}", self._activate_action),
            (_INTROSPECTABLE, "Introspect"): ("", lambda: ("s", (_DESCRIPTION,))),
            (_PROPERTIES, "GetAll"): ("s", lambda _interface: ("a{sv}", ({},))),
            (_PEER, "Ping"): ("", lambda: ("", ())),
        }

    def start(self) -> None:
        """Take the name, or wait in line for it while another has it. Without a bus nothing happens."""
        self._bus = Bus.session(self)
        if self._bus is None:
            return
        self._bus.lost.connect(self._lose)
        self._bus.serve(self._take)
        self._bus.call(message_bus.RequestName(PROGRAM_ID), self._named)

    def close(self) -> None:
        """Give the name back and leave the bus."""
        self._pause.stop()
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _named(self, _answer: tuple[Any, ...]) -> None:
        self._next_pause_ms = _FIRST_PAUSE_MS

    def _lose(self) -> None:
        """Look for the bus again, ever more rarely: a session seldom outlives its bus."""
        if self._bus is not None:
            self._bus.deleteLater()
            self._bus = None
        self._pause.start(self._next_pause_ms)
        self._next_pause_ms = min(2 * self._next_pause_ms, _LONGEST_PAUSE_MS)

    def _return(self) -> None:
        self.start()
        if self._bus is None:
            self._lose()

    # --- calls -----------------------------------------------------------------------------------------------------

    def _take(self, call: Message) -> None:
        if self._bus is None:
            return
        try:
            signature, body = self._do(call)
        except _RefusedError as error:
            self._bus.answer(call, new_error(call, error.name, "s", (error.why,)))
        else:
            self._bus.answer(call, new_method_return(call, signature or None, body))

    def _do(self, call: Message) -> _Answer:
        """The answer; _RefusedError for what is not known, or not of the form it must have."""
        fields = call.header.fields
        member, interface = fields.get(HeaderFields.member), fields.get(HeaderFields.interface)
        if interface != _PEER and fields.get(HeaderFields.path) != PATH:
            raise _RefusedError("UnknownObject", f"the program is at {PATH}")
        wanted = self._methods.get((interface, member))
        if wanted is None:
            raise _RefusedError("UnknownMethod", "nothing of that name can be called here")
        signature, method = wanted
        if fields.get(HeaderFields.signature, "") != signature:
            raise _RefusedError("InvalidArgs", f"{member} takes {signature or 'nothing'}")
        return method(*call.body)

    def _activate(self, platform: _Platform) -> _Answer:
        return self._ask(RAISE, platform)

    def _open(self, _uris: list[str], platform: _Platform) -> _Answer:
        """Our entry names no kind of file, so whoever wants one opened is shown the program."""
        return self._ask(RAISE, platform)

    def _activate_action(self, name: str, parameter: list[tuple[str, Any]], platform: _Platform) -> _Answer:
        if name not in ACTIONS:
            raise _RefusedError("InvalidArgs", f"the actions are {', '.join(sorted(ACTIONS))}")
        if parameter:
            raise _RefusedError("InvalidArgs", "no action takes a parameter")
        return self._ask(name, platform)

    def _ask(self, word: str, platform: _Platform) -> _Answer:
        tokens = [value for key in _TOKEN_KEYS for kind, value in [platform.get(key, ("", ""))] if kind == "s"]
        token = next(filter(activation.is_token, tokens), "")
        QTimer.singleShot(0, self, lambda: self._pass_on(word, token))
        return "", ()

    def _pass_on(self, word: str, token: str) -> None:
        activation.hold(token)
        self.asked.emit(word)
