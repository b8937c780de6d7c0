"""How long it took until somebody reached out: the median, and what it leaves out."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from models.journal import Episode
from models.records import AttemptKind, EpisodeState, Precision, Who
from models.rituals import IsoWeek, begin_episode, close_episode, reach_out, take_pause
from tests.models.reflection_weeks import at, episode, on, view


def test_the_median_of_two_names_what_it_leaves_out():
    episodes = [
        episode(at(on(3)), 20, 90),
        episode(at(on(6)), 30),
        episode(at(on(6), 20), open_=True),
        episode(at(on(7)), 45, open_=True, precision=Precision.THAT_DAY),
    ]
    found = view(episodes=episodes).reach_out
    assert found.median == timedelta(minutes=25)
    assert (found.episodes, found.timed, found.untimed, found.without, found.still_open) == (4, 2, 1, 1, 2)
    assert not found.about


def test_the_median_of_three_is_the_one_in_the_middle():
    assert view(episodes=[episode(at(on(1)), wait) for wait in (240, 5, 48)]).reach_out.median == timedelta(minutes=48)


def test_a_remembered_hour_makes_the_median_one_of_about():
    assert view(episodes=[episode(at(on(1)), 60, precision=Precision.ABOUT_AN_HOUR)]).reach_out.about


def test_open_episodes_alone_have_no_median():
    found = view(episodes=[episode(at(on(1)), open_=True)]).reach_out
    assert found.median is None
    assert (found.without, found.still_open) == (1, 1)


def test_the_first_reach_out_is_the_earliest_in_whatever_order_they_come():
    found = episode(at(on(1)), 50, 10)
    assert view(episodes=[found]).reach_out.median == timedelta(minutes=10)


def test_who_reached_out_makes_no_difference():
    begun = begin_episode("distance", at(on(1)))
    by_each = [
        Episode(begun, (reach_out(begun, AttemptKind.APOLOGY, at(on(1), 19), who=who),))
        for who in (Who.ME, Who.PARTNER, Who.BOTH)
    ]
    assert len({view(episodes=[one]).reach_out for one in by_each}) == 1


def test_the_hour_that_daylight_saving_skips_is_not_counted():
    berlin = ZoneInfo("Europe/Berlin")
    week = IsoWeek(2026, 13)  # the clocks go from 2:00 to 3:00 on Sunday, 29 March
    begun = begin_episode("late", datetime(2026, 3, 29, 1, 30, tzinfo=berlin))
    attempt = reach_out(begun, AttemptKind.HUMOUR, datetime(2026, 3, 29, 3, 30, tzinfo=berlin))
    found = view(week, episodes=[Episode(begun, (attempt,))], today=date(2026, 4, 10))
    assert found.reach_out.median == timedelta(hours=1)
    assert found.days[5].repairs, "half past one at night still belongs to Saturday"


def test_the_hour_that_comes_twice_is_counted():
    berlin = ZoneInfo("Europe/Berlin")
    week = IsoWeek(2026, 43)  # the clocks go back from 3:00 to 2:00 on Sunday, 25 October
    begun = begin_episode("late", datetime(2026, 10, 25, 1, 30, tzinfo=berlin))
    attempt = reach_out(begun, AttemptKind.HUMOUR, datetime(2026, 10, 25, 3, 30, tzinfo=berlin))
    found = view(week, episodes=[Episode(begun, (attempt,))], today=date(2026, 11, 10))
    assert found.reach_out.median == timedelta(hours=3)


def test_a_clock_set_back_gives_no_negative_time():
    begun = begin_episode("sharp", at(on(1)))
    attempt = replace(reach_out(begun, AttemptKind.HUMOUR, at(on(1))), at=at(on(1), 17))
    assert view(episodes=[Episode(begun, (attempt,))]).reach_out.median == timedelta()


def test_the_ribbon_tells_how_long_an_episode_lasted():
    open_one = episode(at(on(2)), open_=True)
    begun = begin_episode("sharp", at(on(2), 19), precision=Precision.THAT_DAY)
    vague = Episode(
        close_episode(begun, EpisodeState.LET_GO, at(on(3))),
        pauses=(take_pause(begun, at(on(2), 20), timedelta(minutes=30)),),
    )
    marks = view(episodes=[vague, open_one, episode(at(on(2), 12), 5)]).days[1].repairs
    assert [mark.closed_after for mark in marks] == [timedelta(hours=12), None, None]
    assert [mark.open for mark in marks] == [False, True, False]
    assert [mark.reached_out for mark in marks] == [True, False, False]
