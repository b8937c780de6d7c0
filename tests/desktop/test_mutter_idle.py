"""Idle time of GNOME, asked of a monitor that answers as Mutter does."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.idle_monitor import FIRST_RETURN_WATCH, IdleMonitor
from tests.desktop.login_service import Login
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.hand_clock import HandClock
from ui.desktop.choose import system_presence
from ui.desktop.dbus import Bus
from ui.desktop.linux import LinuxPresence
from ui.desktop.mutter_idle import MutterIdle
from ui.desktop.presence import SourceName

BREAK = timedelta(minutes=5)
AWAY = timedelta(minutes=15)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def monitor(desktop: VirtualDesktop) -> IdleMonitor:
    monitor = IdleMonitor(desktop)
    monitor.start()
    return monitor


class Opened:
    """A source and what each of its calls for a look found; settling means that nothing is under way any more."""

    def __init__(self, clock: HandClock, qtbot: QtBot) -> None:
        bus = Bus.session()
        assert bus is not None
        self.bus = bus
        self.source = MutterIdle(bus, clock)
        self.seen: list[timedelta | None] = []
        self.source.crossed.connect(lambda: self.seen.append(self.source.idle_for()))
        self._qtbot = qtbot
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.bus._open_calls)

    def wait_for(self, *seen: timedelta | None) -> None:
        self._qtbot.waitUntil(lambda: len(self.seen) >= len(seen))
        self.settle()
        assert self.seen == list(seen)


Opening = Callable[[], Opened]


@pytest.fixture
def opening(desktop: VirtualDesktop, clock: HandClock, qtbot: QtBot) -> Iterator[Opening]:
    opened: list[Opened] = []

    def open_source() -> Opened:
        opened.append(Opened(clock, qtbot))
        return opened[-1]

    yield open_source
    for each in opened:
        each.source.close()
        each.bus.close()


def test_nothing_is_known_before_the_first_answer(monitor: IdleMonitor, clock: HandClock, qtbot: QtBot) -> None:
    monitor.idle(2500)
    bus = Bus.session()
    assert bus is not None
    source = MutterIdle(bus, clock)
    assert source.idle_for() is None
    with qtbot.waitSignal(source.crossed):
        pass
    assert source.idle_for() == timedelta(milliseconds=2500)
    source.close()
    bus.close()


def test_an_old_answer_is_not_taken_for_a_pause(monitor: IdleMonitor, clock: HandClock, opening: Opening) -> None:
    opened = opening()
    assert opened.source.idle_for() == timedelta()
    # Somebody typed for a minute, which the monitor tells nobody unasked.
    clock.pass_by(MINUTE)
    monitor.idle(300)
    assert opened.source.idle_for() is None
    assert opened.source.idle_for() is None
    opened.wait_for(timedelta(milliseconds=300))
    assert opened.source.idle_for() == timedelta(milliseconds=300)
    assert len(monitor.calls("GetIdletime")) == 2


def test_a_clock_that_races_does_not_ask_for_ever(monitor: IdleMonitor, clock: HandClock, opening: Opening) -> None:
    opened = opening()
    found: list[timedelta | None] = []

    def look_late() -> None:
        clock.pass_by(MINUTE)
        found.append(opened.source.idle_for())

    opened.source.crossed.connect(look_late)
    clock.pass_by(MINUTE)
    assert opened.source.idle_for() is None
    opened.wait_for(timedelta())
    assert found == [MINUTE]


def test_a_fired_watch_tells_the_idle_time_until_the_return(
    monitor: IdleMonitor, clock: HandClock, opening: Opening
) -> None:
    opened = opening()
    opened.source.watch([BREAK, AWAY, timedelta()])
    opened.settle()
    assert monitor.calls("AddIdleWatch") == [300_000, 900_000]
    clock.pass_by(BREAK)
    monitor.idle(300_000)
    monitor.fire(300_000)
    monitor.fire(300_000)
    opened.wait_for(BREAK)
    asked = len(monitor.calls("GetIdletime"))
    clock.pass_by(10 * MINUTE)
    assert opened.source.idle_for() == AWAY
    assert len(monitor.calls("GetIdletime")) == asked
    monitor.idle(900_000)
    monitor.fire(900_000)
    opened.wait_for(BREAK, AWAY)
    assert monitor.calls("AddUserActiveWatch") == [0]
    clock.pass_by(30 * MINUTE)
    monitor.idle(0)
    monitor.fire(FIRST_RETURN_WATCH)
    opened.wait_for(BREAK, AWAY, timedelta())
    # A second spell is told again, with a watch of its own for its end.
    clock.pass_by(BREAK)
    monitor.idle(300_000)
    monitor.fire(300_000)
    opened.wait_for(BREAK, AWAY, timedelta(), BREAK)
    monitor.idle(0)
    monitor.fire(FIRST_RETURN_WATCH)
    monitor.fire(FIRST_RETURN_WATCH + 1)
    opened.wait_for(BREAK, AWAY, timedelta(), BREAK, timedelta())


def test_somebody_faster_than_the_watch_for_the_return_is_noticed(
    monitor: IdleMonitor, opening: Opening, qtbot: QtBot
) -> None:
    opened = opening()
    opened.source.watch([BREAK])
    opened.settle()
    monitor.idle(300_000)
    monitor.fire(300_000)
    opened.wait_for(BREAK)
    opened.seen.clear()
    # The next time the person is back by the time the monitor can be asked, and nobody is told of a pause.
    monitor.idle(0)
    monitor.fire(FIRST_RETURN_WATCH)
    opened.wait_for(timedelta())
    monitor.idle(200)
    monitor.fire(300_000)
    qtbot.waitUntil(lambda: monitor.calls("AddUserActiveWatch") == [0, 0])
    opened.settle()
    assert opened.seen == [timedelta()]
    assert opened.source.idle_for() == timedelta(milliseconds=200)
    # The watch for that return is waiting still and serves the next.
    monitor.idle(300_000)
    monitor.fire(300_000)
    opened.wait_for(timedelta(), BREAK)
    monitor.idle(0)
    monitor.fire(FIRST_RETURN_WATCH + 1)
    opened.wait_for(timedelta(), BREAK, timedelta())


def test_a_watch_that_is_set_late_does_not_shorten_the_pause(monitor: IdleMonitor, opening: Opening) -> None:
    opened = opening()
    opened.source.watch([AWAY])
    opened.settle()
    monitor.idle(900_000)
    monitor.fire(900_000)
    opened.wait_for(AWAY)
    opened.source.watch([AWAY, BREAK])
    # As Mutter does when the idle time is longer than a new watch's threshold.
    monitor.fire(300_000)
    opened.wait_for(AWAY, AWAY)


def test_a_threshold_that_is_passed_already_is_told(monitor: IdleMonitor, opening: Opening) -> None:
    monitor.idle(400_000)
    opened = opening()
    opened.source.watch([BREAK, AWAY])
    opened.wait_for(timedelta(milliseconds=400_000))
    assert monitor.calls("AddUserActiveWatch") == [0]


def test_thresholds_that_are_wanted_no_more_are_removed(monitor: IdleMonitor, opening: Opening) -> None:
    opened = opening()
    opened.source.watch([BREAK, AWAY])
    opened.source.watch([AWAY, MINUTE])
    opened.settle()
    opened.source.watch([AWAY])
    opened.settle()
    assert monitor.calls("AddIdleWatch") == [300_000, 900_000, 60_000]
    assert monitor.calls("RemoveWatch") == [300_000, 60_000]
    monitor.idle(900_000)
    monitor.fire(60_000)
    opened.settle()
    assert opened.seen == []
    monitor.fire(900_000)
    opened.wait_for(AWAY)


def test_a_monitor_that_restarts_is_unknown_and_then_watched_anew(
    monitor: IdleMonitor, clock: HandClock, opening: Opening
) -> None:
    opened = opening()
    opened.source.watch([BREAK])
    opened.settle()
    monitor.stop()
    opened.wait_for(None)
    assert not opened.source.available
    monitor.start(idle=1000)
    opened._qtbot.waitUntil(lambda: opened.source.available)
    opened.settle()
    opened._qtbot.waitUntil(lambda: opened.source.idle_for() is not None)
    assert monitor.calls("AddIdleWatch") == [300_000]
    opened.seen.clear()
    monitor.idle(300_000)
    monitor.fire(300_000)
    opened.wait_for(BREAK)


def test_a_threshold_that_is_watched_again_is_told_again(monitor: IdleMonitor, opening: Opening) -> None:
    opened = opening()
    opened.source.watch([BREAK])
    monitor.idle(300_000)
    monitor.fire(300_000)
    opened._qtbot.waitUntil(lambda: opened.seen == [BREAK])
    opened.source.watch([])
    opened.source.watch([BREAK])
    opened.wait_for(BREAK, BREAK)


def test_an_answer_of_a_monitor_that_is_gone_does_not_count(
    monitor: IdleMonitor, clock: HandClock, opening: Opening
) -> None:
    opened = opening()
    clock.pass_by(MINUTE)
    assert opened.source.idle_for() is None
    # As if the name changed hands while the answer was on its way.
    opened.source._service_changed(False)
    opened.settle()
    assert opened.source.idle_for() is None
    assert opened.seen == [None]


def test_a_monitor_that_refuses_to_watch_is_looked_at(desktop: VirtualDesktop, opening: Opening) -> None:
    monitor = IdleMonitor(desktop)
    monitor.start(idle=700, refuses=True)
    opened = opening()
    polls = [opened.source.polls]
    opened.source.watch([BREAK])
    opened.settle()
    polls.append(opened.source.polls)
    assert polls == [False, True]
    assert opened.source.idle_for() == timedelta(milliseconds=700)


def test_the_bus_going_away_leaves_the_unknown(clock: HandClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with VirtualDesktop(window_manager=False) as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.env["DBUS_SESSION_BUS_ADDRESS"])
        IdleMonitor(own).start()
        opened = Opened(clock, qtbot)
        opened.source.watch([BREAK])
        own.stop("session bus")
        qtbot.waitUntil(lambda: not opened.source.available)
        assert opened.seen[-1] is None
        assert opened.source.idle_for() is None
        opened.source.close()


def test_under_wayland_mutter_comes_before_the_login_service(
    desktop: VirtualDesktop, clock: HandClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    login, monitor = Login(desktop), IdleMonitor(desktop)
    login.start()
    since = clock.now() - AWAY
    login.update(IdleHint=("b", True), IdleSinceHint=("t", int((since + MINUTE).timestamp() * 1_000_000)))
    monitor.start(idle=4000)
    presence = system_presence(clock)
    qtbot.waitUntil(lambda: presence.look().idle_for == timedelta(seconds=4))
    assert isinstance(presence, LinuxPresence)
    logind = presence._logind
    assert logind is not None
    # Its first word may come before Mutter's or after it, and then tells that there is a better source by now.
    qtbot.waitUntil(lambda: logind.idle_since == since + MINUTE)
    # What the login service says from then on is no news.
    with qtbot.assertNotEmitted(presence.changed):
        login.update(IdleHint=("b", True), IdleSinceHint=("t", int(since.timestamp() * 1_000_000)))
        qtbot.waitUntil(lambda: logind.idle_since == since)
    # Without it the login service is all there is; the X server that runs here is not asked.
    monitor.stop()
    qtbot.waitUntil(lambda: presence.look().idle_for == AWAY)
    assert presence.describe().source is SourceName.LOGIND
    monitor.start(idle=5000)
    qtbot.waitUntil(lambda: presence.look().idle_for == timedelta(seconds=5))
    assert presence.describe().source is SourceName.MUTTER
    presence.close()


def test_mutter_alone_is_enough(
    desktop: VirtualDesktop, monitor: IdleMonitor, clock: HandClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    presence = system_presence(clock)
    presence.watch([BREAK])
    qtbot.waitUntil(lambda: monitor.calls("AddIdleWatch") == [300_000])
    with qtbot.waitSignal(presence.changed):
        monitor.idle(300_000)
        monitor.fire(300_000)
    presence.close()
