"""Idle time under Wayland, against true compositors."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.clock import SystemClock
from tests.desktop.compositors import KWin, Sway, start_weston
from tests.desktop.login_service import Login
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.dbus import Bus
from ui.desktop.linux import LinuxPresence
from ui.desktop.presence import Presence, SourceName
from ui.desktop.wayland_connection import WaylandConnection
from ui.desktop.wayland_idle_notify import WaylandNotifyIdle

SHORT = timedelta(milliseconds=300)


@pytest.fixture
def opened_presence(
    desktop: VirtualDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], Presence]]:
    opened: list[Presence] = []

    def open_presence(wayland_display: Path) -> Presence:
        monkeypatch.setenv("WAYLAND_DISPLAY", str(wayland_display))
        idle = WaylandNotifyIdle.open(SystemClock(), SHORT)
        opened.append(LinuxPresence(SystemClock(), idle, Bus.session(), Bus.system()))
        return opened[-1]

    yield open_presence
    for presence in opened:
        presence.close()


@pytest.mark.parametrize(("kind", "name"), [(Sway, SourceName.KWIN), (KWin, SourceName.WAYLAND)])
def test_a_real_compositor_tells_of_a_pause_and_of_the_return(
    kind: type[Sway | KWin],
    name: SourceName,
    desktop: VirtualDesktop,
    opened_presence: Callable[[Path], Presence],
    qtbot: QtBot,
) -> None:
    compositor = kind(desktop)
    presence = opened_presence(compositor.socket)
    assert presence.look().idle_for is None
    with qtbot.waitSignal(presence.changed):
        presence.watch([2 * SHORT])
    # Newer ones of sway speak the newer protocol.
    assert presence.source in {name, SourceName.WAYLAND}
    qtbot.waitUntil(lambda: (presence.look().idle_for or timedelta()) >= 2 * SHORT)
    told: list[timedelta | None] = []
    presence.changed.connect(lambda: told.append(presence.look().idle_for))
    compositor.input()
    # Looking may have found the threshold passed before that was told: it may be told first.
    qtbot.waitUntil(lambda: any(idle is not None and idle < 2 * SHORT for idle in told))
    qtbot.waitUntil(lambda: (presence.look().idle_for or timedelta()) >= 2 * SHORT)
    report = presence.describe()
    assert report.idle_for is not None
    assert not report.polls
    with qtbot.waitSignal(presence.changed):
        compositor.stop()
    assert presence.look().idle_for is None


def test_a_compositor_without_the_protocol_leaves_it_to_the_login_service(
    desktop: VirtualDesktop, opened_presence: Callable[[Path], Presence], qtbot: QtBot
) -> None:
    weston = start_weston(desktop)
    login = Login(desktop)
    login.start()
    presence = opened_presence(weston)
    presence.watch([SHORT])
    qtbot.waitUntil(lambda: bool(presence.findChildren(WaylandConnection)[0].offers))
    assert presence.look().idle_for is None
    assert presence.source is SourceName.LOGIND
    assert not presence.polls
