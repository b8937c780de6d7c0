"""What a notification is, and what every way of showing one has in common.

A way either shows a notice or refuses it, at once or a little later; `ui.notices` then tries the next one.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

BODY_CLICKED = "default"
"""The action that stands for a click on the notification itself."""
_ENTITY = re.compile(r"&(?=#?\w+;)")


@dataclass(frozen=True)
class Notice:
    """A few generic words for the desktop to show. Never anything the person wrote."""

    key: str
    """One notice per key: a new one takes the place of the old."""

    title: str
    body: str
    """Plain text; each way makes it safe for whoever draws it."""

    actions: tuple[tuple[str, str], ...] = ()
    """Buttons as (id, label), where the desktop has them."""

    stays: bool = False
    """Wait until it is answered or withdrawn, instead of leaving by itself after some seconds."""


class NoticeWay(QObject):
    """One way of showing a notice."""

    answered = Signal(str, str)
    """Key and action id of a notice that was clicked; it is gone then."""

    closed = Signal(str)
    """Key of a notice that went away without an answer: dismissed, expired, or its server ended."""

    refused = Signal(Notice)
    """This way could not show the notice; somebody else may."""

    def show(self, notice: Notice) -> None:
        """Show it, in place of the one with the same key, or emit `refused`. Never raises, never waits."""
        raise NotImplementedError

    def find_out(self, told: Callable[[bool], None]) -> None:
        """Call back, at once or a little later, with whether a notice would be shown now. Never raises or waits."""
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Take a notice back, where that is possible; neither `answered` nor `closed` is emitted for it."""
        raise NotImplementedError

    def call_itself(self, name: str, icon: str) -> None:
        """By which name and which picture (a path, or a theme's icon name) notices are sent from now on."""

    def close(self) -> None:
        """Let go of what is held."""


def escaped(text: str) -> str:
    """For servers that read markup in the body."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def free_of_markup(text: str) -> str:
    """For those that announce no markup and may read it all the same (rich text guessed by a widget, say).

    With other brackets, and something of no width within what would be an entity, neither reading can find any; nobody
    is shown an escape. dunst 1.9 is such a server.
    """
    return _ENTITY.sub("&\u2060", text.replace("<", "\u2039").replace(">", "\u203a"))
