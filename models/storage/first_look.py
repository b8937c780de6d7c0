"""A look at a journal before it is opened, which changes not a byte of it.

Opening a database for writing may already change it: SQLite merges what a crash left in its log, even under a wrong
key. So everything that speaks against a file is found out first, over a read-only connection, and named.
"""

import os
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from models.journal import JournalError, Trouble
from models.storage import database
from models.storage.key_file import SALT_BYTES, JournalKey
from models.storage.log_check import lost_something
from models.storage.troubles import trouble_of

# What SQLCipher 4 reads and writes at a time; a whole file is a multiple of it.
PAGE = 4096
_PLAIN_SQLITE = b"SQLite format 3\0"
# 4096 random bytes hold all 256 values in 99.99 of 100 files; text and tables hold far fewer.
_RANDOM_ENOUGH = 200


def glance_at(path: Path, salts: Collection[str]) -> bytes:
    """How the journal begins that is kept under one of these salts, as far as can be told without its key.

    Raises JournalError otherwise: FOREIGN, MISSING_KEY, DAMAGED, READ_ONLY or UNREADABLE. No salts: no key is known.
    """
    beginning, size = _beginning_of(path)
    if not size:
        # We never leave an empty file (`database.make_database`), so this one lost what it held.
        raise JournalError(Trouble.DAMAGED)
    if beginning.startswith(_PLAIN_SQLITE):
        raise JournalError(Trouble.FOREIGN)
    if not salts:
        raise JournalError(Trouble.MISSING_KEY if _looks_encrypted(beginning, size) else Trouble.FOREIGN)
    if size < PAGE:
        # Less than SQLCipher ever writes; SQLite would take some of these for a database that is merely empty.
        ours = any(_carries_salt(beginning, salt) for salt in salts)
        raise JournalError(Trouble.DAMAGED if ours else Trouble.FOREIGN)
    if not (may_write(path) and may_write(path.parent)):
        raise JournalError(Trouble.READ_ONLY)
    return beginning


def look_at(path: Path, key: JournalKey) -> int:
    """The version of the schema of the journal at `path`, found whole, ours and writable.

    Raises JournalError with what is the matter otherwise: what `glance_at` finds, WRONG_KEY, DAMAGED, NEWER or BUSY.
    """
    beginning = glance_at(path, (key.salt,))
    with_log = _carries_salt(beginning, key.salt) and _has_log(path)
    lost = with_log and _lost_something(path)
    try:
        schema = _schema_of(path, key, with_log=with_log)
    except JournalError as error:
        trouble = error.trouble
    else:
        if schema > database.SCHEMA:
            raise JournalError(Trouble.NEWER)
        if lost:
            raise JournalError(Trouble.DAMAGED)
        return schema
    if trouble is Trouble.DAMAGED:
        trouble = _what_happened(path, key, beginning)
    raise JournalError(trouble)


def may_write(path: Path) -> bool:
    """Whether this account may write there, as far as the system tells beforehand."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _beginning_of(path: Path) -> tuple[bytes, int]:
    try:
        if not path.is_file():
            raise JournalError(Trouble.FOREIGN)
        with path.open("rb") as file:
            return file.read(PAGE), path.stat().st_size
    except OSError:
        pass
    raise JournalError(Trouble.UNREADABLE)


def _carries_salt(beginning: bytes, salt: str) -> bool:
    return beginning[:SALT_BYTES] == bytes.fromhex(salt)[: len(beginning)]


def _has_log(path: Path) -> bool:
    log, _index = database.companions(path)
    return log.exists() and log.stat().st_size > 0


def _lost_something(path: Path) -> bool:
    try:
        # Twice: a program that goes on writing while it is read may look like a gap, but not in the same place.
        return lost_something(path) and lost_something(path)
    except OSError:
        pass
    raise JournalError(Trouble.UNREADABLE)


def _looks_encrypted(beginning: bytes, size: int) -> bool:
    return size % PAGE == 0 and len(set(beginning)) >= _RANDOM_ENOUGH


@contextmanager
def reading(path: Path, key: JournalKey, *, with_log: bool) -> Iterator[Any]:
    """A connection that writes nothing. Without the log it does not even look whether anybody else is there."""
    address = path.absolute().as_uri() + ("?mode=ro" if with_log else "?mode=ro&immutable=1")
    trouble = None
    try:
        with closing(
            sqlcipher.connect(address, uri=True, isolation_level=None, timeout=database.BUSY_TIMEOUT_MS / 1000)
        ) as connection:
            database.unlock(connection, key)
            yield connection
    except sqlcipher.Error as error:
        trouble = trouble_of(error)
    if trouble:
        raise JournalError(trouble)


def _schema_of(path: Path, key: JournalKey, *, with_log: bool) -> int:
    """The version of the schema; raises JournalError unless every page in use is authentic and in its place.

    `quick_check` walks through all tables and indexes, and SQLCipher authenticates each page on the way, those in the
    log too. `cipher_integrity_check` costs much the same (50 to 75 ms for 20 MB), but knows no log and misses a lost
    last page.
    """
    with reading(path, key, with_log=with_log) as connection:
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        if owner != database.APPLICATION_ID:
            raise JournalError(Trouble.FOREIGN)
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise JournalError(Trouble.DAMAGED)
        return int(schema)


def _what_happened(path: Path, key: JournalKey, beginning: bytes) -> Trouble:
    """Tell a damaged journal from another's and from a file that never was one, once it could not be read.

    Each page carries a signature of its own. A single one that fits the key is proof that the journal is ours.
    """
    size = path.stat().st_size
    with reading(path, key, with_log=False) as connection:
        bad_pages = len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
        if _carries_salt(beginning, key.salt) or bad_pages < -(-size // PAGE):
            return Trouble.DAMAGED
    return Trouble.WRONG_KEY if _looks_encrypted(beginning, size) else Trouble.FOREIGN
