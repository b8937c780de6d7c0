"""A clock that is set, another zone, a crash: nothing is asked twice, and nothing lies in the future."""

from datetime import timedelta

from models.workday import reloaded
from models.workday_events import Answer, Answered, LandingBegan, Observation
from tests.models.workdays import ZONE, Walk, at


def test_a_clock_set_back_leaves_nothing_in_the_future(offered):
    offered.see("15:00", idle=1)
    state = offered.state
    for moment in (state.began, state.present_since, state.last_active, state.last_seen):
        assert moment is None or moment <= at("15:00")


def test_a_clock_set_back_by_a_minute_ends_no_span_in_the_future():
    walk = Walk()
    walk.see("15:00")
    walk.see("15:00:30")
    walk.take(Observation(at("14:59:30"), None, slept_for=timedelta(minutes=1)))
    assert walk.spans() == []


def test_an_hour_back_over_four_in_the_morning_is_no_new_day(offered):
    offered.take(Answered(at("17:15"), Answer.NOT_TODAY))
    offered.tomorrow()
    offered.see("4:10", idle=1)
    offered.see("3:10", idle=1)
    assert offered.state.day == offered.day.date()
    assert not offered.state.settled


def test_a_new_zone_does_not_bring_a_second_offer(offered):
    offered.take(Answered(at("17:15"), Answer.NOT_TODAY))
    west = at("17:40").astimezone(ZONE.__class__(timedelta(hours=-5)))
    offered.take(Observation(west, timedelta(seconds=30)))
    offered.take(Observation(west + timedelta(hours=5, minutes=45), timedelta(seconds=30)))
    assert len(offered.offers()) == 1


def test_an_offer_that_was_up_at_a_crash_may_come_once_more(offered):
    again = Walk(state=reloaded(offered.state))
    again.see("17:20", idle=30)
    assert again.offers() == []
    again.see("17:26", idle=30)
    assert len(again.offers()) == 1
    third = Walk(state=reloaded(again.state))
    third.see("17:40", idle=30)
    assert third.offers() == []


def test_a_landing_that_was_up_at_a_crash_is_not_offered_again(offered):
    offered.take(LandingBegan(at("17:15")))
    again = Walk(state=reloaded(offered.state))
    again.see("17:40", idle=30)
    assert again.offers() == []
