"""Starting it again: the first is raised, asked for something, or ended, and signals end it in good order."""

import os
import signal
import subprocess
import sys

import pytest

from models.settings import Settings
from tests.journeys.person import matching
from tests.journeys.program import PROJECT

pytestmark = pytest.mark.desktop


@pytest.fixture
def program(program):
    program.prepare(Settings(first_run_done=True))
    return program


def test_each_word_reaches_the_running_program(desktop, person, program):
    program.start("--background")
    assert program.say("--background") == 0
    assert not matching(person.sees(), "Your workday", ""), "twice at log-in is no reason to open a window"
    with_the_bus = {**desktop.env, "DBUS_STARTER_ADDRESS": desktop.env["DBUS_SESSION_BUS_ADDRESS"]}
    assert subprocess.run(program.command("--background"), env=with_the_bus, check=False, timeout=60).returncode == 0
    person.finds("Your workday")
    for word, appears in (
        ("--tracker", "Your workday"),
        ("--new-statement", "Say the part you’d otherwise hope they notice."),
        ("--reflect", "Your week together"),
        ("--land", "What is still in your head?"),
    ):
        assert program.say(word) == 0
        person.finds(appears)
    program.quit()


def test_a_word_with_nothing_running_starts_the_program_and_does_it(person, program):
    program.start("--land")
    person.finds("What is still in your head?")
    assert not matching(person.sees(), "Your workday", ""), "nothing else was asked for"
    program.quit()


@pytest.mark.parametrize("word", ["tracker", "quit"])
def test_a_word_said_while_the_program_is_still_being_put_together_is_obeyed(desktop, person, program, word):
    started = [sys.executable, "-m", "tests.journeys.early_start", str(program.folder), word]
    running = desktop.spawn("early", started, PYTHONPATH=str(PROJECT))
    if word == "tracker":
        person.finds("Your workday")
        assert program.say("--quit") == 0
    assert running.wait(60) == 0
    desktop.stop("early")


def test_a_program_that_hangs_is_told_of_and_left_alone(desktop, program):
    program.start("--background")
    desktop.freeze("program 1")
    done = subprocess.run(
        program.command("--land"), env=desktop.env, check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr == "Soft Landing is running already, but it does not answer.\n"
    desktop.thaw("program 1")
    program.quit()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_in_good_order_and_what_was_typed_is_kept(person, program, number):
    program.start("--land")
    person.types("half a thought", into="What is still in your head, one thought per line")
    person.finds("half a thought", "text")
    os.kill(program.running.pid, number)
    program.ends()
    program.start("--land")
    person.finds("half a thought", "text")
    program.quit()


def test_what_was_typed_survives_a_power_cut(person, program):
    program.start("--land")
    person.types("half a thought", into="What is still in your head, one thought per line")
    person.finds("half a thought", "text")
    program.waits_for_draft("landing", "half a thought")
    program.desktop.stop("program 1", how=signal.SIGKILL)
    program.start("--land")
    person.finds("half a thought", "text")
    program.quit()
