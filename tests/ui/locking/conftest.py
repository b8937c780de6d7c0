"""A program whose journal has a passphrase."""

import pytest

from models import rituals
from models.recovery_code import new_code
from models.vault import Way
from tests.ui.locking.locked_life import MARKER, WORDS, unlock


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
