"""Opening the journal: making it the first time, finding out what is the matter with it, bringing it up to date."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from models.backups import Backup, BackupReason
from models.journal import Journal, JournalError, Trouble
from models.storage.backup_copy import keep_copy
from models.storage.database import SCHEMA, companions, engine_for, make_database
from models.storage.first_look import glance_at, look_at
from models.storage.journal_folder import journal_path
from models.storage.key_file import JournalKey
from models.storage.plain_file import make_folder, write_text
from models.storage.sql_journal import SqlJournal
from models.storage.troubles import trouble_in
from models.storage.vault_file import (
    COPY_NAME,
    KEY_NAME,
    Entry,
    Found,
    VaultContent,
    new_vault,
    read_vault,
    write_vault,
)
from models.vault import Way
from models.whole_files import OWNER_ONLY

BEGUN_NAME = "journal.begun"
"""Stands in the folder while the journal is made for the first time; without it a key alone means a lost journal."""

Unlock = Callable[[Entry], JournalKey]
"""How the key is had out of the vault's entry; raises JournalError."""


def lying_open(entry: Entry) -> JournalKey:
    """The key, where no secret is asked for; raises JournalError(LOCKED) where one is."""
    return entry.key(None, lambda _name: None)


def open_journal(folder: Path, now: Callable[[], datetime], unlock: Unlock = lying_open) -> Journal:
    """The journal in this folder, made if there is none and brought up to date if it is behind.

    Takes some tenths of a second, so call it on the worker; the journal may be used by one thread at a time. Raises
    JournalError, and what is in the folder is then as it was before, but for a copy of the key file made whole again.
    """
    try:
        return _open(folder, now, unlock)
    except Exception as error:  # noqa: BLE001 (whatever goes wrong in here becomes one of our reasons)
        trouble = trouble_in(folder, error)
    # Outside of the handler: an error of SQLite or of the system must not hang on to this one with what it quotes.
    raise JournalError(trouble)


def _open(folder: Path, now: Callable[[], datetime], unlock: Unlock) -> SqlJournal:
    make_folder(folder)
    path = journal_path(folder)
    found = read_vault(folder)
    if not _is_there(path):
        return _begin(folder, path, found, now)
    (folder / BEGUN_NAME).unlink(missing_ok=True)
    beginning = glance_at(path, found.content.salts() if found else ())
    if found is None:
        raise JournalError(Trouble.MISSING_KEY)
    entry = found.content.entry_for(beginning)
    if not found.whole and Way.OPEN not in entry.ways():
        # A copy that lies behind may open to an earlier passphrase, or to nobody's.
        found = _written_again(folder, found.content)
    key = unlock(entry)
    journal = _journal(folder, path, key, now)
    if not found.whole or found.content.entries != (entry,):
        _written_again(folder, replace(found.content, entries=(entry,)))
    for file in (path, folder / KEY_NAME, folder / COPY_NAME):
        if file.exists():
            file.chmod(OWNER_ONLY)
    return journal


def _journal(folder: Path, path: Path, key: JournalKey, now: Callable[[], datetime]) -> SqlJournal:
    """The journal, found good and brought up to date; the key is wiped if that cannot be."""
    try:
        schema = look_at(path, key)
        engine = engine_for(path, key)
        try:
            _prove_writable(engine)
            if schema < SCHEMA:
                keep_copy(folder, engine, key, Backup(now(), BackupReason.BEFORE_MIGRATION))
                _bring_up_to_date(engine)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        key.wipe()
        raise
    return SqlJournal(engine, key)


def _begin(folder: Path, path: Path, found: Found | None, now: Callable[[], datetime]) -> SqlJournal:
    """Make the first journal of this folder; raises JournalError(MISSING) where there was one before."""
    begun = folder / BEGUN_NAME
    if found is not None and not begun.exists():
        # An empty journal in its place would look as if everything had been lost.
        raise JournalError(Trouble.MISSING)
    write_text(begun, "")
    # The key is on disk first: a journal without its key could never be opened.
    content = write_vault(folder, found.content if found else new_vault(JournalKey.new(), now().isoformat()))
    key = lying_open(content.entries[0])
    make_database(path, key)
    begun.unlink(missing_ok=True)
    return SqlJournal(engine_for(path, key), key)


def _written_again(folder: Path, content: VaultContent) -> Found:
    """Both copies made whole; one that cannot be written now is no reason to keep the journal closed."""
    try:
        return Found(write_vault(folder, content), whole=True)
    except OSError:
        return Found(content, whole=False)


def _is_there(path: Path) -> bool:
    """Whether there is a journal; raises JournalError(DAMAGED) when only its log is left."""
    if path.exists():
        return True
    log, _index = companions(path)
    if log.exists():
        # SQLite would mix the old log into a new file.
        raise JournalError(Trouble.DAMAGED)
    return False


def _prove_writable(engine: Engine) -> None:
    """Find out now, not at the first entry, whether another program holds the journal or nothing may be written."""
    with engine.begin():
        pass


def _bring_up_to_date(engine: Engine) -> None:
    # Alembic takes a tenth of a second to load and is needed on one start in a hundred.
    from models.storage import schema as migration

    migration.upgrade(engine)
