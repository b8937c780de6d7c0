"""One reminder at a time, at a moment that suits, whatever the clock does."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.occasions import Occasions
from models.reminder_state import REMEMBERED
from models.reminders import LOOK_AGAIN, holds
from models.workday_state import Phase, WorkdayState
from tests.models.reminder_evenings import (
    ARRIVAL,
    AT_SIX,
    EVERYTHING,
    OPEN,
    REFLECTION,
    RETURN,
    SUNDAY,
    UNSAID,
    WEEKLY,
    Evening,
    agreed,
    key,
    open_since,
    unsaid_since,
)
from tests.models.workdays import at

ALL_AT_ONCE = Occasions(
    returns=(agreed("17:45"),),
    arrivals=AT_SIX,
    still_open=(open_since("12:00"),),
    unsaid=(unsaid_since("9:00", day=SUNDAY),),
)


@pytest.mark.parametrize("circumstances", [{"locked": True}, {"engaged": True}, {"idle": 400}, {"slept": 600}], ids=str)
def test_nobody_is_spoken_to_who_is_not_there_or_busy(circumstances):
    evening = Evening(ALL_AT_ONCE)
    for clock in ("17:45", "17:55", "18:30"):
        assert evening.look(clock, **{"idle": 5, **circumstances}) is None


@pytest.mark.parametrize("phase", [Phase.OFFERED, Phase.LANDING])
def test_an_offer_and_a_landing_go_before_everything(phase):
    evening = Evening(ALL_AT_ONCE).in_phase(phase)
    assert [evening.look(clock) for clock in ("17:45", "17:55", "18:30")] == [None] * 3


def test_in_the_window_of_an_offer_only_what_has_a_time_comes():
    assert Evening(replace(ALL_AT_ONCE, returns=(), arrivals=())).in_phase(Phase.WINDOW).look("17:40") is None
    assert Evening(ALL_AT_ONCE).in_phase(Phase.WINDOW).kind("17:45") is RETURN


def test_in_a_pause_only_what_was_agreed_comes():
    evening = Evening(ALL_AT_ONCE).in_phase(Phase.PAUSED)
    assert evening.kind("17:45") is RETURN
    assert [evening.look(clock) for clock in ("17:55", "18:30", "20:00")] == [None] * 3


def test_the_first_minute_after_waking_is_quiet():
    evening = Evening(ALL_AT_ONCE, workday=WorkdayState(phase=Phase.AT_WORK, woken_at=at("17:50")))
    assert evening.kind("17:50:59") is None
    assert evening.kind("17:51") is RETURN


def test_where_presence_is_unknown_only_what_has_a_set_time_comes():
    evening = Evening(ALL_AT_ONCE)
    assert evening.kind("17:45", None) is RETURN
    assert evening.kind("17:50", None) is ARRIVAL
    assert evening.kind("20:00", None) is None
    assert evening.next_look() is None, "looking on would bring nothing"
    assert Evening(settings=WEEKLY, day=SUNDAY).kind("18:00", None) is REFLECTION


@pytest.mark.parametrize(("idle", "comes"), [(0, False), (2.9, False), (3, True), (119, True), (120, False)])
def test_what_can_wait_comes_when_the_hands_rest(idle, comes):
    evening = Evening(Occasions(still_open=(open_since("9:00"),)))
    assert (evening.kind("13:00", idle) is OPEN) is comes


def test_one_at_a_time_with_room_between():
    evening = Evening(replace(ALL_AT_ONCE, arrivals=()), settings=replace(WEEKLY, reflection_weekday=1))
    came = {}
    moment = at("17:30")
    while moment < at("22:30"):
        if (kind := evening.kind(moment)) is not None:
            came[kind] = moment
        moment += timedelta(minutes=1)
    assert came == {RETURN: at("17:45"), OPEN: at("18:15"), REFLECTION: at("18:45"), UNSAID: at("19:15")}


def test_what_has_a_time_needs_less_room():
    evening = Evening(Occasions(returns=(agreed("17:50"), agreed("17:51", 2)), arrivals=AT_SIX))
    assert evening.look("17:52").subject == key(101)
    assert evening.look("17:56") is None
    assert evening.next_look() == at("17:57")
    assert evening.look("17:57").subject == key(102)


def test_what_can_wait_gives_way_to_what_is_near():
    evening = Evening(Occasions(arrivals=AT_SIX, still_open=(open_since("12:00"),)))
    assert evening.kind("17:25") is None
    assert evening.next_look() == at("17:50")
    assert evening.kind("17:50") is ARRIVAL
    assert evening.kind("18:20") is OPEN


def test_what_can_wait_gives_way_to_a_landing_that_may_soon_be_offered():
    """Two of us within some minutes would be one too many."""
    evening = Evening(replace(ALL_AT_ONCE, returns=(), arrivals=(), landing_opens=at("17:10")))
    assert evening.kind("16:39") is OPEN
    evening = Evening(replace(ALL_AT_ONCE, returns=(), arrivals=(), landing_opens=at("17:10")))
    assert evening.kind("16:41") is None
    assert evening.next_look() is None, "the opening is looked at anyhow"
    assert evening.in_phase(Phase.WINDOW).kind("17:15") is None
    assert evening.in_phase(Phase.LANDED).kind("17:20") is OPEN


def test_what_has_a_time_does_not_wait_for_a_landing():
    evening = Evening(replace(ALL_AT_ONCE, landing_opens=at("17:50")))
    assert evening.kind("17:45") is RETURN


# --- clocks --------------------------------------------------------------------------------------------------------


def test_a_clock_set_back_brings_nothing_twice_and_nothing_at_once():
    evening = Evening(ALL_AT_ONCE)
    assert evening.kind("17:45") is RETURN
    assert evening.kind("16:45") is None
    assert evening.state.last_shown() == at("16:45")
    assert evening.kind("17:14") is None
    assert evening.kind("17:16") is OPEN
    assert evening.kind("17:46") is None, "the return was spoken of, and the arrival is near"
    assert evening.kind("17:50") is ARRIVAL


def test_what_is_long_past_is_forgotten():
    evening = Evening(Occasions(returns=(agreed("17:45"),)))
    evening.look("17:45")
    evening.look(at("17:44") + REMEMBERED)
    assert evening.state.shown
    evening.look(at("17:45") + REMEMBERED)
    assert not evening.state.shown


def test_nothing_is_looked_for_while_nobody_could_be_told():
    evening = Evening(Occasions(still_open=(open_since("9:00"),)))
    for circumstances in ({"locked": True}, {"engaged": True}, {"idle": 130}):
        evening.look("13:00", **{"idle": 1, **circumstances})
        assert evening.next_look() is None
    evening.look("13:00", 1)
    assert evening.next_look() == at("13:00") + LOOK_AGAIN


# --- what no longer holds ------------------------------------------------------------------------------------------


def test_a_reminder_holds_until_its_reason_is_gone():
    evening = Evening(ALL_AT_ONCE)
    reminder = evening.look("17:45")

    def still(clock, occasions):
        return holds(reminder, evening.state, at(clock), occasions, EVERYTHING)

    assert still("17:46", ALL_AT_ONCE)
    assert still("16:46", ALL_AT_ONCE), "the clock was set back"
    assert not still("17:46", replace(ALL_AT_ONCE, returns=()))
    assert not still("19:45", ALL_AT_ONCE)
