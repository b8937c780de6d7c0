"""One copy of a journal: its file and the key file that opens it, proven whole before the copy has a name."""

from pathlib import Path

from sqlalchemy import Engine

from models.backups import Backup
from models.journal import JournalError, Trouble
from models.storage import database
from models.storage.backup_folder import BackupFolder
from models.storage.first_look import look_at
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME
from models.storage.key_file import SALT_BYTES, JournalKey
from models.storage.vault_file import VaultContent, read_vault, write_vault


def keep_copy(folder: Path, engine: Engine, key: JournalKey, backup: Backup) -> None:
    """Copy the open journal of this folder, whatever its schema; raises OSError, JournalError or an error of SQLite."""
    with BackupFolder(folder / BACKUPS_NAME).new(backup) as new:
        copy = new / JOURNAL_NAME
        with engine.connect() as connection:
            database.copy_database(connection, copy, key)
        look_at(copy, key)
        _copy_key_file(folder, copy)


def vault_of(folder: Path) -> VaultContent:
    """The key file in a folder; raises JournalError(MISSING_KEY) where there is none."""
    found = read_vault(folder)
    if found is None:
        raise JournalError(Trouble.MISSING_KEY)
    return found.content


def _copy_key_file(folder: Path, copy: Path) -> None:
    """The one key that opens the copy, whatever else the vault holds at this moment."""
    vault = vault_of(folder)
    entry = vault.entry_for(copy.read_bytes()[:SALT_BYTES])
    write_vault(copy.parent, VaultContent(vault.made, (entry,)))
