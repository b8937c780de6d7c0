"""Writes a closed journal anew under another key, so that a kill or a full disk at any point leaves it as it was."""

from pathlib import Path

from models.journal import JournalError, Trouble
from models.storage.database import companions, engine_for, fill_copy, merge_log, new_file
from models.storage.first_look import look_at
from models.storage.key_file import JournalKey


def write_anew(path: Path, key: JournalKey, new: JournalKey) -> None:
    """Replace the journal at `path` by one with the same content under the key `new`.

    Not with `PRAGMA rekey`, which changes the file in its place: here the new file takes the name of the old one when
    it is whole, on disk and found good, and the salt it begins with says at any moment which of the keys it wants.
    Raises JournalError, OSError or an error of SQLite; the old journal is then still there.
    """
    with new_file(path) as target:
        engine = engine_for(path, key)
        try:
            with engine.connect() as connection:
                # A log that stayed would be mixed into the new file, which is none of its own.
                merge_log(connection)
                fill_copy(connection, target, new)
        finally:
            engine.dispose()
        look_at(target, new)
        if any(companion.exists() for companion in companions(path)):
            raise JournalError(Trouble.BUSY)
