"""Turns what SQLite and the operating system say into the few reasons that the shell has a sentence for."""

import errno
import tempfile
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from models.journal import JournalError, Trouble

# https://sqlite.org/rescode.html; extended codes keep the primary one in their lowest byte.
_PRIMARY = 0xFF
_BY_SQLITE_CODE = {
    sqlcipher.SQLITE_FULL: Trouble.DISK_FULL,
    sqlcipher.SQLITE_BUSY: Trouble.BUSY,
    sqlcipher.SQLITE_LOCKED: Trouble.BUSY,
    sqlcipher.SQLITE_PROTOCOL: Trouble.BUSY,
    sqlcipher.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlcipher.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlcipher.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlcipher.SQLITE_CANTOPEN: Trouble.UNREADABLE,
    sqlcipher.SQLITE_IOERR: Trouble.UNREADABLE,
    sqlcipher.SQLITE_PERM: Trouble.UNREADABLE,
}
_BY_ERRNO = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EFBIG: Trouble.DISK_FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
}


# Some more than a transaction writes.
_A_LITTLE = 256 * 1024


def trouble_in(folder: Path, error: BaseException) -> Trouble:
    """The reason behind an error met while writing there.

    SQLite knows a full disk, and calls a share of it that is used up, or one that turned read-only, an error like any
    other; the system itself is asked then.
    """
    trouble = trouble_of(error)
    return _refused_by(folder) or trouble if trouble is Trouble.UNREADABLE else trouble


def _refused_by(folder: Path) -> Trouble | None:
    """Why nothing can be written there; None when it can."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(_A_LITTLE))
            file.flush()
    except OSError as error:
        return trouble_of(error)
    return None


def trouble_of(error: BaseException) -> Trouble:
    """The reason behind an error met while opening or writing; UNKNOWN for a mistake of the program's own."""
    match error:
        case JournalError():
            return error.trouble
        case DBAPIError() if error.orig is not None:
            return trouble_of(error.orig)
        case sqlcipher.Error():
            return _BY_SQLITE_CODE.get(getattr(error, "sqlite_errorcode", -1) & _PRIMARY, Trouble.UNKNOWN)
        case OSError():
            return _BY_ERRNO.get(error.errno or 0, Trouble.UNREADABLE)
        case _:
            return Trouble.UNKNOWN
