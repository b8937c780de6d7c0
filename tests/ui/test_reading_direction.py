"""Windows that are read from the right, and words that are not: each keeps its own direction."""

from datetime import time

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from models.settings import Appearance
from tests.pictures.gallery import SCREENS
from tests.pseudo_arabic import ARABIC, folder
from ui import look
from ui.text_direction import direction_of, goes_all_one_way, in_its_own_direction
from ui.tracker.record_texts import quoted
from ui.widgets.card import set_margins_as_read
from ui.widgets.labels import lines_of
from ui.widgets.text_edit import GrowingTextEdit
from ui.widgets.time_field import TimeField

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LATIN, ARABIC_WORDS = "Call me. Soon?", "اتصل بي. قريبا؟"


@pytest.fixture
def from_the_right(speak, qapp):
    """Everything as people see it who read from the right."""
    look.apply(qapp, Appearance.LIGHT)
    speak(ARABIC, folder())


@pytest.mark.parametrize(
    ("text", "direction"),
    [(LATIN, LEFT), (ARABIC_WORDS, RIGHT), ("… 9:00 “Ja”", LEFT), ("שלום Anna", RIGHT), ("9:00", None), ("", None)],
)
def test_a_text_is_read_in_the_direction_of_its_first_letter(text, direction):
    for otherwise in (LEFT, RIGHT):
        assert direction_of(text, otherwise) is (direction or otherwise)


def test_words_of_ones_own_are_left_alone_where_they_run_with_the_windows(qapp):
    assert in_its_own_direction(LATIN) == LATIN
    assert in_its_own_direction("9:00") == "9:00"


def test_words_that_run_against_the_windows_are_kept_together(qapp):
    assert in_its_own_direction(ARABIC_WORDS) == f"\u2067{ARABIC_WORDS}\u2069"
    assert quoted(ARABIC_WORDS) == f"\u2067“{ARABIC_WORDS}”\u2069"
    two_lines = in_its_own_direction("نعم\nمعك")
    assert two_lines == "\u2067نعم\u2069\n\u2067معك\u2069", "what holds them together ends with its line"


def test_a_part_runs_as_the_whole_does(from_the_right):
    assert in_its_own_direction("(9:00)", like=LATIN) == "\u2066(9:00)\u2069"
    assert in_its_own_direction(ARABIC_WORDS) == ARABIC_WORDS


def test_only_a_text_of_one_script_gives_a_label_its_direction():
    assert goes_all_one_way(LATIN)
    assert goes_all_one_way("9:00")
    assert not goes_all_one_way(f"{ARABIC_WORDS} {LATIN}")


def test_a_sentence_from_the_left_stands_at_the_right_with_its_full_stop_at_its_end(from_the_right):
    layout = lines_of(LATIN, look.current().font(), 500, Qt.AlignmentFlag.AlignLeading, RIGHT)
    line = layout.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(500, abs=1)
    end, _ = line.cursorToX(len(LATIN))
    begin, _ = line.cursorToX(0)
    assert end > begin, "it is read from the left"


def test_a_time_of_day_begins_with_its_hour_everywhere(from_the_right, qtbot):
    QLocale.setDefault(QLocale("ar_EG"))
    field = TimeField("The time", time(17, 40))
    qtbot.addWidget(field)
    assert field.text() == QLocale().toString(field.time(), QLocale.FormatType.ShortFormat)


def test_a_field_shows_its_words_from_their_beginning(from_the_right, qtbot):
    field = GrowingTextEdit("Words")
    qtbot.addWidget(field)
    field.resize(120, 80)
    field.setText("So many words that they need more than one line of it, each with a space at its end")
    field.show()
    bar = field.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == bar.maximum(), "from the right, that is where nothing is cut off at the left"


def test_margins_change_sides(from_the_right):
    column = QVBoxLayout()
    set_margins_as_read(column, 1, 2, 3, 4)
    margins = column.contentsMargins()
    assert (margins.left(), margins.right()) == (3, 1)


def test_the_sidebar_stands_where_reading_begins(from_the_right):
    today = next(screen for screen in SCREENS if screen.name == "today")
    with today.shown() as window:
        place = QRect(window.sidebar.mapTo(window, window.sidebar.rect().topLeft()), window.sidebar.size())
        assert place.right() == window.rect().right()
    assert QGuiApplication.isRightToLeft()
