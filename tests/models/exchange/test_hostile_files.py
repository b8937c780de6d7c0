"""Files made by mistake or in malice are refused with a reason and a place, and change nothing."""

import copy
import json
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.exchange import strict_json, text_file
from models.exchange.document import KINDS, VERSION, plain
from models.exchange.incoming import read_incoming
from models.exchange.json_export import export_json
from models.exchange.refusals import ImportRefused, Place, Reason
from models.progress import StoppedError
from models.span import EVER
from models.storage.opening import open_journal
from tests.memory_journal import MemoryJournal
from tests.models.exchange.whole_lives import NOW, one_of_each

WHOLE: dict[str, Any] = {
    "format": "soft-landing-journal",
    "version": 1,
    "records": {name: [plain(record)] for name, record in zip(KINDS, one_of_each(), strict=True)},
}
STATEMENT = WHOLE["records"]["clarity_statement"][0]


def refusal_of(folder, content):
    """Why the file is refused, and where."""
    path = folder / "incoming"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ImportRefused) as caught:
        read_incoming(path, NOW)
    assert caught.value.__cause__ is None, "no error hangs on to it that could quote the file"
    return caught.value.reason, caught.value.place


def with_statement(**fields):
    return with_records("clarity_statement", {**STATEMENT, **fields})


def with_records(kind, *records):
    return json.dumps({**WHOLE, "records": {kind: list(records)}})


def at(field, kind="clarity_statement", number=1):
    return Place(kind=kind, number=number, field=field)


