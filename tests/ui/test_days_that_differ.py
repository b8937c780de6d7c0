"""The shell on days that are not like the others: holidays, days away, nights, evenings that went unseen."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from models import rituals
from models.records import Day, DayKind, Felt, LandingOutcome, SoftLanding
from models.settings import Appearance, PromptStyle, Settings
from models.workday_events import Answer
from models.workday_state import Phase
from tests.hand_clock import AFTERNOON
from tests.memory_journal import MemoryJournal
from tests.ui.living import MINUTE, MORNING, at_the_popup, the_guide
from ui.tracker.window import Page

TODAY = MORNING.date()


def settings(**others):
    return Settings(first_run_done=True, appearance=Appearance.LIGHT, **others)


def kinds(life):
    return [day.kind for day in sorted(life.stored(Day), key=lambda day: day.updated)]


def test_a_holiday_that_is_found_in_the_table_makes_the_day_off(qtbot, live):
    christmas = MORNING.replace(month=12, day=25)
    life = live(christmas, settings(holidays_of="DE"))
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: DayKind.OFF in kinds(life))
    life.look(1)
    assert life.application.watch.state.phase is Phase.OFF
    assert life.application.watch.window() is None


def test_a_country_that_is_chosen_later_counts_at_once(qtbot, live):
    life = live(MORNING.replace(month=12, day=25))
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: kinds(life) == [DayKind.WORKDAY])
    life.application.windows.settings_changed.emit(settings(holidays_of="DE"))
    qtbot.waitUntil(lambda: life.application.watch.state.phase is Phase.OFF)


def test_a_holiday_stays_one_when_something_else_is_set(qtbot, live):
    life = live(MORNING.replace(month=12, day=25), settings(holidays_of="DE"))
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: life.application.watch.state.phase is Phase.OFF)
    life.application.windows.settings_changed.emit(settings(holidays_of="DE", breaths=3))
    all_was_answered(qtbot, life)
    assert life.application.watch.state.phase is Phase.OFF


def test_what_was_learned_from_days_with_another_end_counts_from_todays_own(qtbot, live):
    noon_today = settings(other_ends=((TODAY.isoweekday(), time(12, 0)),))
    life = live(settings=noon_today, journal=MemoryJournal(*days_until(17, 30)))
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: life.application.planner.known is not None)
    assert life.application.planner.known.middle == 12 * 60


def test_days_learned_from_elsewhere_make_a_plan_at_once(qtbot, live):
    journal = MemoryJournal()
    life = live(journal=journal)
    life.start(background=True)
    life.look(1)
    all_was_answered(qtbot, life)
    assert life.application.planner.known is None
    journal.save(*days_until(19, 0))
    life.application.windows.settings.learned.emit()
    qtbot.waitUntil(lambda: life.application.planner.known is not None)


def days_until(hour, minute):
    """Four weeks of workdays, but none on today's weekday, from nine in the morning until then."""
    began = [MORNING - timedelta(days=days) for days in range(1, 29)]
    return [
        rituals.present(each, each.replace(hour=hour, minute=minute), each)
        for each in began
        if each.isoweekday() <= 5 and each.isoweekday() != TODAY.isoweekday()
    ]


def test_a_weekday_with_an_end_of_its_own_has_a_window_of_its_own(qtbot, live):
    life = live(settings=settings(other_ends=((TODAY.isoweekday(), time(12, 0)),)))
    life.start(background=True)
    life.look(1)
    assert life.application.watch.window().usual_end == MORNING.replace(hour=12)


def test_being_away_is_honoured_over_a_restart(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.application.watch.be_away(TODAY + timedelta(days=3))
    life.application.quit()
    later = live(MORNING + timedelta(days=2))
    later.start(background=True)
    later.look(1)
    assert later.application.watch.state.phase is Phase.PAUSED
    qtbot.waitUntil(lambda: kinds(later) == [DayKind.AWAY])


def test_until_a_day_in_the_tray_leads_to_where_it_is_said(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.application.tray.away.emit()
    page = life.application.windows.tracker.page(Page.SETTINGS)
    page.show_section(page.about)
    life.application.tray.away.emit()
    qtbot.waitUntil(page.workday.isVisible)
    qtbot.waitUntil(lambda: not page.differing.back_on.visibleRegion().isEmpty())
    page.differing.go.click()
    assert life.application.watch.state.away
    assert life.application.watch.state.phase is Phase.PAUSED
    life.application.windows.tracker.close()
    life.application.tray.resume.emit()
    life.application.windows.open_settings()
    assert not page.differing._away_hint.text().startswith("Offers begin again")


def test_a_landing_after_midnight_belongs_to_the_night_one_comes_from(qtbot, live):
    life = live(MORNING.replace(hour=22), settings(usual_end=time(6, 0)))
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=7, minutes=45))
    life.look(25)
    assert life.popup is not None
    life.popup.begin_button.click()
    guide = the_guide(life, qtbot)
    for step in (guide.set_down, guide.slow_down, guide.gesture, guide.quiet_part):
        step.skip.click()
    qtbot.waitUntil(lambda: [landing.workday for landing in life.stored(SoftLanding)] == [TODAY])


