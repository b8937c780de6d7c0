"""Need and feelings: chosen or in own words, kept while one writes, changed later in the place of the row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.journal import Trouble
from models.records import ClarityStatement, Feeling, Need, StatementState
from models.rituals import deleted, say, write_statement
from tests.sample_life import NOW, at
from tests.ui.hand_menus import OFFSCREEN_MENUS, pick
from ui.tracker.underneath import NOTHING, Underlying, Underneath
from ui.tracker.underneath_panel import UnderneathPanel
from ui.tracker.window import Page


def write(tracker, page, words="worn out"):
    tracker.type(page.editor._lines[page.editor.form()].second, words)


def test_a_need_and_a_feeling_in_own_words_go_along_and_come_back(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    write(tracker, page)
    page.underneath.show_more.click()
    page.underneath.needs.chips[Need.OWN].click()
    tracker.type(page.underneath.own_need, "a slow evening")
    page.underneath.feelings.chips[Feeling.TIRED].click()
    page.underneath.feelings.chips[Feeling.OWN].click()
    tracker.type(page.underneath.own_feeling, "stretched thin")
    tracker.press(page.underneath.own_feeling, Qt.Key.Key_Return)
    (statement,) = tracker.of(ClarityStatement)
    chosen = Underlying(
        feelings=(Feeling.TIRED, Feeling.OWN), own_feeling="stretched thin", need=Need.OWN, own_need="a slow evening"
    )
    assert Underlying.of(statement) == chosen
    assert page.list.entries.rows()[0].sub == "tired · stretched thin · a slow evening"
    assert page.underneath.underlying() == NOTHING
    assert not page.underneath.own_need.isVisible()


def test_own_words_without_their_chip_do_not_go_along(qtbot):
    underneath = Underneath()
    qtbot.addWidget(underneath)
    underneath.choose(Underlying(need=Need.OWN, own_need="quiet", feelings=(Feeling.OWN,), own_feeling="frayed"))
    underneath.needs.chips[Need.REST].click()
    underneath.feelings.chips[Feeling.OWN].click()
    assert underneath.underlying() == Underlying(need=Need.REST)


def test_a_need_that_is_put_out_of_sight_does_not_go_along_and_one_that_stays_does(qtbot):
    underneath = Underneath()
    qtbot.addWidget(underneath)
    for need, stays in ((Need.REASSURANCE, None), (Need.REST, Need.REST)):
        underneath.choose(NOTHING)
        underneath.show_more.click()
        underneath.needs.chips[need].click()
        underneath.show_more.click()
        assert underneath.underlying().need is stays


@pytest.mark.parametrize("feeling", Feeling)
def test_no_feeling_brings_a_need_with_it(qtbot, feeling):
    underneath = Underneath()
    qtbot.addWidget(underneath)
    underneath.show_more.click()
    underneath.feelings.chips[feeling].click()
    assert underneath.underlying() == Underlying(feelings=(feeling,))


def test_what_was_chosen_is_there_after_a_restart(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    chosen = Underlying(feelings=(Feeling.SAD, Feeling.OWN), own_feeling="frayed", need=Need.OWN, own_need="quiet")
    page.underneath.choose(chosen)
    tracker.window.close()
    tracker.settle()
    tracker.window = tracker.open()
    page = tracker.page(Page.CLARITY)
    assert page.underneath.underlying() == chosen
    assert page.underneath.own_feeling.isVisible()
    write(tracker, page)
    page.say.click()
    tracker.settle()
    assert tracker.journal.drafts == {}


@pytest.fixture
def unfolded(stage):
    """The tracker with the panel of its one statement open."""
    statement = write_statement("I miss you", at(22, 9), need=Need.REST, feelings=(Feeling.SAD,))
    tracker = stage(statement, write_statement("Tea?", at(21, 9)))
    page = tracker.page(Page.CLARITY)
    page.list.unfold(statement)
    tracker.settle()
    return tracker, page, page.list.findChild(UnderneathPanel)


def statement_of(tracker):
    return next(each for each in tracker.of(ClarityStatement) if each.words == "I miss you")


def test_it_is_changed_in_the_place_of_the_row_and_can_be_taken_back(unfolded):
    tracker, page, panel = unfolded
    assert panel.underneath.underlying() == Underlying(feelings=(Feeling.SAD,), need=Need.REST)
    assert panel.underneath.needs.chips[Need.REST].hasFocus()
    panel.underneath.feelings.chips[Feeling.TENDER].click()
    panel.underneath.needs.chips[Need.OWN].click()
    tracker.type(panel.underneath.own_need, "a slow evening")
    tracker.press(panel.underneath.own_need, Qt.Key.Key_Return)
    chosen = Underlying(feelings=(Feeling.SAD, Feeling.TENDER), need=Need.OWN, own_need="a slow evening")
    assert Underlying.of(statement_of(tracker)) == chosen
    assert page.list.entries.rows()[0].sub == "sad · tender · a slow evening"
    assert page.list.entries.hasFocus()
    assert not page.list.entries.is_busy()
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert Underlying.of(statement_of(tracker)) == Underlying(feelings=(Feeling.SAD,), need=Need.REST)


def test_the_panel_lies_where_the_row_was_and_covers_no_other(unfolded):
    _, page, panel = unfolded
    entries = page.list.entries
    first, second = (entries.visualRect(entries.model().index(number, 0)) for number in (0, 1))
    assert panel.geometry() == first
    assert first.height() >= panel.layout().totalHeightForWidth(first.width())
    assert second.top() > first.bottom()


def test_keys_in_the_panel_do_nothing_to_the_list(unfolded):
    tracker, _, panel = unfolded
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Menu, Qt.Key.Key_F2):
        tracker.press(panel.underneath.needs.chips[Need.REST], key)
    assert len(tracker.of(ClarityStatement)) == 2
    assert panel.isVisible()


def test_escape_leaves_everything_as_it_was(unfolded):
    tracker, page, panel = unfolded
    panel.underneath.needs.chips[Need.SPACE].click()
    tracker.press(panel.underneath.needs.chips[Need.SPACE], Qt.Key.Key_Escape)
    assert statement_of(tracker).need is Need.REST
    assert page.list.entries.hasFocus()


def test_what_was_chosen_stays_when_it_cannot_be_saved(unfolded):
    tracker, _, panel = unfolded
    tracker.journal.trouble = Trouble.DISK_FULL
    panel.underneath.needs.chips[Need.SPACE].click()
    tracker.press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.isVisible()
    assert panel.underneath.underlying().need is Need.SPACE
    assert "disk is full" in tracker.window.bar.text()
    tracker.journal.trouble = None
    panel.keep.click()
    tracker.settle()
    assert statement_of(tracker).need is Need.SPACE


def test_an_entry_from_elsewhere_waits_until_the_panel_is_done(unfolded):
    tracker, page, panel = unfolded
    tracker.queue.save(write_statement("from elsewhere", NOW))
    tracker.settle()
    assert panel.isVisible()
    assert len(page.list.entries.rows()) == 2
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    tracker.settle()
    assert page.list.entries.rows()[0].title == "“from elsewhere”"


@OFFSCREEN_MENUS
def test_the_menu_leads_to_it(stage):
    tracker = stage(write_statement("I miss you", NOW, state=StatementState.SAID))
    page = tracker.page(Page.CLARITY)
    pick(tracker, page.list.entries, "Need and feelings …")
    assert page.list.findChild(UnderneathPanel).isVisible()


def test_whoever_goes_on_elsewhere_is_done(unfolded):
    tracker, page, panel = unfolded
    panel.underneath.needs.chips[Need.SPACE].click()
    tracker.type(page.list.filters.search_field, "miss")
    tracker.qtbot.waitUntil(lambda: [row.sub for row in page.list.entries.rows()] == ["sad · need space"])
    assert page.list.filters.search_field.hasFocus()
    assert not page.list.entries.is_busy()


def test_nothing_is_saved_where_nothing_was_changed(unfolded):
    tracker, page, panel = unfolded
    saved = []
    tracker.queue.saved.connect(saved.append)
    panel.keep.click()
    tracker.settle()
    assert saved == []
    assert not page.list.entries.is_busy()


def test_what_was_changed_meanwhile_is_not_written_over(unfolded):
    tracker, _, panel = unfolded
    tracker.queue.save(say(statement_of(tracker), NOW))
    panel.underneath.needs.chips[Need.SPACE].click()
    panel.keep.click()
    tracker.settle()
    statement = statement_of(tracker)
    assert (statement.need, statement.state) == (Need.SPACE, StatementState.SAID)


def test_a_panel_whose_statement_was_deleted_elsewhere_goes(unfolded):
    tracker, page, panel = unfolded
    tracker.queue.save(deleted(statement_of(tracker), NOW))
    panel.underneath.needs.chips[Need.SPACE].click()
    panel.keep.click()
    tracker.settle()
    assert [row.title for row in page.list.entries.rows()] == ["“Tea?”"]
