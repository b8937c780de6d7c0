"""The lock: what it closes, when it closes by itself, and that nothing is lost and nothing is seen meanwhile."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from models import rituals
from models.journal import JournalError, Trouble
from models.records import LandingStart, Partner, PresenceSpan
from models.recovery_code import new_code
from models.vault import Secret, Way
from tests.ui.living import MINUTE, at_the_popup
from ui.desktop.presence import Reading
from ui.lock_wishes import Wish
from ui.safety_page import SafetyPage
from ui.tracker.window import Page

WORDS = "lantern harbour velvet"
MARKER = "what nobody else should read"
OPENS = Secret(Way.PASSPHRASE, WORDS)


@pytest.fixture
def life(qtbot, live):
    """The program with a locked journal in it, unlocked."""
    life = live()
    life.vault.secrets = {Way.PASSPHRASE: WORDS, Way.RECOVERY: new_code().text}
    life.journal.save(rituals.write_statement(MARKER, life.clock.now()))
    life.start(background=True)
    qtbot.waitUntil(lambda: life.application.locking.locked)
    unlock(qtbot, life)
    return life


def unlock(qtbot, life):
    with qtbot.waitSignal(life.application.locking.unlocked):
        life.application.locking.unlock(OPENS, pytest.fail, owner=life.application)
    qtbot.waitUntil(lambda: life.application.locking.protected)
    life.journal.closed = False


def lock(qtbot, life):
    life.application.locking.lock()
    qtbot.waitUntil(lambda: life.journal.closed)


def lock_window(life):
    return life.application.windows.curtain.lock


def words_on_screen():
    """Everything that stands in any widget of the program, seen or not."""
    texts = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel | QLineEdit):
            texts.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            texts.append(widget.toPlainText())
        texts += [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
    return "\n".join(texts)


def let_go(qtbot):
    """Let what was to be deleted be deleted."""
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()


# --- beginning -----------------------------------------------------------------------------------------------------


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
    qtbot.waitUntil(lambda: windows._unkept_words._held == {})
    assert life.journal.draft("today.words") == "words it takes"


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


def test_at_the_start_nothing_but_the_lock_is_ever_on_the_screen(qtbot, live):
    told = threading.Event()

    def open_late():
        told.wait(5)
        raise JournalError(Trouble.LOCKED)

    life = live(open_journal=open_late)
    life.start()
    tracker = life.application.windows.tracker
    assert not tracker.isVisible()
    told.set()
    qtbot.waitUntil(lambda: lock_window(life) is not None and lock_window(life).isVisible())
    assert life.application.windows.tracker is not tracker, "what was to be shown before waits behind the lock, anew"
    assert not life.application.windows.tracker.isVisible()


def test_a_slow_disk_is_not_waited_for(qtbot, live):
    told = threading.Event()

    def open_late():
        told.wait(10)
        raise JournalError(Trouble.LOCKED)

    life = live(open_journal=open_late)
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


# --- locking -------------------------------------------------------------------------------------------------------


def test_locked_the_journal_is_closed_and_no_widget_holds_a_word(qtbot, life):
    life.application.windows.open_tracker().show_page(Page.CLARITY)
    page = life.application.windows.tracker.page(Page.CLARITY)
    page.begin()
    life.application.windows.open_reflection()
    qtbot.waitUntil(life.application.windows.tracker.isVisible)
    life.journal.closed = False
    lock(qtbot, life)
    let_go(qtbot)
    assert not shiboken6.isValid(page)
    assert life.application.windows.reflection is None
    assert MARKER not in words_on_screen()
    assert lock_window(life).isVisible()
    assert not life.application.windows.tracker.isVisible()


def test_what_is_being_typed_is_kept_before_and_there_again_after(qtbot, life):
    life.application.begin_landing(LandingStart.BY_HAND)
    life.application.guide.set_down.thoughts.setText("half a thought")
    lock(qtbot, life)
    assert "half a thought" in life.journal.drafts["landing"]
    assert life.application.guide is None
    let_go(qtbot)
    assert "half a thought" not in words_on_screen()


def test_unlocked_the_same_page_is_there_again(qtbot, life):
    life.application.windows.open_tracker().show_page(Page.REPAIR)
    lock(qtbot, life)
    unlock(qtbot, life)
    qtbot.waitUntil(life.application.windows.tracker.isVisible)
    assert life.application.windows.tracker.page_name() is Page.REPAIR
    assert lock_window(life) is None


def test_whatever_is_asked_for_while_locked_comes_after_the_passphrase(qtbot, life):
    lock(qtbot, life)
    life.application.new_statement()
    assert life.application.windows.tracker is None
    assert lock_window(life).isVisible()
    unlock(qtbot, life)
    qtbot.waitUntil(life.application.windows.tracker.isVisible)
    assert life.application.windows.tracker.page_name() is Page.CLARITY


def test_of_many_wishes_the_last_one_is_done(qtbot, life):
    lock(qtbot, life)
    life.application.new_statement()
    for _ in range(3):
        life.application.begin_landing(LandingStart.BY_HAND)
    begun = []
    life.application.windows.curtain.present = begun.append
    unlock(qtbot, life)
    assert life.application.guide is not None
    assert begun == [], "nobody waits for the statement any more"


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


def test_no_name_stays_with_the_offer(qtbot, live):
    life = live()
    life.vault.secrets = {Way.PASSPHRASE: WORDS}
    at = life.clock.now()
    life.journal.save(Partner(id=rituals.land(at).id, created=at, updated=at, name="Robin"))
    life.start(background=True)
    qtbot.waitUntil(lambda: life.application.locking.locked)
    unlock(qtbot, life)
    qtbot.waitUntil(lambda: life.application.landings.partner is not None)
    lock(qtbot, life)
    assert life.application.landings.partner is None
    unlock(qtbot, life)
    qtbot.waitUntil(lambda: life.application.landings.partner is not None)


def test_ctrl_l_and_the_tray_lock(qtbot, life):
    life.application.windows.open_tracker().lock_requested.emit()
    assert life.application.locking.locked
    unlock(qtbot, life)
    life.application.tray.lock.emit()
    assert life.application.locking.locked


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
