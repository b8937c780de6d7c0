"""Copies taken, looked into and spoiled."""

from datetime import timedelta

from models.backups import BackupReason
from models.storage.journal_folder import BACKUPS_NAME
from models.storage.opening import open_journal
from tests.storage.journal_files import NOON, the_time

LATER = NOON + timedelta(hours=1)


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
