"""Pages that one looks into lead back to where one was, with the keyboard where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from models.records import PhraseArea
from models.rituals import deleted, write_statement
from tests.sample_life import NOW
from ui.tracker.head_links import HeadLinks
from ui.tracker.ways_home import WaysHome
from ui.tracker.window import Page

ALT = Qt.KeyboardModifier.AltModifier


def chosen(tracker):
    return next(name for name, button in tracker.window.sidebar._buttons.items() if button.isChecked())


def more_of(page):
    return next(button for button in page.links.findChildren(QPushButton) if button.menu() is not None)


@pytest.mark.parametrize(
    ("home", "area"),
    [
        (Page.CLARITY, PhraseArea.STARTER),
        (Page.REPAIR, PhraseArea.REPAIR),
        (Page.LANDINGS, PhraseArea.GESTURE),
        (Page.TODAY, None),
    ],
)
def test_phrases_open_on_what_the_page_is_about_and_lead_back(stage, home, area):
    tracker = stage()
    tracker.page(home).phrases_requested.emit()
    phrases = tracker.window.page(Page.PHRASES)
    assert tracker.window.page_name() is Page.PHRASES
    assert phrases.areas.value() == area
    assert phrases.search_field.hasFocus()
    assert chosen(tracker) == home
    phrases.back.click()
    assert tracker.window.page_name() is home


@pytest.mark.parametrize("way", ["escape", "alt"])
def test_by_key_one_comes_back_to_what_one_had_in_hand(stage, way):
    tracker = stage(deleted(write_statement("words", NOW), NOW))
    page = tracker.page(Page.CLARITY)
    more_of(page).setFocus()
    page.trash_requested.emit()
    tracker.settle()
    trash = tracker.window.page(Page.TRASH)
    assert trash.isAncestorOf(tracker.window.focusWidget())
    here = tracker.window.focusWidget()
    QTest.keyClick(here, *((Qt.Key.Key_Escape,) if way == "escape" else (Qt.Key.Key_Left, ALT)))
    assert tracker.window.page_name() is Page.CLARITY
    assert more_of(page).hasFocus()


def test_the_sidebar_leads_away_and_the_next_way_home_is_the_newer_one(stage):
    tracker = stage()
    tracker.page(Page.CLARITY).trash_requested.emit()
    tracker.window.sidebar.chosen.emit("repair")
    assert chosen(tracker) == "repair"
    tracker.window.page(Page.REPAIR).trash_requested.emit()
    tracker.window.page(Page.TRASH).back.click()
    assert tracker.window.page_name() is Page.REPAIR


def test_from_phrases_into_the_trash_one_comes_back_step_by_step(stage):
    tracker = stage()
    tracker.page(Page.LANDINGS).phrases_requested.emit()
    tracker.window.page(Page.PHRASES).trash_requested.emit()
    assert chosen(tracker) == "landings"
    for place in (Page.PHRASES, Page.LANDINGS, Page.LANDINGS):
        tracker.window.go_back()
        assert tracker.window.page_name() is place


@pytest.mark.parametrize("home", [Page.CLARITY, Page.REPAIR, Page.LANDINGS])
def test_the_heading_offers_both_ways(stage, home):
    tracker = stage()
    menu = more_of(tracker.page(home)).menu()
    for text, place in (("Phrases", Page.PHRASES), ("Recently deleted", Page.TRASH)):
        next(action for action in menu.actions() if action.text() == text).trigger()
        assert tracker.window.page_name() is place
        tracker.window.go_back()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    ("section", "text", "place"), [("you_two", "Phrases", Page.PHRASES), ("data", "Recently deleted", Page.TRASH)]
)
def test_the_settings_lead_there_and_back(live, qtbot, section, text, place):
    life = live()
    life.start()
    life.application.windows.open_settings()
    tracker = life.application.windows.tracker
    settings = tracker.page(Page.SETTINGS)
    qtbot.waitUntil(settings.isVisible)
    settings.show_section(getattr(settings, section))
    (button,) = [each for each in settings.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    button.click()
    assert tracker.page_name() is place
    tracker.go_back()
    assert tracker.page_name() is Page.SETTINGS


def test_the_numbers_of_the_sidebar_are_as_they_were(stage):
    tracker = stage()
    for key, place in ((Qt.Key.Key_4, Page.LANDINGS), (Qt.Key.Key_1, Page.TODAY), (Qt.Key.Key_7, Page.TODAY)):
        QTest.keyClick(tracker.window, key, Qt.KeyboardModifier.ControlModifier)
        assert tracker.window.page_name() is place


def test_a_circle_of_ways_is_none():
    ways = WaysHome()
    ways.looked_into("b", "a", None)
    ways.looked_into("c", "b", None)
    ways.looked_into("b", "c", None)
    ways.looked_into("c", "c", None)
    assert (ways.belongs_to("c"), ways.home_of("b"), ways.home_of("a")) == ("a", "a", None)


def test_what_is_gone_or_out_of_sight_is_not_taken_in_hand(qtbot):
    ways, hidden = WaysHome(), QWidget()
    qtbot.addWidget(hidden)
    for widget in (None, hidden):
        ways.looked_into("b", "a", widget)
        ways.take_in_hand("b")
        assert not hidden.hasFocus()
    ways.take_in_hand("nowhere")


def test_there_is_no_empty_line_of_links(qtbot):
    links = HeadLinks()
    qtbot.addWidget(links)
    assert links.isHidden()
    links.add_more(("Phrases", lambda: None))
    assert not links.isHidden()
