"""Rows that go on in the next line where they are narrow, and overlap nowhere."""

from datetime import time
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from models.settings import Appearance
from models.weekday_times import WeekdayTime
from ui import look
from ui.widgets.flow_layout import flow
from ui.widgets.weekday_times import TimesNames, WeekdayTimeRow
from ui.widgets.words_and_note import WordsAndNote


@pytest.fixture(autouse=True)
def dressed(qapp):
    look.apply(qapp, Appearance.LIGHT)


def laid_out(qtbot, widget, width):
    qtbot.addWidget(widget)
    widget.resize(width, widget.heightForWidth(width))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_a_note_stands_beside_words_that_leave_room_for_it(qtbot):
    row = WordsAndNote()
    row.show_texts("Ask about the room", "after stand-up")
    laid_out(qtbot, row, 400)
    assert row.note.geometry().left() > row.words.geometry().left()
    assert row.note.geometry().center().y() == pytest.approx(row.words.geometry().center().y(), abs=1)


def test_a_long_note_stands_in_one_line_where_there_is_room_for_it(qtbot):
    row = WordsAndNote()
    row.show_texts("Ask about the room", "after stand-up, with the door closed and the telephone off")
    laid_out(qtbot, row, 900)
    assert row.note.width() >= row.note.natural_width()
    assert row.note.geometry().right() == row.rect().right()


def test_a_note_that_does_not_fit_stands_below(qtbot):
    row = WordsAndNote()
    row.show_texts("Ask about the room", "after stand-up, with the door closed and the telephone off")
    laid_out(qtbot, row, 240)
    assert row.note.geometry().top() >= row.words.geometry().bottom()
    assert row.note.height() >= row.note.heightForWidth(row.note.width())


def test_without_a_note_words_have_all_the_room(qtbot):
    row = WordsAndNote()
    row.show_texts("Ask about the room", "")
    laid_out(qtbot, row, 240)
    assert row.words.width() == row.width()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_lines_after_a_name_begin_beside_it(qtbot, direction):
    name, *places = places_in_a_row(qtbot, 3 * 108, direction)
    tops = [place.top() for place in places]
    assert [sorted(set(tops)).index(top) for top in tops] == [0, 0, 1, 1, 2]
    assert places[0].left() == places[2].left() == places[4].left() != name.left()


def test_where_nothing_fits_beside_the_name_lines_begin_below_it(qtbot):
    name, *places = places_in_a_row(qtbot, 150, Qt.LayoutDirection.LeftToRight)
    assert {place.left() for place in places} == {name.left()}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("width", "room_after"), [(500, [400, 108, 0]), (250, [150, 0, 0]), (150, [50, 0, 0])])
def test_what_comes_after_a_stretch_stands_at_the_end_of_its_line(qtbot, direction, width, room_after):
    boxes = boxes_of_one_size(3)
    layout = flow(boxes[0])
    layout.add_stretch()
    for box in boxes[1:]:
        layout.addWidget(box)
    row = QWidget()
    row.setLayoutDirection(direction)
    row.setLayout(layout)
    laid_out(qtbot, row, width)
    rightwards = direction is Qt.LayoutDirection.LeftToRight
    found = [width - box.geometry().right() - 1 if rightwards else box.geometry().left() for box in boxes]
    assert found == room_after


def places_in_a_row(qtbot, width, direction):
    """Where six boxes stand, the first of which is a name."""
    boxes = boxes_of_one_size(6)
    row = QWidget()
    row.setLayoutDirection(direction)
    row.setLayout(flow(*boxes, named=True))
    laid_out(qtbot, row, width)
    return [box.geometry() for box in boxes]


def boxes_of_one_size(count):
    boxes = [QPushButton() for _ in range(count)]
    for box in boxes:
        box.setFixedSize(100, 20)
    return boxes


@pytest.mark.parametrize(("width", "lines"), [(5 * 108, [5]), (4 * 108 + 60, [3, 2]), (2 * 108, [2, 2, 1])])
def test_even_lines_leave_no_one_alone(qtbot, width, lines):
    boxes = boxes_of_one_size(5)
    row = QWidget()
    row.setLayout(flow(*boxes, even=True))
    laid_out(qtbot, row, width)
    tops = [box.geometry().top() for box in boxes]
    assert [tops.count(top) for top in sorted(set(tops))] == lines


@pytest.mark.parametrize(("width", "lines"), [(620, 1), (320, 2), (150, 3)])
def test_weekdays_time_and_button_wrap_without_overlapping(qtbot, width, lines):
    names = TimesNames("Comes home on", "Usual time of coming home", time(18, 0))
    row = laid_out(qtbot, WeekdayTimeRow(WeekdayTime(frozenset({1, 2}), time(18, 30)), names), width)
    parts = [part.geometry() for part in (row.days, row.at, row.remove)]
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert all(row.rect().contains(part) for part in parts)
    assert len({part.center().y() // 20 for part in parts}) == lines
    chips = [chip.geometry() for chip in row.days.group.chips.values()]
    assert all(row.days.rect().contains(chip) for chip in chips), "weekdays wrap, too"
