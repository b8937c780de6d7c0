"""A ring is shown to those who use the keyboard, and to nobody else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.settings import Appearance
from ui import look
from ui.focus_ring import ring_wanted
from ui.widgets import buttons
from ui.widgets.chip import Chip


@pytest.fixture
def window(qtbot, qapp):
    look.apply(qapp, Appearance.LIGHT)
    widget = QWidget()
    line = QHBoxLayout(widget)
    for each in (buttons.plain("One"), buttons.plain("Two"), Chip("Three")):
        line.addWidget(each)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def child(window, number):
    return window.layout().itemAt(number).widget()


def test_a_focus_that_nobody_moved_by_key_shows_no_ring(window, qtbot):
    child(window, 0).setFocus()
    qtbot.waitUntil(child(window, 0).hasFocus)
    assert not ring_wanted(child(window, 0))
    assert child(window, 0).property("ring") == "no"


def test_tab_brings_the_ring_to_buttons_and_to_what_paints_itself(window, qtbot):
    child(window, 0).setFocus()
    qtbot.keyClick(child(window, 0), Qt.Key.Key_Tab)
    assert child(window, 1).hasFocus()
    assert child(window, 1).property("ring") == "yes"
    qtbot.keyClick(child(window, 1), Qt.Key.Key_Tab)
    assert ring_wanted(child(window, 2))


def test_a_click_takes_it_back(window, qtbot, monkeypatch):
    child(window, 0).setFocus()
    qtbot.keyClick(child(window, 0), Qt.Key.Key_Tab)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    child(window, 2).setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring_wanted(child(window, 2))
    child(window, 1).setFocus(Qt.FocusReason.MouseFocusReason)
    assert child(window, 1).property("ring") == "no"
