"""Nothing but an X server and a bus, no window manager, tray or notifications: all of it can be reached and used."""

from dataclasses import replace

import pytest

from models.settings import PromptStyle
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from tests.journeys.person import Person
from tests.journeys.program import HALF_PAST_FIVE, READY, Program

pytestmark = pytest.mark.desktop

DESKTOP = {"tray": None, "window_manager": False}


def test_it_offers_is_written_into_and_quits(desktop: VirtualDesktop, person: Person, program: Program) -> None:
    # Where no notification can be shown the offer comes as a popup all the same.
    program.prepare_an_evening(replace(READY, prompt_style=PromptStyle.NOTIFICATION), HALF_PAST_FIVE)
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())
    left, top, width, height = person.finds("Not today", "button").place
    assert 0 < left < left + width < 1280
    assert 0 < top < top + height < 800
    person.clicks("Not today")
    wait_until(lambda: program.workday()["settled"] is True, "the answer arrives")
    assert program.say("--new-statement") == 0
    person.clicks("My own words", "check box")
    person.types("Could we have a slow evening?", into="In my own words")
    person.clicks("I said it")
    person.finds("“Could we have a slow evening?”", "list item")
    program.quit()
