"""A ring is shown to those who use the keyboard, and to nobody else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.settings import Appearance
from ui import look
from ui.focus_ring import lead_keys_to, ring_wanted
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


def test_where_the_program_leads_a_key_that_was_pressed_the_ring_goes_along(window, qtbot):
    one, two, three = (child(window, number) for number in range(3))
    one.setFocus()
    two.clicked.connect(lambda _on: three.setFocus())
    three.clicked.connect(lambda _on: one.setFocus())
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    qtbot.keyClick(two, Qt.Key.Key_Space)
    assert ring_wanted(three)
    qtbot.keyClick(three, Qt.Key.Key_Space)
    assert one.property("ring") == "yes"


def test_a_button_with_the_focus_has_its_ring_and_no_second_frame_around_its_words(window, qtbot):
    child(window, 0).setFocus()
    qtbot.keyClick(child(window, 0), Qt.Key.Key_Tab)
    button = child(window, 1)
    picture = button.grab().toImage()
    # A line above the words, between ring and ring.
    above = {picture.pixelColor(x, 6).name().upper() for x in range(4, button.width() - 4)}
    assert above == {look.tokens().surface}


def test_who_is_led_to_something_sees_where_the_keyboard_is(window, qtbot):
    lead_keys_to(child(window, 2))
    assert ring_wanted(child(window, 2))
    qtbot.mouseClick(child(window, 0), Qt.MouseButton.LeftButton)
    child(window, 2).setFocus(Qt.FocusReason.OtherFocusReason)
    assert not ring_wanted(child(window, 2)), "that was once"


def test_they_see_it_as_soon_as_that_window_comes_to_the_front(window, qtbot):
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    lead_keys_to(child(window, 2))
    assert not ring_wanted(child(window, 2))
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)  # as some window systems leave it
    window.activateWindow()
    qtbot.waitUntil(lambda: ring_wanted(child(window, 2)))
