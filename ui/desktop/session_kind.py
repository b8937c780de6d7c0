"""Whether this session is one of X11, asked in one place, since several sources must not mistake one for the other."""

import os


def is_wayland() -> bool:
    """Whether the desktop is a Wayland one, be there an X server for older programs or not."""
    return bool(os.environ.get("WAYLAND_DISPLAY")) or os.environ.get("XDG_SESSION_TYPE") == "wayland"


def is_x11() -> bool:
    """Whether an X server sees the whole desktop.

    Under Wayland one may run as well, but it knows only its own windows and their input, and asking may be what starts
    it.
    """
    return bool(os.environ.get("DISPLAY")) and not is_wayland()
