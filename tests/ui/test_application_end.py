"""How the program ends: by quitting, with the session, with the machine, or with everything deleted."""

from datetime import timedelta

import pytest

from tests.ui.living import MINUTE, at_the_popup, the_guide
from ui.desktop.presence import Reading
from ui.tracker.window import Page


def type_half_a_thought(life, qtbot):
    """Begin a landing, and type what is not parked yet."""
    life.start(background=True)
    life.application.obey("land")
    the_guide(life, qtbot).set_down.thoughts.setText("half a thought")


def test_quitting_with_the_guide_open_keeps_what_was_typed(qtbot, live):
    life = live()
    type_half_a_thought(life, qtbot)
    life.application.quit()
    assert "half a thought" in life.journal.drafts["landing"]
    assert life.journal.closed
    assert life.presence.closed
    assert life.engagement.closed
    assert life.ends == [True]


def test_at_the_end_of_a_session_everything_is_on_disk_before_it_may_end(qtbot, live):
    life = live()
    type_half_a_thought(life, qtbot)
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
    type_half_a_thought(life, qtbot)
    life.presence.shutting_down.emit()
    assert "half a thought" in life.journal.drafts["landing"]
    assert life.ends == [], "it may be called off"


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
