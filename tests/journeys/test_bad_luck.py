"""The true program on a bad day: whatever breaks around it, it goes on, says what is the matter, and loses nothing."""

import json
import os
import signal
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from models import partner, rituals
from models.settings import PromptStyle
from models.storage.opening import open_journal
from tests.desktop.login_service import Login
from tests.desktop.virtual_desktop import wait_until
from tests.journeys.person import matching
from tests.journeys.program import HALF_PAST_FIVE, READY

pytestmark = pytest.mark.desktop

EVIL = '<img src="/etc/passwd"> <b>&amp;</b> %s {0} \\n'
# When nothing is offered: a popup that comes while somebody aims at the window below it takes the click.
NOON = HALF_PAST_FIVE.replace(hour=12)
OFFER, GUIDE, COMPOSER = "That looks like a day’s work.", "What is still in your head?", "In my own words"
SCREENSAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver")
# Root without its privileges: a file's mode holds for it as for anybody else.
AS_ANYBODY = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--"] if os.geteuid() == 0 else []


def prepare(program, settings=READY):
    program.prepare_an_evening(settings, HALF_PAST_FIVE)


def begin(program, *arguments, at=HALF_PAST_FIVE):
    program.start("--pretend", at.isoformat(), *arguments)


def phase(program):
    return program.workday().get("phase")


def stored(program):
    """The statements that an ended program has left, and the key to open its journal with is there."""
    journal = open_journal(program.folder, lambda: HALF_PAST_FIVE)
    try:
        return journal.statements(limit=1000)
    finally:
        journal.close()


def write(program, person, words):
    """Open the tracker where a statement is written, and write one in one's own words."""
    assert program.say("--new-statement") == 0
    person.clicks("My own words", "check box")
    person.types(words, into=COMPOSER)


# --- the desktop ---------------------------------------------------------------------------------------------------


def test_the_notification_server_dies_with_an_offer_on_the_screen(desktop, person, program):
    desktop.start("dunst")
    prepare(program, replace(READY, prompt_style=PromptStyle.NOTIFICATION))
    begin(program, "--background")
    wait_until(lambda: desktop.run("dunstctl", "count", "displayed") == "1", "the landing is offered")
    desktop.stop("dunst", how=signal.SIGKILL)
    wait_until(lambda: phase(program) == "offered", "the offer is remembered")
    assert program.say("--land") == 0
    person.finds(GUIDE)
    wait_until(lambda: phase(program) == "landing", "the landing is known")
    program.quit()


def test_through_sleep_and_a_locked_screen_the_popup_waits_until_it_would_be_seen(desktop, person, program):
    desktop.start("screensaver")
    login = Login(desktop)
    login.start()
    prepare(program)
    begin(program, "--background")
    person.finds(OFFER)
    for about_to in (True, True, False):
        login.prepare_for_sleep(about_to)
    lock(desktop, True)
    person.misses(OFFER)
    wait_until(lambda: program.workday()["locked"] is True, "it is known that it is locked")
    desktop.stop("logind", how=signal.SIGKILL)
    person.moves_the_mouse()
    lock(desktop, False)
    wait_until(lambda: program.workday()["locked"] is False, "it is unlocked")
    assert phase(program) == "at_work"
    assert str(program.workday()["ask_again_at"]) > "2026-11-23T17:40"
    assert not matching(person.sees(), OFFER, "")
    program.quit()


def lock(desktop, active):
    desktop.session_bus.emit_from_mock(*SCREENSAVER, f"{SCREENSAVER[0]}.ActiveChanged", "b", active)


# --- files ---------------------------------------------------------------------------------------------------------


def test_a_folder_that_may_not_be_written_is_said_and_the_words_stay(desktop, person, program):
    program.prepare(READY)
    begin(program, "--background", at=NOON)
    wait_until((program.folder / "journal.db").exists, "the journal is made")
    program.quit()
    inside = list(program.folder.rglob("*"))
    for path in (*reversed(inside), program.folder):
        path.chmod(0o500 if path.is_dir() else 0o400)
    before = {path: path.read_bytes() for path in inside if path.is_file()}
    running = desktop.spawn("unprivileged", [*AS_ANYBODY, *program.command("--tracker")])
    person.finds("may not write in the journal’s folder")
    person.finds("Try again", "button")
    write(program, person, "zebra")
    person.clicks("I said it")
    person.finds("zebra", "text")
    assert program.say("--quit") == 0
    person.finds("did not take your last words")
    # Whoever asks again means it.
    assert program.say("--quit") == 0
    assert running.wait(60) == 0
    assert {path: path.read_bytes() for path in program.folder.rglob("*") if path.is_file()} == before
    said = desktop.log("unprivileged")
    assert "zebra" not in said
    assert "Traceback" not in said
    for path in (program.folder, *inside):
        path.chmod(0o700)


def test_a_full_disk_is_said_and_with_room_again_the_words_are_kept(person, program, small_disk):
    program.prepare(READY)
    begin(program, "--background", at=NOON)
    write(program, person, "zebra")
    ballast = fill(program.folder)
    person.clicks("I said it")
    person.finds("the disk is full")
    person.finds("zebra", "text")
    ballast.unlink()
    person.clicks("I said it")
    person.finds("“zebra”", "list item")
    assert program.say("--quit") == 0
    assert program.running.wait(60) == 0
    assert [statement.words for statement in stored(program)] == ["zebra"]
    assert "zebra" not in "".join(program.complaints())
    assert all("Traceback" not in line for line in program.complaints())


