"""The replay counts as its rules say, shown on days that can be counted by hand."""

from datetime import date, datetime, timedelta

import pytest

from models.rhythm import Temper
from tests.benchmarks import rhythm_replay
from tests.benchmarks.rhythm_replay import Offered, read_days, replay, result_of, score

END = datetime(2026, 11, 16, 17, 0).astimezone()


def written(folder, days):
    """A trace in which each (date, pairs of UTC times) is a day; the person lives an hour east of Greenwich."""
    lines = ["start_utc,end_utc,utc_offset_minutes"]
    for day, spans in days:
        lines += [f"{day}T{began}:00Z,{day}T{ended}:00Z,60" for began, ended in spans]
    path = folder / "somebody.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def steady(tmp_path):
    """Six weeks of workdays from 9 to 12 and 13 to 17 o'clock."""
    first = date(2026, 9, 7)
    weekdays = [first + timedelta(days=k) for k in range(42) if (first + timedelta(days=k)).isoweekday() <= 5]
    return read_days(written(tmp_path, [(day, [("08:00", "11:00"), ("12:00", "16:00")]) for day in weekdays]))


def test_days_are_read_in_local_time(steady):
    assert len(steady) == 30
    assert f"{steady[0].end():%H:%M}" == "17:00"


def test_an_evening_past_midnight_belongs_to_its_day(tmp_path):
    path = tmp_path / "late.csv"
    path.write_text("start_utc,end_utc,utc_offset_minutes\n2026-11-16T21:00:00Z,2026-11-17T04:00:00Z,60\n")
    assert [(day.day.isoformat(), len(day.active)) for day in read_days(path)] == [("2026-11-16", 1), ("2026-11-17", 1)]


@pytest.mark.parametrize(("minutes_before", "result"), [(46, "EARLY"), (45, "HIT"), (0, "HIT"), (-1, "LATE")])
def test_what_an_offer_is_worth(minutes_before, result):
    assert result_of(END - timedelta(minutes=minutes_before), END, there=True) == result


def test_an_offer_to_an_empty_chair_is_worth_nothing(steady):
    day = steady[-1]
    noon = day.active[0][1]
    assert day.somebody_at(noon + timedelta(minutes=2))
    assert not day.somebody_at(noon + timedelta(minutes=3))
    assert result_of(END - timedelta(minutes=20), END, there=False) == "IDLE"


def test_a_day_counts_once_and_a_hit_makes_up_for_an_early_offer(steady):
    day = steady[-1]
    early = Offered("somebody", day.day, day.end() - timedelta(hours=2), second=False, temper=Temper.EAGER)
    hit = Offered("somebody", day.day, day.end() - timedelta(minutes=30), second=True, temper=Temper.EAGER)
    results, made = score(steady, [early, hit])
    assert results == {"HIT": 1, "NONE": 24}
    assert made == 2


def test_the_first_five_days_only_teach(steady):
    results, _ = score(steady, [])
    assert results.total() == len(steady) - 5


def test_steady_days_are_asked_about_once_and_in_time(steady):
    results, made = score(steady, replay("somebody", steady, Temper.THRIFTY))
    assert results == {"HIT": 25}
    assert made == 25


def test_it_leaves_a_table_of_all_offers(steady, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(rhythm_replay, "OFFERS", tmp_path / "build" / "offers.csv")
    rhythm_replay.main(tmp_path)
    lines = (tmp_path / "build" / "offers.csv").read_text().splitlines()
    assert lines[0] == "subject,date,offer_local_time,kind,temper"
    assert {line.split(",")[4] for line in lines[1:]} == {"thrifty", "eager"}
    assert "HIT 100.0%" in capsys.readouterr().out
