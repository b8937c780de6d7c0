"""Journals on disk, encrypted as they are for a person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.storage import key_slots
from models.storage.opening import open_journal
from models.storage.sql_journal import SqlJournal
from tests.storage.journal_files import some_entries, the_time
from tests.storage.vault_stage import CHEAP, protect


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "soft landing ü % ?"


@pytest.fixture
def journal(folder: Path) -> Iterator[SqlJournal]:
    opened = open_journal(folder, the_time)
    assert isinstance(opened, SqlJournal)
    yield opened
    opened.close()


@pytest.fixture
def closed_folder(folder: Path) -> Path:
    """The folder of a journal with 60 statements that was closed in good order."""
    journal = open_journal(folder, the_time)
    journal.save(*some_entries())
    journal.close()
    return folder


@pytest.fixture
def cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase costs next to nothing to try, where `key_slots.COST` makes each try costly on purpose."""
    monkeypatch.setattr(key_slots, "COST", CHEAP)


@pytest.fixture
def protected(closed_folder: Path, cheap_guesses: None) -> Path:
    """The same folder, under a passphrase."""
    protect(closed_folder)
    return closed_folder
