"""A journal that this account may not read or write, or that another program holds: named, and left as it was."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.journal import JournalError, Trouble
from models.rituals import write_statement
from models.storage import database
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.opening import open_journal
from models.storage.vault_file import KEY_NAME
from tests.storage.journal_files import NOON, contents, key_of, refused_untouched, the_time

NOBODY = 65534


def db(folder: Path) -> Path:
    return folder / JOURNAL_NAME


# --- rights --------------------------------------------------------------------------------------------------------


@pytest.fixture
def anyones_folder(closed_folder) -> Iterator[Path]:
    """A closed journal where an account without privileges can get at it, if the rights of the folder itself say so."""
    with tempfile.TemporaryDirectory() as above:
        Path(above).chmod(0o755)
        folder = Path(above) / "journal"
        shutil.copytree(closed_folder, folder)
        if os.geteuid() == 0:
            for path in (folder, *folder.iterdir()):
                os.chown(path, NOBODY, NOBODY)
        yield folder
        folder.chmod(0o700)


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Root may write anywhere; an ordinary account may not."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def assert_refused_to_ordinary_user(folder: Path, trouble: Trouble) -> None:
    with refused_untouched(folder, trouble), as_ordinary_user():
        open_journal(folder, the_time).close()


def test_an_ordinary_user_may_open_it(anyones_folder):
    with as_ordinary_user():
        open_journal(anyones_folder, the_time).close()


def test_a_folder_that_may_not_be_written(anyones_folder):
    anyones_folder.chmod(0o500)
    assert_refused_to_ordinary_user(anyones_folder, Trouble.READ_ONLY)


def test_a_file_that_may_not_be_written(anyones_folder):
    db(anyones_folder).chmod(0o400)
    assert_refused_to_ordinary_user(anyones_folder, Trouble.READ_ONLY)


def test_nothing_can_be_made_where_nothing_may_be_written(anyones_folder):
    for path in anyones_folder.iterdir():
        path.unlink()
    anyones_folder.chmod(0o500)
    assert_refused_to_ordinary_user(anyones_folder, Trouble.READ_ONLY)
    with as_ordinary_user(), pytest.raises(JournalError) as caught:
        open_journal(anyones_folder / "deeper", the_time)
    assert caught.value.trouble is Trouble.READ_ONLY


@pytest.mark.parametrize("name", [JOURNAL_NAME, KEY_NAME])
def test_a_file_that_may_not_be_read(anyones_folder, name):
    before = contents(anyones_folder)
    (anyones_folder / name).chmod(0)
    with as_ordinary_user(), pytest.raises(JournalError) as caught:
        open_journal(anyones_folder, the_time)
    assert caught.value.trouble is Trouble.UNREADABLE
    (anyones_folder / name).chmod(0o600)
    assert contents(anyones_folder) == before


def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(JournalError) as caught:
        open_journal(tmp_path / "file", the_time)
    assert caught.value.trouble is Trouble.UNREADABLE


# --- another program -----------------------------------------------------------------------------------------------

HOLD = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
connection.execute(f"PRAGMA key = \\"x'{sys.argv[2]}'\\"")
if sys.argv[3] == "exclusive":
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE gesture SET name = name")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another_program(folder: Path, how: str) -> Iterator[None]:
    key = key_of(folder)
    command = [sys.executable, "-c", HOLD, str(db(folder)), key.key + key.salt, how]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield
        other.communicate()


@pytest.mark.parametrize("how", ["writing", "exclusive"])
def test_a_journal_that_another_program_holds(closed_folder, monkeypatch, how):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 50)
    with held_by_another_program(closed_folder, how):
        before = db(closed_folder).read_bytes()
        with pytest.raises(JournalError) as caught:
            open_journal(closed_folder, the_time)
        assert caught.value.trouble is Trouble.BUSY
        assert db(closed_folder).read_bytes() == before
    open_journal(closed_folder, the_time).close()


def test_saving_while_another_program_writes(folder, monkeypatch):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 50)
    journal = open_journal(folder, the_time)
    with held_by_another_program(folder, "writing"):
        with pytest.raises(JournalError) as caught:
            journal.save(write_statement("words", NOON))
        assert caught.value.trouble is Trouble.BUSY
    journal.save(write_statement("words", NOON))
    assert len(journal.statements()) == 1
    journal.close()
