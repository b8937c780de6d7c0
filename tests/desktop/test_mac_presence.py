"""MacOS by recorded values: what its functions return while somebody works, is away, presents, or locked the screen."""

import math
import sys
from dataclasses import dataclass
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.hand_clock import HandClock
from ui.desktop import macos
from ui.desktop.choose import system_engagement, system_presence
from ui.desktop.engagement import Engagement
from ui.desktop.macos import MacEngagement, MacPresence, idle_of, is_engaged
from ui.desktop.macos_api import MacApi, Session, mac_api
from ui.desktop.presence import Reading, SilentPresence, SourceName, SourceReport

HERE = Session(locked=False, on_console=True)


@dataclass
class RecordedMac:
    """Answers what it is set to."""

    seconds: float = 12.25
    at: Session | None = HERE
    options: int = 0
    assertions: int = 0

    def idle_seconds(self) -> float:
        return self.seconds

    def session(self) -> Session | None:
        return self.at

    def presentation_options(self) -> int:
        return self.options

    def display_assertions(self) -> int:
        return self.assertions


def test_the_last_input_is_looked_at(qtbot: QtBot) -> None:
    presence = MacPresence(RecordedMac())
    assert presence.polls
    presence.watch([timedelta(minutes=1)])
    assert presence.look() == Reading(timedelta(seconds=12.25), locked=False)
    assert presence.describe() == SourceReport(SourceName.MACOS, timedelta(seconds=12.25), locked=False, polls=True)
    presence.close()


@pytest.mark.parametrize("seconds", [-1.0, math.nan, math.inf, 1e300])
def test_what_cannot_be_a_time_is_unknown(seconds: float) -> None:
    assert idle_of(seconds) is None


@pytest.mark.parametrize(
    ("session", "covered"),
    [
        (Session(locked=True, on_console=True), True),
        (Session(locked=False, on_console=False), True),
        (HERE, False),
        # Started without a window server.
        (None, False),
    ],
)
def test_a_locked_screen_or_another_user_in_front_counts_as_locked(session: Session | None, covered: bool) -> None:
    assert MacPresence(RecordedMac(at=session)).look().locked is covered


@pytest.mark.parametrize(
    ("options", "assertions", "engaged"),
    [
        (0, 0, False),
        # A full-screen window: full screen, with dock and menu bar that come when they are asked for.
        (0x400 | 0x1 | 0x4, 0, True),
        # A presentation: neither dock nor menu bar.
        (0x2 | 0x8, 0, True),
        # The dock hides itself by itself.
        (0x1, 0, False),
        (0, 1, True),
        (0, 2, True),
    ],
)
def test_engaged_is_what_fills_the_screen_or_keeps_it_lit(options: int, assertions: int, engaged: bool) -> None:
    assert is_engaged(options, assertions) is engaged
    assert MacEngagement(RecordedMac(options=options, assertions=assertions)).look() is engaged


def test_the_system_is_chosen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    answers: list[MacApi | None] = [RecordedMac(), RecordedMac(), None, None]
    monkeypatch.setattr(macos, "mac_api", lambda: answers.pop(0))
    presence, engagement = system_presence(HandClock()), system_engagement()
    assert isinstance(presence, MacPresence)
    assert isinstance(engagement, MacEngagement)
    assert type(system_presence(HandClock())) is SilentPresence
    assert type(system_engagement()) is Engagement


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is")
def test_elsewhere_there_is_no_macos() -> None:
    assert mac_api() is None


def test_an_unknown_system_is_silent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    assert type(system_presence(HandClock())) is SilentPresence
    assert type(system_engagement()) is Engagement
