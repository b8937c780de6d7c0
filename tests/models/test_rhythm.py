"""What past days teach about today, with examples that can be worked out by hand."""

from datetime import date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.landing_window import Rules, landing_window
from models.rhythm import LOOKS_BACK, REACH, PastDay, Temper, day_of, past_days, plan_day, usual_minute
from models.rituals import present
from models.workday import outlook
from models.workday_events import Answer, Answered
from tests.models.workdays import MONDAY, RULES, Walk, at

TODAY = MONDAY.date()
NINE = at("9:00")


def minutes(clock):
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def days(*ends, began="9:00"):
    """Days of the weeks before, the last of them yesterday, that ended at these times."""
    first = TODAY - timedelta(days=len(ends))
    return [PastDay(first + timedelta(days=k), minutes(began), minutes(end)) for k, end in enumerate(ends)]


def plan(history, temper=Temper.THRIFTY, began=NINE):
    return plan_day(history, began, time(17, 30), temper)


def test_four_days_are_not_enough_and_five_are():
    assert plan(days(*["18:00"] * 4)) is None
    assert plan(days(*["18:00"] * 5)) is not None


def test_today_and_the_future_teach_nothing():
    future = [PastDay(TODAY + timedelta(days=k), 540, 1080) for k in range(9)]
    assert plan(future) is None


def test_asking_is_worthwhile_shortly_before_the_usual_end():
    found = plan(days(*["18:00"] * 20))
    assert minutes("17:15") <= found.opens() <= minutes("17:50")
    assert not found.welcomes(minutes("16:00"), again=False)
    assert found.welcomes(minutes("19:30"), again=False), "whoever stays longer than ever is asked all the same"
    assert found.half_between == (minutes("18:00"), minutes("18:00"))


def test_days_that_began_like_today_count_more():
    early, late = days(*["16:00"] * 10, began="7:00"), days(*["20:00"] * 10, began="12:00")
    after_seven = plan(early + late, began=at("7:05"))
    after_noon = plan(early + late, began=at("12:05"))
    assert after_seven.middle == minutes("16:00")
    assert after_noon.middle == minutes("20:00")
    assert after_seven.opens() < minutes("16:00") < minutes("19:00") < after_noon.opens()


def test_the_last_weeks_count_more_than_the_last_winter():
    old = [PastDay(TODAY - timedelta(days=150 + k), 540, minutes("16:00")) for k in range(40)]
    assert plan(old + days(*["18:30"] * 8)).middle == minutes("18:30")


def test_the_quartiles_are_those_of_the_ends():
    found = plan(days("17:00", "17:20", "17:40", "18:00", "18:20", "18:40", "19:00", "19:20"))
    early, late = found.half_between
    assert early < found.middle < late
    assert minutes("17:00") <= early <= minutes("17:40")
    assert minutes("18:20") <= late <= minutes("19:00")


def test_a_second_offer_belongs_to_days_that_may_go_on():
    two_peaks = days(*["17:00", "21:00"] * 10)
    found = plan(two_peaks, Temper.EAGER)
    assert found.welcomes(minutes("16:45"), again=False)
    assert found.welcomes(minutes("20:45"), again=True)
    assert not found.welcomes(minutes("18:30"), again=True)


def test_the_eager_one_asks_sooner_than_the_thrifty_one():
    history = days("16:30", "17:00", "17:30", "18:00", "18:30", "19:00", "19:30")
    assert plan(history, Temper.EAGER).opens() < plan(history, Temper.THRIFTY).opens()


def test_nothing_is_worthwhile_in_the_first_two_hours():
    found = plan(days(*["17:00"] * 20), began=at("16:00"))
    assert found.opens() is None or found.opens() >= minutes("18:00")


def test_a_usual_end_after_midnight_is_no_end_in_the_early_morning():
    history = days(*["23:30"] * 10, began="15:00")
    found = plan_day(history, at("15:00"), time(1, 0), Temper.THRIFTY)
    assert minutes("22:30") <= found.opens() <= minutes("23:30")


