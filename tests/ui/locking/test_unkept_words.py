"""Words that the journal refuses in the moment of locking: gone from every window, and back with the journal."""

import pytest

from models.journal import Trouble
from models.records import LandingStart, Need, WeeklyReflection
from tests.ui.living import settle
from tests.ui.locking.locked_life import let_go, lock, settle_closed, unlock, words_on_screen
from ui.tracker.window import Page


def test_words_the_journal_refuses_while_it_is_locked_come_back_with_it(qtbot, life):
    windows = life.application.windows
    field = windows.open_tracker().page(Page.TODAY)._words
    life.journal.draft_trouble = Trouble.DISK_FULL
    field.setPlainText("precious words")
    lock(qtbot, life)
    let_go(qtbot)
    assert "precious words" not in words_on_screen()
    life.journal.draft_trouble = None
    unlock(qtbot, life)
    found = windows.open_tracker()
    qtbot.waitUntil(lambda: found.page(Page.TODAY)._words.toPlainText() == "precious words")


def test_words_the_journal_has_taken_do_not_stay_in_memory(qtbot, life):
    windows = life.application.windows
    windows.open_tracker().page(Page.TODAY)._words.setPlainText("words it takes")
    lock(qtbot, life)
    qtbot.waitUntil(lambda: windows._tracking._unkept_words._held == {})
    assert life.journal.draft("today.words") == "words it takes"


def test_words_in_the_guide_come_back_too(qtbot, life):
    life.application.begin_landing(LandingStart.BY_HAND)
    life.journal.draft_trouble = Trouble.DISK_FULL
    life.application.guide.set_down.thoughts.setText("precious thought")
    life.application.guide.quiet_part.words.setText("precious quiet part")
    life.application.guide.quiet_part.needs.choose(Need.REST)
    lock(qtbot, life)
    let_go(qtbot)
    assert life.application.guide is None
    assert "precious" not in words_on_screen()
    unlock(qtbot, life)
    life.journal.draft_trouble = None
    life.application.begin_landing(LandingStart.BY_HAND)
    guide = life.application.guide
    assert guide.set_down.thoughts.text() == "precious thought"
    assert guide.quiet_part.words.text() == "precious quiet part"
    assert guide.quiet_part.needs.value() is Need.REST
    qtbot.waitUntil(lambda: "precious quiet part" in life.journal.draft("landing"))


def test_words_of_a_guide_that_is_not_opened_again_reach_the_journal_all_the_same(qtbot, life):
    life.application.begin_landing(LandingStart.BY_HAND)
    life.journal.draft_trouble = Trouble.DISK_FULL
    life.application.guide.set_down.thoughts.setText("precious thought")
    lock(qtbot, life)
    life.journal.draft_trouble = None
    unlock(qtbot, life)
    qtbot.waitUntil(lambda: "precious thought" in life.journal.draft("landing"))
    qtbot.waitUntil(lambda: life.application.landings._unkept_words._held == {})


def test_a_guide_closed_by_hand_on_a_full_disk_loses_nothing_either(qtbot, life):
    life.application.begin_landing(LandingStart.BY_HAND)
    life.journal.draft_trouble = Trouble.DISK_FULL
    life.application.guide.set_down.thoughts.setText("precious thought")
    life.application.guide.close()
    settle(life, qtbot)
    life.application.begin_landing(LandingStart.BY_HAND)
    assert life.application.guide.set_down.thoughts.text() == "precious thought"


def test_a_reflection_the_journal_refuses_is_gone_while_locked_and_comes_back_with_it(qtbot, life):
    windows = life.application.windows
    windows.open_reflection()
    qtbot.waitUntil(lambda: not windows.reflection.prompts.good_news.isReadOnly())
    life.journal.trouble = Trouble.DISK_FULL
    windows.reflection.prompts.good_news.setText("precious news")
    lock(qtbot, life)
    settle_closed(qtbot)
    assert windows.reflection is None
    assert "precious news" not in words_on_screen()
    life.journal.trouble = None
    unlock(qtbot, life)
    qtbot.waitUntil(lambda: windows.reflection is not None)
    qtbot.waitUntil(lambda: windows.reflection.prompts.good_news.text() == "precious news")
    qtbot.waitUntil(lambda: [each.good_news for each in life.stored(WeeklyReflection)] == ["precious news"])


def test_a_reflection_that_is_known_not_to_be_stored_is_gone_while_locked(qtbot, life):
    windows = life.application.windows
    windows.open_reflection()
    qtbot.waitUntil(lambda: not windows.reflection.prompts.good_news.isReadOnly())
    life.journal.trouble = Trouble.DISK_FULL
    windows.reflection.prompts.good_news.setText("precious news")
    windows.reflection.flush()
    qtbot.waitUntil(lambda: windows.reflection.keeper.has_failed)
    lock(qtbot, life)
    settle_closed(qtbot)
    assert windows.reflection is None
    assert "precious news" not in words_on_screen()


def test_words_that_are_too_long_for_a_reflection_are_gone_while_locked_and_come_back(qtbot, life):
    windows, words = life.application.windows, "too long " * 2000
    windows.open_reflection()
    qtbot.waitUntil(lambda: not windows.reflection.prompts.good_news.isReadOnly())
    windows.reflection.prompts.good_news.setText(words)
    lock(qtbot, life)
    settle_closed(qtbot)
    assert "too long" not in words_on_screen()
    unlock(qtbot, life)
    qtbot.waitUntil(lambda: windows.reflection is not None)
    qtbot.waitUntil(lambda: windows.reflection.prompts.good_news.text() == words)


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda windows: windows.reflection.sheet.earlier.click(), id="another week"),
        pytest.param(
            lambda windows: (windows.reflecting.put_away(), windows.reflecting.bring_back()), id="locked again"
        ),
    ],
)
def test_words_that_are_too_long_come_back_to_their_week_whatever_happens_before(qtbot, life, act):
    windows, words = life.application.windows, "too long " * 2000
    windows.open_reflection()
    qtbot.waitUntil(lambda: not windows.reflection.prompts.good_news.isReadOnly())
    week = windows.reflection.week
    windows.reflection.prompts.good_news.setText(words)
    lock(qtbot, life)
    life.application.locking.unlocked.connect(lambda: act(windows))
    unlock(qtbot, life)
    qtbot.waitUntil(lambda: not windows.reflection.prompts.good_news.isReadOnly())
    assert windows.reflection.week == week
    assert windows.reflection.prompts.good_news.text() == words


def test_a_reflection_the_journal_took_does_not_stay_in_memory(qtbot, life):
    windows = life.application.windows
    windows.open_reflection()
    qtbot.waitUntil(lambda: not windows.reflection.prompts.good_news.isReadOnly())
    windows.reflection.prompts.good_news.setText("news it takes")
    lock(qtbot, life)
    qtbot.waitUntil(lambda: windows.reflecting.unsaved is None)
    assert [each.good_news for each in life.stored(WeeklyReflection)] == ["news it takes"]
    unlock(qtbot, life)
    assert windows.reflection is None
