"""The page of phrases: found by typing, favoured, hidden, copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.journal import Trouble
from models.phrase_shelf import shelf
from models.records import PhraseArea, PhraseChoice
from models.rituals import about_phrase, favour_phrase
from models.settings import Appearance
from tests.pictures.studio import Studio
from tests.sample_life import NOW
from tests.ui.hand_menus import OFFSCREEN_MENUS
from tests.ui.phrase_list import OWN, press_chip, titles
from ui import look
from ui.clipboard import Loan
from ui.tracker.phrase_texts import kind_text, phrase_text
from ui.tracker.phrases import Which
from ui.tracker.window import Page, TrackerWindow


def take(tracker, page, key, text):
    """Open the menu of a phrase by key, and take what it offers under this name."""
    number = [row.key for row in page.entries.rows()].index(key)
    page.entries.setFocus()
    page.entries.setCurrentIndex(page.entries.model().index(number, 0))
    QTest.keyClick(page.entries, Qt.Key.Key_Return)
    menu = next(each for each in page.findChildren(QMenu) if each.parent() is page)
    assert menu.accessibleName()
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    menu.close()
    menu.deleteLater()
    tracker.qtbot.waitUntil(lambda: not any(each.parent() is page for each in page.findChildren(QMenu)))
    tracker.settle()


def key_of(phrase):
    return (phrase.area, phrase.key)


FIRST = shelf(())[0]


def test_everything_stands_in_one_list_by_area(stage):
    page = stage().page(Page.PHRASES)
    assert [row.key for row in page.entries.rows()] == [key_of(phrase) for phrase in shelf(())]
    assert titles(page)[0] == "“I’m not upset with you right now, I’m worn out from today.”"


@pytest.mark.parametrize("area", PhraseArea)
def test_a_chip_shows_one_area_alone(stage, area):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    press_chip(tracker, page.areas, area)
    assert {row.key[0] for row in page.entries.rows()} == {area}


def test_every_kind_has_a_name():
    assert all(kind_text(phrase.area, phrase.kind) for phrase in shelf(()))


@pytest.mark.parametrize("area", PhraseArea)
def test_a_kind_of_another_version_has_none_and_its_words_are_shown(area):
    assert kind_text(area, "telepathy") == ""
    assert phrase_text(area, "telepathy", "one", "two") == "one two"


def test_one_finds_by_typing_whatever_the_case_and_accents(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    tracker.type(page.search_field, "RECÉIPT")
    assert titles(page) == ["“I’d like to return that last sentence. I still have the receipt.”"]
    tracker.type(page.search_field, " dragon")
    assert titles(page) == []
    assert page._nothing.text() == "No phrase here has these words in it."


def test_a_kind_can_be_searched_for(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    tracker.type(page.search_field, "met half way")
    assert titles(page)
    assert all(row.sub == "Repair · met half way" for row in page.entries.rows())


@OFFSCREEN_MENUS
def test_a_favourite_is_marked_unmarked_and_taken_back(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    take(tracker, page, key_of(FIRST), "Make it a favourite")
    assert page.entries.rows()[0].chip == "favourite"
    press_chip(tracker, page.which, Which.FAVOURITE)
    assert len(titles(page)) == 1
    take(tracker, page, key_of(FIRST), "No longer a favourite")
    assert titles(page) == []
    for favourites in (1, 0):
        tracker.window._history.undo()
        tracker.settle()
        assert len(titles(page)) == favourites


@OFFSCREEN_MENUS
def test_what_is_hidden_leaves_the_list_and_is_shown_again(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    take(tracker, page, key_of(FIRST), "Hide it")
    assert key_of(FIRST) not in [row.key for row in page.entries.rows()]
    assert tracker.window.bar.text() == "Hidden."
    press_chip(tracker, page.which, Which.HIDDEN)
    assert [row.chip for row in page.entries.rows()] == ["hidden"]
    take(tracker, page, key_of(FIRST), "Show it again")
    assert titles(page) == []
    press_chip(tracker, page.which, Which.HIDDEN)
    assert page.entries.rows()[0].key == key_of(FIRST)


def test_the_delete_key_hides_what_is_the_librarys_and_deletes_ones_own(stage):
    tracker = stage(OWN)
    page = tracker.page(Page.PHRASES)
    page.entries.setFocus()
    tracker.press(page.entries, Qt.Key.Key_Delete)
    assert [choice.library_id for choice in tracker.of(PhraseChoice) if choice.hidden] == [FIRST.key]
    press_chip(tracker, page.which, Which.OWN)
    assert titles(page) == ["“Rewind to the front door?”"]
    page.entries.setCurrentIndex(page.entries.model().index(0, 0))
    tracker.press(page.entries, Qt.Key.Key_Delete)
    assert titles(page) == []
    assert tracker.window.bar.text() == "Deleted."
    assert [each.record.id for each in tracker.journal.trash()] == [OWN.id]


@OFFSCREEN_MENUS
def test_a_phrase_is_copied_as_it_is_said(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    take(tracker, page, key_of(FIRST), "Copy")
    assert QGuiApplication.clipboard().text() == "I’m not upset with you right now, I’m worn out from today."
    for loan in QGuiApplication.instance().findChildren(Loan):
        loan.take_back()
    assert QGuiApplication.clipboard().text() == ""


def test_a_phrase_of_the_library_cannot_be_changed(stage):
    page = stage().page(Page.PHRASES)
    page.entries.setFocus()
    QTest.keyClick(page.entries, Qt.Key.Key_F2)
    assert page.form.isHidden()


def test_escape_closes_the_form_then_the_search_then_the_page(stage):
    tracker = stage()
    tracker.page(Page.REPAIR)
    tracker.window.show_phrases()
    tracker.settle()
    page = tracker.window.page(Page.PHRASES)
    tracker.type(page.search_field, "tea")
    page.write()
    QTest.keyClick(page.form.words, Qt.Key.Key_Escape)
    assert page.form.isHidden()
    assert page.search_field.text() == "tea"
    QTest.keyClick(page.add_button, Qt.Key.Key_Escape)
    assert page.search_field.text() == ""
    assert tracker.window.page_name() is Page.PHRASES
    QTest.keyClick(page.add_button, Qt.Key.Key_Escape)
    assert tracker.window.page_name() is Page.REPAIR


def test_phrases_are_shown_though_the_journal_cannot_be_read(qtbot, qapp):
    look.apply(qapp, Appearance.LIGHT)
    studio = Studio.with_records(trouble=Trouble.DAMAGED)
    window = TrackerWindow(studio.queue, studio.clock, studio.settings)
    qtbot.addWidget(window)
    window.show()
    window.show_phrases()
    page = window.page(Page.PHRASES)
    qtbot.waitUntil(lambda: len(titles(page)) == len(shelf(())))
    assert "can’t be read" in window.bar.text()
    studio.queue.close()


def test_where_there_is_nothing_to_show_the_page_says_what_would_be(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    for which, word in ((Which.FAVOURITE, "like best"), (Which.OWN, "your own"), (Which.HIDDEN, "hidden")):
        page.which.choose(which)
        page._fill()
        assert word in page._nothing.text()
        assert page._nothing.isVisible()


def test_ctrl_f_searches_here(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.add_button.setFocus()
    QTest.keyClick(tracker.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert tracker.window.page_name() is Page.PHRASES
    assert page.search_field.hasFocus()


def test_an_opinion_from_elsewhere_shows_at_once(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    tracker.queue.save(favour_phrase(about_phrase((), FIRST.area, FIRST.key, NOW), NOW))
    tracker.settle()
    assert page.entries.rows()[0].chip == "favourite"


def test_typing_asks_nothing_of_the_journal(stage, monkeypatch):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    asked = []
    monkeypatch.setattr(page.queue, "ask", lambda *question, **_more: asked.append(question))
    for text in ("t", "te", "tea", "te", "t", ""):
        page.search_field.setText(text)
    assert asked == []
