"""Two monitors, one of which is unplugged at the wrong moment, with all that is on it."""

from dataclasses import replace

import pytest

from models.settings import PromptStyle
from tests.desktop.virtual_desktop import wait_until
from tests.journeys.program import HALF_PAST_FIVE, READY

pytestmark = pytest.mark.desktop

DESKTOP = {"tray": None, "two_monitors": True}
OFFER = "That looks like a day’s work."


def test_the_popup_comes_over_when_its_monitor_is_unplugged(desktop, person, program):
    program.prepare_an_evening(replace(READY, prompt_style=PromptStyle.POPUP), HALF_PAST_FIVE)
    desktop.xdotool("mousemove", "1900", "300")
    program.start("--pretend", HALF_PAST_FIVE.isoformat(), "--background")
    wait_until(lambda: person.finds(OFFER).place[0] > 1280, "it is on the monitor in use")
    assert program.say("--tracker") == 0
    person.finds("Your workday")
    tracker = max(desktop.windows("Soft Landing"), key=lambda window: window.width)
    desktop.move(tracker, 1400, 60)
    wait_until(lambda: person.finds("Your workday").place[0] > 1280, "the tracker is over there, too")
    desktop.unplug_the_right_monitor()
    wait_until(lambda: 0 <= person.finds(OFFER).place[0] < 1280, "it comes to the one that is left")
    person.clicks("Not today")
    person.misses(OFFER)
    wait_until(lambda: program.workday()["settled"] is True, "the answer arrives")
    assert program.say("--tracker") == 0
    wait_until(lambda: person.finds("Settings", "check box").place[0] < 1280 // 2, "it is where it can be seen")
    assert 0 <= person.finds("Your workday").place[0] < 1280 // 2
    program.quit()
