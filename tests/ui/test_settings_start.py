"""The switch for starting with the session shows what the system does, not what was wished for."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.desktop.autostart import Autostart
from ui.desktop.xdg_autostart import XdgAutostart
from ui.settings_start import StartSwitch


class System(Autostart):
    """A list of its own, which takes a wish at once, later, or not at all."""

    def __init__(self, *, takes: bool = True, asks_first: bool = False) -> None:
        super().__init__()
        self.on, self.takes, self.asks_first = False, takes, asks_first
        self._wish = False

    @property
    def possible(self) -> bool:
        return True

    def is_on(self) -> bool:
        return self.on

    def set_on(self, on: bool) -> None:
        self._wish = on
        if not self.asks_first:
            self.answer()

    def answer(self) -> None:
        self.on = self._wish if self.takes else self.on
        self.changed.emit()


@pytest.fixture
def shown(qtbot):
    def show(system):
        switch = StartSwitch(system)
        qtbot.addWidget(switch)
        qtbot.addWidget(switch.told)
        with qtbot.waitExposed(switch):
            switch.show()
        return switch

    return show


def test_it_shows_what_is_so_and_changes_it(qtbot, shown):
    system = System()
    switch = shown(system)
    before = switch.told.text()
    assert not switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert system.on
    assert switch.isChecked()
    assert switch.told.text() == before
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not system.on
    assert not switch.isChecked()


def test_a_system_that_does_not_take_it_is_believed(shown):
    switch = shown(System(takes=False))
    before = switch.told.text()
    switch.click()
    assert not switch.isChecked()
    assert switch.told.text() != before
    assert switch.accessibleDescription() == switch.told.text(), "who hears the page hears it, too"


def test_an_answer_may_come_later(shown):
    system = System(asks_first=True, takes=False)
    switch = shown(system)
    before = switch.told.text()
    switch.click()
    assert switch.told.text() == before
    system.answer()
    assert not switch.isChecked()
    assert switch.told.text() != before


def test_what_is_switched_off_elsewhere_shows_when_it_comes_into_view_again(qtbot, shown):
    system = System()
    switch = shown(system)
    switch.click()
    switch.hide()
    system.on = False
    with qtbot.waitExposed(switch):
        switch.show()
    assert not switch.isChecked()


def test_what_is_switched_off_elsewhere_shows_when_one_comes_back_to_the_window(qtbot, shown):
    system = System()
    switch = shown(system)
    switch.click()
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: not switch.isActiveWindow())
    system.on = False
    switch.activateWindow()
    qtbot.waitUntil(lambda: not switch.isChecked())


def test_a_folder_that_may_not_be_written_is_believed(shown, tmp_path):
    (tmp_path / "autostart").write_text("no folder, so nothing can be written there")
    switch = shown(XdgAutostart([sys.executable], {"XDG_CONFIG_HOME": str(tmp_path)}))
    before = switch.told.text()
    switch.click()
    assert not switch.isChecked()
    assert switch.told.text() != before


def test_where_there_is_no_list_it_says_so(shown):
    switch = shown(Autostart())
    assert not switch.isEnabled()
    assert "no list" in switch.told.text()


def test_it_has_a_name(shown):
    assert shown(System()).accessibleName() == "Start when you log in"
