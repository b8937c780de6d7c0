"""Whether less movement is wanted, as the system says it."""

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import MOCK
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.choose import system_motion_wish
from ui.desktop.motion_wish import MotionWish, known_at_once, mac_wish, windows_wish
from ui.desktop.portal_autostart import PATH, PORTAL
from ui.desktop.portal_motion import SETTINGS, PortalMotion, wants_less


def answer_of(wish: MotionWish, qtbot: QtBot) -> bool:
    told: list[bool] = []
    wish.answered.connect(told.append)
    wish.ask()
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def test_the_portal_is_asked_each_time_anew(desktop: VirtualDesktop, qtbot: QtBot) -> None:
    wish = system_motion_wish()
    assert isinstance(wish, PortalMotion)
    assert answer_of(wish, qtbot) is False, "there is no portal yet"
    desktop.start_mock(PORTAL, PATH)
    shown = "{'org.gnome.desktop.interface': dbus.Dictionary({'enable-animations': False}, signature='sv')}"
    answer = f"ret = dbus.Dictionary({shown}, signature='sa{{sv}}')"
    desktop.session_bus.call(PORTAL, PATH, MOCK, "AddMethod", "sssss", SETTINGS, "ReadAll", "as", "a{sa{sv}}", answer)
    assert answer_of(wish, qtbot) is True


def test_without_a_bus_nothing_is_wanted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert answer_of(PortalMotion(), qtbot) is False


@pytest.mark.parametrize(
    ("shown", "less"),
    [
        ({}, False),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 0), "color-scheme": ("u", 1)}}, False),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 1)}}, True),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", True)}}, False),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", False)}}, True),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0.5")}}, False),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0")}}, True),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0.0")}}, True),
    ],
)
def test_each_desktop_has_its_own_way_of_saying_it(shown: dict[str, dict[str, tuple[str, Any]]], less: bool) -> None:
    assert wants_less(shown) is less


class User32:
    """Answers as Windows does: through the place it is handed, and with whether it could."""

    def __init__(self, *, animated: bool, knows: bool = True) -> None:
        def look_up(_action: int, _zero: int, place: Any, _flags: int) -> int:
            ctypes.cast(place, ctypes.POINTER(ctypes.c_int)).contents.value = int(animated)
            return int(knows)

        self.SystemParametersInfoW = look_up


@pytest.mark.parametrize(
    ("system", "less"),
    [
        (User32(animated=True), False),
        (User32(animated=False), True),
        (User32(animated=False, knows=False), False),
    ],
)
def test_windows_tells_whether_things_move(system: User32, less: bool, qtbot: QtBot) -> None:
    assert answer_of(known_at_once(lambda: windows_wish(system)), qtbot) is less


def test_a_system_that_cannot_be_asked_wants_nothing(qtbot: QtBot) -> None:
    nothing = SimpleNamespace()
    for find in (lambda: windows_wish(nothing), lambda: mac_wish(nothing)):
        wish = known_at_once(find)
        assert answer_of(wish, qtbot) is False