def test_spans_become_days_that_can_teach():
    zone = timezone(timedelta(hours=1))

    def span(day, begins, ends):
        midnight = datetime(2026, 11, day, tzinfo=zone)
        return present(
            midnight + timedelta(minutes=minutes(begins)), midnight + timedelta(minutes=minutes(ends)), midnight
        )

    found = past_days(
        [
            span(16, "9:00", "12:00"),
            span(16, "13:00", "17:40"),
            span(16, "22:00", "22:30"),
            span(17, "9:00", "11:00"),
            span(18, "9:00", "13:30"),
        ]
    )
    assert found == (PastDay(date(2026, 11, 16), minutes("9:00"), minutes("17:40")),), (
        "an evening look is not the end; a short day and one without an end in the afternoon teach nothing"
    )


@pytest.mark.parametrize("active", [[(540, 600)], [(540, 1700)], [(540, 700), (710, 820)]])
def test_a_day_without_length_or_end_teaches_nothing(active):
    assert day_of(TODAY, active) is None


@given(
    st.lists(st.tuples(st.integers(1, 200), st.floats(240, 1000), st.floats(841, 1439)), max_size=40),
    st.integers(4 * 60, 20 * 60),
    st.sampled_from(Temper),
)
def test_whatever_was_there_before_a_plan_holds_its_promises(history, began, temper):
    known = [PastDay(TODAY - timedelta(days=age), start, end) for age, start, end in history]
    found = plan(known, temper, began=MONDAY + timedelta(minutes=began))
    if sum(TODAY - past.day <= LOOKS_BACK for past in known) < 5:
        assert found is None
        return
    assert len(found.first) == len(found.second) == 36 * 60
    assert not any(found.first[: began + 120])
    assert found.half_between[0] <= found.middle <= found.half_between[1]
    for again in (False, True):
        minute = found.next_welcome(-1, again=again)
        assert minute is None or found.welcomes(minute, again=again)


# --- in the workday ------------------------------------------------------------------------------------------------


@pytest.fixture
def learned():
    return Walk().with_rules(plan=plan(days(*["18:30"] * 20)))


def test_the_window_is_the_learned_one(learned):
    window = landing_window(TODAY, at("10:00"), learned.rules)
    assert at("17:45") <= window.opens < window.usual_end == at("18:30")
    assert window.closes == at("18:50")


def test_a_day_that_began_very_late_has_a_window_all_the_same():
    late = Walk().with_rules(plan=plan(days(*["17:00"] * 20), began=at("16:30")))
    window = landing_window(TODAY, at("17:00"), late.rules)
    assert at("18:30") <= window.opens <= window.usual_end < window.closes


def test_the_plan_of_another_day_is_none(learned):
    tomorrow = TODAY + timedelta(days=1)
    assert landing_window(tomorrow, at("10:00"), learned.rules) == landing_window(tomorrow, at("10:00"), RULES)


def test_the_setting_no_longer_decides_once_the_days_are_known(learned):
    learned.at_work_by("17:20")
    learned.see("17:28", idle=30)
    assert learned.offers() == []
    learned.work("17:30", "18:00")
    learned.see("18:10", idle=30)
    assert len(learned.offers()) == 1


def test_still_working_without_a_time_comes_back_when_it_is_worthwhile(learned):
    learned.with_rules(plan=plan(days(*["17:00", "21:00"] * 10), Temper.EAGER)).at_work_by("16:40")
    learned.see("16:50", idle=30)
    assert len(learned.offers()) == 1
    learned.take(Answered(at("16:51"), Answer.STILL_WORKING))
    learned.work("17:00", "18:20")
    learned.see("18:30", idle=30)
    assert len(learned.offers()) == 1
    learned.work("18:40", "20:40")
    learned.see("20:45", idle=30)
    assert len(learned.offers()) == 2


def test_a_time_that_was_asked_for_needs_no_plan(learned):
    learned.at_work_by("18:00")
    learned.see("18:10", idle=30)
    learned.take(Answered(at("18:11"), Answer.STILL_WORKING, at("20:00")))
    learned.work("18:20", "20:00")
    learned.see("20:01", idle=30)
    assert len(learned.offers()) == 2


