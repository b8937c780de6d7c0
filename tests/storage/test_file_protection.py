"""Who may read the files, and what somebody finds who reads them all the same."""

import json
import os
import stat
from pathlib import Path

import pytest

from models.storage.journal_folder import JOURNAL_NAME
from models.storage.key_file import JournalKey
from models.storage.opening import open_journal
from models.storage.vault_file import COPY_NAME, KEY_NAME
from tests.storage.journal_files import MARKER, NOON, key_of, some_entries, the_time


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
        (JOURNAL_NAME, KEY_NAME, COPY_NAME, "journal.db-wal", "journal.db-shm"), oct(0o600)
    )
    journal.close()
    assert {path.name for path in folder.iterdir()} == {JOURNAL_NAME, KEY_NAME, COPY_NAME}


def test_files_brought_back_with_wider_rights_are_narrowed(closed_folder):
    for name in (JOURNAL_NAME, KEY_NAME, COPY_NAME):
        (closed_folder / name).chmod(0o664)
    open_journal(closed_folder, the_time).close()
    assert {rights(closed_folder / name) for name in (JOURNAL_NAME, KEY_NAME, COPY_NAME)} == {0o600}


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


def test_the_vault_says_what_it_is_and_only_where_it_lies_open_the_key(closed_folder):
    content = json.loads((closed_folder / KEY_NAME).read_text())
    assert content["format"] == 2
    assert content["vault"]["made"] == NOON.isoformat()
    key = key_of(closed_folder)
    ((slot,),) = (entry["slots"] for entry in content["vault"]["keys"])
    assert slot == {"way": "open", "version": 1, "key": key.key}
    assert key.key not in repr(key)


@pytest.mark.parametrize("key", ["", "ab" * 31, "ab" * 33, "AB" * 32, "g" * 64, "ab" * 31 + "a'", "ab" * 32 + "\n"])
def test_a_key_is_64_digits_and_nothing_else(key):
    with pytest.raises(ValueError, match="64 hexadecimal digits"):
        JournalKey(key=key, salt="0" * 32)


def test_a_journal_begins_with_the_salt_of_its_key(closed_folder):
    key = key_of(closed_folder)
    assert (closed_folder / JOURNAL_NAME).read_bytes()[:16].hex() == key.salt


def test_every_journal_has_a_key_of_its_own(tmp_path):
    for name in "ab":
        open_journal(tmp_path / name, the_time).close()
    assert key_of(tmp_path / "a") != key_of(tmp_path / "b")
