"""Idle time of the X server, read from a true one."""

import ctypes
import dataclasses
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop import xcb_sync
from ui.desktop.x11_idle import X11Idle
from ui.desktop.xcb_sync import AlarmFired, RequestFailed

SHORT = timedelta(milliseconds=250)
NEVER = timedelta(hours=1)


@pytest.fixture
def idle(desktop: VirtualDesktop, qtbot: QtBot) -> Iterator[X11Idle]:
    move(desktop)
    source = X11Idle.open(desktop.display)
    assert source is not None
    yield source
    source.close()


def move(desktop: VirtualDesktop) -> None:
    desktop.xdotool("mousemove_relative", "3", "3")
    desktop.xdotool("mousemove_relative", "--", "-3", "-3")


def measured(source: X11Idle) -> timedelta:
    idle_for = source.idle_for()
    assert idle_for is not None
    return idle_for


def ended_by(act: Callable[[], object], source: X11Idle) -> bool:
    """Whether what is done now ends this idleness; it is no shorter than `SHORT`, and doing it may take any time."""
    began = time.monotonic()
    act()
    return measured(source) < SHORT + timedelta(seconds=time.monotonic() - began)


def test_idle_time_grows_and_input_ends_it(desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: measured(idle) > SHORT)
    assert not ended_by(lambda: None, idle)
    assert ended_by(lambda: desktop.xdotool("key", "shift"), idle)