def test_the_minute_in_which_asking_becomes_worthwhile_is_looked_at(learned):
    learned.at_work_by("17:40")
    opens = landing_window(TODAY, at("17:40"), learned.rules).opens
    before = opens - timedelta(minutes=3)
    learned.see(f"{before:%H:%M}")
    assert outlook(learned.state, before, learned.rules).look_at == opens


def test_the_minute_in_which_a_second_offer_becomes_worthwhile_is_looked_at(learned):
    found = plan(days(*["17:00", "21:00"] * 10), Temper.EAGER)
    learned.with_rules(plan=found).at_work_by("16:40")
    learned.see("16:50", idle=30)
    learned.take(Answered(at("16:51"), Answer.STILL_WORKING))
    opens = MONDAY + timedelta(minutes=found.next_welcome(minutes("18:00"), again=True))
    before = opens - timedelta(minutes=4)
    learned.work("17:00", f"{before:%H:%M}")
    assert outlook(learned.state, before, learned.rules).look_at == opens


def test_rules_without_a_plan_are_those_of_the_settings():
    assert Rules(frozenset({1}), time(17, 30)).plan is None
    assert REACH == 45


def test_where_all_ends_lie_behind_nothing_is_worthwhile():
    found = plan([PastDay(TODAY - timedelta(days=k), 240.0, 841.0) for k in range(1, 6)], began=at("4:00"))
    assert not any(found.first[30 * 60 :])


# --- whoever works at other hours ----------------------------------------------------------------------------------


def test_a_short_friday_teaches_by_how_much_shorter_it_usually_is():
    friday = [PastDay(TODAY - timedelta(days=3 + 7 * k), 540, minutes("13:10"), minutes("13:00")) for k in range(6)]
    found = plan(friday)
    assert found.middle == minutes("17:40")
    assert minutes("17:00") <= found.opens() <= minutes("17:40")


def test_a_part_time_day_has_its_end_before_two():
    active = [(minutes("8:00"), minutes("12:10")), (minutes("19:00"), minutes("20:00"))]
    assert day_of(TODAY, active) == PastDay(TODAY, minutes("8:00"), minutes("20:00"))
    assert day_of(TODAY, active, time(12, 0)) == PastDay(TODAY, 480, minutes("12:10"), 720)


def night(day, *spans):
    midnight = MONDAY.replace(day=day)
    return [
        present(midnight + timedelta(minutes=minutes(begins)), midnight + timedelta(minutes=minutes(ends)), midnight)
        for begins, ends in spans
    ]


def test_work_over_four_in_the_morning_is_one_day_and_teaches():
    spans = [span for day in range(9, 17) for span in night(day, ("22:00", "27:50"), ("28:20", "30:10"))]
    found = past_days(spans, lambda _day: time(6, 0))
    assert [(day.began, day.ended, day.usual) for day in found] == [(22 * 60, 30 * 60 + 10, 30 * 60)] * 8
    tonight = plan_day(found, at("22:05"), time(6, 0), Temper.THRIFTY)
    assert minutes("29:15") <= tonight.opens() <= minutes("30:10")


def test_an_hour_of_rest_before_the_morning_is_a_new_day():
    found = past_days(night(9, ("19:00", "27:30"), ("28:31", "33:00")), lambda _day: time(3, 0))
    assert [day.day.day for day in found] == [9]
    assert found[0].ended == minutes("27:30")


@pytest.mark.parametrize(
    ("end", "began", "minute"),
    [
        (time(17, 30), None, "17:30"),
        (time(1, 0), None, "25:00"),
        (time(6, 0), None, "6:00"),
        (time(6, 0), "22:00", "30:00"),
        (time(11, 0), "7:00", "11:00"),
        (time(12, 0), "13:00", "12:00"),
    ],
)
def test_a_usual_end_belongs_to_the_night_after_where_it_must(end, began, minute):
    assert usual_minute(end, minutes(began) if began else None) == minutes(minute)
