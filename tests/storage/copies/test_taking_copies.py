"""Copies of a journal: whole, opened by what opened it, thinned, and in a second place as well."""

import errno
import shutil
from datetime import timedelta

import pytest

from models.backups import Backup, BackupReason
from models.journal import JournalError, Trouble
from models.records import ClarityStatement, Gesture, PresenceSpan
from models.rituals import write_statement
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.vault_file import COPY_NAME, KEY_NAME
from tests.storage.copies.copied_journals import LATER, copy_of, taken, words_in
from tests.storage.journal_files import MARKER, NOON


def test_a_copy_is_a_journal_of_its_own(folder, full, backups, tmp_path):
    backup = taken(backups, full)
    assert backup == Backup(NOON.replace(microsecond=0), BackupReason.DAILY)
    assert backups.all() == (backup,)
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(copy_of(folder, backup), elsewhere)
    assert len(words_in(elsewhere)) == 60


def test_it_is_the_owners_alone_and_nothing_in_it_can_be_read(folder, full, backups):
    copy = copy_of(folder, taken(backups, full))
    assert {path.name for path in copy.iterdir()} == {JOURNAL_NAME, KEY_NAME, COPY_NAME}
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in copy.iterdir())
    assert copy.stat().st_mode & 0o777 == 0o700
    assert not any(MARKER.encode() in path.read_bytes() for path in copy.iterdir())


def test_what_is_written_afterwards_is_not_in_it(folder, full, backups):
    backup = taken(backups, full)
    full.save(write_statement("later", LATER))
    content = backups.content(backup)
    assert content.counts[ClarityStatement] == 60
    assert content.counts[Gesture] == content.counts[PresenceSpan] == 0
    assert content.newest == NOON + timedelta(minutes=59)


def test_a_look_changes_nothing(folder, full, backups):
    backup = taken(backups, full)
    before = {path.name: path.read_bytes() for path in copy_of(folder, backup).iterdir()}
    backups.content(backup)
    assert {path.name: path.read_bytes() for path in copy_of(folder, backup).iterdir()} == before


def test_those_that_need_not_be_kept_go(folder, full, backups):
    first = taken(backups, full)
    for hours in range(1, 4):
        last = taken(backups, full, NOON + timedelta(hours=hours))
    assert backups.all() == (last,)
    assert first not in backups.all()


def test_a_copy_that_was_cut_off_is_none_and_is_swept_away(folder, full, backups):
    backup = taken(backups, full)
    copy = copy_of(folder, backup)
    shutil.copytree(copy, copy.with_name("20260305T120000+0000-daily.unfinished"))
    shutil.copytree(copy, copy.with_name("20260306T120000+0000-daily.gone"))
    (copy.parent / "holiday pictures").mkdir()
    assert backups.all() == (backup,)
    later = taken(backups, full, NOON + timedelta(days=1))
    assert sorted(path.name for path in copy.parent.iterdir()) == sorted(
        ["holiday pictures", copy.name, "20260305T120000+0545-daily"]
    )
    assert backups.all() == (later, backup)


def test_a_second_place_has_them_too(folder, full, backups, tmp_path):
    away = tmp_path / "away"
    backups.second_place(away)
    taken(backups, full)
    (copy,) = away.iterdir()
    assert len(words_in(copy)) == 60


def test_a_second_place_that_is_not_there_costs_no_copy(folder, full, backups, tmp_path):
    (tmp_path / "file").write_text("in the way")
    backups.second_place(tmp_path / "file")
    with pytest.raises(JournalError):
        taken(backups, full)
    assert len(backups.all()) == 1


def test_a_share_of_the_disk_that_is_used_up_is_a_full_disk(full, backups, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EIO, "what SQLite makes of it")

    def used_up(*_, **__):
        raise OSError(errno.EDQUOT, "what the system says")

    monkeypatch.setattr("models.storage.backups.keep_copy", refuse)
    with pytest.raises(JournalError) as refused:
        taken(backups, full)
    assert refused.value.trouble is Trouble.UNREADABLE
    monkeypatch.setattr("tempfile.TemporaryFile", used_up)
    with pytest.raises(JournalError) as refused:
        taken(backups, full)
    assert refused.value.trouble is Trouble.DISK_FULL


def test_a_copy_is_taken_by_itself_only_of_something_new(full, backups):
    assert backups.take_if_due(full, LATER) is not None
    tomorrow = NOON + timedelta(days=1)
    assert backups.take_if_due(full, tomorrow) is None, "nothing was written since"
    full.save(write_statement("new", tomorrow))
    assert backups.take_if_due(full, tomorrow + timedelta(minutes=1)) is not None


def test_the_second_place_lets_go_of_the_same_ones(full, backups, tmp_path):
    backups.second_place(tmp_path / "away")
    for hours in range(3):
        taken(backups, full, NOON + timedelta(hours=hours))
    assert len(list((tmp_path / "away").iterdir())) == 1


def test_two_in_the_same_second_are_one(full, backups):
    taken(backups, full)
    full.save(write_statement("later", LATER))
    assert backups.content(taken(backups, full)).counts[ClarityStatement] == 61
    assert len(backups.all()) == 1
