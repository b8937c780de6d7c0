"""kill -9 at random moments while a journal is brought up to date: it opens, with everything in it."""

import contextlib
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models.journal import JournalError
from models.storage.database import SCHEMA
from models.storage.opening import open_journal
from tests.storage.journal_files import the_time
from tests.storage.migrating_child import IN_PIECES
from tests.storage.released_entries import ENTRIES
from tests.storage.saving_child import SPOILING, lines_until
from tests.storage.test_released_journals import RELEASED, stored

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 there")

REPOSITORY = Path(__file__).parents[2]
SHORT_FORM, LONG_FORM = 6, 100
# Loading Alembic and bringing so small a journal up to date takes about half of this.
LONGEST_DELAY = 0.6
# In about so many it is done where it is done in pieces.
MOST_PIECES = 40


def complaints_about(folder: Path, schema: int) -> list[str]:
    """Everything that speaks against what the killed program left behind."""
    try:
        journal = open_journal(folder, the_time)
    except JournalError as error:
        return [f"the journal does not open: {error}"]
    found = stored(journal)
    journal.close()
    return [] if found == {record.id: record for record in ENTRIES[schema]} else ["not everything is there as it was"]


def kill_again_and_again(folder: Path, kills: int, seed: int, sabotage: str = "none") -> list[str]:
    """Kill so many times, or until something is wrong."""
    print(f"kills: {kills}, seed: {seed}")  # noqa: T201 (pytest shows it when it fails)
    dice = random.Random(seed)
    complaints: list[str] = []
    for kill in range(kills):
        schema = 1 + kill % (SCHEMA - 1)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(RELEASED / f"schema-{schema}", folder)
        command = [sys.executable, "-m", "tests.storage.migrating_child", str(folder), sabotage]
        with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"opening\n"
            if sabotage == IN_PIECES:
                for _ in range(dice.randint(1, MOST_PIECES)):
                    lines_until(child.stdout, SPOILING)
            else:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.wait(dice.random() * LONGEST_DELAY)
            child.kill()
        complaints = complaints_about(folder, schema)
        if complaints:
            break
    return complaints


def test_short_form(folder: Path) -> None:
    assert kill_again_and_again(folder, SHORT_FORM, seed=20261123) == []


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_long_form(folder: Path) -> None:
    assert kill_again_and_again(folder, LONG_FORM, int(os.environ.get("SOAK_SEED", "1"))) == []


def test_sabotage_is_found_out(folder: Path) -> None:
    assert kill_again_and_again(folder, LONG_FORM, seed=7, sabotage=IN_PIECES)
