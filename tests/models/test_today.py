"""What the page Today says, from the records of the day and the weeks before it."""

from datetime import date, datetime, time, timedelta, timezone

import pytest

from models.journal import Episode
from models.records import AttemptKind, DayKind, EpisodeState, LandingOutcome, ParkedThought, Precision, RepairEpisode
from models.repair_times import first_reach_after, okay_after, usual_first_reach
from models.rituals import begin_episode, close_episode, day_was, land, park, present, reach_out, write_statement
from models.today import (
    PartOfDay,
    desk_spans,
    entries_of,
    gather,
    landed_of,
    last_repair_of,
    part_of_day,
    time_at_desk,
)
from tests.memory_journal import MemoryJournal
from tests.sample_life import NOW, sample_life

ZONE = timezone(timedelta(hours=1))
TODAY = date(2026, 11, 23)


def at(hour, minute=0, day=23):
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        (3, PartOfDay.NIGHT),
        (4, PartOfDay.MORNING),
        (11, PartOfDay.MORNING),
        (12, PartOfDay.AFTERNOON),
        (18, PartOfDay.EVENING),
        (23, PartOfDay.NIGHT),
    ],
)
def test_the_greeting_goes_with_the_hour(hour, part):
    assert part_of_day(at(hour)) is part


def test_the_running_span_counts_and_touching_spans_are_one():
    stored = [present(at(9), at(11), NOW), present(at(11), at(12), NOW)]
    spans = desk_spans(stored, at(13), at(14, 30))
    assert spans == ((at(9), at(12)), (at(13), at(14, 30)))
    assert time_at_desk(spans) == timedelta(hours=4, minutes=30)


def test_a_span_that_was_stored_twice_is_counted_once():
    spans = desk_spans([present(at(9), at(12), NOW)], at(10), at(11))
    assert time_at_desk(spans) == timedelta(hours=3)


def test_a_running_span_without_input_since_is_empty():
    assert desk_spans([], at(13), None) == ((at(13), at(13)),)


def test_today_comes_first_and_a_quiet_day_is_filled_up():
    statements = [write_statement(str(number), at(9 + number)) for number in range(2)]
    before = [write_statement(f"before {number}", at(9 + number, day=21)) for number in range(9)]
    found = entries_of(TODAY, statements=[*statements, *before], thoughts=[], episodes=[], landings=[])
    assert [entry.record.words for entry in found[:2]] == ["1", "0"]
    assert len(found) == 5


def test_a_full_day_shows_nothing_of_other_days():
    statements = [write_statement(str(number), at(9, number)) for number in range(6)]
    before = [write_statement("before", at(9, day=21))]
    found = entries_of(TODAY, statements=[*statements, *before], thoughts=[], episodes=[], landings=[])
    assert len(found) == 6


def test_a_thought_stands_where_it_was_picked_up():
    thought = ParkedThought(
        id=begin_episode("x", at(9)).id,
        created=at(9, day=20),
        updated=at(9),
        words="numbers",
        parked_at=at(17, day=20),
        workday=date(2026, 11, 20),
        picked_up_at=at(8, 55),
    )
    (entry,) = entries_of(TODAY, statements=[], thoughts=[thought], episodes=[], landings=[])
    assert (entry.workday, entry.picked_up) == (TODAY, True)


def test_a_landing_that_was_not_taken_is_no_entry():
    landing = land(at(17), outcome=LandingOutcome.NOT_TODAY)
    assert entries_of(TODAY, statements=[], thoughts=[], episodes=[], landings=[landing]) == ()


def test_days_off_leave_the_denominator():
    days = [day_was(date(2026, 11, day), DayKind.WORKDAY, NOW) for day in (16, 17, 18)]
    days.append(day_was(date(2026, 11, 19), DayKind.AWAY, NOW))
    landings = [land(at(17, day=16)), land(at(17, day=19)), land(at(17, day=17), outcome=LandingOutcome.NOT_TODAY)]
    assert landed_of(landings, days) == (1, 3)
    assert landed_of(landings, []) is None


def closed(minutes, precision=Precision.EXACT, state=EpisodeState.RECONNECTED):
    episode: RepairEpisode = begin_episode("x", at(12), precision=precision)
    attempt = reach_out(episode, AttemptKind.HUMOUR, at(12) + timedelta(minutes=minutes))
    return Episode(close_episode(episode, state, at(14)), (attempt,))


def test_times_are_told_only_where_they_are_known():
    assert first_reach_after(closed(25)) == timedelta(minutes=25)
    assert first_reach_after(closed(25, Precision.THAT_DAY)) is None
    assert okay_after(closed(25)) == timedelta(hours=2)
    assert okay_after(closed(25, state=EpisodeState.LET_GO)) is None
    assert okay_after(closed(25, Precision.THAT_DAY)) is None


def test_a_median_needs_five_episodes():
    assert usual_first_reach([closed(10)] * 4) is None
    assert usual_first_reach([closed(10), closed(20), closed(30), closed(40), closed(90)]) == (timedelta(minutes=30), 5)


def test_the_last_repair_is_told_with_its_last_kind():
    last = last_repair_of([closed(25)])
    assert last is not None
    assert (last.workday, last.kind, last.first_reach) == (TODAY, AttemptKind.HUMOUR, timedelta(minutes=25))
    assert last_repair_of([]) is None


def test_everything_is_gathered_from_the_journal():
    today = gather(MemoryJournal(*sample_life()), NOW, present_since=at(13, 12), last_active=NOW)
    assert today.at_desk == timedelta(hours=5, minutes=28)
    assert today.open_episode is not None
    assert today.landed_last_week == (3, 5)
    assert today.partner_home == time(18, 30)
    assert today.gesture is not None
    assert today.last_repair is not None


def test_an_empty_journal_is_fine():
    today = gather(MemoryJournal(), NOW)
    assert (today.entries, today.open_episode, today.last_repair, today.landed_last_week) == ((), None, None, None)
    assert today.spans == ()


def test_the_last_word_on_the_landing_holds():
    declined = land(at(17), outcome=LandingOutcome.NOT_TODAY)
    landed = land(at(19))
    today = gather(MemoryJournal(declined, landed), at(20))
    assert today.landing == landed


def test_what_was_set_down_this_very_moment_is_noted_already():
    (thought,) = park("send the numbers", at(17))
    today = gather(MemoryJournal(thought), at(17))
    assert [entry.record for entry in today.entries] == [thought]


def test_what_was_set_down_today_is_not_handed_back_today():
    today = gather(MemoryJournal(*park("send the numbers", at(12))), at(17))
    assert today.handed_back == ()


def test_what_is_handed_back_is_not_noted_a_second_time():
    thoughts = park("send the numbers", at(17, day=22))
    today = gather(MemoryJournal(*thoughts), at(9))
    assert today.handed_back == thoughts
    assert today.entries == ()
