"""The few functions of Windows that tell about presence, called with ctypes. No keys and no windows are looked at."""

import ctypes as c
import logging
import sys
from ctypes import wintypes
from typing import Protocol

log = logging.getLogger(__name__)


class WindowsApi(Protocol):
    """What is asked of Windows."""

    def last_input_tick(self) -> int | None:
        """The tick of the last input of this session (milliseconds, 32 bits), or None when Windows does not tell."""

    def tick(self) -> int:
        """The present tick."""

    def notification_state(self) -> int | None:
        """A `NotificationState`, or another number of a newer Windows, or None when it does not tell."""

    def watch_session(self, window: int) -> bool:
        """Have a window told of locking and unlocking; False when that is refused."""

    def leave_session(self, window: int) -> None:
        """End that."""


class _LastInput(c.Structure):
    """LASTINPUTINFO."""

    _fields_ = (("size", c.c_uint), ("tick", c.c_uint32))


class Message(c.Structure):
    """MSG, as far as it is read here."""

    _fields_ = (
        ("window", wintypes.HWND),
        ("message", wintypes.UINT),
        ("word", wintypes.WPARAM),
        ("long", wintypes.LPARAM),
    )


if sys.platform == "win32":

    class _Dlls:
        """user32, kernel32, shell32 and wtsapi32."""

        def __init__(self) -> None:
            user, kernel, shell, sessions = (
                c.WinDLL(name, use_last_error=True) for name in ("user32", "kernel32", "shell32", "wtsapi32")
            )
            self._last_input = user.GetLastInputInfo
            self._last_input.argtypes, self._last_input.restype = (c.POINTER(_LastInput),), wintypes.BOOL
            self._tick = kernel.GetTickCount
            self._tick.argtypes, self._tick.restype = (), wintypes.DWORD
            self._state = shell.SHQueryUserNotificationState
            self._state.argtypes, self._state.restype = (c.POINTER(c.c_int),), c.c_long
            self._register = sessions.WTSRegisterSessionNotification
            self._register.argtypes, self._register.restype = (wintypes.HWND, wintypes.DWORD), wintypes.BOOL
            self._unregister = sessions.WTSUnRegisterSessionNotification
            self._unregister.argtypes, self._unregister.restype = (wintypes.HWND,), wintypes.BOOL

        def last_input_tick(self) -> int | None:
            info = _LastInput(size=c.sizeof(_LastInput))
            return int(info.tick) if self._last_input(c.byref(info)) else None

        def tick(self) -> int:
            return int(self._tick())

        def notification_state(self) -> int | None:
            state = c.c_int()
            return int(state.value) if self._state(c.byref(state)) == 0 else None

        def watch_session(self, window: int) -> bool:
            this_session = 0
            return bool(self._register(window, this_session))

        def leave_session(self, window: int) -> None:
            self._unregister(window)

    def windows_api() -> WindowsApi | None:
        """Windows itself; None, and a line in the log, where it lacks one of the functions."""
        try:
            return _Dlls()
        except (OSError, AttributeError) as error:
            log.info("Windows does not tell about presence: %s", type(error).__name__)
            return None

else:

    def windows_api() -> WindowsApi | None:
        """None: this is not Windows."""
        return None
