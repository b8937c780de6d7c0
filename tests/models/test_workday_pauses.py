"""Reminders paused, for an hour or for weeks away, and what becomes of the days meanwhile."""

from datetime import datetime, timedelta, timezone

from models.records import DayKind
from models.workday import step
from models.workday_events import DayBegan, Observation, PauseAsked, WithdrawOffer
from models.workday_state import Phase
from tests.models.workdays import MONDAY, RULES, TODAY, Walk, at


def test_a_pause_is_silent_and_ends_by_itself():
    walk = Walk().at_work_by("16:50")
    walk.take(PauseAsked(at("16:55"), at("17:55")))
    walk.see("17:20", idle=30)
    assert (walk.state.phase, walk.offers()) == (Phase.PAUSED, [])
    walk.see("17:56", idle=1)
    walk.see("17:57", idle=30)
    assert len(walk.offers()) == 1


def test_a_pause_takes_back_an_offer(offered):
    assert offered.take(PauseAsked(at("17:15"), at("18:15")))[0] == WithdrawOffer(for_good=True)
    assert offered.state.phase is Phase.PAUSED


def test_a_pause_can_be_ended():
    walk = Walk().at_work_by("17:00")
    walk.take(PauseAsked(at("17:01"), at("23:00")))
    walk.take(PauseAsked(at("17:05"), at("17:05")))
    walk.see("17:20", idle=30)
    assert len(walk.offers()) == 1


def test_a_pause_until_monday_lasts_over_the_days_between():
    thursday = MONDAY - timedelta(days=4)
    walk = Walk(day=thursday).at_work_by("15:00")
    walk.take(PauseAsked(at("15:00", day=thursday), TODAY))
    walk.see("17:20", idle=30)
    walk.tomorrow()
    walk.see("10:00")
    assert DayBegan(walk.day.date(), DayKind.PAUSED) in walk.effects
    walk.tomorrow()
    walk.see("10:00")
    assert DayBegan(walk.day.date(), DayKind.OFF) in walk.effects
    walk.day = MONDAY
    walk.at_work_by("17:05")
    walk.see("17:12", idle=30)
    assert [offer.day for offer in walk.offers()] == [TODAY]


def test_three_weeks_away_are_silent_and_no_workdays():
    walk = Walk().at_work_by("15:00")
    walk.take(PauseAsked(at("15:00"), TODAY + timedelta(weeks=3), away=True))
    for _ in range(20):
        walk.tomorrow()
        walk.at_work_by("17:05")
        walk.see("17:15", idle=30)
    kinds = [effect.kind for effect in walk.effects if isinstance(effect, DayBegan)]
    assert kinds[1:] == [DayKind.AWAY] * 4 + ([DayKind.OFF] * 2 + [DayKind.AWAY] * 5) * 2 + [DayKind.OFF] * 2
    assert walk.offers() == []
    walk.tomorrow()
    walk.at_work_by("17:05")
    walk.see("17:15", idle=30)
    assert [offer.day for offer in walk.offers()] == [TODAY + timedelta(weeks=3)]


def test_whole_days_away_end_with_the_day_wherever_one_is_by_then():
    west = timezone(timedelta(hours=-8))
    walk = Walk().at_work_by("15:00")
    walk.take(PauseAsked(at("15:00"), TODAY + timedelta(days=1)))
    still_today = (MONDAY + timedelta(days=1, hours=5)).astimezone(west)
    assert step(walk.state, Observation(still_today, timedelta(seconds=1)), RULES).state.phase is Phase.PAUSED
    tomorrow_there = datetime(2026, 11, 24, 4, 1, tzinfo=west)
    assert step(walk.state, Observation(tomorrow_there, timedelta(seconds=1)), RULES).state.phase is not Phase.PAUSED


def test_a_new_pause_takes_the_place_of_the_one_before():
    walk = Walk().at_work_by("15:00")
    walk.take(PauseAsked(at("15:00"), TODAY + timedelta(weeks=3), away=True))
    walk.take(PauseAsked(at("15:01"), at("16:01")))
    assert (walk.state.back_on, walk.state.away, walk.state.paused_until) == (None, False, at("16:01"))
    walk.take(PauseAsked(at("15:02"), TODAY))
    assert walk.state.phase is Phase.AT_WORK
