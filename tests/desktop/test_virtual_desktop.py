"""The desktop that other tests stand on does what they rely on."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.desktop_services import SYSTEM_PYTHON
from tests.desktop.virtual_desktop import VirtualDesktop, listens, wait_until

WINDOW = """
from PySide6.QtWidgets import QApplication, QPushButton
app = QApplication([])
app.setApplicationName("example")
button = QPushButton("Say it")
button.clicked.connect(lambda: print("said", flush=True))
button.show()
app.exec()
"""

PRESS = """
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
desktop = Atspi.get_desktop(0)
for number in range(desktop.get_child_count()):
    program = desktop.get_child_at_index(number)
    if program and program.get_name() == "example":
        button = program.get_child_at_index(0)
        print(button.get_name())
        button.get_action_iface().do_action(0)
"""


def test_a_window_can_be_seen_clicked_and_read_aloud(tmp_path: Path) -> None:
    with VirtualDesktop(
        tray="xfce4-panel", notifications="xfce4-notifyd", accessibility=True, screen="800x600x24"
    ) as desktop:
        desktop.spawn("example", [sys.executable, "-c", WINDOW], PYTHONPATH=":".join(sys.path))
        wait_until(lambda: bool(desktop.windows("example")), "the window is on the screen")
        window = desktop.windows("example")[0]
        desktop.click(window, window.width // 2, window.height // 2)
        wait_until(lambda: desktop.log("example").count("said") == 1, "the mouse has pressed the button")
        wait_until(lambda: desktop.run(SYSTEM_PYTHON, "-c", PRESS) == "Say it", "the button is found by its name")
        wait_until(lambda: desktop.log("example").count("said") == 2, "assistive technology has pressed the button")
        picture = desktop.screenshot(tmp_path / "screen.png")
        assert picture.read_bytes().startswith(b"\x89PNG")
        names = desktop.run("sh", "-c", "echo $HOME $XDG_RUNTIME_DIR")
        assert all(name.startswith(str(desktop.folder)) for name in names.split())


def test_nothing_is_left_behind() -> None:
    with VirtualDesktop(tray="trayer", notifications="dunst") as desktop:
        processes = [process.pid for process in desktop._processes.values()]
        assert len(processes) == 6
    assert not desktop.folder.exists()
    assert not [pid for pid in processes if Path(f"/proc/{pid}").exists()]


def test_a_server_is_ready_when_it_listens_not_when_its_file_is_there(tmp_path: Path) -> None:
    place = tmp_path / "bus"
    assert not listens(place)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        assert place.is_socket()
        assert not listens(place)
        server.listen()
        assert listens(place)


def test_a_program_that_does_not_come_up_is_named() -> None:
    with VirtualDesktop(window_manager=False) as desktop, pytest.raises(subprocess.CalledProcessError):
        desktop.run("false")
    with pytest.raises(AssertionError, match="the moon"):
        wait_until(lambda: False, "the moon", seconds=0.05)
