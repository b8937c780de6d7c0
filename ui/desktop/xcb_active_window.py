"""Whether the active window of an X server fills the screen, through libxcb and ctypes.

Only two marks that window managers keep are read, the window's state and its kind: no title, no program, no content.
"""

import ctypes as c
import logging
import struct

from ui.desktop.xcb_library import Cookie, Libraries, PropertyReply, libraries

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


class ActiveWindow:
    """One connection to an X server, for the one question; it selects no events and wakes nobody."""

    @classmethod
    def open(cls, display: str | None = None) -> "ActiveWindow | None":
        """The active window of a display (None: the environment's), or None where that leads nowhere."""
        try:
            lib = libraries()
        except (OSError, AttributeError) as error:
            log.info("full-screen windows go unnoticed: %s", type(error).__name__)
            return None
        connection = lib.xcb.xcb_connect(display.encode() if display else None, None)
        if lib.xcb.xcb_connection_has_error(connection):
            lib.xcb.xcb_disconnect(connection)
            log.info("full-screen windows go unnoticed: no X server answers")
            return None
        return cls(lib, connection)

    def __init__(self, lib: Libraries, connection: int) -> None:
        self._lib = lib
        self._connection: int | None = connection
        self._root = lib.root(connection)
        self._atoms = lib.atoms(connection, _ATOMS)

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

    def _ask(self, window: int, name: str) -> Cookie:
        cookie: Cookie = self._lib.xcb.xcb_get_property(
            self._connection, 0, window, self._atoms[name], _ANY_TYPE, 0, _MOST_WORDS
        )
        return cookie

    def _read(self, cookie: Cookie) -> tuple[int, ...]:
        """The numbers of a property; none when the window vanished, has no such property, or it is of another form."""
        reply = self._lib.xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return ()
        count = int(reply.contents.count) if reply.contents.format == _NUMBERS_OF_32_BITS else 0
        content = c.string_at(c.addressof(reply.contents) + c.sizeof(PropertyReply), 4 * count)
        self._lib.free(reply)
        return struct.unpack(f"={count}I", content)

    def _let_go_of_events(self) -> None:
        """Some events (a changed keyboard) are sent to everybody, and would pile up."""
        while event := self._lib.xcb.xcb_poll_for_event(self._connection):
            self._lib.free(event)
