"""libxcb through ctypes: the calls that more than one module makes, and what they give back.

libxcb for the reasons given in `xcb_sync`, which has the calls of the XSync extension to itself.
"""

import ctypes as c
import functools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


class Cookie(c.Structure):
    """Stands for an answer that is on its way."""

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


class PropertyReply(c.Structure):
    """The head of a property, which its `count` values follow."""

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
class Libraries:
    """The library, and what lets go of the memory of its answers."""

    xcb: c.CDLL
    free: Any

    def root(self, connection: int) -> int:
        """The root window of the first screen."""
        return int(self.xcb.xcb_setup_roots_iterator(self.xcb.xcb_get_setup(connection)).data[0])

    def atoms(self, connection: int, names: Iterable[str]) -> dict[str, int]:
        """The server's numbers for the names, asked all at once; without an answer one that no window has."""
        asked = {name: self.xcb.xcb_intern_atom(connection, 0, len(name), name.encode()) for name in names}
        atoms = {}
        for name, cookie in asked.items():
            reply = self.xcb.xcb_intern_atom_reply(connection, cookie, None)
            atoms[name] = int(reply.contents.atom) if reply else 0
            self.free(reply)
        return atoms


@functools.cache
def libraries() -> Libraries:
    """The library with its signatures; OSError when it is not installed, AttributeError when it is another one."""
    xcb, libc = c.CDLL("libxcb.so.1"), c.CDLL(None)
    pointer, number, byte = c.c_void_p, c.c_uint32, c.c_uint8
    for library, name, result, arguments in (
        (xcb, "xcb_connect", pointer, (c.c_char_p, pointer)),
        (xcb, "xcb_disconnect", None, (pointer,)),
        (xcb, "xcb_connection_has_error", c.c_int, (pointer,)),
        (xcb, "xcb_get_setup", pointer, (pointer,)),
        (xcb, "xcb_setup_roots_iterator", _ScreenIterator, (pointer,)),
        (xcb, "xcb_poll_for_event", pointer, (pointer,)),
        (xcb, "xcb_intern_atom", Cookie, (pointer, byte, c.c_uint16, c.c_char_p)),
        (xcb, "xcb_intern_atom_reply", c.POINTER(_AtomReply), (pointer, Cookie, pointer)),
        (xcb, "xcb_get_property", Cookie, (pointer, byte, number, number, number, number, number)),
        (xcb, "xcb_get_property_reply", c.POINTER(PropertyReply), (pointer, Cookie, pointer)),
        (xcb, "xcb_change_property", Cookie, (pointer, byte, number, number, number, byte, number, pointer)),
        (xcb, "xcb_send_event", Cookie, (pointer, byte, number, number, pointer)),
        (xcb, "xcb_flush", c.c_int, (pointer,)),
        (libc, "free", None, (pointer,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return Libraries(xcb, libc.free)
