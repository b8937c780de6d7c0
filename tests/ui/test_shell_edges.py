"""The shell at its edges: a disk that refuses, words from the desktop, a first run that is still open."""

import errno
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtWidgets import QApplication

from models import partner, rituals
from models.journal import JournalError, Trouble
from models.records import LandingOutcome, SoftLanding
from models.settings import Appearance, PromptStyle, Settings, TrayPanel
from models.workday_state import Phase
from tests.memory_journal import MemoryJournal
from tests.ui.living import MINUTE, MORNING, Shown, at_the_popup, the_guide
from ui.notices import BODY_CLICKED
from ui.trouble_texts import settings_unkept_text, trouble_text

NEW = Settings(appearance=Appearance.LIGHT)
MONDAY_TO_THURSDAY = frozenset({1, 2, 3, 4})
EVERY_EVENING = partner.Arrivals(frozenset(range(1, 8)), time(18, 30))


class Full:
    """A disk without room."""

    def __call__(self, *_):
        raise OSError(28, "a secret of mine")


@pytest.fixture
def refused(live):
    """A program whose journal cannot be opened until `reasons` is empty."""

    def begin(reasons, **options):
        def open_journal():
            if reasons:
                raise JournalError(reasons[-1])
            return MemoryJournal()

        return live(open_journal=open_journal, **options)

    return begin


def settled(qtbot, life):
    """Everything that was asked of the journal so far is answered, and what was asked because of that."""
    for _ in range(2):
        answered = []
        life.application.queue.ask(lambda _: 1, answered.append, owner=life.application, failed=answered.append)
        qtbot.waitUntil(lambda answered=answered: bool(answered))


# --- a first run that is still open ----------------------------------------------------------------------------------


def test_a_trouble_waits_until_the_first_run_is_over(qtbot, refused):
    reasons = [Trouble.UNREADABLE]
    life = refused(reasons, settings=NEW)
    windows = life.application.windows
    with qtbot.waitSignal(life.application.queue.trouble):
        life.start()
    assert windows.tracker is None, "nothing covers the pages that one is reading"
    windows.first_run.close()
    assert windows.tracker.bar.text() == trouble_text(Trouble.UNREADABLE)
    settled(qtbot, life)
    reasons.clear()
    with qtbot.waitSignal(life.application.queue.opened):
        windows.tracker.bar._button.click()
    assert not windows.tracker.bar.isVisible()


def test_a_trouble_that_is_over_is_not_said_after_the_first_run(qtbot, refused):
    reasons = [Trouble.BUSY]
    life = refused(reasons, settings=NEW)
    with qtbot.waitSignal(life.application.queue.trouble):
        life.start()
    reasons.clear()
    with qtbot.waitSignal(life.application.queue.opened):
        life.application.queue.start()
    life.application.windows.first_run.close()
    assert life.application.windows.tracker.bar.text() == ""


def test_a_second_start_brings_the_first_run_to_the_front(qtbot, live):
    life = live(settings=NEW)
    life.start()
    life.application.obey("raise")
    assert life.application.windows.tracker is None
    assert life.application.windows.first_run.isVisible()
    life.application.obey("tracker")
    qtbot.waitUntil(life.application.windows.tracker.isVisible)


def test_quitting_in_the_first_run_opens_nothing_more(qtbot, live):
    life = live(settings=NEW)
    life.start()
    life.application.quit()
    assert life.application.windows.tracker is None
    assert life.store.settings().first_run_done


# --- landing ---------------------------------------------------------------------------------------------------------


def test_a_landing_by_hand_takes_a_standing_offer_back(qtbot, live):
    settings = Settings(first_run_done=True, appearance=Appearance.LIGHT, prompt_style=PromptStyle.NOTIFICATION)
    life = live(settings=settings)
    shown = Shown(life)
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=8, minutes=12))
    life.look(25)
    assert shown.keys == ["landing"]
    shown.taken_back.clear()
    life.application.obey("land")
    the_guide(life, qtbot)
    assert "landing" in shown.taken_back
    assert not life.application.offer._patience.isActive(), "it cannot go unanswered any more"


