"""What was purged is in no copy any more, and all copies can go."""

from datetime import timedelta

import pytest

from models.backups import BackupReason
from models.journal import JournalError, Trouble
from models.records import ClarityStatement
from models.rituals import deleted, write_statement
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME
from models.storage.opening import open_journal
from tests.storage.copies.copied_journals import LATER, copy_of, spoil, taken, words_in
from tests.storage.journal_files import NOON, the_time


def test_what_was_purged_goes_out_of_every_copy(folder, full, backups, tmp_path):
    backups.second_place(tmp_path / "away")
    gone = write_statement("never meant to be written", NOON)
    full.save(gone)
    full.keep_draft("clarity", "half a sentence", NOON)
    backup = taken(backups, full)
    full.save(deleted(gone, LATER))
    assert backups.forget_deleted(full) == 0
    assert backups.content(backup).counts[ClarityStatement] == 61, "what is in the trash can be had back"
    full.purge(gone)
    assert backups.forget_deleted(full) == 0
    assert backups.content(backup).counts[ClarityStatement] == 60
    full.close()
    backups.restore(backup, LATER)
    journal = open_journal(folder, the_time)
    assert journal.statement(gone.id) is None
    assert journal.draft("clarity") == ""
    journal.close()
    (away,) = (tmp_path / "away").iterdir()
    assert gone.words not in words_in(away)


def test_copies_that_do_not_open_are_counted(folder, full, backups):
    backup = taken(backups, full)
    spoil(copy_of(folder, backup) / JOURNAL_NAME)
    assert backups.forget_deleted(full) == 1


@pytest.fixture
def without_the_second(backups, full, tmp_path):
    """A place that held copies and cannot be had any more."""
    away = tmp_path / "away"
    backups.second_place(away)
    taken(backups, full)
    away.rename(tmp_path / "in a drawer")
    away.write_text("what stands in its place can hold nothing")


@pytest.mark.usefixtures("without_the_second")
def test_a_second_place_that_is_not_to_be_had_keeps_nothing_beside_the_journal(folder, full, backups):
    gone = next(iter(full.statements()))
    full.purge(gone)
    with pytest.raises(JournalError):
        backups.forget_deleted(full)
    (copy,) = backups.all()
    assert backups.content(copy).counts[ClarityStatement] == 59
    with pytest.raises(JournalError):
        backups.delete_all()
    assert list((folder / BACKUPS_NAME).iterdir()) == []


def test_nobody_is_told_that_no_copy_holds_it_while_a_place_is_not_there(folder, full, backups, tmp_path):
    away = tmp_path / "away"
    backups.second_place(away)
    taken(backups, full)
    away.rename(tmp_path / "in a drawer")
    for act in (lambda: backups.forget_deleted(full), backups.delete_all):
        with pytest.raises(JournalError) as caught:
            act()
        assert caught.value.trouble is Trouble.UNREADABLE, "the one with the sentence about the drive"
    assert not away.exists()
    assert list((folder / BACKUPS_NAME).iterdir()) == []


def test_a_link_is_no_copy_and_leads_to_no_other_folder(folder, full, backups, tmp_path):
    backup = taken(backups, full)
    mine = tmp_path / "mine"
    copy_of(folder, backup).rename(mine)
    before = {path.name: path.read_bytes() for path in mine.iterdir()}
    (folder / BACKUPS_NAME / "20200101T120000+0000-daily").symlink_to(mine, target_is_directory=True)
    assert backups.all() == ()
    for day in range(1, 30):
        backups.take(full, NOON + timedelta(days=day), BackupReason.DAILY)
    full.purge(next(iter(full.statements())))
    backups.forget_deleted(full)
    full.close()
    backups.delete_all()
    assert {path.name: path.read_bytes() for path in mine.iterdir()} == before


def test_everything_can_be_deleted(folder, full, backups, tmp_path):
    backups.second_place(tmp_path / "away")
    taken(backups, full)
    taken(backups, full, LATER, BackupReason.BEFORE_RESTORE)
    backups.delete_all()
    assert backups.all() == ()
    assert list((folder / BACKUPS_NAME).iterdir()) == list((tmp_path / "away").iterdir()) == []
