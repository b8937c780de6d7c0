"""The built program at a desktop, without any Python of ours: its environment has a home and a screen."""

import json
import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.settings import PromptStyle, Settings
from tests.desktop.compositors import Sway
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from tests.journeys.person import Person, person_at
from tests.journeys.program import HALF_PAST_FIVE, NAME, READY, Program
from tests.packaging.built import bundle
from tests.packaging.terminal import JOURNAL_NAME, STATEMENT, exported, lies_in_the_clear
from ui.desktop.program_id import PROGRAM_ID
from ui.desktop.xdg_autostart import read

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(240)]

PROJECT = Path(__file__).parents[2]
RELEASED = PROJECT / "tests" / "storage" / "released"
WHEEL_DOWN = 5
PLAIN_PATH = "/usr/bin:/bin"
# By Qt, of a desktop without a tray, and of a field that was left before sway had given it the focus.
SAID_ON_WAYLAND = ("StatusNotifierWatcher was not provided", "QWaylandTextInputv3::disableSurface")
SWITCH = "Start when you log in"


class BuiltProgram(Program):
    """The same program, out of the bundle."""

    def command(self, *arguments: str) -> list[str]:
        return [str(bundle() / NAME), "--data-dir", str(self.folder), *arguments]

    def loaded(self) -> set[Path]:
        """The files that the running program has brought into its memory."""
        assert self.running is not None
        lines = Path(f"/proc/{self.running.pid}/maps").read_text().splitlines()
        return {Path(line.split(maxsplit=5)[5]) for line in lines if line.count("/")}


@pytest.fixture
def desktop() -> Iterator[VirtualDesktop]:
    with VirtualDesktop(accessibility=True, tray="trayer", notifications="dunst") as made:
        made.env["PATH"] = PLAIN_PATH
        yield made


@pytest.fixture
def person(desktop: VirtualDesktop) -> Iterator[Person]:
    with person_at(desktop, NAME) as somebody:
        yield somebody


@pytest.fixture
def program(desktop: VirtualDesktop, tmp_path: Path) -> BuiltProgram:
    return BuiltProgram(desktop, tmp_path / "data")


def goes_to(person: Person, page: str) -> None:
    person.does(page, "check box", "Toggle")


def scrolls_down(person: Person, over: str) -> None:
    left, top = person.finds(over, "label").middle
    for _ in range(15):
        person.clicks_at(left, top, button=WHEEL_DOWN)


def test_a_day_with_it(desktop: VirtualDesktop, person: Person, program: BuiltProgram) -> None:
    """Tray, popup, landing, a statement; on disk nothing can be read, and the command line reads all of it."""
    program.prepare_an_evening(READY, HALF_PAST_FIVE)
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())
    wait_until(
        lambda: desktop.answers("xdotool", "search", "--onlyvisible", "--class", NAME), "the icon is in the tray"
    )
    person.moves_the_mouse()
    person.finds("That looks like a day’s work.", seconds=40)
    assert program.say("--land") == 0
    person.finds("What is still in your head?")
    assert program.say("--new-statement") == 0
    person.clicks("My own words", "check box")
    person.types(STATEMENT, into="In my own words")
    # The landing's own window may lie above that button.
    person.does("I said it")
    person.finds(f"“{STATEMENT}”", "list item")
    foreign = [path for path in program.loaded() if "python" in str(path) and bundle() not in path.parents]
    assert foreign == [], "the machine's own Python is of no use to it"
    assert bundle() / "_internal" / "PySide6" / "QtCore.abi3.so" in program.loaded()
    program.quit()
    assert not (program.folder / JOURNAL_NAME).read_bytes().startswith(b"SQLite format 3")
    assert lies_in_the_clear(program.folder) == []
    assert STATEMENT in exported(program.folder)


def test_a_notification_reaches_the_desktop(desktop: VirtualDesktop, person: Person, program: BuiltProgram) -> None:
    settings = Settings(first_run_done=True, wait_for_pause=False, prompt_style=PromptStyle.NOTIFICATION)
    program.prepare_an_evening(settings, HALF_PAST_FIVE)
    program.start("--background", "--pretend", HALF_PAST_FIVE.isoformat())
    person.moves_the_mouse()
    wait_until(lambda: desktop.run("dunstctl", "count", "displayed") == "1", "the landing is offered", 40)
    program.quit()


