"""Copies from before a passphrase: none that opens without one stays, and the others open with today's."""

from datetime import timedelta

import pytest

from models.journal import JournalError, Trouble
from models.records import ClarityStatement
from models.recovery_code import new_code
from models.storage.backups import BackupFiles
from models.storage.journal_folder import BACKUPS_NAME
from models.storage.opening import open_journal
from models.storage.vault import FileVault
from models.vault import Secret, Way
from tests.storage.copies.copied_journals import LATER, taken
from tests.storage.journal_files import NOON, the_time


def test_once_there_is_a_passphrase_no_copy_opens_without_it(folder, full, backups, tmp_path):
    backups.second_place(tmp_path / "away")
    taken(backups, full)
    assert not backups.replace_open(full, LATER), "nobody asked for a passphrase yet"
    full.close()
    secret = with_a_passphrase(folder)
    journal = FileVault(folder, the_time).open(secret)
    assert backups.replace_open(journal, LATER)
    assert not backups.replace_open(journal, LATER)
    journal.close()
    (left,) = backups.all()
    assert left.at > NOON
    for copy in (folder / BACKUPS_NAME, tmp_path / "away"):
        (only,) = copy.iterdir()
        with pytest.raises(JournalError) as caught:
            open_journal(only, the_time)
        assert caught.value.trouble is Trouble.LOCKED
    with pytest.raises(JournalError):
        backups.content(left)
    assert backups.content(left, secret).counts[ClarityStatement] == 60


def test_a_second_place_that_is_not_to_be_had_saves_no_open_copy_beside_the_journal(folder, full, backups, tmp_path):
    away = tmp_path / "away"
    backups.second_place(away)
    taken(backups, full)
    full.close()
    unplugged = away.rename(tmp_path / "in a drawer")
    away.write_text("what stands in its place can hold nothing")
    journal = FileVault(folder, the_time).open(with_a_passphrase(folder))
    with pytest.raises(JournalError):
        backups.replace_open(journal, LATER)
    (only,) = (folder / BACKUPS_NAME).iterdir()
    assert is_locked(only)
    # The drive is back: what lies open there goes, too.
    away.unlink()
    unplugged.rename(away)
    assert backups.replace_open(journal, LATER + timedelta(days=1))
    journal.close()
    assert all(is_locked(copy) for copy in away.iterdir())


def test_a_copy_from_before_another_passphrase_opens_with_todays(folder, full, backups):
    full.close()
    first = with_a_passphrase(folder)
    vault = FileVault(folder, the_time)
    journal = vault.open(first)
    backup = taken(backups, journal)
    journal.close()
    second = Secret(Way.PASSPHRASE, "another one")
    vault.change_passphrase(second.text, by=first)
    with pytest.raises(JournalError) as caught:
        backups.restore(backup, LATER, first)
    assert caught.value.trouble is Trouble.WRONG_SECRET
    backups.restore(backup, LATER, second)
    assert len(vault.open(second).statements()) == 60


def test_secrets_tried_on_a_copy_are_slowed_as_on_the_journal(folder, full):
    full.close()
    secret = with_a_passphrase(folder)
    vault = FileVault(folder, the_time)
    backups = BackupFiles(folder, vault.key)
    journal = vault.open(secret)
    backup = taken(backups, journal)
    journal.close()
    said = []
    for _ in range(5):
        with pytest.raises(JournalError) as caught:
            backups.content(backup, Secret(Way.PASSPHRASE, "a guess"))
        said.append(caught.value.trouble)
    assert said[0] is Trouble.WRONG_SECRET
    assert said[-1] is Trouble.TOO_SOON
    with pytest.raises(JournalError):
        vault.open(secret)


def is_locked(copy):
    with pytest.raises(JournalError) as caught:
        open_journal(copy, the_time)
    return caught.value.trouble is Trouble.LOCKED


def with_a_passphrase(folder):
    code = new_code()
    FileVault(folder, the_time).protect("a long one", code.confirm(dict(enumerate(code.groups))))
    return Secret(Way.PASSPHRASE, "a long one")
