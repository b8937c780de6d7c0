"""Deleting everything deletes everything of ours, the key first, and nothing of anybody else's."""

from pathlib import Path

import pytest

from models.backups import BackupReason
from models.journal import JournalError
from models.settings import Settings
from models.storage.backups import BackupFiles
from models.storage.erasing import erase_everything
from models.storage.opening import open_journal
from models.storage.state_files import StateFiles
from models.workday_state import WorkdayState
from tests.storage.journal_files import NOON, some_entries, the_time


@pytest.fixture
def used(folder: Path, tmp_path: Path) -> BackupFiles:
    """A journal that was used for a while, with copies in two places."""
    journal = open_journal(folder, the_time)
    journal.save(*some_entries())
    backups = BackupFiles(folder)
    backups.second_place(tmp_path / "away")
    backup = backups.take(journal, NOON, BackupReason.DAILY)
    journal.close()
    backups.restore(backup, NOON)
    state = StateFiles(folder)
    state.keep_settings(Settings(first_run_done=True))
    state.keep_workday(WorkdayState())
    state.keep_window_place("tracker", "somewhere")
    (folder / "settings.json.bad").write_text("once mine")
    return backups


def files_under(*folders: Path) -> set[str]:
    return {path.name for folder in folders for path in folder.rglob("*") if path.is_file()}


def test_nothing_of_ours_is_left(folder: Path, used: BackupFiles, tmp_path: Path) -> None:
    assert len(files_under(folder, tmp_path / "away")) > 5
    erase_everything(folder, folder, used)
    assert files_under(folder, tmp_path / "away") == set()


def test_what_is_not_ours_stays(folder: Path, used: BackupFiles) -> None:
    (folder / "holiday.jpg").write_text("a beach")
    (folder / "journal").mkdir()
    (folder / "journal" / "of somebody.txt").write_text("a diary")
    erase_everything(folder, folder, used)
    assert files_under(folder) == {"holiday.jpg", "of somebody.txt"}


def test_the_key_goes_before_anything_else(folder: Path, used: BackupFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_cut() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(used, "delete_all", power_cut)
    with pytest.raises(KeyboardInterrupt):
        erase_everything(folder, folder, used)
    with pytest.raises(JournalError):
        open_journal(folder, the_time)
    assert all(not path.read_bytes().strip(b"\0") for path in folder.rglob("journal.key*"))


def test_a_link_in_the_place_of_a_key_costs_nobody_a_file(folder: Path, used: BackupFiles, tmp_path: Path) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_text("of somebody")
    (folder / "journal.key").unlink()
    (folder / "journal.key").symlink_to(diary)
    erase_everything(folder, folder, used)
    assert diary.read_text() == "of somebody"
    assert files_under(folder) == set()


def test_a_drive_in_a_drawer_saves_nothing_here_and_is_told_of(folder: Path, used: BackupFiles, tmp_path: Path) -> None:
    (tmp_path / "away").rename(tmp_path / "in a drawer")
    with pytest.raises(JournalError):
        erase_everything(folder, folder, used)
    assert files_under(folder) == set()


def test_it_can_be_said_twice_and_begun_anew(folder: Path, used: BackupFiles) -> None:
    erase_everything(folder, folder, used)
    erase_everything(folder, folder, used)
    journal = open_journal(folder, the_time)
    assert journal.statements() == ()
    journal.close()
