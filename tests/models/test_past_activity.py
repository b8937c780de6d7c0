"""Past activity: times are taken whole, once, and nothing else; hostile files give one typed error."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.past_activity import (
    LARGEST_FILE,
    PassedOver,
    Unreadable,
    UnreadableError,
    new_spans,
    presence_buckets,
    read_answers,
    read_file,
)
from models.rhythm import past_days
from models.rituals import present

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 15, 12, tzinfo=timezone(timedelta(hours=1)))
TODAY_BEGAN = NOW.replace(hour=4, minute=0)
MINUTE = timedelta(minutes=1)
HEADER = "start_utc,end_utc,utc_offset_minutes\n"


def event(timestamp, minutes, status="not-afk", **more):
    return {"id": 1, "timestamp": timestamp, "duration": minutes * 60, "data": {"status": status, **more}}


def bucket(*events, kind="afkstatus"):
    return {"id": "aw-watcher-afk_desk", "type": kind, "client": "x", "hostname": "desk", "events": list(events)}


def export(*buckets):
    return json.dumps({"buckets": {str(number): each for number, each in enumerate(buckets)}}).encode()


def read(data, zone=BERLIN, now=NOW):
    return read_file(data, zone, now)


def local(spans):
    return [(span.began.strftime("%d %H:%M"), span.ended.strftime("%d %H:%M")) for span in spans]


def refused(data):
    with pytest.raises(UnreadableError) as caught:
        read(data)
    return caught.value.reason, caught.value.line


# --- ActivityWatch -------------------------------------------------------------------------------------------------


def test_the_times_at_the_keyboard_are_taken_in_local_time_and_nothing_else():
    titles = {"timestamp": "2026-11-02T08:00:00Z", "duration": 5, "data": {"app": "mail", "title": "private"}}
    found = read(
        export(
            bucket(titles, kind="currentwindow"),
            bucket(
                event("2026-11-02T08:00:00.123000+00:00", 50),
                event("2026-11-02T08:50:00Z", 30, "afk"),
                event("2026-11-02T09:20:00Z", 40),
            ),
        )
    )
    assert local(found.spans) == [("02 09:00", "02 09:50"), ("02 10:20", "02 11:00")]
    assert (found.days, found.first, found.last, found.passed_over) == (1, date(2026, 11, 2), date(2026, 11, 2), ())
    assert "private" not in repr(found)


@pytest.mark.parametrize("form", ["one bucket", "a list of buckets", "events alone"])
def test_a_bucket_by_itself_will_do(form):
    alone = bucket(event("2026-11-02T08:00:00Z", 50))
    shapes = {"one bucket": alone, "a list of buckets": {"buckets": [alone]}, "events alone": alone["events"]}
    assert local(read(json.dumps(shapes[form]).encode()).spans) == [("02 09:00", "02 09:50")]


def test_heartbeats_that_overlap_or_lie_closer_than_an_absence_are_one_span():
    found = read(
        export(
            bucket(
                event("2026-11-02T08:04:00Z", 2),
                event("2026-11-02T08:00:00Z", 10),
                event("2026-11-02T08:00:00Z", 10),
                event("2026-11-02T08:14:59Z", 1),
                event("2026-11-02T08:20:59Z", 1),
                event("2026-11-02T12:00:00Z", 0),
            )
        )
    )
    assert local(found.spans) == [("02 09:00", "02 09:15"), ("02 09:20", "02 09:21")]


def test_each_time_has_the_offset_of_its_own_day():
    found = read(export(bucket(event("2026-10-23T07:00:00Z", 60), event("2026-10-26T08:00:00Z", 60))))
    assert local(found.spans) == [("23 09:00", "23 10:00"), ("26 09:00", "26 10:00")]
    assert [span.began.utcoffset() for span in found.spans] == [timedelta(hours=2), timedelta(hours=1)]


def test_the_hour_that_comes_twice_keeps_its_order_and_length():
    found = read(export(bucket(event("2026-10-24T23:50:00Z", 20), event("2026-10-25T01:05:00Z", 20))))
    assert [span.ended - span.began for span in found.spans] == [20 * MINUTE, 20 * MINUTE]
    assert found.spans[1].began - found.spans[0].ended == 55 * MINUTE


def test_a_night_is_cut_where_the_program_ends_its_own_spans():
    found = read(export(bucket(event("2026-11-02T21:00:00Z", 7 * 60))))
    assert local(found.spans) == [("02 22:00", "03 04:00"), ("03 04:00", "03 05:00")]
    assert [span.workday for span in found.spans] == [date(2026, 11, 2), date(2026, 11, 3)]


def test_what_cannot_be_true_is_passed_over_and_counted():
    found = read(
        export(
            bucket(
                event("2026-11-02T08:00:00Z", 50),
                event("2026-11-03T08:00:00Z", 17 * 60),
                event("2026-11-03T08:00:00Z", 10**300),
                event("2031-01-01T08:00:00Z", 50),
                event("2026-11-23T14:00:00Z", 50),
                event("0001-01-01T00:00:00+14:00", 50),
                event("9999-12-31T23:59:59-14:00", 50),
            )
        )
    )
    assert found.days == 1
    assert dict(found.passed_over) == {
        PassedOver.TOO_LONG: 2,
        PassedOver.IN_THE_FUTURE: 3,
        PassedOver.TOO_OLD: 1,
    }


def test_today_is_left_to_the_program_itself():
    found = read(export(bucket(event("2026-11-22T23:30:00Z", 5 * 60), event("2026-11-23T08:00:00Z", 60))))
    assert local(found.spans) == [("23 00:30", "23 04:00")]
    assert refused(export(bucket(event("2026-11-23T08:00:00Z", 60))))[0] is Unreadable.NOTHING_IN_IT


def test_days_that_were_read_can_teach_the_rhythm():
    days = [event(f"2026-11-{day:02}T{hour:02}:00:00Z", 175) for day in range(2, 7) for hour in (7, 10, 13)]
    found = past_days(read(export(bucket(*days))).spans)
    assert len(found) == 5
    assert {(day.began, day.ended) for day in found} == {(8 * 60, 16 * 60 + 55)}


def test_a_server_is_read_like_a_file():
    answer = b'{"aw-watcher-afk_desk": {"type": "afkstatus"}, "aw-watcher-window_desk": {"type": "currentwindow"}}'
    assert presence_buckets(answer) == ("aw-watcher-afk_desk",)
    events = json.dumps([event("2026-11-02T08:00:00Z", 50)]).encode()
    assert local(read_answers([events, b"[]"], BERLIN, NOW).spans) == [("02 09:00", "02 09:50")]
    for wrong in (b"{}", b"7", b"null"):
        with pytest.raises(UnreadableError):
            read_answers([wrong], BERLIN, NOW)
    with pytest.raises(UnreadableError):
        presence_buckets(b"[]")


# --- the table -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_brings_its_own_offsets(start, end):
    rows = [
        "start_utc,end_utc,utc_offset_minutes",
        "2026-11-02T13:00:00Z,2026-11-02T17:00:00Z,-300",
        "",
        '"2026-11-03T03:30:00","2026-11-03T04:00:00",+330',
    ]
    found = read((start + end.join(rows)).encode())
    assert local(found.spans) == [("02 08:00", "02 12:00"), ("03 09:00", "03 09:30")]
    assert found.days == 2


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ("2026-11-02T13:00:00Z,2026-11-02T12:00:00Z,0", 3),
        ("2026-11-02T13:00:00Z,soon,0", 3),
        ("2026-11-02T13:00:00Z,2026-11-02T14:00:00Z", 3),
        ("2026-11-02T13:00:00Z,2026-11-02T14:00:00Z,1_0", 3),
        ("2026-11-02T13:00:00Z,2026-11-02T14:00:00Z,841", 3),
        ("2026-11-02T13:00:00Z,2026-11-02T14:00:00Z,nan", 3),
        (",".join("x" * 10_000), 3),
        ('"2026-11-02T13:00:00Z', 3),
        ("x" * 200_000, 3),
    ],
)
def test_a_line_that_is_none_is_named_and_nothing_is_taken(row, line):
    good = "2026-11-01T13:00:00Z,2026-11-01T14:00:00Z,0\n"
    assert refused((HEADER + good + row).encode()) == (Unreadable.DAMAGED, line)


# --- hostile files -------------------------------------------------------------------------------------------------

GOOD = event("2026-11-02T08:00:00Z", 50)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Unreadable.UNKNOWN_FORMAT),
        (b"start,end\n", Unreadable.UNKNOWN_FORMAT),
        (b"hello", Unreadable.UNKNOWN_FORMAT),
        (b"{}", Unreadable.UNKNOWN_FORMAT),
        (b'{"buckets": 3}', Unreadable.UNKNOWN_FORMAT),
        (b"\xff\xfe\x00", Unreadable.NOT_TEXT),
        (HEADER.encode() + b"\0", Unreadable.NOT_TEXT),
        (HEADER.encode(), Unreadable.NOTHING_IN_IT),
        (b"[]", Unreadable.NOTHING_IN_IT),
        (b"[" * 200_000, Unreadable.DAMAGED),
        (b'{"a":' * 200_000, Unreadable.DAMAGED),
        (b'{"buckets": {', Unreadable.DAMAGED),
        (b'[{"duration": ' + b"9" * 5000 + b"}]", Unreadable.DAMAGED),
        (b"[3]", Unreadable.DAMAGED),
        (export(), Unreadable.NO_PRESENCE),
        (export(bucket(GOOD, kind="currentwindow")), Unreadable.NO_PRESENCE),
        (export({"type": "afkstatus", "events": "many"}), Unreadable.DAMAGED),
        (export(bucket(GOOD, event("2026-11-02T08:00:00Z", float("nan")))), Unreadable.DAMAGED),
        (export(bucket(GOOD, event("2026-11-02T08:00:00Z", float("inf")))), Unreadable.DAMAGED),
        (export(bucket(GOOD)).replace(b"3000", b"1e999"), Unreadable.DAMAGED),
        (export(bucket(GOOD, event("2026-11-02T08:00:00Z", -1))), Unreadable.DAMAGED),
        (export(bucket(GOOD, event("\ud800", 1))), Unreadable.DAMAGED),
        (export(bucket(GOOD, event(None, 1))), Unreadable.DAMAGED),
        (
            export(bucket(GOOD, {"timestamp": "2026-11-02T08:00:00Z", "data": {"status": "not-afk"}})),
            Unreadable.DAMAGED,
        ),
        (export(bucket(GOOD, {"timestamp": "2026-11-02T08:00:00Z", "duration": 1})), Unreadable.DAMAGED),
    ],
)
def test_a_file_that_cannot_be_read_has_one_reason(data, reason):
    assert refused(data)[0] is reason


def test_a_file_beyond_all_measure_is_not_looked_into():
    assert refused(b"[" + b" " * LARGEST_FILE)[0] is Unreadable.TOO_LARGE


def test_an_error_carries_no_content():
    with pytest.raises(UnreadableError) as caught:
        read(HEADER.encode() + b"my secret,2,3")
    error = caught.value
    assert "secret" not in f"{error} {error.__cause__}"
    assert error.__suppress_context__ or error.__context__ is None


moments = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)).map(datetime.isoformat)
recent = st.datetimes(datetime(2026, 9, 1), datetime(2026, 12, 1), timezones=st.just(UTC)).map(datetime.isoformat)
numbers = st.one_of(st.integers(), st.floats(), st.none(), st.booleans())
statuses = st.sampled_from(["not-afk", "afk", "away", None, 3])
strange = st.recursive(st.one_of(numbers, st.text()), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
maybe_events = st.fixed_dictionaries(
    {
        "timestamp": st.one_of(moments, st.text()),
        "duration": numbers,
        "data": st.fixed_dictionaries({"status": statuses}),
    }
)
true_events = st.builds(event, recent, st.floats(0, 15 * 60), statuses)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.lists(st.one_of(maybe_events, true_events)), strange))
def test_any_json_is_read_or_refused(found):
    check(json.dumps(found).encode())
    check(json.dumps({"buckets": {"a": {"type": "afkstatus", "events": found}}}).encode())


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.binary(), st.text().map(lambda text: (HEADER + text).encode(errors="surrogatepass"))))
def test_any_bytes_are_read_or_refused(data):
    check(data)


@settings(max_examples=100, deadline=None)
@given(st.lists(true_events, min_size=1))
def test_what_is_read_is_whole_in_order_and_known_the_second_time(events):
    spans = check(export(bucket(*events)))
    there = [
        (began, began + timedelta(seconds=each["duration"]))
        for each in events
        if each["data"]["status"] == "not-afk" and (began := datetime.fromisoformat(each["timestamp"])) <= NOW
    ]
    for began, ended in there:
        if ended <= TODAY_BEGAN and ended - began >= timedelta(seconds=5):
            assert any(span.began <= began < span.ended for span in spans)
            assert any(span.began < ended <= span.ended for span in spans)
    at_most = sum((ended - began + 5 * MINUTE for began, ended in there), timedelta())
    assert sum((span.ended - span.began for span in spans), timedelta()) <= at_most
    assert new_spans(spans, spans) == ()
    assert new_spans(spans, ()) == spans


def check(data):
    try:
        spans = read(data).spans
    except UnreadableError:
        return ()
    assert all(span.began < span.ended <= TODAY_BEGAN for span in spans)
    assert all(earlier.ended <= later.began for earlier, later in pairwise(spans))
    return spans


# --- what is known already -----------------------------------------------------------------------------------------


def span(first, last, day=2):
    def at(text):
        return datetime.strptime(f"2026-11-{day:02} {text} +0100", "%Y-%m-%d %H:%M %z")

    return present(at(first), at(last), NOW)


def test_only_what_the_journal_lacks_is_new():
    imported = (span("08:00", "12:00"), span("13:00", "17:00"), span("08:00", "17:00", day=3))
    known = (span("08:00", "12:00"), span("15:00", "15:30"), span("16:57", "17:30"))
    assert local(new_spans(imported, known)) == [
        ("02 13:00", "02 15:00"),
        ("02 15:30", "02 16:57"),
        ("03 08:00", "03 17:00"),
    ]


def test_two_watchers_that_differ_by_a_minute_know_the_same():
    assert new_spans((span("08:00", "12:00"),), (span("08:03", "11:58"),)) == ()


def test_reading_again_after_adding_adds_nothing():
    imported = (span("08:00", "12:00"), span("13:00", "17:00"))
    known = (span("10:00", "10:20"),)
    added = new_spans(imported, known)
    assert new_spans(imported, (*known, *added)) == ()


def test_a_known_span_within_a_longer_known_one_changes_nothing():
    known = (span("07:00", "18:00"), span("08:00", "09:00"))
    assert new_spans((span("08:30", "12:00"), span("13:00", "17:00")), known) == ()
