"""The true program as a Wayland client, under the true sway and KWin on screens that are not there.

Where a window stands and whether it takes the focus is a compositor's own affair there; what is offered, written and
brought to the front is the same as elsewhere.
"""

from dataclasses import replace

import pytest

from models.settings import PromptStyle
from tests.desktop.compositors import KWin, Sway
from tests.desktop.tray_watcher import TrayWatcher
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from tests.journeys.person import Person
from tests.journeys.program import HALF_PAST_FIVE, READY, Program
from ui.desktop import activation

pytestmark = pytest.mark.desktop

DESKTOP = {"tray": None, "notifications": "dunst", "window_manager": False}
OFFER, GUIDE = "That looks like a day’s work.", "What is still in your head?"


def enter(desktop: VirtualDesktop, compositor: Sway | KWin) -> None:
    """The program will find this compositor; nothing of an X server is told to it."""
    if isinstance(compositor, Sway):
        # It may run as somebody else.
        for path in (compositor.folder, compositor.socket):
            path.chmod(0o777)
    socket = str(compositor.socket)
    desktop.env |= {"QT_QPA_PLATFORM": "wayland", "XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": socket}
    del desktop.env["DISPLAY"]


def begin(program: Program, style: PromptStyle) -> None:
    program.prepare_an_evening(replace(READY, prompt_style=style), HALF_PAST_FIVE)
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())


def test_under_sway_the_popup_comes_and_the_tracker_is_brought_to_the_front(
    desktop: VirtualDesktop, person: Person, program: Program
) -> None:
    sway = Sway(desktop)
    enter(desktop, sway)
    desktop.env["WAYLAND_DEBUG"] = "client"
    begin(program, PromptStyle.POPUP)
    person.finds(OFFER)
    person.does("Not today")
    wait_until(lambda: program.workday()["settled"] is True, "the answer arrives")
    desktop.env[activation.XDG_ACTIVATION] = "panel-7"
    assert program.say("--tracker") == 0
    person.finds("Your workday")
    wait_until(lambda: '.activate("panel-7", wl_surface' in desktop.log("program 1"), "the token is handed on")
    assert program.say("--quit") == 0
    assert program.running is not None
    assert program.running.wait(60) == 0
    sway.stop()


def test_under_kwin_a_notification_leads_to_the_landing_and_the_icon_to_the_tracker(
    desktop: VirtualDesktop, person: Person, program: Program
) -> None:
    kwin = KWin(desktop)
    enter(desktop, kwin)
    begin(program, PromptStyle.NOTIFICATION)
    wait_until(lambda: desktop.run("dunstctl", "count", "displayed") == "1", "the landing is offered")
    desktop.run("dunstctl", "action", "0")
    person.finds(GUIDE)
    wait_until(lambda: program.workday()["phase"] == "landing", "the landing is known")
    with TrayWatcher(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as tray:
        # As Plasma's: it comes late here, and the icon finds it.
        tray.wait_for_icon(0)
        tray.click(0)
        person.finds("Your workday")
        program.quit()
    kwin.stop()
