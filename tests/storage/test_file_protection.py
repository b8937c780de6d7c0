"""Who may read the files, and what somebody finds who reads them all the same."""

import json
import os
import stat
from pathlib import Path

import pytest

from models.storage.key_file import JournalKey, make_key, read_key
from models.storage.opening import JOURNAL_NAME, KEY_NAME, open_journal
from tests.storage.journal_files import MARKER, NOON, some_entries, the_time


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request):
    old = os.umask(request.param)
    yield
    os.umask(old)


def test_folder_and_files_are_for_the_owner_alone(umask, tmp_path):
    folder = tmp_path / "new" / "journal"
    journal = open_journal(folder, the_time)
    journal.save(*some_entries())
    assert rights(folder) == 0o700
    assert {path.name: oct(rights(path)) for path in folder.iterdir()} == dict.fromkeys(
        (JOURNAL_NAME, KEY_NAME, "journal.db-wal", "journal.db-shm"), oct(0o600)
    )
    journal.close()
    assert {path.name for path in folder.iterdir()} == {JOURNAL_NAME, KEY_NAME}


def test_files_brought_back_with_wider_rights_are_narrowed(closed_folder):
    for name in (JOURNAL_NAME, KEY_NAME):
        (closed_folder / name).chmod(0o664)
    open_journal(closed_folder, the_time).close()
    assert rights(closed_folder / JOURNAL_NAME) == rights(closed_folder / KEY_NAME) == 0o600


def test_a_folder_that_was_there_keeps_its_rights(tmp_path):
    tmp_path.chmod(0o755)
    open_journal(tmp_path, the_time).close()
    assert rights(tmp_path) == 0o755


def test_no_word_can_be_read_in_any_file(folder):
    journal = open_journal(folder, the_time)
    journal.save(*some_entries())
    journal.keep_draft("place", MARKER, NOON)
    while_open = b"".join(path.read_bytes() for path in folder.iterdir())
    assert (folder / "journal.db-wal").stat().st_size > 0
    journal.close()
    when_closed = b"".join(path.read_bytes() for path in folder.iterdir())
    for found in (while_open, when_closed):
        for word in (MARKER, MARKER.split("-")[0], "clarity_statement", "CREATE TABLE", "SQLite format"):
            assert word.encode() not in found
            assert word.encode("utf-16-le") not in found


def test_the_key_file_says_what_it_is(folder):
    folder.mkdir()
    key = make_key(folder / KEY_NAME, NOON)
    content = json.loads((folder / KEY_NAME).read_text())
    assert content == {
        "format": 1,
        "made": NOON.isoformat(),
        "key": key.key,
        "salt": key.salt,
        "check": key.check,
    }
    assert read_key(folder / KEY_NAME) == key
    assert key.key not in repr(key)
    assert make_key(folder / "other.key", NOON) != key


@pytest.mark.parametrize("key", ["", "ab" * 31, "ab" * 33, "AB" * 32, "g" * 64, "ab" * 31 + "a'", "ab" * 32 + "\n"])
def test_a_key_is_64_digits_and_nothing_else(key):
    with pytest.raises(ValueError, match="64 hexadecimal digits"):
        JournalKey(key=key, salt="0" * 32)


def test_a_journal_begins_with_the_salt_of_its_key(closed_folder):
    key = read_key(closed_folder / KEY_NAME)
    assert key is not None
    assert (closed_folder / JOURNAL_NAME).read_bytes()[:16].hex() == key.salt


def test_every_journal_has_a_key_of_its_own(tmp_path):
    for name in "ab":
        open_journal(tmp_path / name, the_time).close()
    assert read_key(tmp_path / "a" / KEY_NAME) != read_key(tmp_path / "b" / KEY_NAME)
