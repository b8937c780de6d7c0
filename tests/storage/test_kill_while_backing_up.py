"""kill -9 at random moments while the journal is backed up or restored: it opens, and so does every copy."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from models.backups import BackupReason
from models.journal import JournalError
from models.records import ClarityStatement
from models.rituals import write_statement
from models.storage.backups import BackupFiles
from models.storage.opening import open_journal
from tests.storage.backup_child import IN_PLACE, NOW, UNPROVEN
from tests.storage.saving_child import SPOILING, lines_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 there")

REPOSITORY = Path(__file__).parents[2]
SHORT_FORM, LONG_FORM = 8, 120
# Backing up or restoring so small a journal takes some hundredths of a second.
LONGEST_DELAY = 0.15
BEGAN_WITH = 3
LATER = NOW - timedelta(days=1)


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A journal that was backed up with three entries and has four."""
    folder = tmp_path / "begun"
    journal = open_journal(folder, lambda: LATER)
    journal.save(*(write_statement(f"in the copy {n}", LATER) for n in range(BEGAN_WITH)))
    BackupFiles(folder).take(journal, LATER, BackupReason.BY_HAND)
    journal.save(write_statement("after the copy", LATER))
    journal.close()
    return folder


def killed(act: str, folder: Path, sabotage: str, dice: random.Random) -> int:
    """Run the child and kill it; how many rounds it called done."""
    command = [sys.executable, "-m", "tests.storage.backup_child", act, str(folder), sabotage]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, bufsize=0) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        said: list[str] = []
        if sabotage == "none":
            # The moment of the kill is what is being tried, so nothing is awaited here.
            deadline = time.monotonic() + dice.random() * LONGEST_DELAY
            while time.monotonic() < deadline:
                pass
        else:
            said = lines_until(child.stdout, SPOILING)
        child.kill()
        said += child.stdout.read().decode().split()
    assert child.returncode == -signal.SIGKILL
    return sum(word.isdigit() for word in said)


def complaints_about(act: str, folder: Path, done: int) -> list[str]:
    """Everything that speaks against what the killed program left behind."""
    backups = BackupFiles(folder)
    complaints = []
    held = []
    for backup in backups.all():
        try:
            held.append(backups.content(backup).counts[ClarityStatement])
        except JournalError as error:
            complaints.append(f"the copy of {backup.at} does not open: {error}")
    try:
        journal = open_journal(folder, lambda: NOW)
    except JournalError as error:
        return [*complaints, f"the journal does not open: {error}"]
    words = [statement.words for statement in journal.statements()]
    journal.close()
    if act == "take":
        entries = len(words) - BEGAN_WITH - 1
        if not done <= entries <= done + 1:
            complaints.append(f"{done} entries were acknowledged and {entries} are there")
    elif len(words) not in (BEGAN_WITH, BEGAN_WITH + 1):
        complaints.append(f"the journal holds {len(words)} entries")
    elif BEGAN_WITH + 1 not in (len(words), *held):
        complaints.append("what was there before the restore is nowhere")
    return complaints


def kill_again_and_again(act: str, begun: Path, kills: int, seed: int, sabotage: str = "none") -> list[str]:
    print(f"{act}: kills: {kills}, seed: {seed}")  # noqa: T201 (pytest shows it when it fails)
    dice = random.Random(seed)
    complaints: list[str] = []
    for kill in range(kills):
        folder = begun.with_name(str(kill))
        shutil.copytree(begun, folder)
        complaints += complaints_about(act, folder, killed(act, folder, sabotage, dice))
        shutil.rmtree(folder)
        if complaints:
            break
    return complaints


@pytest.mark.parametrize("act", ["take", "restore"])
def test_short_form(begun: Path, act: str) -> None:
    assert kill_again_and_again(act, begun, SHORT_FORM, seed=20260304) == []


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("act", ["take", "restore"])
def test_long_form(begun: Path, act: str) -> None:
    assert kill_again_and_again(act, begun, LONG_FORM, int(os.environ.get("SOAK_SEED", "1"))) == []


@pytest.mark.parametrize(("act", "sabotage"), [("take", UNPROVEN), ("restore", IN_PLACE)])
def test_sabotage_is_found_out(begun: Path, act: str, sabotage: str) -> None:
    assert kill_again_and_again(act, begun, 5 * SHORT_FORM, seed=7, sabotage=sabotage)
