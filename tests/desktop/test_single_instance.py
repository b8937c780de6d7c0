import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.virtual_desktop import wait_until
from ui.desktop import activation, instance_commands, single_instance
from ui.desktop.instance_commands import COMMANDS, is_running, meeting_place, send
from ui.desktop.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parents[2]

RUN_UNTIL_QUIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.desktop.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance.claim(Path(sys.argv[1]))
print("mine" if instance else "taken", flush=True)
if instance:
    instance.command_received.connect(lambda word: print(word, flush=True))
    instance.command_received.connect(lambda word: app.quit() if word == "quit" else None)
    app.exec()
    instance.close()
"""


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A session's folder, in a place short enough for the path of a socket."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name, "run")
        folder.mkdir(mode=0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        yield folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def instance(data: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    claimed = SingleInstance.claim(data)
    assert claimed is not None
    yield claimed
    claimed.close()


def start(data: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUN_UNTIL_QUIT, str(data)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def was_hung_up_on(connection: socket.socket) -> bool:
    try:
        return connection.recv(10) == b""
    except ConnectionResetError:
        return True


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def in_thread(work: Callable[[], bool], qtbot: QtBot) -> bool:
    """Run what waits in a thread, as another process would, while the event loop turns here."""
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(work()))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=5000)
    return answers[0]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_word_arrives_and_is_acknowledged(
    command: str, data: Path, instance: SingleInstance, qtbot: QtBot
) -> None:
    heard: list[str] = []
    instance.command_received.connect(heard.append)
    assert in_thread(lambda: send(data, command), qtbot)
    assert heard == [command]


def test_words_that_come_before_anybody_listens_are_heard_once_and_in_order(
    data: Path, instance: SingleInstance, qtbot: QtBot
) -> None:
    for word in ("land", "reflect"):
        assert in_thread(partial(send, data, word), qtbot)
    heard: list[str] = []
    instance.hand_words_to(heard.append)
    assert heard == [], "whoever hears them may not be ready before the event loop runs"
    qtbot.waitUntil(lambda: heard == ["land", "reflect"])
    assert in_thread(lambda: send(data, "raise"), qtbot)
    assert heard == ["land", "reflect", "raise"]


@pytest.mark.parametrize("command", ["", "QUIT", "quit now", "../quit", "q" * 500, "\u00e4"])
def test_other_words_are_refused(command: str, data: Path, instance: SingleInstance, qtbot: QtBot) -> None:
    heard: list[str] = []
    instance.command_received.connect(heard.append)
    assert not in_thread(lambda: send(data, command), qtbot)
    assert in_thread(lambda: send(data, "raise"), qtbot)
    assert heard == ["raise"]


def test_the_leave_to_come_to_the_front_is_handed_on_and_held(
    data: Path, instance: SingleInstance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(activation.X11S, "")
    monkeypatch.setenv(activation.WAYLANDS, "panel-7_TIME123")
    held: list[str] = []
    instance.command_received.connect(lambda word: held.append(word + os.environ[activation.X11S]))
    assert in_thread(lambda: send(data, "land"), qtbot)
    assert held == ["landpanel-7_TIME123"]


@pytest.mark.parametrize("token", ["", " ", "with a space", "a\tb", "x" * 257])
def test_what_cannot_be_such_a_leave_is_refused(data: Path, instance: SingleInstance, qtbot: QtBot, token: str) -> None:
    with qtbot.assertNotEmitted(instance.command_received):
        assert not in_thread(lambda: send(data, f"land\t{token}"), qtbot)


def test_a_word_may_come_in_pieces_and_callers_may_hang_up(data: Path, instance: SingleInstance, qtbot: QtBot) -> None:
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
        assert in_thread(lambda: send(data, "raise"), qtbot)
        slow.send(b"nd\n")
        qtbot.waitUntil(lambda: heard == ["raise", "land"])
    qtbot.waitUntil(lambda: instance.findChildren(single_instance._Caller) == [])


def test_a_caller_who_says_nothing_is_let_go(
    data: Path, instance: SingleInstance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "TIME_LIMIT", timedelta(milliseconds=50))
    with socket.socket(socket.AF_UNIX) as mute:
        mute.connect(str(meeting_place(data).socket))
        qtbot.waitUntil(lambda: instance.findChildren(single_instance._Caller) != [])
        qtbot.waitUntil(lambda: instance.findChildren(single_instance._Caller) == [])
        assert mute.recv(10) == b""


def test_somebody_else_is_not_heard(
    data: Path, instance: SingleInstance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = meeting_place(data)
    real = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: real + 1)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.settimeout(5)
        stranger.connect(str(place.socket))
        stranger.send(b"quit\n")
        with qtbot.assertNotEmitted(instance.command_received):
            assert in_thread(lambda: was_hung_up_on(stranger), qtbot)


def test_only_one_can_be_claimed_and_the_next_after_it_ends(data: Path, qtbot: QtBot) -> None:
    first = SingleInstance.claim(data)
    assert first is not None
    assert SingleInstance.claim(data) is None
    assert is_running(meeting_place(data))
    elsewhere = SingleInstance.claim(data.parent / "other")
    assert elsewhere is not None
    elsewhere.close()
    first.close()
    first.close()
    assert not is_running(meeting_place(data))
    second = SingleInstance.claim(data)
    assert second is not None
    second.close()


def test_of_four_started_at_once_one_wins_and_all_others_reach_it(data: Path) -> None:
    started = [start(data) for _ in range(4)]
    try:
        lines = [first_line(process) for process in started]
        assert sorted(lines) == ["mine", "taken", "taken", "taken"]
        assert send(data, "land")
        assert send(data, "quit")
        winner = started[lines.index("mine")]
        assert winner.communicate(timeout=5)[0].split() == ["land", "quit"]
        assert [process.wait(5) for process in started] == [0, 0, 0, 0]
    finally:
        for process in started:
            process.kill()
            process.communicate()


def test_what_a_killed_program_leaves_behind_blocks_nobody(data: Path, qtbot: QtBot) -> None:
    killed = start(data)
    assert first_line(killed) == "mine"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    place = meeting_place(data)
    assert place.socket.exists()
    assert place.lock.exists()
    assert not send(data, "raise")
    claimed = SingleInstance.claim(data)
    assert claimed is not None
    assert in_thread(lambda: send(data, "raise"), qtbot)
    claimed.close()


def test_one_that_hangs_is_waited_for_only_so_long(data: Path) -> None:
    hanging = start(data)
    assert first_line(hanging) == "mine"
    try:
        hanging.send_signal(signal.SIGSTOP)
        assert not send(data, "raise", timedelta(milliseconds=200))
    finally:
        hanging.kill()
        hanging.communicate()


def test_one_that_has_the_lock_and_does_not_listen_yet_is_waited_for(data: Path, qtbot: QtBot) -> None:
    lock = instance_commands.take_lock(meeting_place(data))
    assert lock is not None
    answers: list[bool] = []
    sender = threading.Thread(target=lambda: answers.append(send(data, "raise")))
    sender.start()
    instance = SingleInstance(meeting_place(data), lock)
    with qtbot.waitSignal(instance.command_received, timeout=3000):
        pass
    sender.join()
    assert answers == [True]
    instance.close()


def test_looking_does_not_keep_anybody_from_starting(data: Path, qtbot: QtBot) -> None:
    place = meeting_place(data)
    place.lock.touch()
    stop = threading.Event()

    def look() -> None:
        while not stop.is_set():
            is_running(place)

    lookers = [threading.Thread(target=look) for _ in range(2)]
    for looker in lookers:
        looker.start()
    try:
        for _ in range(50):
            claimed = SingleInstance.claim(data)
            assert claimed is not None
            claimed.close()
    finally:
        stop.set()
        for looker in lookers:
            looker.join()


def test_sending_needs_no_qt(data: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from ui.desktop.instance_commands import send;"
        "assert not send(Path(sys.argv[1]), 'quit');"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'jeepney'))]"
    )
    subprocess.run([sys.executable, "-c", code, str(data)], cwd=ROOT, check=True, timeout=20)


def test_a_very_long_data_folder_is_no_trouble(tmp_path: Path, qtbot: QtBot) -> None:
    long = tmp_path / ("n" * 200) / ("m" * 200)
    claimed = SingleInstance.claim(long)
    assert claimed is not None
    assert in_thread(lambda: send(long, "raise"), qtbot)
    claimed.close()


def test_the_same_folder_by_another_name_is_the_same(tmp_path: Path, data: Path, qtbot: QtBot) -> None:
    data.mkdir()
    (tmp_path / "link").symlink_to(data)
    assert meeting_place(tmp_path / "link") == meeting_place(data)
    assert meeting_place(data / ".." / "data") == meeting_place(data)


def test_files_and_folder_are_private(runtime: Path, data: Path, instance: SingleInstance) -> None:
    place = meeting_place(data)
    assert place.lock.parent == runtime / "soft-landing"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (place.lock.parent, place.lock, place.socket)]
    assert modes == [0o700, 0o600, 0o600]


def test_without_a_runtime_folder_the_one_for_temporary_files_serves(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A short name of its own: the folders pytest makes may be too long for a socket.
    temporary = tempfile.TemporaryDirectory(prefix="sl-")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(instance_commands, "_is_ours", lambda folder: "soft-landing" in folder.name)
    monkeypatch.setattr("tempfile.tempdir", temporary.name)
    with temporary:
        assert meeting_place(data).lock.parent == Path(temporary.name, f"soft-landing-{os.getuid()}")


@pytest.mark.parametrize("trap", ["open to others", "a link", "a file", "somebody else's"])
def test_a_folder_that_is_not_private_is_not_used(
    trap: str, runtime: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = runtime / "soft-landing"
    match trap:
        case "open to others":
            folder.mkdir()
            folder.chmod(0o777)
        case "a link":
            folder.symlink_to(tmp_path)
        case "a file":
            folder.touch()
        case _:
            folder.mkdir(mode=0o700)
            ours = instance_commands._is_ours
            monkeypatch.setattr(instance_commands, "_is_ours", lambda path: path != folder and ours(path))
    with pytest.raises(PermissionError):
        SingleInstance.claim(data)
    assert not send(data, "raise")


def test_a_runtime_folder_with_a_very_long_name_is_passed_over(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    long = tmp_path / ("r" * 120)
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    monkeypatch.setattr("tempfile.tempdir", str(long))
    claimed = SingleInstance.claim(data)
    assert claimed is not None
    place = meeting_place(data)
    assert long not in place.lock.parents
    assert in_thread(lambda: send(data, "raise"), qtbot)
    claimed.close()
    place.lock.unlink()
    wait_until(lambda: not place.socket.exists(), "the socket is gone")


WITHOUT_LOCKS_AND_SOCKETS = """
import os, socket, sys
from pathlib import Path
sys.modules["fcntl"] = None
for module, name in ((socket, "AF_UNIX"), (os, "getuid")):
    delattr(module, name)
