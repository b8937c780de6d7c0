"""kill -9 of the program itself, window and all or at its command line: everything is there, or as it was before."""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.exchange.json_export import export_json
from models.rituals import write_statement
from models.storage.opening import open_journal
from tests.storage.journal_files import NOON, the_time
from tests.storage.released_entries import ENTRIES
from tests.storage.test_released_journals import RELEASED, stored

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 there")

PROGRAM = Path(__file__).parents[2] / "main.py"
SHORT_FORM, LONG_FORM = 4, 60
BEFORE, TAKEN_IN = 5, 400
# While what was thrown away can still be had back.
THE_DAY_AFTER = "2026-03-05T12:00:00+00:00"
# Starting takes most of it; what is done to the journal comes at the end.
LONGEST = 1.6


def killed(dice: random.Random, *words: str) -> int | None:
    """Start the program and kill it at some moment; its exit code where it was faster."""
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":none"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as program:
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(dice.random() * LONGEST)
        program.kill()
    return None if program.returncode == -signal.SIGKILL else program.returncode


def statements_in(folder: Path) -> int:
    journal = open_journal(folder, the_time)
    found = journal.count_statements()
    journal.close()
    return found


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A journal with a few statements."""
    folder = tmp_path / "begun"
    journal = open_journal(folder, the_time)
    journal.save(*(write_statement(f"from before {n}", NOON) for n in range(BEFORE)))
    journal.close()
    return folder


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    """Many statements, as a file to be taken in."""
    folder = tmp_path / "elsewhere"
    journal = open_journal(folder, the_time)
    journal.save(*(write_statement(f"taken in {n} " * 20, NOON) for n in range(TAKEN_IN)))
    export_json(journal, tmp_path / "all.json", at=NOON)
    journal.close()
    return tmp_path / "all.json"


def kill_importing(begun: Path, incoming: Path, kills: int, seed: int) -> set[int]:
    dice = random.Random(seed)
    found = set()
    for kill in range(kills):
        folder = begun.with_name(str(kill))
        shutil.copytree(begun, folder)
        code = killed(dice, "import", str(incoming), "--data-dir", str(folder))
        assert code in (None, 0)
        found.add(count := statements_in(folder))
        assert count in (BEFORE, BEFORE + TAKEN_IN)
        assert code is None or count == BEFORE + TAKEN_IN
        shutil.rmtree(folder)
    return found


def kill_migrating(tmp_path: Path, kills: int, seed: int) -> None:
    dice = random.Random(seed)
    for kill in range(kills):
        folder = tmp_path / str(kill)
        shutil.copytree(RELEASED / "schema-1", folder)
        assert killed(dice, "--background", "--data-dir", str(folder), "--pretend", THE_DAY_AFTER) is None
        journal = open_journal(folder, the_time)
        there = stored(journal)
        assert all(there.get(record.id) == record for record in ENTRIES[1])
        journal.close()
        shutil.rmtree(folder)


def test_while_it_takes_in_a_file_short_form(begun: Path, incoming: Path) -> None:
    kill_importing(begun, incoming, SHORT_FORM, seed=20260304)


def test_while_it_brings_a_journal_up_to_date_short_form(tmp_path: Path) -> None:
    kill_migrating(tmp_path, SHORT_FORM, seed=20260304)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_while_it_takes_in_a_file_long_form(begun: Path, incoming: Path) -> None:
    found = kill_importing(begun, incoming, LONG_FORM, int(os.environ.get("SOAK_SEED", "1")))
    assert found == {BEFORE, BEFORE + TAKEN_IN}, "some kills came before it, and some after"


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_while_it_brings_a_journal_up_to_date_long_form(tmp_path: Path) -> None:
    kill_migrating(tmp_path, LONG_FORM, int(os.environ.get("SOAK_SEED", "1")))
