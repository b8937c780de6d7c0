"""Ten years go out and come in within seconds, measured against plain `json` and `sqlite3` doing the same work."""

import json
import sqlite3
import time
from collections import Counter
from contextlib import closing
from datetime import timedelta
from itertools import islice

import pytest

from models.exchange.csv_export import export_csv
from models.exchange.document import KINDS, NAMES, fields_of
from models.exchange.incoming import read_incoming
from models.exchange.json_export import export_json
from models.exchange.markdown_export import export_markdown
from models.progress import unwatched
from models.records import AttemptKind, DayKind, EpisodeState
from models.rituals import IsoWeek, begin_episode, begin_reflection, close_episode, day_was, land, park, reach_out
from models.span import EVER
from models.storage.opening import open_journal
from tests.benchmarks.full_journal import FULL, Times, measured, statements
from tests.storage.journal_files import NOON, the_time

pytestmark = pytest.mark.benchmark

YEARS = 10
DAYS = YEARS * 365
WEEKS = YEARS * 52
EXPORT_SECONDS, IMPORT_SECONDS = 3.0, 10.0
# Plain json and sqlite3 neither encrypt nor know what a record is; measured 5 to 6 and 15 to 22 when written.
EXPORT_AT_MOST, IMPORT_AT_MOST = 14, 40
SILENCE_AT_MOST = 0.5
ROUNDS = 3


def a_life():
    """Twenty thousand entries of all the kinds that a person makes, as many of each as ten years bring."""
    for number in range(DAYS):
        at = NOON - timedelta(days=number)
        yield day_was(at.date(), DayKind.WORKDAY, at)
        yield land(at)
        if number % 2:
            yield from park("what is still to be done, and where it was left", at)
    for number in range(0, DAYS, 4):
        at = NOON - timedelta(days=number)
        episode = close_episode(begin_episode("what it was", at), EpisodeState.RECONNECTED, at)
        yield episode
        yield reach_out(episode, AttemptKind.HUMOUR, at)
    monday = (NOON - timedelta(days=NOON.weekday())).date()
    for number in range(WEEKS):
        year, week, _ = (monday - timedelta(weeks=number)).isocalendar()
        yield begin_reflection(IsoWeek(year, week), NOON)
    yield from statements(FULL)


@pytest.fixture(scope="module")
def records():
    found = list(islice(a_life(), FULL))
    print(Counter(NAMES[type(record)] for record in found))  # noqa: T201 (what is being measured)
    return found


@pytest.fixture
def journal(tmp_path, records):
    opened = open_journal(tmp_path / "full", the_time)
    opened.take_in(records, unwatched)
    yield opened
    opened.close()


def plain_export(folder):
    """The rows of every table read by `sqlite3` and written by `json`: the least there is to be done."""
    with closing(sqlite3.connect(folder / "plain.db")) as connection:
        tables = {}
        for name, kind in KINDS.items():
            names = [field.name for field in fields_of(kind)]
            found = connection.execute(f"SELECT * FROM {name} ORDER BY id")  # noqa: S608 (names of our own)
            tables[name] = [dict(zip(names, row, strict=True)) for row in found]
    (folder / "plain.json").write_text(json.dumps(tables))


def plain_import(folder, path):
    """The records read by `json` and written by `sqlite3`."""
    (folder / "plain.db").unlink(missing_ok=True)
    with closing(sqlite3.connect(folder / "plain.db")) as connection, connection:
        document = json.loads(path.read_text())
        for name, kind in KINDS.items():
            names = [field.name for field in fields_of(kind)]
            columns = ", ".join(f'"{each}"' for each in names)
            connection.execute(f'CREATE TABLE {name} ({columns}, PRIMARY KEY ("id"))')
            rows = [
                [json.dumps(value) if isinstance(value, list) else value for value in found.values()]
                for found in document["records"].get(name, ())
            ]
            marks = ", ".join("?" * len(names))
            connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608


def test_ten_years_go_out_and_come_in(journal, records, tmp_path):
    path = tmp_path / "journal.json"
    out, plain_out, coming_in, plain_in = (
        Times(name) for name in ("export", "the same by sqlite3 and json", "import", "the same by json and sqlite3")
    )
    for number in range(ROUNDS):
        measured(out, lambda: export_json(journal, path, at=NOON))
        measured(plain_in, lambda: plain_import(tmp_path, path))
        measured(plain_out, lambda: plain_export(tmp_path))
        with closing(open_journal(tmp_path / f"empty {number}", the_time)) as empty:
            measured(coming_in, lambda empty=empty: take_in(empty, path))
            assert sum(empty.count_records(EVER).values()) == len(records)
    size = path.stat().st_size / 2**20
    print(out, plain_out, coming_in, plain_in, f"{size:.1f} MiB", sep="\n")  # noqa: T201
    ratios = out.usual / plain_out.usual, coming_in.usual / plain_in.usual
    print(f"export {ratios[0]:.1f} times, import {ratios[1]:.1f} times as long as the plain way")  # noqa: T201
    assert out.usual < EXPORT_SECONDS
    assert coming_in.usual < IMPORT_SECONDS
    assert ratios[0] < EXPORT_AT_MOST
    assert ratios[1] < IMPORT_AT_MOST


def take_in(journal, path):
    journal.take_in(read_incoming(path, NOON).records, unwatched)


class Gaps:
    """A watch that measures for how long it hears nothing, in seconds."""

    def __init__(self):
        self.last = time.perf_counter()
        self.between = []

    def __call__(self, _done, _whole):
        self.between.append(time.perf_counter() - self.last)
        self.last = time.perf_counter()
        return True


def test_progress_is_told_every_half_second(journal, tmp_path):
    path = tmp_path / "journal.json"
    acts = {
        "writing": lambda watch: export_json(journal, path, at=NOON, watch=watch),
        "reading": lambda watch: read_incoming(path, NOON, watch=watch),
        "telling": lambda watch: export_markdown(journal, tmp_path / "journal.md", watch=watch),
        "tables": lambda watch: export_csv(journal, tmp_path / "tables", watch=watch),
        "taking in": lambda watch: take_in_watched(tmp_path / "empty", path, watch),
    }
    for name, act in acts.items():
        gaps = Gaps()
        act(gaps)
        print(f"{name}: the longest silence was {max(gaps.between) * 1000:.0f} ms")  # noqa: T201
        assert max(gaps.between) < SILENCE_AT_MOST


def take_in_watched(folder, path, watch):
    records = read_incoming(path, NOON).records
    with closing(open_journal(folder, the_time)) as empty:
        watch.last = time.perf_counter()
        empty.take_in(records, watch)