def test_the_months_are_drawn(person: Person, program: BuiltProgram) -> None:
    """The plotting library is inside, and starts without the parts that were left out."""
    program.prepare(READY)
    program.start("--reflect")
    person.clicks("Trends")
    person.finds("Time to the first reach-out")
    person.clicks("24 weeks", "check box")
    person.finds("Months at a glance")
    program.quit()


def test_public_holidays_are_inside(person: Person, program: BuiltProgram) -> None:
    program.prepare(Settings(first_run_done=True, holidays_of="DE-BY"))
    program.start("--pretend", datetime(2026, 12, 24, 9, tzinfo=UTC).isoformat())
    goes_to(person, "Settings")
    scrolls_down(person, "Workdays")
    person.finds("Christmas")
    program.quit()


def test_a_journal_of_the_first_version_is_shown(person: Person, program: BuiltProgram) -> None:
    shutil.copytree(RELEASED / "schema-1", program.folder)
    program.prepare(READY)
    program.start("--tracker")
    goes_to(person, "Clarity")
    first = json.loads(exported(program.folder))["records"]["clarity_statement"][0]["words"]
    person.finds(first)
    program.quit()


def test_starting_with_the_session_starts_the_bundle(
    desktop: VirtualDesktop, person: Person, program: BuiltProgram
) -> None:
    program.prepare(READY)
    program.start("--tracker")
    entry = Path(desktop.env["XDG_CONFIG_HOME"], "autostart", f"{PROGRAM_ID}.desktop")
    assert not entry.exists(), "nobody has asked for it"
    goes_to(person, "Settings")
    person.clicks(SWITCH, "check box")
    wait_until(entry.exists, "the entry is there")
    keys = read(entry.read_text())
    assert shlex.split(keys["Exec"]) == [str(bundle() / NAME), "--background"]
    assert keys["TryExec"] == str(bundle() / NAME)
    person.clicks(SWITCH, "check box")
    wait_until(lambda: not entry.exists(), "the entry is gone")
    program.quit()


def test_what_is_opened_from_it_meets_none_of_its_libraries(
    desktop: VirtualDesktop, person: Person, program: BuiltProgram
) -> None:
    told = desktop.folder / "told"
    opener = desktop.folder / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text(f'#!/bin/sh\nenv > "{told}.new" && mv "{told}.new" "{told}"\n')
    opener.chmod(0o755)
    desktop.env["PATH"] = f"{opener.parent}:{PLAIN_PATH}"
    program.prepare(READY)
    program.start("--tracker")
    goes_to(person, "Settings")
    goes_to(person, "Your data")
    person.does("Export…")
    person.does("Choose where…")
    person.finds("Export", "dialog")
    person.goes_on_typing(str(desktop.folder / "home" / "all.json"))
    person.presses("Return")
    person.does("Open folder")
    wait_until(told.exists, "the folder is opened")
    assert f"HOME={desktop.env['HOME']}" in told.read_text()
    assert str(bundle()) not in told.read_text()
    program.quit()


def test_it_opens_on_wayland(desktop: VirtualDesktop, program: BuiltProgram) -> None:
    """With sway, which has no tray: the window is there all the same."""
    sway = Sway(desktop)
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        del desktop.env[name]
    desktop.env |= {"WAYLAND_DISPLAY": str(sway.socket), "XDG_SESSION_TYPE": "wayland"}
    program.prepare(READY)
    program.start("--tracker")
    (ipc,) = sway.folder.glob("sway-ipc*")

    def windows() -> list[str]:
        tree = desktop.run("swaymsg", "--socket", str(ipc), "--type", "get_tree", "--raw")
        return re.findall(r'"app_id": "([^"]+)"', tree)

    wait_until(lambda: PROGRAM_ID in windows(), "the tracker is open")
    assert any("libqwayland" in path.name for path in program.loaded())
    assert program.say("--quit") == 0
    assert program.running is not None
    assert program.running.wait(15) == 0
    assert [line for line in program.complaints() if not any(said in line for said in SAID_ON_WAYLAND)] == []
    sway.stop()
