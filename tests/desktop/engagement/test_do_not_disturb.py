"""The do-not-disturb of KDE, dunst, Xfce and GNOME, each in its own way."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import MOCK
from tests.desktop.desktop_services import NOTIFICATIONS_NAME
from tests.desktop.engagement.questions import DUNST, KDE, XFCE, settle
from tests.desktop.heard_notices import MockServer
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.choose import system_engagement
from ui.desktop.desktop_setting import QuietSetting
from ui.desktop.linux_engagement import LinuxEngagement


def test_do_not_disturb_of_kde_is_noticed(desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot) -> None:
    server = MockServer(desktop)
    server.desktop.session_bus.call(
        KDE.service, KDE.path, MOCK, "AddProperty", "ssv", NOTIFICATIONS_NAME, "Inhibited", ("b", True)
    )
    qtbot.waitUntil(lambda: KDE.service in engagement._present)
    engagement.look()
    settle(engagement, qtbot)
    assert engagement.look()
    settle(engagement, qtbot)
    server.desktop.session_bus.call(
        KDE.service, KDE.path, MOCK, "UpdateProperties", "sa{sv}", NOTIFICATIONS_NAME, {"Inhibited": ("b", False)}
    )
    with qtbot.waitSignal(engagement.changed):
        engagement.look()
    assert not engagement.look()


def test_do_not_disturb_of_dunst_is_noticed(desktop: VirtualDesktop, engagement: LinuxEngagement, qtbot: QtBot) -> None:
    desktop.start("dunst")
    qtbot.waitUntil(lambda: DUNST.service in engagement._present)
    settle(engagement, qtbot)
    assert not engagement.look()
    settle(engagement, qtbot)
    desktop.run("dunstctl", "set-paused", "true")
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    assert engagement.look()


@pytest.fixture
def xfce_quiet(desktop: VirtualDesktop) -> Iterator[Callable[[bool], None]]:
    """Sets Xfce's do-not-disturb; the bus starts the keeper of its settings, which then stays."""

    def set_quiet(on: bool) -> None:
        desktop.session_bus.call(XFCE.service, XFCE.path, XFCE.interface, "SetProperty", "ssv", *XFCE.body, ("b", on))

    yield set_quiet
    set_quiet(False)


def test_do_not_disturb_of_xfce_is_noticed(
    xfce_quiet: Callable[[bool], None], engagement: LinuxEngagement, qtbot: QtBot
) -> None:
    xfce_quiet(False)
    qtbot.waitUntil(lambda: XFCE.service in engagement._present)
    settle(engagement, qtbot)
    assert not engagement.look()
    settle(engagement, qtbot)
    xfce_quiet(True)
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    assert engagement.look()


@pytest.fixture
def gnome(desktop: VirtualDesktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> QuietSetting:
    """The tool that GNOME itself reads its settings with, and settings in a file of this test's own."""
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    setting = QuietSetting.of_desktop()
    assert setting is not None
    return setting


def show_banners(shown: bool) -> None:
    key = ("org.gnome.desktop.notifications", "show-banners")
    subprocess.run(["gsettings", "set", *key, str(shown).lower()], check=True, timeout=20)


def test_do_not_disturb_of_gnome_is_noticed(gnome: QuietSetting, qtbot: QtBot) -> None:
    engagement = system_engagement()
    assert isinstance(engagement, LinuxEngagement)
    with qtbot.assertNotEmitted(engagement.changed):
        assert not engagement.look()
        settle(engagement, qtbot)
    show_banners(False)
    with qtbot.waitSignal(engagement.changed):
        assert not engagement.look()
    assert engagement.look()
    settle(engagement, qtbot)
    show_banners(True)
    with qtbot.waitSignal(engagement.changed):
        engagement.look()
    assert not engagement.look()
    engagement.close()


def test_a_setting_is_asked_once_at_a_time_and_one_that_is_not_there_is_no(gnome: QuietSetting, qtbot: QtBot) -> None:
    gnome._process.setArguments(["get", "org.example.nothing", "nothing"])
    with qtbot.waitSignal(gnome.answered) as told:
        gnome.ask()
        gnome.ask()
    assert told.args == [False]
    gnome._process.setProgram("/nowhere/gsettings")
    with qtbot.waitSignal(gnome.answered) as told:
        gnome.ask()
    assert told.args == [False]


def test_a_tool_that_hangs_is_ended_and_means_no(gnome: QuietSetting, qtbot: QtBot) -> None:
    gnome._process.setProgram("sleep")
    gnome._process.setArguments(["1000"])
    gnome._patience.setInterval(50)
    with qtbot.waitSignal(gnome.answered) as told:
        gnome.ask()
    assert told.args == [False]
    gnome.ask()
    with qtbot.assertNotEmitted(gnome.answered):
        gnome.close()
    assert gnome._process.processId() == 0


def test_other_desktops_have_no_such_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    assert QuietSetting.of_desktop() is None
