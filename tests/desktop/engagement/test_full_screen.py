"""A window that fills the screen, and windows that only seem to."""

import ctypes
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from ui.desktop.choose import system_engagement
from ui.desktop.linux_engagement import LinuxEngagement
from ui.desktop.xcb_active_window import ActiveWindow

# F11 makes the window fill the screen and ends that, F12 closes it.
WINDOW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
app.setApplicationName("window")
window = QWidget()
for key, done in (("F11", lambda: window.showNormal() if window.isFullScreen() else window.showFullScreen()),
                  ("F12", app.quit)):
    QShortcut(QKeySequence(key), window).activated.connect(done)
window.resize(300, 200)
window.show()
app.exec()
"""


@pytest.fixture
def window(desktop: VirtualDesktop) -> VirtualDesktop:
    """A desktop with a window manager and one small window that has the keyboard."""
    desktop.start("openbox")
    desktop.spawn("window", [sys.executable, "-c", WINDOW], PYTHONPATH=":".join(sys.path))
    is_focused = ("sh", "-c", '[ "$(xdotool getwindowfocus getwindowname)" = window ]')

    def has_keyboard() -> bool:
        if desktop.answers(*is_focused):
            return True
        # A window manager that starts after the window gives it the keyboard when it is clicked, not by itself.
        for found in desktop.windows("window"):
            desktop.click(found, 50, 50)
        return False

    wait_until(has_keyboard, "the window has the keyboard")
    return desktop


@pytest.fixture
def active(desktop: VirtualDesktop) -> Iterator[ActiveWindow]:
    active = ActiveWindow.open(desktop.display)
    assert active is not None
    yield active
    active.close()


def set_kind(active: ActiveWindow, window: int, kind: int) -> None:
    """Let a window call itself something else, over the same connection: it is so by the next question."""
    replace, atom_type, bits, count = 0, 4, 32, 1
    active._lib.xcb.xcb_change_property(
        ctypes.c_void_p(active._connection),
        replace,
        window,
        active._atoms["_NET_WM_WINDOW_TYPE"],
        atom_type,
        bits,
        count,
        ctypes.byref(ctypes.c_uint32(kind)),
    )


def test_a_full_screen_window_is_noticed_at_once(window: VirtualDesktop, engagement: LinuxEngagement) -> None:
    assert not engagement.look()
    window.xdotool("key", "F11")
    wait_until(engagement.look, "the window fills the screen")
    window.xdotool("key", "F11")
    wait_until(lambda: not engagement.look(), "the window is small again")
    window.xdotool("key", "F11")
    wait_until(engagement.look, "the window fills the screen again")
    window.xdotool("key", "F12")
    wait_until(lambda: not engagement.look(), "the window is gone")


@pytest.mark.parametrize("kind", ["DESKTOP", "DOCK"])
def test_the_background_and_panels_do_not_count(kind: str, window: VirtualDesktop, active: ActiveWindow) -> None:
    window.xdotool("key", "F11")
    wait_until(active.fills_the_screen, "the window fills the screen")
    number = int(window.xdotool("getactivewindow"))
    set_kind(active, number, active._atoms[f"_NET_WM_WINDOW_TYPE_{kind}"])
    assert not active.fills_the_screen()
    set_kind(active, number, active._atoms["_NET_WM_WINDOW_TYPE"])
    assert active.fills_the_screen()


def test_a_server_without_a_window_manager_has_no_active_window(active: ActiveWindow) -> None:
    assert not active.fills_the_screen()


def test_under_wayland_the_x_server_is_not_asked(
    window: VirtualDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    engagement = system_engagement()
    assert isinstance(engagement, LinuxEngagement)
    assert engagement._active_window is None
    engagement.close()


def test_a_display_that_leads_nowhere_and_one_that_ends_mean_no(qtbot: QtBot) -> None:
    assert ActiveWindow.open(":4321") is None
    with VirtualDesktop(window_manager=False) as own:
        active = ActiveWindow.open(own.display)
        assert active is not None
        own.stop("screen")
        assert not active.fills_the_screen()
        assert active.lost
        active.close()
        active.close()
