"""Several starts at once and after each other's crashes: one program runs. Another user is neither heard nor told."""

import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.desktop_services import SYSTEM_PYTHON
from ui.desktop import instance_commands
from ui.desktop.instance_commands import MeetingPlace, is_running, meeting_place, send, take_lock
from ui.desktop.single_instance import SingleInstance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs do not find each other there yet")

REPOSITORY = Path(__file__).parents[2]
SHORT_FORM = 3
LONG_FORM = 60
NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may act as another user")

CLAIM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.desktop import instance_commands
from ui.desktop.single_instance import SingleInstance
def claimed():
    try:
        return SingleInstance.claim(Path(sys.argv[1]))
    except OSError:
        if sys.argv[2] != "blind":
            raise
        # Two that do not see each other may put their sockets there in the same moment.
        return claimed()

if sys.argv[2] == "blind":
    instance_commands._try_lock = lambda *_: True
app = QCoreApplication([])
sys.stdin.readline()
instance = claimed()
print("mine" if instance else "taken", flush=True)
if instance:
    instance.command_received.connect(app.quit)
    app.exec()
    instance.close()
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


# --- several at once -----------------------------------------------------------------------------------------------


class Starters:
    """Programs that are loaded and wait for the word to start, all at the same moment."""

    def __init__(self, data: Path, count: int, sabotage: str) -> None:
        self._programs = [
            subprocess.Popen(
                [sys.executable, "-c", CLAIM, str(data), sabotage],
                cwd=REPOSITORY,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                bufsize=1,
            )
            for _ in range(count)
        ]

    def start(self) -> list[str]:
        """What each of them says about itself."""
        for program in self._programs:
            assert program.stdin is not None
            program.stdin.write("\n")
        said = []
        for program in self._programs:
            assert program.stdout is not None
            said.append(program.stdout.readline().strip())
        return said

    def end(self, how: signal.Signals) -> None:
        """End all that run, and wait for them."""
        for program in self._programs:
            program.send_signal(how)
            program.communicate()


def winners(data: Path, count: int, dice: random.Random, sabotage: str = "none") -> int:
    """How many of so many starts win that meet what a killed or a rude program has left behind."""
    leave_something(data, dice)
    starters = Starters(data, count, sabotage)
    try:
        said = starters.start()
        assert set(said) <= {"mine", "taken"}
        return said.count("mine")
    finally:
        # Killed, so that the next ones find its socket and its lock.
        starters.end(signal.SIGKILL)


def leave_something(data: Path, dice: random.Random) -> None:
    """Something in the place of the lock and the socket that is not in use, as crashes and copies leave it."""
    place = meeting_place(data)
    for path in (place.lock, place.socket):
        match dice.choice(["as it is", "gone", "a file", "somebody's socket"]):
            case "gone":
                path.unlink(missing_ok=True)
            case "a file":
                path.unlink(missing_ok=True)
                path.write_text(f"{dice.randrange(99999)}\n")
            case "somebody's socket" if path == place.socket:
                path.unlink(missing_ok=True)
                with socket.socket(socket.AF_UNIX) as gone:
                    gone.bind(str(path))


@pytest.mark.parametrize("count", [2, 4])
def test_short_form(tmp_path: Path, count: int) -> None:
    dice = random.Random(20261123)
    assert [winners(tmp_path / "data", count, dice) for _ in range(SHORT_FORM)] == [1] * SHORT_FORM


@pytest.mark.soak
@pytest.mark.parametrize("count", [2, 4])
def test_long_form(tmp_path: Path, count: int) -> None:
    dice = random.Random(int(os.environ.get("SOAK_SEED", "1")))
    assert [winners(tmp_path / "data", count, dice) for _ in range(LONG_FORM)] == [1] * LONG_FORM


def test_sabotage_is_found_out(tmp_path: Path) -> None:
    assert winners(tmp_path / "data", 2, random.Random(7), "blind") == 2


