"""Spans of time that end today, whatever weekday a week begins with."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.statement_periods import Period, first_day

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("today", "first_weekday", "begins"),
    [
        (MONDAY, 1, MONDAY),
        (MONDAY, 7, date(2026, 11, 22)),
        (MONDAY, 6, date(2026, 11, 21)),
        (date(2026, 11, 29), 1, MONDAY),
        (date(2026, 1, 1), 1, date(2025, 12, 29)),
    ],
)
def test_a_week_begins_as_it_does_where_one_lives(today, first_weekday, begins):
    assert first_day(Period.WEEK, today, first_weekday) == begins


def test_months_and_years_begin_with_their_first_day():
    assert first_day(Period.MONTH, MONDAY) == date(2026, 11, 1)
    assert first_day(Period.YEAR, MONDAY) == date(2026, 1, 1)


@given(st.dates(min_value=date(1, 1, 8)), st.integers(1, 7), st.sampled_from(Period))
def test_today_is_always_within(today, first_weekday, period):
    assert first_day(period, today, first_weekday) <= today