def test_the_server_tells_of_the_threshold_and_of_the_return(
    desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(idle.crossed):
        idle.watch([SHORT])
    assert measured(idle) >= SHORT
    with qtbot.waitSignal(idle.crossed):
        move(desktop)
    assert measured(idle) < NEVER


def test_a_second_spell_of_idleness_is_told_again(desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot) -> None:
    told: list[bool] = []
    idle.crossed.connect(lambda: told.append(bool(idle._reached)))
    idle.watch([SHORT])
    # Idle again and back again in turn; on a machine that stands still for a moment the next comes with the one before.
    for times in (1, 3):
        qtbot.waitUntil(lambda: len(told) >= times)  # noqa: B023 (called here and now)
        desktop.xdotool("key", "shift")
        qtbot.waitUntil(lambda: len(told) > times)  # noqa: B023
    assert told[:4] == [True, False, True, False]


def test_each_of_many_thresholds_is_told_once(desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot) -> None:
    # Many, because the server forgets the next one now and then unless it is asked again (see the module's docstring).
    thresholds = [timedelta(milliseconds=milliseconds) for milliseconds in range(150, 1000, 100)]
    told: list[set[int]] = []
    idle.crossed.connect(lambda: told.append(set(idle._reached)))
    idle.watch([NEVER, timedelta(), *reversed(thresholds)])
    qtbot.waitUntil(lambda: len(idle._reached) == len(thresholds))
    # Two that passed while the machine stood still may be told together; none is told twice.
    assert all(before < after for before, after in pairwise(told))
    assert told[-1] == {threshold // timedelta(milliseconds=1) for threshold in thresholds}


def test_somebody_who_came_back_before_the_alarm_was_read_is_noticed(
    desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot
) -> None:
    told: list[bool] = []
    idle.crossed.connect(lambda: told.append(True))
    idle.watch([NEVER])
    # As if the alarm had waited in the socket while the program was busy and the person returned.
    idle._handle([AlarmFired(idle._alarms[3_600_000])])
    qtbot.waitUntil(lambda: told == [True, True])
    assert idle._return_alarm is None


def test_a_threshold_already_passed_is_told_from_the_event_loop(
    desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: measured(idle) > SHORT)
    told: list[bool] = []
    idle.crossed.connect(lambda: told.append(True))
    idle.watch([SHORT])
    assert told == []
    qtbot.waitUntil(lambda: told == [True])
    with qtbot.waitSignal(idle.crossed):
        move(desktop)


def test_watching_the_same_again_tells_nothing_new(desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot) -> None:
    with qtbot.waitSignal(idle.crossed):
        idle.watch([SHORT])
    told: list[bool] = []
    idle.crossed.connect(lambda: told.append(True))
    idle.watch([SHORT, NEVER])
    qtbot.waitUntil(lambda: measured(idle) > SHORT * 2)
    assert told == []
    move(desktop)
    qtbot.waitUntil(lambda: bool(told))


def test_looking_while_an_alarm_arrives_does_not_swallow_it(
    desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot
) -> None:
    told: list[bool] = []
    idle.crossed.connect(lambda: told.append(True))
    idle.watch([SHORT])
    # No event loop runs here: the alarm is read from the socket together with an answer, and waits in xcb's own queue.
    while measured(idle) < SHORT * 2:
        assert told == []
    qtbot.waitUntil(lambda: bool(told))


def test_a_lost_alarm_is_made_up_for_by_the_next_look(
    desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As the server does it under load: nothing comes, neither for the threshold nor for the return.
    create = idle._connection.create_alarm
    monkeypatch.setattr(idle._connection, "create_alarm", lambda _when, _way: create(3_600_000, "rising"))
    told: list[bool] = []
    idle.crossed.connect(lambda: told.append(bool(idle._reached)))
    idle.watch([SHORT])
    qtbot.waitUntil(lambda: measured(idle) > SHORT)
    qtbot.waitUntil(lambda: told == [True])

    def comes_back_in_time() -> bool:
        # Only a look before the next threshold shows it: a machine that stood still for a moment needs another input.
        move(desktop)
        return measured(idle) < SHORT

    qtbot.waitUntil(comes_back_in_time)
    qtbot.waitUntil(lambda: len(told) >= 2)
    assert told[:2] == [True, False]


def test_thresholds_no_longer_watched_are_not_told(desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot) -> None:
    told: list[bool] = []
    idle.crossed.connect(lambda: told.append(True))
    idle.watch([SHORT])
    idle.watch([])
    qtbot.waitUntil(lambda: measured(idle) > SHORT * 2)
    assert told == []


def test_a_refused_alarm_means_looking_now_and_then(desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot) -> None:
    assert not idle.polls
    idle._connection._counter = 1
    idle.watch([SHORT])
    qtbot.waitUntil(lambda: idle.polls)


def test_an_error_of_the_server_is_an_event(desktop: VirtualDesktop, idle: X11Idle, qtbot: QtBot) -> None:
    connection = idle._connection
    idle._notifier.setEnabled(False)
    connection.destroy_alarm(12345)
    assert measured(idle) >= timedelta()
    connection.destroy_alarm(12345)
    found: list[object] = []

    def arrived() -> bool:
        found.extend(connection.events())
        return bool(found)

    qtbot.waitUntil(arrived)
    assert any(isinstance(event, RequestFailed) for event in found)


@pytest.mark.parametrize("display", [":4321", "no display at all"])
def test_without_a_server_there_is_no_idle_time(display: str, qtbot: QtBot) -> None:
    assert X11Idle.open(display) is None


class Extension(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("number", ctypes.c_int))


def test_without_the_extension_there_is_no_idle_time(
    desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    # No X server of today can be started without SYNC, so the library is asked for an extension that none has.
    absent = Extension(b"ABSENT", 0)
    libraries = dataclasses.replace(xcb_sync._libraries(), sync_id=ctypes.addressof(absent))
    monkeypatch.setattr(xcb_sync, "_libraries", lambda: libraries)
    assert X11Idle.open(desktop.display) is None


def test_without_the_counter_there_is_no_idle_time(
    desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(xcb_sync, "IDLE_COUNTER", b"ABSENT")
    assert X11Idle.open(desktop.display) is None


def test_without_the_library_there_is_no_idle_time(
    desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def missing() -> None:
        raise OSError("libxcb-sync.so.1: cannot open shared object file")

    monkeypatch.setattr(xcb_sync, "_libraries", missing)
    assert X11Idle.open(desktop.display) is None


def test_a_server_that_goes_away_leaves_the_unknown(qtbot: QtBot) -> None:
    with VirtualDesktop(window_manager=False) as own:
        source = X11Idle.open(own.display)
        assert source is not None
        source.watch([NEVER])
        assert source.idle_for() is not None
        own.stop("screen")
        qtbot.waitUntil(lambda: not source._notifier.isEnabled())
        assert source.idle_for() is None
        source.watch([SHORT])
        source.close()


def test_no_file_stays_open(desktop: VirtualDesktop, qtbot: QtBot) -> None:
    def descriptors() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before = descriptors()
    for _ in range(20):
        source = X11Idle.open(desktop.display)
        assert source is not None
        source.watch([SHORT])
        source.close()
    assert descriptors() == before
