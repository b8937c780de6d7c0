"""Under X11 a window that was asked for bears the token of whoever asked, and the waiting pointer is taken back.

Both are the freedesktop.org startup notification. Qt does it for the token that the program was started with alone. It
is said on Qt's own connection, so that the server hears of the window before it hears of its token.
"""

import logging
import struct
from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication, QNativeInterface

from ui.desktop import activation
from ui.desktop.xcb_library import libraries

log = logging.getLogger(__name__)

_ID, _BEGIN, _GOES_ON = "_NET_STARTUP_ID", "_NET_STARTUP_INFO_BEGIN", "_NET_STARTUP_INFO"
_TEXT = "UTF8_STRING"
_REPLACE = 0
_BITS_OF_A_CHARACTER = 8
_CLIENT_MESSAGE = 33
_TO_WHO_WATCHES_PROPERTIES = 1 << 22
_LETTERS_IN_A_MESSAGE = 20


def hand_over(window: int) -> None:
    """Give the held token, if there is one, to the window of this number, and say that it is there.

    To be called under X11 alone: elsewhere Qt ends the program when it is asked for its connection.
    """
    token = activation.take_startup_id()
    app = QGuiApplication.instance()
    if not token or not isinstance(app, QGuiApplication):
        return
    x11 = app.nativeInterface()
    if not isinstance(x11, QNativeInterface.QX11Application):
        return
    try:
        lib = libraries()
    except (OSError, AttributeError) as error:
        log.info("the desktop is not told that a window is there: %s", type(error).__name__)
        return
    connection = x11.connection()
    atoms = lib.atoms(connection, (_ID, _BEGIN, _GOES_ON, _TEXT))
    told = token.encode()
    lib.xcb.xcb_change_property(
        connection, _REPLACE, window, atoms[_ID], atoms[_TEXT], _BITS_OF_A_CHARACTER, len(told), told
    )
    for kind, letters in _removal(token):
        event = struct.pack("=BBHII20s", _CLIENT_MESSAGE, _BITS_OF_A_CHARACTER, 0, window, atoms[kind], letters)
        lib.xcb.xcb_send_event(connection, 0, lib.root(connection), _TO_WHO_WATCHES_PROPERTIES, event)
    lib.xcb.xcb_flush(connection)


def _removal(token: str) -> Iterator[tuple[str, bytes]]:
    """What is said to everybody when a program that was waited for is there, in the pieces that the server carries."""
    quoted = token.replace("\\", "\\\\").replace('"', '\\"')
    told = f'remove: ID="{quoted}"'.encode() + b"\0"
    for begin in range(0, len(told), _LETTERS_IN_A_MESSAGE):
        yield _GOES_ON if begin else _BEGIN, told[begin : begin + _LETTERS_IN_A_MESSAGE]
