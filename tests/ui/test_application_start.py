"""How the program begins: which window opens, where there is no tray, and where the journal does not open."""

from datetime import timedelta

import pytest

from models.journal import JournalError, Trouble
from models.settings import Appearance, Settings
from tests.memory_journal import MemoryJournal


def test_the_first_start_shows_the_first_run_and_later_ones_the_tracker(qtbot, live):
    life = live(settings=Settings(appearance=Appearance.LIGHT))
    life.start()
    assert life.application.windows.first_run is not None
    assert life.application.windows.tracker is None
    life.application.quit()
    later = live()
    later.start()
    qtbot.waitUntil(later.application.windows.tracker.isVisible)


def test_in_the_background_no_window_opens(qtbot, live):
    life = live()
    life.start(background=True)
    assert life.application.windows.tracker is None


def test_where_no_tray_exists_the_tracker_opens_and_says_how_to_get_one(qtbot, live, monkeypatch):
    monkeypatch.setattr("ui.missing_tray.PATIENCE_AT_LOG_IN", timedelta(milliseconds=100))
    life = live()
    life.start(background=True)
    assert not life.application.tray.available, "the offscreen platform has none"
    said = []
    life.application.windows.say = said.append
    qtbot.waitUntil(lambda: bool(said))
    assert life.application.windows.tracker.isVisible()
    assert "tray" in said[0]


def test_that_there_is_no_tray_is_said_once_until_there_was_one(qtbot, live, monkeypatch):
    monkeypatch.setattr("ui.missing_tray.PATIENCE_AT_LOG_IN", timedelta())
    told, available = [], [False]
    monkeypatch.setattr("ui.tray.Tray.available", property(lambda _tray: available[0]))

    def log_in():
        """A start at log-in, and whether a window opened by itself."""
        settings = told[-1].store.settings() if told else None
        life = live(settings=settings)
        told.append(life)
        life.start(background=True)
        qtbot.waitUntil(lambda: not life.application._missing_tray._patience.isActive())
        opened = life.application.windows.tracker is not None
        life.application.quit()
        return opened

    assert [log_in(), log_in(), log_in()] == [True, False, False]
    available[0] = True
    assert not log_in()
    available[0] = False
    assert [log_in(), log_in()] == [True, False]


@pytest.mark.parametrize("trouble", [trouble for trouble in Trouble if trouble is not Trouble.LOCKED])
def test_a_journal_that_cannot_be_opened_is_said_and_can_be_tried_again(qtbot, live, trouble):
    troubles = [trouble]
    journal = MemoryJournal()

    def open_journal():
        if troubles:
            raise JournalError(troubles.pop())
        return journal

    life = live(journal=journal, open_journal=open_journal)
    life.start(background=True)
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    with qtbot.waitSignal(life.application.queue.opened):
        life.application.queue.start()


def test_the_way_to_try_again_outlives_what_the_pages_say(qtbot, live):
    def refuse():
        raise JournalError(Trouble.FOREIGN)

    life = live(open_journal=refuse)
    life.start()
    bar = life.application.windows.open_tracker().bar
    qtbot.waitUntil(bar._button.isVisible)
    answered = []
    life.application.queue.ask(lambda _: None, answered.append, owner=bar, failed=answered.append)
    qtbot.waitUntil(lambda: answered == [Trouble.FOREIGN])
    assert bar._button.isVisible(), "every page asks the journal, too, and is refused"
    assert not bar._timer.isActive()


def test_after_the_first_run_one_hears_how_to_get_a_tray(qtbot, live, monkeypatch):
    monkeypatch.setattr("ui.missing_tray.PATIENCE", timedelta())
    life = live(settings=Settings(appearance=Appearance.LIGHT))
    life.start()
    windows = life.application.windows
    qtbot.waitUntil(lambda: life.application._missing_tray._after_first_run)
    assert windows.tracker is None
    windows.first_run.close()
    assert "tray" in windows.tracker.bar.text()
