"""The database: how a connection is unlocked and set up, how a new file comes to be, and how transactions begin.

Every choice here was measured; docs/decisions/0002-storage.md says how.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from models.journal import JournalError, Trouble
from models.storage.key_file import JournalKey
from models.storage.tables import METADATA, REVISION
from models.whole_files import OWNER_ONLY, flush_folder

# "SoLa": marks the file as this program's among all files that SQLite can open.
APPLICATION_ID = 0x536F4C61
# The schema this program writes, and Alembic's name for it. It rises with every change, a new word of an enum included.
SCHEMA = 3
HEAD = "0003"

BUSY_TIMEOUT_MS = 2000
# The option of a connection that is going to read for a while.
READING = "soft_landing_reading"


def unlock(connection: Any, key: JournalKey) -> None:
    """Give a fresh DB-API connection its key; a wrong one shows at the first read."""
    # Damage and wrong keys are reported by our own sentences, not on the terminal.
    connection.execute("PRAGMA cipher_log_level = NONE")
    # Overwrites its own memory before it gives it back; costs nothing that could be measured.
    connection.execute("PRAGMA cipher_memory_security = ON")
    with key.in_text("PRAGMA key = \"x'{key}{salt}'\"") as pragma:
        connection.execute(pragma)
    # The file format of SQLCipher 4, whatever a later version would choose for itself.
    connection.execute("PRAGMA cipher_compatibility = 4")


def engine_for(path: Path, key: JournalKey) -> Engine:
    """An engine with one connection, ready to read and write; nothing is opened yet.

    Its transactions begin with BEGIN IMMEDIATE, so that schema changes are part of them and a lock held by another
    program shows before anything is written. Those of a connection with the option `READING` take no lock: what they
    see stands still, and others may write meanwhile.
    """
    engine = create_engine(
        # Not the pysqlcipher dialect: its thread pool crashes, and it would take the key through a URL.
        URL.create("sqlite", database=str(path)),
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
        connect_args={"isolation_level": None, "timeout": BUSY_TIMEOUT_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: Any) -> None:
        unlock(connection, key)
        for pragma in (
            "journal_mode = WAL",
            # NORMAL loses what was acknowledged when the power goes.
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
            # In KiB. Searching goes through one index, 7 MB and more after ten years; a cache that cannot hold it
            # keeps nothing from one search to the next, and each takes seven times as long.
            "cache_size = -16384",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get(READING) else "BEGIN IMMEDIATE")

    return engine


def mark(connection: Connection, schema: int) -> None:
    """Write down, within the transaction, whose file this is and which schema it holds."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema}")


def make_database(path: Path, key: JournalKey) -> None:
    """Make an empty journal at `path`, where there is none.

    It is built under another name and renamed when it is whole and on disk: a journal that exists is never half made,
    and one of zero bytes was damaged. What an earlier, interrupted attempt left under that other name is thrown away.
    """
    with new_file(path) as new:
        engine = engine_for(new, key)
        try:
            with engine.begin() as connection:
                METADATA.create_all(connection)
                connection.execute(insert(REVISION).values(version_num=HEAD))
                mark(connection, SCHEMA)
            with engine.connect() as connection:
                merge_log(connection)
        finally:
            engine.dispose()


def copy_database(connection: Connection, path: Path, key: JournalKey) -> None:
    """Copy the open journal to `path` under this key, replacing what is there only once the copy is whole."""
    with new_file(path) as new:
        fill_copy(connection, new, key)


def fill_copy(connection: Connection, new: Path, key: JournalKey) -> None:
    """Copy the open journal, page by page, into an empty file under this key."""
    target = sqlcipher.connect(str(new), isolation_level=None)
    try:
        unlock(target, key)
        driver = connection.connection.driver_connection
        if driver is None:
            raise JournalError(Trouble.UNKNOWN)
        driver.backup(target)
    finally:
        target.close()


def merge_log(connection: Connection) -> None:
    """Bring everything from the write-ahead log into the file itself; raises JournalError(BUSY) if somebody reads."""
    # Asked of the driver: SQLite refuses this inside of a transaction.
    driver = connection.connection.driver_connection
    if driver is None or driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise JournalError(Trouble.BUSY)


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """A file for the owner alone to be filled; it takes the name `path` when the block ends well."""
    new = path.with_name(path.name + ".new")
    for leftover in (new, *companions(new)):
        leftover.unlink(missing_ok=True)
    # SQLite gives its log the permissions of the file, so it is the file that has to be made first.
    os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))
    try:
        yield new
        descriptor = os.open(new, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        new.replace(path)
    except BaseException:
        for leftover in (new, *companions(new)):
            leftover.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def companions(path: Path) -> tuple[Path, Path]:
    """The write-ahead log of a database and its index."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")
