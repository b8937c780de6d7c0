"""The true program on a true desktop, lived with for a day and a morning by somebody with a mouse and a keyboard."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from tests.journeys.person import Person, matching, person_at

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]

PROJECT = Path(__file__).resolve().parents[2]
NAME = "soft-landing"
# Qt's own accessibility bridge does not know this question of newer AT-SPI libraries, and says so.
QT_SAYS = 'does not implement "GetApplicationBusAddress"'
STATEMENT = "I am not cross with you, only slow to arrive."


@pytest.fixture
def desktop():
    with VirtualDesktop(tray="trayer", notifications="dunst", accessibility=True) as made:
        yield made


@pytest.fixture
def person(desktop):
    with person_at(desktop, NAME) as somebody:
        yield somebody


class Program:
    """Starts and ends the program, each time with the clock somewhere else."""

    def __init__(self, desktop, folder):
        self.desktop, self.folder = desktop, folder
        self.starts = 0
        self.running = None

    def command(self, *arguments):
        return [sys.executable, str(PROJECT / "main.py"), "--data-dir", str(self.folder), *arguments]

    def start(self, *arguments):
        self.starts += 1
        self.running = self.desktop.spawn(f"program {self.starts}", self.command(*arguments))

    def say(self, *arguments):
        """Start it once more; returns its exit code."""
        return subprocess.run(self.command(*arguments), env=self.desktop.env, check=False, timeout=10).returncode

    def quit(self):
        assert self.say("--quit") == 0
        assert self.running.wait(15) == 0
        said = [line for line in self.desktop.log(f"program {self.starts}").splitlines() if QT_SAYS not in line]
        assert said == [], "it had nothing to complain about"
        self.desktop.stop(f"program {self.starts}")

    def workday(self):
        file = self.folder / "workday.json"
        return json.loads(file.read_text()) if file.exists() else {}


@pytest.fixture
def program(desktop, tmp_path):
    return Program(desktop, tmp_path / "data")


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
    wait_until(lambda: program.workday().get("phase") == "window", "the landing window is open", 20)
    assert matching(person.sees(), "That looks like", "") == []
    person.finds("That looks like a day’s work.", seconds=40)
    popup = person.desktop.windows("Soft Landing")[0]
    assert person.desktop.xdotool("getwindowfocus") != str(popup.number), "it does not take the focus"
    assert popup.left + popup.width <= 1280
    assert popup.top + popup.height <= 800
    assert program.workday()["phase"] == "offered"


def through_the_landing(person, program):
    """Begin, and four steps with the mouse and the keyboard."""
    person.clicks("Begin landing")
    person.types(
        "send the revised numbers\nask about the new room", into="What is still in your head, one thought per line"
    )
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
    person.clicks("Repair", "radio button")
    person.clicks("Something happened")
    person.types("I was short about the shopping", into="What it was")
    person.clicks("Write it down")
    person.finds("I was short about the shopping", "label")
    for kind, landed in (("humour", "not yet"), ("took my part", "yes")):
        person.clicks(kind, "check box")
        person.clicks(landed, "check box")
        person.clicks("Add attempt")
        person.finds(kind, "label")
    person.clicks("We’re okay again")
    person.finds("I was short about the shopping", "list item")
    person.finds("Nothing is open between you two.")


def the_next_morning(person, program):
    """All of it is there again, and what was set down is handed back."""
    program.start("--background", "--pretend", "2026-11-24T08:50:00+00:00")
    wait_until(lambda: program.workday().get("day") == "2026-11-24", "it is another day")
    person.moves_the_mouse()
    assert program.say("--tracker") == 0
    person.finds("send the revised numbers", "list item")
    person.finds("ask about the new room", "list item")
    wait_until(lambda: person.desktop.run("dunstctl", "count", "displayed") == "1", "good morning is said")
    person.clicks("Clarity", "radio button")
    person.finds(STATEMENT, "list item")
    person.finds("Could we have a slow evening?", "list item")
    person.clicks("Repair", "radio button")
    timeline = person.finds("I was short about the shopping", "list item")
    assert timeline.says("humour")
    assert timeline.says("took my part")
    person.clicks("Landings", "radio button")
    person.finds("Parked for tomorrow")
