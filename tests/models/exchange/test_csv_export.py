"""Tables that a spreadsheet reads and never calculates."""

import csv
import stat

import pytest

from models.exchange.csv_export import cell, export_csv, harmless
from models.exchange.document import KINDS, fields_of
from models.progress import StoppedError
from models.rituals import write_statement
from models.span import Span
from tests.memory_journal import MemoryJournal
from tests.models.exchange.whole_lives import NOW, one_of_each

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20x"]


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_kind_gets_a_table_with_its_fields(tmp_path):
    folder = tmp_path / "tables"
    assert export_csv(MemoryJournal(*one_of_each()), folder) == len(KINDS)
    assert {path.name for path in folder.iterdir()} == {f"{name}.csv" for name in KINDS}
    for name, kind in KINDS.items():
        head, row = rows(folder / f"{name}.csv")
        assert head == [field.name for field in fields_of(kind)]
        assert len(row) == len(head)
        assert stat.S_IMODE((folder / f"{name}.csv").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("words", FORMULAS)
def test_what_looks_like_a_formula_is_a_text(tmp_path, words):
    assert harmless(words) == f"'{words}"
    assert cell([words, "more"]).startswith("'")
    # The words of a person are stripped, so some of these reach a file from elsewhere alone.
    export_csv(MemoryJournal(write_statement(f"{words}x", NOW)), tmp_path)
    head, row = rows(tmp_path / "clarity_statement.csv")
    assert row[head.index("words")].startswith("'") or words[0].isspace()


@pytest.mark.parametrize("words", ["a=1", "'quoted'", "1-2", "", " =1", "é", 'with "quotes", and\nlines'])
def test_what_is_harmless_stays_as_it_was(words):
    assert harmless(words) == words


def test_every_value_has_one_cell():
    assert [
        cell(value) for value in (None, True, False, -3, 1.5, [], ["a", "b"], [[1, "18:30:00"], [2, "19:00:00"]])
    ] == [*("", "true", "false", "-3", "1.5", "", "a; b", "1 18:30:00; 2 19:00:00")]


def test_kinds_without_records_get_no_table(tmp_path):
    export_csv(MemoryJournal(write_statement("hello", NOW)), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["clarity_statement.csv"]


def test_a_span_holds_its_days_alone(tmp_path):
    journal = MemoryJournal(write_statement("hello", NOW))
    assert export_csv(journal, tmp_path, span=Span(last=NOW.date())) == 1
    assert export_csv(journal, tmp_path / "later", span=Span(first=NOW.date().replace(year=2027))) == 0


def test_stopping_leaves_every_table_as_it_was(tmp_path):
    journal = MemoryJournal(*one_of_each(), *(write_statement(f"number {n}", NOW) for n in range(450)))
    (tmp_path / "repair_episode.csv").write_text("what was there")
    with pytest.raises(StoppedError):
        export_csv(journal, tmp_path, watch=lambda done, _: done < 400)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("repair_episode.csv", "what was there")]
