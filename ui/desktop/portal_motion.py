"""Whether less movement is wanted, on Linux: the desktop's portal shows it under the names of several desktops."""

from collections.abc import Mapping
from typing import Any

from ui.desktop.dbus import Bus, method_call
from ui.desktop.motion_wish import MotionWish
from ui.desktop.portal_autostart import PATH, PORTAL

SETTINGS = "org.freedesktop.portal.Settings"

Shown = Mapping[str, Mapping[str, tuple[str, Any]]]
"""Settings by their groups and names, each with its D-Bus type."""

_FOR_ALL, _GNOME, _KDE = "org.freedesktop.appearance", "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE"


class PortalMotion(MotionWish):
    """One question to the portal, on a connection that is closed with the answer."""

    def ask(self) -> None:
        """Ask for what it shows; no portal, no wish."""
        bus = Bus.session(self)
        if bus is None:
            self.answered.emit(False)
            return

        def end(wanted: bool) -> None:
            bus.close()
            bus.deleteLater()
            self.answered.emit(wanted)

        groups = ([_FOR_ALL, _GNOME, _KDE],)
        call = method_call(PORTAL, PATH, SETTINGS, "ReadAll", "as", groups, may_start=True)
        bus.call(call, lambda body: end(wants_less(body[0])), lambda _error: end(False))


def wants_less(shown: Shown) -> bool:
    """Whether any of what the portal shows means less movement."""

    def value(group: str, name: str) -> Any:
        return shown.get(group, {}).get(name, ("", None))[1]

    return (
        value(_FOR_ALL, "reduced-motion") == 1
        or value(_GNOME, "enable-animations") is False
        or str(value(_KDE, "AnimationDurationFactor")) in {"0", "0.0"}
    )
