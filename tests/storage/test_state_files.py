"""What is kept outside the journal: read whatever stands there, and never lost over something small."""

import stat
from datetime import UTC, date, datetime

import pytest

from models.records import DayKind
from models.reminder_state import ReminderState
from models.rituals import day_was
from models.storage.state_files import StateFiles
from models.workday_state import Phase, WorkdayState


@pytest.fixture
def files(folder):
    folder.mkdir()
    return StateFiles(folder)


def test_the_state_comes_back(files):
    state = WorkdayState(day=date(2026, 11, 23), phase=Phase.WINDOW, offers=1)
    files.keep_workday(state)
    assert files.workday() == state


@pytest.mark.parametrize("content", [b"\xff\x00", b"[]", b'{"phase": 3}', b"[" * 100_000, b'{"day": "today"}'])
def test_what_is_no_state_is_an_empty_one(files, folder, content):
    (folder / "workday.json").write_bytes(content)
    assert files.workday() == WorkdayState()
    assert (folder / "workday.json.bad").read_bytes() == content


@pytest.mark.parametrize("content", [b"\xff\x00", b"{}", b"[" * 100_000, b'[{"kind": "day"'])
def test_what_was_held_back_and_cannot_be_read_is_set_aside(files, folder, content):
    (folder / "held-back.json").write_bytes(content)
    assert files.held_back() == ()
    files.hold_back((day_was(date(2026, 11, 23), DayKind.WORKDAY, datetime(2026, 11, 23, 17, tzinfo=UTC)),))
    assert len(files.held_back()) == 1
    assert (folder / "held-back.json.bad").read_bytes() == content


def test_what_was_reminded_of_comes_back_and_is_for_the_owner_alone(files, folder):
    assert files.reminders() == ReminderState()
    state = ReminderState().with_shown("arrival:2026-11-23", datetime(2026, 11, 23, 17, 50, tzinfo=UTC))
    files.keep_reminders(state)
    assert files.reminders() == state
    assert stat.S_IMODE((folder / "reminders.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"\xff\x00", b"[]", b'{"shown": 3}', b"[" * 100_000])
def test_what_tells_nothing_of_reminders_is_set_aside(files, folder, content):
    (folder / "reminders.json").write_bytes(content)
    assert files.reminders() == ReminderState()
    assert (folder / "reminders.json.bad").read_bytes() == content
    files.keep_reminders(ReminderState())
    assert files.reminders() == ReminderState()


def test_reminders_that_cannot_be_read_are_left_alone(files, folder):
    (folder / "reminders.json").mkdir()
    assert files.reminders() == ReminderState()
    with pytest.raises(IsADirectoryError):
        files.keep_reminders(ReminderState())


def test_each_window_has_its_place(files):
    files.keep_window_place("tracker", "here")
    files.keep_window_place("reflection", "there")
    assert (files.window_place("tracker"), files.window_place("reflection")) == ("here", "there")
    assert files.window_place("settings") == ""


@pytest.mark.parametrize("content", [b"\xff\x00", b"[]", b"{", b"[" * 100_000, b'{"tracker": 3}'])
def test_what_is_no_place_is_none_and_a_new_one_is_kept(files, folder, content):
    (folder / "windows.json").write_bytes(content)
    assert files.window_place("tracker") == ""
    files.keep_window_place("tracker", "here")
    assert files.window_place("tracker") == "here"


def test_a_place_that_cannot_be_kept_is_no_loss(folder):
    folder.write_text("a file where the folder should be")
    files = StateFiles(folder)
    files.keep_window_place("tracker", "here")
    assert files.window_place("tracker") == ""
    with pytest.raises(NotADirectoryError):
        files.keep_workday(WorkdayState())