FILES = {
    "empty": ("", Reason.NOTHING, Place()),
    "half": (json.dumps(WHOLE)[:-40], Reason.NOT_JSON, Place(line=1)),
    "a broken line": ('{\n"format": "x",\n oops}', Reason.NOT_JSON, Place(line=3)),
    "another's JSON": ('{"format": "elsewhere"}', Reason.FOREIGN, Place()),
    "a list": ("[1, 2]", Reason.FOREIGN, Place()),
    "an archive": (b"PK\x03\x04....", Reason.ARCHIVE, Place()),
    "latin-1": ('{"a": "\né"}'.encode("latin-1"), Reason.NOT_UTF8, Place(line=2)),
    "utf-16": (json.dumps(WHOLE).encode("utf-16"), Reason.NOT_UTF8, Place(line=1)),
    "surrogates as bytes": (b'{"a": "\xed\xa0\x80"}', Reason.NOT_UTF8, Place(line=1)),
    "a NUL": (b'{"a":\n\n"\0"}', Reason.NUL, Place(line=3)),
    "deep lists": ("[" * 200_000, Reason.TOO_DEEP, Place()),
    "deep objects": ('{"a":' * 200_000, Reason.TOO_DEEP, Place()),
    "a great many lists": ("[" + "[]," * 1_000_001 + "1]", Reason.TOO_LARGE, Place()),
    "NaN": ('{"a": NaN}', Reason.NUMBER, Place()),
    "infinity": ('{"a": -Infinity}', Reason.NUMBER, Place()),
    "infinite in effect": ('{"a": 1e999}', Reason.NUMBER, Place()),
    "5,000 digits": ('{"a": ' + "9" * 5000 + "}", Reason.NUMBER, Place()),
    "21 digits": ('{"a": ' + "9" * 21 + "}", Reason.NUMBER, Place()),
    "a name twice": ('{"format": "a", "format": "b"}', Reason.KEY_TWICE, Place()),
    "a later version": (json.dumps({**WHOLE, "version": VERSION + 1}), Reason.NEWER, Place()),
    "version 0": (json.dumps({**WHOLE, "version": 0}), Reason.WRONG_VALUE, Place(field="version")),
    "version true": (json.dumps({**WHOLE, "version": True}), Reason.WRONG_VALUE, Place(field="version")),
    "version one": (json.dumps({**WHOLE, "version": "1"}), Reason.WRONG_VALUE, Place(field="version")),
    "no version": ('{"format": "soft-landing-journal"}', Reason.WRONG_VALUE, Place(field="version")),
    "no records": (
        '{"format": "soft-landing-journal", "version": 1}',
        Reason.MISSING_FIELD,
        Place(field="records"),
    ),
    "records in a list": (json.dumps({**WHOLE, "records": []}), Reason.WRONG_TYPE, Place(field="records")),
    "an unknown kind": (with_records("secret"), Reason.UNKNOWN_FIELD, Place(field="records")),
    "something beside the records": (json.dumps({**WHOLE, "more": 1}), Reason.UNKNOWN_FIELD, Place()),
    "no entries": (json.dumps({**WHOLE, "records": {}}), Reason.NOTHING, Place()),
    "a kind that is no list": (
        json.dumps({**WHOLE, "records": {"gesture": {}}}),
        Reason.WRONG_TYPE,
        Place(kind="gesture"),
    ),
    "a record that is a text": (with_records("gesture", "tea"), Reason.WRONG_TYPE, at("", "gesture")),
    "an unknown field": (with_statement(mood="fine"), Reason.UNKNOWN_FIELD, at("")),
    "a tombstone": (with_statement(deleted=None), Reason.UNKNOWN_FIELD, at("")),
    "a field too few": (
        with_records("clarity_statement", {"id": STATEMENT["id"]}),
        Reason.MISSING_FIELD,
        at("created"),
    ),
    "words that are a number": (with_statement(words=1), Reason.WRONG_TYPE, at("words")),
    "words that are nothing": (with_statement(words=None), Reason.WRONG_TYPE, at("words")),
    "words without end": (with_statement(words="a" * 10_001), Reason.TEXT_TOO_LONG, at("words")),
    "a NUL in the words": (with_statement(words="a\0b"), Reason.NOT_TEXT, at("words")),
    "half a character": (with_statement(words="\ud83d"), Reason.NOT_TEXT, at("words")),
    "an unknown word": (with_statement(state="shouted"), Reason.WRONG_VALUE, at("state")),
    "a list as a word": (with_statement(state=["said"]), Reason.WRONG_TYPE, at("state")),
    "feelings that are a text": (with_statement(feelings="sad"), Reason.WRONG_TYPE, at("feelings")),
    "more feelings than there are": (with_statement(feelings=["sad"] * 1001), Reason.WRONG_VALUE, at("feelings")),
    "a key in braces": (with_statement(id="{" + STATEMENT["id"] + "}"), Reason.WRONG_VALUE, at("id")),
    "a key in capitals": (with_statement(id=STATEMENT["id"].upper()), Reason.WRONG_VALUE, at("id")),
    "a time without a zone": (with_statement(written_at="2026-11-23T10:00:00"), Reason.TIME, at("written_at")),
    "a time before time": (with_statement(written_at="0001-01-01T00:00:00+14:00"), Reason.TIME, at("written_at")),
    "a time after time": (with_statement(said_at="9999-12-31T23:59:59-14:00"), Reason.TIME, at("said_at")),
    "a time that leaves its year": (with_statement(created="1900-01-01T00:00:00+14:00"), Reason.TIME, at("created")),
    "a date that is none": (with_statement(workday="2026-02-30"), Reason.TIME, at("workday")),
    "truth as a number": (with_statement(asked_landed=1), Reason.WRONG_TYPE, at("asked_landed")),
    "heat 4": (
        with_records("repair_episode", {**WHOLE["records"]["repair_episode"][0], "heat": 4}),
        Reason.WRONG_VALUE,
        at("heat", "repair_episode"),
    ),
    "a number SQLite cannot hold": (
        with_records("check_in", {**WHOLE["records"]["check_in"][0], "answers": [["first", 2**63]]}),
        Reason.NUMBER,
        at("answers", "check_in"),
    ),
    "an answer in three": (
        with_records("check_in", {**WHOLE["records"]["check_in"][0], "answers": [["first", 1, 2]]}),
        Reason.WRONG_VALUE,
        at("answers", "check_in"),
    ),
    "a week 53 of a year that has none": (
        with_records(
            "weekly_reflection", {**WHOLE["records"]["weekly_reflection"][0], "iso_year": 2025, "iso_week": 53}
        ),
        Reason.WRONG_VALUE,
        at("iso_week", "weekly_reflection"),
    ),
    "six appreciations": (
        with_records("weekly_reflection", {**WHOLE["records"]["weekly_reflection"][0], "appreciations": ["a"] * 6}),
        Reason.WRONG_VALUE,
        at("appreciations", "weekly_reflection"),
    ),
    "an eighth weekday": (
        with_records("partner", {**WHOLE["records"]["partner"][0], "arrivals": [[8, "18:00:00"]]}),
        Reason.WRONG_VALUE,
        at("arrivals", "partner"),
    ),
    "a span that ends before it begins": (
        with_records("presence_span", {**WHOLE["records"]["presence_span"][0], "ended": "2000-01-01T00:00:00+00:00"}),
        Reason.WRONG_VALUE,
        at("ended", "presence_span"),
    ),
    "the same key twice": (
        with_records("clarity_statement", {**STATEMENT, "episode_id": None}, {**STATEMENT, "episode_id": None}),
        Reason.SAME_ENTRY_TWICE,
        at("", number=2),
    ),
    "the same date twice": (
        with_records(
            "day", *({**WHOLE["records"]["day"][0], "id": f"01a1a291-6500-79dc-b204-00000000001{n}"} for n in (1, 2))
        ),
        Reason.SAME_ENTRY_TWICE,
        at("", "day", 2),
    ),
    "a pause without its episode": (
        with_records("pause", WHOLE["records"]["pause"][0]),
        Reason.NO_EPISODE,
        at("", "pause"),
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_each_gets_its_reason_and_its_place(tmp_path, name):
    content, reason, place = FILES[name]
    assert refusal_of(tmp_path, content) == (reason, place)


def test_the_file_they_were_made_of_is_taken_in(tmp_path):
    path = tmp_path / "incoming"
    path.write_text(json.dumps(WHOLE))
    assert read_incoming(path, NOW).records == one_of_each()


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "incoming"
    with path.open("wb") as file:
        file.truncate(text_file.SIZE_LIMIT + 1)
    with pytest.raises(ImportRefused) as caught:
        read_incoming(path, NOW)
    assert caught.value.reason is Reason.TOO_LARGE


@pytest.mark.parametrize("name", ["nowhere", "."])
def test_what_is_no_file_is_unreadable(tmp_path, name):
    with pytest.raises(ImportRefused) as caught:
        read_incoming(tmp_path / name, NOW)
    assert caught.value.reason is Reason.UNREADABLE


# --- made up -------------------------------------------------------------------------------------------------------

NASTY: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(None, True, 0, -1, 2**63, 2**64, 1.5, "", "\0", "\ud800", "\udfff\ud800", "x" * 10_001, [], {}, [[]]),
        *([None] * 2000, {"": ""}, "NaN", "9999-12-31T23:59:59-23:59", "0001-01-01", "24:00", "2026-W01-1"),
        *("00000000-0000-0000-0000-000000000000", "=cmd()", "<img src=/etc/passwd>", "said", "draft", "2026-11-23"),
        *("2026-11-23T10:00:00+23:59", "2026-11-23T10:00:00-23:59", "2999-12-31T23:59:59.999999-12:00"),
    ]
)


