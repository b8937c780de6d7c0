"""The quiet line: what is to stay outlives what merely passes by."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.widgets.quiet_bar import QuietBar

TROUBLE = "The file was left untouched."


@pytest.fixture
def bar(qtbot):
    made = QuietBar()
    qtbot.addWidget(made)
    return made


def pass_by(bar):
    """The time of the passing sentence is over."""
    bar._timer.timeout.emit()


def test_a_passing_sentence_leaves_by_itself(bar):
    bar.say("Copied.")
    assert bar.isVisible()
    assert bar._timer.isActive()
    pass_by(bar)
    assert not bar.isVisible()


@pytest.fixture
def in_a_window(qtbot):
    """A field with the bar below it; the field is in hand."""
    window = QWidget()
    qtbot.addWidget(window)
    field, made = QLineEdit(), QuietBar()
    column = QVBoxLayout(window)
    for each in (QPushButton("First"), field, made):
        column.addWidget(each)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field, made
    window.close()


def test_it_waits_while_the_keyboard_is_on_it(qtbot, in_a_window):
    field, bar = in_a_window
    bar.say("Deleted.", "Undo", lambda: None)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert bar._button.hasFocus()
    pass_by(bar)
    assert bar.isVisible()
    assert bar._timer.isActive()
    qtbot.keyClick(bar._button, Qt.Key.Key_Backtab)
    assert field.hasFocus()
    pass_by(bar)
    assert not bar.isVisible()


@pytest.mark.parametrize("button", ["_button", "_close"])
def test_answered_or_closed_it_gives_the_keyboard_back_to_where_it_came_from(qtbot, in_a_window, button):
    field, bar = in_a_window
    bar.say("Deleted.", "Undo", lambda: None)
    pressed = getattr(bar, button)
    pressed.setFocus()
    qtbot.keyClick(pressed, Qt.Key.Key_Space)
    assert not bar.isVisible()
    assert field.hasFocus()


def test_a_sentence_without_a_button_gives_it_back_too(in_a_window):
    field, bar = in_a_window
    bar.say("Deleted.", "Undo", lambda: None)
    bar._button.setFocus()
    bar.say("Copied.")
    assert field.hasFocus()


def test_where_it_came_from_is_gone_it_goes_elsewhere(qtbot, in_a_window):
    field, bar = in_a_window
    bar.say("Deleted.", "Undo", lambda: None)
    bar._button.setFocus()
    field.deleteLater()
    qtbot.waitUntil(lambda: not isValid(field))
    bar._button.click()
    assert not bar.isVisible()


def test_what_is_to_stay_comes_back_after_a_passing_sentence_with_its_button(qtbot, bar):
    tried = []
    bar.say(TROUBLE, "Try again", lambda: tried.append(True), stays=True)
    bar.say("Copied.")
    assert bar.text() == "Copied."
    pass_by(bar)
    assert bar.text() == TROUBLE
    assert bar.isVisible()
    assert not bar._timer.isActive()
    bar._button.click()
    assert tried == [True]
    assert not bar.isVisible()


def test_the_same_words_in_passing_do_not_take_the_button_away(bar):
    bar.say(TROUBLE, "Try again", lambda: None, stays=True)
    bar.say(TROUBLE)
    assert bar._button.isVisible()
    assert not bar._timer.isActive()


def test_closed_it_is_gone_for_good(bar):
    bar.say(TROUBLE, stays=True)
    bar._close.click()
    assert not bar.isVisible()
    bar.say("Copied.")
    pass_by(bar)
    assert not bar.isVisible()


def test_what_no_longer_holds_is_taken_back_even_while_something_else_is_said(bar):
    bar.say(TROUBLE, stays=True)
    bar.say("Copied.")
    bar.take_back()
    assert bar.text() == "Copied."
    pass_by(bar)
    assert not bar.isVisible()


def test_taking_back_leaves_a_passing_sentence_alone(bar):
    bar.say("Copied.")
    bar.take_back()
    assert bar.isVisible()
