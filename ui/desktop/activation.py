"""Activation tokens: the desktop's permission to come to the front, which whoever was clicked hands on to one window.

A token is kept where both window systems have it, in the environment: a start is given it there, Qt looks there itself
under Wayland whenever a window is to come to the front, and `x11_activation` does so under X11. Loads no Qt.
"""

import os
import re
from typing import Final

XDG_ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"
DESKTOP_STARTUP_ID: Final = "DESKTOP_STARTUP_ID"
LONGEST: Final = 256

_TOKEN = re.compile(rf"[!-~]{{1,{LONGEST}}}")


def given() -> str:
    """The token that this start was given; empty when it was given none, or nonsense."""
    token = os.environ.get(XDG_ACTIVATION) or os.environ.get(DESKTOP_STARTUP_ID) or ""
    return token if is_token(token) else ""


def is_token(text: str) -> bool:
    """Whether it may be one: printable, without spaces, and not long. Only the desktop knows what it means."""
    return _TOKEN.fullmatch(text) is not None


def hold(token: str) -> None:
    """Keep a token for the next window that is brought to the front; an empty one changes nothing."""
    if token:
        os.environ[XDG_ACTIVATION] = os.environ[DESKTOP_STARTUP_ID] = token


def take_startup_id() -> str:
    """The token for a window under X11, which nobody else is to use; empty when there is none."""
    os.environ.pop(XDG_ACTIVATION, None)
    return os.environ.pop(DESKTOP_STARTUP_ID, "")
