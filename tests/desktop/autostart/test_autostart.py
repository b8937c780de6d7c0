"""Starting with the session: which way this system has, and which command it is given."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from ui.desktop.autostart import MAIN, own_command
from ui.desktop.choose import system_autostart

pytestmark = pytest.mark.usefixtures("qapp")


def test_this_system_has_a_list_and_the_command_is_this_program() -> None:
    assert system_autostart().possible
    assert own_command() == (sys.executable, str(MAIN), "--background")
    assert MAIN.exists()


def test_a_bundle_starts_itself_and_an_appimage_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert own_command() == (sys.executable, "--background")
    monkeypatch.setenv("APPIMAGE", "/home/someone/Soft_Landing.AppImage")
    assert own_command() == ("/home/someone/Soft_Landing.AppImage", "--background")


def test_a_system_without_such_a_list_says_so(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("ui.desktop.choose.sys.platform", "haiku")
    nowhere = system_autostart()
    with qtbot.waitSignal(nowhere.changed):
        nowhere.set_on(True)
    assert (nowhere.possible, nowhere.is_on()) == (False, False)
