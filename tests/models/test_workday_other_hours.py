"""Days off, short days and night shifts: when a day begins and ends, and where its window lies."""

from dataclasses import replace
from datetime import timedelta

from models.records import DayKind
from models.workday_events import Answer, Answered, DayBegan, DayTurnedOut, PauseAsked
from tests.models.workdays import MONDAY, RULES, TODAY, Walk, at


def test_a_public_holiday_is_a_day_off():
    walk = Walk(rules=replace(RULES, days_off=frozenset({TODAY}))).at_work_by("17:05")
    walk.see("17:15", idle=30)
    assert walk.effects == [DayBegan(TODAY, DayKind.OFF)]


def test_a_holiday_that_becomes_known_later_makes_the_day_another():
    walk = Walk()
    walk.work("9:00", "9:30")
    walk.with_rules(days_off=frozenset({TODAY}))
    assert walk.see("9:40") == (DayTurnedOut(TODAY, DayKind.OFF),)
    assert walk.see("9:41") == ()


def test_a_day_that_is_paused_as_a_whole_is_no_workday():
    walk = Walk()
    walk.work("9:00", "11:00")
    assert walk.take(PauseAsked(at("11:00"), TODAY + timedelta(days=1))) == (DayTurnedOut(TODAY, DayKind.PAUSED),)
    assert walk.take(PauseAsked(at("12:00"), at("12:00"))) == (DayTurnedOut(TODAY, DayKind.WORKDAY),)
    assert walk.take(PauseAsked(at("13:00"), at("14:00"))) == ()


def test_a_short_friday_has_its_own_window():
    friday = MONDAY + timedelta(days=4)
    walk = Walk(day=friday, rules=replace(RULES, other_ends=((5, at("13:00").time()),))).at_work_by("12:45")
    walk.see("12:46", idle=30)
    assert len(walk.offers()) == 1


def test_a_night_shift_is_one_day():
    walk = Walk(rules=replace(RULES, usual_end=at("6:00").time()))
    walk.work("22:00", "29:35")
    assert walk.state.day == TODAY
    walk.see("29:45", idle=30)
    assert [offer.day for offer in walk.offers()] == [TODAY]
    walk.take(Answered(at("29:46"), Answer.NOT_TODAY))
    walk.leave("30:10", "32:00")
    assert walk.state.day == TODAY + timedelta(days=1)
    assert [effect.day for effect in walk.effects if isinstance(effect, DayBegan)] == [TODAY]


def test_a_night_shift_that_never_stops_ends_at_noon():
    walk = Walk(rules=replace(RULES, usual_end=at("6:00").time()))
    walk.work("22:00", "35:50")
    assert walk.state.day == TODAY
    walk.see("36:00")
    assert walk.state.day == TODAY + timedelta(days=1)


def test_an_early_shift_ends_on_its_own_morning():
    walk = Walk(rules=replace(RULES, usual_end=at("11:00").time()))
    walk.work("5:00", "10:45")
    walk.see("10:46", idle=30)
    assert [offer.day for offer in walk.offers()] == [TODAY]


def test_who_rests_for_an_hour_before_four_begins_a_new_day():
    walk = Walk()
    walk.work("20:00", "27:00")
    walk.see("28:01", idle=1)
    assert walk.state.day == TODAY + timedelta(days=1)
