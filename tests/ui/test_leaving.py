"""Ending the program: nothing that was typed goes with it without a word, and nobody is held up for nothing."""

import pytest

from models.journal import JournalError, Trouble
from models.records import LandingStart
from tests.ui.living import settle, the_guide
from ui.tracker.window import Page


@pytest.fixture
def life(qtbot, live):
    """The program with its tracker open and its journal, too."""
    life = live()
    life.start()
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    settle(life, qtbot)
    return life


def words_of(life):
    return life.application.windows.open_tracker().page(Page.TODAY)._words


def bar(life):
    return life.application.windows.tracker.bar


def test_with_nothing_in_hand_it_ends_at_once(life):
    life.application.tray.quit.emit()
    assert life.ends == [True]


def test_words_that_the_journal_takes_are_kept_and_it_ends(qtbot, life):
    words_of(life).setPlainText("half a sentence")
    life.application.windows.tracker.quit_requested.emit()
    qtbot.waitUntil(lambda: life.ends == [True])
    assert life.journal.draft("today.words") == "half a sentence"


@pytest.mark.parametrize("way", ["tray", "tracker", "another start"])
def test_words_that_the_journal_refuses_are_told_of_once(qtbot, life, way):
    ways = {
        "tray": life.application.tray.quit.emit,
        "tracker": life.application.windows.quit_requested.emit,
        "another start": lambda: life.application.obey("quit"),
    }
    life.journal.draft_trouble = Trouble.DISK_FULL
    words_of(life).setPlainText("precious words")
    ways[way]()
    qtbot.waitUntil(lambda: "last words" in bar(life).text())
    assert life.ends == []
    assert words_of(life).toPlainText() == "precious words"
    ways[way]()
    assert life.ends == [True]


def test_what_is_told_ends_it_all_the_same(qtbot, life):
    life.journal.draft_trouble = Trouble.DISK_FULL
    words_of(life).setPlainText("precious words")
    life.application.tray.quit.emit()
    qtbot.waitUntil(lambda: "last words" in bar(life).text())
    bar(life)._button.click()
    assert life.ends == [True]


def test_with_room_again_it_ends_and_has_them(qtbot, life):
    life.journal.draft_trouble = Trouble.DISK_FULL
    words_of(life).setPlainText("precious words")
    life.application.tray.quit.emit()
    qtbot.waitUntil(lambda: "last words" in bar(life).text())
    life.journal.draft_trouble = None
    life.application.tray.quit.emit()
    assert life.ends == [True]
    assert life.journal.draft("today.words") == "precious words"


def test_what_is_refused_another_day_is_told_of_anew(qtbot, life):
    life.journal.draft_trouble = Trouble.DISK_FULL
    words_of(life).setPlainText("precious words")
    life.application.tray.quit.emit()
    qtbot.waitUntil(lambda: "last words" in bar(life).text())
    life.journal.draft_trouble = None
    with qtbot.waitSignal(life.application.queue.saved):
        words_of(life).sent.emit()
    bar(life)._close.click()
    life.journal.draft_trouble = Trouble.DISK_FULL
    words_of(life).setPlainText("other words")
    life.application.tray.quit.emit()
    qtbot.waitUntil(lambda: "last words" in bar(life).text() or life.ends)
    assert life.ends == []


def test_words_in_the_guide_count_open_or_closed(qtbot, life):
    life.application.begin_landing(LandingStart.BY_HAND)
    life.journal.draft_trouble = Trouble.DISK_FULL
    the_guide(life, qtbot).set_down.thoughts.setText("precious thought")
    the_guide(life, qtbot).close()
    life.application.tray.quit.emit()
    qtbot.waitUntil(lambda: "last words" in bar(life).text())
    assert life.ends == []


def test_words_in_the_reflection_count(qtbot, life):
    windows = life.application.windows
    windows.open_reflection()
    qtbot.waitUntil(lambda: not windows.reflection.prompts.good_news.isReadOnly())
    life.journal.trouble = Trouble.DISK_FULL
    windows.reflection.prompts.good_news.setText("precious news")
    life.application.tray.quit.emit()
    qtbot.waitUntil(lambda: "last words" in bar(life).text())
    assert windows.reflection.prompts.good_news.text() == "precious news"
    assert life.ends == []


def test_a_journal_that_does_not_open_has_no_words_either(qtbot, live):
    def refuse():
        raise JournalError(Trouble.BUSY)

    life = live(open_journal=refuse)
    life.start()
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    words_of(life).setPlainText("precious words")
    life.application.tray.quit.emit()
    qtbot.waitUntil(lambda: "last words" in bar(life).text())
    assert life.ends == []
    bar(life)._close.click()
    assert bar(life)._button.text() == "Try again"


def test_a_log_out_is_not_held_up(life):
    life.journal.draft_trouble = Trouble.DISK_FULL
    words_of(life).setPlainText("precious words")
    life.application.quit()
    assert life.ends == [True]
