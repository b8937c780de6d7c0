"""Months at a glance, against values worked out by hand."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.journal import Episode
from models.records import AttemptKind, DayKind, EpisodeState, Precision, StatementState
from models.rituals import (
    IsoWeek,
    begin_episode,
    close_episode,
    day_was,
    land,
    reach_out,
    write_statement,
)
from models.trends import SPANS, Reached, trends, trends_span

CET = timezone(timedelta(hours=1))
# Twelve weeks from 26 October 2026 to 17 January 2027, with a week 53 among them.
LAST = IsoWeek(2027, 2)
MONDAY = date(2026, 10, 26)
AFTER = date(2027, 2, 1)


def at(day: date, hour: int = 18) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=CET)


def episode(day: date, *minutes: int, open_: bool = False, **fields) -> Episode:
    begun = begin_episode("late", at(day), **fields)
    attempts = tuple(reach_out(begun, AttemptKind.HUMOUR, at(day) + timedelta(minutes=wait)) for wait in minutes)
    closed = close_episode(begun, EpisodeState.RECONNECTED, at(day) + timedelta(hours=9))
    return Episode(begun if open_ else closed, attempts)


def months(weeks=12, *, landings=(), statements=(), episodes=(), days=(), today=AFTER):
    told = {"landings": landings, "statements": statements, "episodes": episodes, "days": days}
    return trends(LAST, weeks, **told, today=today)


def test_twelve_weeks_across_two_years_have_a_week_53_among_them():
    found = months().weeks
    assert len(found) == 12
    assert found[0].week.monday == MONDAY
    assert [(week.week.year, week.week.week) for week in found[-4:]] == [(2026, 52), (2026, 53), (2027, 1), (2027, 2)]
    assert trends_span(LAST, 12) == (MONDAY, date(2027, 1, 17))


def test_each_week_counts_its_own():
    new_year = date(2027, 1, 1)
    days = [day_was(new_year + timedelta(days=number), DayKind.WORKDAY, at(new_year)) for number in (0, 3, 4)]
    landings = [land(at(new_year)), land(at(new_year + timedelta(days=1))), land(at(new_year + timedelta(days=3)))]
    said = [write_statement("tired", at(new_year), state=StatementState.SAID) for _ in range(2)]
    kept = write_statement("later", at(MONDAY), state=StatementState.KEPT)
    found = {week.week: week for week in months(landings=landings, days=days, statements=[*said, kept]).weeks}
    of_53, of_1 = found[IsoWeek(2026, 53)], found[IsoWeek(2027, 1)]
    assert (of_53.landings.landed, of_53.landings.workdays, of_53.landings.elsewhere) == (1, 1, 1)
    assert (of_1.landings.landed, of_1.landings.workdays, of_1.landings.elsewhere) == (1, 2, 0)
    assert (of_53.statements.said, of_53.statements.kept) == (2, 0)
    assert found[IsoWeek.of(MONDAY)].statements.kept == 1


def test_each_episode_is_told_with_what_is_known_of_it():
    found = months(
        episodes=[
            episode(MONDAY + timedelta(days=3), open_=True),
            episode(MONDAY, 50, 20, precision=Precision.ABOUT_AN_HOUR),
            episode(MONDAY + timedelta(days=1), 20, precision=Precision.THAT_DAY),
            episode(MONDAY + timedelta(days=2)),
            episode(MONDAY - timedelta(days=1), 20),
        ]
    ).reach_outs
    assert [(each.day - MONDAY).days for each in found] == [0, 1, 2, 3], "the day before is not among these weeks"
    assert [each.reached for each in found] == [
        Reached.TIMED,
        Reached.HOUR_UNKNOWN,
        Reached.NOT_YET,
        Reached.NOT_YET,
    ]
    assert [each.after for each in found] == [timedelta(minutes=20), None, None, None]
    assert [each.about for each in found] == [True, False, False, False]
    assert [each.open for each in found] == [False, False, False, True]


def test_four_weeks_have_a_middle_from_five_on_and_name_what_is_open():
    waits = (5, 10, 30, 60, 120)
    timed = [episode(MONDAY + timedelta(days=7 * place), wait) for place, wait in enumerate(waits[:4])]
    waiting = episode(MONDAY, open_=True)
    four = months(episodes=[*timed, waiting]).blocks
    assert [block.median for block in four] == [None, None, None]
    assert (four[0].first, four[0].last) == (MONDAY, MONDAY + timedelta(days=27))
    five = months(episodes=[*timed, waiting, episode(MONDAY, waits[4])]).blocks[0]
    assert five.median == timedelta(minutes=30)
    assert (five.reach_out.timed, five.reach_out.still_open, five.reach_out.without) == (5, 1, 1)


@pytest.mark.parametrize("weeks", SPANS)
def test_the_spans_are_whole_blocks_that_end_with_the_last_week(weeks):
    found = months(weeks)
    assert len(found.blocks) * 4 == len(found.weeks) == weeks
    assert found.blocks[0].first == found.weeks[0].week.monday
    assert found.blocks[-1].last == LAST.sunday


days_told = st.dates(MONDAY - timedelta(days=20), LAST.sunday + timedelta(days=20))
episodes_told = st.lists(st.tuples(days_told, st.lists(st.integers(0, 9000), max_size=2), st.booleans()), max_size=10)


@given(episodes_told, st.randoms())
def test_the_order_of_episodes_makes_no_difference(told, dice):
    found = [episode(day, *minutes, open_=open_) for day, minutes, open_ in told]
    assert months(episodes=found) == months(episodes=dice.sample(found, len(found)))


@given(episodes_told, st.dates(MONDAY, LAST.sunday))
def test_an_open_episode_is_shown_and_moves_no_middle(told, day):
    found = [episode(began, *minutes, open_=open_) for began, minutes, open_ in told]
    before, after = months(episodes=found), months(episodes=[*found, episode(day, open_=True)])
    assert [block.median for block in after.blocks] == [block.median for block in before.blocks]
    assert len(after.reach_outs) == len(before.reach_outs) + 1
    assert sum(block.reach_out.still_open for block in after.blocks) == 1 + sum(
        block.reach_out.still_open for block in before.blocks
    )
