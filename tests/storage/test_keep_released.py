"""What is kept of a released schema is a journal of it, with all its entries."""

from models.storage.database import SCHEMA
from models.storage.opening import open_journal
from tests.storage.journal_files import the_time
from tests.storage.keep_released import keep
from tests.storage.released_entries import DRAFT, ENTRIES
from tests.storage.test_released_journals import schema_of, stored


def test_a_journal_of_today_is_kept_with_everything_in_it(tmp_path):
    keep(tmp_path / "kept")
    assert schema_of(tmp_path / "kept") == SCHEMA
    journal = open_journal(tmp_path / "kept", the_time)
    assert stored(journal) == {record.id: record for record in ENTRIES[SCHEMA]}
    place, text = DRAFT
    assert journal.draft(place) == text
    journal.close()
