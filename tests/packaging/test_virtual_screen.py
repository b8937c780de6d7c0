"""The desktop without a monitor: a command meets a whole one, its answer is handed on, and nothing goes on running."""

import os
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VIRTUAL_SCREEN = (sys.executable, str(ROOT / "packaging" / "virtual_screen.py"))
TELL = "import os; print(os.environ['DISPLAY'], os.environ['HOME'], flush=True); "

pytestmark = pytest.mark.desktop


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | environment
    whole = [*VIRTUAL_SCREEN, *command]
    return subprocess.run(whole, env=environment, capture_output=True, text=True, check=False, timeout=60)


def processes_with(home: str) -> list[int]:
    """A descriptor of each process that lives in this home."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if f"HOME={home}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append(os.pidfd_open(int(folder.name)))
        except OSError:  # over in the meantime, or not ours to look at
            continue
    return found


def hear_ctrl_c() -> None:
    """Whatever a shell starts in the background is deaf to Ctrl-C, these tests maybe among it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def wait_until_over(pidfd: int) -> None:
    """Wait for the end of a process of whom this is the descriptor: it becomes readable then."""
    assert select.select([pidfd], [], [], 60)[0]
    os.close(pidfd)


def test_the_exit_code_is_handed_on() -> None:
    assert run("sh", "-c", "exit 7").returncode == 7


def test_the_program_meets_a_tray_and_a_notification_server() -> None:
    question = (
        "from PySide6.QtWidgets import QApplication, QSystemTrayIcon\n"
        "from PySide6.QtDBus import QDBusConnection\n"
        "application = QApplication([])\n"
        "bus = QDBusConnection.sessionBus().interface()\n"
        "notifications = bus.isServiceRegistered('org.freedesktop.Notifications').value()\n"
        "print(application.platformName(), QSystemTrayIcon.isSystemTrayAvailable(), notifications)"
    )
    answer = run(sys.executable, "-c", question)
    assert (answer.stdout, answer.stderr) == ("xcb True True\n", "")


def test_the_home_is_its_own_and_gone_afterwards() -> None:
    home = Path(run(sys.executable, "-c", TELL).stdout.split()[1])
    assert home != Path.home()
    assert not home.parent.exists()


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    answer = run("true", PATH=str(tmp_path))
    assert answer.returncode == 1
    assert "Xvfb is not installed" in answer.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_nothing_goes_on_running_when_it_is_ended(number: signal.Signals) -> None:
    forever = f"{TELL} import signal; signal.pause()"
    command = [*VIRTUAL_SCREEN, sys.executable, "-c", forever]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=hear_ctrl_c,  # noqa: PLW1509 (nothing else runs here)
    ) as screen:
        assert screen.stdout is not None
        try:
            home = Path(screen.stdout.readline().split()[1])
            ends = processes_with(str(home))
            if number == signal.SIGINT:  # Ctrl-C reaches all that run in the foreground of a terminal
                os.killpg(screen.pid, number)
            else:
                screen.send_signal(number)
            assert screen.wait(60) == (-number if number == signal.SIGKILL else 128 + number)
        finally:
            screen.kill()
    assert len(ends) >= 6  # the X server, the bus, the window manager, the tray, the notifications and the command
    for end in ends:
        wait_until_over(end)
    if number == signal.SIGKILL:
        shutil.rmtree(home.parent)
    assert not home.parent.exists()
