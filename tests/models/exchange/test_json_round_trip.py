"""Everything goes out, and all of it comes back in: exactly, once, and the later version stays."""

import json
import stat
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from models import records
from models.exchange.document import KINDS, NAMES, VERSION, fields_of, plain
from models.exchange.incoming import Source, read_incoming
from models.exchange.json_export import export_json
from models.exchange.preview import preview
from models.journal import JournalError, Trouble
from models.progress import StoppedError, unwatched
from models.records import ClarityStatement, Day, DayKind, Record, RepairEpisode
from models.rituals import day_was, deleted, write_statement
from models.span import EVER, Span
from models.storage.opening import open_journal
from tests.memory_journal import MemoryJournal
from tests.models.exchange.whole_lives import NOW, journals, one_of_each

LATER = timedelta(minutes=1)


@pytest.fixture
def journal(tmp_path):
    opened = open_journal(tmp_path / "journal", lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path):
    opened = open_journal(tmp_path / "other", lambda: NOW)
    yield opened
    opened.close()


def everything(journal):
    return tuple(journal.living(tuple(KINDS.values()), EVER))


def through_a_file(journal, path, span=EVER):
    export_json(journal, path, at=NOW, span=span)
    return read_incoming(path, NOW).records


def test_every_kind_of_record_goes_out():
    kinds = {kind for kind in vars(records).values() if isinstance(kind, type) and issubclass(kind, Record)}
    assert set(KINDS.values()) == kinds - {Record}


@settings(max_examples=100, deadline=None)
@given(journals().filter(bool))
def test_whatever_is_in_a_journal_comes_back_as_it_was(tmp_path_factory, life):
    path = tmp_path_factory.mktemp("out") / "journal.json"
    found = through_a_file(MemoryJournal(*life), path)
    assert sorted(found, key=lambda each: each.id) == sorted(life, key=lambda each: each.id)
    assert [type(each) for each in found] == sorted((type(each) for each in found), key=list(KINDS.values()).index)


def test_two_journals_with_the_same_in_them_give_the_same_file(journal, other, tmp_path):
    journal.save(*one_of_each())
    other.take_in(through_a_file(journal, tmp_path / "one.json"), unwatched)
    export_json(other, tmp_path / "two.json", at=NOW)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert everything(other) == one_of_each()


def test_what_was_deleted_stays_here_with_what_belongs_to_it(journal, tmp_path):
    life = one_of_each()
    episode = next(each for each in life if isinstance(each, RepairEpisode))
    journal.save(*life, deleted(episode, NOW + LATER))
    kinds = {type(each) for each in through_a_file(journal, tmp_path / "out.json")}
    assert kinds == set(KINDS.values()) - {RepairEpisode, records.RepairAttempt, records.Pause}


def test_the_same_file_twice_changes_nothing(journal, tmp_path):
    journal.save(*one_of_each())
    before = everything(journal)
    incoming = read_incoming_of(journal, tmp_path)
    found = preview(incoming, journal)
    assert (found.changes, found.known.total()) == (0, len(KINDS))
    journal.take_in(incoming.records, unwatched)
    assert everything(journal) == before


def read_incoming_of(journal, folder):
    export_json(journal, folder / "out.json", at=NOW)
    return read_incoming(folder / "out.json", NOW)


def test_a_preview_counts_and_writes_nothing(journal, other, tmp_path):
    journal.save(*one_of_each())
    incoming = read_incoming_of(journal, tmp_path)
    found = preview(incoming, other)
    assert found == preview(incoming, None)
    assert found.source is Source.OURS
    assert found.new.total() == found.changes == len(KINDS)
    assert (found.first, found.last) == (date(2026, 11, 16), date(2026, 11, 23))
    assert everything(other) == ()


@pytest.mark.parametrize(("here", "there", "stays"), [(1, 0, "here"), (0, 1, "there"), (1, 1, "here")])
def test_of_two_versions_the_one_changed_last_stays(journal, here, there, stays):
    statement = write_statement("once", NOW)
    journal.save(replace(statement, words="here", updated=NOW + here * LATER))
    found = journal.take_in([replace(statement, words="there", updated=NOW + there * LATER)], unwatched)
    assert journal.statement(statement.id).words == stays
    assert found.newer[ClarityStatement] == (stays == "there")


def test_what_was_deleted_here_since_stays_deleted(journal):
    statement = write_statement("once", NOW)
    journal.save(deleted(statement, NOW + LATER))
    assert journal.take_in([statement], unwatched).known[ClarityStatement] == 1
    assert journal.statements() == ()


@pytest.mark.parametrize(("later", "kind"), [(True, DayKind.OFF), (False, DayKind.WORKDAY)])
def test_a_date_is_known_by_itself_whoever_wrote_it_down(journal, later, kind):
    here = day_was(NOW.date(), DayKind.WORKDAY, NOW)
    journal.save(here)
    moment = NOW + LATER if later else NOW - LATER
    found = journal.take_in([day_was(NOW.date(), DayKind.OFF, moment)], unwatched)
    assert (found.newer[Day], found.known[Day]) == (int(later), int(not later))
    (day,) = journal.days_between(NOW.date(), NOW.date())
    assert (day.id, day.kind) == (here.id, kind)


