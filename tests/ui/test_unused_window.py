"""A tracker that nobody looks at any more is let go of, and comes back as it was left."""

import weakref

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from models.journal import Trouble
from models.rituals import write_statement
from tests.ui.living import settle
from ui import tracker_wiring
from ui.tracker.window import Page
from ui.unused_window import UNUSED_MS


@pytest.fixture
def life(live):
    life = live()
    life.start(background=True)
    return life


def tracker_left_on(life, qtbot, page):
    """The tracker, opened and closed again."""
    tracker = life.application.windows.open_tracker()
    qtbot.waitUntil(tracker.isVisible)
    tracker.show_page(page)
    tracker.close()
    settle(life, qtbot)
    return tracker


def half_an_hour_passes(life):
    """The timer that waits for it has run out."""
    waiting = life.application.windows._tracking._unused._wait
    assert waiting.isActive()
    assert waiting.interval() == UNUSED_MS
    waiting.stop()
    waiting.timeout.emit()


def test_it_is_gone_altogether_and_the_memory_given_back(life, qtbot, monkeypatch):
    given_back = []
    monkeypatch.setattr(tracker_wiring, "give_back_memory", lambda: given_back.append(True))
    tracker = tracker_left_on(life, qtbot, Page.CLARITY)
    gone = []
    tracker.destroyed.connect(lambda: gone.append(True))
    known = weakref.ref(tracker)
    half_an_hour_passes(life)
    qtbot.waitUntil(lambda: bool(gone))
    assert life.application.windows.tracker is None
    assert given_back == [True]
    del tracker
    qtbot.waitUntil(lambda: known() is None)


def test_what_was_done_in_it_can_still_be_taken_back(life, qtbot):
    tracker = tracker_left_on(life, qtbot, Page.TODAY)
    tracker.page(Page.TODAY).save(write_statement("words", life.clock.now()))
    settle(life, qtbot)
    half_an_hour_passes(life)
    again = life.application.windows.open_tracker()
    assert again is not tracker
    qtbot.waitUntil(again.isActiveWindow)
    qtbot.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(life, qtbot)
    assert not life.journal.statements()
    assert again.bar.text() == "Taken back: Write a statement"


def test_it_comes_back_on_its_page_with_what_was_being_typed(life, qtbot):
    tracker = tracker_left_on(life, qtbot, Page.TODAY)
    life.application.windows.open_tracker()
    page = tracker.page(Page.TODAY)
    page._words.setPlainText("half a sentence")
    tracker.show_page(Page.CLARITY)
    tracker.close()
    settle(life, qtbot)
    half_an_hour_passes(life)
    qtbot.waitUntil(lambda: not isValid(tracker))
    found = life.application.windows.open_tracker()
    assert found.page_name() is Page.CLARITY
    qtbot.waitUntil(lambda: found.page(Page.TODAY)._words.toPlainText() == "half a sentence")


def test_whoever_comes_back_in_time_finds_the_same_window(life, qtbot):
    tracker = tracker_left_on(life, qtbot, Page.TODAY)
    assert life.application.windows.open_tracker() is tracker
    assert not life.application.windows._tracking._unused._wait.isActive()


def test_a_window_in_view_is_not_taken_away(life, qtbot):
    tracker = tracker_left_on(life, qtbot, Page.TODAY)
    windows = life.application.windows
    windows.open_tracker()
    windows._tracking._unused.noticed.emit()
    assert windows.tracker is tracker


def test_words_the_journal_did_not_take_stay_in_the_window_until_it_does(life, qtbot):
    tracker = tracker_left_on(life, qtbot, Page.TODAY)
    windows = life.application.windows
    windows.open_tracker()
    life.journal.draft_trouble = Trouble.DISK_FULL
    tracker.page(Page.TODAY)._words.setPlainText("precious words")
    tracker.close()
    settle(life, qtbot)
    half_an_hour_passes(life)
    settle(life, qtbot)
    assert windows.tracker is tracker
    life.journal.draft_trouble = None
    half_an_hour_passes(life)
    settle(life, qtbot)
    assert windows.tracker is tracker, "they have only now reached the journal"
    half_an_hour_passes(life)
    assert windows.tracker is None
    found = windows.open_tracker()
    qtbot.waitUntil(lambda: found.page(Page.TODAY)._words.toPlainText() == "precious words")


def test_hiding_everything_counts_as_closing(life, qtbot):
    tracker = life.application.windows.open_tracker()
    qtbot.waitUntil(tracker.isVisible)
    tracker.hide()
    assert life.application.windows._tracking._unused._wait.isActive()


def test_a_window_that_goes_by_itself_is_waited_for_no_more(life, qtbot):
    tracker = tracker_left_on(life, qtbot, Page.TODAY)
    windows = life.application.windows
    assert windows._tracking._unused._wait.isActive()
    windows._tracking._let_go(tracker)
    qtbot.waitUntil(lambda: not isValid(tracker))
    assert not windows._tracking._unused._wait.isActive()
