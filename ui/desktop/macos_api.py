"""The few functions of macOS that tell about presence, called with ctypes. No permission is needed for any of them."""

import ctypes as c
import logging
from dataclasses import dataclass
from typing import Any, Protocol

log = logging.getLogger(__name__)

_HID_SYSTEM_STATE = 1
_ANY_INPUT = 0xFFFFFFFF
_UTF8 = 0x08000100
_INT_TYPE = 9

_FRAMEWORK = "/System/Library/Frameworks/{0}.framework/{0}"


@dataclass(frozen=True)
class Session:
    """What the window server says about this login session."""

    locked: bool
    on_console: bool
    """False while another user's session is in front."""


class MacApi(Protocol):
    """What is asked of macOS."""

    def idle_seconds(self) -> float:
        """Seconds since the last input of any kind."""

    def session(self) -> Session | None:
        """This session, or None without a window server."""

    def presentation_options(self) -> int:
        """NSApplicationPresentationOptions of the program in front."""

    def display_assertions(self) -> int:
        """How many programs keep the screen from going dark: films, calls, and what is made for just that."""


class _Frameworks:
    """CoreGraphics, CoreFoundation, IOKit and the runtime of Objective-C."""

    def __init__(self) -> None:
        self._graphics, self._foundation, self._power = (
            c.CDLL(_FRAMEWORK.format(name)) for name in ("CoreGraphics", "CoreFoundation", "IOKit")
        )
        self._objc = c.CDLL("/usr/lib/libobjc.A.dylib")
        pointer = c.c_void_p
        graphics, foundation, objc = self._graphics, self._foundation, self._objc
        for library, name, result, arguments in (
            (graphics, "CGEventSourceSecondsSinceLastEventType", c.c_double, (c.c_int32, c.c_uint32)),
            (graphics, "CGSessionCopyCurrentDictionary", pointer, ()),
            (foundation, "CFStringCreateWithCString", pointer, (pointer, c.c_char_p, c.c_uint32)),
            (foundation, "CFDictionaryGetValue", pointer, (pointer, pointer)),
            (foundation, "CFGetTypeID", c.c_ulong, (pointer,)),
            (foundation, "CFBooleanGetTypeID", c.c_ulong, ()),
            (foundation, "CFNumberGetTypeID", c.c_ulong, ()),
            (foundation, "CFBooleanGetValue", c.c_ubyte, (pointer,)),
            (foundation, "CFNumberGetValue", c.c_ubyte, (pointer, c.c_long, pointer)),
            (foundation, "CFRelease", None, (pointer,)),
            (self._power, "IOPMCopyAssertionsStatus", c.c_int, (c.POINTER(pointer),)),
            (objc, "objc_getClass", pointer, (c.c_char_p,)),
            (objc, "sel_registerName", pointer, (c.c_char_p,)),
        ):
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
        # One entry for all messages, called as what each of them returns.
        self._send_for_object = c.CFUNCTYPE(pointer, pointer, pointer)(("objc_msgSend", objc))
        self._send_for_number = c.CFUNCTYPE(c.c_ulong, pointer, pointer)(("objc_msgSend", objc))

    def idle_seconds(self) -> float:
        return float(self._graphics.CGEventSourceSecondsSinceLastEventType(_HID_SYSTEM_STATE, _ANY_INPUT))

    def session(self) -> Session | None:
        dictionary = self._graphics.CGSessionCopyCurrentDictionary()
        if not dictionary:
            return None
        locked = self._number(dictionary, b"CGSSessionScreenIsLocked")
        on_console = self._number(dictionary, b"kCGSSessionOnConsoleKey")
        self._foundation.CFRelease(dictionary)
        # The first is there only while locked.
        return Session(locked=bool(locked), on_console=on_console != 0)

    def presentation_options(self) -> int:
        application = self._send_for_object(self._objc.objc_getClass(b"NSApplication"), self._sel("sharedApplication"))
        return int(self._send_for_number(application, self._sel("currentSystemPresentationOptions")))

    def display_assertions(self) -> int:
        dictionary = c.c_void_p()
        if self._power.IOPMCopyAssertionsStatus(c.byref(dictionary)) != 0 or not dictionary.value:
            return 0
        held = self._number(dictionary, b"PreventUserIdleDisplaySleep")
        self._foundation.CFRelease(dictionary)
        return held or 0

    def _sel(self, name: str) -> Any:
        return self._objc.sel_registerName(name.encode())

    def _number(self, dictionary: Any, name: bytes) -> int | None:
        """The number or truth value under a name, or None where there is none."""
        foundation = self._foundation
        key = foundation.CFStringCreateWithCString(None, name, _UTF8)
        value = foundation.CFDictionaryGetValue(dictionary, key)
        foundation.CFRelease(key)
        if not value:
            return None
        kind = foundation.CFGetTypeID(value)
        if kind == foundation.CFBooleanGetTypeID():
            return int(foundation.CFBooleanGetValue(value))
        number = c.c_int()
        if kind == foundation.CFNumberGetTypeID() and foundation.CFNumberGetValue(value, _INT_TYPE, c.byref(number)):
            return int(number.value)
        return None


def mac_api() -> MacApi | None:
    """MacOS itself; None, and a line in the log, where it lacks one of the functions."""
    try:
        return _Frameworks()
    except (OSError, AttributeError) as error:
        log.info("macOS does not tell about presence: %s", type(error).__name__)
        return None
