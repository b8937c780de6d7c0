"""Whether a screen saver or lock screen covers the desktop, as the desktops tell it over the session bus.

They all speak the same two words (`ActiveChanged`, `GetActive`) under different names, and one desktop may own several
of the names at once.
"""

from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.desktop.dbus import Bus, Listening, method_call

SERVICES = {
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
    "org.xfce.ScreenSaver": "/org/xfce/ScreenSaver",
}


class ScreenSavers(QObject):
    """All screen savers of a session taken together."""

    changed = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._active: set[str] = set()
        for service in SERVICES:
            self._listen(service)

    @property
    def active(self) -> bool:
        """One of them covers the screen."""
        return bool(self._active)

    def _listen(self, service: str) -> None:
        # No path: some desktops emit it from /ScreenSaver, others from the longer one, some from both.
        self._bus.subscribe(Listening(service, service, "ActiveChanged"), lambda body: self._set(service, body))
        self._bus.watch_name(service, lambda present: self._service_changed(service, present))

    def _service_changed(self, service: str, present: bool) -> None:
        if not present:
            self._set(service, (False,))
            return
        self._bus.call(
            method_call(service, SERVICES[service], service, "GetActive"), lambda body: self._set(service, body)
        )

    def _set(self, service: str, body: tuple[Any, ...]) -> None:
        before = set(self._active)
        if bool(body[0]):
            self._active.add(service)
        else:
            self._active.discard(service)
        if self._active != before:
            self.changed.emit()