def test_a_landing_for_the_others_arrival_leaves_the_own_one_open(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=8, minutes=11))
    life.application.reminders.arrival_requested.emit()
    guide = the_guide(life, qtbot)
    life.pass_by(MINUTE)
    life.look(25)
    assert life.popup is None, "one thing at a time"
    guide.close()
    qtbot.waitUntil(lambda: life.application.guide is None)
    life.pass_by(11 * MINUTE)
    life.look(25)
    assert life.popup is not None
    life.popup.not_today.emit()


# --- offers that nobody answers ------------------------------------------------------------------------------------


def test_after_three_unanswered_offers_it_asks_about_the_time(qtbot, live):
    life = live(settings=settings(prompt_style=PromptStyle.POPUP))
    shown = []
    life.application.notices.show = shown.append
    at_the_popup(life)
    life.application.watch._state = replace(life.application.watch.state, ignored=2)
    life.popup._left()
    life.pass_by(12 * MINUTE)
    life.look(25)
    assert life.popup is None
    assert [notice.key for notice in shown] == ["time"]
    life.application.notices.answered.emit("time", "show")
    qtbot.waitUntil(life.application.windows.tracker.page(Page.SETTINGS).isVisible)


def test_a_time_that_is_fine_opens_nothing(qtbot, live):
    life = live()
    life.start(background=True)
    life.application.notices.answered.emit("time", "keep")
    assert life.application.windows.tracker is None


def test_the_popup_says_why_when_asked(qtbot, live):
    popup = at_the_popup(live()).popup
    (why,) = [button for button in popup.findChildren(QPushButton) if button.text() == "Why now?"]
    before = popup.geometry()
    why.click()
    assert popup._why.isVisible()
    assert popup._why.text() == "By your settings, days like this end around 17:30."
    assert popup.height() > before.height()
    assert popup.geometry().bottom() == before.bottom()
    assert not why.isVisible()
    popup.not_today.emit()


def test_the_reason_by_the_settings_stands_on_today_from_the_first_day_on(qtbot, live):
    life = live()
    life.start()
    life.look(1)
    qtbot.waitUntil(life.application.windows.tracker.isVisible)
    page = life.application.windows.tracker.page(Page.TODAY)
    assert page.why_text() == "By your settings, days like this end around 17:30."
    life.application.windows.settings_changed.emit(settings(usual_end=time(16, 0)))
    assert page.why_text() == "By your settings, days like this end around 16:00."


def test_on_a_day_off_nothing_explains_an_offer_that_will_not_come(qtbot, live):
    saturday = MORNING + timedelta(days=5)
    life = live(saturday, settings(), journal=MemoryJournal(*days_until(17, 30)))
    life.start()
    life.look(1)
    qtbot.waitUntil(lambda: life.application.planner.known is not None)
    page = life.application.windows.tracker.page(Page.TODAY)
    assert life.application.watch.state.phase is Phase.OFF
    assert page.why_text() == ""
    life.application.windows.open_settings()
    told = life.application.windows.tracker.page(Page.SETTINGS)
    assert told.why_text() == "A day off, so I would not ask today. You can begin a landing at any time."
    life.application.windows.settings_changed.emit(settings(workdays=frozenset({saturday.isoweekday()})))
    assert told.why_text().startswith("Days that began like today ended around 17:30.")
    assert page.why_text().startswith("Days that began like today ended around 17:30.")


def test_what_past_days_said_about_yesterday_explains_nothing_today(qtbot, live):
    """The journal may be locked in the morning: then the settings decide, and are named as the reason."""
    every_day = settings(workdays=frozenset(range(1, 8)))
    life = live(MORNING - timedelta(days=1), every_day, journal=MemoryJournal(*days_until(17, 30)))
    life.start()
    life.look(1)
    qtbot.waitUntil(lambda: life.application.planner.known is not None)
    qtbot.waitUntil(life.application.windows.tracker.isVisible)
    yesterday = life.application.planner.known
    life.application.queue.ask = lambda *_args, **_others: None
    life.clock.pass_by(timedelta(hours=24))
    life.look(1)
    assert life.application.planner.known == yesterday
    page = life.application.windows.tracker.page(Page.TODAY)
    assert page.why_text() == "By your settings, days like this end around 17:30."
    life.pass_by(timedelta(hours=8, minutes=12))
    life.look(25)
    assert life.popup._why.text() == "By your settings, days like this end around 17:30."
    life.popup.not_today.emit()


