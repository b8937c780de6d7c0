"""The shell as a whole: what the core decides is carried out, and what the person does reaches core and journal."""

import sys
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from models import rituals
from models.journal import JournalError, Trouble
from models.records import Day, DayKind, LandingOutcome, LandingStart, PresenceSpan, SoftLanding
from models.settings import Appearance, PromptStyle, Settings
from models.workday_state import Phase
from tests.hand_clock import AFTERNOON
from tests.memory_journal import MemoryJournal
from tests.ui.living import MINUTE, MORNING, at_the_popup, the_guide
from ui.desktop.presence import Reading
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


def test_quitting_with_the_guide_open_keeps_what_was_typed(qtbot, live):
    life = live()
    life.start(background=True)
    life.application.obey("land")
    the_guide(life, qtbot).set_down.thoughts.setText("half a thought")
    life.application.quit()
    assert "half a thought" in life.journal.drafts["landing"]
    assert life.journal.closed
    assert life.presence.closed
    assert life.engagement.closed
    assert life.ends == [True]


def test_at_the_end_of_a_session_everything_is_on_disk_before_it_may_end(qtbot, live):
    life = live()
    life.start(background=True)
    life.application.obey("land")
    the_guide(life, qtbot).set_down.thoughts.setText("half a thought")
    life.application.keep_everything()
    assert "half a thought" in life.journal.drafts["landing"]
    assert life.ends == [], "a log-out that is called off leaves the program running"
    assert life.application.guide is not None


@pytest.mark.parametrize("way", ["keep_everything", "quit"])
def test_that_a_landing_was_offered_is_on_disk_by_then_too(qtbot, live, way):
    life = live()
    at_the_popup(life)
    getattr(life.application, way)()
    assert life.store.workday() == life.application.watch.state
    assert life.store.reminders() == life.application.reminders.state
    assert "notice:offer" in dict(life.store.reminders().shown)


def test_an_offer_that_quitting_itself_brought_about_is_kept_as_well(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=8, minutes=12))
    life.presence.reading = Reading(timedelta(seconds=25), locked=False)
    life.application.quit()
    assert "notice:offer" in dict(life.application.reminders.state.shown)
    assert life.store.reminders() == life.application.reminders.state


def test_a_machine_that_shuts_down_loses_no_word(qtbot, live):
    life = live()
    life.start(background=True)
    life.application.obey("land")
    the_guide(life, qtbot).set_down.thoughts.setText("half a thought")
    life.presence.shutting_down.emit()
    assert "half a thought" in life.journal.drafts["landing"]
    assert life.ends == [], "it may be called off"


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


def test_the_first_start_shows_the_first_run_and_later_ones_the_tracker(qtbot, live):
    life = live(settings=Settings(appearance=Appearance.LIGHT))
    life.start()
    assert life.application.windows.first_run is not None
    assert life.application.windows.tracker is None
    life.application.quit()
    later = live()
    later.start()
    qtbot.waitUntil(later.application.windows.tracker.isVisible)


def test_in_the_background_no_window_opens(qtbot, live):
    life = live()
    life.start(background=True)
    assert life.application.windows.tracker is None


def test_where_no_tray_exists_the_tracker_opens_and_says_how_to_get_one(qtbot, live, monkeypatch):
    monkeypatch.setattr("ui.missing_tray.PATIENCE_AT_LOG_IN", timedelta(milliseconds=100))
    life = live()
    life.start(background=True)
    assert not life.application.tray.available, "the offscreen platform has none"
    said = []
    life.application.windows.say = said.append
    qtbot.waitUntil(lambda: bool(said), timeout=6000)
    assert life.application.windows.tracker.isVisible()
    assert "tray" in said[0]


def test_that_there_is_no_tray_is_said_once_until_there_was_one(qtbot, live, monkeypatch):
    monkeypatch.setattr("ui.missing_tray.PATIENCE_AT_LOG_IN", timedelta())
    told, available = [], [False]
    monkeypatch.setattr("ui.tray.Tray.available", property(lambda _tray: available[0]))

    def log_in():
        """A start at log-in, and whether a window opened by itself."""
        settings = told[-1].store.settings() if told else None
        life = live(settings=settings)
        told.append(life)
        life.start(background=True)
        qtbot.waitUntil(lambda: not life.application._missing_tray._patience.isActive())
        opened = life.application.windows.tracker is not None
        life.application.quit()
        return opened

    assert [log_in(), log_in(), log_in()] == [True, False, False]
    available[0] = True
    assert not log_in()
    available[0] = False
    assert [log_in(), log_in()] == [True, False]


