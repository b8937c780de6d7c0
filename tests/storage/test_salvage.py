"""Salvage of a damaged journal: what a lost page did not hold is there to the letter, and nothing else is."""

import random
import shutil
from dataclasses import replace

import pytest

from models.journal import JournalError, Trouble
from models.records import ClarityStatement, Gesture, RepairAttempt, RepairEpisode
from models.rituals import write_statement
from models.storage.database import engine_for
from models.storage.first_look import PAGE, look_at, reading
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.mapping import TABLE_OF, record_of, rows_of
from models.storage.opening import open_journal
from models.storage.salvage import salvage
from tests.storage.journal_files import NOON, key_of, the_time
from tests.storage.released_entries import ENTRIES
from tests.storage.saving_child import records_of
from tests.storage.test_released_journals import RELEASED


@pytest.fixture(scope="session")
def schema_pages(tmp_path_factory):
    """Which pages of a new journal hold the list of its tables, from 0: those without which it cannot be read."""
    folder = tmp_path_factory.mktemp("new") / "journal"
    open_journal(folder, the_time).close()
    path, key = folder / JOURNAL_NAME, key_of(folder)
    whole = path.read_bytes()
    pages = set()
    for page in range(len(whole) // PAGE):
        path.write_bytes(whole)
        spoil(path, page)
        try:
            with reading(path, key, with_log=False) as connection:
                connection.execute("SELECT * FROM sqlite_master").fetchall()
        except JournalError:
            pages.add(page)
    return pages


@pytest.fixture
def before(folder):
    """A journal of some hundred pages that was closed in good order, and what it holds by key."""
    journal = open_journal(folder, the_time)
    for act in range(1, 40):
        journal.save(*records_of(act))
    journal.save(*ENTRIES[2])
    journal.save(*(write_statement("x" * 9000, NOON) for _ in range(5)))
    journal.close()
    return stored(folder / JOURNAL_NAME, folder)


def stored(path, folder):
    engine = engine_for(path, key_of(folder))
    with engine.begin() as connection:
        rows = ((kind, row) for kind, table in TABLE_OF.items() for row in connection.execute(rows_of(table)))
        found = {row.id: record_of(kind, row) for kind, row in rows}
    engine.dispose()
    return found


def spoil(path, page):
    content = bytearray(path.read_bytes())
    content[page * PAGE + PAGE // 2] ^= 1
    path.write_bytes(content)


def salvaged(folder, tmp_path):
    new = tmp_path / "new.db"
    new.unlink(missing_ok=True)
    counts = salvage(folder / JOURNAL_NAME, key_of(folder), new)
    assert look_at(new, key_of(folder))
    found = stored(new, folder)
    assert sum(counts.values()) == len(found)
    assert {kind: count for kind, count in counts.items() if count} == {
        kind: sum(type(record) is kind for record in found.values()) for kind in map(type, found.values())
    }
    return found


def test_from_a_whole_journal_comes_everything(folder, before, tmp_path):
    assert salvaged(folder, tmp_path) == before


@pytest.mark.parametrize("lost", [1, 3])
def test_what_is_elsewhere_is_there_to_the_letter(folder, before, tmp_path, schema_pages, lost):
    path = folder / JOURNAL_NAME
    whole = path.read_bytes()
    dice = random.Random(lost)
    pages = len(whole) // PAGE
    found_least = len(before)
    for _ in range(12):
        path.write_bytes(whole)
        for page in dice.sample([page for page in range(pages) if page not in schema_pages], lost):
            spoil(path, page)
        found = salvaged(folder, tmp_path)
        for key, record in found.items():
            assert record == before.get(key) or speaks_of_less(record, before.get(key))
        found_least = min(found_least, len(found))
    assert 0 < found_least < len(before)


def speaks_of_less(record, before):
    """Whether all that changed is that it speaks of something lost no more, or stands in for a lost episode."""
    if before is None or isinstance(record, RepairEpisode):
        return isinstance(record, RepairEpisode) and record.what == ""
    lost = {name: None for name in ("episode_id", "gesture_id", "landing_id") if hasattr(before, name)}
    return not isinstance(record, RepairAttempt) and record == replace(before, **lost)


def test_a_lost_leaf_in_the_middle_of_a_table_costs_its_rows_alone(folder, before, tmp_path, schema_pages):
    path = folder / JOURNAL_NAME
    whole = path.read_bytes()
    statements = sum(isinstance(record, ClarityStatement) for record in before.values())
    losses = []
    pages = [page for page in range(len(whole) // PAGE) if page not in schema_pages]
    for page in [*pages[:50:2], *pages[50::30]]:
        path.write_bytes(whole)
        spoil(path, page)
        found = salvaged(folder, tmp_path)
        losses.append(statements - sum(isinstance(record, ClarityStatement) for record in found.values()))
    assert sum(0 < loss < statements for loss in losses) > 0
    assert sum(loss == statements for loss in losses) <= 1, "only the root of the table takes all of it"


def test_the_damaged_file_stays_as_it_is(folder, before, tmp_path):
    spoil(folder / JOURNAL_NAME, 7)
    content = (folder / JOURNAL_NAME).read_bytes()
    salvaged(folder, tmp_path)
    assert (folder / JOURNAL_NAME).read_bytes() == content
    assert {path.name for path in tmp_path.iterdir()} == {folder.name, "new.db"}


def test_what_stands_in_the_log_comes_along(folder, tmp_path):
    journal = open_journal(folder, the_time)
    journal.save(write_statement("still in the log", NOON))
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    journal.close()
    found = salvaged(copy, tmp_path)
    assert [record.words for record in found.values()] == ["still in the log"]


def test_without_the_list_of_tables_nothing_can_be_read(folder, before, tmp_path, schema_pages):
    path = folder / JOURNAL_NAME
    whole = path.read_bytes()
    assert len(schema_pages) > 1
    for page in schema_pages:
        path.write_bytes(whole)
        spoil(path, page)
        with pytest.raises(JournalError) as caught:
            salvage(path, key_of(folder), tmp_path / "new.db")
        assert caught.value.trouble is Trouble.DAMAGED
        assert not (tmp_path / "new.db").exists()


def test_an_older_journal_is_salvaged_into_todays(tmp_path):
    old = tmp_path / "old"
    shutil.copytree(RELEASED / "schema-1", old)
    found = salvaged(old, tmp_path)
    assert found == {record.id: record for record in ENTRIES[1]}
    assert any(isinstance(record, Gesture) for record in found.values())
