"""Looking for statements: what narrows the list is seen, counted and taken off again, all of it by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.journal import JournalError, StatementFilter, Trouble
from models.records import Feeling, Need, StatementState
from models.rituals import write_statement
from models.statement_periods import Period
from tests.pictures.studio import StandingClock
from tests.sample_life import NOW, at
from tests.ui.hand_menus import OFFSCREEN_MENUS
from ui.journal_queue import JournalQueue
from ui.tracker.clarity import ClarityPage
from ui.tracker.statement_filters import EVERYTHING, SAID, UNSAID, Choice, StatementFilters
from ui.tracker.window import Page
from ui.widgets.chip import Chip


def last_year():
    long_ago = NOW.replace(year=2025)
    return write_statement("a year ago", long_ago, need=Need.REST)


def written():
    return (
        write_statement("rest today", at(23, 9), need=Need.REST, feelings=(Feeling.TIRED, Feeling.SAD)),
        write_statement("rest last week", at(20, 9), need=Need.REST, state=StatementState.SAID),
        write_statement("space", at(19, 9), need=Need.SPACE, state=StatementState.KEPT),
        write_statement("let go of", at(18, 9), state=StatementState.LET_GO),
        write_statement("in October", at(2, 9).replace(month=10), feelings=(Feeling.SAD,)),
        last_year(),
    )


@pytest.fixture
def listed(stage):
    tracker = stage(*written())
    return tracker, tracker.page(Page.CLARITY).list


def titles(entries):
    return [row.title.strip("“”") for row in entries.rows()]


def look_for(tracker, found, choice):
    found.filters.choose(choice)
    tracker.settle()
    return titles(found.entries)


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [
        (EVERYTHING, ["rest today", "rest last week", "space", "let go of", "in October", "a year ago"]),
        (Choice(states=UNSAID), ["rest today", "in October", "a year ago"]),
        (Choice(states=SAID), ["rest last week"]),
        (Choice(states=(StatementState.KEPT,)), ["space"]),
        (Choice(states=(StatementState.LET_GO,)), ["let go of"]),
        (Choice(need=Need.REST), ["rest today", "rest last week", "a year ago"]),
        (Choice(feeling=Feeling.SAD), ["rest today", "in October"]),
        (Choice(period=Period.WEEK), ["rest today"]),
        (Choice(period=Period.MONTH), ["rest today", "rest last week", "space", "let go of"]),
        (Choice(period=Period.YEAR), ["rest today", "rest last week", "space", "let go of", "in October"]),
        (Choice(need=Need.REST, states=UNSAID, period=Period.YEAR), ["rest today"]),
    ],
)
@pytest.mark.usefixtures("british")
def test_each_filter_shows_what_it_says(listed, choice, wanted):
    assert look_for(*listed, choice) == wanted


def test_what_narrows_stands_below_with_its_count_and_is_taken_off_by_its_chip(listed):
    tracker, found = listed
    look_for(tracker, found, Choice(need=Need.REST, period=Period.MONTH))
    assert found.filters.found.text() == "2 of 6"
    chips = [chip for chip in found.filters._summary.findChildren(Chip) if chip.isVisible()]
    assert [chip.text() for chip in chips] == ["need rest ×", "this month ×"]
    assert chips[0].accessibleName() == "Take off: need rest"
    tracker.press(chips[1], Qt.Key.Key_Space)
    assert found.filters.choice == Choice(need=Need.REST)
    assert found.filters.found.text() == "3 of 6"
    found.filters.show_all.click()
    tracker.settle()
    assert not found.filters._summary.isVisible()
    assert len(found.entries.rows()) == 6


def test_when_nothing_is_found_the_way_back_stands_there(listed):
    tracker, found = listed
    look_for(tracker, found, Choice(need=Need.HELP))
    assert found._nothing.isVisible()
    assert "at once" in found._nothing.text()
    tracker.press(found._show_all, Qt.Key.Key_Return)
    assert len(found.entries.rows()) == 6
    assert not found._show_all.isVisible()


def test_search_and_filters_go_together_and_words_alone_are_counted(listed):
    tracker, found = listed
    tracker.type(found.filters.search_field, "rest")
    tracker.qtbot.waitUntil(lambda: found.filters.found.text() == "2 of 6")
    look_for(tracker, found, Choice(states=SAID))
    assert titles(found.entries) == ["rest last week"]
    tracker.press(found.filters.search_field, Qt.Key.Key_Escape)
    tracker.qtbot.waitUntil(lambda: found.filters.words() == "" and titles(found.entries) == ["rest last week"])


def test_an_empty_journal_invites_and_offers_no_way_to_see_all(stage):
    found = stage().page(Page.CLARITY).list
    assert "first one" in found._nothing.text()
    assert not found._show_all.isVisible()


def test_down_leads_from_the_search_to_the_list_and_deleting_goes_on_to_the_next(listed):
    tracker, found = listed
    found.filters.search_field.setFocus()
    QTest.keyClick(found.filters.search_field, Qt.Key.Key_Down)
    assert found.entries.hasFocus()
    QTest.keyClick(found.entries, Qt.Key.Key_Down)
    tracker.press(found.entries, Qt.Key.Key_Delete)
    assert found.entries.current_row().title == "“space”"
    tracker.press(found.entries, Qt.Key.Key_Delete)
    assert found.entries.current_row().title == "“let go of”"
    assert titles(found.entries) == ["rest today", "let go of", "in October", "a year ago"]


def test_the_keyboard_stays_near_by_when_the_last_one_is_deleted(stage):
    tracker = stage(write_statement("I miss you", NOW))
    found = tracker.page(Page.CLARITY).list
    found.entries.setFocus()
    tracker.press(found.entries, Qt.Key.Key_Delete)
    assert found.filters.search_field.hasFocus()


def test_what_waits_to_be_said_is_shown_whatever_was_looked_for_before(listed):
    tracker, found = listed
    tracker.type(found.filters.search_field, "space")
    look_for(tracker, found, Choice(need=Need.SPACE))
    found.show_unsaid()
    tracker.settle()
    assert titles(found.entries) == ["rest today", "in October", "a year ago"]
    assert found.filters.states.chips[UNSAID].isChecked()
    assert found.filters.states.chips[UNSAID].text() == "Still unsaid 3"


@OFFSCREEN_MENUS
def test_the_menu_chooses_and_ticks_what_is_chosen(listed):
    tracker, found = listed
    tracker.press(found.filters.more, Qt.Key.Key_Return)
    (menu,) = (each for each in found.filters.findChildren(QMenu) if each.parent() is found.filters)
    need = next(action.menu() for action in menu.actions() if action.text() == "Need")
    next(action for action in need.actions() if action.text() == "need rest").trigger()
    menu.close()
    tracker.settle()
    assert found.filters.choice == Choice(need=Need.REST)
    tracker.qtbot.waitUntil(lambda: not found.filters.findChildren(QMenu))
    tracker.press(found.filters.more, Qt.Key.Key_Return)
    (menu,) = (each for each in found.filters.findChildren(QMenu) if each.parent() is found.filters)
    need = next(action.menu() for action in menu.actions() if action.text() == "Need")
    (ticked,) = (action for action in need.actions() if action.isChecked())
    assert ticked.text() == "need rest"
    ticked.trigger()
    menu.close()
    assert found.filters.choice == EVERYTHING


def test_rarer_states_leave_none_of_the_common_ones_chosen(qtbot):
    filters = StatementFilters()
    qtbot.addWidget(filters)
    filters.choose(Choice(states=(StatementState.KEPT,)))
    assert filters.states.chosen() == ()
    assert filters.wanted(NOW.date()) == StatementFilter(states=(StatementState.KEPT,))
    filters.states.chips[SAID].click()
    assert filters.choice == Choice(states=SAID)
    filters.clear()
    assert filters.states.chosen() == ((),)


def test_while_the_journal_cannot_be_opened_it_is_said_and_the_library_is_there(qtbot):
    clock = StandingClock()

    def refuse():
        raise JournalError(Trouble.DAMAGED)

    queue = JournalQueue(refuse, clock)
    page = ClarityPage(queue, clock)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.said):
        queue.start()
    qtbot.waitUntil(lambda: bool(page.editor.suggestions.offered()))
    assert "can’t be shown" in page.list._nothing.text()
    assert page.list._nothing.isVisible()
    queue.close()