@pytest.fixture
def small_disk(program):
    """The program's folder on a disk of two megabytes."""
    program.folder.mkdir(mode=0o700)
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "none", str(program.folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("only who may mount a disk can have a small one")
    yield
    # A program that a failing test has left behind would hold the disk.
    if program.running is not None:
        program.running.kill()
        program.running.wait()
    subprocess.run(["umount", str(program.folder)], check=True)


def fill(folder):
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return ballast


def test_a_damaged_journal_is_left_as_it_is_until_the_right_one_is_back(person, program):
    program.prepare(READY)
    begin(program, "--background", at=NOON)
    write(program, person, "zebra")
    person.clicks("I said it")
    person.finds("“zebra”", "list item")
    program.quit()
    file = program.folder / "journal.db"
    whole = file.read_bytes()
    damaged = bytearray(whole)
    for place in range(100, len(damaged), 97):
        damaged[place] ^= 0xFF
    file.write_bytes(damaged)
    begin(program, "--background", at=NOON)
    person.finds("It was left as it is")
    assert file.read_bytes() == damaged
    person.clicks("What can be done")
    person.finds("The newest good copy: 23 November 2026")
    file.write_bytes(whole)
    person.clicks("Try again")
    person.misses("Try again")
    person.clicks("Clarity", "check box")
    person.finds("“zebra”", "list item")
    program.quit()


def test_garbage_in_the_small_files_gives_a_usual_start(person, program):
    program.folder.mkdir(mode=0o700)
    kinds = {"phase": 3, "workdays": 7, "usual_end": 5, "tracker": ["here"]}
    for garbage in ("\x00\xff no JSON", "[" * 100_000, json.dumps(kinds)):
        for name in ("settings.json", "workday.json", "windows.json"):
            (program.folder / name).write_text(garbage, encoding="latin-1")
        begin(program, "--tracker")
        person.finds("Your workday")
        person.finds("landing window 17:10 – 17:50")
        program.quit()


# --- starts and ends -----------------------------------------------------------------------------------------------


def test_of_two_programs_started_at_once_exactly_one_stays(desktop, program):
    program.prepare(READY)
    for _ in range(3):
        both = [subprocess.Popen(program.command("--background"), env=desktop.env) for _ in range(2)]
        wait_until(lambda both=both: any(one.poll() is not None for one in both), "one has gone")
        wait_until(program.listens, "the other listens")
        assert sorted(str(one.poll()) for one in both) == ["0", "None"]
        assert program.say("--quit") == 0
        assert [one.wait(60) for one in both] == [0, 0]


def test_words_for_a_program_that_is_still_in_its_first_run(person, program):
    begin(program)
    person.finds("Small things, often.")
    assert program.say() == 0
    assert program.say("--land") == 0
    person.finds(GUIDE)
    assert program.say("--reflect") == 0
    person.finds("Your week together")
    person.finds("Small things, often.")
    program.quit()


def test_quitting_with_the_popup_up_neither_asks_at_once_nor_forgets(person, program):
    prepare(program)
    begin(program, "--background")
    person.finds(OFFER)
    program.quit()
    begin(program, "--background", at=HALF_PAST_FIVE.replace(minute=31))
    person.desktop.xdotool("key", "shift")
    assert not matching(person.sees(), OFFER, "")
    program.quit()
    day = program.workday()
    assert (day["phase"], day["offers"]) == ("at_work", 1)
    assert str(day["ask_again_at"]) > "2026-11-23T17:40"


def test_a_signal_in_the_moment_of_saving_loses_nothing(person, program):
    program.prepare(READY)
    words = [f"sentence {number}" for number in range(2)]
    for each in words:
        begin(program, "--background")
        write(program, person, each)
        person.finds(each, "text")
        person.presses("Return")
        os.kill(program.running.pid, signal.SIGTERM)
        program.ends()
    begin(program, "--new-statement")
    person.finds(COMPOSER, "text")
    program.quit()
    # The key and the signal take different ways: what was not said yet is still a draft.
    journal = program.opened()
    typed = journal.draft("clarity.own_words")
    journal.close()
    kept = " ".join([typed, *(statement.words for statement in stored(program))])
    assert [each for each in words if each not in kept] == []


def test_the_clock_may_jump(person, program):
    prepare(program)
    days = ("2027-03-28T02:30", "2026-11-24T09:00")
    for day in days:
        begin(program, "--tracker", at=datetime.fromisoformat(day).replace(tzinfo=UTC))
        person.finds("Your workday")
        person.clicks("Landings", "check box")
        person.finds("How you come home to each other.")
        program.quit()
    assert program.workday()["day"] == "2026-11-24"
    assert program.workday()["offers"] == 0, "a new day"


# --- words ---------------------------------------------------------------------------------------------------------


def test_what_looks_like_markup_is_shown_as_it_was_typed(desktop, person, program):
    prepare(program)
    at = HALF_PAST_FIVE.replace(day=20)
    evenings = [partner.Arrivals(frozenset(range(1, 8)), time(23, 30))]
    journal = open_journal(program.folder, lambda: at)
    journal.save(
        partner.told_about(None, at, name=EVIL, arrivals=evenings),
        rituals.new_gesture(EVIL, at),
        rituals.write_statement(EVIL, at),
        rituals.begin_episode(EVIL, at),
        *rituals.park(EVIL, at, plan=EVIL),
    )
    journal.close()
    begin(program, "--background")
    person.finds(OFFER)
    person.finds(f"{EVIL} is home around", "label")
    person.clicks("Begin landing")
    person.finds(GUIDE)
    person.clicks("Skip")
    person.clicks("Skip")
    person.finds(EVIL, "")
    assert program.say("--tracker") == 0
    for page, holds in (("Today", "label"), ("Clarity", "list item"), ("Repair", "label"), ("Landings", "list item")):
        person.clicks(page, "check box")
        person.finds(EVIL, holds)
    program.quit()
