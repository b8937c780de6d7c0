"""The shell as a whole: what the core decides is carried out, and what the person does reaches core and journal."""

import sys
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from models import rituals
from models.records import Day, DayKind, LandingOutcome, LandingStart, PresenceSpan, SoftLanding
from models.settings import PromptStyle
from models.workday_state import Phase
from tests.hand_clock import AFTERNOON
from tests.memory_journal import MemoryJournal
from tests.ui.living import MINUTE, MORNING, at_the_popup, the_guide
from ui.tracker.window import Page


def test_a_day_begins_and_is_written_down(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: [day.kind for day in life.stored(Day)] == [DayKind.WORKDAY])


def test_the_span_at_the_desk_is_stored_when_it_ends(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=1))
    life.pass_by(6 * MINUTE, idle=330)
    qtbot.waitUntil(lambda: len(life.stored(PresenceSpan)) == 1)
    (span,) = life.stored(PresenceSpan)
    assert span.ended - span.began < timedelta(hours=1, minutes=1)


def test_a_lull_at_the_end_of_the_day_brings_the_popup(qtbot, live):
    life = at_the_popup(live())
    assert life.application.watch.state.phase is Phase.OFFERED
    # Kept, so that a crash does not ask again.
    qtbot.waitUntil(lambda: life.store.workday().phase is Phase.OFFERED)


def test_not_today_is_kept_and_the_evening_is_quiet(qtbot, live):
    life = at_the_popup(live())
    life.popup.not_today.emit()
    qtbot.waitUntil(lambda: [each.outcome for each in life.stored(SoftLanding)] == [LandingOutcome.NOT_TODAY])
    assert life.popup is None
    life.pass_by(timedelta(hours=1), idle=30)
    assert life.popup is None


def test_begin_opens_the_guide_and_a_landing_settles_the_day(qtbot, live):
    life = at_the_popup(live())
    life.popup.begin_button.click()
    guide = the_guide(life, qtbot)
    assert life.application.watch.state.phase is Phase.LANDING
    for step in (guide.set_down, guide.slow_down, guide.gesture, guide.quiet_part):
        step.skip.click()
    qtbot.waitUntil(lambda: life.application.guide is None)
    assert life.application.watch.state.phase is Phase.LANDED
    qtbot.waitUntil(lambda: bool(life.stored(SoftLanding)))
    (landing,) = life.stored(SoftLanding)
    assert landing.start is LandingStart.DETECTED


def test_a_call_takes_the_popup_away(qtbot, live):
    life = at_the_popup(live())
    life.engagement.engaged = True
    life.engagement.changed.emit()
    assert life.popup is None


def test_locking_the_screen_takes_the_popup_away(qtbot, live):
    life = at_the_popup(live())
    life.look(2, locked=True)
    assert life.popup is None


def test_a_restart_with_the_popup_up_does_not_ask_at_once(qtbot, live):
    first = at_the_popup(live())
    moment = first.clock.moment
    first.application.quit()
    second = live(moment + MINUTE)
    second.start(background=True)
    second.look(30)
    assert second.popup is None
    second.pass_by(11 * MINUTE, idle=30)
    assert second.popup is not None


def test_the_second_landing_command_brings_the_same_guide(qtbot, live):
    life = live()
    life.start(background=True)
    life.application.obey("land")
    guide = the_guide(life, qtbot)
    life.application.obey("land")
    assert life.application.guide is guide


def test_the_next_morning_hands_back_what_was_set_down(qtbot, live):
    parked = rituals.park("send the numbers", MORNING - timedelta(days=3))
    life = live(journal=MemoryJournal(*parked))
    shown = []
    life.application.notices.show = shown.append
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert "numbers" not in str(shown), "generic words"


def test_a_morning_with_nothing_set_down_is_quiet(qtbot, live):
    life = live()
    shown = []
    life.application.notices.show = shown.append
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: bool(life.stored(Day)))
    life.application.queue.close()
    assert shown == []