def test_a_guide_that_was_closed_at_once_is_no_landing(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    life.application.obey("land")
    the_guide(life, qtbot).close()
    assert life.application.guide is None
    assert life.application.watch.state.phase is Phase.AT_WORK


def test_not_today_at_the_very_end_of_the_night_is_about_the_workday_that_was_offered_a_landing(qtbot, live):
    late = replace(Settings(first_run_done=True, appearance=Appearance.LIGHT), usual_end=time(2, 0))
    life = live(MORNING.replace(hour=20), settings=late)
    life.start(background=True)
    life.look(1)
    life.pass_by(timedelta(hours=5, minutes=45))
    life.look(25)
    life.clock.pass_by(timedelta(hours=2, minutes=20))
    life.popup.not_today.emit()
    qtbot.waitUntil(lambda: len(life.stored(SoftLanding)) == 1)
    (landing,) = life.stored(SoftLanding)
    assert (landing.outcome, landing.workday) == (LandingOutcome.NOT_TODAY, MORNING.date())


def test_locked_with_the_popup_up_it_comes_again_a_minute_after_unlocking(qtbot, live):
    life = at_the_popup(live())
    life.look(2, locked=True)
    life.clock.pass_by(20 * MINUTE)
    life.look(1, locked=True)
    life.look(1)
    for _ in range(2):
        life.clock.pass_by(timedelta(seconds=25))
        life.look(25)
        assert life.popup is None
    life.clock.pass_by(timedelta(seconds=25))
    life.look(25)
    assert life.popup is not None


def test_the_popup_knows_the_partner_as_soon_as_they_were_told_about(qtbot, live):
    told = partner.told_about(None, MORNING, name="<b>Sam</b>", arrivals=[EVERY_EVENING])
    life = live()
    at_the_popup(life)
    settled(qtbot, life)
    life.popup.later.emit()
    life.application.queue.save(told)
    settled(qtbot, life)
    life.pass_by(11 * MINUTE, idle=25)
    assert "<b>Sam</b> is home around" in life.popup._invitation.text(), "as it was typed"


def test_the_popup_knows_the_partner_from_an_earlier_day(qtbot, live):
    told = partner.told_about(None, MORNING, name="Sam", arrivals=[EVERY_EVENING])
    life = live(journal=MemoryJournal(told))
    with qtbot.waitSignal(life.application.queue.opened):
        life.start(background=True)
    qtbot.waitUntil(lambda: life.application.landings.partner == told)
    at_the_popup(life)
    assert "Sam is home around" in life.popup._invitation.text()


# --- the day ---------------------------------------------------------------------------------------------------------


def test_what_was_set_down_today_is_not_handed_back_today(qtbot, live):
    life = live(journal=MemoryJournal(*rituals.park("send the numbers", MORNING - MINUTE)))
    shown = Shown(life)
    life.start(background=True)
    life.look(1)
    settled(qtbot, life)
    assert shown == []


def test_nothing_is_handed_back_on_a_day_off(qtbot, live):
    life = live(
        MORNING + timedelta(days=4),
        replace(Settings(first_run_done=True, appearance=Appearance.LIGHT), workdays=MONDAY_TO_THURSDAY),
        journal=MemoryJournal(*rituals.park("send the numbers", MORNING)),
    )
    shown = Shown(life)
    life.start(background=True)
    life.look(1)
    settled(qtbot, life)
    assert shown == []
    assert life.application.watch.window() is None


def test_a_click_on_the_morning_notice_opens_the_tracker_and_takes_it_back(qtbot, live):
    life = live()
    shown = Shown(life)
    life.start(background=True)
    life.application.notices.answered.emit("morning", BODY_CLICKED)
    qtbot.waitUntil(life.application.windows.tracker.isVisible)
    assert shown.taken_back == ["morning"]


def test_resuming_from_the_tray_ends_a_pause_and_the_icon_follows(qtbot, live):
    life = live()
    life.start(background=True)
    life.look(1)
    tray = life.application.tray
    tray.pause.emit(life.clock.moment + timedelta(hours=10))
    assert "paused" in tray.icon.toolTip()
    tray.resume.emit()
    assert life.application.watch.state.phase is Phase.AT_WORK
    assert "paused" not in tray.icon.toolTip()


def test_after_an_answer_the_next_look_is_planned_from_what_was_answered(qtbot, live):
    life = at_the_popup(live())
    life.popup.later.emit()
    wait = timedelta(milliseconds=life.application.heartbeat._timer.remainingTime())
    assert wait < 11 * MINUTE, "the day would be looked at after a quarter of an hour at the latest"


# --- settings, places and the end ------------------------------------------------------------------------------------


def test_the_tray_and_open_windows_follow_the_settings(qtbot, live, monkeypatch):
    life = live()
    life.start()
    windows = life.application.windows
    windows.open_settings()
    followed = []
    monkeypatch.setattr(windows.tracker, "follow", followed.append)
    changed = replace(life.store.settings(), tray_panel=TrayPanel.DARK, workdays=MONDAY_TO_THURSDAY)
    windows.settings_changed.emit(changed)
    assert followed == [changed]
    assert windows.settings.page.settings == changed
    assert life.application.tray.icon._panel is TrayPanel.DARK


def test_a_disk_that_takes_no_settings_is_said_and_they_hold_until_the_end(qtbot, live, monkeypatch, caplog):
    life = live()
    life.start()
    monkeypatch.setattr(life.store, "keep_settings", Full())
    life.application.windows.settings_changed.emit(replace(life.store.settings(), prompt_style=PromptStyle.POPUP))
    assert life.application.windows.tracker.bar.text() == settings_unkept_text(OSError(errno.ENOSPC, ""))
    assert life.application.offer.style is PromptStyle.POPUP
    assert "secret" not in caplog.text


def test_each_reason_why_settings_are_not_kept_is_said_in_other_words():
    reasons = (errno.ENOSPC, errno.EACCES, errno.EIO)
    assert len({settings_unkept_text(OSError(reason, "")) for reason in reasons}) == len(reasons)


@pytest.mark.parametrize("tray_is_missing", [False, True])
def test_settings_of_the_first_run_that_are_not_kept_are_said_as_well(qtbot, live, monkeypatch, tray_is_missing):
    life = live(settings=NEW)
    life.start()
    monkeypatch.setattr(life.store, "keep_settings", Full())
    monkeypatch.setattr(life.application._missing_tray, "_after_first_run", tray_is_missing)
    life.application.windows.first_run.close()
    assert "The disk is full" in life.application.windows.tracker.bar.text()


def test_a_disk_that_takes_no_state_does_not_stop_the_day(qtbot, live, monkeypatch, caplog):
    life = live()
    life.start(background=True)
    monkeypatch.setattr(life.store, "keep_workday", Full())
    life.look(1)
    life.pass_by(timedelta(hours=8, minutes=12))
    life.look(25)
    assert life.popup is not None
    assert "could not be kept: OSError" in caplog.text
    assert "secret" not in caplog.text


def test_the_end_of_the_session_is_listened_to(qtbot, live):
    app = QApplication.instance()
    word = SIGNAL("commitDataRequest(QSessionManager&)")
    before = app.receivers(word)
    live()
    # A session manager cannot be made by hand, so that the word itself is beyond a test.
    assert app.receivers(word) == before + 1


def test_places_of_windows_outlive_the_program(qtbot, live):
    life = live()
    life.start()
    life.application.windows.tracker.resize(760, 640)
    life.application.windows.open_reflection()
    life.application.windows.reflection.resize(700, 610)
    life.application.quit()
    again = live()
    again.start()
    again.application.windows.open_reflection()
    sizes = [
        window.size().toTuple() for window in (again.application.windows.tracker, again.application.windows.reflection)
    ]
    assert sizes == [(760, 640), (700, 610)]


def test_where_the_tracker_was_is_known_as_soon_as_it_is_closed(qtbot, live):
    life = live()
    life.start()
    assert life.store.window_place("tracker") == ""
    life.application.windows.tracker.close()
    assert life.store.window_place("tracker") != ""


def test_a_window_put_away_comes_back_to_be_read(qtbot, live):
    life = live()
    life.start()
    tracker = life.application.windows.tracker
    qtbot.waitUntil(tracker.isVisible)
    tracker.setWindowState(Qt.WindowState.WindowMinimized)
    life.application.obey("raise")
    assert not tracker.isMinimized()
    assert tracker.isVisible()


def test_nobody_works_for_a_tracker_that_is_closed(qtbot, live, monkeypatch):
    life = live()
    life.start()
    shown = []
    tracker = life.application.windows.tracker
    monkeypatch.setattr(tracker, "show_workday", lambda *day: shown.append(day))
    tracker.close()
    life.look(1)
    assert shown == []
    life.application.obey("raise")
    assert len(shown) == 1, "it comes up to date when it is opened"
