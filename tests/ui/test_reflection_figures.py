"""Figures explain themselves: what was counted, over which days, to the mouse, the keyboard and a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from ui.reflection_figures import FigureRow
from ui.reflection_words import FigureWords

FIGURES = [FigureWords(f"name {n}", f"{n} of 5", f"basis {n}" if n else "", f"counted {n}") for n in range(3)]


@pytest.fixture
def row(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    made = FigureRow()
    layout.addWidget(made)
    made.show_figures(FIGURES)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield made
    QToolTip.hideText()


def test_the_keyboard_brings_up_what_the_mouse_would(qtbot, row):
    first, second, _ = row.cards
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.waitUntil(lambda: QToolTip.text() == "counted 1")
    assert second.toolTip() == "counted 1"


def test_a_screen_reader_hears_the_figure_and_how_it_was_counted(row):
    first, second, _ = row.cards
    assert first.accessibleName() == "name 0: 0 of 5."
    assert second.accessibleName() == "name 1: 1 of 5. basis 1"
    assert second.accessibleDescription() == "counted 1"


def test_what_is_long_is_broken_into_lines(row):
    words = FigureWords("name", "1 of 5", "", f"{'counted ' * 20}\nover these days")
    row.show_figures([words] * 3)
    lines = row.cards[0].toolTip().splitlines()
    assert max(map(len, lines)) <= 64
    assert lines[-1] == "over these days"
    assert row.cards[0].accessibleDescription() == words.counted


def test_the_cards_stay_when_the_figures_change(row):
    before = row.cards
    before[0].setFocus()
    row.show_figures(list(reversed(FIGURES)))
    assert row.cards is before
    assert before[0].hasFocus()
    assert before[0].toolTip() == "counted 2"
