"""What systemd's login service says about this session: locked, idle, about to sleep or to shut down.

Signals can come twice or in an odd order, services restart, and some desktops set nothing at all; so each fact is kept
by itself, and every message only sets it.
"""

import logging
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.desktop.dbus import Bus, Listening, method_call

log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = f"{SERVICE}.Manager"
SESSION = f"{SERVICE}.Session"
USER = f"{SERVICE}.User"
PROPERTIES = "org.freedesktop.DBus.Properties"

_EPOCH = datetime.fromtimestamp(0, UTC)


class LogindSession(QObject):
    """The session this program runs in, as the login service sees it."""

    lock_changed = Signal()
    idle_changed = Signal()
    going_to_sleep = Signal()
    woken = Signal()
    shutting_down = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._path = ""
        self._heard: set[str] = set()
        """Session paths that are listened to already; they stay the same when the service restarts."""
        self._sleeping = False
        self.locked_hint = False
        """The lock screen is up, as the desktop reported it."""
        self.lock_requested = False
        """Somebody asked for the session to be locked (`loginctl lock-session`, a lid, a key). Not every desktop says
        when it has been unlocked again."""
        self.idle_hint = False
        self.idle_since: datetime | None = None
        """Since when the desktop calls the session idle; aware, UTC."""
        self.reports_idle = False
        """The desktop has called this session idle at least once, so its silence means something."""
        bus.subscribe(Listening(SERVICE, MANAGER, "PrepareForSleep", MANAGER_PATH), self._prepare_for_sleep)
        bus.subscribe(Listening(SERVICE, MANAGER, "PrepareForShutdown", MANAGER_PATH), self._prepare_for_shutdown)
        bus.watch_name(SERVICE, self._service_changed)

    @property
    def found(self) -> bool:
        """Whether the session is known to the login service."""
        return bool(self._path)

    def _service_changed(self, present: bool) -> None:
        if present:
            self._find_session()
        else:
            self._path = ""
            self._sleeping = False
            self._update_lock(locked_hint=False, lock_requested=False)
            self._update_idle(idle=False, since=None)

    # Which session is ours

    def _find_session(self) -> None:
        """Ask by process, then by the session's name, then for the user's graphical session.

        A program started by the user's own systemd belongs to no session, so the first answer is not always there.
        """
        self._ask_manager("GetSessionByPID", "u", os.getpid(), self._take_path, self._find_by_name)

    def _find_by_name(self) -> None:
        name = os.environ.get("XDG_SESSION_ID", "")
        if name:
            self._ask_manager("GetSession", "s", name, self._take_path, self._find_by_user)
        else:
            self._find_by_user()

    def _find_by_user(self) -> None:
        self._ask_manager("GetUser", "u", os.getuid(), self._ask_display, self._not_found)

    def _ask_display(self, user_path: str) -> None:
        def take(body: tuple[Any, ...]) -> None:
            _, (_, path) = body[0]
            if path == "/":
                self._not_found()
            else:
                self._take_path(path)

        message = method_call(SERVICE, user_path, PROPERTIES, "Get", "ss", (USER, "Display"))
        self._bus.call(message, take, lambda _: self._not_found())

    def _ask_manager(
        self, member: str, signature: str, argument: object, found: Callable[[str], None], otherwise: Callable[[], None]
    ) -> None:
        message = method_call(SERVICE, MANAGER_PATH, MANAGER, member, signature, (argument,))
        self._bus.call(message, lambda body: found(body[0]), lambda _: otherwise())

    def _not_found(self) -> None:
        log.info("the login service knows no session of ours; a locked screen may go unnoticed")

    def _take_path(self, path: str) -> None:
        self._path = path
        if path not in self._heard:
            self._heard.add(path)
            for member, callback in (("Lock", self._lock), ("Unlock", self._unlock)):
                self._bus.subscribe(Listening(SERVICE, SESSION, member, path), callback)
            self._bus.subscribe(Listening(SERVICE, PROPERTIES, "PropertiesChanged", path), self._properties_changed)
        self._read_properties()

    # What it says

    def _read_properties(self) -> None:
        message = method_call(SERVICE, self._path, PROPERTIES, "GetAll", "s", (SESSION,))
        self._bus.call(message, lambda body: self._take_properties(body[0]))

    def _properties_changed(self, body: tuple[Any, ...]) -> None:
        interface, changed, invalidated = body
        if interface != SESSION:
            return
        self._take_properties(changed)
        half_told = "IdleHint" in changed and "IdleSinceHint" not in changed
        if half_told or {"LockedHint", "IdleHint", "IdleSinceHint"} & set(invalidated):
            self._read_properties()

    def _take_properties(self, properties: dict[str, tuple[str, Any]]) -> None:
        if "LockedHint" in properties:
            locked = bool(properties["LockedHint"][1])
            # Unlocked ends a mere request as well; the first look at a session that never locked does not.
            ends_request = self.locked_hint and not locked
            self._update_lock(locked_hint=locked, lock_requested=self.lock_requested and not ends_request)
        if "IdleHint" in properties:
            since = self.idle_since
            if "IdleSinceHint" in properties:
                since = _EPOCH + timedelta(microseconds=int(properties["IdleSinceHint"][1]))
            self._update_idle(idle=bool(properties["IdleHint"][1]), since=since)

    def _lock(self, _body: tuple[Any, ...]) -> None:
        self._update_lock(locked_hint=self.locked_hint, lock_requested=True)

    def _unlock(self, _body: tuple[Any, ...]) -> None:
        self._update_lock(locked_hint=False, lock_requested=False)

    def forget_request(self) -> None:
        """Something else showed that the screen is not locked (any more)."""
        self._update_lock(locked_hint=self.locked_hint, lock_requested=False)

    def _update_lock(self, *, locked_hint: bool, lock_requested: bool) -> None:
        if (locked_hint, lock_requested) != (self.locked_hint, self.lock_requested):
            self.locked_hint, self.lock_requested = locked_hint, lock_requested
            self.lock_changed.emit()

    def _update_idle(self, *, idle: bool, since: datetime | None) -> None:
        since = since if idle else None
        if (idle, since) != (self.idle_hint, self.idle_since):
            self.idle_hint, self.idle_since = idle, since
            self.reports_idle = self.reports_idle or idle
            self.idle_changed.emit()

    def _prepare_for_sleep(self, body: tuple[Any, ...]) -> None:
        about_to_sleep = bool(body[0])
        if about_to_sleep and not self._sleeping:
            self.going_to_sleep.emit()
        elif not about_to_sleep:
            # Told even when the first half was missed: the machine did sleep.
            self.woken.emit()
        self._sleeping = about_to_sleep

    def _prepare_for_shutdown(self, body: tuple[Any, ...]) -> None:
        if body[0]:
            self.shutting_down.emit()
