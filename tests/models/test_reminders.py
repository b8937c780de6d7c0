"""Which quiet reminder comes, and when: never late, twice or at night."""

from dataclasses import replace
from datetime import time, timedelta, timezone

import pytest

from models.occasions import Occasions
from models.reminders import Reminder
from models.settings import Settings
from models.workday_state import Phase
from tests.models.reminder_evenings import (
    ARRIVAL,
    AT_SIX,
    DAY,
    EVERYTHING,
    OPEN,
    RETURN,
    SUNDAY,
    TUESDAY,
    Evening,
    agreed,
    key,
    open_since,
    unsaid_since,
)
from tests.models.workdays import MONDAY, at

# --- an agreed return ----------------------------------------------------------------------------------------------


def test_a_return_is_reminded_of_at_its_time_and_once():
    evening = Evening(Occasions(returns=(agreed("19:40"),)))
    assert evening.look("19:39") is None
    assert evening.next_look() == at("19:40")
    reminder = evening.look("19:40")
    assert reminder is not None
    assert (reminder.kind, reminder.until, reminder.subject) == (RETURN, at("21:40"), key(101))
    assert evening.look("19:50") is None
    assert evening.next_look() is None


def test_whoever_agrees_on_another_time_is_told_of_that_one_too():
    evening = Evening(Occasions(returns=(agreed("19:40"),)))
    assert evening.kind("19:40") is RETURN
    evening.occasions = Occasions(returns=(agreed("20:10"),))
    assert evening.kind("20:00") is None
    assert evening.kind("20:10") is RETURN
    assert evening.kind("20:20") is None


def test_a_return_comes_even_in_the_middle_of_typing_and_waits_for_an_empty_chair():
    assert Evening(Occasions(returns=(agreed("19:40"),))).kind("19:40", 0) is RETURN
    evening = Evening(Occasions(returns=(agreed("19:40"),)))
    assert evening.kind("19:45", 301) is None
    assert evening.next_look() is None, "the first input wakes us"
    assert evening.kind("20:10", 0) is RETURN


def test_a_return_of_yesterday_is_not_told_in_the_morning():
    evening = Evening(Occasions(returns=(agreed("21:30"),)))
    assert evening.kind("21:35", 400) is None
    assert evening.kind("23:31") is None
    assert evening.kind(at("8:00", day=TUESDAY)) is None


@pytest.mark.parametrize(
    ("moment", "comes"),
    [("21:59", True), ("22:10", False), ("22:59", False), ("23:00", True), ("23:50", True)],
)
def test_in_the_first_hour_of_the_night_even_a_return_waits(moment, comes):
    evening = Evening(Occasions(returns=(agreed("21:58"),)))
    assert (evening.kind(moment) is RETURN) is comes


def test_in_the_last_hour_of_the_night_even_a_return_waits():
    evening = Evening(Occasions(returns=(agreed("5:50"),)))
    assert evening.kind("6:10") is None
    assert evening.next_look() == at("7:00")
    assert evening.kind("7:00") is RETURN


def test_in_the_deep_of_the_night_only_what_was_agreed_comes():
    occasions = Occasions(returns=(agreed("23:30"),), unsaid=(unsaid_since("9:00", day=SUNDAY),))
    evening = Evening(replace(occasions, returns=()))
    assert evening.kind("23:30") is None
    assert evening.next_look() == at("7:00", day=TUESDAY)
    evening.occasions = occasions
    assert evening.kind("23:30") is RETURN


def test_a_return_in_another_zone_is_the_same_instant():
    tokyo = timezone(timedelta(hours=9))
    evening = Evening(Occasions(returns=(agreed("11:00"),)))
    assert evening.kind(at("11:00").astimezone(tokyo)) is RETURN
    assert evening.kind(at("11:40")) is None


@pytest.mark.parametrize("kind", ["remind_of_return", "remind_of_arrival", "remind_of_open_episode"])
def test_what_is_switched_off_does_not_come(kind):
    occasions = {
        "remind_of_return": Occasions(returns=(agreed("17:50"),)),
        "remind_of_arrival": Occasions(arrivals=AT_SIX),
        "remind_of_open_episode": Occasions(still_open=(open_since("12:00"),)),
    }[kind]
    assert Evening(occasions).look("17:55") is not None
    assert Evening(occasions, replace(EVERYTHING, **{kind: False})).look("17:55") is None


# --- the partner's arrival -----------------------------------------------------------------------------------------