# --- the morning after ---------------------------------------------------------------------------------------------


def friday(kind=DayKind.WORKDAY):
    began = MORNING - timedelta(days=3)
    return (
        rituals.day_was(began.date(), kind, began),
        rituals.present(began, began.replace(hour=17), began.replace(hour=17)),
    )


def morning_notices(qtbot, life):
    shown = []
    life.application.notices.show = shown.append
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: bool(life.stored(Day)))
    all_was_answered(qtbot, life)
    return [notice.body for notice in shown]


def all_was_answered(qtbot, life):
    """Wait for the answer to everything that was asked of the journal so far."""
    answered = []
    life.application.queue.ask(lambda _journal: True, answered.append, owner=life.application)
    qtbot.waitUntil(lambda: bool(answered))


def test_an_evening_that_went_unseen_is_asked_about_once_in_the_morning(qtbot, live):
    life = live(journal=MemoryJournal(*friday()))
    assert morning_notices(qtbot, life) == ["How did the evening land? One tap, if you like."]


def test_one_notice_hands_back_and_asks(qtbot, live):
    parked = rituals.park("send the numbers", MORNING - timedelta(days=3))
    life = live(journal=MemoryJournal(*friday(), *parked))
    (body,) = morning_notices(qtbot, life)
    assert body.startswith("What you set down is here again")
    assert body.endswith("One tap, if you like.")


def test_whoever_does_not_want_to_be_asked_is_not(qtbot, live):
    life = live(settings=settings(ask_about_evening=False), journal=MemoryJournal(*friday()))
    assert morning_notices(qtbot, life) == []
    tracker = life.application.windows.open_tracker()
    all_was_answered(qtbot, life)
    assert not tracker.page(Page.TODAY)._evening.isVisible()
    life.application.windows.settings_changed.emit(settings())
    qtbot.waitUntil(tracker.page(Page.TODAY)._evening.isVisible)


@pytest.mark.parametrize("felt", Felt)
def test_one_tap_tells_how_the_evening_landed(stage, felt):
    day = datetime.combine(AFTERNOON.date() - timedelta(days=3), time(9), AFTERNOON.tzinfo)
    stage = stage(rituals.day_was(day.date(), DayKind.WORKDAY, day), rituals.present(day, day.replace(hour=17), day))
    card = stage.page(Page.TODAY)._evening
    assert card.isVisible()
    assert card._question.text() == "How did Friday evening land?"
    card.answers[felt].click()
    stage.settle()
    assert [(each.outcome, each.felt) for each in stage.of(SoftLanding)] == [(LandingOutcome.MISSED, felt)]
    assert not card.isVisible()


def test_whoever_let_an_offer_pass_is_not_told_the_next_morning_that_none_came(qtbot, live):
    life = at_the_popup(live(settings=settings(prompt_style=PromptStyle.POPUP)))
    life.popup.unanswered.emit()
    life.pass_by(10 * MINUTE)
    life.clock.pass_by(MORNING + timedelta(days=1) - life.clock.moment)
    life.look(1)
    life.look(1)
    card = life.application.windows.open_tracker().page(Page.TODAY)._evening
    qtbot.waitUntil(card.isVisible)
    assert card.words() == "Any answer is fine, none is too."


def test_an_ignored_offer_is_counted_and_an_answered_one_is_not(qtbot, live):
    life = at_the_popup(live(settings=settings(prompt_style=PromptStyle.POPUP)))
    life.popup.unanswered.emit()
    assert life.application.watch.state.ignored == 1
    life.application.watch.answer(Answer.NOT_TODAY)
    assert life.application.watch.state.ignored == 0


def test_whoever_says_so_before_the_morning_is_not_asked(qtbot, live):
    life = live(journal=MemoryJournal(*friday()))
    life.application.windows.settings_changed.emit(settings(ask_about_evening=False))
    assert morning_notices(qtbot, life) == []


def test_the_morning_has_the_word_alone(qtbot, live):
    life = live(journal=MemoryJournal(*friday()))
    asked = []
    life.application.reminders.make_room = asked.append
    assert len(morning_notices(qtbot, life)) == 1
    assert asked == ["morning"]


@pytest.mark.parametrize("action", ["show", "keep"])
def test_an_answer_takes_the_question_about_the_time_back(qtbot, live, action):
    life = live()
    life.start(background=True)
    taken_back = []
    life.application.notices.withdraw = taken_back.append
    life.application.notices.answered.emit("time", action)
    assert taken_back == ["time"]


def test_a_second_place_that_is_chosen_holds_from_the_next_copy_on(qtbot, live, tmp_path):
    life = live()
    life.start(background=True)
    life.application.windows.settings_changed.emit(settings(second_backups=str(tmp_path)))
    life.application.backing_up.take_if_due()
    all_was_answered(qtbot, life)
    assert life.backups.second == tmp_path
