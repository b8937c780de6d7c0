"""The power goes at random moments: what was acknowledged is on the disk, and nothing is there by halves.

A program is watched while it works; then the disk is laid out as it may be found after each of many moments, with what
was not brought to the disk missing, torn or out of order.
"""

import os
import random
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from models.backups import BackupReason
from models.records import ClarityStatement
from models.rituals import write_statement
from models.storage.backups import BackupFiles
from models.storage.opening import open_journal
from tests.storage.backup_child import NOW
from tests.storage.journal_files import some_entries, the_time
from tests.storage.power_cut import Disk, told_before
from tests.storage.rekeying_child import NEW_WORDS
from tests.storage.test_kill_while_backing_up import BEGAN_WITH, complaints_about
from tests.storage.test_kill_while_migrating import complaints_about as complaints_after_migrating
from tests.storage.test_kill_while_saving import look_after
from tests.storage.test_released_journals import RELEASED
from tests.storage.test_vault_killed import words_that_open
from tests.storage.vault_stage import protect
from tests.storage.watched_disk import Asked, child_on, read_log, watching_library

pytestmark = pytest.mark.usefixtures("cheap_guesses")

SHORT_FORM = 6
LONG_FORM = 400
SABOTAGED = 40
OLDEST = 1
LATER = NOW - timedelta(days=1)


# --- what is done while the power goes, and what has to be found ---------------------------------------------------


@dataclass(frozen=True)
class Work:
    """Something the program does: how it begins, what runs, after how many lines it ends, and who looks after it."""

    begin: Callable[[Path], None]
    command: Callable[[Path], tuple[str, ...]]
    lines: int
    complaints: Callable[[Path, list[str]], list[str]]


def nothing(folder: Path) -> None:
    folder.mkdir()


def a_journal_and_a_copy(folder: Path) -> None:
    journal = open_journal(folder, lambda: LATER)
    journal.save(*(write_statement(f"in the copy {n}", LATER) for n in range(BEGAN_WITH)))
    BackupFiles(folder).take(journal, LATER, BackupReason.BY_HAND)
    journal.save(write_statement("after the copy", LATER))
    journal.close()


def an_old_journal(folder: Path) -> None:
    shutil.copytree(RELEASED / f"schema-{OLDEST}", folder)


def a_protected_journal(folder: Path) -> None:
    journal = open_journal(folder, the_time)
    journal.save(*some_entries())
    journal.close()
    protect(folder)


def about_saving(folder: Path, said: list[str]) -> list[str]:
    return look_after(folder, max(numbers(said), default=0))[0]


def about_rekeying(folder: Path, said: list[str]) -> list[str]:
    opened = words_that_open(folder)
    if len(opened) != 1 or ("done" in said and opened != [NEW_WORDS]):
        return [f"after {said} it is opened by {opened}"]
    return []


def about_backing_up(folder: Path, said: list[str]) -> list[str]:
    done = numbers(said)
    complaints = complaints_about("take", folder, len(done))
    if complaints:
        return complaints
    backups = BackupFiles(folder)
    held = max((backups.content(backup).counts[ClarityStatement] for backup in backups.all()), default=0)
    if held < BEGAN_WITH + len(done) + bool(done):
        return [f"{done} were called backed up, and the fullest copy holds {held}"]
    return []


def about_restoring(folder: Path, said: list[str]) -> list[str]:
    done = numbers(said)
    complaints = complaints_about("restore", folder, len(done))
    if done and not complaints:
        journal = open_journal(folder, lambda: NOW)
        if len(journal.statements()) != BEGAN_WITH:
            complaints.append("what was called restored is not there")
        journal.close()
    return complaints


def numbers(said: Iterable[str]) -> list[int]:
    return [int(line) for line in said if line.isdigit()]


def backing_up(act: str) -> Callable[[Path], tuple[str, ...]]:
    return lambda folder: ("tests.storage.backup_child", act, str(folder), "none")


