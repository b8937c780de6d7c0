"""The desktop's notification service over D-Bus: buttons, replacing and taking back, without a thread.

What the server can do is asked once for each server that owns the name; one that ends and one that is started later are
both noticed. Signals are heard on the connection that sent the notice, since some servers answer to nobody else.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.desktop import activation
from ui.desktop.dbus import Bus, Listening, method_call
from ui.desktop.notice_way import BODY_CLICKED, Notice, NoticeWay, escaped, free_of_markup
from ui.desktop.program_id import PROGRAM_ID

log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
APPLICATION = "Soft Landing"

_NORMAL_URGENCY = 1
_SERVERS_OWN_TIME = -1
_NO_TIME_LIMIT = 0


@dataclass
class _Shown:
    """A notice on its way to the server, or on the screen."""

    notice: Notice
    buttons: bool
    number: int | None = None
    """The server's own number for it; None until the server has answered."""
    next: tuple[Notice, bool] | None = None
    """What to show in its place once the number is known."""
    withdrawn: bool = False


@dataclass(frozen=True)
class _Server:
    capabilities: frozenset[str] = field(default_factory=frozenset)

    @property
    def has_actions(self) -> bool:
        return "actions" in self.capabilities

    def body(self, text: str) -> str:
        return escaped(text) if "body-markup" in self.capabilities else free_of_markup(text)


