"""The first run: three pages, all of which can be skipped, and a page with ways to get help that stores nothing."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from models.journal import Trouble
from models.phrases import gesture_ideas, ideas_to_begin_with
from models.records import FavouriteOf, Gesture, Partner
from models.rituals import new_gesture
from models.settings import Appearance, Settings
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_journal import MemoryJournal
from ui import look
from ui.first_run import LEAST_HEIGHT, FirstRun
from ui.first_run_pages import default_gestures
from ui.safety_page import SafetyPage
from ui.trouble_texts import trouble_text

pytestmark = pytest.mark.usefixtures("british")

HUG, _, SIDE_BY_SIDE, TEA, SPACE = (idea.name for idea in ideas_to_begin_with(gesture_ideas()))
BOTH = FavouriteOf.BOTH


class CountingJournal(MemoryJournal):
    """Counts its transactions."""

    def __init__(self, *records):
        self.acts = []
        super().__init__(*records)
        self.acts.clear()

    def save(self, *records):
        self.acts.append(records)
        super().save(*records)


@pytest.fixture
def journal():
    return CountingJournal()


@pytest.fixture
def new_run(qtbot, queue):
    def make(settings=None):
        run = FirstRun(queue, HandClock(), settings or Settings())
        qtbot.addWidget(run)
        run.told = []
        run.finished.connect(run.told.append)
        with qtbot.waitExposed(run):
            run.show()
        run.activateWindow()
        return run

    return make


def names(journal):
    return tuple(gesture.name for gesture in journal.gestures())


def page_of(run):
    return run.pages.currentIndex() + 1


# --- going through it ----------------------------------------------------------------------------------------------


def test_the_three_pages_give_settings_partner_and_gestures_in_one_act(qtbot, journal, new_run):
    run = new_run()
    run.on.click()
    run.your_days.days.group.chips[5].click()
    run.your_days.end.setTime(run.your_days.end.time().addSecs(-3600))
    run.on.click()
    run.you_two.name.setText("  Sam ")
    run.you_two.gestures.chips[TEA].click()
    with qtbot.waitSignal(run.finished):
        run.on.click()
    assert run.told == [Settings(workdays=frozenset({1, 2, 3, 4}), usual_end=time(16, 30), first_run_done=True)]
    assert names(journal) == (HUG, SIDE_BY_SIDE, TEA)
    assert [gesture.favourite_of for gesture in journal.gestures()] == [BOTH, BOTH, FavouriteOf.THEIRS]
    assert journal.partner().name == "Sam"
    assert [len(act) for act in journal.acts] == [4]
    assert not run.isVisible()


def test_no_page_scrolls_that_has_room_enough(qtbot, new_run):
    run = new_run()
    (area,) = run.findChildren(QScrollArea)
    for _ in range(run.pages.count()):
        qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
        run.on.click()
    run = new_run()
    (area,) = run.findChildren(QScrollArea)
    run.resize(run.width(), LEAST_HEIGHT)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)


def test_on_a_small_screen_the_keyboard_brings_everything_into_view_and_pages_begin_at_their_top(qtbot, new_run):
    run = new_run()
    run.resize(run.width(), LEAST_HEIGHT)
    (area,) = run.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert run.welcome.safety.visibleRegion().isEmpty()
    qtbot.keyClick(run.focusWidget(), Qt.Key.Key_Tab)
    assert run.focusWidget() is run.welcome.safety
    assert not run.welcome.safety.visibleRegion().isEmpty()
    run.on.click()
    assert area.verticalScrollBar().value() == 0


@pytest.fixture
def wide_letters(qapp):
    """A system font that takes more room than the one of the design."""
    usual = look.current()._base_font
    wide = QFont(usual)
    wide.setPixelSize(13)
    wide.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 118)
    look.apply(qapp, Appearance.LIGHT, base_font=wide)
    yield
    look.apply(qapp, Appearance.LIGHT, base_font=usual)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "zh_CN"])
def test_it_is_as_large_as_its_words_need(qtbot, new_run, wide_letters, speak, language):
    speak(language)
    run = new_run()
    (area,) = run.findChildren(QScrollArea)
    for _ in range(run.pages.count()):
        qtbot.waitUntil(lambda: run.pages.size() == area.viewport().size())
        run.on.click()


def test_enter_alone_leads_through_it_and_leaves_everything_as_it_was(qtbot, new_run):
    run = new_run()
    with qtbot.waitSignal(run.finished):
        for _ in range(run.pages.count()):
            qtbot.keyClick(run.focusWidget(), Qt.Key.Key_Return)
    assert run.told == [Settings(first_run_done=True)]


def test_own_gestures_become_chips_and_are_stored_with_the_others(qtbot, journal, new_run):
    run = new_run()
    run.on.click()
    run.on.click()
    own = run.you_two.own
    for words in ("a walk round the block", "music in the kitchen"):
        own.chip.click()
        qtbot.keyClicks(own.field, words)
        qtbot.keyClick(own.field, Qt.Key.Key_Return)
        assert page_of(run) == 3, "Enter ends the writing, not the page"
        assert not run.told
    assert own.chosen() == ("a walk round the block", "music in the kitchen")
    own.chip.click()
    qtbot.keyClicks(own.field, "still in the field")
    with qtbot.waitSignal(run.finished):
        run.on.click()
    assert names(journal)[2:] == ("a walk round the block", "music in the kitchen", "still in the field")


def test_back_leads_back_and_answers_stay(qtbot, new_run):
    run = new_run()
    run.on.click()
    run.your_days.days.group.chips[1].click()
    run.on.click()
    run.back.click()
    assert page_of(run) == 2
    assert 1 not in run.your_days.workdays()


def test_enter_goes_on_and_presses_the_button_that_has_the_focus(qtbot, new_run):
    run = new_run()
    qtbot.keyClick(run.focusWidget(), Qt.Key.Key_Return)
    assert page_of(run) == 2
    run.back.setFocus()
    qtbot.keyClick(run.back, Qt.Key.Key_Return)
    assert page_of(run) == 1


# --- skipping ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["skip", "esc", "close"])
def test_skipping_leaves_defaults_and_four_gestures(qtbot, journal, new_run, way):
    run = new_run()
    if way == "skip":
        run.back.click()
    elif way == "esc":
        qtbot.keyClick(run, Qt.Key.Key_Escape)
    else:
        run.close()
    assert run.told == [Settings(first_run_done=True)]
    qtbot.waitUntil(lambda: names(journal) == default_gestures())
    assert len(default_gestures()) == 4
    assert SPACE in default_gestures()
    assert journal.partner() is None


def test_closing_half_way_keeps_what_was_chosen(qtbot, journal, new_run):
    run = new_run()
    run.on.click()
    run.your_days.days.group.chips[6].click()
    run.close()
    assert 6 in run.told[0].workdays
    qtbot.waitUntil(lambda: names(journal) == default_gestures())


def test_what_was_skipped_is_stored_even_when_the_window_is_gone(qtbot, journal, queue):
    run = FirstRun(queue, HandClock(), Settings())
    run.finished.connect(lambda _: run.deleteLater())
    run.close()
    qtbot.waitUntil(lambda: names(journal) == default_gestures())


def test_a_journal_that_has_gestures_gets_no_others_and_none_twice(qtbot, journal, new_run):
    journal.save(new_gesture(HUG.upper(), AFTERNOON))
    run = new_run()
    run.close()
    other = new_run()
    other.on.click()
    other.on.click()
    with qtbot.waitSignal(other.finished):
        other.on.click()
    assert names(journal) == (HUG.upper(), SIDE_BY_SIDE)


def test_it_finishes_once(qtbot, new_run):
    run = new_run()
    run.close()
    run.show()
    run.close()
    assert len(run.told) == 1


# --- trouble -------------------------------------------------------------------------------------------------------


def test_a_failure_keeps_the_window_and_its_answers(qtbot, journal, new_run):
    run = new_run()
    run.on.click()
    run.on.click()
    run.you_two.name.setText("Sam")
    journal.trouble = Trouble.DISK_FULL
    run.on.click()
    qtbot.waitUntil(lambda: run.trouble_text() == trouble_text(Trouble.DISK_FULL))
    assert run.isVisible()
    assert not run.told
    assert run.you_two.name.text() == "Sam"
    journal.trouble = None
    with qtbot.waitSignal(run.finished):
        run.on.click()
    assert journal.partner().name == "Sam"


def test_a_journal_that_fails_holds_nobody_back(qtbot, journal, new_run):
    run = new_run()
    journal.trouble = Trouble.READ_ONLY
    run.close()
    assert run.told[0].first_run_done


# --- safety --------------------------------------------------------------------------------------------------------


def test_read_this_first_leads_to_help_and_stores_nothing(qtbot, journal, new_run):
    run = new_run()
    with qtbot.waitSignal(run.safety_requested):
        run.welcome.safety.click()
    assert journal.acts == []
    assert run.isVisible()


@pytest.mark.parametrize("way", ["esc", "button", "ctrl+w"])
def test_the_page_with_help_is_gone_at_once(qtbot, way):
    page = SafetyPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    if way == "esc":
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    elif way == "ctrl+w":
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    else:
        page.leave.click()
    assert not page.isVisible()


def test_the_page_with_help_has_a_neutral_title_no_links_and_plain_text(qtbot):
    page = SafetyPage()
    qtbot.addWidget(page)
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert page.windowTitle() == "Soft Landing"
    assert not any("http" in text or "<a" in text for text in texts)
    assert any("112" in text and "911" in text for text in texts)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_everything_has_a_name_and_every_text_is_plain(new_run):
    run = new_run()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in run.findChildren(QLabel))
    named = [*run.findChildren(QAbstractButton), run.you_two.name, run.you_two.own.field, run.your_days.end]
    assert all(widget.accessibleName() for widget in named)


def test_records_are_what_they_should_be(qtbot, journal, new_run):
    run = new_run()
    run.close()
    qtbot.waitUntil(lambda: bool(journal.acts))
    (records,) = journal.acts
    assert all(isinstance(record, Gesture | Partner) for record in records)
    assert [record.position for record in records] == [0, 1, 2, 3]
