"""A usual monitor on the left and one of twice its density on the right: as large on both, and drawn for each."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.settings import PromptStyle
from tests.desktop.virtual_desktop import VirtualDesktop, Window, wait_until
from tests.journeys.person import Person
from tests.journeys.program import HALF_PAST_FIVE, READY, Program

pytestmark = pytest.mark.desktop

DESKTOP = {"tray": None, "two_monitors": True, "right_scale": 2}
LEFT, POPUP = 1280, 420
LEAST = 640
"""How wide the tracker is at least."""


def test_the_popup_and_a_window_that_is_moved_are_drawn_for_their_monitor(
    desktop: VirtualDesktop, person: Person, program: Program, tmp_path: Path
) -> None:
    program.prepare_an_evening(replace(READY, prompt_style=PromptStyle.POPUP), HALF_PAST_FIVE)
    desktop.xdotool("mousemove", "3000", "600")
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())
    person.finds("Not today", "button")
    wait_until(
        lambda: [window.width for window in desktop.windows("Soft Landing")] == [2 * POPUP], "it is as dense as there"
    )
    (popup,) = desktop.windows("Soft Landing")
    assert left_edge(desktop, popup) > LEFT
    assert has_fine_lines(desktop, popup, tmp_path)
    person.does("Not today")
    desktop.xdotool("mousemove", "600", "400")
    assert program.say("--tracker") == 0
    place = person.finds("Your workday").place
    (tracker,) = desktop.windows("Soft Landing")
    assert left_edge(desktop, tracker) < LEFT
    desktop.move(tracker, LEFT + 200, 100)
    wait_until(lambda: desktop.windows("Soft Landing")[0].width == 2 * LEAST, "there is room for what is in it")
    assert has_fine_lines(desktop, tracker, tmp_path)
    desktop.move(tracker, 100, 60)
    wait_until(lambda: person.finds("Your workday").place[2:] == place[2:], "it is written as before")
    program.quit()


def left_edge(desktop: VirtualDesktop, window: Window) -> int:
    lines = desktop.xdotool("getwindowgeometry", "--shell", str(window.number)).splitlines()
    return next(int(line.removeprefix("X=")) for line in lines if line.startswith("X="))


def has_fine_lines(desktop: VirtualDesktop, window: Window, folder: Path) -> bool:
    """Whether there is anything in it that four equal pixels could not show; a picture made larger has nothing."""
    picture = str(folder / "window.png")
    desktop.run("import", "-window", str(window.number), picture)
    coarse = ["(", "+clone", "-filter", "point", "-resize", "50%", "-resize", "200%", ")"]
    different = ["-compose", "difference", "-composite", "-format", "%[fx:mean*1000000]", "info:"]
    return float(desktop.run("convert", picture, "-crop", "400x400+0+0", "+repage", *coarse, *different)) > 100
