"""When no reminder is shown, though there would be a reason for one."""

from dataclasses import replace

import pytest

from models.journal import JournalError, Trouble
from tests.hand_clock import AFTERNOON
from tests.ui.living import MINUTE, Shown
from tests.ui.reminder_evening import HOUR, QUIET, SUNDAY, WEEKLY, a_pause, quarrel
from ui.reminder_texts import REMINDER


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


@pytest.mark.parametrize(("hour", "minute", "times"), [(16, 30, 1), (16, 45, 0)])
def test_what_can_wait_keeps_out_of_the_half_hour_before_a_landing(evening, hour, minute, times):
    """The landing window of a Monday opens at 17:10; a popup would follow the reminder within minutes."""
    monday = AFTERNOON.replace(hour=hour, minute=minute)
    found = evening(quarrel(monday - 5 * HOUR), moment=monday)
    found.go_on(2 * MINUTE)
    assert len(found.reminded()) == times
