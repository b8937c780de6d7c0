"""Buttons answer to the keys people try: Space and Enter alike."""

import pytest
from PySide6.QtCore import Qt

from ui.tokens import Tone
from ui.widgets import buttons
from ui.widgets.chip import Chip


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: buttons.primary("Begin", Tone.LANDING), lambda: buttons.ghost("Skip")])
def test_enter_presses_the_button_in_hand_as_space_does(qtbot, make, key):
    button = make()
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_an_ampersand_in_a_persons_words_makes_no_key_of_a_chip(qtbot):
    chip = Chip("Rhythm &Blues")
    qtbot.addWidget(chip)
    assert chip.shortcut().isEmpty()
    chip.say("Tea &Toast")
    assert chip.shortcut().isEmpty()
    assert chip.text() == chip.accessibleName() == "Tea &Toast"
