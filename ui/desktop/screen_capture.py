"""Keeps windows out of pictures and recordings of the screen, where the system can do that: Windows and macOS.

X11 lets every program read the whole screen, and Wayland knows no window that may not be recorded; there it is said so.
"""

import ctypes as c
import logging
import sys
from typing import Any

log = logging.getLogger(__name__)

# winuser.h; Windows 10, version 2004, and later. Earlier ones refuse it and show the window in captures as ever.
_SHOWN, _LEFT_OUT = 0x0, 0x11
# NSWindow.SharingType
_SHARED, _NOT_SHARED = 1, 0


class CaptureShield:
    """Where nothing can be done: it does nothing, and says so."""

    @property
    def works(self) -> bool:
        """Whether windows are left out of captures here."""
        return False

    def exclude(self, window: int, *, excluded: bool) -> None:
        """Leave a window (its native id) out of captures, or no more."""


class WindowsShield(CaptureShield):
    """`SetWindowDisplayAffinity`."""

    def __init__(self, user32: Any) -> None:
        self._set = user32.SetWindowDisplayAffinity
        self._set.argtypes, self._set.restype = (c.c_void_p, c.c_uint32), c.c_int

    @property
    def works(self) -> bool:
        """It does."""
        return True

    def exclude(self, window: int, *, excluded: bool) -> None:
        """Leave it out."""
        if not self._set(window, _LEFT_OUT if excluded else _SHOWN):
            log.info("Windows shows this window in captures all the same")


class MacShield(CaptureShield):
    """`NSWindow.sharingType`. Qt's id of a window is its NSView there."""

    def __init__(self, objc: Any) -> None:
        self._name = objc.sel_registerName
        self._name.argtypes, self._name.restype = (c.c_char_p,), c.c_void_p
        entry = ("objc_msgSend", objc)
        self._ask = c.CFUNCTYPE(c.c_void_p, c.c_void_p, c.c_void_p)(entry)
        self._tell = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p, c.c_ulong)(entry)

    @property
    def works(self) -> bool:
        """It does."""
        return True

    def exclude(self, window: int, *, excluded: bool) -> None:
        """Leave it out."""
        of_system = self._ask(window, self._name(b"window"))
        if of_system:
            self._tell(of_system, self._name(b"setSharingType:"), _NOT_SHARED if excluded else _SHARED)


def system_shield() -> CaptureShield:
    """What this system has. Never raises."""
    platform: str = sys.platform
    try:
        if platform == "win32":
            return WindowsShield(c.CDLL("user32"))
        if platform == "darwin":
            return MacShield(c.CDLL("/usr/lib/libobjc.A.dylib"))
    except (OSError, AttributeError) as error:
        log.info("windows cannot be kept out of captures here: %s", type(error).__name__)
    return CaptureShield()
