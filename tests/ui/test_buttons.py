"""Buttons answer to the keys people try: Space and Enter alike."""

import pytest
from PySide6.QtCore import Qt

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
