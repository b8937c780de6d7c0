"""What a desktop may ask of the running program over the session's bus, through a real one."""

import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from jeepney import DBusAddress, MessageFlag, new_method_call
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.desktop.bus_client import BusClient, CallError
from tests.desktop.desktop_services import BUS_CONFIGURATION
from tests.desktop.virtual_desktop import VirtualDesktop, listens, wait_until
from ui.desktop import activation, application_service
from ui.desktop.application_service import ACTIONS, INTERFACE, PATH, ApplicationService
from ui.desktop.program_id import PROGRAM_ID

Calls = Callable[..., str]


@pytest.fixture(autouse=True)
def nobody_clicked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (activation.XDG_ACTIVATION, activation.DESKTOP_STARTUP_ID):
        # Set and taken away again, so that whatever a test leaves there is gone after it.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.fixture
def service(desktop: VirtualDesktop, qtbot: QtBot) -> Iterator[ApplicationService]:
    made = ApplicationService()
    made.start()
    qtbot.waitUntil(lambda: desktop.session_bus.has_owner(PROGRAM_ID))
    yield made
    made.close()


@pytest.fixture
def heard(service: ApplicationService) -> list[str]:
    words: list[str] = []
    service.asked.connect(words.append)
    return words


@pytest.fixture
def calls(desktop: VirtualDesktop, qtbot: QtBot) -> Calls:
    """Has gdbus call a method, while the event loop of this test goes on; the answer, or what it complained of."""

    def call(method: str, *arguments: str, path: str = PATH) -> str:
        command = ["gdbus", "call", "--session", "--timeout=60", "--dest", PROGRAM_ID, "--object-path", path]
        before = desktop.folder / "gdbus.log"
        said = len(desktop.log("gdbus")) if before.exists() else 0
        done = desktop.spawn("gdbus", [*command, "--method", method, *arguments])
        qtbot.waitUntil(lambda: done.poll() is not None)
        # A word is passed on after it was answered: whoever hears of the answer at once is a turn ahead of it.
        QCoreApplication.processEvents()
        desktop.stop("gdbus")
        return desktop.log("gdbus")[said:]

    return call


def test_it_can_be_activated_and_asked_to_open_something(calls: Calls, heard: list[str]) -> None:
    assert calls(f"{INTERFACE}.Activate", "{}") == "()\n"
    assert calls(f"{INTERFACE}.Open", "['file:///etc/hostname']", "{}") == "()\n"
    assert heard == ["raise", "raise"]


def test_each_action_is_answered_and_done(calls: Calls, heard: list[str]) -> None:
    for action in sorted(ACTIONS):
        assert calls(f"{INTERFACE}.ActivateAction", action, "[]", "{}") == "()\n"
    assert heard == sorted(ACTIONS)


@pytest.mark.parametrize(
    ("method", "arguments", "complaint"),
    [
        ("ActivateAction", ("nonsense", "[]", "{}"), "InvalidArgs"),
        ("ActivateAction", ("raise", "[]", "{}"), "InvalidArgs"),
        ("ActivateAction", ("land", "[<'now'>]", "{}"), "InvalidArgs"),
        ("Deactivate", (), "UnknownMethod"),
    ],
)
def test_what_is_not_known_is_refused(
    calls: Calls, heard: list[str], method: str, arguments: tuple[str, ...], complaint: str
) -> None:
    assert f"org.freedesktop.DBus.Error.{complaint}" in calls(f"{INTERFACE}.{method}", *arguments)
    assert heard == []


def test_a_method_of_another_interface_is_not_ours(calls: Calls, heard: list[str]) -> None:
    assert "UnknownMethod" in calls(f"{PROGRAM_ID}.Activate", "{}")
    assert heard == []


def test_another_object_is_not_there(calls: Calls, heard: list[str]) -> None:
    assert "UnknownObject" in calls(f"{INTERFACE}.Activate", "{}", path="/page")
    assert heard == []


@pytest.mark.parametrize(
    ("signature", "body"),
    [(None, ()), ("s", ("x",)), ("a{ss}", ({"activation-token": "x"},)), ("a{sv}s", ({}, "x"))],
)
def test_arguments_of_another_form_are_refused(
    desktop: VirtualDesktop, heard: list[str], qtbot: QtBot, signature: str | None, body: tuple[object, ...]
) -> None:
    message = new_method_call(DBusAddress(PATH, PROGRAM_ID, INTERFACE), "Activate", signature, body)
    with pytest.raises(CallError, match="InvalidArgs"):
        asked_meanwhile(desktop, qtbot, lambda bus: bus.ask(message))
    assert heard == []


def test_a_caller_who_wants_no_answer_gets_none(desktop: VirtualDesktop, heard: list[str], qtbot: QtBot) -> None:
    message = new_method_call(DBusAddress(PATH, PROGRAM_ID, INTERFACE), "Activate", "a{sv}", ({},))
    message.header.flags |= MessageFlag.no_reply_expected
    desktop.session_bus._connection.send(message)
    qtbot.waitUntil(lambda: heard == ["raise"])
    # The next thing that this caller is told is the answer to its next question.
    assert desktop.session_bus.has_owner(PROGRAM_ID)


