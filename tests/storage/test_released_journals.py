"""A journal of every schema that was released opens with everything in it, also after it was killed on the way."""

import contextlib
import random
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records import PhraseArea
from models.rituals import own_phrase
from models.storage.database import SCHEMA
from models.storage.first_look import look_at
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME
from models.storage.mapping import TABLE_OF, record_of
from models.storage.opening import open_journal
from tests.storage.journal_files import NOON, key_of, the_time
from tests.storage.released_entries import DRAFT, ENTRIES, PHRASE

RELEASED = Path(__file__).with_name("released")
REPOSITORY = Path(__file__).parents[2]
OPEN_IT = (
    "import pathlib, sys\n"
    "from models.storage import opening\n"
    "from tests.storage.journal_files import the_time\n"
    "print('opening', flush=True)\n"
    "opening.open_journal(pathlib.Path(sys.argv[1]), the_time).close()\n"
)
KILLS = 6
# Loading Alembic and migrating so small a journal takes about half of this.
LONGEST_DELAY = 0.6


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


def test_killed_while_it_is_brought_up_to_date_it_opens_all_the_same(schema, tmp_path):
    seed = random.randrange(2**32)
    print(f"seed: {seed}")  # noqa: T201 (pytest shows it when it fails)
    dice = random.Random(seed)
    for kill in range(KILLS):
        folder = tmp_path / str(kill)
        shutil.copytree(RELEASED / f"schema-{schema}", folder)
        with subprocess.Popen(
            [sys.executable, "-c", OPEN_IT, str(folder)], cwd=REPOSITORY, stdout=subprocess.PIPE
        ) as child:
            assert child.stdout.readline() == b"opening\n"
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(dice.random() * LONGEST_DELAY)
            child.kill()
        journal = open_journal(folder, the_time)
        assert stored(journal) == {record.id: record for record in ENTRIES[schema]}
        journal.close()
        assert schema_of(folder) == SCHEMA


def stored(journal):
    with Session(journal._engine) as session:
        rows = ((kind, row) for kind, table in TABLE_OF.items() for row in session.scalars(select(table)))
        return {row.id: record_of(kind, row) for kind, row in rows}


def schema_of(folder: Path):
    return look_at(folder / JOURNAL_NAME, key_of(folder))
