"""The wire to D-Bus, against a true bus: answers, signals, and what goes wrong on the way."""

import logging
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, new_signal
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import BusClient
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop import dbus
from ui.desktop.dbus import LOST, TIMED_OUT, Bus, Listening, method_call

SCREENSAVER = "org.freedesktop.ScreenSaver"
SCREENSAVER_PATH = "/org/freedesktop/ScreenSaver"
ACTIVE_CHANGED = Listening(SCREENSAVER, SCREENSAVER, "ActiveChanged")
BUS_NAME = "org.freedesktop.DBus"


@pytest.fixture
def bus(desktop: VirtualDesktop, qtbot: QtBot) -> Iterator[Bus]:
    connection = Bus.session()
    assert connection is not None
    yield connection
    connection.close()


class Heard:
    """Replies, errors and signals in the order in which they came."""

    def __init__(self) -> None:
        self.all: list[Any] = []

    def reply(self, body: tuple[Any, ...]) -> None:
        self.all.append(body)

    def error(self, name: str) -> None:
        self.all.append(name)

    def owned(self, present: bool) -> None:
        self.all.append(present)


def ask_bus(member: str, *body: Any) -> Any:
    return method_call(BUS_NAME, "/org/freedesktop/DBus", BUS_NAME, member, "s" * len(body) or None, body)


def emit(desktop: VirtualDesktop, value: bool) -> None:
    desktop.session_bus.emit_from_mock(SCREENSAVER, SCREENSAVER_PATH, f"{SCREENSAVER}.ActiveChanged", "b", value)


def test_replies_and_errors_reach_the_one_who_asked(bus: Bus, qtbot: QtBot) -> None:
    heard = Heard()
    bus.call(ask_bus("NameHasOwner", "org.example.Nobody"), heard.reply, heard.error)
    bus.call(ask_bus("NoSuchMethod"), heard.reply, heard.error)
    bus.call(ask_bus("NameHasOwner", BUS_NAME), heard.reply, heard.error)
    assert heard.all == []
    qtbot.waitUntil(lambda: len(heard.all) == 3)
    assert heard.all == [(False,), "org.freedesktop.DBus.Error.UnknownMethod", (True,)]


def test_a_message_larger_than_the_sockets_buffer_goes_out_in_pieces(
    desktop: VirtualDesktop, bus: Bus, qtbot: QtBot
) -> None:
    heard = Heard()
    desktop.freeze("session bus")
    bus.call(ask_bus("UpdateNothing", "x" * 3_000_000), heard.reply, heard.error)
    assert bus._outgoing
    desktop.thaw("session bus")
    bus.call(ask_bus("NameHasOwner", BUS_NAME), heard.reply, heard.error)
    qtbot.waitUntil(lambda: len(heard.all) == 2)
    assert heard.all == ["org.freedesktop.DBus.Error.UnknownMethod", (True,)]
    assert not bus._writer.isEnabled()


def test_a_service_is_not_started_unless_that_is_wanted(desktop: VirtualDesktop, bus: Bus, qtbot: QtBot) -> None:
    heard = Heard()
    name, path = "org.xfce.Xfconf", "/org/xfce/Xfconf"
    end_service(desktop, bus, qtbot, name)
    bus.call(method_call(name, path, name, "ListChannels"), heard.reply, heard.error)
    qtbot.waitUntil(lambda: len(heard.all) == 1)
    assert heard.all == ["org.freedesktop.DBus.Error.NameHasNoOwner"]
    assert not desktop.session_bus.has_owner(name)
    bus.call(method_call(name, path, name, "ListChannels", may_start=True), heard.reply, heard.error)
    qtbot.waitUntil(lambda: len(heard.all) == 2)
    assert desktop.session_bus.has_owner(name)


def end_service(desktop: VirtualDesktop, bus: Bus, qtbot: QtBot, name: str) -> None:
    """Have nobody own this name, whoever started its owner on this desktop before."""
    told = Heard()
    bus.call(ask_bus("GetConnectionUnixProcessID", name), told.reply, told.error)
    qtbot.waitUntil(lambda: len(told.all) == 1)
    (answer,) = told.all
    if isinstance(answer, tuple):
        os.kill(answer[0], signal.SIGTERM)
        qtbot.waitUntil(lambda: not desktop.session_bus.has_owner(name))


def test_signals_are_heard_from_a_service_that_is_started_later(
    desktop: VirtualDesktop, bus: Bus, qtbot: QtBot
) -> None:
    heard = Heard()
    bus.watch_name(SCREENSAVER, heard.owned)
    bus.subscribe(ACTIVE_CHANGED, heard.reply)
    desktop.start("screensaver")
    emit(desktop, True)
    emit(desktop, False)
    qtbot.waitUntil(lambda: len(heard.all) == 3)
    desktop.stop("screensaver")
    qtbot.waitUntil(lambda: len(heard.all) == 4)
    assert heard.all == [True, (True,), (False,), False]