@pytest.mark.parametrize("trouble", [trouble for trouble in Trouble if trouble is not Trouble.LOCKED])
def test_a_journal_that_cannot_be_opened_is_said_and_can_be_tried_again(qtbot, live, trouble):
    troubles = [trouble]
    journal = MemoryJournal()

    def open_journal():
        if troubles:
            raise JournalError(troubles.pop())
        return journal

    life = live(journal=journal, open_journal=open_journal)
    life.start(background=True)
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    with qtbot.waitSignal(life.application.queue.opened, timeout=3000):
        life.application.queue.start()


def test_the_way_to_try_again_outlives_what_the_pages_say(qtbot, live):
    def refuse():
        raise JournalError(Trouble.FOREIGN)

    life = live(open_journal=refuse)
    life.start()
    bar = life.application.windows.open_tracker().bar
    qtbot.waitUntil(bar._button.isVisible)
    answered = []
    life.application.queue.ask(lambda _: None, answered.append, owner=bar, failed=answered.append)
    qtbot.waitUntil(lambda: answered == [Trouble.FOREIGN])
    assert bar._button.isVisible(), "every page asks the journal, too, and is refused"
    assert not bar._timer.isActive()


def test_quitting_knows_the_last_input_to_the_minute(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.clock.pass_by(14 * MINUTE)
    life.presence.reading = Reading(timedelta(seconds=2), locked=False)
    life.application.quit()
    assert life.clock.now() - life.store.workday().last_active == timedelta(seconds=2)


def test_quitting_at_a_good_moment_brings_no_popup(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=8, minutes=12))
    life.presence.reading = Reading(timedelta(seconds=25), locked=False)
    life.application.quit()
    assert life.popup is None


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


def test_after_the_first_run_one_hears_how_to_get_a_tray(qtbot, live, monkeypatch):
    monkeypatch.setattr("ui.missing_tray.PATIENCE", timedelta())
    life = live(settings=Settings(appearance=Appearance.LIGHT))
    life.start()
    windows = life.application.windows
    qtbot.waitUntil(lambda: life.application._missing_tray._after_first_run)
    assert windows.tracker is None
    windows.first_run.close()
    assert "tray" in windows.tracker.bar.text()


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


# --- deleting everything -------------------------------------------------------------------------------------------


def test_deleting_everything_ends_the_program_and_comes_when_the_journal_is_closed(qtbot, live):
    life = live()
    life.start(background=True)
    closed = []
    life.application._erase = lambda: closed.append(life.journal.closed)
    life.application.windows.open_settings()
    life.application.windows.tracker.page(Page.SETTINGS).backups.erase_requested.emit()
    assert closed == [True]
    assert life.ends == [True]


def test_quitting_deletes_nothing(qtbot, live):
    life = live()
    life.start(background=True)
    life.application.quit()
    assert life.erased == []


def test_what_could_not_be_deleted_is_said(qtbot, live, monkeypatch):
    life = live()
    life.start(background=True)
    told = []
    monkeypatch.setattr("ui.application.QMessageBox.warning", lambda _parent, _title, text: told.append(text))

    def refuse():
        raise PermissionError

    life.application._erase = refuse
    life.application.erase()
    assert told[0].startswith("Some of it could not be deleted.")
    assert life.ends == [True]


@pytest.mark.parametrize("word", ["raise", "new-statement", "land", "reflect"])
def test_while_that_is_said_nothing_opens_any_more(qtbot, live, monkeypatch, word):
    life = live()
    life.start(background=True)
    seen = []

    def a_second_start_speaks(*_):
        life.application.obey(word)
        windows = life.application.windows
        seen.extend(
            (windows.tracker, windows.reflection, life.application.guide, life.application.tray.icon.isVisible())
        )

    def refuse():
        raise PermissionError

    monkeypatch.setattr("ui.application.QMessageBox.warning", a_second_start_speaks)
    life.application._erase = refuse
    life.application.erase()
    assert seen == [None, None, None, False]


def test_what_waits_for_the_lock_to_be_known_is_not_done_after_the_end(qtbot, live):
    life = live()
    life.start(background=True)
    life.application.new_statement()
    life.application.quit()
    life.application.windows.curtain.journal_is_there()
    assert life.application.windows.tracker is None
