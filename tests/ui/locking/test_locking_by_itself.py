"""When the program locks by itself, and how the day goes on behind the lock."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLineEdit

from models.records import PresenceSpan
from models.vault import Way
from tests.ui.living import MINUTE, at_the_popup
from tests.ui.locking.locked_life import WORDS, lock, unlock
from ui.desktop.presence import Reading

# --- by itself -----------------------------------------------------------------------------------------------------


def test_it_locks_with_the_screen(qtbot, life):
    life.look(1)
    assert not life.application.locking.locked
    life.look(1, locked=True)
    assert life.application.locking.locked


def test_it_does_not_lock_with_the_screen_where_that_is_not_wanted(qtbot, life):
    life.application._change_settings(replace(life.store.settings(), lock_with_screen=False))
    life.look(1, locked=True)
    assert not life.application.locking.locked


def test_it_locks_before_sleep_and_has_closed_the_journal_by_then(qtbot, life):
    life.presence.going_to_sleep.emit()
    assert life.application.locking.locked
    assert life.journal.closed


def test_it_locks_after_five_minutes_without_input(qtbot, life):
    locking = life.application.locking
    life.presence.reading = Reading(timedelta(minutes=4, seconds=59), locked=False)
    locking._look()
    assert not locking.locked
    assert (locking._timer.isActive(), locking._timer.interval()) == (True, 1000), (
        "it looks again when the five minutes may be over"
    )
    life.presence.reading = Reading(timedelta(minutes=5), locked=False)
    locking._look()
    assert locking.locked
    assert not locking._timer.isActive(), "locked, nothing is looked for any more"


def test_it_never_locks_by_itself_where_that_is_wanted(qtbot, life):
    life.application._change_settings(replace(life.store.settings(), lock_after=0))
    life.presence.reading = Reading(timedelta(hours=5), locked=False)
    life.application.locking._look()
    assert not life.application.locking.locked
    assert not life.application.locking._timer.isActive()


def test_where_the_desktop_tells_nothing_input_into_our_windows_counts(qtbot, life):
    locking = life.application.locking
    field = QLineEdit()
    qtbot.addWidget(field)
    life.presence.reading = Reading(None, locked=False)
    locking._look()
    life.clock.pass_by(4 * MINUTE)
    qtbot.keyClicks(field, "x")
    life.clock.pass_by(4 * MINUTE)
    locking._look()
    assert not locking.locked
    life.clock.pass_by(2 * MINUTE)
    locking._look()
    assert locking.locked


# --- meanwhile -----------------------------------------------------------------------------------------------------


def test_the_day_goes_on_and_is_written_down_afterwards(qtbot, life):
    lock(qtbot, life)
    life.look(1)
    life.pass_by(timedelta(hours=1))
    life.pass_by(6 * MINUTE, idle=330)
    assert life.stored(PresenceSpan) == []
    assert [type(record) for record in life.store.held_back()] == [PresenceSpan]
    unlock(qtbot, life)
    qtbot.waitUntil(lambda: len(life.stored(PresenceSpan)) == 1)
    qtbot.waitUntil(lambda: life.store.held_back() == ())


def test_what_was_held_back_outlives_the_program(qtbot, life, live):
    lock(qtbot, life)
    life.look(1)
    life.pass_by(timedelta(hours=1))
    life.pass_by(6 * MINUTE, idle=330)
    held = life.store.held_back()
    life.application.quit()
    second = live(life.clock.moment + MINUTE)
    second.start(background=True)
    qtbot.waitUntil(lambda: {record.id for record in held} <= set(second.journal.records))


def test_a_landing_is_still_offered_while_locked(qtbot, live):
    life = live()
    life.vault.secrets = {Way.PASSPHRASE: WORDS}
    life.application.queue.start()
    qtbot.waitUntil(lambda: life.application.locking.locked)
    at_the_popup(life)
