"""Opening the journal: making it the first time, finding out what is the matter with it, bringing it up to date."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from models.journal import Journal, JournalError, Trouble
from models.storage.database import SCHEMA, companions, engine_for, make_database
from models.storage.first_look import look_at
from models.storage.key_file import JournalKey, make_key, read_key
from models.storage.plain_file import OWNER_ONLY, make_folder, write_text
from models.storage.sql_journal import SqlJournal
from models.storage.troubles import trouble_of

JOURNAL_NAME = "journal.db"
KEY_NAME = "journal.key"
BEGUN_NAME = "journal.begun"
"""Stands in the folder while the journal is made for the first time; without it a key alone means a lost journal."""


def open_journal(folder: Path, now: Callable[[], datetime]) -> Journal:
    """The journal in this folder, made if there is none and brought up to date if it is behind.

    Takes some tenths of a second, so call it on the worker; the journal may be used by one thread at a time. Raises
    JournalError, and what is in the folder is then as it was before.
    """
    try:
        return _open(folder, now)
    except Exception as error:  # noqa: BLE001 (whatever goes wrong in here becomes one of our reasons)
        trouble = trouble_of(error)
    # Outside of the handler: an error of SQLite or of the system must not hang on to this one with what it quotes.
    raise JournalError(trouble)


def _open(folder: Path, now: Callable[[], datetime]) -> SqlJournal:
    make_folder(folder)
    # SQLite keeps its log beside the file itself, not beside a link to it.
    path = (folder / JOURNAL_NAME).resolve()
    begun = folder / BEGUN_NAME
    key = read_key(folder / KEY_NAME)
    schema = SCHEMA
    if _is_there(path):
        schema = look_at(path, key)
    else:
        if key is not None and not begun.exists():
            # An empty journal in its place would look as if everything had been lost.
            raise JournalError(Trouble.MISSING)
        write_text(begun, "")
        # The key is on disk first: a journal without its key could never be opened.
        key = key or make_key(folder / KEY_NAME, now())
        make_database(path, key)
    begun.unlink(missing_ok=True)
    if key is None:
        raise JournalError(Trouble.MISSING_KEY)
    for file in (path, folder / KEY_NAME):
        file.chmod(OWNER_ONLY)
    engine = engine_for(path, key)
    try:
        _prove_writable(engine)
        if schema < SCHEMA:
            _bring_up_to_date(engine, path, key, schema)
    except BaseException:
        engine.dispose()
        raise
    return SqlJournal(engine)


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


def _bring_up_to_date(engine: Engine, path: Path, key: JournalKey, schema: int) -> None:
    # Alembic takes a tenth of a second to load and is needed on one start in a hundred.
    from models.storage import schema as migration

    migration.keep_copy(engine, path, key, schema)
    migration.upgrade(engine)
