"""The true program on a true desktop, lived with for a day and a morning by somebody with a mouse and a keyboard."""

import pytest

from tests.desktop.virtual_desktop import wait_until
from tests.journeys.person import Person

pytestmark = pytest.mark.desktop

STATEMENT = "I am not cross with you, only slow to arrive."


DESKTOP = {"tray": "trayer", "notifications": "dunst"}


def test_a_day_and_the_next_morning(desktop, person: Person, program):
    in_the_morning(person, program)
    at_the_end_of_the_day(person, program)
    through_the_landing(person, program)
    a_statement(person, program)
    a_repair(person)
    program.quit()
    the_next_morning(person, program)
    program.quit()


def in_the_morning(person, program):
    """The first start of all: three pages, then the tracker; the day begins with the first input."""
    program.start("--pretend", "2026-11-23T08:55:00+00:00")
    person.finds("Small things, often.")
    person.moves_the_mouse()
    person.clicks("Continue")
    person.finds("When do you work?")
    person.clicks("Continue")
    person.finds("You two", exactly=True)
    person.clicks("Done")
    person.finds("Good morning", "label")
    wait_until(lambda: bool(program.workday().get("began")), "the day has begun")
    assert program.say() == 0, "a second start raises the first"
    program.quit()


def at_the_end_of_the_day(person, program):
    """Typing stops, and the popup comes without taking the focus."""
    program.start("--background", "--pretend", "2026-11-23T17:31:00+00:00", "--pace", "8")
    person.finds("That looks like a day’s work.")
    ours = {str(window.number) for window in person.desktop.windows("Soft Landing")}
    assert ours
    assert person.desktop.xdotool("getwindowfocus") not in ours, "it does not take the focus"
    left, top, width, height = person.finds("Soft landing", "filler").place
    assert 1280 // 2 < left < left + width <= 1280
    assert 800 // 2 < top < top + height <= 800
    wait_until(lambda: program.workday()["phase"] == "offered", "the offer is remembered")


def through_the_landing(person, program):
    """Begin, and four steps with the mouse and the keyboard."""
    person.clicks("Begin landing")
    person.types("send the revised numbers", into="What is still in your head, one thought per line")
    person.presses("Return")
    person.goes_on_typing("ask about the new room")
    person.clicks("Park it")
    person.finds("Breathe", "label")
    person.clicks("Skip")
    person.finds("How will you arrive?")
    person.clicks("This one")
    person.types(STATEMENT, into="What they would have to guess")
    person.clicks("Go home softly")
    wait_until(lambda: program.workday()["phase"] == "landed", "the day is landed")


def a_statement(person, program):
    """Another start, with a word, opens the tracker where a statement is written; Enter keeps it."""
    assert program.say("--new-statement") == 0
    person.finds("Say the part you’d otherwise hope they notice.")
    person.clicks("My own words", "check box")
    person.types("Could we have a slow evening?", into="In my own words")
    person.clicks("need rest", "check box")
    person.clicks("I said it")
    person.finds("“Could we have a slow evening?”, need rest, said", "list item")
    person.finds(STATEMENT, "list item")


def a_repair(person):
    """Something happened, two attempts, and okay again."""
    person.clicks("Repair", "check box")
    person.clicks("Close “Why reach out afterwards”")  # read; now there is room
    person.clicks("Something happened")
    person.types("I was short about the shopping", into="What it was")
    person.clicks("Write it down")
    person.finds("I was short about the shopping", "label")
    for kind, landed in (("humour", "not yet"), ("took my part", "yes")):
        person.clicks(kind, "check box")
        person.clicks(landed, "check box")
        person.clicks("Add attempt")
        person.finds(f"{kind}, {landed}", "list item")
    person.clicks("We’re okay again")
    person.finds("I was short about the shopping", "list item")
    person.finds("Nothing is open between you two.")


def the_next_morning(person, program):
    """All of it is there again, and what was set down is handed back."""
    program.start("--background", "--pretend", "2026-11-24T08:50:00+00:00")
    wait_until(lambda: program.workday().get("day") == "2026-11-24", "it is another day")
    person.moves_the_mouse()
    assert program.say("--tracker") == 0
    person.finds("Here again, as you left it")
    person.finds("ask about the new room", "label")
    person.clicks("Pick up: send the revised numbers", "")
    person.finds("send the revised numbers", "list item")
    wait_until(lambda: person.desktop.run("dunstctl", "count", "displayed") == "1", "good morning is said")
    person.clicks("Clarity", "check box")
    person.finds(STATEMENT, "list item")
    person.finds("Could we have a slow evening?", "list item")
    person.clicks("Repair", "check box")
    timeline = person.finds("I was short about the shopping", "list item")
    assert timeline.says("humour")
    assert timeline.says("took my part")
    person.clicks("Landings", "check box")
    person.finds("Parked for tomorrow")
