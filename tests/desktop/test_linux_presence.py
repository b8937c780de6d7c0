"""Presence on Linux, put together from the X server, the login service and the screen saver."""

import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from models.clock import SystemClock
from tests.desktop.bus_client import MOCK
from tests.desktop.login_service import Login
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.hand_clock import AFTERNOON
from ui.desktop import screensaver
from ui.desktop.choose import system_presence
from ui.desktop.linux import UNCONFIRMED_LOCK_LASTS, LinuxPresence
from ui.desktop.presence import Presence, Reading, SilentPresence, SourceName, SourceReport

SHORT = timedelta(milliseconds=250)


@dataclass
class SteadyClock:
    """A clock whose monotonic half is moved by hand; the wall clock is the real one until it is set, too."""

    seconds: float = 1000.0
    wall: datetime | None = None

    def now(self) -> datetime:
        return self.wall or SystemClock().now()

    def monotonic(self) -> float:
        return self.seconds

    def asleep(self) -> float | None:
        return None


@dataclass
class Told:
    """What a presence emitted, in order."""

    words: list[str] = field(default_factory=list)

    def listen_to(self, presence: Presence) -> None:
        presence.changed.connect(lambda: self.words.append("changed"))
        presence.going_to_sleep.connect(lambda: self.words.append("sleep"))
        presence.woken.connect(lambda: self.words.append("woken"))
        presence.shutting_down.connect(lambda: self.words.append("shutdown"))


@pytest.fixture
def login(desktop: VirtualDesktop) -> Login:
    service = Login(desktop)
    service.start()
    return service


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock()


Opening = Callable[[], Presence]


@pytest.fixture
def opened(desktop: VirtualDesktop, told: Told, clock: SteadyClock, qtbot: QtBot) -> Iterator[Opening]:
    opened: list[Presence] = []

    def open_presence() -> Presence:
        presence = system_presence(clock)
        opened.append(presence)
        told.listen_to(presence)
        return presence

    yield open_presence
    for presence in opened:
        presence.close()


def wait_for_session(presence: Presence, qtbot: QtBot) -> None:
    """Until our session has been found and what it says has been read."""
    assert isinstance(presence, LinuxPresence)
    logind = presence._logind
    assert logind is not None
    qtbot.waitUntil(lambda: logind.found and not logind._bus._open_calls)


def test_idle_time_comes_from_the_x_server(desktop: VirtualDesktop, opened: Opening, told: Told, qtbot: QtBot) -> None:
    presence = opened()
    assert not presence.polls
    desktop.xdotool("key", "shift")
    presence.watch([SHORT])
    qtbot.waitUntil(lambda: told.words == ["changed"])
    report = presence.describe()
    assert report.idle_for is not None
    assert SHORT <= report.idle_for < timedelta(seconds=30)
    assert report == SourceReport(SourceName.X11, report.idle_for, locked=False, polls=False)
    desktop.xdotool("key", "shift")
    # The return; on a machine that stood still for a moment the next idleness comes along with it.
    qtbot.waitUntil(lambda: len(told.words) >= 2)


def test_sleep_and_waking_are_told_even_when_told_twice(
    login: Login, opened: Opening, told: Told, qtbot: QtBot
) -> None:
    presence = opened()
    wait_for_session(presence, qtbot)
    login.prepare_for_sleep(True)
    login.prepare_for_sleep(True)
    login.prepare_for_sleep(False)
    qtbot.waitUntil(lambda: len(told.words) == 4)
    assert told.words == ["sleep", "changed", "woken", "changed"]
    login.prepare_for_sleep(False)
    qtbot.waitUntil(lambda: len(told.words) == 6)
    assert told.words[4:] == ["woken", "changed"]


def test_a_shutdown_is_told_and_one_that_is_called_off_is_none(
    login: Login, opened: Opening, told: Told, qtbot: QtBot
) -> None:
    wait_for_session(opened(), qtbot)
    login.prepare_for_shutdown(False)
    login.prepare_for_shutdown(True)
    qtbot.waitUntil(lambda: bool(told.words))
    assert told.words == ["shutdown"]


