"""Buttons answer to the keys people try: Space and Enter alike."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.tokens import Tone
from ui.widgets import buttons
from ui.widgets.chip import Chip
from ui.widgets.nav_button import NavButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: buttons.primary("Begin", Tone.LANDING), lambda: buttons.ghost("Skip")])
def test_enter_presses_the_button_in_hand_as_space_does(qtbot, make, key):
    button = make()
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    made = [buttons.plain("One"), buttons.plain("Two"), buttons.plain("Three")]
    for button in made:
        line.addWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.three = made
    return window


def test_a_button_that_rests_has_the_keyboard_again_afterwards(window):
    window.three[0].setFocus()
    wake = buttons.rest(window.three[0])
    assert not window.three[0].isEnabled()
    assert not window.three[0].hasFocus()
    wake()
    assert window.three[0].isEnabled()
    assert window.three[0].hasFocus()


def test_a_keyboard_that_went_elsewhere_meanwhile_stays_there(window):
    window.three[0].setFocus()
    wake = buttons.rest(window.three[0])
    window.three[2].setFocus()
    wake()
    assert window.three[2].hasFocus()


def test_a_button_that_did_not_have_it_does_not_take_it(window):
    window.three[1].setFocus()
    buttons.rest(window.three[0])()
    assert window.three[1].hasFocus()


def test_a_button_may_be_gone_before_it_wakes(window):
    wake = buttons.rest(window.three[0])
    window.three[0].deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wake()  # raises nothing


@pytest.mark.parametrize("make", [lambda: Chip("Rest"), lambda: NavButton("today", "Today")])
def test_a_screen_reader_that_toggles_it_presses_it(qtbot, make):
    button = make()
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        button.toggle()
    assert button.isChecked()


@pytest.mark.parametrize("make", [lambda: Chip("Rest"), lambda: NavButton("today", "Today")])
def test_what_the_program_checks_is_not_told(qtbot, make):
    button = make()
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked, wait=200):
        button.setChecked(True)
    assert button.isChecked()


def test_an_ampersand_in_a_persons_words_makes_no_key_of_a_chip(qtbot):
    chip = Chip("Rhythm &Blues")
    qtbot.addWidget(chip)
    assert chip.shortcut().isEmpty()
    chip.say("Tea &Toast")
    assert chip.shortcut().isEmpty()
    assert chip.text() == chip.accessibleName() == "Tea &Toast"