def test_an_arrival_is_told_some_minutes_before_at_a_pause():
    evening = Evening(Occasions(arrivals=AT_SIX))
    assert evening.kind("17:49:59") is None
    assert evening.next_look() == at("17:50")
    assert evening.kind("17:50", 1) is None, "in the middle of typing"
    assert evening.next_look() == at("17:50:30")
    reminder = evening.look("17:50:30", 4)
    assert reminder == Reminder(kind=ARRIVAL, key="arrival:2026-11-23", until=at("18:00"))


def test_an_arrival_has_a_last_call():
    evening = Evening(Occasions(arrivals=AT_SIX))
    assert evening.kind("17:54:45", 0) is None
    assert evening.next_look() == at("17:55")
    assert evening.kind("17:55", 0) is ARRIVAL


def test_an_arrival_that_has_been_is_passed_over_and_the_next_day_has_its_own():
    evening = Evening(Occasions(arrivals=AT_SIX))
    assert evening.kind("18:00") is None
    assert evening.kind(at("17:52", day=TUESDAY)) is ARRIVAL


def test_arrivals_are_those_of_their_weekday_days_off_included():
    evening = Evening(Occasions(arrivals=((7, time(18)),)))
    assert evening.kind("17:52") is None
    assert evening.in_phase(Phase.OFF).kind(at("17:52", day=SUNDAY)) is ARRIVAL


def test_the_lead_is_the_one_that_was_set_and_never_nothing():
    evening = Evening(Occasions(arrivals=AT_SIX), replace(EVERYTHING, arrival_lead=30))
    assert evening.kind("17:30") is ARRIVAL
    evening = Evening(Occasions(arrivals=AT_SIX), replace(EVERYTHING, arrival_lead=0))
    assert evening.kind("17:57") is None
    assert evening.kind("17:58") is ARRIVAL


def test_who_has_landed_together_already_is_left_in_peace():
    assert Evening(Occasions(arrivals=AT_SIX, landed_together=frozenset({MONDAY.date()}))).look("17:55") is None


def test_a_journey_over_zones_brings_no_second_arrival():
    evening = Evening(Occasions(arrivals=AT_SIX))
    assert evening.kind("17:55") is ARRIVAL
    lisbon = timezone(timedelta(0))
    assert evening.kind(MONDAY.replace(tzinfo=lisbon) + timedelta(hours=17, minutes=55)) is None


# --- an episode that is still open ---------------------------------------------------------------------------------


def test_an_open_episode_is_spoken_of_hours_later_and_once():
    evening = Evening(Occasions(still_open=(open_since("14:00"),)))
    assert evening.kind("16:59") is None
    assert evening.next_look() == at("17:00")
    assert evening.kind("17:00") is OPEN
    assert evening.kind("18:00") is None
    assert evening.kind(at("18:00", day=TUESDAY)) is None


def test_the_night_is_no_time_of_waiting():
    evening = Evening(Occasions(still_open=(open_since("20:30"),)))
    assert evening.kind(at("8:29", day=TUESDAY)) is None
    assert evening.kind(at("8:30", day=TUESDAY)) is OPEN


def test_after_two_days_it_is_not_spoken_of_any_more():
    evening = Evening(Occasions(still_open=(open_since("14:00"),)))
    assert evening.kind(at("14:00", day=MONDAY + 2 * DAY)) is None


# --- statements kept for later -------------------------------------------------------------------------------------


def test_a_statement_is_spoken_of_a_day_later_and_one_a_day():
    two = (unsaid_since("10:00", 1, day=SUNDAY), unsaid_since("9:00", 2, day=SUNDAY))
    evening = Evening(Occasions(unsaid=two))
    assert evening.kind("8:59") is None
    assert evening.look("10:30").subject == key(202), "the one that has waited longest"
    assert evening.kind("12:00") is None
    assert evening.kind("21:00") is None
    assert evening.look(at("7:00", day=TUESDAY)).subject == key(201)
    assert evening.kind(at("7:00", day=TUESDAY + DAY)) is None


def test_what_was_kept_long_ago_is_left_alone():
    assert Evening(Occasions(unsaid=(unsaid_since("9:00", day=MONDAY - 31 * DAY),))).look("10:00") is None


def test_statements_are_not_spoken_of_unless_that_was_asked_for():
    by_default = Settings(remind_of_reflection=False)
    assert Evening(Occasions(unsaid=(unsaid_since("9:00", day=SUNDAY),)), by_default).look("10:00") is None
