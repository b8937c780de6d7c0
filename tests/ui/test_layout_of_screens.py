"""Every screen in every state: no words are cut off and nothing lies on anything else, at any scale, font and language.

`layout_survey` lays all of them out, once for each condition, each in a process of its own.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from models.settings import Appearance
from tests.pictures.gallery import SCREENS
from tests.pseudo_arabic import ARABIC, in_arabic_letters
from tests.ui.layout_faults import layout_faults
from tests.ui.layout_survey import LongerWords
from tests.ui.words_left import words_left
from ui import look
from ui.widgets import buttons
from ui.widgets.entry_list import EntryList
from ui.widgets.entry_rows import Row
from ui.widgets.labels import PlainLabel

PROJECT = Path(__file__).resolve().parents[2]
# Each page and window with as much on it as there can be. The scale changes little else than how things are rounded,
# so one of each kind is enough for it; the other two conditions are hard, and met by every screen.
FULLEST = ("-full", "settings-", "first-run-", "safety", "popup", "landing-")
OF_EACH_KIND = ("-full", "settings-reminders", "first-run-", "lock-dialog-code", "popup-why", "landing-1", "landing-4")
# What a screen of 1920 × 1080 pixels has at 300 %, or half of a smaller one, where windows are tiled.
SMALLEST = ("640", "320")
CONDITIONS = {
    "with words a third longer, in the smallest window": (("--longer", "--tracker", *SMALLEST), ("",)),
    "with a doubled font": (("--font", "2", "--tracker", "1280", "720"), ("",)),
    # What is not translated is seen there, too.
    "from right to left": (("--language", ARABIC), ("",)),
    "at 100 %": ((), FULLEST),
    "in German": (("--language", "de", "--tracker", *SMALLEST), FULLEST),
    "in Chinese": (("--language", "zh_CN", "--tracker", "820", "440"), OF_EACH_KIND),
    "in French": (("--language", "fr", "--tracker", "820", "440"), OF_EACH_KIND),
    "in Spanish": (("--language", "es", "--tracker", "820", "440"), OF_EACH_KIND),
    "at 150 %": (("--scale", "1.5"), OF_EACH_KIND),
    "at 200 %": (("--scale", "2"), OF_EACH_KIND),
}
# The offscreen platform has no window manager, and says so at every call for one.
KNOWN = "This plugin does not support"
# Seconds; a machine that does much else takes long for it.
PATIENCE = 180


@pytest.mark.timeout(PATIENCE)
@pytest.mark.parametrize("name", CONDITIONS)
def test_every_screen_is_whole(name):
    condition, wanted = CONDITIONS[name]
    command = [sys.executable, "-m", "tests.ui.layout_survey", *condition, "--", *wanted]
    ran = subprocess.run(command, cwd=PROJECT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert [line for line in ran.stderr.splitlines() if not line.startswith(KNOWN)] == []
    looked_at = json.loads(ran.stdout)
    assert list(looked_at) == [screen.name for screen in SCREENS if any(part in screen.name for part in wanted)]
    found = [f"{screen}: {fault}" for screen, faults in looked_at.items() for fault in faults]
    assert not found, "\n" + "\n".join(found)


# --- what is wrong would be found -------------------------------------------------------------------------------------


@pytest.fixture
def sheet(qapp, qtbot):
    """A small window with room for one line of a few words."""
    look.apply(qapp, Appearance.LIGHT)
    widget = QWidget()
    widget.resize(220, 60)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def put(sheet, *widgets, width=100, height=40):
    for widget in widgets:
        widget.setParent(sheet)
        widget.setGeometry(4, 4, width, height)
        widget.show()
    QCoreApplication.processEvents()
    return layout_faults(sheet)


def placeholder(field):
    field.setPlaceholderText("Far more words than there is room for in it")
    return field


def choice():
    box = QComboBox()
    box.addItem("Far more words than there is room for")
    return box


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (lambda: PlainLabel("Words that need more than there is"), "wide and needs"),
        (lambda: PlainLabel("Words that wrap, and need more lines than there are", wrap=True), "high and needs"),
        (lambda: buttons.plain("A button with many words"), "wide and needs"),
        (lambda: buttons.WordsButton("Words in a button that wrap over many lines", "phrase"), "high and needs"),
        (lambda: placeholder(QLineEdit()), "for a placeholder of"),
        (lambda: placeholder(QPlainTextEdit()), "for a placeholder"),
        (choice, "for “Far more words"),
    ],
)
def test_words_that_are_cut_off_would_be_found(sheet, make, complaint):
    assert any(complaint in fault for fault in put(sheet, make()))


def test_lines_of_a_field_that_nobody_can_see_would_be_found(sheet):
    field = QPlainTextEdit("one\ntwo\nthree\nfour")
    field.setVerticalScrollBarPolicy(field.verticalScrollBarPolicy().ScrollBarAlwaysOff)
    assert any("nothing to scroll them with" in fault for fault in put(sheet, field, width=180, height=50))


def test_a_row_without_room_for_its_words_would_be_found(sheet):
    entries = EntryList("Entries", menu=True)
    entries.show_rows([Row(key=1, when="11 November", title="What it is about", note="a long note", chip="a chip")])
    found = " ".join(put(sheet, entries, width=200, height=50))
    assert "for its words" in found
    assert "for “11 November”" in found


def test_what_is_squeezed_would_be_found(sheet):
    label = PlainLabel("It is one word on each line of it", wrap=True)
    assert any("is squeezed" in fault for fault in put(sheet, label, width=40, height=400))


def test_what_reaches_out_of_its_place_would_be_found(sheet):
    assert any("reaches from 4 to 303" in fault for fault in put(sheet, QWidget(), width=300))
    assert any("down to" in fault for fault in put(sheet, QWidget(), height=80))


def test_what_lies_on_each_other_would_be_found(sheet):
    assert any("lie on each other" in fault for fault in put(sheet, PlainLabel("One"), PlainLabel("Other")))


def test_a_window_too_large_for_the_smallest_screen_would_be_found(sheet):
    sheet.setMinimumHeight(721)
    assert any("cannot be made smaller than" in fault for fault in layout_faults(sheet))


def test_a_sheet_in_good_order_has_no_faults(sheet):
    sheet.resize(400, 200)
    column = QVBoxLayout(sheet)
    column.addWidget(PlainLabel("A few words"))
    column.addWidget(PlainLabel("Words that wrap over as many lines as they need to be seen as a whole", wrap=True))
    column.addWidget(buttons.plain("A button"))
    QCoreApplication.processEvents()
    assert layout_faults(sheet) == []


def test_words_that_are_not_translated_would_be_found(sheet):
    own = {"Call the plumber, and soon"}
    for text in ("Saved a moment ago", "حفظ: Call the plumber", "حفظ"):
        PlainLabel(text, parent=sheet).show()
    field = QLineEdit("what somebody writes", sheet)
    field.setToolTip("A field")
    field.show()
    assert words_left(sheet, own) == ["Saved a moment ago", "A field"]


def test_what_nobody_sees_is_nobodys_text(sheet):
    PlainLabel("Saved a moment ago", parent=sheet).hide()
    assert words_left(sheet, ()) == []


def test_arabic_letters_keep_gaps_numbers_and_patterns():
    said = in_arabic_letters("%n Days to {day}; tables (*.csv)")
    assert said.startswith("%n ")
    assert "{day}" in said
    assert said.endswith("(*.csv)")
    assert "tables" not in said


def test_longer_words_are_a_third_longer_and_keep_their_gaps(qapp):
    text = "Parked {count} thoughts for tomorrow"
    longer = LongerWords().translate("Anywhere", text)
    assert "{count}" in longer
    assert len(longer) >= len(text) + (len(text) - len("{count}") - 4) // 4