def test_the_lock_that_was_left_behind_is_not_removed_under_its_owner(tmp_path: Path) -> None:
    """Whoever took the lock holds it although somebody tidies up the folder's other files."""
    data = tmp_path / "data"
    first, second = Starters(data, 1, "none"), Starters(data, 1, "none")
    try:
        assert first.start() == ["mine"]
        meeting_place(data).socket.unlink()
        assert second.start() == ["taken"]
        assert is_running(meeting_place(data))
    finally:
        for starters in (first, second):
            starters.end(signal.SIGKILL)


# --- another user --------------------------------------------------------------------------------------------------

SQUAT = """
import os, socket, sys
folder, name = sys.argv[1:]
os.mkdir(folder)
os.chmod(folder, 0o777)
listener = socket.socket(socket.AF_UNIX)
listener.bind(os.path.join(folder, name))
os.chmod(os.path.join(folder, name), 0o777)
listener.listen()
print("squatting", flush=True)
sys.stdin.readline()
listener.setblocking(False)
try:
    connection, _ = listener.accept()
    print("heard", connection.recv(99), flush=True)
except BlockingIOError:
    print("heard nothing", flush=True)
"""

SAY_QUIT = """
import socket, sys
caller = socket.socket(socket.AF_UNIX)
caller.connect(sys.argv[1])
caller.settimeout(10)
try:
    caller.send(b"quit\\n")
    print(caller.recv(9), flush=True)
except (BrokenPipeError, ConnectionResetError):
    print(b"", flush=True)
"""


def as_nobody(script: str, *arguments: str) -> "subprocess.Popen[str]":
    """A small script run by a user who is not the one the tests run as."""
    return subprocess.Popen(
        [SYSTEM_PYTHON, "-I", "-c", script, *arguments],
        cwd="/",
        user=NOBODY,
        group=NOBODY,
        extra_groups=[],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder in which everybody may make things, as the one for temporary files is."""
    with tempfile.TemporaryDirectory(prefix="sl-") as name:
        Path(name).chmod(0o1777)
        yield Path(name)


@as_root
def test_nothing_is_sent_to_a_folder_that_another_user_squats(
    public: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = meeting_place(tmp_path / "data").socket.name
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(public))
    monkeypatch.setattr(instance_commands, "_possible_parents", lambda: iter([public / "soft-landing-0"]))
    with as_nobody(SQUAT, str(public / "soft-landing-0"), name) as squatter:
        assert squatter.stdin is not None
        assert squatter.stdout is not None
        assert squatter.stdout.readline() == "squatting\n"
        assert not send(tmp_path / "data", "new-statement")
        with pytest.raises(PermissionError):
            SingleInstance.claim(tmp_path / "data")
        squatter.stdin.write("\n")
        assert squatter.stdout.readline() == "heard nothing\n"


@as_root
def test_a_squatter_would_be_heard_of(public: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the look at whose folder it is, the word goes to whoever listens: the test above can fail."""
    name = meeting_place(tmp_path / "data").socket.name
    monkeypatch.setattr(instance_commands, "_possible_parents", lambda: iter([public / "soft-landing-0"]))
    monkeypatch.setattr(instance_commands, "_make_private", lambda _: None)
    with as_nobody(SQUAT, str(public / "soft-landing-0"), name) as squatter:
        assert squatter.stdin is not None
        assert squatter.stdout is not None
        assert squatter.stdout.readline() == "squatting\n"
        assert not send(tmp_path / "data", "new-statement", timedelta(milliseconds=100))
        squatter.stdin.write("\n")
        assert "new-statement" in squatter.stdout.readline()


@as_root
def test_another_user_is_hung_up_on_even_with_all_doors_open(public: Path, qtbot: QtBot) -> None:
    folder = public / "run"
    folder.mkdir(mode=0o700)
    place = MeetingPlace(folder / "lock", folder / "socket")
    lock = take_lock(place)
    assert lock is not None
    instance = SingleInstance(place, lock)
    # Somebody opened what this program keeps closed.
    public.chmod(0o777)
    folder.chmod(0o777)
    place.socket.chmod(0o777)
    with as_nobody(SAY_QUIT, str(place.socket)) as caller, qtbot.assertNotEmitted(instance.command_received):
        qtbot.waitUntil(lambda: caller.poll() is not None)
        assert caller.stdout is not None
        assert caller.stdout.read() == "b''\n"
    instance.close()
