"""Days and weeks through core, storage and shell, with a clock that does what clocks and travellers do."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from models.records import DayKind, LandingOutcome
from models.workday_events import Answer
from models.workday_state import Phase
from tests.journeys.simulated_life import Life

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
MONDAY = datetime(2026, 11, 23, 9)


@pytest.fixture
def begin(qtbot, tmp_path):
    lives = []

    def born(begins=MONDAY, **settings):
        lives.append(Life(qtbot, tmp_path / f"life{len(lives)}", begins, **settings))
        return lives[-1]

    yield born
    for life in lives:
        life.quit()


def at(begins, hour, minute=0):
    return begins.replace(hour=hour, minute=minute)


def a_usual_day(life, day, ends=17):
    """Work from nine to ten past five with a lunch break, a lull, "not today" to what comes, and home."""
    life.leave(at(day, 9))
    life.touch()
    life.work(at(day, 12))
    life.leave(at(day, 12, 40))
    life.work(at(day, ends, 12))
    life.rest(25 * timedelta(seconds=1))
    if life.popup is not None:
        life.popup.not_today.emit()
    life.work(at(day, ends, 35))
    life.leave(at(day, 23))


def mornings(life):
    return [notice.key for notice in life.notices].count("morning")


def no_overlap(spans):
    ordered = sorted(spans, key=lambda span: span.began)
    for earlier, later in pairwise(ordered):
        assert earlier.ended <= later.began
    for span in ordered:
        assert span.began < span.ended


def test_a_suspended_night_is_no_work_and_nobody_is_greeted_by_a_popup(begin):
    life = begin()
    life.touch()
    life.work(at(MONDAY, 17, 5))
    life.suspend(at(MONDAY, 9, 30) + DAY)
    assert life.popup is None
    life.touch()
    life.work(at(MONDAY, 10) + DAY)
    life.leave(at(MONDAY, 10, 30) + DAY)
    spans = life.spans()
    no_overlap(spans)
    assert max(span.ended - span.began for span in spans) < timedelta(hours=8, minutes=10)
    assert [day.kind for day in life.days()] == [DayKind.WORKDAY] * 2
    assert life.offered == []


def test_a_popup_that_sleeps_with_the_machine_is_gone_when_it_wakes(begin):
    life = begin()
    life.touch()
    life.work(at(MONDAY, 17, 12))
    life.rest(timedelta(seconds=25))
    assert life.popup is not None
    life.suspend(at(MONDAY, 8) + DAY)
    assert life.popup is None
    life.touch()
    assert life.application.watch.state.offers == 0


@pytest.mark.parametrize("sunday", [datetime(2026, 3, 29), datetime(2026, 10, 25)])
def test_over_a_change_of_summer_time_the_days_stay_what_they_are(begin, sunday):
    friday = sunday.replace(hour=9) - 2 * DAY
    life = begin(friday)
    for days in (0, 3, 4):
        a_usual_day(life, friday + days * DAY)
    assert [(f"{moment:%a %H:%M}") for moment in life.offered] == ["Fri 17:12", "Mon 17:12", "Tue 17:12"]
    spans = life.spans()
    no_overlap(spans)
    assert {span.workday for span in spans} == {(friday + days * DAY).date() for days in (0, 3, 4)}


def test_a_night_at_work_while_the_clock_is_put_back(begin):
    saturday = datetime(2026, 10, 24, 22)
    life = begin(saturday)
    life.touch()
    for _ in range(8 * 12):
        life.clock.pass_by(timedelta(minutes=5))
        life.touch()
    assert f"{life.clock.now():%H:%M}" == "05:00", "eight hours later"
    life.leave(datetime(2026, 10, 25, 7))
    (span,) = life.spans()
    assert abs(span.ended - span.began - timedelta(hours=8)) < timedelta(seconds=2)
    assert [(day.day, day.kind) for day in life.days()] == [(date(2026, 10, 24), DayKind.OFF)]


def test_a_flight_in_the_middle_of_the_day(begin):
    """From Amsterdam to New York: the evening comes six hours later, and is asked about once."""
    life = begin()
    life.touch()
    life.work(at(MONDAY, 13))
    life.clock.zone = ZoneInfo("America/New_York")
    life.touch()
    assert life.local() == at(MONDAY, 7)
    life.work(at(MONDAY, 17, 12))
    life.rest(timedelta(seconds=25))
    assert [f"{moment:%H:%M %z}" for moment in life.offered] == ["17:12 -0500"]
    life.popup.not_today.emit()
    life.clock.zone = ZoneInfo("Europe/Amsterdam")
    life.touch()
    life.rest(timedelta(seconds=25))
    life.clock.zone = ZoneInfo("America/New_York")
    life.touch()
    life.rest(timedelta(seconds=25))
    assert len(life.offered) == 1
    no_overlap(life.spans())
    assert len(life.days()) == 1


def test_a_clock_that_is_set_back_an_hour_asks_nobody_twice(begin):
    life = begin()
    life.touch()
    life.work(at(MONDAY, 17, 12))
    life.rest(timedelta(seconds=25))
    life.popup.not_today.emit()
    life.clock.wrong_by = -timedelta(hours=1)
    life.look()
    life.work(at(MONDAY, 17, 40))
    life.rest(timedelta(seconds=25))
    assert len(life.offered) == 1
    life.leave(at(MONDAY, 19))
    no_overlap(life.spans())
    landings = life.ask(lambda journal: journal.landings_between(MONDAY.date(), MONDAY.date()))
    assert [landing.outcome for landing in landings] == [LandingOutcome.NOT_TODAY]


def test_a_clock_that_is_set_back_before_the_window_offers_in_its_own_time(begin):
    life = begin()
    life.touch()
    life.work(at(MONDAY, 16, 50))
    life.clock.wrong_by = -timedelta(hours=1)
    life.look()
    life.work(at(MONDAY, 17))
    life.rest(timedelta(seconds=25))
    assert life.offered == []
    life.work(at(MONDAY, 17, 12))
    life.rest(timedelta(seconds=25))
    assert len(life.offered) == 1


def test_three_weeks_away_told_beforehand(begin):
    friday = MONDAY - 3 * DAY
    life = begin(friday)
    life.touch()
    life.work(at(friday, 16))
    life.application.watch.be_away((MONDAY + 21 * DAY).date())
    life.quit()
    life.clock.pass_by(timedelta(days=10))
    life.start()
    life.touch()
    assert life.application.watch.state.phase is Phase.PAUSED, "a look at the mail in between"
    life.quit()
    life.clock.pass_by(MONDAY + 21 * DAY - life.local())
    life.start()
    a_usual_day(life, MONDAY + 21 * DAY)
    assert [f"{moment:%d %b %H:%M}" for moment in life.offered] == ["14 Dec 17:12"]
    kinds = {day.day: day.kind for day in life.days()}
    assert kinds[(MONDAY + 7 * DAY).date()] is DayKind.AWAY
    assert kinds[(MONDAY + 21 * DAY).date()] is DayKind.WORKDAY


def test_three_weeks_away_without_a_word_are_met_without_a_word(begin):
    friday = MONDAY - 3 * DAY
    life = begin(friday)
    a_usual_day(life, friday)
    life.suspend(MONDAY + 21 * DAY)
    assert life.popup is None
    a_usual_day(life, MONDAY + 21 * DAY)
    assert [f"{moment:%d %b}" for moment in life.offered] == ["20 Nov", "14 Dec"]
    assert mornings(life) == 0, "nothing was set down, and three weeks are too long ago to ask about"
    assert len(life.days()) == 2


def test_a_crash_between_offer_and_answer_asks_once_more_and_not_at_once(begin, tmp_path):
    life = begin()
    life.touch()
    life.work(at(MONDAY, 17, 12))
    life.rest(timedelta(seconds=25))
    assert life.popup is not None
    life.qtbot.waitUntil(lambda: '"offered"' in (life.folder / "workday.json").read_text())
    life.crash(tmp_path / "after the crash")
    life.clock.pass_by(MINUTE)
    life.start()
    life.touch()
    life.rest(timedelta(seconds=25))
    assert life.popup is None
    life.work(at(MONDAY, 17, 25))
    life.rest(timedelta(seconds=25))
    assert len(life.offered) == 2
    life.popup.not_today.emit()
    life.crash(tmp_path / "after another")
    life.start()
    life.work(at(MONDAY, 18))
    life.rest(timedelta(seconds=25))
    assert len(life.offered) == 2
    no_overlap(life.spans())


def test_still_working_until_means_until_over_crash_and_suspend(begin, tmp_path):
    life = begin()
    life.touch()
    life.work(at(MONDAY, 17, 12))
    life.rest(timedelta(seconds=25))
    life.popup.still_working.emit(life.clock.now().replace(hour=19, minute=0, second=0))
    life.crash(tmp_path / "after the crash")
    life.start()
    life.work(at(MONDAY, 18))
    life.suspend(at(MONDAY, 18, 30))
    life.work(at(MONDAY, 18, 58))
    life.rest(timedelta(seconds=25))
    assert len(life.offered) == 1
    life.work(at(MONDAY, 19, 1))
    life.rest(timedelta(seconds=25))
    assert len(life.offered) == 2


def test_two_weeks_teach_when_the_days_really_end(begin):
    """Set to half past five, the person stays until half past six each day; from the sixth day on that is known."""
    life = begin()
    days = [MONDAY + (week * 7 + weekday) * DAY for week in range(2) for weekday in range(5)]
    for day in days:
        life.leave(day)
        life.touch()
        life.settle()
        life.work(at(day, 17, 12))
        for _ in range(5):
            life.rest(timedelta(seconds=25))
            if life.popup is not None:
                early = life.local().hour < 18 and life.local().minute < 45
                answer = Answer.STILL_WORKING if early else Answer.NOT_TODAY
                life.popup.withdraw()
                life.application.watch.answer(answer)
            life.work(min(life.local() + timedelta(minutes=16), at(day, 18, 32)))
        life.leave(at(day, 23))
        life.settle()
    first_week = [moment for moment in life.offered if moment.date() <= days[4].date()]
    second_week = [moment for moment in life.offered if moment.date() > days[4].date()]
    assert all(f"{moment:%H:%M}" < "17:30" for moment in first_week[::2])
    assert len(second_week) == 5
    assert all("17:40" <= f"{moment:%H:%M}" <= "18:32" for moment in second_week)


def test_an_evening_on_which_one_was_gone_too_early_is_asked_about_once(begin):
    life = begin()
    life.touch()
    life.work(at(MONDAY, 16, 30))
    life.leave(at(MONDAY, 20))
    life.touch()
    life.rest(timedelta(seconds=25))
    assert life.offered == [], "who returns in the evening is left in peace"
    life.leave(MONDAY + DAY)
    life.touch()
    life.settle()
    assert mornings(life) == 1
    life.work(at(MONDAY, 11) + DAY)
    life.quit()
    life.start()
    life.work(at(MONDAY, 12) + DAY)
    life.settle()
    assert mornings(life) == 1