def test_a_second_watcher_of_a_name_learns_that_it_is_there(desktop: VirtualDesktop, bus: Bus, qtbot: QtBot) -> None:
    desktop.start("screensaver")
    first, second = Heard(), Heard()
    bus.watch_name(SCREENSAVER, first.owned)
    qtbot.waitUntil(lambda: first.all == [True])
    bus.watch_name(SCREENSAVER, second.owned)
    qtbot.waitUntil(lambda: second.all == [True])
    assert first.all == [True]


def test_signals_of_another_path_or_of_an_impostor_are_not_heard(
    desktop: VirtualDesktop, bus: Bus, qtbot: QtBot
) -> None:
    desktop.start("screensaver")
    heard, elsewhere = Heard(), Heard()
    bus.subscribe(ACTIVE_CHANGED, heard.reply)
    bus.subscribe(Listening(SCREENSAVER, SCREENSAVER, "ActiveChanged", "/elsewhere"), elsewhere.reply)
    names = Heard()
    bus.call(ask_bus("ListNames"), names.reply)
    qtbot.waitUntil(lambda: len(names.all) == 1)
    impostor = new_signal(DBusAddress(SCREENSAVER_PATH, interface=SCREENSAVER), "ActiveChanged", "b", (True,))
    with BusClient(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as stranger:
        # Sent to everybody by name, since a match rule would keep the broadcast away from us already.
        for name in names.all[0][0]:
            if name.startswith(":"):
                stranger.send_signal(impostor, name)
    emit(desktop, False)
    qtbot.waitUntil(lambda: len(heard.all) == 1)
    assert heard.all == [(False,)]
    assert elsewhere.all == []


def test_a_callback_that_fails_does_not_swallow_what_comes_behind_it(
    desktop: VirtualDesktop, bus: Bus, qtbot: QtBot
) -> None:
    heard = Heard()

    def fail(_body: tuple[Any, ...]) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as errors:
        bus.call(ask_bus("NameHasOwner", BUS_NAME), fail)
        bus.call(ask_bus("NameHasOwner", BUS_NAME), heard.reply)
        # Both answers are there before the first is looked at.
        desktop.session_bus.has_owner(BUS_NAME)
        qtbot.waitUntil(lambda: heard.all == [(True,)])
    assert [kind for kind, _, _ in errors] == [ZeroDivisionError]


def test_an_answer_that_never_comes_is_an_error(
    desktop: VirtualDesktop, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dbus, "PATIENCE", dbus.PATIENCE / 50)
    heard = Heard()
    # A client that never reads its messages.
    deaf = desktop.session_bus._connection.unique_name
    bus.call(method_call(deaf, "/", "org.example.Deaf", "Listen"), heard.reply, heard.error)
    qtbot.waitUntil(lambda: heard.all == [TIMED_OUT])


def test_losing_the_bus_ends_every_call_and_is_told_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with VirtualDesktop(window_manager=False) as own:
        bus = Bus.open(own.env["DBUS_SESSION_BUS_ADDRESS"])
        assert bus is not None
        own.start("screensaver")
        heard, lost = Heard(), Heard()
        bus.lost.connect(lambda: lost.owned(True))
        bus.watch_name(SCREENSAVER, heard.owned)
        qtbot.waitUntil(lambda: heard.all == [True])
        deaf = own.session_bus._connection.unique_name
        bus.call(method_call(deaf, "/", "org.example.Deaf", "Listen"), heard.reply, heard.error)
        own.stop("session bus")
        qtbot.waitUntil(lambda: bool(lost.all))
        assert heard.all == [True, LOST, False]
        assert not bus.connected
        bus.call(ask_bus("ListNames"), heard.reply, heard.error)
        qtbot.waitUntil(lambda: heard.all[-1:] == [LOST] and len(heard.all) == 4)
        assert lost.all == [True]


@pytest.mark.parametrize(
    "address",
    ["", "nonsense", "autolaunch:", "tcp:host=localhost,port=1", "unix:path=/nowhere/at/all", "unix:guid=1"],
)
def test_where_there_is_no_bus_there_is_none(address: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    assert Bus.open(address) is None
    assert len(caplog.records) == 1


def test_something_else_behind_the_address_is_no_bus(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dbus, "GREETING_TAKES", dbus.GREETING_TAKES / 50)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s"))
        listener.listen()
        assert Bus.open(f"unix:path={tmp_path / 's'}") is None


def test_the_runtime_folder_is_a_second_place_to_look(
    desktop: VirtualDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert Bus.session() is None
    (runtime / "bus").symlink_to(desktop.env["DBUS_SESSION_BUS_ADDRESS"].removeprefix("unix:path="))
    found = Bus.session()
    (runtime / "bus").unlink()
    assert found is not None
    found.close()
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert Bus.session() is None
