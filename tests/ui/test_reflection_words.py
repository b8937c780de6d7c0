"""Figures and dates of a week in words: everything named that a figure rests on, nothing that it does not say."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from models.journal import Episode
from models.records import AttemptKind, DayKind, Need, Precision, StatementState
from models.reflection import week_view
from models.rituals import IsoWeek, begin_episode, day_was, land, reach_out, write_statement
from tests.hand_clock import ZONE
from ui.reflection_words import dates_text, figures_in_words, week_text

pytestmark = pytest.mark.usefixtures("british")

SUNDAY = datetime(2026, 11, 22, 19, 0, tzinfo=ZONE)
WEEK = IsoWeek(2026, 47)
LATER = date(2027, 1, 5)


def words(week=WEEK, *, landings=(), statements=(), episodes=(), days=()):
    view = week_view(week, landings=landings, statements=statements, episodes=episodes, days=days, today=LATER)
    return figures_in_words(view)


def reached(began, minutes, precision=Precision.EXACT):
    begun = begin_episode("late", began, precision=precision)
    return Episode(begun, (reach_out(begun, AttemptKind.HUMOUR, began + timedelta(minutes=minutes)),))


def test_the_figures_name_what_they_rest_on(qapp):
    monday = WEEK.monday
    days = [monday + timedelta(days=number) for number in range(5)]
    one, two = begin_episode("late", SUNDAY), begin_episode("cross", SUNDAY)
    view = week_view(
        WEEK,
        landings=[land(datetime(day.year, day.month, day.day, 18, tzinfo=ZONE)) for day in days[:3]],
        statements=[],
        episodes=[
            Episode(one, (reach_out(one, AttemptKind.HUMOUR, SUNDAY + timedelta(minutes=25)),)),
            Episode(two),
        ],
        days=[day_was(day, DayKind.WORKDAY, SUNDAY) for day in days],
        today=date(2026, 11, 23),
    )
    landings, reach, statements = figures_in_words(view)
    assert landings.figure == "3 of 5 workdays"
    assert reach.figure == "25 minutes"
    assert reach.basis == "from 1 episode; 1 without a reach-out; 2 still open"
    assert statements.figure == "Nothing noted"


@pytest.mark.parametrize(
    ("locale", "week", "text"),
    [
        ("en_GB", WEEK, "16 – 22 November"),
        ("en_US", WEEK, "November 16 – 22"),
        ("de_DE", WEEK, "16. – 22. November"),
        ("es_ES", WEEK, "16 – 22 de noviembre"),
        ("ja_JP", WEEK, "11月16日 – 22日"),
        ("en_GB", IsoWeek(2026, 49), "30 November – 6 December"),
        ("en_GB", IsoWeek(2025, 47), "17 – 23 November 2025"),
        ("en_US", IsoWeek(2026, 53), "December 28, 2026 – January 3, 2027"),
    ],
)
def test_dates_of_a_week_follow_the_locale(qapp, locale, week, text):
    QLocale.setDefault(QLocale(locale))
    assert week_text(week, 2026) == text


def test_an_empty_week_says_so_without_regret(qapp):
    assert [figure.figure for figure in words()] == ["No workdays yet", "Nothing noted", "Nothing noted"]
    assert all(figure.basis == "" and figure.counted for figure in words())


def test_a_time_that_was_remembered_roughly_is_one_of_about(qapp):
    rough = reached(SUNDAY - timedelta(hours=5), 50, Precision.ABOUT_AN_HOUR)
    assert words(episodes=[rough])[1].figure == "about 50 minutes"


def test_an_episode_without_an_hour_or_a_reach_out_has_no_minutes(qapp):
    day_only = reached(SUNDAY - timedelta(hours=5), 60, Precision.THAT_DAY)
    assert words(episodes=[day_only])[1].figure == "Hour not noted"
    assert words(episodes=[Episode(begin_episode("late", SUNDAY))])[1].figure == "Not yet"


def test_what_lay_underneath_comes_with_its_counts(qapp):
    needs = [Need.REST] * 3 + [Need.SPACE] * 2
    said = [write_statement("tired", SUNDAY, state=StatementState.SAID, need=need) for need in needs]
    assert words(statements=said)[2].basis == "most often underneath: need rest (3 of 5)"


def test_four_weeks_stand_beside_four_weeks_with_their_counts(qapp):
    days = [WEEK.monday - timedelta(days=number) for number in range(-5, 30)]
    records = [day_was(day, DayKind.WORKDAY, SUNDAY) for day in days]
    landings = [land(datetime(2026, 11, 17, 18, tzinfo=ZONE))]
    basis = words(days=records, landings=landings)[0].basis
    assert basis == "the last four weeks: 1 of 27; the four before: 0 of 8"


def test_each_figure_says_over_which_days_it_was_counted(qapp):
    assert all(figure.counted.endswith("Counted over 16 – 22 November.") for figure in words())
    days = [WEEK.monday - timedelta(days=number) for number in range(-5, 30)]
    landings = words(days=[day_was(day, DayKind.WORKDAY, SUNDAY) for day in days])[0]
    assert landings.counted.splitlines()[1:] == [
        "Counted over 16 – 22 November.",
        "The four weeks are 26 October – 22 November, those before 28 September – 25 October.",
    ]


def test_medians_side_by_side_name_what_is_still_open(qapp):
    recent = [reached(SUNDAY - timedelta(days=number), 20) for number in range(5)]
    before = [reached(SUNDAY - timedelta(weeks=5, days=number), 60) for number in range(5)]
    basis = words(episodes=[*recent, *before])[1].basis.splitlines()[-1]
    assert basis == ("the last four weeks: 20 minutes (n = 5, 5 open); the four before: an hour (n = 5, 5 open)")


def test_dates_across_two_years_name_both(qapp):
    assert dates_text(date(2026, 12, 28), date(2027, 1, 24)) == "28 December 2026 – 24 January 2027"
    assert dates_text(date(2026, 1, 5), date(2026, 1, 11)) == "5 – 11 January 2026"
    assert dates_text(date(2026, 1, 5), date(2027, 1, 11)) == "5 January 2026 – 11 January 2027", "not the same month"
