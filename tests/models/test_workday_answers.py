"""What follows an answer to an offer, and offers that nobody answers."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.workday_events import (
    Answer,
    Answered,
    AskAboutTime,
    DeclinedToday,
    LandingBegan,
    LandingEnded,
    Observation,
    WithdrawOffer,
)
from models.workday_state import Phase, WorkdayState
from tests.models.workdays import TODAY, Walk, at

# --- answers -------------------------------------------------------------------------------------------------------


def test_in_ten_minutes_comes_back_at_the_next_moment_after_that(offered):
    offered.take(Answered(at("17:15"), Answer.IN_TEN_MINUTES))
    offered.see("17:20", idle=30)
    assert len(offered.offers()) == 1
    offered.see("17:26", idle=30)
    assert len(offered.offers()) == 2


def test_still_working_until_means_until(offered):
    offered.take(Answered(at("17:15"), Answer.STILL_WORKING, at("18:30")))
    offered.work("17:20", "18:20")
    offered.see("18:29", idle=30)
    assert len(offered.offers()) == 1
    assert offered.state.phase is Phase.AT_WORK
    offered.see("18:31", idle=30)
    assert len(offered.offers()) == 2


def test_what_was_asked_for_comes_however_often_it_is_asked(offered):
    for minute in (15, 27, 39, 51):
        offered.take(Answered(at(f"17:{minute}"), Answer.IN_TEN_MINUTES))
        offered.see(f"17:{minute + 1}", idle=2)
        offered.take(Observation(at(f"17:{minute}") + timedelta(minutes=11), timedelta(seconds=30)))
    assert len(offered.offers()) == 5


def test_not_today_is_final(offered):
    effects = offered.take(Answered(at("17:15"), Answer.NOT_TODAY))
    assert DeclinedToday(TODAY) in effects
    assert WithdrawOffer(for_good=True) in effects
    offered.work("17:20", "19:00")
    offered.see("19:05", idle=30)
    assert len(offered.offers()) == 1


def test_unanswered_comes_once_more_and_no_third_time(offered):
    offered.take(Answered(at("17:16"), Answer.UNANSWERED))
    offered.see("17:20", idle=30)
    assert len(offered.offers()) == 1
    offered.see("17:27", idle=30)
    assert len(offered.offers()) == 2
    offered.take(Answered(at("17:29"), Answer.UNANSWERED))
    for clock in ("17:45", "18:00", "18:30", "19:00"):
        offered.see(clock, idle=1)
        offered.see(clock, idle=30)
    assert len(offered.offers()) == 2


def test_a_landing_settles_the_day(offered):
    assert WithdrawOffer(for_good=True) in offered.take(LandingBegan(at("17:15")))
    assert offered.state.phase is Phase.LANDING
    offered.see("17:16", idle=30)
    offered.take(LandingEnded(at("17:18"), done=True))
    assert offered.state.phase is Phase.LANDED
    offered.work("17:20", "18:30")
    offered.see("18:35", idle=30)
    assert len(offered.offers()) == 1
    assert offered.state.phase is Phase.LANDED


def test_a_landing_closed_at_once_is_not_offered_again_either(offered):
    offered.take(LandingBegan(at("17:15")))
    offered.take(LandingEnded(at("17:15:20"), done=False))
    offered.see("17:40", idle=30)
    assert len(offered.offers()) == 1


def test_locking_the_screen_takes_the_popup_back_and_offers_once_more_later(offered):
    assert offered.see("17:15", idle=4, locked=True)[-1] == WithdrawOffer(for_good=False)
    offered.see("17:40", idle=0.1)
    assert len(offered.offers()) == 1, "not in the first minute after unlocking"
    offered.see("17:42", idle=30)
    assert len(offered.offers()) == 2


def test_suspending_with_the_popup_on_the_screen_takes_it_back(offered):
    assert WithdrawOffer(for_good=False) in offered.see("19:30", idle=1, slept_hours=2)
    assert len(offered.offers()) == 1


def test_an_answer_to_an_offer_that_is_gone_changes_nothing(offered):
    offered.take(Answered(at("17:15"), Answer.NOT_TODAY))
    before = offered.state
    offered.take(Answered(at("17:16"), Answer.IN_TEN_MINUTES))
    offered.take(Answered(at("17:16"), Answer.UNANSWERED))
    assert offered.state == before


def test_the_end_of_the_evening_takes_back_what_was_left_behind(offered):
    offered.take(Answered(at("17:16"), Answer.UNANSWERED))
    offered.see("17:21", idle=400)
    assert WithdrawOffer(for_good=True) in offered.see("18:25", idle=70 * 60)


# --- offers that are of no use -------------------------------------------------------------------------------------


def ignored(walk, clock):
    walk.at_work_by("17:05")
    walk.see(clock, idle=30)
    walk.take(Answered(at(clock, day=walk.day) + timedelta(minutes=2), Answer.UNANSWERED))


def test_three_unanswered_in_a_row_bring_the_question_whether_another_time_suits():
    walk = Walk()
    ignored(walk, "17:12")
    walk.see("17:40", idle=30)
    walk.take(Answered(at("17:42"), Answer.UNANSWERED))
    walk.tomorrow()
    ignored(walk, "17:12")
    assert len(walk.offers()) == 3
    walk.see("17:40", idle=30, engaged=True)
    assert not any(isinstance(effect, AskAboutTime) for effect in walk.effects)
    assert walk.see("17:41", idle=30) == (AskAboutTime(walk.day.date()),)
    walk.see("17:55", idle=30)
    assert len(walk.offers()) == 3
    walk.tomorrow()
    walk.at_work_by("17:05")
    walk.see("17:12", idle=30)
    assert len(walk.offers()) == 4


@pytest.mark.parametrize("event", [Answered(at("17:41"), Answer.NOT_TODAY), LandingBegan(at("17:41"))])
def test_an_answer_in_between_begins_the_count_anew(event):
    walk = Walk(state=WorkdayState(ignored=2))
    walk.at_work_by("17:05")
    walk.see("17:40", idle=30)
    walk.take(event)
    assert walk.state.ignored == 0


def test_what_was_asked_for_comes_even_after_three():
    walk = Walk(state=WorkdayState(ignored=3))
    walk.at_work_by("17:05")
    walk.take(Answered(at("17:06"), Answer.STILL_WORKING, at("17:30")))
    walk.see("17:20")
    walk.state = replace(walk.state, ignored=3)
    walk.see("17:31", idle=30)
    assert len(walk.offers()) == 1
