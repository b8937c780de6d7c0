"""The words that a second start says to the first, and everything else that may call there."""

import os
import socket
import subprocess
import sys
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.single_instance.other_starts import PATIENCE, ROOT, in_thread, said
from ui.desktop import activation, single_instance
from ui.desktop.instance_commands import COMMANDS, meeting_place
from ui.desktop.single_instance import SingleInstance


def was_hung_up_on(connection: socket.socket) -> bool:
    try:
        return connection.recv(10) == b""
    except ConnectionResetError:
        return True


@pytest.mark.parametrize("command", COMMANDS)
def test_each_word_arrives_and_is_acknowledged(
    command: str, data: Path, instance: SingleInstance, qtbot: QtBot
) -> None:
    heard: list[str] = []
    instance.command_received.connect(heard.append)
    assert in_thread(lambda: said(data, command), qtbot)
    assert heard == [command]


def test_words_that_come_before_anybody_listens_are_heard_once_and_in_order(
    data: Path, instance: SingleInstance, qtbot: QtBot
) -> None:
    for word in ("land", "reflect"):
        assert in_thread(partial(said, data, word), qtbot)
    heard: list[str] = []
    instance.hand_words_to(heard.append)
    assert heard == [], "whoever hears them may not be ready before the event loop runs"
    qtbot.waitUntil(lambda: heard == ["land", "reflect"])
    assert in_thread(lambda: said(data, "raise"), qtbot)
    assert heard == ["land", "reflect", "raise"]


@pytest.mark.parametrize("command", ["", "QUIT", "quit now", "../quit", "q" * 500, "\u00e4"])
def test_other_words_are_refused(command: str, data: Path, instance: SingleInstance, qtbot: QtBot) -> None:
    heard: list[str] = []
    instance.command_received.connect(heard.append)
    assert not in_thread(lambda: said(data, command), qtbot)
    assert in_thread(lambda: said(data, "raise"), qtbot)
    assert heard == ["raise"]


def test_an_activation_token_is_handed_on_and_held(
    data: Path, instance: SingleInstance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(activation.DESKTOP_STARTUP_ID, "")
    monkeypatch.setenv(activation.XDG_ACTIVATION, "panel-7_TIME123")
    held: list[str] = []
    instance.command_received.connect(lambda word: held.append(word + os.environ[activation.DESKTOP_STARTUP_ID]))
    assert in_thread(lambda: said(data, "land"), qtbot)
    assert held == ["landpanel-7_TIME123"]


@pytest.mark.parametrize("token", ["", " ", "with a space", "a\tb", "x" * 257])
def test_what_cannot_be_an_activation_token_is_refused(
    data: Path, instance: SingleInstance, qtbot: QtBot, token: str
) -> None:
    with qtbot.assertNotEmitted(instance.command_received):
        assert not in_thread(lambda: said(data, f"land\t{token}"), qtbot)


def test_a_word_may_come_in_pieces_and_callers_may_hang_up(
    data: Path, instance: SingleInstance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "TIME_LIMIT", PATIENCE)
    heard: list[str] = []
    instance.command_received.connect(heard.append)
    path = str(meeting_place(data).socket)
    for _ in range(3):
        with socket.socket(socket.AF_UNIX) as rude:
            rude.connect(path)
            rude.send(b"qu")
    with socket.socket(socket.AF_UNIX) as slow:
        slow.connect(path)
        slow.send(b"la")
        assert in_thread(lambda: said(data, "raise"), qtbot)
        slow.send(b"nd\n")
        qtbot.waitUntil(lambda: heard == ["raise", "land"])
    qtbot.waitUntil(lambda: instance.findChildren(single_instance._Caller) == [])


def test_a_caller_who_says_nothing_is_let_go(
    data: Path, instance: SingleInstance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "TIME_LIMIT", timedelta(milliseconds=50))
    with socket.socket(socket.AF_UNIX) as mute:
        mute.connect(str(meeting_place(data).socket))
        assert in_thread(lambda: was_hung_up_on(mute), qtbot)
    qtbot.waitUntil(lambda: instance.findChildren(single_instance._Caller) == [])


def test_somebody_else_is_not_heard(
    data: Path, instance: SingleInstance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = meeting_place(data)
    real = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: real + 1)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(str(place.socket))
        stranger.send(b"quit\n")
        with qtbot.assertNotEmitted(instance.command_received):
            assert in_thread(lambda: was_hung_up_on(stranger), qtbot)


def test_sending_needs_no_qt(data: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from ui.desktop.instance_commands import send;"
        "assert not send(Path(sys.argv[1]), 'quit');"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'jeepney'))]"
    )
    subprocess.run([sys.executable, "-c", code, str(data)], cwd=ROOT, check=True)
