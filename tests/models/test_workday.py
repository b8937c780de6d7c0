"""When a landing is offered, and above all when it is not."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from models.landing_window import Rules, landing_window
from models.records import DayKind
from models.workday import GONE, LULL, outlook, reloaded, step
from models.workday_events import (
    Answer,
    Answered,
    AskAboutTime,
    DayBegan,
    DayTurnedOut,
    DeclinedToday,
    LandingBegan,
    LandingEnded,
    Moment,
    Observation,
    OfferLanding,
    PauseAsked,
    StoreSpan,
    WithdrawOffer,
)
from models.workday_state import Phase, WorkdayState
from tests.models.workdays import MONDAY, RULES, ZONE, Walk, at

TODAY = date(2026, 11, 23)


def test_the_window_opens_twenty_minutes_before_the_usual_end():
    window = landing_window(TODAY, at("9:00"), RULES)
    assert (window.opens, window.usual_end, window.closes) == (at("17:10"), at("17:30"), at("17:50"))


def test_an_end_after_midnight_belongs_to_the_evening_before():
    night = Rules(RULES.workdays, usual_end=at("1:30").time())
    assert landing_window(TODAY, at("20:00"), night).usual_end == at("25:30")


def test_steady_typing_through_the_window_is_never_interrupted():
    walk = Walk().at_work_by("17:00")
    walk.work("17:01", "18:40")
    assert walk.offers() == []
    assert walk.state.phase is Phase.WINDOW


def test_a_lull_inside_the_window_is_a_moment():
    walk = Walk().at_work_by("17:12")
    assert walk.see("17:14", idle=21) == (OfferLanding(TODAY, Moment.LULL),)
    assert walk.state.phase is Phase.OFFERED


def test_a_lull_before_the_window_is_none():
    walk = Walk().at_work_by("17:00")
    walk.see("17:05", idle=40)
    assert walk.offers() == []


def test_after_the_usual_end_a_shorter_lull_will_do():
    walk = Walk().at_work_by("17:20")
    walk.see("17:29", idle=9)
    assert walk.offers() == []
    walk.see("17:31", idle=9)
    assert [offer.moment for offer in walk.offers()] == [Moment.LULL]


def test_the_return_from_a_pause_is_a_moment():
    walk = Walk().at_work_by("17:00")
    walk.see("17:12", idle=300)
    assert walk.offers() == []
    assert walk.see("17:20", idle=0.2)[-1] == OfferLanding(TODAY, Moment.RETURN)


def test_a_return_that_is_seen_late_is_mid_typing():
    walk = Walk().at_work_by("17:00")
    walk.see("17:12", idle=300)
    walk.see("17:20", idle=5)
    assert walk.offers() == []


def test_nobody_is_greeted_in_the_first_minute_after_unlocking():
    walk = Walk().at_work_by("17:00")
    walk.see("17:11", idle=5, locked=True)
    walk.see("17:30", idle=0.1)
    walk.see("17:30:40", idle=25)
    assert walk.offers() == []
    walk.see("17:31:30", idle=25)
    assert len(walk.offers()) == 1


def test_nothing_is_shown_to_an_empty_chair():
    walk = Walk().at_work_by("17:00")
    for minute in range(10, 60):
        walk.see(f"17:{minute}", idle=(minute - 8) * 60)
    assert walk.offers() == []


def test_unknown_is_never_taken_for_active():
    walk = Walk()
    for hour in range(9, 20):
        walk.see(f"{hour}:00", idle=None)
        walk.see(f"{hour}:20", idle=None)
    assert walk.effects == []
    assert walk.state.phase is Phase.BEFORE


def test_nothing_is_shown_on_a_locked_screen():
    walk = Walk().at_work_by("17:00")
    walk.see("17:15", idle=30, locked=True)
    assert walk.offers() == []


def test_who_presents_or_is_in_a_call_is_asked_afterwards():
    walk = Walk().at_work_by("17:00")
    walk.see("17:15", idle=60, engaged=True)
    assert walk.offers() == []
    walk.see("17:25", idle=30)
    assert len(walk.offers()) == 1


def test_beginning_to_present_takes_the_popup_back():
    walk = Walk().at_work_by("17:00")
    walk.see("17:15", idle=30)
    assert walk.see("17:16", engaged=True)[-1] == WithdrawOffer(for_good=False)
    walk.see("17:30", idle=30, engaged=True)
    assert len(walk.offers()) == 1
    walk.see("17:40", idle=30)
    assert len(walk.offers()) == 2


def test_who_has_gone_and_returns_in_the_evening_is_left_in_peace():
    walk = Walk().at_work_by("17:05")
    walk.leave("17:05", "18:10")
    assert walk.state.phase is Phase.OVER
    walk.see("20:30", idle=0.1)
    walk.see("20:40", idle=60)
    assert walk.offers() == []
    assert walk.state.phase is Phase.OVER


def test_a_meeting_through_the_usual_end_is_no_going_home():
    walk = Walk().at_work_by("16:20")
    walk.leave("16:20", "17:35")
    walk.see("17:40", idle=0.2)
    assert len(walk.offers()) == 1


def test_who_first_sits_down_in_the_evening_does_not_come_from_work():
    walk = Walk()
    walk.work("19:00", "21:00")
    walk.see("21:05", idle=30)
    assert walk.offers() == []


def test_nothing_is_offered_in_the_first_hour():
    walk = Walk()
    walk.work("16:50", "17:10")
    walk.see("17:15", idle=30)
    assert walk.offers() == []
    walk.work("17:20", "17:50")
    walk.see("17:51", idle=30)
    assert len(walk.offers()) == 1


def test_a_day_off_has_no_offers_but_is_written_down():
    walk = Walk(day=MONDAY - timedelta(days=1)).at_work_by("17:00")
    walk.see("17:20", idle=30)
    assert walk.offers() == []
    assert DayBegan(TODAY - timedelta(days=1), DayKind.OFF) in walk.effects
    assert walk.state.phase is Phase.OFF


# --- answers -------------------------------------------------------------------------------------------------------


@pytest.fixture
def offered():
    walk = Walk().at_work_by("17:12")
    walk.see("17:14", idle=30)
    assert walk.state.phase is Phase.OFFERED
    return walk


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


# --- pauses --------------------------------------------------------------------------------------------------------


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


# --- whoever works at other hours ----------------------------------------------------------------------------------


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


# --- presence ------------------------------------------------------------------------------------------------------


def spans(walk):
    return [(span.began, span.ended) for span in walk.effects if isinstance(span, StoreSpan)]


def test_a_span_ends_with_the_last_input_not_when_that_is_noticed():
    walk = Walk()
    walk.work("9:00", "10:00")
    walk.see("10:12", idle=600)
    assert spans(walk) == [(at("8:59:59"), at("10:02"))]


def test_a_night_asleep_is_no_work():
    walk = Walk().at_work_by("18:00")
    walk.tomorrow()
    walk.see("8:30", idle=1, slept_hours=14)
    (span,) = spans(walk)
    assert span[1] == at("17:59:59")
    assert walk.state.began == at("8:29:59", day=walk.day)


def test_time_without_the_program_is_not_counted():
    walk = Walk()
    walk.work("9:00", "10:00")
    walk.see("11:00", idle=1)
    assert spans(walk) == [(at("8:59:59"), at("9:59:59"))]
    assert walk.state.present_since == at("10:59:59")


def test_typing_at_the_lock_is_no_work():
    walk = Walk()
    walk.work("9:00", "9:30")
    walk.see("9:31", idle=20, locked=True)
    walk.see("12:00", idle=1, locked=True)
    assert spans(walk) == [(at("8:59:59"), at("9:29:59"))]
    assert walk.state.present_since is None


def test_the_day_begins_once():
    walk = Walk().at_work_by("11:00")
    assert [effect for effect in walk.effects if isinstance(effect, DayBegan)] == [DayBegan(TODAY, DayKind.WORKDAY)]


# --- clocks and restarts -------------------------------------------------------------------------------------------


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
    assert spans(walk) == []


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


# --- outlook -------------------------------------------------------------------------------------------------------


def test_the_next_look_is_never_in_the_past_and_never_far():
    walk = Walk()
    for clock in ("8:00", "9:00", "12:00", "17:09", "17:10", "17:31", "23:00"):
        walk.see(clock, idle=1)
        ahead = outlook(walk.state, at(clock), RULES).look_at - at(clock)
        assert timedelta() < ahead <= timedelta(minutes=15)


def test_the_opening_of_the_window_is_looked_at():
    walk = Walk().at_work_by("17:00")
    walk.see("17:05")
    assert outlook(walk.state, at("17:05"), RULES).look_at == at("17:10")


def test_a_lull_is_worth_waking_for_inside_the_window_alone():
    walk = Walk().at_work_by("17:00")
    assert LULL not in outlook(walk.state, at("17:00"), RULES).thresholds
    walk.see("17:11")
    assert LULL in outlook(walk.state, at("17:11"), RULES).thresholds


def test_going_home_is_looked_at_an_hour_after_the_last_input():
    walk = Walk().at_work_by("17:40")
    walk.leave("17:40", "18:30")
    assert outlook(walk.state, at("18:30"), RULES).look_at == walk.state.last_active + GONE


def test_without_waiting_for_a_pause_it_is_still_never_mid_typing():
    walk = Walk().with_rules(wait_for_pause=False).at_work_by("17:05")
    walk.see("17:11", idle=1)
    assert walk.offers() == []
    walk.see("17:12", idle=4)
    assert len(walk.offers()) == 1


def test_an_empty_state_can_be_looked_at():
    assert outlook(WorkdayState(), at("3:00"), RULES).look_at <= at("3:15")
