"""The true program on a system that is not in English: it speaks the system's language, or the one chosen for it."""

import pytest

from tests.journeys.program import READY
from tests.sample_life import NOW

pytestmark = pytest.mark.desktop

DESKTOP: dict[str, str] = {}


def test_it_speaks_the_language_of_the_system_until_another_is_chosen(desktop, person, lived_in):
    desktop.env["LANGUAGE"] = "de_AT:en"
    lived_in.start("--pretend", NOW.isoformat())
    person.finds("Guten Tag", "label")
    person.finds("Montag, 23. November", "label")
    person.does("Einstellungen", "check box", "Toggle")
    person.does("Aussehen", "check box", "Toggle")
    person.clicks("Wie das System", "combo box")
    person.finds("简体中文", "list item")
    # Typing the name of one leads to it.
    person.presses("F", "Return")
    person.finds("Réglages", "label")
    person.does("Aujourd’hui", "check box", "Toggle")
    person.finds("Bon après-midi", "label")
    lived_in.quit()
    lived_in.start("--pretend", NOW.isoformat())
    person.finds("lundi 23 novembre", "label")
    lived_in.quit()


def test_what_nobody_here_has_translated_is_in_english(desktop, person, program):
    desktop.env["LANGUAGE"] = "zh_TW"
    program.prepare(READY)
    program.start("--pretend", NOW.isoformat())
    person.finds("Good afternoon", "label")
    program.quit()
