"""What the weekly window may say about landings and weeks, against values worked out by hand."""

from datetime import date, timedelta

import pytest

from models.records import DayKind, LandingOutcome, StatementState
from models.reflection import Blocks, LandingFigure, LandingMark, span_needed, week_to_look_back_on
from models.rituals import IsoWeek, day_was, land, say
from tests.models.reflection_weeks import MONDAY, WEEK, at, episode, landed, on, statement, view, workdays

# --- landings ------------------------------------------------------------------------------------------------------


def test_three_of_five_workdays():
    found = view(landings=landed(on(1), on(3), on(5)), days=workdays(MONDAY, 1, 2, 3, 4, 5))
    assert found.landings == LandingFigure(landed=3, workdays=5)
    marks = [day.landing for day in found.days]
    landed_, without, nothing = LandingMark.LANDED, LandingMark.WITHOUT, LandingMark.NOTHING
    assert marks == [landed_, without, landed_, without, landed_, nothing, nothing]


@pytest.mark.parametrize("kind", [DayKind.OFF, DayKind.AWAY, DayKind.PAUSED])
def test_days_off_leave_the_denominator(kind):
    days = workdays(MONDAY, 1, 2, 3) + workdays(MONDAY, 4, 5, kind=kind)
    found = view(landings=landed(on(1)), days=days)
    assert found.landings == LandingFigure(landed=1, workdays=3)
    assert found.days[3].landing is LandingMark.NOTHING


def test_a_landing_on_a_day_off_is_told_apart_and_never_makes_six_of_five():
    found = view(landings=landed(*(on(number) for number in range(1, 7))), days=workdays(MONDAY, 1, 2, 3, 4, 5))
    assert found.landings == LandingFigure(landed=5, workdays=5, elsewhere=1)


def test_two_landings_on_one_day_count_as_one():
    assert view(landings=landed(on(1), on(1)), days=workdays(MONDAY, 1, 2)).landings.landed == 1


def test_declined_missed_and_apart_are_no_landings():
    outcomes = (LandingOutcome.NOT_TODAY, LandingOutcome.MISSED, LandingOutcome.APART)
    told = [land(at(on(number)), outcome=outcome) for number, outcome in enumerate(outcomes, start=1)]
    found = view(landings=told, days=workdays(MONDAY, 1, 2, 3))
    assert found.landings == LandingFigure(landed=0, workdays=3)


def test_the_running_day_counts_when_it_is_over_or_landed():
    days = workdays(MONDAY, 1, 2, 3)
    assert view(landings=landed(on(1)), days=days, today=on(3)).landings == LandingFigure(landed=1, workdays=2)
    assert view(landings=landed(on(3)), days=days, today=on(3)).landings == LandingFigure(landed=1, workdays=3)


def test_what_was_known_last_about_a_date_holds():
    first = day_was(on(5), DayKind.WORKDAY, at(on(5), 9))
    corrected = day_was(on(5), DayKind.OFF, at(on(6), 9))
    assert view(days=[corrected, first]).landings.workdays == 0


def test_an_evening_after_midnight_belongs_to_its_workday():
    late = land(at(on(6), 1, 30))
    assert view(landings=[late], days=workdays(MONDAY, 5)).landings == LandingFigure(landed=1, workdays=1)


# --- weeks ---------------------------------------------------------------------------------------------------------


def test_nothing_logged_says_nothing():
    found = view()
    assert found.landings == LandingFigure(landed=0, workdays=0)
    assert found.reach_out.median is None
    assert found.landing_blocks is found.reach_out_blocks is found.statement_blocks is None
    assert [day.day for day in found.days] == [on(number) for number in range(1, 8)]


