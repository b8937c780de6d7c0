"""Windows that Tab goes through in the order in which things stand in them.

Qt goes by the order in which widgets were made; pages are built late and rows come and go, so that would be any order.
"""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from ui.placing import RoomyWindow
from ui.widgets.scroll_area import SteadyScrollArea

_BY_TAB = Qt.FocusPolicy.TabFocus


class WindowAsRead(RoomyWindow):
    """A window with its tab stops in the order of reading."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 (the name is Qt's)
        """Every widget hands its Tab on to its window, which goes forward or back from where the focus is."""
        stops = list(tab_stops(self))
        here = cast("QWidget | None", self.focusWidget())  # at first nothing has the focus
        place = _next_place(stops, here or self, forward=next)
        if place is None:
            return super().focusNextPrevChild(next)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[place % len(stops)].setFocus(reason)
        return True


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Everything visible below a widget that takes the focus by Tab, as it is read."""
    for child in _children_as_read(widget):
        if not child.isVisible() or child.isWindow():
            continue
        if child.isEnabled() and child.focusProxy() is None and child.focusPolicy() & _BY_TAB == _BY_TAB:
            yield child  # what it is made of takes no Tab of its own
        else:
            yield from tab_stops(child)


def _children_as_read(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, SteadyScrollArea):
        # Its viewport is left alone: asking that for its children would have Python take them for its own.
        inner = widget.widget()
        if inner is not None:
            yield inner
    elif layout is not None:
        yield from _widgets_of(layout)
    else:
        yield from (child for child in widget.children() if isinstance(child, QWidget))


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets_of(inner)


def _next_place(stops: Sequence[QWidget], here: QWidget, *, forward: bool) -> int | None:
    """Which stop comes after `here`, or before it; None when that cannot be told."""
    for place, stop in enumerate(stops):
        if stop is here or stop.isAncestorOf(here):
            return place + 1 if forward else place - 1
        if here.isAncestorOf(stop):
            # The focus is on a page or on the window as a whole: it begins with this one.
            return place if forward else place - 1
    return None