def test_it_describes_itself_and_has_no_properties(calls: Calls, service: ApplicationService) -> None:
    described = calls("org.freedesktop.DBus.Introspectable.Introspect")
    assert all(f'method name="{name}"' in described for name in ("Activate", "Open", "ActivateAction"))
    assert calls("org.freedesktop.DBus.Properties.GetAll", INTERFACE) == "(@a{sv} {},)\n"
    assert calls("org.freedesktop.DBus.Peer.Ping", path="/") == "()\n"


@pytest.mark.parametrize("key", ["activation-token", "desktop-startup-id"])
def test_an_activation_token_is_kept_before_the_word_is_heard(
    service: ApplicationService, calls: Calls, key: str
) -> None:
    held: list[str] = []
    service.asked.connect(
        lambda _word: held.append(os.environ[activation.XDG_ACTIVATION] + activation.take_startup_id())
    )
    calls(f"{INTERFACE}.Activate", f"{{'{key}': <'panel-7_TIME123'>}}")
    assert held == ["panel-7_TIME123panel-7_TIME123"]
    assert activation.given() == ""


@pytest.mark.parametrize("value", ["<uint32 7>", "<''>", "<'with a space'>", "<'" + "x" * 300 + "'>", "<'ä'>"])
def test_what_cannot_be_an_activation_token_is_left_out(
    service: ApplicationService, heard: list[str], calls: Calls, value: str
) -> None:
    assert calls(f"{INTERFACE}.Activate", f"{{'activation-token': {value}}}") == "()\n"
    assert heard == ["raise"]
    assert activation.given() == ""


# --- the bus and its names -------------------------------------------------------------------------------------------


def test_a_name_that_another_has_is_waited_for(desktop: VirtualDesktop, qtbot: QtBot) -> None:
    with BusClient(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as squatter:
        squatter.call(*THE_BUS, "RequestName", "su", PROGRAM_ID, 0)
        waiting = ApplicationService()
        waiting.start()
        qtbot.waitUntil(lambda: len(desktop.session_bus.call(*THE_BUS, "ListQueuedOwners", "s", PROGRAM_ID)) == 2)
        owner = desktop.session_bus.call(*THE_BUS, "GetNameOwner", "s", PROGRAM_ID)
    qtbot.waitUntil(lambda: desktop.session_bus.call(*THE_BUS, "GetNameOwner", "s", PROGRAM_ID) != owner)
    waiting.close()
    qtbot.waitUntil(lambda: not desktop.session_bus.has_owner(PROGRAM_ID))


def test_without_a_bus_nothing_happens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    alone = ApplicationService()
    alone.start()
    assert not alone._pause.isActive()
    alone.close()


def test_a_bus_that_dies_and_returns_has_the_name_again(
    desktop: VirtualDesktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application_service, "_FIRST_PAUSE_MS", 20)
    start_bus(desktop, tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    lasting = ApplicationService()
    heard: list[str] = []
    lasting.asked.connect(heard.append)
    lasting.start()
    for _ in range(2):
        with BusClient(f"unix:path={tmp_path}/bus") as bus:
            qtbot.waitUntil(partial(bus.has_owner, PROGRAM_ID))
        desktop.stop("other bus", how=signal.SIGKILL)
        (tmp_path / "bus").unlink()
        qtbot.waitUntil(lambda: lasting._next_pause_ms > 40)
        start_bus(desktop, tmp_path)
    qtbot.waitUntil(lambda: lasting._bus is not None)
    # The next time it is lost, it is looked for at once again.
    qtbot.waitUntil(lambda: lasting._next_pause_ms == 20)
    lasting.close()
    assert heard == []


def test_while_the_bus_stays_away_it_is_looked_for_ever_more_rarely(qtbot: QtBot) -> None:
    lasting = ApplicationService()
    pauses = []
    for _ in range(12):
        lasting._lose()
        pauses.append(lasting._pause.interval())
    lasting.close()
    assert not lasting._pause.isActive()
    assert pauses[:4] == [1_000, 2_000, 4_000, 8_000]
    assert pauses[-1] == 300_000


THE_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


def start_bus(desktop: VirtualDesktop, folder: Path) -> None:
    configuration = folder / "bus.conf"
    configuration.write_text(BUS_CONFIGURATION.format(socket=folder / "bus", services=folder))
    desktop.spawn("other bus", ["dbus-daemon", "--nofork", "--nosyslog", f"--config-file={configuration}"])
    wait_until(lambda: listens(folder / "bus"), "the other bus is ready")


def asked_meanwhile(desktop: VirtualDesktop, qtbot: QtBot, ask: Callable[[BusClient], object]) -> object:
    """Ask on a thread of its own, while the event loop of this test goes on."""
    with BusClient(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as bus, ThreadPoolExecutor(1) as elsewhere:
        answer = elsewhere.submit(ask, bus)
        qtbot.waitUntil(answer.done)
        return answer.result()