def test_week_53_and_week_1_keep_their_days_apart():
    last, first = IsoWeek(2026, 53), IsoWeek(2027, 1)
    assert (last.monday, last.sunday, first.monday) == (date(2026, 12, 28), date(2027, 1, 3), date(2027, 1, 4))
    landings = landed(date(2026, 12, 31), date(2027, 1, 2), date(2027, 1, 4))
    days = [day_was(day, DayKind.WORKDAY, at(day)) for day in (date(2026, 12, 31), date(2027, 1, 2), date(2027, 1, 4))]
    later = date(2027, 2, 1)
    assert view(last, landings=landings, days=days, today=later).landings == LandingFigure(landed=2, workdays=2)
    assert view(first, landings=landings, days=days, today=later).landings == LandingFigure(landed=1, workdays=1)


def test_eight_weeks_are_needed():
    assert span_needed(WEEK) == (date(2026, 9, 28), date(2026, 11, 22))


def test_four_weeks_stand_beside_the_four_before_and_no_single_week_does():
    monday = WEEK.earlier(4).monday
    recent = workdays(MONDAY, 1, 2, 3, 4, 5)
    before = workdays(monday, 1, 2, 3, 4)
    few = view(landings=landed(on(1), monday), days=recent + before)
    assert few.landing_blocks is None
    enough = view(landings=landed(on(1), monday), days=recent + before + workdays(monday, 5))
    one_of_five = LandingFigure(landed=1, workdays=5)
    assert enough.landing_blocks == Blocks(one_of_five, one_of_five)


def test_medians_are_compared_from_five_on():
    recent = [episode(at(on(number)), 10 * number) for number in range(1, 6)]
    start = WEEK.earlier(7).monday
    before = [episode(at(start + timedelta(days=number)), 60) for number in range(5)]
    assert view(episodes=recent + before[1:]).reach_out_blocks is None
    blocks = view(episodes=recent + before).reach_out_blocks
    assert blocks is not None
    assert (blocks.recent.median, blocks.before.median) == (timedelta(minutes=30), timedelta(hours=1))


def test_statements_are_compared_from_five_on():
    start = WEEK.earlier(5).monday
    recent = [statement(on(1)) for _ in range(5)]
    before = [statement(start, StatementState.KEPT) for _ in range(5)]
    assert view(statements=recent + before[1:]).statement_blocks is None
    assert view(statements=recent + before).statement_blocks is not None


@pytest.mark.parametrize(
    ("today", "week"),
    [
        (date(2026, 11, 19), IsoWeek(2026, 46)),  # Thursday
        (date(2026, 11, 20), WEEK),  # Friday
        (date(2026, 11, 22), WEEK),
        (date(2026, 11, 23), WEEK),  # the Monday after
        (date(2027, 1, 1), IsoWeek(2026, 53)),
    ],
)
def test_looking_back_means_the_running_week_from_friday_on(today, week):
    assert week_to_look_back_on(today) == week


def test_a_reflection_on_thursday_is_about_the_running_week_and_one_on_monday_is_not():
    assert week_to_look_back_on(date(2026, 11, 19), reflection_weekday=4) == WEEK
    assert week_to_look_back_on(date(2026, 11, 18), reflection_weekday=4) == IsoWeek(2026, 46)
    assert week_to_look_back_on(date(2026, 11, 16), reflection_weekday=1) == IsoWeek(2026, 46)


# --- which record a mark leads to -----------------------------------------------------------------------------------


def test_marks_lead_to_their_records():
    landing, again = land(at(on(1), 18)), land(at(on(1), 20))
    said = say(statement(on(1), StatementState.DRAFT), at(on(1), 21))
    kept = statement(on(1), StatementState.KEPT)
    quarrel = episode(at(on(1), 12), 5)
    day = view(landings=[again, landing], statements=[said, kept], episodes=[quarrel]).days[0]
    assert day.landing_id == landing.id, "the first of two"
    assert [(mark.id, mark.kept, mark.at) for mark in day.statements] == [
        (kept.id, True, kept.written_at),
        (said.id, False, at(on(1), 21)),
    ]
    assert [mark.id for mark in day.repairs] == [quarrel.episode.id]


def test_a_day_without_a_landing_leads_nowhere():
    declined = land(at(on(1)), outcome=LandingOutcome.NOT_TODAY)
    assert view(landings=[declined], days=workdays(MONDAY, 1)).days[0].landing_id is None
