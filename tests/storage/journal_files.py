"""What the tests of the storage share: a time, entries, and proof that files were left alone."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from models.journal import JournalError, Trouble
from models.records import Record
from models.rituals import write_statement
from models.storage.journal_folder import journal_path
from models.storage.key_file import JournalKey
from models.storage.opening import lying_open, open_journal
from models.storage.vault_file import KEY_NAME, read_vault

KATHMANDU = timezone(timedelta(hours=5, minutes=45))
NOON = datetime(2026, 3, 4, 12, 0, 0, 123456, tzinfo=KATHMANDU)
MARKER = "lantern-harbour-velvet"


def the_time() -> datetime:
    return NOON


def key_of(folder: Path) -> JournalKey:
    """The key of the journal in this folder, where no secret is asked for."""
    found = read_vault(folder)
    assert found is not None
    return lying_open(found.content.entry_for(journal_path(folder).read_bytes()))


def plain_key_file(folder: Path) -> JournalKey:
    """A key file as versions before the vault wrote it."""
    key = JournalKey.new()
    content = {"format": 1, "made": NOON.isoformat(), "key": key.key, "salt": key.salt, "check": key.check}
    (folder / KEY_NAME).write_text(json.dumps(content, indent=2) + "\n")
    return key


def some_entries() -> list[Record]:
    return [write_statement(f"{MARKER} {n} " * 20, NOON + timedelta(minutes=n)) for n in range(60)]


def contents(folder: Path) -> dict[str, bytes | None]:
    """What is in a folder, without the index of a log: SQLite makes it anew whenever it looks into the log."""
    files = {path.name: path.read_bytes() if path.is_file() else None for path in folder.iterdir()}
    indexes = {name.replace("-wal", "-shm") for name, held in files.items() if name.endswith("-wal") and held}
    return {name: held for name, held in files.items() if name not in indexes}


@contextmanager
def refused_untouched(folder: Path, trouble: Trouble) -> Iterator[None]:
    """Opening fails inside of the block for this reason, and neither adds, takes away nor changes a byte."""
    before = contents(folder)
    with pytest.raises(JournalError) as caught:
        yield
    assert caught.value.trouble is trouble
    assert contents(folder) == before


def assert_refused(folder: Path, trouble: Trouble) -> None:
    with refused_untouched(folder, trouble):
        open_journal(folder, the_time).close()
