"""Quiet reminders in the running program: what is told, what a click leads to, and what takes a reminder back."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from models import partner, rituals
from models.journal import JournalError, Trouble
from models.records import (
    Arrival,
    AttemptKind,
    EpisodeState,
    LandingStart,
    ReflectionState,
    SoftLanding,
    StatementState,
    WeeklyReflection,
)
from models.reminder_reasons import ReminderKind
from models.reminders import Reminder
from models.settings import Appearance, Settings
from tests.hand_clock import AFTERNOON
from tests.memory_journal import MemoryJournal
from tests.ui.living import MINUTE, MORNING, Shown
from ui.reminder_texts import LATER, REMINDER, SKIP, notice_of
from ui.tracker.statement_filters import Choice
from ui.tracker.window import Page

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
QUIET = Settings(first_run_done=True, appearance=Appearance.LIGHT, remind_of_reflection=False)
SECRET = "I snapped about the weekend plans"
# A day off: no landing is offered that would go first.
SUNDAY = AFTERNOON - DAY
AT_SIX = partner.told_about(None, MORNING, name="Sam", arrivals=[partner.Arrivals(frozenset(range(1, 8)), time(18))])


class Evening:
    """The program on a Sunday, with its notices written down, and what the journal knows known."""

    def __init__(self, qtbot, live, *records, settings=QUIET, moment=SUNDAY):
        self.qtbot = qtbot
        self.life = live(moment, settings, journal=MemoryJournal(*records))
        self.shown = Shown(self.life)
        self.life.start(background=True)
        self.reminders = self.life.application.reminders
        self.known()

    def known(self):
        self.qtbot.waitUntil(lambda: self.reminders._occasions is not None and self.reminders._certain)

    def save(self, *records):
        queue = self.life.application.queue
        with self.qtbot.waitSignal(queue.saved):
            queue.save(*records)
        self.known()

    def everything_answered(self):
        """The journal answers in order: when this is answered, so is everything before it."""
        answered = []
        self.life.application.queue.ask(lambda _journal: None, lambda _: answered.append(True), owner=self.reminders)
        self.qtbot.waitUntil(lambda: bool(answered))

    def go_on(self, length, idle=5.0):
        self.life.pass_by(length, idle)

    def reminded(self):
        return [notice for notice in self.shown if notice.key == REMINDER]

    def answer(self, action="default"):
        self.life.application.notices.answered.emit(REMINDER, action)

    @property
    def page(self):
        tracker = self.life.application.windows.tracker
        return tracker.page_name() if tracker is not None and tracker.isVisible() else None


@pytest.fixture
def evening(qtbot, live):
    return lambda *records, **options: Evening(qtbot, live, *records, **options)


def quarrel(moment=SUNDAY):
    return rituals.begin_episode(SECRET, moment)


def a_pause(episode, minutes=30):
    return rituals.take_pause(episode, SUNDAY, minutes * MINUTE)


# --- an agreed return ----------------------------------------------------------------------------------------------


def test_an_agreed_return_is_told_at_its_time_and_leads_to_repair(evening):
    episode = quarrel()
    found = evening(episode, a_pause(episode))
    found.go_on(29 * MINUTE)
    assert found.reminded() == []
    found.go_on(MINUTE, idle=0)
    (notice,) = found.reminded()
    assert SECRET not in notice.title + notice.body
    found.answer()
    assert found.page is Page.REPAIR
    assert found.shown.taken_back == [REMINDER]


def test_its_own_timer_causes_the_look_and_only_when_something_is_due(evening):
    episode = quarrel()
    found = evening(episode, a_pause(episode))
    timer = found.reminders._timer
    found.life.look(5)
    assert timer.remainingTime() == pytest.approx(30 * 60_000, rel=0.06)
    found.life.clock.pass_by(30 * MINUTE)
    timer.timeout.emit()
    assert len(found.reminded()) == 1


def test_with_nothing_to_remind_of_no_timer_runs(evening):
    found = evening()
    found.life.look(5)
    assert not found.reminders._timer.isActive()


def test_coming_back_takes_the_reminder_away(evening):
    episode = quarrel()
    pause = a_pause(episode)
    found = evening(episode, pause)
    found.go_on(30 * MINUTE)
    assert found.reminders.standing is not None
    found.save(rituals.come_back(pause, found.life.clock.moment))
    assert found.reminders.standing is None
    assert found.shown.taken_back == [REMINDER]


def test_coming_back_early_spares_the_reminder(evening):
    episode = quarrel()
    pause = a_pause(episode)
    found = evening(episode, pause)
    found.save(rituals.come_back(pause, found.life.clock.moment))
    found.go_on(HOUR)
    assert found.reminded() == []


def test_the_tray_says_until_when_the_pause_runs(evening):
    episode = quarrel()
    pause = a_pause(episode)
    found = evening(episode, pause)
    tray = found.life.application.tray
    assert "15:42" in tray.icon.toolTip()
    found.life.clock.pass_by(10 * MINUTE)
    tray._menu.aboutToShow.emit()
    line = next(action for action in tray._menu.actions() if "15:42" in action.text())
    assert "20 min" in line.text()
    assert line.isVisible()
    assert not line.isEnabled()
    found.save(rituals.come_back(pause, found.life.clock.moment))
    assert "15:42" not in tray.icon.toolTip()
    assert not line.isVisible()


def test_when_its_time_has_come_the_tray_says_it_no_longer(evening):
    episode = quarrel()
    found = evening(episode, a_pause(episode))
    found.go_on(30 * MINUTE)
    assert "15:42" not in found.life.application.tray.icon.toolTip()


def test_a_restart_reminds_of_nothing_twice(evening):
    episode = quarrel()
    pause = a_pause(episode)
    first = evening(episode, pause)
    first.go_on(30 * MINUTE)
    assert len(first.reminded()) == 1
    moment = first.life.clock.moment
    first.life.application.quit()
    second = evening(episode, pause, moment=moment)
    second.go_on(HOUR)
    assert second.reminded() == []


def test_a_disk_that_refuses_costs_no_reminder_and_no_word_in_the_log(evening, monkeypatch, caplog):
    episode = quarrel()
    found = evening(episode, a_pause(episode))

    def refuse(_state):
        raise OSError(28, SECRET)

    monkeypatch.setattr(found.life.store, "keep_reminders", refuse)
    found.go_on(30 * MINUTE)
    found.go_on(HOUR)
    assert len(found.reminded()) == 1
    assert SECRET not in caplog.text
    assert "could not be kept" in caplog.text


# --- an episode that is open ---------------------------------------------------------------------------------------


def test_an_open_episode_is_spoken_of_hours_later_and_taken_back_when_it_closes(evening):
    episode = quarrel()
    found = evening(episode)
    found.go_on(3 * HOUR)
    assert len(found.reminded()) == 1
    found.save(rituals.close_episode(episode, EpisodeState.RECONNECTED, found.life.clock.moment))
    assert found.shown.taken_back == [REMINDER]


def test_whoever_has_reached_out_is_not_reminded(evening):
    episode = quarrel()
    found = evening(episode)
    found.save(rituals.reach_out(episode, AttemptKind.HUMOUR, found.life.clock.moment))
    found.go_on(5 * HOUR)
    assert found.reminded() == []


def test_a_pause_puts_the_reminder_of_the_episode_off(evening):
    episode = quarrel()
    found = evening(episode, a_pause(episode, 60), settings=replace(QUIET, remind_of_return=False))
    found.go_on(3 * HOUR + 50 * MINUTE)
    assert found.reminded() == []
    found.go_on(10 * MINUTE)
    assert len(found.reminded()) == 1


# --- the others ----------------------------------------------------------------------------------------------------


def test_a_statement_kept_for_later_leads_to_clarity(evening):
    statement = rituals.write_statement("I miss our walks.", SUNDAY - DAY)
    found = evening(statement, settings=replace(QUIET, remind_of_unsaid=True))
    found.go_on(MINUTE)
    (notice,) = found.reminded()
    assert "walks" not in notice.title + notice.body
    with found.qtbot.waitSignal(found.reminders.unsaid_requested) as asked:
        found.answer("show")
    assert asked.args == [statement.id]
    assert found.page is Page.CLARITY
    clarity = found.life.application.windows.tracker.page(Page.CLARITY)
    assert clarity.list.filters.choice == Choice(states=(StatementState.DRAFT,))


def test_saying_it_takes_the_reminder_back(evening):
    statement = rituals.write_statement("I miss our walks.", SUNDAY - DAY)
    found = evening(statement, settings=replace(QUIET, remind_of_unsaid=True))
    found.go_on(MINUTE)
    found.save(rituals.say(statement, found.life.clock.moment))
    assert found.shown.taken_back == [REMINDER]


def test_an_arrival_begins_a_landing_of_the_two(evening):
    found = evening(AT_SIX, settings=replace(QUIET, remind_of_arrival=True))
    found.go_on(2 * HOUR + 38 * MINUTE)
    (notice,) = found.reminded()
    assert "Sam" not in notice.title + notice.body
    found.answer("show")
    guide = found.life.application.guide
    for step in (guide.set_down, guide.slow_down, guide.gesture, guide.quiet_part):
        step.skip.click()
    found.qtbot.waitUntil(lambda: bool(found.life.stored(SoftLanding)))
    (landing,) = found.life.stored(SoftLanding)
    assert (landing.start, landing.arrival) == (LandingStart.SCHEDULED, Arrival.PARTNERS)


def test_an_arrival_that_has_come_is_taken_back_by_itself(evening):
    found = evening(AT_SIX, settings=replace(QUIET, remind_of_arrival=True))
    found.go_on(2 * HOUR + 38 * MINUTE)
    assert found.reminders.standing.kind is ReminderKind.ARRIVAL
    assert found.reminders._timer.remainingTime() <= 10 * 60_000 * 1.06
    found.go_on(10 * MINUTE)
    assert found.shown.taken_back == [REMINDER]


def test_new_settings_hold_at_once(evening):
    found = evening(AT_SIX)
    found.life.application._change_settings(replace(QUIET, remind_of_arrival=True))
    found.go_on(2 * HOUR + 38 * MINUTE)
    assert len(found.reminded()) == 1


# --- the weekly reflection -----------------------------------------------------------------------------------------

WEEKLY = replace(QUIET, remind_of_reflection=True, reflection_time=time(16))


def test_the_reflection_is_offered_at_its_time_and_opens(evening):
    found = evening(settings=WEEKLY)
    found.go_on(48 * MINUTE)
    (notice,) = found.reminded()
    assert [action for action, _ in notice.actions] == ["show", LATER, SKIP]
    found.answer("show")
    assert found.life.application.windows.reflection.isVisible()
    found.go_on(HOUR)
    assert len(found.reminded()) == 1


def test_later_this_evening_outlives_a_restart(evening):
    first = evening(settings=WEEKLY)
    first.go_on(48 * MINUTE)
    first.answer(LATER)
    moment = first.life.clock.moment
    first.life.application.quit()
    second = evening(settings=WEEKLY, moment=moment + 10 * MINUTE)
    second.go_on(109 * MINUTE)
    assert second.reminded() == []
    second.go_on(MINUTE)
    assert len(second.reminded()) == 1


def test_the_window_can_put_it_off_until_the_evening_or_tomorrow(evening):
    found = evening(settings=QUIET)
    windows = found.life.application.windows
    windows.open_reflection()
    windows.reflection.footer.later_this_evening.click()
    found.qtbot.waitUntil(lambda: windows.reflection is None)
    assert found.reminders.state.not_before == SUNDAY + 2 * HOUR
    found.go_on(2 * HOUR)
    assert len(found.reminded()) == 1
    windows.open_reflection()
    windows.reflection.footer.other_times.menu().actions()[0].trigger()
    assert found.life.store.reminders().not_before == (SUNDAY + DAY).replace(hour=18, minute=0)


def test_nobody_is_reminded_of_the_window_that_is_open(evening):
    found = evening(settings=WEEKLY)
    found.life.application.windows.open_reflection()
    found.go_on(HOUR)
    assert found.reminded() == []


def test_not_this_week_is_written_down_once(evening):
    found = evening(settings=WEEKLY)
    found.go_on(48 * MINUTE)
    found.answer(SKIP)
    found.qtbot.waitUntil(lambda: bool(found.life.stored(WeeklyReflection)))
    (skipped,) = found.life.stored(WeeklyReflection)
    assert (skipped.state, skipped.iso_week) == (ReflectionState.SKIPPED, 47)
    found.known()
    found.go_on(HOUR)
    assert len(found.reminded()) == 1


def test_not_this_week_leaves_what_was_written_already(evening):
    begun = rituals.changed(
        rituals.begin_reflection(rituals.IsoWeek.of(SUNDAY.date()), SUNDAY), SUNDAY, good_news="a raise"
    )
    found = evening(begun, settings=WEEKLY)
    windows = found.life.application.windows
    windows.open_reflection()
    windows.reflection.footer.other_times.menu().actions()[1].trigger()
    found.everything_answered()
    found.everything_answered()
    (skipped,) = found.life.stored(WeeklyReflection)
    assert skipped == rituals.changed(begun, skipped.updated, state=ReflectionState.SKIPPED)


def test_not_this_week_leaves_a_week_that_is_done_as_it_is(evening):
    week = rituals.IsoWeek.of(SUNDAY.date())
    done = rituals.changed(rituals.begin_reflection(week, SUNDAY), SUNDAY, state=ReflectionState.DONE)
    found = evening(done, settings=WEEKLY)
    found.reminders.not_this_week()
    found.everything_answered()
    found.everything_answered()
    assert found.life.stored(WeeklyReflection) == [done]


# --- when nothing is said ------------------------------------------------------------------------------------------


def test_before_the_first_run_is_done_nothing_is_said(evening):
    episode = quarrel()
    found = evening(episode, a_pause(episode), settings=replace(QUIET, first_run_done=False))
    found.go_on(HOUR)
    assert found.reminded() == []


def test_a_journal_that_stays_shut_brings_no_reminders(qtbot, live):
    def refuse():
        raise JournalError(Trouble.DAMAGED)

    life = live(SUNDAY, replace(QUIET, remind_of_reflection=True), open_journal=refuse)
    shown = Shown(life)
    with qtbot.waitSignal(life.application.queue.trouble):
        life.start(background=True)
    life.pass_by(5 * HOUR, idle=5)
    assert shown == []


def test_after_the_end_nothing_is_said(evening):
    episode = quarrel()
    found = evening(episode, a_pause(episode))
    found.life.clock.pass_by(31 * MINUTE)
    found.life.application.quit()
    assert found.reminded() == []


def test_what_was_dismissed_or_never_seen_is_not_waited_for(evening):
    episode = quarrel()
    found = evening(episode, a_pause(episode))
    found.go_on(30 * MINUTE)
    found.life.application.notices.closed.emit("something else")
    assert found.reminders.standing is not None
    found.life.application.notices.closed.emit(REMINDER)
    assert found.reminders.standing is None
    found.answer()
    assert found.page is None, "an answer to nothing"


def test_other_words_of_ours_are_kept_distance_to(evening):
    found = evening(quarrel())
    found.go_on(2 * HOUR + 50 * MINUTE)
    found.reminders.make_room("morning")
    found.go_on(29 * MINUTE)
    assert found.reminded() == []
    found.go_on(MINUTE)
    assert len(found.reminded()) == 1


def test_on_a_new_day_the_journal_is_asked_anew(evening, monkeypatch):
    found = evening(settings=WEEKLY)
    asked = []
    monkeypatch.setattr(found.reminders, "_ask", lambda: asked.append(True))
    found.life.look(5)
    assert asked == []
    found.life.clock.pass_by(13 * HOUR)
    found.life.look(5)
    assert len(asked) == 1


@pytest.mark.parametrize("kind", list(ReminderKind))
def test_every_kind_has_words_and_something_to_press(kind):
    notice = notice_of(Reminder(kind=kind, key=f"{kind}:1", until=SUNDAY))
    assert notice.title
    assert notice.body.endswith(".")
    assert "!" not in notice.title + notice.body
    assert notice.actions
    assert not notice.stays
