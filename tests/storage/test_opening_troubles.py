"""Everything that can be the matter with a journal has its own name, and the files stay as they were, byte for byte."""

import json
import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from models.journal import JournalError, Trouble
from models.rituals import write_statement
from models.storage import first_look
from models.storage.database import SCHEMA, engine_for, make_database
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.opening import BEGUN_NAME, open_journal
from models.storage.vault_file import COPY_NAME, KEY_NAME
from tests.storage.journal_files import NOON, assert_refused, contents, key_of, plain_key_file, the_time

PAGE = first_look.PAGE


def db(folder: Path) -> Path:
    return folder / JOURNAL_NAME


def overwrite(path: Path, at: int, what: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(what)


def forget_key(folder: Path) -> None:
    for name in (KEY_NAME, COPY_NAME):
        (folder / name).unlink()


def take_key_from(other: Path, folder: Path) -> None:
    for name in (KEY_NAME, COPY_NAME):
        shutil.copy(other / name, folder / name)


@pytest.fixture
def crashed_folder(folder: Path, tmp_path: Path) -> Path:
    """What a crash leaves behind: the newest entry is in the log alone."""
    journal = open_journal(folder, the_time)
    journal.save(write_statement("before the crash", NOON))
    crashed = tmp_path / "crashed"
    shutil.copytree(folder, crashed)
    journal.close()
    assert (crashed / "journal.db-wal").stat().st_size > 0
    return crashed


# --- the key -------------------------------------------------------------------------------------------------------


def test_the_key_is_gone(closed_folder):
    forget_key(closed_folder)
    assert_refused(closed_folder, Trouble.MISSING_KEY)


def test_the_key_of_another_journal(closed_folder, tmp_path):
    open_journal(tmp_path / "other", the_time).close()
    take_key_from(tmp_path / "other", closed_folder)
    assert_refused(closed_folder, Trouble.WRONG_KEY)


def test_the_key_of_another_journal_after_a_crash(crashed_folder, tmp_path):
    (crashed_folder / "journal.db-shm").unlink()
    open_journal(tmp_path / "other", the_time).close()
    take_key_from(tmp_path / "other", crashed_folder)
    assert_refused(crashed_folder, Trouble.WRONG_KEY)


def test_both_copies_of_the_key_are_damaged(closed_folder):
    for name in (KEY_NAME, COPY_NAME):
        overwrite(closed_folder / name, 200, b"????")
    assert_refused(closed_folder, Trouble.KEY_DAMAGED)


@pytest.mark.parametrize("name", ["key", "salt", "check"])
def test_one_digit_of_a_plain_key_file_changed(closed_folder, name):
    path = closed_folder / KEY_NAME
    plain_key_file(closed_folder)
    (closed_folder / COPY_NAME).unlink()
    content = json.loads(path.read_text())
    digit = content[name][5]
    content[name] = content[name][:5] + ("0" if digit != "0" else "1") + content[name][6:]
    path.write_text(json.dumps(content))
    assert_refused(closed_folder, Trouble.KEY_DAMAGED)


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'{"format": "1"}',
        b'{"format": "2", "checksum": 5}',
        b'{"format": 2, "checksum": "\xc3\xbc", "vault": {}}',
        b'{"format": 1, "key": "ab", "salt": ""}',
        b'{"format": 2, "vault": {"keys": []}}',
        b"[" * 10**5,
    ],
)
def test_a_key_file_that_is_none(closed_folder, garbage):
    (closed_folder / COPY_NAME).unlink()
    (closed_folder / KEY_NAME).write_bytes(garbage)
    assert_refused(closed_folder, Trouble.KEY_DAMAGED)


def test_a_key_file_of_a_newer_program(closed_folder):
    (closed_folder / KEY_NAME).write_text('{"format": 3, "slots": []}')
    assert_refused(closed_folder, Trouble.NEWER)


# --- damage --------------------------------------------------------------------------------------------------------


def test_a_flipped_bit_is_noticed_or_changes_nothing(closed_folder):
    whole = db(closed_folder).read_bytes()
    dice = random.Random(20260304)
    noticed = 0
    for _ in range(60):
        at = dice.randrange(len(whole))
        overwrite(db(closed_folder), at, bytes([whole[at] ^ 1 << dice.randrange(8)]))
        try:
            journal = open_journal(closed_folder, the_time)
        except JournalError as error:
            assert error.trouble is Trouble.DAMAGED  # noqa: PT017 (either outcome is fine, with its own proof)
            noticed += 1
        else:
            assert len(journal.statements()) == 60
            journal.close()
        db(closed_folder).write_bytes(whole)
    assert noticed > 50


@pytest.mark.parametrize("page", [0, 1, -1])
@pytest.mark.parametrize("what", [bytes(PAGE), b"x" * 100], ids=["zeros", "scribble"])
def test_a_damaged_page(closed_folder, page, what):
    size = db(closed_folder).stat().st_size
    overwrite(db(closed_folder), (page * PAGE) % size + 20, what[: PAGE - 20])
    assert_refused(closed_folder, Trouble.DAMAGED)


def test_the_first_page_lost_altogether(closed_folder):
    overwrite(db(closed_folder), 0, bytes(PAGE))
    assert_refused(closed_folder, Trouble.DAMAGED)


def test_the_salt_alone_damaged_heals(closed_folder):
    overwrite(db(closed_folder), 3, b"????")
    journal = open_journal(closed_folder, the_time)
    assert len(journal.statements()) == 60
    journal.close()