class NotificationService(QObject):
    """The session's notification server, whichever it is at the moment."""

    answered = Signal(str, str)
    closed = Signal(str)
    refused = Signal(Notice, bool)
    """A notice that could not be shown, and whether buttons had been asked for."""

    def __init__(self, icon: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._icon = APPLICATION, icon
        self._bus: Bus | None = None
        self._server: _Server | None = None
        self._shown: dict[str, _Shown] = {}

    def call_itself(self, name: str, icon: str) -> None:
        """From the next notice on."""
        self._name, self._icon = name, icon

    def ask(self, found: Callable[[bool], None], missing: Callable[[], None]) -> None:
        """Call back with whether the server has buttons, or say that there is no server. Never waits."""
        bus = self._connected_bus()
        if bus is None:
            missing()
        elif self._server is not None:
            found(self._server.has_actions)
        else:
            # May start the service: on some desktops it runs only while there is something to show.
            message = method_call(SERVICE, PATH, SERVICE, "GetCapabilities", may_start=True)
            bus.call(message, lambda body: self._take_capabilities(body, found), lambda _: missing())

    @property
    def is_plain(self) -> bool:
        """A server is there, and it has no buttons."""
        return self._server is not None and not self._server.has_actions

    def body(self, text: str) -> str:
        """The text as the present server has to be given it."""
        return (self._server or _Server()).body(text)

    def show(self, notice: Notice, *, buttons: bool) -> None:
        """Show a notice, in place of an earlier one with the same key."""
        earlier = self._shown.get(notice.key)
        if earlier is not None and earlier.number is None:
            earlier.next = (notice, buttons)
            earlier.withdrawn = False
            return
        shown = _Shown(notice, buttons)
        self._shown[notice.key] = shown
        replaces = earlier.number if earlier is not None and earlier.number is not None else 0
        bus = self._connected_bus()
        if bus is None:
            self._refuse(shown)
            return
        bus.call(
            self._notify(notice, replaces, buttons=buttons),
            lambda body: self._take_number(shown, int(body[0])),
            lambda _: self._refuse(shown),
        )

    def withdraw(self, key: str) -> None:
        """Take a notice back."""
        shown = self._shown.get(key)
        if shown is None:
            return
        if shown.number is None:
            shown.withdrawn = True
            shown.next = None
        else:
            del self._shown[key]
            self._close_number(shown.number)

    def close(self) -> None:
        """Take everything back (its buttons would lead nowhere) and leave the bus."""
        for key in list(self._shown):
            self.withdraw(key)
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    # Asking the server

    def _connected_bus(self) -> Bus | None:
        if self._bus is None or not self._bus.connected:
            if self._bus is not None:
                self._bus.deleteLater()
            self._bus = Bus.session(self)
            if self._bus is not None:
                self._bus.watch_name(SERVICE, self._server_changed)
                self._bus.subscribe(Listening(SERVICE, SERVICE, "ActivationToken"), self._token_given)
                self._bus.subscribe(Listening(SERVICE, SERVICE, "ActionInvoked"), self._action_invoked)
                self._bus.subscribe(Listening(SERVICE, SERVICE, "NotificationClosed"), self._notification_closed)
        return self._bus

    def _take_capabilities(self, body: tuple[Any, ...], found: Callable[[bool], None]) -> None:
        self._server = _Server(frozenset(body[0]))
        found(self._server.has_actions)

    def _notify(self, notice: Notice, replaces: int, *, buttons: bool) -> Any:
        actions: list[str] = []
        if buttons:
            # Without a label: xfce4-notifyd would draw a third button for the click on the body.
            for action, label in ((BODY_CLICKED, ""), *notice.actions):
                actions += [action, label]
        hints: dict[str, tuple[str, Any]] = {
            "urgency": ("y", _NORMAL_URGENCY),
        }
        if self._name == APPLICATION:
            # A desktop that knows the entry would show the name and the icon that stand there.
            hints["desktop-entry"] = ("s", PROGRAM_ID)
        if not notice.stays:
            # Not kept in a list of past notifications: it would be of no use there.
            hints["transient"] = ("b", True)
        lasts = _NO_TIME_LIMIT if notice.stays else _SERVERS_OWN_TIME
        body = (self._name, replaces, self._icon, notice.title, self.body(notice.body), actions, hints, lasts)
        return method_call(SERVICE, PATH, SERVICE, "Notify", "susssasa{sv}i", body, may_start=True)

    def _close_number(self, number: int) -> None:
        if self._bus is not None and self._server is not None:
            self._bus.call(method_call(SERVICE, PATH, SERVICE, "CloseNotification", "u", (number,)))

    # What it answers

    def _take_number(self, shown: _Shown, number: int) -> None:
        key = shown.notice.key
        if self._shown.get(key) is not shown:
            # The server ended and was forgotten in the meantime.
            return
        shown.number = number
        if shown.withdrawn:
            self.withdraw(key)
        elif shown.next is not None:
            notice, buttons = shown.next
            self.show(notice, buttons=buttons)

    def _refuse(self, shown: _Shown) -> None:
        if self._shown.get(shown.notice.key) is not shown:
            return
        del self._shown[shown.notice.key]
        notice, buttons = shown.next or (shown.notice, shown.buttons)
        if not shown.withdrawn:
            self.refused.emit(notice, buttons)

    def _server_changed(self, _present: bool) -> None:
        """Whoever has the name now is somebody new: what was shown is gone, what it can do is not known yet."""
        self._server = None
        for key, shown in list(self._shown.items()):
            if shown.number is not None:
                del self._shown[key]
                self.closed.emit(key)

    def _key_of(self, number: int) -> str | None:
        return next((key for key, shown in self._shown.items() if shown.number == number), None)

    def _token_given(self, body: tuple[Any, ...]) -> None:
        """A click is about to be told of; what it opens may come to the front."""
        number, token = body
        if self._key_of(number) is not None and activation.is_token(token):
            activation.hold(token)

    def _action_invoked(self, body: tuple[Any, ...]) -> None:
        number, action = body
        key = self._key_of(number)
        if key is not None:
            del self._shown[key]
            # Most servers close it themselves; for the others it is done here, and a second time does no harm.
            self._close_number(number)
            self.answered.emit(key, str(action))

    def _notification_closed(self, body: tuple[Any, ...]) -> None:
        key = self._key_of(body[0])
        if key is not None:
            del self._shown[key]
            self.closed.emit(key)


class ServiceWay(NoticeWay):
    """Notices through the desktop's service, either only with a server that has buttons, or with any."""

    def __init__(self, service: NotificationService, *, buttons: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._buttons = buttons
        self._asked_for: dict[str, Notice] = {}
        service.refused.connect(self._service_refused)
        if buttons:
            # One of the two passes on what happens to notices, whichever of them showed it.
            service.answered.connect(self.answered)
            service.closed.connect(self.closed)

    def show(self, notice: Notice) -> None:
        """Ask what the server can do, then show or refuse."""
        self._asked_for[notice.key] = notice
        self._service.ask(lambda has_actions: self._decide(notice, has_actions), lambda: self._give_up(notice))

    def find_out(self, told: Callable[[bool], None]) -> None:
        """Ask whether there is a server, and whether it will do for this way."""
        self._service.ask(lambda has_actions: told(has_actions or not self._buttons), lambda: told(False))

    def call_itself(self, name: str, icon: str) -> None:
        """The service does, for both ways."""
        self._service.call_itself(name, icon)

    def withdraw(self, key: str) -> None:
        """Take it back, even when the server has not been heard yet."""
        self._asked_for.pop(key, None)
        self._service.withdraw(key)

    def close(self) -> None:
        """Close the service, with everything it shows."""
        self._service.close()

    def _decide(self, notice: Notice, has_actions: bool) -> None:
        if self._asked_for.get(notice.key) is not notice:
            return
        if self._buttons and not has_actions:
            self._give_up(notice)
            return
        del self._asked_for[notice.key]
        self._service.show(notice, buttons=self._buttons)

    def _give_up(self, notice: Notice) -> None:
        if self._asked_for.get(notice.key) is notice:
            del self._asked_for[notice.key]
            self.refused.emit(notice)

    def _service_refused(self, notice: Notice, buttons: bool) -> None:
        if buttons == self._buttons:
            self.refused.emit(notice)
