"""Whether the person asked the system for less movement, which Qt does not tell before 6.12."""

import ctypes as c
import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

# winuser.h: whether controls and other things within windows may move.
_CLIENT_AREA_ANIMATION = 0x1042


class MotionWish(QObject):
    """Asked when something is about to move. This one stands for systems that cannot be asked."""

    answered = Signal(bool)
    """Less movement is wanted; false also where that cannot be known. Follows each `ask`, at once or a little later."""

    def ask(self) -> None:
        """Find out. Never raises, never waits."""
        self.answered.emit(False)


class KnownAtOnce(MotionWish):
    """Windows and macOS, which answer from memory."""

    def __init__(self, wanted: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted

    def ask(self) -> None:
        """Look it up."""
        self.answered.emit(self._wanted())


def windows_wish(user32: Any) -> Callable[[], bool]:
    """“Animation effects” in the settings of Windows, switched off. Raises AttributeError where it cannot be asked."""
    look_up = user32.SystemParametersInfoW
    look_up.argtypes, look_up.restype = (c.c_uint, c.c_uint, c.c_void_p, c.c_uint), c.c_int

    def wanted() -> bool:
        animated = c.c_int(1)
        return bool(look_up(_CLIENT_AREA_ANIMATION, 0, c.byref(animated), 0)) and not animated.value

    return wanted


def mac_wish(objc: Any) -> Callable[[], bool]:
    """“Reduce motion” in the settings of macOS. Raises AttributeError where it cannot be asked."""
    named, of_class = objc.sel_registerName, objc.objc_getClass
    for function in (named, of_class):
        function.argtypes, function.restype = (c.c_char_p,), c.c_void_p
    entry = ("objc_msgSend", objc)
    shared = c.CFUNCTYPE(c.c_void_p, c.c_void_p, c.c_void_p)(entry)
    yes = c.CFUNCTYPE(c.c_bool, c.c_void_p, c.c_void_p)(entry)

    def wanted() -> bool:
        workspace = shared(of_class(b"NSWorkspace"), named(b"sharedWorkspace"))
        return bool(workspace) and yes(workspace, named(b"accessibilityDisplayShouldReduceMotion"))

    return wanted


def known_at_once(find: Callable[[], Callable[[], bool]], parent: QObject | None = None) -> MotionWish:
    """The wish as `find` has it looked up, or none where the system does not have what that needs."""
    try:
        return KnownAtOnce(find(), parent)
    except (OSError, AttributeError) as error:
        log.info("whether less movement is wanted cannot be asked here: %s", type(error).__name__)
        return MotionWish(parent)
