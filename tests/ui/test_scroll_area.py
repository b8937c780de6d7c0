"""Scroll areas as a screen reader is told of them, and as those see them who use the keyboard; and what they cost."""

import subprocess
import sys
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton

from ui.widgets.page_scroll import PageScroll
from ui.widgets.scroll_area import SteadyScrollArea
from ui.widgets.time_field import TimeField

PROJECT = Path(__file__).parents[2]
# A kind of widget that nothing of ours is, or is made of.
FOREIGN = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui import look
look.current()
{made}
area.viewport()
import enum, gc
kinds = (each.__qualname__ for each in gc.get_objects() if isinstance(each, enum.EnumMeta))
print([each for each in kinds if each.startswith("QWizard")])
"""


@pytest.mark.parametrize(
    "made",
    [
        "from ui.widgets.scroll_area import SteadyScrollArea; area = SteadyScrollArea()",
        "from ui.widgets.text_edit import GrowingTextEdit; area = GrowingTextEdit('Words')",
        "from ui.widgets.entry_list import EntryList; area = EntryList('Entries')",
    ],
)
def test_no_other_kinds_of_widgets_are_loaded_for_it(made):
    command = [sys.executable, "-c", FOREIGN.format(made=made)]
    done = subprocess.run(command, cwd=PROJECT, check=False, capture_output=True, text=True, timeout=60)
    assert done.stdout == "[]\n", done.stderr


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


def page_of(qtbot, fields):
    """A page that shows some of these fields, with the keyboard on the first."""
    page = PageScroll()
    qtbot.addWidget(page)
    for field in fields:
        page.column.addWidget(field)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)
    return page


def test_all_of_what_the_keyboard_comes_to_can_be_seen(qtbot):
    """And is not behind the fade. Qt leaves a field cut off at the edge, as long as its text cursor is in sight."""
    fields = [TimeField(f"{number}", time(17, 30)) for number in range(20)]
    page = page_of(qtbot, fields)
    seen = page.viewport().height() - page.veiled()
    for way, name in [("down", Qt.Key.Key_Tab)] * 19 + [("up", Qt.Key.Key_Backtab)] * 19:
        qtbot.keyClick(page.focusWidget(), name)
        field = page.focusWidget()
        top = field.mapTo(page.viewport(), QPoint()).y()
        assert top >= 0, (way, field.accessibleName())
        assert top + field.height() <= seen, (way, field.accessibleName())


def test_a_click_moves_nothing_under_the_pointer(qtbot):
    fields = [QPushButton(f"{number}") for number in range(20)]
    page = page_of(qtbot, fields)
    qtbot.keyClick(fields[0], Qt.Key.Key_Tab)
    cut_off = next(field for field in fields if field.visibleRegion().boundingRect().height() < field.height())
    qtbot.mousePress(cut_off, Qt.MouseButton.LeftButton, pos=QPoint(9, 1))
    assert page.focusWidget() is cut_off
    assert page.verticalScrollBar().value() == 0
    qtbot.mouseRelease(cut_off, Qt.MouseButton.LeftButton, pos=QPoint(9, 1))
