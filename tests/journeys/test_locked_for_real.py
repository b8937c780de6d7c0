"""The lock with the vault, the storage and the shell as they are: a journal that is closed, and opened again."""

from datetime import UTC, datetime

import pytest

from models.recovery_code import new_code
from models.rituals import write_statement
from models.storage import key_slots
from models.storage.journal_folder import JOURNAL_NAME
from models.vault import Secret, Way
from tests.journeys.simulated_life import Life
from tests.storage.journal_files import MARKER
from tests.storage.vault_stage import CHEAP
from ui.mending_card import MendingCard

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
WORDS = "lantern harbour velvet"
OPENS = Secret(Way.PASSPHRASE, WORDS)


@pytest.fixture
def life(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(key_slots, "COST", CHEAP)
    life = Life(qtbot, tmp_path / "life", MONDAY)
    yield life
    life.quit()


def protect(qtbot, life):
    code = new_code()
    proof = code.confirm({0: code.groups[0]})
    done = []
    life.application.locking.renew(
        lambda vault: vault.protect(WORDS, proof), None, OPENS, lambda: done.append(True), pytest.fail
    )
    qtbot.waitUntil(lambda: bool(done) and life.application.locking.protected)
    return code


def statements(qtbot, life):
    found = []
    life.application.queue.ask(lambda journal: journal.statements(), found.append, owner=life.application)
    qtbot.waitUntil(lambda: bool(found))
    return [statement.words for statement in found[0]]


def unlock(qtbot, life, secret):
    with qtbot.waitSignal(life.application.locking.unlocked):
        life.application.locking.unlock(secret, pytest.fail, owner=life.application)


def test_a_lock_is_set_closed_opened_and_outlives_the_program(qtbot, life, monkeypatch):
    life.application.queue.save(write_statement(MARKER, life.clock.now()))
    code = protect(qtbot, life)
    assert statements(qtbot, life) == [MARKER]
    with qtbot.waitSignal(life.application.queue.put_away_done):
        life.application.locking.lock()
    assert not (life.folder / "journal.db-wal").exists(), "the journal is closed"
    unlock(qtbot, life, OPENS)
    assert statements(qtbot, life) == [MARKER]
    life.quit()
    # A locked journal answers nothing, so there is nothing to wait for.
    monkeypatch.setattr(life, "settle", lambda: None)
    life.start()
    qtbot.waitUntil(lambda: life.application.locking.locked)
    unlock(qtbot, life, Secret(Way.RECOVERY, code.text))
    assert statements(qtbot, life) == [MARKER]


@pytest.fixture
def damaged(qtbot, life, monkeypatch):
    """A locked journal, damaged behind its lock after a copy of it was made; its owner has just opened the lock."""
    life.application.queue.save(write_statement(MARKER, life.clock.now()))
    protect(qtbot, life)
    life.application.backing_up.take_now(lambda: None, pytest.fail, owner=life.application)
    qtbot.waitUntil(lambda: len(life.application.backing_up.all()) > 0)
    life.quit()
    path = life.folder / JOURNAL_NAME
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    monkeypatch.setattr(life, "settle", lambda: None)
    life.start()
    qtbot.waitUntil(lambda: life.application.locking.locked)
    life.application.windows.open_tracker()
    life.application.windows.curtain.lock.tried.emit(OPENS)
    qtbot.waitUntil(lambda: life.application.windows.curtain.lock is None)
    life.application.windows.open_mending()
    return life


def mending(life):
    return life.application.windows.tracker.findChild(MendingCard)


def test_behind_its_lock_a_damaged_journal_is_offered_its_newest_copy(qtbot, damaged):
    card = mending(damaged)
    qtbot.waitUntil(card.put_back.isVisible)
    card.put_back.click()
    qtbot.waitUntil(lambda: card.words.text().startswith("The copy is back."))
    assert statements(qtbot, damaged) == [MARKER]
    assert damaged.application.locking.protected
    assert damaged.application.backing_up._secret is None, "held no longer than it is needed"


def test_behind_its_lock_a_damaged_journal_is_rescued(qtbot, damaged):
    card = mending(damaged)
    card.rescue.click()
    qtbot.waitUntil(lambda: card.words.text().startswith("Rescued: statements: 1."))
    assert statements(qtbot, damaged) == [MARKER]


def test_trying_a_damaged_journal_again_asks_for_the_passphrase_again(qtbot, damaged):
    mending(damaged).again.click()
    qtbot.waitUntil(lambda: damaged.application.windows.curtain.lock is not None)
    assert damaged.application.locking.locked
    assert damaged.application.backing_up._secret is None


def test_what_is_asked_while_it_is_locked_is_answered_afterwards(qtbot, life):
    life.application.queue.save(write_statement(MARKER, life.clock.now()))
    protect(qtbot, life)
    life.application.locking.lock()
    found, failed = [], []
    life.application.queue.ask(lambda journal: journal.statements(), found.append, owner=life.application)
    life.application.locking.unlock(Secret(Way.PASSPHRASE, "no"), failed.append, owner=life.application)
    qtbot.waitUntil(lambda: failed == ["wrong_secret"])
    assert found == []
    unlock(qtbot, life, OPENS)
    qtbot.waitUntil(lambda: len(found) == 1)
