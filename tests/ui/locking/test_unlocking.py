"""Ways through the lock and past it: passphrase, recovery code, help, quitting; and the copies of a locked journal."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from models.journal import Trouble
from models.vault import Secret, Way
from tests.ui.locking.locked_life import OPENS, WORDS, lock, lock_window
from ui.lock_wishes import Wish
from ui.safety_page import SafetyPage

# --- trying --------------------------------------------------------------------------------------------------------


def test_a_wrong_passphrase_is_said_and_the_next_one_tried(qtbot, life):
    lock(qtbot, life)
    life.application.windows.open_tracker()
    window = lock_window(life)
    window.field.setText("not this")
    window.open.click()
    qtbot.waitUntil(lambda: "Caps Lock" in window.said.text())
    assert window.field.isEnabled()
    assert life.application.locking.locked
    window.field.setText(WORDS)
    window.open.click()
    qtbot.waitUntil(lambda: not life.application.locking.locked)


def test_after_several_the_wait_is_counted_down(qtbot, life):
    lock(qtbot, life)
    life.application.windows.open_tracker()
    window = lock_window(life)
    life.vault.trouble, life.vault.waits = Trouble.TOO_SOON, timedelta(seconds=2)
    window.field.setText(WORDS)
    window.open.click()
    qtbot.waitUntil(lambda: "2\u00a0s" in window.said.text())
    tries = len(life.vault.tried)
    window.field.returnPressed.emit()
    assert not window.open.isEnabled()
    assert len(life.vault.tried) == tries
    window._count_down()
    assert "1\u00a0s" in window.said.text()
    window._count_down()
    assert window.open.isEnabled()


def test_the_recovery_code_opens_it_and_a_slip_in_it_is_named_before_it_is_tried(qtbot, life):
    lock(qtbot, life)
    life.application.windows.open_tracker()
    window = lock_window(life)
    window.other_way.click()
    code = life.vault.secrets[Way.RECOVERY]
    window.field.setText(("B" if code[0] != "B" else "C") + code[1:])
    window.open.click()
    assert "group 1" in window.said.text()
    window.field.setText(code)
    window.open.click()
    qtbot.waitUntil(lambda: not life.application.locking.locked)


def test_whoever_needed_the_code_is_led_to_another_passphrase(qtbot, life):
    lock(qtbot, life)
    life.application.windows.open_tracker()
    lock_window(life).tried.emit(Secret(Way.RECOVERY, life.vault.secrets[Way.RECOVERY]))
    qtbot.waitUntil(lambda: not life.application.locking.locked)
    bar = life.application.windows.tracker.bar
    assert bar.text().startswith("Your recovery code opened the journal.")
    bar._button.click()
    dialog = life.application.lock_wiring.changes.dialog
    assert dialog.wish is Wish.NEW_PASSPHRASE
    dialog.reject()


def test_whoever_knew_the_passphrase_is_told_nothing(qtbot, life):
    lock(qtbot, life)
    life.application.windows.open_tracker()
    lock_window(life).tried.emit(OPENS)
    qtbot.waitUntil(lambda: not life.application.locking.locked)
    assert life.application.windows.tracker.bar.text() == ""


def test_help_is_reachable_without_the_passphrase(qtbot, life):
    lock(qtbot, life)
    life.application.windows.open_tracker()
    lock_window(life).safety.click()
    (page,) = [window for window in QApplication.topLevelWidgets() if isinstance(window, SafetyPage)]
    assert page.isVisible()
    assert life.application.locking.locked


def test_quitting_while_locked_ends_in_good_order(qtbot, life):
    lock(qtbot, life)
    life.application.windows.open_tracker()
    lock_window(life).quit_requested.emit()
    assert life.ends == [True]


# --- what copies have to do with it --------------------------------------------------------------------------------


def test_once_there_is_a_passphrase_copies_that_open_without_one_are_replaced(qtbot, life):
    qtbot.waitUntil(lambda: bool(life.backups.replaced))


def test_without_a_passphrase_copies_are_left_alone(qtbot, live):
    life = live()
    life.start(background=True)
    ways = []
    life.application.locking.change(lambda _vault: None, lambda: ways.append(1), pytest.fail, owner=life.application)
    qtbot.waitUntil(lambda: bool(ways))
    assert life.backups.replaced == []
