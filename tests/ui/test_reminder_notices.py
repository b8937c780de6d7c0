"""Quiet reminders in the running program: what is told, what a click leads to, and what takes a reminder back."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from models import partner, rituals
from models.records import Arrival, AttemptKind, EpisodeState, LandingStart, SoftLanding, StatementState
from models.reminder_reasons import ReminderKind
from models.reminders import Reminder
from tests.ui.living import MINUTE, MORNING
from tests.ui.reminder_evening import DAY, HOUR, QUIET, SECRET, SUNDAY, a_pause, quarrel
from ui.desktop.presence import Reading
from ui.reminder_texts import REMINDER, notice_of
from ui.tracker.statement_filters import Choice
from ui.tracker.window import Page

AT_SIX = partner.told_about(None, MORNING, name="Sam", arrivals=[partner.Arrivals(frozenset(range(1, 8)), time(18))])


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


def test_an_arrival_that_is_near_when_a_pause_is_ended_is_still_told(evening):
    """Nothing else may cause a look before they come home: whoever ends a pause goes on typing, say."""
    found = evening(AT_SIX, settings=replace(QUIET, remind_of_arrival=True))
    found.life.application.watch.pause(found.life.clock.moment + 3 * HOUR)
    found.go_on(2 * HOUR + 38 * MINUTE)
    assert found.reminded() == []
    found.life.clock.pass_by(MINUTE)
    found.life.application.watch.resume()
    assert found.reminders._timer.isActive()
    found.life.presence.reading = Reading(timedelta(seconds=5), locked=False)
    found.reminders._timer.timeout.emit()
    assert found.reminders.standing.kind is ReminderKind.ARRIVAL


def test_new_settings_hold_at_once(evening):
    found = evening(AT_SIX)
    found.life.application._change_settings(replace(QUIET, remind_of_arrival=True))
    found.go_on(2 * HOUR + 38 * MINUTE)
    assert len(found.reminded()) == 1


# --- when nothing is said ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ReminderKind))
def test_every_kind_has_words_and_something_to_press(kind):
    notice = notice_of(Reminder(kind=kind, key=f"{kind}:1", until=SUNDAY))
    assert notice.title
    assert notice.body.endswith(".")
    assert "!" not in notice.title + notice.body
    assert notice.actions
    assert not notice.stays
