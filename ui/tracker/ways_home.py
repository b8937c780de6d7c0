"""The way home from pages that one looks into from another: back to where one was, and to what was in hand there."""

from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Place = TypeVar("Place")


class WaysHome(Generic[Place]):
    """Remembers, for each page that was looked into, the page it was looked into from."""

    def __init__(self) -> None:
        self._homes: dict[Place, tuple[Place, QWidget | None]] = {}

    def looked_into(self, place: Place, home: Place, in_hand: QWidget | None) -> None:
        """From `home` one went to `place`, with the keyboard in `in_hand`."""
        if place != home and place not in self._chain(home):
            self._homes[place] = (home, in_hand)

    def home_of(self, place: Place) -> Place | None:
        """Where one went to a place from; None where it is no place that one looks into."""
        return self._homes[place][0] if place in self._homes else None

    def belongs_to(self, place: Place) -> Place:
        """The place at the beginning of the way: itself, where nobody looked into it."""
        return self._chain(place)[-1]

    def take_in_hand(self, place: Place) -> None:
        """Give the keyboard back to what had it when one left for `place`, if it is still to be seen."""
        widget = self._homes[place][1] if place in self._homes else None
        if widget is not None and shiboken6.isValid(widget) and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chain(self, place: Place) -> list[Place]:
        chain = [place]
        while chain[-1] in self._homes:
            chain.append(self._homes[chain[-1]][0])
        return chain
