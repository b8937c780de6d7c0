"""Day One's JSON and plain tables become statements in own words, once, with their times and nothing lost."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from models.exchange.foreign_notes import pieces
from models.exchange.incoming import Source, read_incoming
from models.exchange.refusals import ImportRefused, Place, Reason
from models.progress import unwatched
from models.records import TEXT_LIMIT, StatementForm, StatementState
from models.rituals import deleted, reword
from models.span import EVER
from tests.memory_journal import MemoryJournal

NOW = datetime(2026, 11, 23, 15, 20, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def read(tmp_path):
    def reading(content, **options):
        path = tmp_path / "incoming"
        raw = json.dumps({"metadata": {"version": "1.0"}, "entries": content}) if isinstance(content, list) else content
        path.write_bytes(raw if isinstance(raw, bytes) else raw.encode())
        return read_incoming(path, NOW, **options)

    return reading


def refusal(read, content):
    with pytest.raises(ImportRefused) as caught:
        read(content)
    return caught.value.reason, caught.value.place


def entry(text="hello", **fields):
    return {"uuid": "0" * 32, "creationDate": "2026-11-22T23:30:00Z", "text": text, "starred": False, **fields}


def test_an_entry_of_day_one_keeps_its_time_where_it_was_written(read):
    found = read([entry(timeZone="Asia/Kathmandu", modifiedDate="2026-11-23T08:00:00Z")])
    (statement,) = found.records
    assert found.source is Source.DAY_ONE
    assert (statement.words, statement.form) == ("hello", StatementForm.OWN_WORDS)
    assert statement.state is StatementState.KEPT
    assert statement.written_at.isoformat() == "2026-11-23T05:15:00+05:45"
    assert statement.workday == date(2026, 11, 23)
    assert statement.updated == datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "zone", ["Nowhere/Land", "../../etc/passwd", "", None, 7, "\0", "a" * 5000, ["Asia/Kathmandu"]]
)
def test_a_zone_that_nobody_knows_leaves_the_time_in_utc(read, zone):
    (statement,) = read([entry(timeZone=zone)]).records
    assert statement.written_at.isoformat() == "2026-11-22T23:30:00+00:00"


def test_photographs_are_left_out_and_escapes_undone(read):
    texts = [
        "A walk\\. \\#1 \\(one\\)",
        "![](dayone-moment://ABC)",
        "before ![](dayone-moment:/video/ABC) after",
        "",
        "  ",
    ]
    found = read([entry(text, creationDate=f"2026-11-2{n}T10:00:00Z") for n, text in enumerate(texts)])
    assert [each.words for each in found.records] == ["A walk. #1 (one)", "before  after"]


def test_an_entry_without_a_text_is_left_out_but_not_a_file_without_any(read):
    bare = {"creationDate": "2026-11-22T23:30:00Z"}
    assert len(read([bare, entry()]).records) == 1
    assert refusal(read, [bare]) == (Reason.NOTHING, Place())


@pytest.mark.parametrize(
    ("spoilt", "reason", "field"),
    [
        ("a text", Reason.WRONG_TYPE, ""),
        ({"text": "hello"}, Reason.MISSING_FIELD, "creationDate"),
        (entry(text=7), Reason.WRONG_TYPE, "text"),
        (entry(text="a\0"), Reason.NOT_TEXT, ""),
        (entry(creationDate="soon"), Reason.TIME, "creationDate"),
        (entry(creationDate=7), Reason.WRONG_TYPE, "creationDate"),
        (entry(modifiedDate="2026-11-22"), Reason.TIME, "modifiedDate"),
    ],
)
def test_a_spoilt_entry_is_named(read, spoilt, reason, field):
    assert refusal(read, [entry(), spoilt]) == (reason, Place(kind="entries", number=2, field=field))


def test_notes_can_become_drafts(read):
    assert read([entry()], state=StatementState.DRAFT).records[0].state is StatementState.DRAFT


def test_the_same_file_twice_doubles_nothing_and_undoes_nothing(read):
    journal = MemoryJournal()
    incoming = read([entry("one"), entry("two"), entry("three"), entry("three")]).records
    assert journal.take_in(incoming, unwatched).new.total() == 3
    one, two, three = journal.statements()
    journal.save(reword(one, "reworded", NOW), deleted(two, NOW))
    before = dict(journal.records)
    assert journal.take_in(incoming, unwatched).known.total() == 3
    assert journal.records == before
    assert three in journal.living((type(three),), EVER)


def test_keys_sort_by_time_as_all_keys_do(read):
    statement = read([entry()]).records[0]
    assert statement.id.version == 7
    assert statement.id.int >> 80 == int(datetime(2026, 11, 22, 23, 30, tzinfo=UTC).timestamp() * 1000)


# --- tables --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "table",
    [
        "date,text\n2026-11-22,hello\n",
        "2026-11-22,hello",
        "\ufeffDate;Mood;Text\r\n2026-11-22;fine;hello\r\n",
        'text\tdate\n"hello"\t2026-11-22\n',
        "\n\n2026-11-22,hello,more\n\n,,\n",
        "2026-11-22T12:00,hello",
        "2026-11-22 12:00:00+01:00,  hello ",
    ],
)
def test_tables_of_many_makes(read, table):
    found = read(table)
    (statement,) = found.records
    assert found.source is Source.CSV
    assert (statement.words, statement.written_at.isoformat()) == ("hello", "2026-11-22T12:00:00+01:00")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("table", "words"),
    [
        ('2026-11-22;"No, not you, not us, only tired"', "No, not you, not us, only tired"),
        ("2026-11-22;No, not you, not us", "No, not you, not us"),
        ("2026-11-22\tTired; not you, not us", "Tired; not you, not us"),
        ("date\ttext\n2026-11-22\tTired; not you, not us", "Tired; not you, not us"),
        ("\n\ndate;text\n2026-11-22;a, b, c, d", "a, b, c, d"),
        ("2026-11-22," + "a; " * 40 + "b", "a; " * 40 + "b"),
    ],
)
def test_signs_within_a_text_divide_nothing(read, table, words, line_end):
    (statement,) = read(table.replace("\n", line_end)).records
    assert statement.words == words


def test_a_text_may_have_several_lines(read):
    (statement,) = read('2026-11-22,"one\r\ntwo, ""three""\n\u2028four"\n').records
    assert statement.words == 'one\r\ntwo, "three"\n\u2028four'


@pytest.mark.parametrize(
    ("table", "reason", "line"),
    [
        ("date,text\n2026-11-22,a\nyesterday,b", Reason.TIME, 3),
        ("date,text\n2026-11-22", Reason.NO_COLUMNS, 2),
        ("day,mood\n2026-11-22,fine", Reason.NO_COLUMNS, 1),
        ("hello", Reason.NO_COLUMNS, 1),
        ('2026-11-22,"a\n\nb"\n2026-11-22,"c', Reason.NOT_CSV, 4),
        ('2026-11-22,"a" b', Reason.NOT_CSV, 1),
        ("2026-11-22,a\n2026-11-22" + ",a" * 10_000, Reason.TOO_MANY_COLUMNS, 2),
        ("0001-01-01,a", Reason.NO_COLUMNS, 1),
        ("date,text\n9999-12-31,a", Reason.TIME, 2),
        ("date,text\n1900-01-01T00:00+14:00,in UTC it was another year", Reason.TIME, 2),
        ("date,text\n1900-01-01T00:00Z,and the workday, too", Reason.TIME, 2),
        ("date,text\n", Reason.NOTHING, 0),
        ("\n\n", Reason.NOTHING, 0),
        ("2026-11-22,", Reason.NOTHING, 0),
    ],
)
def test_a_spoilt_table_is_refused_with_its_line(read, table, reason, line):
    assert refusal(read, table) == (reason, Place(line=line))


# --- long texts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seam", ["\n\n", "\n", " "])
def test_a_long_text_is_cut_where_it_may_be(seam):
    parts = ["a" * 6000, "b" * 6000]
    assert list(pieces(seam.join(parts))) == parts


def test_a_text_without_a_seam_is_cut_anyway_and_whole():
    text = "é" * (2 * TEXT_LIMIT + 1)
    found = list(pieces(text))
    assert [len(each) for each in found] == [TEXT_LIMIT, TEXT_LIMIT, 1]
    assert "".join(found) == text


def test_each_part_becomes_a_statement(read):
    found = read([entry("a" * 6000 + "\n\n" + "a" * 6000)]).records
    assert len({each.id for each in found}) == 2


def test_by_their_times_the_parts_stand_in_their_order(read):
    found = read([entry("\n\n".join(f"{number}" * 9000 for number in range(9)))]).records
    assert [each.words[0] for each in sorted(found, key=lambda each: each.written_at)] == list("012345678")


@pytest.mark.parametrize(
    "text", ["a" * 20_000_000, "![" * 400_000, "![](dayone-moment:" * 300_000], ids=["no seam", "pictures", "links"]
)
def test_a_text_as_long_as_a_file_is_cut_in_no_time_worth_mentioning(read, text):
    # Where each part copied what is left, or each sign was looked at from each of those before it, this took minutes.
    for file in ([entry(text)], f"2026-11-22,{text}\n"):
        assert "".join(each.words for each in read(file).records) == text
