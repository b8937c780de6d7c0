"""A journal that is locked when the program starts: nothing but the lock is seen before the passphrase."""

import threading

import pytest

from models.journal import JournalError, Trouble
from models.vault import Way
from tests.ui.locking.locked_life import WORDS, lock_window, unlock
from ui.tracker.window import Page


def test_without_a_passphrase_there_is_nothing_to_lock(qtbot, live):
    life = live()
    life.start()
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    with qtbot.assertNotEmitted(life.application.locking.locked_now):
        life.application.locking.lock()
    life.application.windows.tracker.lock_requested.emit()
    assert life.application.windows.tracker.page_name() is Page.SETTINGS, "where a lock can be had"


def test_a_locked_journal_shows_the_lock_and_opens_to_the_passphrase(qtbot, live):
    life = live()
    life.vault.secrets = {Way.PASSPHRASE: WORDS}
    life.start()
    qtbot.waitUntil(lambda: lock_window(life) is not None and lock_window(life).isVisible())
    tracker = life.application.windows.tracker
    assert tracker is None or not tracker.isVisible()
    lock_window(life).field.setText(WORDS)
    lock_window(life).open.click()
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    qtbot.waitUntil(life.application.windows.tracker.isVisible)
    assert lock_window(life) is None


def locked_as_is_told_late(live):
    """A journal that turns out to be locked once somebody says so."""
    told = threading.Event()

    def open_late():
        told.wait(60)
        raise JournalError(Trouble.LOCKED)

    return told, live(open_journal=open_late)


def test_at_the_start_nothing_but_the_lock_is_ever_on_the_screen(qtbot, live):
    told, life = locked_as_is_told_late(live)
    life.start()
    tracker = life.application.windows.tracker
    assert not tracker.isVisible()
    told.set()
    qtbot.waitUntil(lambda: lock_window(life) is not None and lock_window(life).isVisible())
    assert life.application.windows.tracker is not tracker, "what was to be shown before waits behind the lock, anew"
    assert not life.application.windows.tracker.isVisible()


def test_a_slow_disk_is_not_waited_for(qtbot, live):
    told, life = locked_as_is_told_late(live)
    life.start()
    qtbot.waitUntil(life.application.windows.tracker.isVisible)
    assert not life.application.locking.locked
    told.set()
    qtbot.waitUntil(lambda: life.application.locking.locked)


def test_started_quietly_a_locked_journal_asks_for_nothing_by_itself(qtbot, live):
    life = live()
    life.vault.secrets = {Way.PASSPHRASE: WORDS}
    life.start(background=True)
    qtbot.waitUntil(lambda: life.application.locking.locked)
    assert lock_window(life) is None
    assert life.application.windows.tracker is None


def test_of_many_wishes_before_the_lock_is_known_the_last_one_is_done(qtbot, live):
    life = live()
    life.start(background=True)
    for word in ("reflect", "new-statement", "land"):
        life.application.obey(word)
    qtbot.waitUntil(lambda: life.application.guide is not None)
    assert (life.application.windows.tracker, life.application.windows.reflection) == (None, None)


@pytest.mark.parametrize("word", ["new-statement", "land", "reflect"])
def test_what_is_asked_for_before_the_lock_is_known_comes_after_the_passphrase(qtbot, live, word):
    life = live()
    life.vault.secrets = {Way.PASSPHRASE: WORDS}
    life.start(background=True)
    life.application.obey(word)
    qtbot.waitUntil(lambda: lock_window(life) is not None and lock_window(life).isVisible())
    windows = life.application.windows
    assert (windows.tracker, life.application.guide, windows.reflection) == (None, None, None)
    unlock(qtbot, life)
    shown = {
        "new-statement": lambda: windows.tracker.page(Page.CLARITY).editor,
        "land": lambda: life.application.guide,
        "reflect": lambda: windows.reflection,
    }[word]
    qtbot.waitUntil(lambda: shown().isVisible())
    assert lock_window(life) is None


def test_what_happened_is_told_after_the_passphrase_too(qtbot, live):
    life = live()
    life.vault.secrets = {Way.PASSPHRASE: WORDS}
    life.start(background=True)
    life.application.tray.episode.emit()
    qtbot.waitUntil(lambda: lock_window(life) is not None and lock_window(life).isVisible())
    assert life.application.windows.tracker is None
    unlock(qtbot, life)
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    assert life.application.windows.tracker.page_name() is Page.REPAIR
