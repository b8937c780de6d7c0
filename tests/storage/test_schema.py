"""Two ways lead to a journal of today, and both lead to the same one; a migration is done whole or not at all."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, event

from models.rituals import write_statement
from models.storage import database
from models.storage.database import APPLICATION_ID, HEAD, SCHEMA, engine_for, make_database, mark
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME
from models.storage.key_file import JournalKey
from models.storage.opening import open_journal
from models.storage.schema import SCRIPTS, upgrade
from models.storage.tables import METADATA
from tests.storage.journal_files import NOON, plain_key_file, the_time

KEY = JournalKey(key="ab" * 32, salt="cd" * 16)

NEXT = f"{SCHEMA + 1:04}"
BROKEN_STEP = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{HEAD}"


def upgrade() -> None:
    op.create_table("half_way", sa.Column("id", sa.Integer))
    op.add_column("gesture", sa.Column("colour", sa.Text))
    op.execute("UPDATE clarity_statement SET words = 'half way'")
    raise RuntimeError("the power went out")
"""  # noqa: S608 (a migration to be, not a question)


def schema_of(engine: Engine) -> list[tuple[str, ...]]:
    with engine.begin() as connection:
        found = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
        pragmas = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("application_id", "user_version")]
        versions = connection.exec_driver_sql("SELECT version_num FROM alembic_version").all()
        return [*map(tuple, found), tuple(map(str, pragmas)), *map(tuple, versions)]


def shape_of(engine: Engine) -> list[list[tuple[object, ...]]]:
    """What the tables and indexes are, however they came to be: a column added later is written down elsewhere."""
    questions = (
        "SELECT name, strict, wr FROM pragma_table_list WHERE type = 'table' ORDER BY name",
        "SELECT t.name, c.* FROM pragma_table_list t, pragma_table_xinfo(t.name) c ORDER BY t.name, c.cid",
        "SELECT t.name, r.* FROM pragma_table_list t, pragma_foreign_key_list(t.name) r ORDER BY t.name, r.id",
        "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name",
    )
    with engine.begin() as connection:
        return [list(map(tuple, connection.exec_driver_sql(question))) for question in questions]


@pytest.fixture
def engines(tmp_path):
    made = []

    def engine(name):
        made.append(engine_for(tmp_path / name, KEY))
        return made[-1]

    yield engine
    for each in made:
        each.dispose()


def test_made_new_or_migrated_it_is_the_same_schema(tmp_path, engines):
    make_database(tmp_path / "new.db", KEY)
    migrated = engines("migrated.db")
    upgrade(migrated)
    new = engines("new.db")
    assert shape_of(new) == shape_of(migrated)
    assert schema_of(new)[-2:] == schema_of(migrated)[-2:] == [(str(APPLICATION_ID), str(SCHEMA)), (HEAD,)]


def test_alembic_finds_nothing_to_add(engines):
    engine = engines("migrated.db")
    upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or name != "alembic_version"}
        )
        found = [change for change in compare_metadata(context, METADATA) if "alembic_version" not in str(change)]
    assert found == []


def test_the_last_migration_is_the_schema_this_program_writes():
    steps = sorted(path.stem for path in (SCRIPTS / "versions").glob("r*.py"))
    assert len(steps) == SCHEMA
    assert steps[-1].startswith(f"r{HEAD}_")


def test_a_journal_that_is_behind_is_copied_and_brought_up_to_date(folder: Path):
    key = behind(folder)
    journal = open_journal(folder, the_time)
    journal.save(write_statement("words", NOON))
    assert len(journal.statements()) == 1
    journal.close()
    (copied,) = (folder / BACKUPS_NAME).iterdir()
    assert copied.name.endswith("-before-migration")
    copy = copied / JOURNAL_NAME
    assert copy.stat().st_mode & 0o777 == 0o600
    engine = engine_for(copy, key)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == 0
        assert connection.exec_driver_sql("SELECT name FROM sqlite_master").all() == []
    engine.dispose()


def behind(folder: Path) -> JournalKey:
    """A journal from before the first migration: ours, and without a single table."""
    folder.mkdir()
    key = plain_key_file(folder)
    engine = engine_for(folder / JOURNAL_NAME, key)
    with engine.begin() as connection:
        mark(connection, 0)
    engine.dispose()
    return key


def broken_scripts(folder: Path) -> Path:
    scripts = folder / "100 % scripts"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / f"r{NEXT}_broken.py").write_text(BROKEN_STEP)
    return scripts


def test_a_migration_that_fails_leaves_everything_as_it_was(tmp_path, engines):
    make_database(tmp_path / "journal.db", KEY)
    engine = engines("journal.db")
    before = schema_of(engine)
    with pytest.raises(RuntimeError, match="the power went out"):
        upgrade(engine, broken_scripts(tmp_path))
    assert schema_of(engine) == before


def test_without_our_transaction_a_failed_migration_would_stay(tmp_path, engines):
    # The counterpart: this is what BEGIN IMMEDIATE keeps from happening.
    make_database(tmp_path / "journal.db", KEY)
    engine = engines("journal.db")
    before = schema_of(engine)
    engine.dispatch._clear()
    event.listen(engine, "connect", lambda connection, _record: database.unlock(connection, KEY))
    engine.dispose()
    with pytest.raises(RuntimeError, match="the power went out"):
        upgrade(engine, broken_scripts(tmp_path))
    assert schema_of(engine) != before


@pytest.mark.parametrize(
    ("module", "stays_out"),
    [
        ("models.storage.plain_file", ("sqlalchemy", "sqlcipher3", "alembic")),
        ("models.storage.opening", ("alembic", "PySide6")),
    ],
)
def test_nothing_heavier_is_loaded_than_is_needed(module, stays_out):
    program = f"import sys, {module}; print(*(name for name in {stays_out!r} if name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


def test_an_ordinary_start_does_not_load_alembic(closed_folder):
    program = (
        "import sys, pathlib, datetime\n"
        "from models.storage.opening import open_journal\n"
        "open_journal(pathlib.Path(sys.argv[1]), lambda: datetime.datetime.now(datetime.UTC)).close()\n"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(closed_folder)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"