import main
import ui.desktop.single_instance
from ui.desktop import instance_commands
print(instance_commands.SUPPORTED, instance_commands.send(Path("data"), "raise"), instance_commands.runs(Path("data")))
try:
    ui.desktop.single_instance.SingleInstance.claim(Path("data"))
except OSError as error:
    print(error)
print(main.main(["--quit"]))
main.main(["--version"])
"""


def test_a_system_without_such_locks_and_sockets_says_so_and_fails_nowhere() -> None:
    """As Python is on Windows."""
    run = subprocess.run(
        [sys.executable, "-c", WITHOUT_LOCKS_AND_SOCKETS],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    first, reason, quit_code, version = run.stdout.splitlines()
    assert first == "False False False"
    assert "yet" in reason
    assert quit_code == "0"
    assert version.startswith("Soft Landing")
    assert (run.returncode, run.stderr) == (0, "")


def test_started_again_in_the_background_it_leaves_the_first_in_peace(
    data: Path, instance: SingleInstance, qtbot: QtBot
) -> None:
    data.mkdir()
    command = [sys.executable, "main.py", "--background", "--data-dir", str(data)]
    with qtbot.assertNotEmitted(instance.command_received):
        again = subprocess.run(command, cwd=ROOT, check=False, timeout=60)
        QApplication.processEvents()
    assert again.returncode == 0
