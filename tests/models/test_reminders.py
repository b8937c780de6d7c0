"""Which quiet reminder comes, and when: one at a time, at a moment that suits, and never late, twice or at night."""

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, timezone
from uuid import UUID

import pytest

from models.occasions import AgreedReturn, Occasions, StillOpen, StillUnsaid
from models.reminder_reasons import ReminderKind
from models.reminder_state import REMEMBERED, ReminderState
from models.reminders import (
    LOOK_AGAIN,
    Reminder,
    holds,
    later_this_evening,
    next_due,
    put_off,
    skipped,
    step,
    tomorrow,
)
from models.rituals import IsoWeek
from models.settings import Settings
from models.workday_events import Observation
from models.workday_state import Phase, WorkdayState
from tests.models.workdays import MONDAY, at

# Without the reflection, which else would be due on every Monday of these tests.
EVERYTHING = Settings(remind_of_arrival=True, remind_of_unsaid=True, remind_of_reflection=False)
WEEKLY = replace(EVERYTHING, remind_of_reflection=True)
SUNDAY = MONDAY - timedelta(days=1)
TUESDAY = MONDAY + timedelta(days=1)
DAY = timedelta(days=1)
AT_SIX = tuple((weekday, time(18)) for weekday in range(1, 8))
LAST_WEEK = IsoWeek.of(SUNDAY.date())
RETURN, ARRIVAL, OPEN = ReminderKind.RETURN, ReminderKind.ARRIVAL, ReminderKind.OPEN_EPISODE
REFLECTION, UNSAID = ReminderKind.REFLECTION, ReminderKind.UNSAID


def key(number):
    return UUID(int=number)


def agreed(clock, number=1, *, day=MONDAY):
    return AgreedReturn(key(number), key(100 + number), at(clock, day=day))


def open_since(clock, number=1, *, day=MONDAY):
    return StillOpen(key(100 + number), at(clock, day=day))


def unsaid_since(clock, number=1, *, day=MONDAY):
    return StillUnsaid(key(200 + number), at(clock, day=day))


@dataclass
class Evening:
    """Looks at given times, and what they brought."""

    occasions: Occasions = field(default_factory=Occasions)
    settings: Settings = EVERYTHING
    state: ReminderState = field(default_factory=ReminderState)
    day: datetime = MONDAY
    workday: WorkdayState = field(default_factory=lambda: WorkdayState(phase=Phase.AT_WORK))

    def look(self, moment, idle=5.0, *, locked=False, engaged=False, slept=0.0):
        if isinstance(moment, str):
            moment = at(moment, day=self.day)
        self.seen = Observation(
            moment, None if idle is None else timedelta(seconds=idle), locked, timedelta(seconds=slept), engaged
        )
        self.state, reminder = step(self.state, self.seen, self.occasions, self.settings, self.workday)
        return reminder

    def kind(self, moment, idle=5.0, **circumstances):
        reminder = self.look(moment, idle, **circumstances)
        return reminder.kind if reminder else None

    def next_look(self):
        return next_due(self.state, self.seen, self.occasions, self.settings, self.workday)

    def in_phase(self, phase):
        self.workday = replace(self.workday, phase=phase)
        return self


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


# --- the weekly reflection -----------------------------------------------------------------------------------------


def test_the_reflection_comes_at_its_time_once_a_week():
    evening = Evening(day=SUNDAY, settings=WEEKLY)
    assert evening.kind("17:59") is None
    assert evening.next_look() == at("18:00", day=SUNDAY)
    reminder = evening.look("18:00")
    assert reminder == Reminder(kind=REFLECTION, key="reflection:2026-W47", until=at("28:00"))
    assert evening.kind("20:00") is None
    assert evening.kind(at("9:00")) is None
    assert evening.kind(at("18:00", day=SUNDAY + 7 * DAY)) is REFLECTION


def test_a_reflection_that_met_nobody_comes_the_next_day_and_not_after_that():
    assert Evening(settings=WEEKLY).kind(at("9:00")) is REFLECTION
    assert Evening(settings=WEEKLY).kind(at("9:00", day=TUESDAY)) is None


