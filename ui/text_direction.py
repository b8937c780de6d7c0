"""A person's words among those of the program: each keeps the direction of its own first letter.

Without that, an English sentence in an Arabic window has its full stop at the wrong end, and the other way round.
"""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_TO_RIGHT, _TO_LEFT = {"L"}, {"R", "AL"}
_LEFT_TO_RIGHT_ISOLATE, _RIGHT_TO_LEFT_ISOLATE, _END = "\u2066", "\u2067", "\u2069"


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """In which direction a text is read: that of its first letter, or the other where it has none."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in _TO_RIGHT:
            return Qt.LayoutDirection.LeftToRight
        if kind in _TO_LEFT:
            return Qt.LayoutDirection.RightToLeft
    return otherwise


def in_its_own_direction(words: str, like: str = "") -> str:
    """A person's words for a place in a text of ours; `like` is the whole of what they are a part of.

    They come back as they are where they are read as the windows are.
    """
    windows = QGuiApplication.layoutDirection()
    own = direction_of(like or words, windows)
    if own is windows:
        return words
    begin = _RIGHT_TO_LEFT_ISOLATE if own is Qt.LayoutDirection.RightToLeft else _LEFT_TO_RIGHT_ISOLATE
    # An isolate ends with its line.
    return "\n".join(f"{begin}{line}{_END}" for line in words.split("\n"))


def goes_all_one_way(text: str) -> bool:
    """Whether all letters of a text are read in the same direction."""
    kinds = {unicodedata.bidirectional(sign) for sign in text}
    return not (kinds & _TO_RIGHT and kinds & _TO_LEFT)
