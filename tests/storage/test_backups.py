"""Copies of a journal: whole, opened by what opened it, put back without a loss, and cleared of what was purged."""

import errno
import shutil
from datetime import timedelta

import pytest

from models.backups import Backup, BackupReason
from models.journal import JournalError, Trouble
from models.records import ClarityStatement, Gesture, PresenceSpan
from models.recovery_code import new_code
from models.rituals import deleted, write_statement
from models.storage.backups import BackupFiles
from models.storage.first_look import PAGE
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME, SET_ASIDE_NAME
from models.storage.opening import open_journal
from models.storage.vault import FileVault
from models.storage.vault_file import COPY_NAME, KEY_NAME
from models.vault import Secret, Way
from tests.storage.journal_files import MARKER, NOON, some_entries, the_time

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def backups(folder):
    return BackupFiles(folder)


@pytest.fixture
def full(journal):
    journal.save(*some_entries())
    return journal


def copy_of(folder, backup):
    (found,) = [path for path in (folder / BACKUPS_NAME).iterdir() if path.name.endswith(backup.reason)]
    return found


def taken(backups, journal, at=NOON, reason=BackupReason.DAILY):
    return backups.take(journal, at, reason)


def words_in(folder):
    journal = open_journal(folder, the_time)
    found = [statement.words for statement in journal.statements()]
    journal.close()
    return found


def spoil(path, at=None):
    content = bytearray(path.read_bytes())
    content[len(content) // 2 if at is None else at] ^= 1
    path.write_bytes(content)


# --- taking --------------------------------------------------------------------------------------------------------


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


# --- a passphrase that comes later ----------------------------------------------------------------------------------


def test_once_there_is_a_passphrase_no_copy_opens_without_it(folder, full, backups, tmp_path):
    backups.second_place(tmp_path / "away")
    taken(backups, full)
    assert not backups.replace_open(full, LATER), "nobody asked for a passphrase yet"
    full.close()
    secret = protected(folder)
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


def test_a_copy_from_before_another_passphrase_opens_with_todays(folder, full, backups):
    full.close()
    first = protected(folder)
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
    secret = protected(folder)
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


def protected(folder):
    code = new_code()
    FileVault(folder, the_time).protect("a long one", code.confirm(dict(enumerate(code.groups))))
    return Secret(Way.PASSPHRASE, "a long one")


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


# --- forgetting ----------------------------------------------------------------------------------------------------


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


def test_everything_can_be_deleted(folder, full, backups, tmp_path):
    backups.second_place(tmp_path / "away")
    taken(backups, full)
    taken(backups, full, LATER, BackupReason.BEFORE_RESTORE)
    backups.delete_all()
    assert backups.all() == ()
    assert list((folder / BACKUPS_NAME).iterdir()) == list((tmp_path / "away").iterdir()) == []
