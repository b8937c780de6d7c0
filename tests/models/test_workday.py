"""When a landing is offered, and above all when it is not."""

from datetime import timedelta

from models.landing_window import Rules, landing_window
from models.records import DayKind
from models.workday import GONE, LULL, outlook
from models.workday_events import DayBegan, Moment, OfferLanding, WithdrawOffer
from models.workday_state import Phase, WorkdayState
from tests.models.workdays import MONDAY, RULES, TODAY, Walk, at


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
