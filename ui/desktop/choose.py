"""Picks, once and in one place, what fits the system the program runs on.

Each system's modules are loaded in their own branch: jeepney is not installed everywhere, nor are system libraries.
"""

import ctypes
import sys

from PySide6.QtCore import QObject

from models.clock import Clock
from ui.desktop.autostart import Autostart, own_command
from ui.desktop.engagement import Engagement
from ui.desktop.motion_wish import MotionWish, known_at_once, mac_wish, windows_wish
from ui.desktop.presence import Presence, SilentPresence


def system_presence(clock: Clock, parent: QObject | None = None) -> Presence:
    """The best source of presence here. Never raises: where nothing is to be had it is a `SilentPresence`."""
    platform: str = sys.platform
    if platform == "linux":
        from ui.desktop.linux import linux_presence

        return linux_presence(clock, parent)
    if platform == "win32":
        from ui.desktop.windows import windows_presence

        return windows_presence(parent)
    if platform == "darwin":
        from ui.desktop.macos import mac_presence

        return mac_presence(parent)
    return SilentPresence(parent)


def system_engagement(parent: QObject | None = None) -> Engagement:
    """Tells presentations, calls and do-not-disturb, as far as can be known here. Never raises."""
    platform: str = sys.platform
    if platform == "linux":
        from ui.desktop.linux_engagement import linux_engagement

        return linux_engagement(parent)
    if platform == "win32":
        from ui.desktop.windows import windows_engagement

        return windows_engagement(parent)
    if platform == "darwin":
        from ui.desktop.macos import mac_engagement

        return mac_engagement(parent)
    return Engagement(parent)


def system_motion_wish(parent: QObject | None = None) -> MotionWish:
    """Tells whether the person wants less movement, as far as can be known here. Never raises."""
    platform: str = sys.platform
    if platform == "linux":
        from ui.desktop.portal_motion import PortalMotion

        return PortalMotion(parent)
    if platform == "win32":
        return known_at_once(lambda: windows_wish(ctypes.CDLL("user32")), parent)
    if platform == "darwin":
        return known_at_once(lambda: mac_wish(ctypes.CDLL("/usr/lib/libobjc.A.dylib")), parent)
    return MotionWish(parent)


def system_autostart(parent: QObject | None = None) -> Autostart:
    """The list of what starts with the session here. Never raises: where there is none it is an empty `Autostart`."""
    platform: str = sys.platform
    if platform == "linux":
        from ui.desktop.dbus import Bus
        from ui.desktop.portal_autostart import PortalAutostart, in_sandbox
        from ui.desktop.xdg_autostart import XdgAutostart

        if in_sandbox():
            return PortalAutostart(Bus.session(parent), parent=parent)
        return XdgAutostart(own_command(), parent=parent)
    if platform == "win32":
        from ui.desktop.windows_autostart import WindowsAutostart, registry

        found = registry()
        return Autostart(parent) if found is None else WindowsAutostart(found, own_command(), parent)
    if platform == "darwin":
        from ui.desktop.mac_autostart import MacAutostart

        return MacAutostart(own_command(), parent=parent)
    return Autostart(parent)
