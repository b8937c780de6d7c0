"""One bit flipped in the journal or in the log beside it: it is noticed at the opening, or it changed nothing."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from models.backups import BackupReason
from models.journal import JournalError, Trouble
from models.rituals import write_statement
from models.storage import first_look, opening
from models.storage.backups import BackupFiles
from models.storage.database import SCHEMA
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.opening import open_journal
from tests.storage.journal_files import NOON, some_entries, the_time

SHORT_FORM = 20
LONG_FORM = 300
LOOKS = 15
REPOSITORY = Path(__file__).parents[2]
LOG_NAME, INDEX_NAME = f"{JOURNAL_NAME}-wal", f"{JOURNAL_NAME}-shm"
IN_THE_LOG = 12
ALL = 60 + IN_THE_LOG
NOTHING = -1
# The salt is part of the key file as well, and put right from there.
HEALS = 16


@pytest.fixture
def crashed(folder: Path, tmp_path: Path) -> Path:
    """What a killed program leaves behind: a copy, a journal, and twelve entries that are in its log alone."""
    journal = open_journal(folder, the_time)
    journal.save(*some_entries())
    journal.close()
    journal = open_journal(folder, the_time)
    BackupFiles(folder).take(journal, NOON, BackupReason.BY_HAND)
    for number in range(IN_THE_LOG):
        journal.save(write_statement(f"in the log {number}", NOON + timedelta(hours=1, minutes=number)))
    left = tmp_path / "crashed"
    shutil.copytree(folder, left)
    journal.close()
    return left


@dataclass
class Outcome:
    """What a series of flips led to; `unnoticed` holds where a flip was, and how many statements were found then."""

    noticed: int = 0
    unnoticed: dict[int, int] = field(default_factory=dict)


def flip_again_and_again(folder: Path, name: str, flips: int, seed: int, *, whole: int = ALL) -> Outcome:
    """Flip one bit of one file, open the journal, put everything back as it was; so many times."""
    print(f"{name}: flips: {flips}, seed: {seed}")  # noqa: T201 (pytest shows it when it fails)
    dice, outcome = random.Random(seed), Outcome()
    files = {file: file.read_bytes() for file in folder.iterdir() if file.name.startswith(JOURNAL_NAME)}
    assert what_opens(folder) == whole
    for _ in range(flips):
        put_back(folder, files)
        flipped = bytearray(files[folder / name])
        place = dice.randrange(len(flipped))
        flipped[place] ^= 1 << dice.randrange(8)
        (folder / name).write_bytes(flipped)
        found = what_opens(folder)
        if found is None:
            outcome.noticed += 1
        else:
            outcome.unnoticed[place] = found
    put_back(folder, files)
    print(outcome)  # noqa: T201
    return outcome


def put_back(folder: Path, files: dict[Path, bytes]) -> None:
    for file in set(folder.glob(f"{JOURNAL_NAME}*")) - set(files):
        file.unlink()
    for file, content in files.items():
        file.write_bytes(content)


def what_opens(folder: Path) -> int | None:
    """How many statements the journal holds; None when it was said to be damaged at the opening."""
    try:
        journal = open_journal(folder, the_time)
    except JournalError as error:
        assert error.trouble is Trouble.DAMAGED  # noqa: PT017 (either outcome is fine, with its own proof)
        return None
    try:
        return len(journal.statements(limit=1000))
    except JournalError:
        return NOTHING
    finally:
        journal.close()


def check_journal(folder: Path, flips: int, seed: int) -> None:
    """The journal's file; what was in the log alone is no part of this."""
    for name in (LOG_NAME, INDEX_NAME):
        (folder / name).unlink(missing_ok=True)
    outcome = flip_again_and_again(folder, JOURNAL_NAME, flips, seed, whole=ALL - IN_THE_LOG)
    assert all(place < HEALS for place in outcome.unnoticed)


def check_log(folder: Path, flips: int, seed: int) -> None:
    """The log as a killed program leaves it."""
    assert flip_again_and_again(folder, LOG_NAME, flips, seed).unnoticed == {}


def check_log_without_index(folder: Path, flips: int, seed: int) -> None:
    """The log after a power cut, when its index is gone: nobody brings that to a disk."""
    (folder / INDEX_NAME).unlink(missing_ok=True)
    size = (folder / LOG_NAME).stat().st_size
    unnoticed = flip_again_and_again(folder, LOG_NAME, flips, seed).unnoticed
    # The last transaction may be gone without a word, as if the power had gone before it was acknowledged.
    assert all(place > size * (1 - 2 / IN_THE_LOG) and ALL - found <= 2 for place, found in unnoticed.items())
    assert len(unnoticed) < flips / 2


CHECKS = [check_journal, check_log, check_log_without_index]


@pytest.mark.parametrize("check", CHECKS)
def test_short_form(crashed: Path, check: Callable[[Path, int, int], None]) -> None:
    check(crashed, SHORT_FORM, 20261123)


@pytest.mark.soak
@pytest.mark.parametrize("check", CHECKS)
def test_long_form(crashed: Path, check: Callable[[Path, int, int], None]) -> None:
    check(crashed, LONG_FORM, int(os.environ.get("SOAK_SEED", "1")))


def test_a_flip_under_a_log_is_noticed_or_changes_nothing(crashed: Path) -> None:
    unnoticed = flip_again_and_again(crashed, JOURNAL_NAME, SHORT_FORM, 7).unnoticed
    assert set(unnoticed.values()) <= {ALL}


@pytest.mark.parametrize("check", CHECKS)
def test_sabotage_is_found_out(crashed: Path, monkeypatch: pytest.MonkeyPatch, check: Callable[..., None]) -> None:
    monkeypatch.setattr(opening, "look_at", lambda *_: SCHEMA)
    with pytest.raises(AssertionError):
        check(crashed, SHORT_FORM, 7)


def test_a_log_that_is_taken_at_its_word_is_found_out(crashed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it was before the log was looked into: SQLite ends it at the flip and says nothing."""
    monkeypatch.setattr(first_look, "lost_something", lambda _: False)
    with pytest.raises(AssertionError):
        check_log(crashed, SHORT_FORM, 7)


def test_after_a_flip_the_copy_brings_back_what_it_holds(crashed: Path) -> None:
    content = bytearray((crashed / JOURNAL_NAME).read_bytes())
    content[len(content) // 2] ^= 1
    (crashed / JOURNAL_NAME).write_bytes(content)
    (crashed / LOG_NAME).unlink()
    (crashed / INDEX_NAME).unlink()
    assert what_opens(crashed) is None
    backups = BackupFiles(crashed)
    backups.restore(backups.all()[0], NOON)
    assert what_opens(crashed) == ALL - IN_THE_LOG
    assert [path.read_bytes() for path in crashed.glob("set-aside/*/journal.db")] == [bytes(content)]


def test_a_log_that_another_program_goes_on_writing_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "busy"
    command = [sys.executable, "-m", "tests.storage.saving_child", str(folder), "1", "none"]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        for _ in range(10):
            assert child.stdout.readline()
        looks = [first_look._lost_something(folder / JOURNAL_NAME) for _ in range(LOOKS)]
        child.kill()
    assert looks == [False] * LOOKS