def test_a_week_reflected_on_twice_keeps_the_later_words(journal):
    week = next(each for each in one_of_each() if isinstance(each, records.WeeklyReflection))
    journal.save(week)
    earlier = replace(week, id=one_of_each()[0].id, good_news="earlier", updated=week.updated - LATER)
    assert journal.take_in([earlier], unwatched).known[records.WeeklyReflection] == 1
    later = replace(earlier, good_news="later", updated=week.updated + LATER)
    journal.take_in([later], unwatched)
    assert journal.reflection(2026, 47).good_news == "later"


def test_a_reference_that_leads_nowhere_is_let_go_of(journal):
    life = {type(each): each for each in one_of_each()}
    statement = life[ClarityStatement]
    journal.take_in([statement], unwatched)
    assert everything(journal) == (replace(statement, episode_id=None),)


def test_a_reference_to_what_is_here_already_is_kept(journal):
    life = {type(each): each for each in one_of_each()}
    journal.save(life[RepairEpisode])
    journal.take_in([life[ClarityStatement]], unwatched)
    assert life[ClarityStatement] in everything(journal)


def test_stopping_an_import_at_any_word_changes_nothing(journal):
    life = [write_statement(f"number {number}", NOW) for number in range(450)]
    told = []

    def stop_at(most):
        def watch(done, whole):
            told.append((done, whole))
            return len(told) < most

        return watch

    for most in range(1, 4):
        told.clear()
        with pytest.raises(StoppedError):
            journal.take_in(life, stop_at(most))
        assert len(told) == most
        assert journal.count_records(EVER) == {}
    told.clear()
    journal.take_in(life, stop_at(100))
    assert told[0] == (0, 450)
    assert told[-1] == (450, 450)
    assert journal.count_records(EVER) == {ClarityStatement: 450}


def test_stopping_an_export_leaves_the_file_as_it_was(journal, tmp_path):
    journal.save(*(write_statement(f"number {number}", NOW) for number in range(450)))
    path = tmp_path / "out" / "journal.json"
    path.parent.mkdir()
    path.write_text("what was there")
    with pytest.raises(StoppedError):
        export_json(journal, path, at=NOW, watch=lambda done, _: done < 200)
    assert path.read_text() == "what was there"
    assert list(path.parent.iterdir()) == [path]
    assert journal.count_records(EVER) == {ClarityStatement: 450}, "and the journal can be asked again"


def test_the_file_is_for_the_owner_alone_whatever_was_there(journal, tmp_path):
    path = tmp_path / "journal.json"
    path.write_text("readable by all")
    path.chmod(0o644)
    export_json(journal, path, at=NOW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_head_of_the_file_says_what_it_is(journal, tmp_path):
    path = tmp_path / "journal.json"
    export_json(journal, path, at=NOW, span=Span(date(2026, 11, 1), None))
    head = json.loads(path.read_text())
    assert head.pop("program")
    assert head == {
        "format": "soft-landing-journal",
        "version": VERSION,
        "exported": "2026-11-23T15:20:00+05:45",
        "from": "2026-11-01",
        "until": None,
        "records": {},
    }


def test_others_may_write_while_it_is_being_read(journal, tmp_path):
    journal.save(*(write_statement(f"number {number}", NOW) for number in range(700)))
    beside = open_journal(tmp_path / "journal", lambda: NOW)
    reading = journal.living((ClarityStatement,), EVER)
    next(reading)
    beside.save(write_statement("meanwhile", NOW))
    assert len(list(reading)) == 699, "what is read stands still"
    assert journal.count_records(EVER)[ClarityStatement] == 701
    beside.close()


def test_a_journal_that_was_closed_says_so(journal):
    journal.close()
    with pytest.raises(JournalError) as caught:
        next(journal.living((ClarityStatement,), EVER))
    assert caught.value.trouble is Trouble.UNKNOWN


def test_the_documentation_names_every_kind_field_and_word():
    words = Path(__file__).parents[3].joinpath("docs/export-format.md").read_text()
    for name, kind in KINDS.items():
        section = words.partition(f"### `{name}`\n")[2].partition("\n### ")[0]
        assert section, name
        for field in fields_of(kind):
            assert field.name in {"id", "created", "updated"} or f"| `{field.name}` |" in section, (name, field.name)
    for enum in ENUMS:
        for word in enum:
            assert f"`{word.value}`" in words, word


ENUMS = [each for each in vars(records).values() if isinstance(each, type) and hasattr(each, "__members__")]


def test_a_file_of_every_released_version_is_still_taken_in():
    released = Path(__file__).with_name("released")
    for version in range(1, VERSION + 1):
        path = released / f"version-{version}.json"
        written = json.loads(path.read_text())["records"]
        found = read_incoming(path, NOW).records
        assert len(found) == sum(map(len, written.values())) == len(KINDS)
        for record in found:
            (was,) = written[NAMES[type(record)]]
            assert {name: plain(record)[name] for name in was} == was