@st.composite
def spoilt_documents(draw):
    """A good file in which some values, names or records are others."""
    document = copy.deepcopy(WHOLE)
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(list(KINDS)))
        records = document["records"].get(kind)
        what = draw(st.sampled_from(["value", "value", "value", "name", "take", "double", "kind", "head"]))
        if what == "head" or not isinstance(records, list) or not records or not isinstance(records[0], dict):
            document[draw(st.sampled_from(["format", "version", "records", "from", "exported"]))] = draw(NASTY)
            if not isinstance(document["records"], dict):
                return document
        elif what == "kind":
            document["records"][kind] = draw(NASTY)
        elif what == "double":
            records.append(dict(records[0]))
        else:
            field = draw(st.sampled_from(sorted(records[0])))
            value = records[0].pop(field)
            if what == "value":
                records[0][field] = draw(NASTY)
            elif what == "name":
                records[0][field + draw(st.sampled_from(["", " ", "\ud800", "é"]))] = value
    return document


@st.composite
def spoilt_bytes(draw):
    """A file in which bytes are others, missing or doubled."""
    raw = bytearray(json.dumps(WHOLE, ensure_ascii=draw(st.booleans())).encode())
    dice = random.Random(draw(st.integers(0, 2**32)))
    for _ in range(dice.randint(1, 20)):
        place = dice.randrange(len(raw))
        match dice.randrange(4):
            case 0:
                raw[place] = dice.randrange(256)
            case 1:
                del raw[place : place + dice.randint(1, 200)]
            case 2:
                raw[place:place] = raw[place : place + dice.randint(1, 200)]
            case _:
                raw[place:place] = dice.choice(
                    [b"[", b"{", b'"', b"\\ud800", b"\0", b"NaN", b"1e999", b"\xff", b"9" * 50]
                )
        if not raw:
            break
    return bytes(raw)