def test_the_reflection_follows_the_settings():
    evening = Evening(settings=replace(WEEKLY, reflection_weekday=5, reflection_time=time(20, 15)))
    friday = MONDAY + 4 * DAY
    assert evening.kind(at("20:14", day=friday)) is None
    assert evening.look(at("20:15", day=friday)).key == "reflection:2026-W48"
    assert Evening().look(at("9:00")) is None


@pytest.mark.parametrize(
    "occasions", [Occasions(weeks_begun=frozenset({LAST_WEEK})), Occasions(reflecting=True)], ids=["begun", "open"]
)
def test_nobody_is_reminded_of_what_they_are_doing_or_have_done(occasions):
    evening = Evening(occasions, WEEKLY, day=SUNDAY)
    assert evening.kind("18:30") is None
    assert evening.kind(at("9:00")) is None


def test_changing_the_weekday_brings_no_second_reminder_of_the_same_week():
    evening = Evening(day=SUNDAY, settings=WEEKLY)
    assert evening.kind("18:00") is REFLECTION
    evening.settings = replace(WEEKLY, reflection_weekday=2)
    assert evening.kind(at("18:00", day=TUESDAY)) is None


def test_what_was_put_off_comes_then_and_once_whatever_the_settings_say():
    evening = Evening(day=SUNDAY, settings=EVERYTHING)
    until = later_this_evening(at("18:05", day=SUNDAY), WEEKLY)
    evening.state = put_off(evening.state, at("18:05", day=SUNDAY), until, WEEKLY)
    assert until == at("20:05", day=SUNDAY)
    assert evening.kind("20:04") is None
    assert evening.next_look() == until
    reminder = evening.look("20:05")
    assert reminder is not None
    assert reminder.kind is REFLECTION
    assert holds(reminder, evening.state, at("20:06", day=SUNDAY), evening.occasions, evening.settings)
    assert evening.kind("21:00") is None
    assert evening.kind(at("9:00")) is None


def test_what_was_put_off_half_written_comes_then_and_what_is_done_does_not():
    begun = Occasions(weeks_begun=frozenset({LAST_WEEK}))
    done = replace(begun, weeks_settled=begun.weeks_begun)
    evening = Evening(begun, WEEKLY, day=SUNDAY)
    evening.state = put_off(evening.state, at("17:00", day=SUNDAY), at("20:00", day=SUNDAY), WEEKLY)
    assert Evening(done, WEEKLY, day=SUNDAY, state=evening.state).kind("20:00") is None
    assert evening.kind("18:00") is None, "not at its usual time"
    reminder = evening.look("20:00")
    assert reminder is not None
    assert holds(reminder, evening.state, at("20:01", day=SUNDAY), begun, WEEKLY)
    assert not holds(reminder, evening.state, at("20:01", day=SUNDAY), done, WEEKLY)


def test_what_was_put_off_does_not_come_in_between():
    evening = Evening(day=SUNDAY, settings=WEEKLY)
    evening.state = put_off(evening.state, at("17:00", day=SUNDAY), at("20:00", day=SUNDAY), WEEKLY)
    assert evening.kind("18:00") is None
    assert evening.kind("20:00") is REFLECTION


def test_put_off_late_in_the_evening_it_comes_tomorrow_at_its_time():
    assert later_this_evening(at("20:00"), WEEKLY) == at("21:30")
    for late in ("21:15", "23:00", "24:30"):
        assert later_this_evening(at(late), WEEKLY) == tomorrow(at("20:00"), WEEKLY) == at("42:00")


def test_not_this_week_is_heard():
    evening = Evening(day=SUNDAY, settings=WEEKLY)
    evening.state = skipped(evening.state, at("18:01", day=SUNDAY), WEEKLY)
    assert evening.kind("19:00") is None
    assert evening.kind(at("9:00")) is None
    assert evening.kind(at("18:00", day=SUNDAY + 7 * DAY)) is REFLECTION


# --- moments -------------------------------------------------------------------------------------------------------

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


@pytest.mark.parametrize("done", [{"weeks_begun": frozenset({LAST_WEEK})}, {"reflecting": True}], ids=["begun", "open"])
def test_a_reflection_begun_is_not_asked_for_any_more(done):
    evening = Evening(settings=WEEKLY, day=SUNDAY)
    reminder = evening.look("18:00")
    assert not holds(reminder, evening.state, at("18:01", day=SUNDAY), Occasions(**done), WEEKLY)