def test_settings_take_effect_at_once_and_are_kept(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=3))
    now = life.clock.moment
    changed = replace(
        life.store.settings(), usual_end=(now + MINUTE).time(), prompt_style=PromptStyle.NOTIFICATION, breaths=3
    )
    life.application.windows.settings_changed.emit(changed)
    assert life.store.settings() == changed
    shown = []
    life.application.notices.show = shown.append
    life.look(30)
    assert [notice.key for notice in shown] == ["landing"]
    assert life.popup is None


def test_pausing_from_the_tray_is_honoured_over_a_restart(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.application.tray.pause.emit(life.clock.moment + timedelta(hours=10))
    life.application.quit()
    again = live(AFTERNOON.replace(hour=17, minute=20))
    again.start(background=True)
    again.look(1)
    again.pass_by(5 * MINUTE, idle=30)
    assert again.popup is None
    assert again.application.watch.state.phase is Phase.PAUSED


def test_no_cursor_blinks_for_nobody(qtbot, live):
    hints = QApplication.instance().styleHints()
    usual = hints.cursorFlashTime()
    life = live()
    life.start(background=True)
    life.look(1)
    assert hints.cursorFlashTime() == usual > 0
    life.pass_by(3 * MINUTE, idle=150)
    assert hints.cursorFlashTime() == 0
    life.look(1)
    assert hints.cursorFlashTime() == usual
    life.look(1, locked=True)
    assert hints.cursorFlashTime() == 0
    life.application.quit()
    assert hints.cursorFlashTime() == usual


def test_looks_that_find_nothing_new_leave_the_disk_alone(qtbot, live, monkeypatch):
    life = live()
    life.start(background=True)
    life.look(1)
    written = []
    monkeypatch.setattr(life.store, "keep_workday", written.append)
    for _ in range(8):
        life.pass_by(timedelta(seconds=15))
    assert written == []
    life.pass_by(4 * MINUTE)
    assert len(written) == 1
    life.application.watch.pause(life.clock.now() + 30 * MINUTE)
    assert len(written) == 2, "what the person decided is kept at once"


def test_an_unforeseen_error_is_logged_without_its_words(qtbot, live, caplog, monkeypatch):
    life = live()
    said = []
    life.application.windows.say = said.append
    with pytest.raises(RuntimeError) as caught:
        rituals_gone_wrong()
    sys.excepthook(caught.type, caught.value, caught.tb)
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert len(said) == 1


def test_days_off_teach_nothing_about_workdays(qtbot, live):
    weekends = [
        rituals.present(began, began.replace(hour=22), began)
        for began in (MORNING - timedelta(days=days) for days in range(1, 60))
        if began.isoweekday() > 5
    ]
    life = live(journal=MemoryJournal(*weekends))
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: bool(life.stored(Day)))
    answered = []
    life.application.queue.ask(lambda _journal: True, answered.append, owner=life.application)
    qtbot.waitUntil(lambda: answered == [True])
    assert life.application.watch.window().usual_end == MORNING.replace(hour=17, minute=30)


def test_after_a_week_of_days_their_rhythm_decides(qtbot, live):
    spans = [
        rituals.present(began, began.replace(hour=19), began)
        for began in (MORNING - timedelta(days=days) for days in range(1, 30))
        if began.isoweekday() <= 5
    ]
    life = live(journal=MemoryJournal(*spans))
    life.start(background=True)
    life.look(1)
    qtbot.waitUntil(lambda: life.application.watch.window().usual_end == MORNING.replace(hour=19))
    life.pass_by(timedelta(hours=8, minutes=20))
    life.look(25)
    tracker = life.application.windows.open_tracker()
    page = tracker.page(Page.TODAY)
    assert page._why.text() == "Days that began like today ended around 19:00."
    assert page._why.isVisibleTo(page)
    assert life.popup is None, "half past five is the usual end in the settings, not in these days"
    life.pass_by(timedelta(hours=1, minutes=15))
    life.look(25)
    assert life.popup is not None


def rituals_gone_wrong():
    raise RuntimeError("a secret of mine")
