"""Windows by recorded values: what its functions return, and the messages when a session is locked or sleeps."""

import ctypes
import sys
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.hand_clock import HandClock
from ui.desktop import windows
from ui.desktop.choose import system_engagement, system_presence
from ui.desktop.engagement import Engagement
from ui.desktop.presence import Reading, SilentPresence, SourceName, SourceReport
from ui.desktop.windows import WindowsEngagement, WindowsPresence
from ui.desktop.windows_api import Message, WindowsApi, windows_api
from ui.desktop.windows_words import (
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    News,
    NotificationState,
    SessionState,
    heard,
    idle_between,
    is_engaged,
)

LAST_TICK = 2**32 - 1


@dataclass
class RecordedWindows:
    """Answers what it is set to."""

    last_input: int | None = 1_000_000
    now: int = 1_012_000
    state: int | None = NotificationState.ACCEPTS_NOTIFICATIONS
    refuses: bool = False
    watched: list[int] = field(default_factory=list)

    def last_input_tick(self) -> int | None:
        return self.last_input

    def tick(self) -> int:
        return self.now

    def notification_state(self) -> int | None:
        return self.state

    def watch_session(self, window: int) -> bool:
        self.watched.append(window)
        return not self.refuses

    def leave_session(self, window: int) -> None:
        self.watched.remove(window)


@pytest.fixture
def recorded() -> RecordedWindows:
    return RecordedWindows()


@pytest.fixture
def presence(recorded: RecordedWindows, qtbot: QtBot):
    presence = WindowsPresence(recorded)
    yield presence
    presence.close()


def say(presence: WindowsPresence, message: int, word: int, window: int | None = None) -> None:
    """What Qt hands on when Windows sends a message."""
    window = presence._messages.number if window is None else window
    said = Message(window=window, message=message, word=word)
    assert presence._messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(said)) == (False, 0)


@pytest.mark.parametrize(
    ("last_input", "now", "milliseconds"),
    [
        (1_000_000, 1_012_000, 12_000),
        (5, 5, 0),
        # The tick began anew after 49.7 days.
        (LAST_TICK - 9, 5, 15),
        (LAST_TICK, 0, 1),
        (0, LAST_TICK - 60_000, 2**32 - 60_001),
        # Input between the two questions: the last one seems to lie ahead.
        (1_000_016, 1_000_000, 0),
        (3, LAST_TICK, 0),
    ],
)
def test_ticks_wrap_around(last_input: int, now: int, milliseconds: int) -> None:
    assert idle_between(last_input, now) == timedelta(milliseconds=milliseconds)


def test_the_last_input_is_looked_at(presence: WindowsPresence, recorded: RecordedWindows) -> None:
    assert presence.polls
    assert presence.look() == Reading(timedelta(seconds=12), locked=False)
    assert presence.describe() == SourceReport(SourceName.WINDOWS, timedelta(seconds=12), locked=False, polls=True)
    recorded.last_input = None
    assert presence.look() == Reading(None, locked=False)


@pytest.mark.parametrize(
    ("covering", "uncovering"),
    [(0x7, 0x8), (0x2, 0x1), (0x4, 0x3)],
    ids=["lock", "other user", "remote"],
)
def test_a_session_that_is_locked_or_left_is_noticed(
    covering: int, uncovering: int, presence: WindowsPresence, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(presence.changed):
        say(presence, WM_WTSSESSION_CHANGE, covering)
    assert presence.look().locked
    with qtbot.assertNotEmitted(presence.changed):
        say(presence, WM_WTSSESSION_CHANGE, covering)
        # Somebody logged on, which says nothing of this.
        say(presence, WM_WTSSESSION_CHANGE, 0x5)
    with qtbot.waitSignal(presence.changed):
        say(presence, WM_WTSSESSION_CHANGE, uncovering)
    assert not presence.look().locked


def test_a_session_that_is_back_may_still_be_locked() -> None:
    state = SessionState()
    for word in (0x7, 0x2, 0x1):
        state, news = heard(state, WM_WTSSESSION_CHANGE, word)
    assert state == SessionState(locked=True)
    assert news is News.NOTHING


def test_a_screen_saver_counts_as_locked(presence: WindowsPresence, recorded: RecordedWindows) -> None:
    recorded.state = NotificationState.NOT_PRESENT
    assert presence.look().locked
    recorded.state = None
    assert not presence.look().locked


def test_sleep_and_waking_are_told(presence: WindowsPresence, qtbot: QtBot) -> None:
    with qtbot.waitSignals([presence.going_to_sleep, presence.changed]):
        say(presence, WM_POWERBROADCAST, 0x4)
    for resumed in (0x12, 0x7):
        with qtbot.waitSignals([presence.woken, presence.changed]):
            say(presence, WM_POWERBROADCAST, resumed)
    with qtbot.assertNotEmitted(presence.changed):
        # The battery's charge changed.
        say(presence, WM_POWERBROADCAST, 0xA)


def test_messages_to_other_windows_and_other_messages_are_let_by(presence: WindowsPresence, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(presence.changed):
        say(presence, WM_WTSSESSION_CHANGE, 0x7, window=presence._messages.number + 1)
        say(presence, 0x0200, 0x7)
    assert not presence.look().locked


def test_the_hidden_window_is_let_go_of(recorded: RecordedWindows, qtbot: QtBot) -> None:
    presence = WindowsPresence(recorded)
    assert recorded.watched == [presence._messages.number]
    assert not presence._messages._window.isVisible()
    presence.close()
    presence.close()
    assert recorded.watched == []


def test_a_refused_registration_leaves_the_state_for_notifications(qtbot: QtBot) -> None:
    recorded = RecordedWindows(refuses=True, state=NotificationState.NOT_PRESENT)
    presence = WindowsPresence(recorded)
    assert presence.look().locked
    presence.close()


@pytest.mark.parametrize(
    ("state", "engaged"),
    [(1, False), (2, True), (3, True), (4, True), (5, False), (6, True), (7, False), (99, False), (None, False)],
)
def test_engaged_is_what_windows_keeps_notifications_away_from(state: int | None, engaged: bool) -> None:
    assert is_engaged(state) is engaged
    assert WindowsEngagement(RecordedWindows(state=state)).look() is engaged


def test_the_system_is_chosen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, recorded: RecordedWindows) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    answers: list[WindowsApi | None] = [recorded, recorded, None, None]
    monkeypatch.setattr(windows, "windows_api", lambda: answers.pop(0))
    presence, engagement = system_presence(HandClock()), system_engagement()
    assert isinstance(presence, WindowsPresence)
    assert isinstance(engagement, WindowsEngagement)
    presence.close()
    engagement.close()
    assert type(system_presence(HandClock())) is SilentPresence
    assert type(system_engagement()) is Engagement


@pytest.mark.skipif(sys.platform == "win32", reason="there it is")
def test_elsewhere_there_is_no_windows() -> None:
    assert windows_api() is None
