"""Whatever a person writes is found in the journal alone, and in an export that was asked for: nowhere else.

The true program is lived with on a true desktop, with its log as talkative as it gets. Every text bears one word, which
is then looked for in every file there is, in all that went over the bus (notifications among it), in the titles of all
windows, and in the program's environment and arguments: after each act, after a kill, and once locked.
"""

import contextlib
import json
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from models import partner, rituals
from models.journal import Journal
from models.records import PhraseArea
from models.settings import PromptStyle
from models.storage import key_slots
from models.storage.opening import open_journal
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from tests.journeys.person import Person, matching
from tests.journeys.program import HALF_PAST_FIVE, PROJECT, READY, Program
from tests.storage.vault_stage import CHEAP, CODE, by_words, confirmed, vault_of

pytestmark = pytest.mark.desktop

DESKTOP = {"tray": "trayer", "notifications": "dunst"}
MARK = "vexillum"
SECRET = f"{MARK} the passphrase"
TALKATIVE = "import logging, sys, main; logging.basicConfig(level=logging.DEBUG); sys.exit(main.main(sys.argv[1:]))"


class TalkativeProgram(Program):
    """The program, telling all that it ever would."""

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-c", TALKATIVE, "--data-dir", str(self.folder), *arguments]

    def opened(self) -> Journal:
        return vault_of(self.folder).open(by_words(SECRET))


