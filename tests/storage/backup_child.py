"""A program that backs up or restores until it is killed, and says on its standard output what is done.

python -m tests.storage.backup_child take|restore FOLDER SABOTAGE
"""

import os
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from models.backups import Backup, BackupReason
from models.rituals import write_statement
from models.storage import backups as under_test
from models.storage.backup_folder import BackupFolder
from models.storage.backups import BackupFiles
from models.storage.database import copy_database
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME
from models.storage.key_file import JournalKey
from models.storage.opening import open_journal
from models.storage.vault_file import COPY_NAME, KEY_NAME
from tests.storage.saving_child import SPOILING, tell

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
# Ways to spoil it, to prove that the test can fail.
IN_PLACE = "in place"  # writes over the journal instead of beside it
UNPROVEN = "half"  # gives a copy its name before it is whole
ROUNDS = 50
PIECE = 512


def take(folder: Path) -> None:
    journal = open_journal(folder, lambda: NOW)
    backups = BackupFiles(folder)
    tell("ready")
    for round_ in range(ROUNDS):
        at = NOW + timedelta(days=round_)
        journal.save(write_statement(f"entry {round_}", at))
        backups.take(journal, at, BackupReason.DAILY)
        tell(f"{round_}")


def restore(folder: Path) -> None:
    backups = BackupFiles(folder)
    tell("ready")
    for round_ in range(ROUNDS):
        # The oldest is the one the test began with; those made on the way are newer.
        backups.restore(backups.all()[-1], NOW + timedelta(hours=round_))
        tell(f"{round_}")


def spoil(how: str, folder: Path) -> None:
    if how == IN_PLACE:

        def in_place(self: BackupFiles, copy: Path, *_: object) -> None:
            content = copy.read_bytes()
            with (folder / JOURNAL_NAME).open("r+b", buffering=0) as file:
                for start in range(0, len(content), PIECE):
                    if start == PIECE:
                        tell(SPOILING)
                    file.write(content[start : start + PIECE])
                    os.fsync(file.fileno())

        BackupFiles._replace = in_place  # type: ignore[assignment, method-assign]  # spoilt on purpose
    elif how == UNPROVEN:

        def named_at_once(folder: Path, engine: Engine, key: JournalKey, backup: Backup) -> None:
            path = BackupFolder(folder / BACKUPS_NAME).path(backup)
            path.mkdir(parents=True)
            tell(SPOILING)
            with engine.connect() as connection:
                copy_database(connection, path / JOURNAL_NAME, key)
            for name in (KEY_NAME, COPY_NAME):
                shutil.copyfile(folder / name, path / name)

        under_test.keep_copy = named_at_once  # type: ignore[attr-defined]  # spoilt on purpose


if __name__ == "__main__":
    spoil(sys.argv[3], Path(sys.argv[2]))
    {"take": take, "restore": restore}[sys.argv[1]](Path(sys.argv[2]))