WORKS = {
    "saving": Work(
        nothing, lambda folder: ("tests.storage.saving_child", str(folder), "1", "none"), 2 + 25, about_saving
    ),
    "migrating": Work(
        an_old_journal,
        lambda folder: ("tests.storage.migrating_child", str(folder), "none"),
        2,
        lambda folder, _said: complaints_after_migrating(folder, OLDEST),
    ),
    "backing up": Work(a_journal_and_a_copy, backing_up("take"), 1 + 4, about_backing_up),
    "restoring": Work(a_journal_and_a_copy, backing_up("restore"), 1 + 4, about_restoring),
    "rekeying": Work(
        a_protected_journal, lambda folder: ("tests.storage.rekeying_child", str(folder), "none"), 2, about_rekeying
    ),
}


# --- the power goes ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Watched:
    """What was asked of the disk during some work, and what lay there before."""

    work: Work
    folder: Path
    before: Path
    asked: list[Asked]


def watch(name: str, tmp_path: Path) -> Watched:
    """Do the work once, with everything written down."""
    work, folder, before, log = WORKS[name], tmp_path / "work", tmp_path / "before", tmp_path / "log"
    library = watching_library(tmp_path)
    work.begin(folder)
    shutil.copytree(folder, before)
    with child_on(library, folder, *work.command(folder), log=str(log)) as child:
        assert child.stdout is not None
        for _ in range(work.lines):
            assert child.stdout.readline(), "the child ended by itself"
        child.kill()
    return Watched(work, folder, before, read_log(log))


def cut_again_and_again(watched: Watched, cuts: int, seed: int, forgotten: Callable[[Asked], bool]) -> list[str]:
    """Look after so many cuts, or until something is wrong; `forgotten` requests never came to the disk."""
    print(f"cuts: {cuts} of {len(watched.asked)}, seed: {seed}")  # noqa: T201 (pytest shows it when it fails)
    dice = random.Random(seed)
    moments = sorted(dice.choices(range(len(watched.asked) + 1), k=cuts))
    disk, done = Disk(watched.folder, watched.before), 0
    image = watched.folder.with_name("after the cut")
    for moment in moments:
        for asked in watched.asked[done:moment]:
            if not forgotten(asked):
                disk.take(asked)
        done = moment
        disk.after_the_cut(image, dice)
        complaints = watched.work.complaints(image, told_before(watched.asked[:moment]))
        if complaints:
            return [f"after {moment} of {len(watched.asked)}: {complaint}" for complaint in complaints]
    return []


def none(_: Asked) -> bool:
    return False


def what_was_written(asked: Asked) -> bool:
    """The program never waits until a file is on the disk."""
    return asked.what == "F" and Path(asked.path).suffix != ""


def what_is_called_how(asked: Asked) -> bool:
    """The program never waits until a name is on the disk."""
    return asked.what == "F" and Path(asked.path).suffix == ""


@pytest.mark.parametrize("name", WORKS)
def test_short_form(tmp_path: Path, name: str) -> None:
    assert cut_again_and_again(watch(name, tmp_path), SHORT_FORM, 20261123, none) == []


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", WORKS)
def test_long_form(tmp_path: Path, name: str) -> None:
    assert cut_again_and_again(watch(name, tmp_path), LONG_FORM, int(os.environ.get("SOAK_SEED", "1")), none) == []


@pytest.mark.parametrize(
    ("name", "forgotten"),
    [
        *((name, what_was_written) for name in WORKS if name != "migrating"),
        # Restoring and rekeying write two files in a row, and that order a disk keeps by itself.
        ("saving", what_is_called_how),
        ("backing up", what_is_called_how),
    ],
)
def test_sabotage_is_found_out(tmp_path: Path, name: str, forgotten: Callable[[Asked], bool]) -> None:
    assert cut_again_and_again(watch(name, tmp_path), SABOTAGED, 7, forgotten)
