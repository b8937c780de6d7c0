"""A mocked idle monitor of GNOME. The number of a watch is its threshold in milliseconds, so that tests can name it."""

from dataclasses import dataclass

from tests.desktop.bus_client import MOCK
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.mutter_idle import PATH, SERVICE

FIRST_RETURN_WATCH = 4_000_000_001


@dataclass
class IdleMonitor:
    """What Mutter answers: the idle time that a test sets, and watches that fire when a test says so."""

    desktop: VirtualDesktop

    def start(self, idle: int = 0, *, refuses: bool = False) -> None:
        self.desktop.start_mock(SERVICE, PATH)
        refusal = 'raise dbus.exceptions.DBusException("no", name="org.freedesktop.DBus.Error.AccessDenied")'
        number = 'self.made = getattr(self, "made", 4_000_000_000) + 1; ret = self.made'
        for name, takes, gives, code in (
            ("SetIdle", "t", "", "self.idle = args[0]"),
            ("GetIdletime", "", "t", "ret = self.idle"),
            ("AddIdleWatch", "t", "u", refusal if refuses else "ret = args[0]"),
            ("AddUserActiveWatch", "", "u", number),
            ("RemoveWatch", "u", "", ""),
        ):
            self._call(MOCK, "AddMethod", "sssss", SERVICE, name, takes, gives, code)
        self.idle(idle)

    def stop(self) -> None:
        self.desktop.stop(SERVICE)

    def idle(self, milliseconds: int) -> None:
        self._call(SERVICE, "SetIdle", "t", milliseconds)

    def fire(self, watch: int) -> None:
        self.desktop.session_bus.emit_from_mock(SERVICE, PATH, f"{SERVICE}.WatchFired", "u", watch)

    def calls(self, member: str) -> list[int]:
        """What a method was called with, in order; 0 for one that takes nothing."""
        made = self._call(MOCK, "GetMethodCalls", "s", member)
        return [arguments[0][1] if arguments else 0 for _, arguments in made]

    def _call(
        self, interface: str, member: str, signature: str, *body: object
    ) -> list[tuple[int, list[tuple[str, int]]]]:
        return self.desktop.session_bus.call(SERVICE, PATH, interface, member, signature, *body) or []