@pytest.mark.parametrize("left", [1, 10, 1000, PAGE, PAGE + 1, 5 * PAGE, -PAGE, -1])
def test_a_file_cut_short(closed_folder, left):
    size = db(closed_folder).stat().st_size
    os.truncate(db(closed_folder), left if left > 0 else size + left)
    assert_refused(closed_folder, Trouble.DAMAGED)


@pytest.mark.parametrize("with_key", [True, False])
def test_an_empty_file(closed_folder, with_key):
    os.truncate(db(closed_folder), 0)
    if not with_key:
        forget_key(closed_folder)
    assert_refused(closed_folder, Trouble.DAMAGED)


def test_only_the_log_is_left(crashed_folder):
    db(crashed_folder).unlink()
    assert_refused(crashed_folder, Trouble.DAMAGED)


def test_damage_under_a_log(closed_folder, tmp_path):
    journal = open_journal(closed_folder, the_time)
    journal.save(write_statement("in the log", NOON))
    crashed = tmp_path / "crashed"
    shutil.copytree(closed_folder, crashed)
    journal.close()
    # The log holds the newest form of some pages, not of all.
    for page in range(db(crashed).stat().st_size // PAGE):
        overwrite(db(crashed), page * PAGE + 50, b"scribble")
    assert_refused(crashed, Trouble.DAMAGED)


def test_a_crash_alone_is_no_damage(crashed_folder):
    journal = open_journal(crashed_folder, the_time)
    assert [statement.words for statement in journal.statements()] == ["before the crash"]
    journal.close()


# --- other files ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("with_key", [True, False])
@pytest.mark.parametrize("kind", ["sqlite", "text", "short text", "noise", "picture", "folder"])
def test_a_file_that_is_no_journal(folder, kind, with_key):
    folder.mkdir()
    if with_key:
        plain_key_file(folder)
    match kind:
        case "sqlite":
            with closing(sqlite3.connect(db(folder))) as other:
                other.execute("CREATE TABLE note (words TEXT)")
        case "text":
            db(folder).write_text("milk, bread, 16 eggs ... " * PAGE)
        case "short text":
            db(folder).write_text("x")
        case "noise":
            db(folder).write_bytes(random.Random(1).randbytes(3 * PAGE + 7))
        case "picture":
            db(folder).write_bytes(b"P6 64 64 255\n" + bytes(range(64)) * 192)
        case _:
            db(folder).mkdir()
    assert_refused(folder, Trouble.FOREIGN)


def test_the_database_of_another_program_under_our_key(closed_folder):
    change_pragma(closed_folder, "application_id", 42)
    assert_refused(closed_folder, Trouble.FOREIGN)


def test_a_newer_schema(closed_folder):
    change_pragma(closed_folder, "user_version", SCHEMA + 1)
    assert_refused(closed_folder, Trouble.NEWER)


def test_a_newer_schema_that_is_in_the_log_alone(closed_folder, tmp_path):
    engine = engine_for(db(closed_folder), key_of(closed_folder))
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA + 1}")
    shutil.copytree(closed_folder, tmp_path / "crashed")
    engine.dispose()
    assert_refused(tmp_path / "crashed", Trouble.NEWER)


def change_pragma(folder: Path, name: str, value: int) -> None:
    engine = engine_for(db(folder), key_of(folder))
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA {name} = {value}")
    engine.dispose()


# --- beginning again -----------------------------------------------------------------------------------------------


def test_the_journal_is_gone(closed_folder):
    db(closed_folder).unlink()
    assert_refused(closed_folder, Trouble.MISSING)


def test_the_journal_lies_on_a_disk_that_is_not_there(closed_folder, tmp_path):
    db(closed_folder).unlink()
    db(closed_folder).symlink_to(tmp_path / "unplugged" / "journal.db")
    with pytest.raises(JournalError) as refused:
        open_journal(closed_folder, the_time)
    assert refused.value.trouble is Trouble.MISSING
    assert not (tmp_path / "unplugged").exists()


def test_a_start_that_ended_between_key_and_journal_is_begun_again(folder):
    folder.mkdir()
    (folder / BEGUN_NAME).touch()
    key = plain_key_file(folder)
    open_journal(folder, the_time).close()
    assert key_of(folder) == key
    assert set(contents(folder)) == {JOURNAL_NAME, KEY_NAME, COPY_NAME}
    db(folder).unlink()
    assert_refused(folder, Trouble.MISSING)


def test_a_start_that_was_cut_off_is_begun_again(folder):
    folder.mkdir()
    (folder / BEGUN_NAME).touch()
    key = plain_key_file(folder)
    make_database(folder / "half", key)
    (folder / "journal.db.new").write_bytes((folder / "half").read_bytes()[: 3 * PAGE])
    (folder / "journal.db.new-wal").write_bytes(b"left over")
    (folder / "half").unlink()
    open_journal(folder, the_time).close()
    assert set(contents(folder)) == {JOURNAL_NAME, KEY_NAME, COPY_NAME}


def test_a_linked_journal_keeps_its_log_beside_the_file_it_is(closed_folder, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    db(closed_folder).rename(elsewhere / "moved.db")
    db(closed_folder).symlink_to(elsewhere / "moved.db")
    journal = open_journal(closed_folder, the_time)
    assert (elsewhere / "moved.db-wal").exists()
    assert len(journal.statements()) == 60
    journal.close()
