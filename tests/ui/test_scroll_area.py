"""Scroll areas as a screen reader is told of them."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from ui.widgets.scroll_area import SteadyScrollArea


def test_it_has_one_child_whether_its_bars_are_showing_or_not(qtbot):
    area, sheet = SteadyScrollArea(), QLabel("What goes on and on.")
    qtbot.addWidget(area)
    area.resize(200, 200)
    sheet.setFixedSize(999, 999)
    area.setWidget(sheet)
    told = QAccessible.queryAccessibleInterface(area)
    assert told.childCount() == 1
    area.show()
    assert area.verticalScrollBar().isVisible()
    assert area.horizontalScrollBar().isVisible()
    assert told.childCount() == 1
    assert told.child(0).object() is area.viewport()
