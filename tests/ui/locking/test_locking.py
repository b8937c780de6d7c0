"""Locking: what it closes and hides, and what is there again after the passphrase."""

import shiboken6

from models import rituals
from models.records import LandingStart, Partner
from models.vault import Way
from tests.ui.living import settle
from tests.ui.locking.locked_life import (
    MARKER,
    WORDS,
    let_go,
    lock,
    lock_window,
    settle_closed,
    unlock,
    words_on_screen,
)
from ui.tracker.window import Page


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


def test_what_could_be_taken_back_is_forgotten_with_the_words_in_it(qtbot, life):
    page = life.application.windows.open_tracker().page(Page.TODAY)
    page.save(rituals.write_statement(MARKER, life.clock.now()))
    settle(life, qtbot)
    before = page.history
    assert before.can_undo()
    life.application.locking.lock()
    assert not before.can_undo(), "the machine may go to sleep before anything else is done"
    lock(qtbot, life)
    settle_closed(qtbot)
    assert not shiboken6.isValid(before)
    unlock(qtbot, life)
    assert not life.application.windows.open_tracker().page(Page.TODAY).history.can_undo()


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
