"""Idle time under Wayland, against a compositor that says what a test tells it to."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.compositors import HandCompositor
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.hand_clock import HandClock
from ui.desktop.choose import system_presence
from ui.desktop.presence import SourceName
from ui.desktop.wayland_idle_notify import ACTIVE_LASTS, PAUSE, WaylandNotifyIdle

BREAK = timedelta(minutes=2)
AWAY = timedelta(minutes=5)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


Composing = Callable[[int | None], HandCompositor]


@pytest.fixture
def composing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Composing]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-hand")
    started: list[HandCompositor] = []

    def start(version: int | None) -> HandCompositor:
        started.append(HandCompositor(tmp_path / "wayland-hand", version))
        return started[-1]

    yield start
    for compositor in started:
        compositor.close()


class Opened:
    """A source and what each of its calls for a look found."""

    def __init__(self, clock: HandClock, qtbot: QtBot) -> None:
        source = WaylandNotifyIdle.open(clock)
        assert source is not None
        self.source = source
        self.seen: list[timedelta | None] = []
        self.source.crossed.connect(lambda: self.seen.append(self.source.idle_for()))
        self._qtbot = qtbot

    def wait_for(self, *seen: timedelta | None) -> None:
        self._qtbot.waitUntil(lambda: len(self.seen) >= len(seen))
        assert self.seen == list(seen)


@pytest.fixture
def opening(clock: HandClock, qtbot: QtBot) -> Iterator[Callable[[HandCompositor], Opened]]:
    opened: list[Opened] = []

    def open_source(compositor: HandCompositor) -> Opened:
        opened.append(Opened(clock, qtbot))
        qtbot.waitUntil(lambda: bool(compositor.notifications))
        return opened[-1]

    yield open_source
    for each in opened:
        each.source.close()


Opening = Callable[[HandCompositor], Opened]


Paused = tuple[HandCompositor, Opened]


@pytest.fixture
def paused(composing: Composing, opening: Opening) -> Paused:
    """A compositor that has told of a first pause, and the source that heard of it."""
    compositor = composing(2)
    opened = opening(compositor)
    compositor.idled()
    opened.wait_for(PAUSE)
    return compositor, opened


def idle_after(opened: Opened, said: Callable[[], None], qtbot: QtBot, *expected: timedelta | None) -> None:
    """Let the compositor say something that nobody need be told of, and wait until the source has heard it."""
    said()
    qtbot.waitUntil(lambda: opened.source.idle_for() in expected)


def test_only_input_counts_where_the_compositor_can_tell(composing: Composing, opening: Opening) -> None:
    compositor = composing(2)
    opened = opening(compositor)
    assert [(each.milliseconds, each.input_only) for each in compositor.notifications] == [(3000, True)]
    assert opened.source.available
    assert opened.source.source is SourceName.WAYLAND
    assert not opened.source.polls


def test_an_older_compositor_is_asked_in_its_own_version(composing: Composing, opening: Opening) -> None:
    compositor = composing(1)
    opening(compositor)
    assert [(each.milliseconds, each.input_only) for each in compositor.notifications] == [(3000, False)]


def test_a_newer_protocol_is_spoken_in_the_version_that_is_known(composing: Composing, opening: Opening) -> None:
    compositor = composing(3)
    opening(compositor)
    assert compositor.bound_versions == {compositor.SEAT: 1, compositor.NOTIFIER: 2}


def test_nothing_is_known_before_the_first_pause(composing: Composing, opening: Opening, clock: HandClock) -> None:
    compositor = composing(2)
    opened = opening(compositor)
    clock.pass_by(AWAY)
    assert opened.source.idle_for() is None
    compositor.idled()
    opened.wait_for(PAUSE)


def test_from_a_pause_on_the_last_input_is_known(paused: Paused, clock: HandClock, qtbot: QtBot) -> None:
    compositor, opened = paused
    clock.pass_by(BREAK)
    assert opened.source.idle_for() == PAUSE + BREAK
    # A return after a pause that nobody asked for is known, and not worth telling.
    idle_after(opened, compositor.resumed, qtbot, timedelta())
    clock.pass_by(AWAY)
    assert opened.source.idle_for() == timedelta()
    idle_after(opened, compositor.idled, qtbot, PAUSE)
    # Only what is watched is told, and that comes after whatever was told before.
    opened.source.watch([PAUSE])
    opened.wait_for(PAUSE, PAUSE)


def test_a_return_that_has_come_but_was_not_read_yet_counts(paused: Paused, clock: HandClock, qtbot: QtBot) -> None:
    compositor, opened = paused
    clock.pass_by(BREAK)
    compositor.resumed()
    with qtbot.assertNotEmitted(opened.source.crossed):
        assert opened.source.idle_for() == timedelta()


def test_thresholds_are_told_and_the_return_after_them(
    composing: Composing, opening: Opening, clock: HandClock, qtbot: QtBot
) -> None:
    compositor = composing(2)
    opened = opening(compositor)
    opened.source.watch([PAUSE + timedelta(milliseconds=200), timedelta(seconds=1), AWAY])
    compositor.idled()
    # The pause itself, which passes the second at once.
    opened.wait_for(PAUSE)
    clock.pass_by(timedelta(milliseconds=200))
    opened.wait_for(PAUSE, PAUSE + timedelta(milliseconds=200))
    compositor.resumed()
    opened.wait_for(PAUSE, PAUSE + timedelta(milliseconds=200), timedelta())
    assert not opened.source._next._timer.isActive()
    # And once more.
    compositor.idled()
    opened.wait_for(PAUSE, PAUSE + timedelta(milliseconds=200), timedelta(), PAUSE)


def test_a_timer_that_is_early_tells_nothing(paused: Paused, clock: HandClock, qtbot: QtBot) -> None:
    _, opened = paused
    opened.source.watch([PAUSE + timedelta(milliseconds=20)])
    timer = opened.source._next._timer
    # The clock stands still, as in a process that was stopped for a moment.
    with qtbot.waitSignals([timer.timeout, timer.timeout]):
        pass
    assert opened.seen == [PAUSE]


def test_a_threshold_that_is_passed_already_is_told(paused: Paused, clock: HandClock) -> None:
    _, opened = paused
    clock.pass_by(AWAY)
    opened.source.watch([BREAK])
    opened.wait_for(PAUSE, PAUSE + AWAY)
    opened.source.watch([BREAK])
    opened.source.watch([BREAK, timedelta(hours=1)])
    assert opened.seen == [PAUSE, PAUSE + AWAY]


@pytest.mark.parametrize(("version", "later"), [(1, None), (2, timedelta())])
def test_somebody_who_never_pauses_is_doubted_where_a_film_may_hide_it(
    version: int, later: timedelta | None, composing: Composing, opening: Opening, qtbot: QtBot
) -> None:
    compositor = composing(version)
    opened = opening(compositor)
    opened.source.watch([PAUSE])
    assert opened.source._doubt.interval() == ACTIVE_LASTS.total_seconds() * 1000
    opened.source._doubt.setInterval(1)
    compositor.idled()
    opened.wait_for(PAUSE)
    compositor.resumed()
    if later is None:
        opened.wait_for(PAUSE, timedelta(), None)
        # The next pause ends the unknown, and one that comes in time ends the doubt.
        compositor.idled()
        opened.wait_for(PAUSE, timedelta(), None, PAUSE)
        opened.source._doubt.setInterval(60_000)
        idle_after(opened, compositor.resumed, qtbot, timedelta())
        assert opened.source._doubt.isActive()
        idle_after(opened, compositor.idled, qtbot, PAUSE)
        assert not opened.source._doubt.isActive()
    else:
        opened.wait_for(PAUSE, timedelta())
        assert not opened.source._doubt.isActive()


def test_a_seat_that_goes_is_unknown_and_the_next_one_is_asked(paused: Paused, clock: HandClock, qtbot: QtBot) -> None:
    compositor, opened = paused
    compositor.take_back_seat()
    opened.wait_for(PAUSE, None)
    assert not opened.source.available
    qtbot.waitUntil(lambda: compositor.notifications[0].given_up)
    # What was on its way is about the one that is gone.
    compositor.idled()
    clock.pass_by(AWAY)
    compositor.offer_seat()
    qtbot.waitUntil(lambda: len(compositor.notifications) == 2)
    assert opened.source.idle_for() is None
    compositor.idled()
    opened.wait_for(PAUSE, None, PAUSE)


def test_a_protocol_that_comes_later_is_used(composing: Composing, clock: HandClock, qtbot: QtBot) -> None:
    compositor = composing(None)
    opened = Opened(clock, qtbot)
    qtbot.waitUntil(lambda: bool(opened.source._connection.offers))
    assert not opened.source.available
    assert opened.source.idle_for() is None
    compositor.offer_notifier(2)
    qtbot.waitUntil(lambda: opened.source.available)
    opened.source.close()


def test_a_compositor_that_dies_leaves_the_unknown(paused: Paused, clock: HandClock, qtbot: QtBot) -> None:
    compositor, opened = paused
    compositor.resumed()
    qtbot.waitUntil(lambda: opened.source.idle_for() == timedelta())
    compositor.close()
    opened.wait_for(PAUSE, None)
    assert not opened.source.available
    opened.source.watch([BREAK])
    assert opened.source.idle_for() is None


def test_without_a_compositor_there_is_no_source(
    clock: HandClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", str(tmp_path / "nobody"))
    assert WaylandNotifyIdle.open(clock) is None
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert WaylandNotifyIdle.open(clock) is None


def test_under_wayland_the_compositor_is_chosen(
    desktop: VirtualDesktop, composing: Composing, qtbot: QtBot, clock: HandClock
) -> None:
    composing(2)
    presence = system_presence(clock)
    qtbot.waitUntil(lambda: presence.source is SourceName.WAYLAND)
    presence.close()
