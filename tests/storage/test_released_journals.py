"""A journal of every schema that was released opens with everything in it."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from models.records import PhraseArea
from models.rituals import own_phrase
from models.storage.database import SCHEMA
from models.storage.first_look import look_at
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME
from models.storage.mapping import TABLE_OF, record_of, rows_of
from models.storage.opening import open_journal
from tests.storage.journal_files import NOON, key_of, the_time
from tests.storage.released_entries import DRAFT, ENTRIES, PHRASE

RELEASED = Path(__file__).with_name("released")


@pytest.fixture(params=range(1, SCHEMA))
def schema(request):
    return request.param


@pytest.fixture
def old(schema, folder):
    """A journal of that schema, as a person would have it."""
    shutil.copytree(RELEASED / f"schema-{schema}", folder)
    return folder


def test_there_is_one_of_every_schema_that_was_released():
    assert sorted(path.name for path in RELEASED.iterdir()) == [f"schema-{n}" for n in range(1, SCHEMA)]


def test_it_is_what_was_released(old, schema):
    assert schema_of(old) == schema


def test_everything_in_it_is_there_after_it_was_opened(old, schema):
    journal = open_journal(old, the_time)
    assert stored(journal) == {record.id: record for record in ENTRIES[schema]}
    place, text = DRAFT
    assert journal.draft(place) == text
    assert len(journal.statements()) == len(journal.trash()) == 1
    phrase = own_phrase(PhraseArea.REPAIR, "Soup?", NOON + timedelta(hours=1))
    journal.save(phrase)
    assert journal.phrase_choices() == tuple(each for each in (PHRASE, phrase) if each in (phrase, *ENTRIES[schema]))
    journal.close()
    assert schema_of(old) == SCHEMA


def test_a_copy_from_before_stands_beside_it(old, schema):
    open_journal(old, the_time).close()
    (copy,) = (old / BACKUPS_NAME).iterdir()
    assert schema_of(copy) == schema
    journal = open_journal(copy, the_time)
    assert len(stored(journal)) == len(ENTRIES[schema])
    journal.close()


def stored(journal):
    with journal.engine.begin() as connection:
        rows = ((kind, row) for kind, table in TABLE_OF.items() for row in connection.execute(rows_of(table)))
        return {row.id: record_of(kind, row) for kind, row in rows}


def schema_of(folder: Path):
    return look_at(folder / JOURNAL_NAME, key_of(folder))