@pytest.fixture
def program(desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A protected journal with something of every kind in it, in an evening that is about to end."""
    monkeypatch.setattr(key_slots, "COST", CHEAP)
    program = TalkativeProgram(desktop, desktop.folder / "home" / "data")
    desktop.env |= {"PYTHONPATH": str(PROJECT), "TMPDIR": str(desktop.folder / "home" / "tmp")}
    Path(desktop.env["TMPDIR"]).mkdir()
    program.prepare_an_evening(replace(READY, prompt_style=PromptStyle.NOTIFICATION), HALF_PAST_FIVE)
    before = HALF_PAST_FIVE.replace(day=20)
    journal = open_journal(program.folder, lambda: before)
    journal.save(
        partner.told_about(None, before, name=f"{MARK} name"),
        rituals.new_gesture(f"{MARK} gesture", before),
        rituals.own_phrase(PhraseArea.REPAIR, f"{MARK} phrase", before),
        *rituals.park(f"{MARK} parked", before, plan=f"{MARK} plan"),
    )
    journal.close()
    vault_of(program.folder).protect(SECRET, confirmed(CODE))
    desktop.spawn("bus monitor", ["dbus-monitor", "--session"])
    return program


def traces(desktop: VirtualDesktop, process: int) -> list[str]:
    """Every place in which the word is found."""
    kinds = (MARK.encode(), MARK.encode("utf-16-le"), MARK.encode("utf-32-le"), MARK[::-1].encode())
    places = [path for path in desktop.folder.rglob("*") if path.is_file()]
    places += [Path(f"/proc/{process}/{name}") for name in ("environ", "cmdline", "comm")]
    found = [str(path) for path in places if any(kind in content(path) for kind in kinds)]
    return found + [f"a title: {title}" for title in titles(desktop) if MARK in title]


def content(path: Path) -> bytes:
    """What is in a file; nothing when it went away, or when the system lets nobody look into the program."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def titles(desktop: VirtualDesktop) -> list[str]:
    """The names of all windows; of those that the window manager knows, also the newer ones and those for icons."""
    names = [line.strip() for line in desktop.run("xwininfo", "-root", "-tree").splitlines() if '"' in line]
    for number in managed(desktop):
        # One that has gone since it was listed has no name any more.
        with contextlib.suppress(subprocess.CalledProcessError):
            names.append(desktop.run("xprop", "-id", number))
    return names


def managed(desktop: VirtualDesktop) -> list[str]:
    """The windows that the window manager knows."""
    _, _, numbers = desktop.run("xprop", "-root", "_NET_CLIENT_LIST").partition("# ")
    return numbers.split(", ") if numbers else []


def unlock(person: Person) -> None:
    person.types(SECRET, into="Passphrase")
    person.presses("Return")


def test_what_a_person_writes_stays_in_the_journal(desktop, person, program):
    program.start("--tracker", "--pretend", HALF_PAST_FIVE.isoformat())
    unlock(person)
    for act in ACTS:
        act(desktop, person, program)
        assert traces(desktop, program.running.pid) == [], act.__name__
    desktop.stop("program 1", how=signal.SIGKILL)
    assert traces(desktop, program.running.pid) == [], "killed"
    exported = an_export(desktop, program)
    assert traces(desktop, program.running.pid) == [str(exported)]
    exported.unlink()
    once_locked(desktop, person, program)


def a_statement(_desktop, person, program):
    assert program.say("--new-statement") == 0
    person.clicks("My own words", "check box")
    person.types(f"{MARK} said", into="In my own words")
    person.clicks("I said it")
    person.clicks("Close “Why say what’s underneath”")  # read; now there is room
    person.finds(f"“{MARK} said”", "list item")


def copied_and_searched_for(_desktop, person, _program):
    person.clicks_at(*person.finds(f"“{MARK} said”", "list item").middle)
    person.presses("ctrl+c")
    person.clicks("Search your words", "text")
    person.presses("ctrl+v")
    wait_until(lambda: MARK in person.finds("Search your words", "text").text, "it was copied")
    person.presses("ctrl+a", "BackSpace")


def an_episode(_desktop, person, _program):
    person.clicks("Repair", "check box")
    person.clicks("Something happened")
    person.types(f"{MARK} happened", into="What it was")
    person.clicks("Write it down")
    person.finds(f"{MARK} happened", "label")


def a_thought(_desktop, person, program):
    assert program.say("--land") == 0
    person.types(f"{MARK} thought", into="What is still in your head, one thought per line")
    person.presses("Return")
    person.clicks("Park it")
    person.finds("Breathe", "label")
    person.presses("Escape")


def a_gesture(_desktop, person, _program):
    person.clicks("Landings", "check box")
    person.does("Add a gesture")
    person.writes(f"{MARK} tea", into="The new gesture")
    person.does("Add")
    person.finds(f"{MARK} tea", "")


def a_reflection(desktop, person, program):
    assert program.say("--reflect") == 0
    person.types(f"{MARK} week", into="Good news of yours or mine")
    person.finds(f"{MARK} week", "text")
    person.presses("Escape")


def a_notice(desktop, _person, _program):
    wait_until(lambda: "member=Notify" in desktop.log("bus monitor"), "the landing is offered")


def a_draft(_desktop, person, program):
    assert program.say("--new-statement") == 0
    person.clicks("My own words", "check box")
    person.types(f"{MARK} half", into="In my own words")
    program.waits_for_draft("clarity.own_words", f"{MARK} half")


def an_export(desktop, program):
    target = desktop.folder / "home" / "asked for.json"
    task = program.command("export", "--format", "json", "--to", str(target))
    done = subprocess.run(task, env=desktop.env, input=f"{SECRET}\n", capture_output=True, text=True, check=True)
    assert MARK not in done.stdout + done.stderr
    assert MARK in json.dumps(json.loads(target.read_text()))
    return target


def once_locked(desktop, person, program):
    program.start("--tracker", "--pretend", HALF_PAST_FIVE.isoformat())
    unlock(person)
    person.finds(f"{MARK} happened")
    person.presses("ctrl+l")
    person.finds("Passphrase", "text")
    assert not matching(person.sees(), MARK, "")
    assert traces(desktop, program.running.pid) == []
    program.running.send_signal(signal.SIGTERM)
    assert program.running.wait(60) == 0
    assert traces(desktop, program.running.pid) == []


ACTS = (
    a_notice,
    a_statement,
    copied_and_searched_for,
    an_episode,
    a_gesture,
    a_reflection,
    a_thought,
    a_draft,
)


def test_each_place_is_looked_at(desktop):
    """What is left behind on purpose is found: the test above can fail."""
    told = desktop.folder / "home" / ".cache" / "told"
    told.write_bytes(f"so {MARK} so".encode("utf-16-le"))
    desktop.spawn("bus monitor", ["dbus-monitor", "--session"])
    wait_until(lambda: "NameAcquired" in desktop.log("bus monitor"), "the monitor listens")
    desktop.run("notify-send", "so", MARK)
    sleeper = desktop.spawn("sleeper", ["sleep", "60"], TOLD=MARK)
    speaker = desktop.spawn("speaker", ["sh", "-c", f"echo {MARK}; sleep 60; true"])
    wait_until(lambda: all(MARK in desktop.log(name) for name in ("speaker", "bus monitor")), "it was said")
    desktop.xdotool("set_window", "--name", f"so {MARK}", managed(desktop)[0])
    wait_until(lambda: any(MARK in title for title in titles(desktop)), "the window has its name")
    found = traces(desktop, sleeper.pid) + traces(desktop, speaker.pid)
    for place in (told.name, "bus monitor.log", "environ", "speaker.log", "cmdline", "a title"):
        assert any(place in each for each in found), place
