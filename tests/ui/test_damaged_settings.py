"""Settings that could not be read: said once, quietly, with the name they lie under now; nothing else is asked."""

import pytest

from models.journal import JournalError, Trouble
from models.settings import Settings
from models.vault import Way
from ui.tracker.window import Page
from ui.trouble_texts import settings_unread_text, trouble_text

HERE_BEFORE = Settings(first_run_done=True)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state"


def told(life, folder):
    return life.application.windows.tracker.bar.text() == settings_unread_text(folder / "settings.json.bad")


def test_it_is_said_once_the_journal_is_open_and_no_first_run_begins(qtbot, live, folder):
    life = live(settings=b"{")
    life.start()
    windows = life.application.windows
    qtbot.waitUntil(lambda: windows.tracker is not None and windows.tracker.isVisible())
    qtbot.waitUntil(lambda: told(life, folder))
    assert windows.first_run is None
    assert "settings.json.bad" in windows.tracker.bar.text()
    windows.tracker.bar._button.click()
    assert windows.tracker.page_name() is Page.SETTINGS
    assert not windows.tracker.bar.isVisible()


def test_it_is_said_once_and_not_at_the_next_start(qtbot, live, folder):
    first = live(settings=b"{")
    first.start()
    qtbot.waitUntil(lambda: first.application.windows.tracker is not None and told(first, folder))
    qtbot.waitUntil(lambda: first.store.unread_settings() is None)
    first.application.quit()
    assert first.store.settings() == HERE_BEFORE


def test_nobody_was_there_to_be_told_so_the_next_start_says_it(qtbot, live, folder):
    first = live(settings=b"{")
    first.start(background=True)
    qtbot.waitUntil(lambda: first.application.backing_up is not None)
    first.application.quit()
    assert first.store.unread_settings() == folder / "settings.json.bad"


def test_a_trouble_with_the_journal_goes_first(qtbot, live, folder):
    reasons = [Trouble.BUSY]

    def open_journal():
        if reasons:
            raise JournalError(reasons[0])
        return life.journal

    life = live(settings=b"{", open_journal=open_journal)
    life.start()
    windows = life.application.windows
    qtbot.waitUntil(lambda: windows.tracker is not None)
    qtbot.waitUntil(lambda: windows.tracker.bar.text() == trouble_text(Trouble.BUSY))
    reasons.clear()
    life.application.queue.start()
    qtbot.waitUntil(lambda: told(life, folder))


def test_behind_a_lock_it_waits_for_the_passphrase(qtbot, live, folder):
    life = live(settings=b"{")
    life.vault.secrets = {Way.PASSPHRASE: "lantern harbour velvet"}
    life.start()
    windows = life.application.windows
    qtbot.waitUntil(lambda: windows.curtain.lock is not None and windows.curtain.lock.isVisible())
    assert life.store.unread_settings() is not None, "nobody can have read it"
    windows.curtain.lock.field.setText("lantern harbour velvet")
    windows.curtain.lock.open.click()
    qtbot.waitUntil(lambda: windows.tracker is not None and windows.tracker.isVisible())
    qtbot.waitUntil(lambda: told(life, folder))
    assert life.store.unread_settings() is None


def test_a_tracker_that_goes_with_the_lock_says_it_again_unless_it_was_closed(qtbot, live, folder):
    life = live(settings=b"{")
    life.start()
    windows = life.application.windows
    qtbot.waitUntil(lambda: windows.tracker is not None and told(life, folder))
    windows.put_away()
    windows.open_tracker()
    assert told(life, folder)
    windows.tracker.bar._close.click()
    windows.put_away()
    assert not windows.open_tracker().bar.isVisible()


def test_settings_of_one_who_wished_to_be_discreet_do_not_show_the_name(qtbot, live):
    life = live(settings=b'{"discreet": true, "breaths"')
    assert life.application.windows.discretion.name() != "Soft Landing"


@pytest.mark.parametrize("name", ["settings.json", "settings.json.bad"])
def test_each_place_has_its_sentence(folder, name):
    text = settings_unread_text(folder / name)
    assert name in text
    assert str(folder) not in text, "a path in it would run on"


def test_where_nothing_was_damaged_nothing_is_said(qtbot, live):
    life = live()
    life.start()
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    qtbot.waitUntil(life.application.queue.settle)
    assert not life.application.windows.tracker.bar.isVisible()
