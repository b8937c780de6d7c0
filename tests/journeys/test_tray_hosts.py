"""The tray icon in true tray hosts: there late, gone and back, clicked by a person; and a life without any."""

import contextlib
import json

import pytest

from models.settings import Settings
from tests.desktop.tray_watcher import TrayWatcher
from tests.desktop.virtual_desktop import wait_until

pytestmark = pytest.mark.desktop

# Both hosts put their only icon into the lower right corner of the screen.
ICON = (1280 - 14, 800 - 14)


DESKTOP: dict[str, str] = {}


@pytest.fixture
def program(program):
    program.prepare(Settings(first_run_done=True))
    return program


def colours(desktop, area):
    """How many colours there are in a part of the screen: a drawing has many, an empty place few."""
    return int(desktop.run("convert", "x:root", "-crop", area, "-format", "%k", "info:"))


def has_icon(desktop):
    """Whether something is drawn in the corner where the icon belongs."""
    return colours(desktop, "24x24+1254+774") > 4


def open_menu(desktop, person):
    """Click with the right button until the last entry can be read above the icon.

    X gives a click that comes within a blink of a menu's closing to nobody; a person would click again.
    """
    for _ in range(3):
        person.clicks_at(*ICON, button=3)
        with contextlib.suppress(AssertionError):
            wait_until(lambda: colours(desktop, "60x16+1085+758") > 8, "the menu is open", 5)
            return
    raise AssertionError("the menu does not open")


def test_without_a_tray_it_is_useful_and_a_tray_that_comes_late_or_restarts_is_taken(desktop, person, program):
    # As GNOME is without the extension for trays, and with it.
    desktop.env["XDG_CURRENT_DESKTOP"] = "ubuntu:GNOME"
    program.start()
    person.finds("GNOME shows no tray icons by itself")
    assert json.loads((program.folder / "settings.json").read_text())["tray_missed"] is True
    assert program.say("--tracker") == 0, "a second start is the way in"
    person.clicks("Clarity", "check box")
    desktop.start("trayer")
    wait_until(lambda: has_icon(desktop), "the icon is in the tray")
    desktop.stop("trayer")
    desktop.start("trayer")
    wait_until(lambda: has_icon(desktop), "the icon is in the new tray")
    program.quit()


def test_a_click_opens_the_tracker_and_the_menu_has_everything(desktop, person, program):
    desktop.start("trayer")
    program.start("--background")
    wait_until(lambda: has_icon(desktop), "the icon is in the tray")
    person.clicks_at(*ICON)
    person.finds("Your workday")
    # Qt tells screen readers nothing about a menu that belongs to no window, so it is gone through by its keys.
    open_menu(desktop, person)
    person.presses("Down", "Down", "Down", "Return")
    person.finds("What it was", "text")
    open_menu(desktop, person)
    person.presses(*["Down"] * 8, "Return")
    program.ends()


def test_a_panel_that_speaks_status_notifier_opens_the_tracker_too(desktop, person, program):
    desktop.start("xfce4-panel")
    program.start("--background")
    wait_until(lambda: has_icon(desktop), "the icon is in the panel")
    person.clicks_at(*ICON)
    person.finds("Your workday")
    # A panel that is restarted asks for nothing; the icon has to notice it.
    desktop.stop("xfce4-panel")
    desktop.start("xfce4-panel")
    wait_until(lambda: has_icon(desktop), "the icon is in the new panel")
    program.quit()


@pytest.mark.parametrize(("discreet", "name"), [(False, "soft-landing"), (True, "notes")])
def test_discreet_mode_leaves_no_name_with_the_panel_nor_with_the_dock(desktop, program, discreet, name):
    program.prepare(Settings(first_run_done=True, discreet=discreet))
    with TrayWatcher(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as panel:
        program.start()
        panel.wait_for_icon(0)
        assert {panel.told(0, each) for each in ("Id", "Title")} == {name}
        search = ("xdotool", "search", "--onlyvisible", "--class", f"^{name}$")
        wait_until(lambda: desktop.answers(*search), "the window is there")
        program.quit()