@pytest.mark.parametrize("way", ["process", "name", "user"])
def test_the_lock_of_our_session_is_noticed(
    way: str, login: Login, opened: Opening, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    if way != "process":
        login.without_process_lookup()
    if way == "name":
        monkeypatch.setenv("XDG_SESSION_ID", "c7")
    if way == "user":
        login.with_display_session()
    presence = opened()
    wait_for_session(presence, qtbot)
    assert told.words == []
    login.update("/org/freedesktop/login1/session/c8", LockedHint=("b", True))
    login.update(LockedHint=("b", True))
    login.update(LockedHint=("b", True))
    qtbot.waitUntil(lambda: told.words == ["changed"])
    assert presence.look().locked
    login.update(LockedHint=("b", False))
    qtbot.waitUntil(lambda: told.words == ["changed", "changed"])
    assert not presence.look().locked


def test_a_session_that_is_locked_at_the_start_is_noticed(
    login: Login, opened: Opening, told: Told, qtbot: QtBot
) -> None:
    login.update(LockedHint=("b", True))
    presence = opened()
    qtbot.waitUntil(lambda: presence.look().locked)
    assert told.words == ["changed"]


def test_lock_and_unlock_words_are_enough(login: Login, opened: Opening, told: Told, qtbot: QtBot) -> None:
    presence = opened()
    wait_for_session(presence, qtbot)
    login.say("Lock", "/org/freedesktop/login1/session/c8")
    login.say("Lock")
    login.say("Lock")
    qtbot.waitUntil(lambda: presence.look().locked)
    login.say("Unlock")
    login.say("Unlock")
    qtbot.waitUntil(lambda: not presence.look().locked)
    assert told.words == ["changed", "changed"]


def test_a_lock_that_was_only_asked_for_does_not_last_for_ever(
    login: Login, opened: Opening, told: Told, clock: SteadyClock, qtbot: QtBot
) -> None:
    presence = opened()
    wait_for_session(presence, qtbot)
    login.say("Lock")
    qtbot.waitUntil(lambda: presence.look().locked)
    clock.seconds += UNCONFIRMED_LOCK_LASTS.total_seconds() - 10
    login.desktop.xdotool("key", "shift")
    assert presence.look().locked
    clock.seconds += 20
    login.desktop.xdotool("key", "shift")
    assert not presence.look().locked
    login.say("Lock")
    login.update(LockedHint=("b", True))
    qtbot.waitUntil(lambda: presence.look().locked)
    qtbot.waitUntil(lambda: len(told.words) == 2)
    clock.seconds += 1000
    assert presence.look().locked
    assert len(told.words) == 2


@pytest.mark.parametrize(("name", "path"), screensaver.SERVICES.items())
def test_an_active_screen_saver_counts_as_locked(
    name: str, path: str, desktop: VirtualDesktop, opened: Opening, told: Told, qtbot: QtBot
) -> None:
    presence = opened()
    desktop.start_mock(name, path)
    desktop.session_bus.emit_from_mock(name, path, f"{name}.ActiveChanged", "b", True)
    qtbot.waitUntil(lambda: presence.look().locked)
    desktop.session_bus.emit_from_mock(name, path, f"{name}.ActiveChanged", "b", True)
    desktop.session_bus.emit_from_mock(name, path, f"{name}.ActiveChanged", "b", False)
    qtbot.waitUntil(lambda: not presence.look().locked)
    desktop.session_bus.emit_from_mock(name, path, f"{name}.ActiveChanged", "b", True)
    qtbot.waitUntil(lambda: presence.look().locked)
    desktop.stop(name)
    qtbot.waitUntil(lambda: not presence.look().locked)
    assert told.words == ["changed"] * 4


def test_a_screen_saver_that_is_active_already_is_noticed(
    desktop: VirtualDesktop, opened: Opening, qtbot: QtBot
) -> None:
    name, path = "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"
    desktop.start_mock(name, path)
    desktop.session_bus.call(name, path, MOCK, "AddMethod", "sssss", name, "GetActive", "", "b", "ret = True")
    presence = opened()
    qtbot.waitUntil(lambda: presence.look().locked)


def test_the_end_of_a_screen_saver_ends_a_lock_that_was_asked_for(
    login: Login, opened: Opening, told: Told, qtbot: QtBot
) -> None:
    presence = opened()
    wait_for_session(presence, qtbot)
    name, path = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
    login.desktop.start("screensaver")
    login.say("Lock")
    login.desktop.session_bus.emit_from_mock(name, path, f"{name}.ActiveChanged", "b", True)
    assert isinstance(presence, LinuxPresence)
    qtbot.waitUntil(lambda: bool(presence._logind and presence._logind.lock_requested))
    qtbot.waitUntil(lambda: bool(presence._screensavers and presence._screensavers.active))
    login.desktop.session_bus.emit_from_mock(name, path, f"{name}.ActiveChanged", "b", False)
    qtbot.waitUntil(lambda: not presence.look().locked)
    assert told.words == ["changed", "changed"]


def test_a_login_service_that_restarts_is_found_again(login: Login, opened: Opening, told: Told, qtbot: QtBot) -> None:
    presence = opened()
    wait_for_session(presence, qtbot)
    login.say("Lock")
    qtbot.waitUntil(lambda: presence.look().locked)
    login.desktop.stop("logind")
    qtbot.waitUntil(lambda: not presence.look().locked)
    login.start()
    login.prepare_for_sleep(True)
    wait_for_session(presence, qtbot)
    login.say("Lock")
    qtbot.waitUntil(lambda: presence.look().locked)
    assert told.words == ["changed", "changed", "sleep", "changed", "changed"]


def microseconds(moment: datetime) -> tuple[str, int]:
    return ("t", int(moment.timestamp() * 1_000_000))


def test_without_x11_idle_time_comes_from_the_login_service(
    login: Login, opened: Opening, told: Told, clock: SteadyClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    presence = opened()
    presence.watch([timedelta(minutes=10), timedelta(minutes=10, milliseconds=300), timedelta(hours=1)])
    wait_for_session(presence, qtbot)
    # Nothing was ever reported: not idle may mean anything.
    assert presence.describe() == SourceReport(SourceName.LOGIND, None, locked=False, polls=False)
    clock.wall = AFTERNOON
    login.update(IdleHint=("b", True), IdleSinceHint=microseconds(AFTERNOON - timedelta(minutes=10)))
    qtbot.waitUntil(lambda: told.words == ["changed"])
    assert presence.look().idle_for == timedelta(minutes=10)
    # The next threshold is foretold, without anybody looking.
    clock.wall += timedelta(milliseconds=300)
    qtbot.waitUntil(lambda: told.words == ["changed", "changed"])
    login.update(IdleHint=("b", False))
    qtbot.waitUntil(lambda: told.words == ["changed"] * 3)
    assert presence.look().idle_for == timedelta()
    login.desktop.stop("logind")
    qtbot.waitUntil(lambda: presence.look().idle_for is None)


def test_a_session_nobody_knows_leaves_idle_and_lock_unknown(
    login: Login, opened: Opening, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    login.without_process_lookup()
    monkeypatch.setattr(os, "getuid", lambda: 4444)
    presence = opened()
    qtbot.waitUntil(lambda: "no session of ours" in caplog.text)
    assert presence.look() == Reading(idle_for=None, locked=False)


def test_nothing_at_hand_is_silence(
    opened: Opening, told: Told, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    presence = opened()
    assert isinstance(presence, SilentPresence)
    presence.watch([SHORT])
    assert presence.look() == Reading(idle_for=None, locked=False)
    assert presence.describe() == SourceReport(SourceName.NONE, None, locked=False, polls=False)
    presence.close()
    assert told.words == []


def test_a_display_that_does_not_answer_leaves_only_idle_time_unknown(
    login: Login, opened: Opening, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":4321")
    presence = opened()
    wait_for_session(presence, qtbot)
    login.say("Lock")
    qtbot.waitUntil(lambda: presence.look() == Reading(idle_for=None, locked=True))


def test_the_buses_going_away_leaves_the_unknown(
    told: Told, clock: SteadyClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with VirtualDesktop(window_manager=False) as own:
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            monkeypatch.setenv(name, own.env[name])
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
        login = Login(own)
        login.start()
        presence = system_presence(clock)
        wait_for_session(presence, qtbot)
        login.update(LockedHint=("b", True))
        qtbot.waitUntil(lambda: presence.look().locked)
        own.stop("system bus")
        own.stop("session bus")
        qtbot.waitUntil(lambda: not presence.look().locked)
        assert presence.look().idle_for is not None
        own.stop("screen")
        qtbot.waitUntil(lambda: presence.look().idle_for is None)
        presence.close()
