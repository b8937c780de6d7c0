"""The mocked login service of systemd, with the answers and signals that the tests of presence need."""

import os
from dataclasses import dataclass
from typing import Any

from tests.desktop.bus_client import MOCK
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.logind import MANAGER, MANAGER_PATH, PROPERTIES, SERVICE, SESSION, USER

OURS = "/org/freedesktop/login1/session/c7"


@dataclass
class Login:
    """The mocked login service with two sessions, of which c7 is ours."""

    desktop: VirtualDesktop

    def start(self) -> None:
        self.desktop.start("logind")
        mock = (SERVICE, MANAGER_PATH, MOCK)
        for name, user in (("c7", os.getuid()), ("c8", 4321)):
            self.desktop.system_bus.call(*mock, "AddSession", "ssusb", name, "seat0", user, "somebody", True)
        answer = 'ret = dbus.ObjectPath("/org/freedesktop/login1/session/c7")'
        self.desktop.system_bus.call(*mock, "AddMethod", "sssss", MANAGER, "GetSessionByPID", "u", "o", answer)

    def without_process_lookup(self) -> None:
        error = 'raise dbus.exceptions.DBusException("none", name="org.freedesktop.login1.NoSessionForPID")'
        mock = (SERVICE, MANAGER_PATH, MOCK)
        self.desktop.system_bus.call(*mock, "AddMethod", "sssss", MANAGER, "GetSessionByPID", "u", "o", error)

    def with_display_session(self) -> None:
        """What the user's own record says; the template's answer to GetUser fails, so that is given anew."""
        user_path = f"/org/freedesktop/login1/user/{os.getuid()}"
        mock, answer = (SERVICE, MANAGER_PATH, MOCK), f'ret = dbus.ObjectPath("{user_path}")'
        self.desktop.system_bus.call(*mock, "AddMethod", "sssss", MANAGER, "GetUser", "u", "o", answer)
        display = ("(so)", ("c7", OURS))
        self.desktop.system_bus.call(SERVICE, user_path, PROPERTIES, "Set", "ssv", USER, "Display", display)

    def prepare_for_sleep(self, about_to: bool) -> None:
        self.desktop.system_bus.emit_from_mock(SERVICE, MANAGER_PATH, f"{MANAGER}.PrepareForSleep", "b", about_to)

    def prepare_for_shutdown(self, about_to: bool) -> None:
        self.desktop.system_bus.emit_from_mock(SERVICE, MANAGER_PATH, f"{MANAGER}.PrepareForShutdown", "b", about_to)

    def say(self, word: str, session: str = OURS) -> None:
        self.desktop.system_bus.emit_from_mock(SERVICE, session, f"{SESSION}.{word}")

    def update(self, session: str = OURS, **properties: tuple[str, Any]) -> None:
        self.desktop.system_bus.call(SERVICE, session, MOCK, "UpdateProperties", "sa{sv}", SESSION, properties)
