"""The lock with the vault, the storage and the shell as they are: a journal that is closed, and opened again."""

from datetime import UTC, datetime

import pytest

from models.recovery_code import new_code
from models.rituals import write_statement
from models.storage import key_slots
from models.vault import Secret, Way
from tests.journeys.simulated_life import Life
from tests.storage.journal_files import MARKER
from tests.storage.vault_stage import CHEAP

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
