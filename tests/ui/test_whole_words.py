"""Words are shown whole: none is cut by the edge of a card, a list or a small screen."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, Qt

from models.records import LandingStart
from models.rituals import new_gesture
from models.settings import Appearance
from tests.hand_clock import HandClock
from tests.memory_journal import MemoryJournal
from ui import look
from ui.journal_queue import JournalQueue
from ui.landing_guide import LandingGuide
from ui.popup import LandingPopup
from ui.widgets.buttons import WordsButton
from ui.widgets.entry_list import EntryList
from ui.widgets.entry_rows import Row
from ui.widgets.page_scroll import PageScroll

NOW = datetime(2026, 11, 23, 17, 25, tzinfo=UTC)
LONG = "Twenty minutes to myself, then I come and find you and ask how the day was"


@pytest.fixture(autouse=True)
def dressed(qapp):
    look.apply(qapp, Appearance.LIGHT)


def test_long_gestures_wrap_and_the_guide_grows_with_them(qtbot):
    journal = MemoryJournal(*(new_gesture(f"{LONG} {number}", NOW, position=number) for number in range(4)))
    clock = HandClock(NOW)
    queue = JournalQueue(lambda: journal, clock)
    queue.start()
    guide = LandingGuide(queue, clock, 5, LandingStart.BY_HAND)
    qtbot.addWidget(guide)
    guide.begin(QRect())
    qtbot.waitUntil(lambda: len(guide.gesture.findChildren(WordsButton)) == 4)
    guide.set_down.skip.click()
    guide.slow_down.skip.click()

    def whole():
        return all(
            button.isVisible() and button.height() >= button.heightForWidth(button.width())
            for button in guide.gesture.findChildren(WordsButton)
        )

    qtbot.waitUntil(whole)
    assert guide.rect().contains(guide.gesture.way_on.geometry())
    queue.close()


def test_the_popup_is_as_high_as_its_words_need(qtbot):
    popup = LandingPopup()
    qtbot.addWidget(popup)
    popup.offer(NOW, "Your partner is home around 18:30. " * 20, QRect())
    assert popup.height() >= popup.layout().totalHeightForWidth(popup.width())


def test_a_whole_list_leaves_the_scrolling_to_the_page_and_takes_it_along_by_key(qtbot):
    page, entries = PageScroll(), EntryList("Entries", whole=True)
    page.column.addWidget(entries)
    page.resize(480, 300)
    qtbot.addWidget(page)
    entries.show_rows([Row(key=number, when="12:00", title=f"Entry {number}") for number in range(20)])
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 300)
    assert entries.verticalScrollBar().maximum() == 0
    entries.setFocus()
    qtbot.waitUntil(entries.hasFocus)
    qtbot.keyClick(entries, Qt.Key.Key_End)
    assert page.verticalScrollBar().value() > 300