tables = st.builds(
    lambda head, rows, ends: (head + ends + ends.join(rows)).encode("utf-8", "surrogatepass"),
    st.sampled_from(["date,text", "text;date", "date\ttext\tmore", "a,b", "", '"date","text"', "date"]),
    st.lists(
        st.sampled_from(
            ["2026-11-23,=1+1", '"2026-11-23T10:00";"a\nb"', "2026-11-23", '"', "9999-99-99,a", ",", "\t\t"]
        )
        | st.text(max_size=40)
        | st.just("," * 10_000),
        max_size=6,
    ),
    st.sampled_from(["\n", "\r\n", "\r", "\u2028"]),
)
files = st.one_of(
    spoilt_documents().map(lambda document: json.dumps(document).encode()),
    spoilt_bytes(),
    tables,
    st.binary(max_size=200),
    st.recursive(
        NASTY, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ).map(
        lambda found: json.dumps(
            {"entries": [found, {"creationDate": found, "text": found, "timeZone": found}]}
        ).encode()
    ),
)


@pytest.fixture(scope="module")
def journal(tmp_path_factory):
    opened = open_journal(tmp_path_factory.mktemp("hostile") / "journal", lambda: NOW)
    yield opened
    opened.close()


def offer(journal, path, raw):
    """Offer the file to the journal: it is refused, or all of it fits; either way the journal is as it was."""
    path.write_bytes(raw)
    try:
        incoming = read_incoming(path, NOW)
    except ImportRefused:
        pass
    else:
        # All of it is written, and taken back at the last moment.
        with pytest.raises(StoppedError):
            journal.take_in(incoming.records, lambda done, whole: done < whole)
        export_json(MemoryJournal(*incoming.records), path, at=NOW)
        assert set(read_incoming(path, NOW).records) == set(incoming.records), "and what went in would come out"
    assert journal.count_records(EVER) == {}


TRIAL: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}


@settings(max_examples=200, **TRIAL)
@given(raw=files)
def test_no_made_up_file_does_harm(journal, tmp_path_factory, raw):
    offer(journal, tmp_path_factory.getbasetemp() / "made-up", raw)


@pytest.mark.soak
@settings(max_examples=3000, derandomize=False, **TRIAL)
@given(raw=files)
def test_none_of_very_many_does(journal, tmp_path_factory, raw):
    offer(journal, tmp_path_factory.getbasetemp() / "made-up", raw)


def test_json_is_read_with_its_bounds_alone():
    assert strict_json.parse('{"a": [1, -2.5, "b", null, true]}') == {"a": [1, -2.5, "b", None, True]}
    assert strict_json.parse("-9223372036854775808") == -(2**63)
