"""Of several that are started one runs, whatever happened to those before it."""

import signal
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.single_instance.other_starts import ROOT, in_thread, said
from ui.desktop import instance_commands
from ui.desktop.instance_commands import is_running, meeting_place, send
from ui.desktop.single_instance import SingleInstance

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


def start(data: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUN_UNTIL_QUIT, str(data)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


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
        assert said(data, "land")
        assert said(data, "quit")
        winner = started[lines.index("mine")]
        assert winner.communicate(timeout=60)[0].split() == ["land", "quit"]
        assert [process.wait() for process in started] == [0, 0, 0, 0]
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
    assert in_thread(lambda: said(data, "raise"), qtbot)
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
    sender = threading.Thread(target=lambda: answers.append(said(data, "raise")))
    sender.start()
    instance = SingleInstance(meeting_place(data), lock)
    with qtbot.waitSignal(instance.command_received):
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
