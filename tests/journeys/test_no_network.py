"""The program opens no socket but those of its own computer: the kernel's calls of a short, full day are written down.

strace follows every thread and every second start. What it sees of one thing, which a person has to ask for and agree
to, shows that it would see the rest: ActivityWatch is asked under the loopback's addresses.
"""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.settings import PromptStyle
from tests.desktop.virtual_desktop import wait_until
from tests.journeys.person import Person
from tests.journeys.program import HALF_PAST_FIVE, READY, Program

pytestmark = pytest.mark.desktop

DESKTOP = {"tray": "xfce4-panel", "notifications": "dunst"}
CALLS = "trace=socket,connect,bind,listen"
LOCAL = "AF_UNIX"
LOOPBACK = {("5600", "127.0.0.1"), ("5600", "::1")}


class WatchedProgram(Program):
    """The program under strace, each process of it with a file of its own."""

    def command(self, *arguments: str) -> list[str]:
        for folder in (self.calls, self.libraries):
            folder.mkdir(exist_ok=True)
        libraries = ("-E", "LD_DEBUG=files", "-E", f"LD_DEBUG_OUTPUT={self.libraries / 'of'}")
        watch = ("strace", "-f", "--seccomp-bpf", "-ff", "-qq", *libraries, "-e", CALLS, "-o", str(self.calls / "of"))
        return [*watch, *super().command(*arguments)]

    @property
    def calls(self) -> Path:
        return self.desktop.folder / "calls"

    @property
    def libraries(self) -> Path:
        return self.desktop.folder / "libraries"

    def loaded(self, library: str) -> bool:
        """Whether the loader has ever loaded it."""
        return any(library in path.read_text() for path in self.libraries.iterdir())

    def made(self, pattern: str) -> set[Any]:
        """What of this pattern's groups stands in any of the calls so far."""
        told = "".join(path.read_text() for path in self.calls.iterdir())
        return set(re.findall(pattern, told, re.MULTILINE))

    def families(self) -> set[str]:
        """The kinds of sockets there were."""
        return self.made(r"^socket\((\w+)") | self.made(r"^(?:connect|bind)\(\d+, \{sa_family=(\w+)")


@pytest.fixture
def program(desktop):
    return WatchedProgram(desktop, desktop.folder / "home" / "data")


def test_a_day_with_it_touches_no_network(desktop, person: Person, program):
    an_offer_as_notification(desktop, program)
    an_offer_as_popup(person, program)
    for word, appears in (("--land", "What is still in your head?"), ("--reflect", "Your week together")):
        assert program.say(word) == 0
        person.finds(appears)
        person.presses("Escape")
        person.misses(appears)
    a_statement(person, program)
    a_backup_and_an_export(desktop, person)
    assert program.families() == {LOCAL}
    assert program.loaded("libQt6Widgets.so")
    assert not program.loaded("libQt6Network.so")
    activitywatch_when_asked(person, program)
    program.quit()


def an_offer_as_notification(desktop, program):
    program.prepare_an_evening(replace(READY, prompt_style=PromptStyle.NOTIFICATION), HALF_PAST_FIVE)
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())
    wait_until(lambda: desktop.run("dunstctl", "count", "displayed") == "1", "the landing is offered")
    program.quit()


def an_offer_as_popup(person, program):
    program.prepare_an_evening(replace(READY, prompt_style=PromptStyle.POPUP), HALF_PAST_FIVE)
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())
    person.does("Not today")
    assert program.say("--tracker") == 0
    person.finds("Your workday")


def a_statement(person, program):
    assert program.say("--new-statement") == 0
    person.clicks("My own words", "check box")
    person.types("Could we have a slow evening?", into="In my own words")
    person.does("I said it")
    person.finds("“Could we have a slow evening?”", "list item")


def goes_to(person, page):
    person.does(page, "check box", "Toggle")


def a_backup_and_an_export(desktop, person):
    goes_to(person, "Settings")
    goes_to(person, "Backups")
    person.does("Make one now")
    goes_to(person, "Your data")
    person.does("Export…")
    person.does("Choose where…")
    person.finds("Export", "dialog")
    wait_until(lambda: any(one.focused and "text" in one.role for one in person.sees()), "the dialog has the keyboard")
    exported = desktop.folder / "home" / "everything.json"
    person.goes_on_typing(str(exported))
    person.presses("Return")
    wait_until(exported.exists, "the journal is exported")


def activitywatch_when_asked(person, program):
    """Nobody answers there, which is said; the addresses are the loopback's."""
    goes_to(person, "Workday")
    person.does("Ask ActivityWatch here…")
    person.does("Ask")

    def asked():
        return program.made(r'^connect\(\d+, \{sa_family=AF_INET.*?htons\((\d+)\).*?"([\d.:]+)"')

    # A computer may know only the older of the two.
    wait_until(lambda: ("5600", "127.0.0.1") in asked(), "ActivityWatch is asked")
    person.finds("No ActivityWatch is running on this computer")
    assert asked() <= LOOPBACK
