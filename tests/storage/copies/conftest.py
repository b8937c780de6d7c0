"""A journal with entries in it, and its copies."""

import pytest

from models.storage.backups import BackupFiles
from tests.storage.journal_files import some_entries


@pytest.fixture
def backups(folder):
    return BackupFiles(folder)


@pytest.fixture
def full(journal):
    journal.save(*some_entries())
    return journal
