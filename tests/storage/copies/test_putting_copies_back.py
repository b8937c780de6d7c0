"""A copy in the place of the journal, without a loss; and what can be read of a damaged one."""

import shutil
from datetime import timedelta

import pytest

from models.backups import BackupReason
from models.journal import JournalError, Trouble
from models.records import ClarityStatement
from models.rituals import write_statement
from models.storage.backups import BackupFiles
from models.storage.first_look import PAGE
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME, SET_ASIDE_NAME
from models.storage.opening import open_journal
from models.storage.vault_file import COPY_NAME, KEY_NAME
from tests.storage.copies.copied_journals import LATER, copy_of, spoil, taken, words_in
from tests.storage.journal_files import NOON, the_time

# --- putting back --------------------------------------------------------------------------------------------------


def test_a_copy_is_put_back_and_that_can_be_undone(folder, full, backups):
    backup = taken(backups, full)
    full.save(write_statement("later", LATER))
    full.close()
    before = backups.restore(backup, LATER)
    assert len(words_in(folder)) == 60
    assert before is not None
    backups.restore(before, LATER + timedelta(hours=1))
    assert "later" in words_in(folder)


@pytest.mark.parametrize("harm", ["damaged", "missing", "empty", "no key"])
def test_a_copy_takes_the_place_of_a_journal_that_does_not_open(folder, full, backups, harm):
    backup = taken(backups, full)
    full.close()
    path = folder / JOURNAL_NAME
    if harm == "damaged":
        spoil(path)
    elif harm == "missing":
        path.unlink()
    elif harm == "empty":
        path.write_bytes(b"")
    else:
        (folder / KEY_NAME).unlink()
        (folder / COPY_NAME).unlink()
    left = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    with pytest.raises(JournalError):
        open_journal(folder, the_time)
    assert backups.restore(backup, LATER) is None
    assert len(words_in(folder)) == 60
    (aside,) = (folder / SET_ASIDE_NAME).iterdir()
    assert {file.name: file.read_bytes() for file in aside.iterdir()}.items() <= left.items()
    assert harm == "missing" or JOURNAL_NAME in {file.name for file in aside.iterdir()}


def test_a_damaged_copy_is_noticed_and_changes_nothing(folder, full, backups):
    backup = taken(backups, full)
    full.close()
    spoil(copy_of(folder, backup) / JOURNAL_NAME)
    before = (folder / JOURNAL_NAME).read_bytes()
    for act in (backups.content, lambda copy: backups.restore(copy, LATER)):
        with pytest.raises(JournalError) as caught:
            act(backup)
        assert caught.value.trouble is Trouble.DAMAGED
    assert (folder / JOURNAL_NAME).read_bytes() == before
    assert len(backups.all()) == 1


def test_a_copy_of_another_journal_brings_its_own_key(folder, full, backups, tmp_path):
    other = tmp_path / "other"
    theirs = open_journal(other, the_time)
    theirs.save(write_statement("from the old computer", NOON))
    backup = taken(BackupFiles(other), theirs)
    theirs.close()
    full.close()
    (folder / BACKUPS_NAME).mkdir()
    shutil.copytree(copy_of(other, backup), folder / BACKUPS_NAME / copy_of(other, backup).name)
    assert backups.restore(backup, LATER) is not None
    assert words_in(folder) == ["from the old computer"]
    (before,) = [copy for copy in backups.all() if copy.reason is BackupReason.BEFORE_RESTORE]
    backups.restore(before, LATER + timedelta(hours=1))
    assert len(words_in(folder)) == 60


# --- rescuing ------------------------------------------------------------------------------------------------------


def test_what_can_be_read_takes_the_place_of_a_damaged_journal(folder, full, backups):
    full.close()
    path = folder / JOURNAL_NAME
    spoil(path, path.stat().st_size - 2000)
    damaged = path.read_bytes()
    with pytest.raises(JournalError):
        open_journal(folder, the_time)
    counts = backups.salvage(LATER)
    assert 0 < counts[ClarityStatement] <= 60
    assert len(words_in(folder)) == counts[ClarityStatement]
    (aside,) = (folder / SET_ASIDE_NAME).iterdir()
    assert (aside / JOURNAL_NAME).read_bytes() == damaged
    assert not list(folder.glob("*.rescued*"))


def test_where_nothing_can_be_read_nothing_is_changed(folder, full, backups):
    full.close()
    spoil(folder / JOURNAL_NAME, 100)
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    with pytest.raises(JournalError) as caught:
        backups.salvage(LATER)
    assert caught.value.trouble is Trouble.DAMAGED
    assert {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} == before


def test_a_copy_that_is_not_read_as_it_was_checked_changes_nothing(folder, full, backups, monkeypatch):
    backup = taken(backups, full)
    full.close()
    before = (folder / JOURNAL_NAME).read_bytes()
    as_it_is = shutil.copyfile

    def with_a_slip(source, target):
        as_it_is(source, target)
        spoil(target)

    monkeypatch.setattr("models.storage.backups.shutil.copyfile", with_a_slip)
    with pytest.raises(JournalError):
        backups.restore(backup, LATER)
    assert (folder / JOURNAL_NAME).read_bytes() == before


def test_the_log_of_a_damaged_journal_is_not_mixed_into_what_is_put_back(folder, full, backups, tmp_path):
    backup = taken(backups, full)
    full.save(*(write_statement(f"in the log {n}", LATER) for n in range(40)))
    crashed = tmp_path / "crashed"
    shutil.copytree(folder, crashed)
    assert (crashed / "journal.db-wal").stat().st_size > 0
    for page in range(1, (crashed / JOURNAL_NAME).stat().st_size // PAGE):
        spoil(crashed / JOURNAL_NAME, page * PAGE + 100)
    assert BackupFiles(crashed).restore(backup, LATER) is None
    assert len(words_in(crashed)) == 60
