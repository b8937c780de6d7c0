"""The night by the local clock, and the day's hours without it."""

from datetime import timedelta

import pytest

from models.night import after_day_time, out_of_the_night
from tests.models.workdays import at

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("clock", "day", "agreed"),
    [
        ("6:59", "7:00", "7:00"),
        ("7:00", "7:00", "7:00"),
        ("21:59", "21:59", "21:59"),
        ("22:00", "31:00", "23:00"),
        ("22:59", "31:00", "23:00"),
        ("23:00", "31:00", "23:00"),
        ("24:30", "31:00", "24:30"),
        ("29:59", "31:00", "29:59"),
        ("30:00", "31:00", "31:00"),
    ],
)
def test_out_of_the_night_leads_the_next_hour_that_is_free(clock, day, agreed):
    assert out_of_the_night(at(clock)) == at(day)
    assert out_of_the_night(at(clock), agreed=True) == at(agreed)


@pytest.mark.parametrize(
    ("since", "until"),
    [
        ("9:00", "12:00"),
        ("18:59", "21:59"),
        ("19:00", "31:00"),
        ("20:30", "32:30"),
        ("23:00", "34:00"),
        ("2:00", "10:00"),
    ],
)
def test_three_hours_of_day(since, until):
    assert after_day_time(at(since), 3 * HOUR) == at(until)
