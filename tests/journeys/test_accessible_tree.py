"""The true program for somebody who hears the screen instead of seeing it: all of it has a name and can be used.

Nothing here is clicked or typed: whatever happens is done by the actions and the fields of the accessible tree.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.journal import StatementFilter
from models.records import ClarityStatement, Feeling, Need, StatementState
from models.settings import PromptStyle
from models.storage import key_slots
from models.storage.opening import open_journal
from tests.desktop.virtual_desktop import wait_until
from tests.journeys.person import Person
from tests.journeys.program import HALF_PAST_FIVE, READY
from tests.sample_life import NOW
from tests.storage.vault_stage import CHEAP, WORDS, protect

pytestmark = pytest.mark.desktop

DESKTOP: dict[str, str] = {}

# What a person can do something with, and what they can stop at to hear or to scroll it.
ROLES = {
    *("push button", "button", "check box", "radio button", "text", "entry", "password text", "combo box"),
    *("spin button", "list", "list item", "table", "table cell", "slider", "menu item"),
    *("panel", "filler", "label"),
}
SECTIONS = ("Reminders", "Noticing", "You two", "Appearance", "Privacy", "Your data", "About", "Workday")
LEADS_TO = {"You two": "Phrases", "Your data": "Recently deleted"}


def faults(person: Person) -> list[str]:
    """Every control in the windows that does not say what it is."""
    return [
        f"{one.role} “{one.name}” {one.description} at {one.place}"
        for one in person.sees()
        if one.focusable and (one.role not in ROLES or not one.name.strip())
    ]


def goes_to(person, page):
    person.does(page, "check box", "Toggle")
    wait_until(lambda: person.finds(page, "check box", exactly=True).checked, f"{page} is chosen")


def test_every_control_of_every_page_says_what_it_is(desktop, person, lived_in):
    lived_in.start("--pretend", NOW.isoformat())
    person.finds("Good afternoon", "label")
    told = {"Today": faults(person)}
    for page, first in (("Clarity", "What you wrote"), ("Repair", "Earlier repairs"), ("Landings", "Your gestures")):
        goes_to(person, page)
        person.finds(first, "list")
        told[page] = faults(person)
    goes_to(person, "Settings")
    for section in SECTIONS:
        goes_to(person, section)
        told[section] = faults(person)
        if section in LEADS_TO:
            page = LEADS_TO[section]
            person.does(page)
            person.finds(page, "list")
            told[page] = faults(person)
            goes_to(person, "Settings")
    person.does("Privacy", "check box", "Toggle")
    person.does("Ways to get help")
    person.finds("Close at once")
    told["safety"] = faults(person)
    person.does("Close at once")
    person.does("Reflection", "check box", "Toggle")
    person.finds("Your week together")
    told["reflection"] = faults(person)
    person.does("Trends")
    person.finds("Landings a week")
    told["trends"] = faults(person)
    assert [fault for found in told.values() for fault in found] == []
    lived_in.quit()


def test_what_is_painted_is_told_in_words(desktop, person, lived_in):
    lived_in.start("--pretend", NOW.isoformat())
    wait_until(lambda: "At the desk 09:00 to 11:10" in band(person), "the day is told")
    assert "Landing window 17:10 to 17:50" in band(person)
    goes_to(person, "Repair")
    timeline = person.finds("Dishes, again", "list item").name
    assert timeline.index("affection") < timeline.index("took my part")
    goes_to(person, "Landings")
    assert "Monday, 2 November: landed, Tea" in person.finds("Monday, 2 November").name
    person.does("Reflection", "check box", "Toggle")
    ribbon = person.finds("The week as a ribbon")
    assert "Wednesday:" in ribbon.description
    lived_in.quit()


def band(person):
    return person.finds("Your workday as a band").description


def test_the_cards_on_the_desktop_and_the_first_pages_say_what_they_are(desktop, person, program):
    program.start("--pretend", (HALF_PAST_FIVE - timedelta(hours=9)).isoformat())
    told = {}
    for page, words in enumerate(("Small things, often.", "When do you work?", "I call them")):
        person.finds(words)
        told[f"first run {page + 1}"] = faults(person)
        person.does("Done" if page == 2 else "Continue")
    person.finds("Good morning", "label")
    assert program.say("--land") == 0
    for number in range(1, 5):
        person.finds(f"{number} of 4", "label")
        told[f"landing {number}"] = faults(person)
        person.does("Skip")
    assert {page: found for page, found in told.items() if found} == {}
    program.quit()


def test_the_popup_and_the_lock_say_what_they_are(desktop, person, program, monkeypatch):
    monkeypatch.setattr(key_slots, "COST", CHEAP)
    program.prepare_an_evening(replace(READY, prompt_style=PromptStyle.POPUP), HALF_PAST_FIVE)
    program.start("--pretend", HALF_PAST_FIVE.isoformat(), "--background")
    person.finds("That looks like a day’s work.")
    told = faults(person)
    person.does("Not today")
    program.quit()
    protect(program.folder)
    program.start("--pretend", NOW.isoformat())
    person.finds("Locked", "label")
    told += faults(person)
    person.writes(WORDS, into="Passphrase")
    person.does("Open")
    person.finds("Good afternoon", "label")
    assert told == []
    program.quit()


def test_a_statement_from_the_first_word_to_how_it_landed(desktop, person, lived_in):
    """One ritual, whole."""
    lived_in.start("--pretend", NOW.isoformat())
    person.finds("Good afternoon", "label")
    goes_to(person, "Clarity")
    person.does("My own words", "check box", "Toggle")
    person.writes("Could we have a slow evening?", into="In my own words")
    person.does("need rest", "check box", "Toggle")
    person.does("Feelings, and other needs")
    person.does("tired", "check box", "Toggle")
    person.does("I said it")
    person.finds("“Could we have a slow evening?”, tired · need rest", "list item")
    lived_in.quit()
    written = kept(lived_in)
    assert (written.words, written.state) == ("Could we have a slow evening?", StatementState.SAID)
    assert (written.need, written.feelings) == (Need.REST, (Feeling.TIRED,))


def kept(program) -> ClarityStatement:
    """The newest statement in the journal."""
    journal = open_journal(program.folder, lambda: NOW)
    (newest, *_) = journal.statements(StatementFilter(search="slow evening"))
    journal.close()
    return newest
