"""The desktop starts the program for an action: a real bus starts the true program, and keeps the call for it."""

import contextlib
import os
import signal
import sys
from pathlib import Path

import pytest

from models.settings import Settings, to_json
from tests.desktop.bus_client import CallError
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until
from tests.journeys.person import Person, matching
from tests.journeys.program import PROJECT
from ui.desktop import application_service
from ui.desktop.program_id import PROGRAM_ID

pytestmark = pytest.mark.desktop

BUS = "org.freedesktop.DBus"
TITLE = "Soft Landing"
LINUX = PROJECT / "packaging" / "linux"
SERVICE, ENTRY = f"{PROGRAM_ID}.service", f"{PROGRAM_ID}.desktop"


class Installed:
    """The program as a package installs it: a command, a desktop entry, a service of the session's bus."""

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._desktop = desktop
        command = desktop.folder / "bin" / "soft-landing"
        command.parent.mkdir()
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{PROJECT}/main.py" "$@"\n')
        command.chmod(0o755)
        desktop.env["PATH"] = f"{command.parent}:{desktop.env['PATH']}"
        service = (LINUX / SERVICE).read_text().replace("/usr/bin/soft-landing", str(command))
        (desktop.folder / "session-services" / SERVICE).write_text(service)
        desktop.session_bus.call(BUS, "/org/freedesktop/DBus", BUS, "ReloadConfig")
        self.entry = Path(desktop.env["XDG_DATA_HOME"], "applications", ENTRY)
        self.entry.parent.mkdir(parents=True)
        self.entry.write_text((LINUX / ENTRY).read_text())
        settings = Path(desktop.env["XDG_CONFIG_HOME"], "soft-landing", "settings.json")
        settings.parent.mkdir(mode=0o700)
        settings.write_text(to_json(Settings(first_run_done=True)))

    def process(self) -> int:
        """The process that has the program's name on the bus; CallError when there is none."""
        owner: int = self._desktop.session_bus.call(
            BUS, "/org/freedesktop/DBus", BUS, "GetConnectionUnixProcessID", "s", PROGRAM_ID
        )
        return owner

    def end(self) -> None:
        with contextlib.suppress(CallError):
            os.kill(self.process(), signal.SIGKILL)


@pytest.fixture
def installed(desktop: VirtualDesktop):
    made = Installed(desktop)
    yield made
    made.end()


def test_an_action_starts_it_and_a_launcher_finds_it_running(
    desktop: VirtualDesktop, person: Person, installed: Installed
) -> None:
    assert desktop.run("gapplication", "list-actions", PROGRAM_ID).split() == ["new-statement", "land", "reflect"]
    desktop.run("gapplication", "action", PROGRAM_ID, "land")
    person.finds("What is still in your head?")
    assert not matching(person.sees(), "Your workday", ""), "nothing else was asked for"
    process = installed.process()
    # A launcher that reads DBusActivatable calls the bus, and the program that runs already answers.
    desktop.run("gio", "launch", str(installed.entry))
    person.finds("Your workday")
    desktop.run("gapplication", "action", PROGRAM_ID, "reflect")
    person.finds("Your week together")
    assert installed.process() == process
    the_launcher_is_told_that_the_window_is_there(desktop)
    desktop.run("gapplication", "action", PROGRAM_ID, "quit")
    wait_until(lambda: not desktop.session_bus.has_owner(PROGRAM_ID), "it has given its name back")


def the_launcher_is_told_that_the_window_is_there(desktop: VirtualDesktop) -> None:
    """The window bears the token that came with the call, and everybody hears that nothing is waited for any more."""
    desktop.spawn("listener", ["stdbuf", "-oL", "xev", "-root"])
    desktop.xdotool("mousemove", "2", "2")

    def hears() -> bool:
        desktop.xdotool("mousemove_relative", "1", "1")
        return "MotionNotify" in desktop.log("listener")

    wait_until(hears, "the listener hears")
    about = "{'desktop-startup-id': <'panel-7_TIME0'>}"
    call = ["gdbus", "call", "--session", "--dest", PROGRAM_ID, "--object-path", application_service.PATH, "--method"]
    desktop.run(*call, f"{application_service.INTERFACE}.ActivateAction", "tracker", "[]", about)
    bearers = [desktop.run("xprop", "-id", str(each.number), "_NET_STARTUP_ID") for each in desktop.windows(TITLE)]
    assert '_NET_STARTUP_ID(UTF8_STRING) = "panel-7_TIME0"' in bearers
    wait_until(lambda: "_NET_STARTUP_INFO_BEGIN" in desktop.log("listener"), "it is said")
