"""The ribbon: one stop of the Tab key, arrows from mark to mark, and each mark leads to its entry."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMenu

from models.journal import Episode
from models.records import DayKind, EpisodeState, Precision, StatementState
from models.reflection import week_view
from models.rituals import IsoWeek, begin_episode, close_episode, day_was, land, write_statement
from tests.hand_clock import ZONE
from ui.tokens import Tone
from ui.widgets.week_ribbon import WeekRibbon

WEEK = IsoWeek(2026, 47)
LANDINGS, CLARITY, REPAIR = range(3)


def at(weekday, hour=18, minute=0):
    day = WEEK.monday + timedelta(days=weekday)
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


SAID = write_statement("tired", at(2, 19), state=StatementState.SAID)
KEPT = write_statement("alone", at(2, 12), state=StatementState.KEPT)
ALONE = write_statement("help", at(4), state=StatementState.SAID)
LANDING = land(at(0))
LATE = begin_episode("late", at(4, 20, 5))
CLOSED = close_episode(begin_episode("cross", at(5, 9)), EpisodeState.RECONNECTED, at(5, 9, 40))
VAGUE = begin_episode("distance", at(6), precision=Precision.THAT_DAY)


def days(*, landings=(LANDING,), statements=(SAID, KEPT, ALONE), episodes=(LATE, CLOSED, VAGUE)):
    return week_view(
        WEEK,
        landings=landings,
        statements=statements,
        episodes=[Episode(each) for each in episodes],
        days=[day_was(at(number).date(), DayKind.WORKDAY, at(number)) for number in range(5)],
        today=at(20).date(),
    ).days


@pytest.fixture
def ribbon(qtbot, british):
    made = WeekRibbon()
    qtbot.addWidget(made)
    made.show_week(days())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def places(ribbon):
    return [place for place, cell in ribbon.cells.items() if cell.isVisible()]


def stops(ribbon):
    by_tab = Qt.FocusPolicy.TabFocus
    return [place for place, cell in ribbon.cells.items() if cell.focusPolicy() & by_tab == by_tab]


def press(qtbot, ribbon, key):
    qtbot.keyClick(ribbon.focusWidget(), key)
    return next(place for place, cell in ribbon.cells.items() if cell.hasFocus())


def test_only_what_leads_somewhere_can_be_pressed(ribbon):
    assert places(ribbon) == [(LANDINGS, 0), (CLARITY, 2), (CLARITY, 4), (REPAIR, 4), (REPAIR, 5), (REPAIR, 6)]


def test_marks_stand_under_their_day_and_beside_their_ritual(ribbon):
    monday, friday = ribbon.cells[LANDINGS, 0].geometry(), ribbon.cells[CLARITY, 4].geometry()
    assert monday.left() < friday.left()
    assert monday.top() < friday.top()
    assert ribbon.rect().contains(friday)
    ribbon.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    ribbon.resize(ribbon.width() + 70, ribbon.height())
    assert ribbon.cells[LANDINGS, 0].geometry().left() > ribbon.cells[CLARITY, 4].geometry().left()


@pytest.mark.parametrize(
    ("place", "tone", "record"),
    [((LANDINGS, 0), Tone.LANDING, LANDING), ((CLARITY, 4), Tone.CLARITY, ALONE), ((REPAIR, 5), Tone.REPAIR, CLOSED)],
)
def test_a_click_leads_to_the_entry(qtbot, ribbon, place, tone, record):
    with qtbot.waitSignal(ribbon.chosen) as told:
        qtbot.mouseClick(ribbon.cells[place], Qt.MouseButton.LeftButton)
    assert told.args == [tone, record.id]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_lead_there_too(qtbot, ribbon, key):
    ribbon.cells[REPAIR, 4].setFocus()
    with qtbot.waitSignal(ribbon.chosen) as told:
        qtbot.keyClick(ribbon.cells[REPAIR, 4], key)
    assert told.args == [Tone.REPAIR, LATE.id]


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$", extend=True)
def test_several_entries_of_a_day_are_chosen_from_a_menu(qtbot, ribbon):
    cell = ribbon.cells[CLARITY, 2]
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    (menu,) = cell.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Said at 19:00", "Kept for yourself at 12:00"]
    with qtbot.waitSignal(ribbon.chosen) as told:
        menu.actions()[1].trigger()
    assert told.args == [Tone.CLARITY, KEPT.id]
    menu.close()
    qtbot.waitUntil(lambda: not cell.findChildren(QMenu))


def test_one_mark_stands_in_the_way_of_tab_and_arrows_lead_to_the_others(qtbot, ribbon):
    assert stops(ribbon) == [(LANDINGS, 0)]
    ribbon.cells[LANDINGS, 0].setFocus()
    assert press(qtbot, ribbon, Qt.Key.Key_Down) == (CLARITY, 2)
    assert press(qtbot, ribbon, Qt.Key.Key_Right) == (CLARITY, 4)
    assert press(qtbot, ribbon, Qt.Key.Key_Right) == (CLARITY, 4), "there is none further on"
    assert press(qtbot, ribbon, Qt.Key.Key_Down) == (REPAIR, 4)
    assert press(qtbot, ribbon, Qt.Key.Key_Right) == (REPAIR, 5)
    assert press(qtbot, ribbon, Qt.Key.Key_Left) == (REPAIR, 4)
    assert press(qtbot, ribbon, Qt.Key.Key_Up) == (CLARITY, 4)
    assert stops(ribbon) == [(CLARITY, 4)]


def test_where_one_reads_from_the_right_arrows_do_as_well(qtbot, ribbon):
    ribbon.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    ribbon.cells[CLARITY, 2].setFocus()
    assert press(qtbot, ribbon, Qt.Key.Key_Left) == (CLARITY, 4)


def test_when_the_mark_in_the_way_of_tab_goes_another_one_takes_its_place(ribbon):
    ribbon.show_week(days(landings=()))
    assert stops(ribbon) == [(CLARITY, 2)]
    ribbon.show_week(days(landings=(), statements=(), episodes=()))
    assert places(ribbon) == []


def test_each_mark_says_where_it_is_and_what(ribbon):
    names = {place: ribbon.cells[place].accessibleName() for place in places(ribbon)}
    assert names == {
        (LANDINGS, 0): "Monday, Landings: A landing",
        (CLARITY, 2): "Wednesday, Clarity: Said at 19:00; Kept for yourself at 12:00",
        (CLARITY, 4): "Friday, Clarity: Said at 18:00",
        (REPAIR, 4): "Friday, Repair: Began at 20:05, still open",
        (REPAIR, 5): "Saturday, Repair: Began at 09:00, closed after 40 min",
        (REPAIR, 6): "Sunday, Repair: That day, still open",
    }
    assert ribbon.accessibleDescription() == (
        "Monday: landed. Tuesday: no landing that day. Wednesday: no landing that day, said 1, kept 1. "
        "Thursday: no landing that day. Friday: no landing that day, said 1, repairs 1. Saturday: repairs 1. "
        "Sunday: repairs 1."
    )


def test_times_are_those_of_the_locale(qtbot, ribbon):
    QLocale.setDefault(QLocale("en_US"))
    ribbon.show_week(days())
    assert ribbon.cells[CLARITY, 4].toolTip().replace("\u202f", " ") == "Said at 6:00 PM"
