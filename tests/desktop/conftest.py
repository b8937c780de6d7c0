"""Fixtures that give tests a desktop of their own; what they are made of is in `virtual_desktop`."""

import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.heard_notices import HeardNotices
from tests.desktop.virtual_desktop import VirtualDesktop, missing_programs

# The test process itself needs no screen; what it looks at is reached by name.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def shared_desktop() -> Iterator[VirtualDesktop]:
    """A bare screen and two buses for the tests of this folder; a test stops the services it starts."""
    missing = missing_programs(["dunst", "dunstctl"])
    if missing:
        pytest.fail(f"needed for these tests and not installed: {', '.join(missing)}")
    with VirtualDesktop(window_manager=False) as desktop:
        yield desktop


@pytest.fixture
def desktop(shared_desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualDesktop]:
    """The shared desktop, with this process's environment pointing to it and every service stopped afterwards."""
    names = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE")
    for name in names:
        monkeypatch.setenv(name, shared_desktop.env[name])
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_ID"):
        monkeypatch.delenv(name, raising=False)
    before = shared_desktop.running
    yield shared_desktop
    for name in shared_desktop.running - before:
        shared_desktop.stop(name)


@pytest.fixture
def notices(desktop: VirtualDesktop, qtbot: QtBot) -> Iterator[HeardNotices]:
    """The program's notices on the shared desktop, taken back afterwards."""
    heard = HeardNotices()
    yield heard
    heard.close()
