"""Whether the active window of an X server fills the screen, through libxcb and ctypes.

Only two marks that window managers keep are read, the window's state and its kind: no title, no program, no content.
libxcb for the reasons given in `xcb_sync`.
"""

import ctypes as c
import functools
import logging
import struct
from dataclasses import dataclass
from typing import Any

log = logging.getLogger(__name__)

_ATOMS = (
    "_NET_ACTIVE_WINDOW",
    "_NET_WM_STATE",
    "_NET_WM_STATE_FULLSCREEN",
    "_NET_WM_WINDOW_TYPE",
    "_NET_WM_WINDOW_TYPE_DESKTOP",
    "_NET_WM_WINDOW_TYPE_DOCK",
)
_ANY_TYPE = 0
_MOST_WORDS = 64
_NUMBERS_OF_32_BITS = 32


class _Cookie(c.Structure):
    _fields_ = (("sequence", c.c_uint),)


class _ScreenIterator(c.Structure):
    """`data` points to a screen, which begins with its root window."""

    _fields_ = (("data", c.POINTER(c.c_uint32)), ("rem", c.c_int), ("index", c.c_int))


class _AtomReply(c.Structure):
    _fields_ = (
        ("response_type", c.c_uint8),
        ("pad", c.c_uint8),
        ("sequence", c.c_uint16),
        ("length", c.c_uint32),
        ("atom", c.c_uint32),
    )


class _PropertyReply(c.Structure):
    _fields_ = (
        ("response_type", c.c_uint8),
        ("format", c.c_uint8),
        ("sequence", c.c_uint16),
        ("length", c.c_uint32),
        ("type", c.c_uint32),
        ("bytes_after", c.c_uint32),
        ("count", c.c_uint32),
        ("pad", c.c_uint8 * 12),
    )


@dataclass(frozen=True)
class _Libraries:
    xcb: c.CDLL
    free: Any


@functools.cache
def _libraries() -> _Libraries:
    """The library with its signatures; OSError when it is not installed."""
    xcb, libc = c.CDLL("libxcb.so.1"), c.CDLL(None)
    pointer, number = c.c_void_p, c.c_uint32
    for library, name, result, arguments in (
        (xcb, "xcb_connect", pointer, (c.c_char_p, pointer)),
        (xcb, "xcb_disconnect", None, (pointer,)),
        (xcb, "xcb_connection_has_error", c.c_int, (pointer,)),
        (xcb, "xcb_get_setup", pointer, (pointer,)),
        (xcb, "xcb_setup_roots_iterator", _ScreenIterator, (pointer,)),
        (xcb, "xcb_poll_for_event", pointer, (pointer,)),
        (xcb, "xcb_intern_atom", _Cookie, (pointer, c.c_uint8, c.c_uint16, c.c_char_p)),
        (xcb, "xcb_intern_atom_reply", c.POINTER(_AtomReply), (pointer, _Cookie, pointer)),
        (xcb, "xcb_get_property", _Cookie, (pointer, c.c_uint8, number, number, number, number, number)),
        (xcb, "xcb_get_property_reply", c.POINTER(_PropertyReply), (pointer, _Cookie, pointer)),
        (libc, "free", None, (pointer,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return _Libraries(xcb, libc.free)


class ActiveWindow:
    """One connection to an X server, for the one question; it selects no events and wakes nobody."""

    @classmethod
    def open(cls, display: str | None = None) -> "ActiveWindow | None":
        """The active window of a display (None: the environment's), or None where that leads nowhere."""
        try:
            lib = _libraries()
        except (OSError, AttributeError) as error:
            log.info("full-screen windows go unnoticed: %s", type(error).__name__)
            return None
        connection = lib.xcb.xcb_connect(display.encode() if display else None, None)
        if lib.xcb.xcb_connection_has_error(connection):
            lib.xcb.xcb_disconnect(connection)
            log.info("full-screen windows go unnoticed: no X server answers")
            return None
        return cls(lib, connection)

    def __init__(self, lib: _Libraries, connection: int) -> None:
        self._lib = lib
        self._connection: int | None = connection
        screens = lib.xcb.xcb_setup_roots_iterator(lib.xcb.xcb_get_setup(connection))
        self._root: int = screens.data[0]
        self._atoms = self._find_atoms()

    @property
    def lost(self) -> bool:
        """The server is gone, or the connection was closed."""
        return self._connection is None or self._lib.xcb.xcb_connection_has_error(self._connection) != 0

    def fills_the_screen(self) -> bool:
        """Two round trips, some ten microseconds each; False also when nothing is known.

        The desktop's own background and panels do not count, even where they call themselves full screen.
        """
        if self.lost:
            return False
        self._let_go_of_events()
        active = self._read(self._ask(self._root, "_NET_ACTIVE_WINDOW"))
        if not active or not active[0]:
            return False
        questions = [self._ask(active[0], name) for name in ("_NET_WM_STATE", "_NET_WM_WINDOW_TYPE")]
        state, kind = [self._read(question) for question in questions]
        background = {self._atoms["_NET_WM_WINDOW_TYPE_DESKTOP"], self._atoms["_NET_WM_WINDOW_TYPE_DOCK"]}
        return self._atoms["_NET_WM_STATE_FULLSCREEN"] in state and not background.intersection(kind)

    def close(self) -> None:
        """End the connection; a second time does nothing."""
        if self._connection is not None:
            self._lib.xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _find_atoms(self) -> dict[str, int]:
        """The server's numbers for the names, asked all at once; without an answer one that no window has."""
        xcb = self._lib.xcb
        asked = {name: xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode()) for name in _ATOMS}
        atoms = {}
        for name, cookie in asked.items():
            reply = xcb.xcb_intern_atom_reply(self._connection, cookie, None)
            atoms[name] = int(reply.contents.atom) if reply else 0
            self._lib.free(reply)
        return atoms

    def _ask(self, window: int, name: str) -> _Cookie:
        cookie: _Cookie = self._lib.xcb.xcb_get_property(
            self._connection, 0, window, self._atoms[name], _ANY_TYPE, 0, _MOST_WORDS
        )
        return cookie

    def _read(self, cookie: _Cookie) -> tuple[int, ...]:
        """The numbers of a property; none when the window vanished, has no such property, or it is of another form."""
        reply = self._lib.xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return ()
        count = int(reply.contents.count) if reply.contents.format == _NUMBERS_OF_32_BITS else 0
        content = c.string_at(c.addressof(reply.contents) + c.sizeof(_PropertyReply), 4 * count)
        self._lib.free(reply)
        return struct.unpack(f"={count}I", content)

    def _let_go_of_events(self) -> None:
        """Some events (a changed keyboard) are sent to everybody, and would pile up."""
        while event := self._lib.xcb.xcb_poll_for_event(self._connection):
            self._lib.free(event)
