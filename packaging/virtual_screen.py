"""A small desktop of one's own, without a monitor, for as long as one command runs.

`make run` plays the demo day on it where there is no screen, and `make pictures` takes its pictures on it. It has what
the program meets on a real desktop: an X server, a session bus, a window manager, a tray and a notification server.
Each is waited for until it answers, the command starts after that, and nothing of it goes on running: neither after
Ctrl-C, nor when this script itself is killed. The command's exit code is handed on.

    SCREEN=1280x800x24    width, height and depth, in pixels and bits
"""

import contextlib
import ctypes
import ctypes.util
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import Self

PATIENCE = 30.0
"""Seconds until a part of the desktop that does not answer is given up. They take well under one."""

GRACE = 5.0
"""Seconds a process has to end by itself once it was asked to."""

WALLPAPER = 0xD9DFDC
"""A misty green-grey (RRGGBB) on which light and dark windows can both be told from the ground."""

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
"""From Linux's prctl(2): "end me with my parent", and "orphans below me become my children"."""

FURNITURE = Path(__file__).with_name("virtual-screen-home")
"""What lies in the home folder: how notifications, letters and window frames look."""

_TRAY = shlex.split(
    "trayer --edge top --align right --margin 12 --widthtype request --heighttype pixel --height 26 "
    "--SetDockType true --SetPartialStrut true --transparent true --alpha 0 --tint 0xfbfaf7"
)

_OF_THE_REAL_DESKTOP = shlex.split(
    "DBUS_SESSION_BUS_ADDRESS DESKTOP_SESSION DESKTOP_STARTUP_ID GTK_MODULES QT_PLUGIN_PATH QT_QPA_PLATFORM "
    "QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE SESSION_MANAGER WAYLAND_DISPLAY XAUTHORITY XDG_ACTIVATION_TOKEN "
    "XDG_CACHE_HOME XDG_CONFIG_HOME XDG_CURRENT_DESKTOP XDG_DATA_HOME XDG_SESSION_ID XDG_STATE_HOME"
)


class NotReadyError(Exception):
    """A part of the desktop could not be started; the message is a sentence for the person who typed the command."""


class Display:
    """The few questions to the X server that no program at hand answers. Closes with the `with` block."""

    def __init__(self, name: str) -> None:
        self._x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        for function, result in (("XOpenDisplay", ctypes.c_void_p), ("XInternAtom", ctypes.c_ulong)):
            getattr(self._x11, function).restype = result
        for function in ("XDefaultRootWindow", "XGetSelectionOwner"):
            getattr(self._x11, function).restype = ctypes.c_ulong
        opened = self._x11.XOpenDisplay(name.encode())
        if not opened:
            raise NotReadyError(f"The X server {name} lets nobody in.")
        self._display = ctypes.c_void_p(opened)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._x11.XCloseDisplay(self._display)

    def has_owner(self, selection: str) -> bool:
        """Whether some program holds this selection, as every tray and window manager must."""
        atom = ctypes.c_ulong(self._x11.XInternAtom(self._display, selection.encode(), 0))
        return bool(self._x11.XGetSelectionOwner(self._display, atom))

    def paint(self, colour: int) -> None:
        """Give the whole screen one colour (RRGGBB)."""
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._x11.XSetWindowBackground(self._display, root, ctypes.c_ulong(colour))
        self._x11.XClearWindow(self._display, root)
        self._x11.XSync(self._display, 0)


class Desktop:
    """The processes of the desktop, in the order in which they were started."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.environment = dict(environment)
        self._folder = folder
        self._parts: list[tuple[str, subprocess.Popen[bytes]]] = []

    def start(self, *command: str, pass_fds: Sequence[int] = ()) -> None:
        """Start a part of the desktop, out of reach of the terminal's Ctrl-C; its words go to a file."""
        name = command[0]
        with (self._folder / f"{name}.log").open("wb") as log:
            try:
                process = subprocess.Popen(
                    command,
                    env=self.environment,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                    pass_fds=pass_fds,
                    preexec_fn=_end_with_parent,  # noqa: PLW1509 (this process has one thread)
                )
            except FileNotFoundError:
                raise NotReadyError(f"{name} is not installed; `packaging/prepare screen` installs it.") from None
        self._parts.append((name, process))

    def wait_until(self, ready: Callable[[], bool]) -> None:
        """Wait for the part that was started last. Raises NotReadyError when it ends or says nothing for too long."""
        name, process = self._parts[-1]
        deadline = time.monotonic() + PATIENCE
        while not ready():
            if process.poll() is not None or time.monotonic() > deadline:
                words = (self._folder / f"{name}.log").read_text(errors="replace").split("\n")
                raise NotReadyError("\n".join([f"{name} did not come up.", *filter(None, words)][-4:]))
            time.sleep(0.01)

    def stop(self) -> None:
        """End every part, the last one first."""
        for _, process in reversed(self._parts):
            process.terminate()
            _reap(process)


def _prctl(option: int, value: int) -> None:
    ctypes.CDLL(None, use_errno=True).prctl(option, ctypes.c_ulong(value), 0, 0, 0)


def _end_with_parent() -> None:
    _prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _reap(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _private_environment(folder: Path) -> dict[str, str]:
    """This process's environment without its desktop, and with a home of its own under folder."""
    environment = {name: value for name, value in os.environ.items() if name not in _OF_THE_REAL_DESKTOP}
    home, runtime = folder / "home", folder / "runtime"
    shutil.copytree(FURNITURE, home)
    home.chmod(0o700)
    runtime.mkdir(mode=0o700)
    return environment | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_SESSION_TYPE": "x11",
        "LC_ALL": os.environ.get("LC_ALL", "C.UTF-8"),
        # No portal, no settings daemon and no accessibility bus wait here; asking for them costs seconds and noise.
        "GSETTINGS_BACKEND": "memory",
        "NO_AT_BRIDGE": "1",
        "QT_NO_XDG_DESKTOP_PORTAL": "1",
    }


def _start_screen(desktop: Desktop) -> None:
    """Start the X server on a number that it finds free itself, and tell the environment."""
    reading, writing = os.pipe()
    size = os.environ.get("SCREEN", "1280x800x24")
    options = ("-screen", "0", size, "-nolisten", "tcp", "-noreset", "-displayfd", str(writing))
    desktop.start("Xvfb", *options, pass_fds=(writing,))
    os.close(writing)
    os.set_blocking(reading, False)
    told = b""

    def number_told() -> bool:
        nonlocal told
        with contextlib.suppress(BlockingIOError):
            told += os.read(reading, 32)
        return told.endswith(b"\n")

    desktop.wait_until(number_told)
    os.close(reading)
    desktop.environment["DISPLAY"] = f":{told.decode().strip()}"


def _start_bus(desktop: Desktop, folder: Path) -> None:
    socket = folder / "bus"
    address = f"unix:path={socket}"
    desktop.start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}")
    desktop.wait_until(socket.exists)
    desktop.environment["DBUS_SESSION_BUS_ADDRESS"] = address


def _succeeds(desktop: Desktop, says: bytes, *command: str) -> bool:
    answer = subprocess.run(command, env=desktop.environment, capture_output=True, check=False)
    return answer.returncode == 0 and says in answer.stdout


def _start_desktop(desktop: Desktop, folder: Path) -> None:
    _start_screen(desktop)
    _start_bus(desktop, folder)
    with Display(desktop.environment["DISPLAY"]) as display:
        display.paint(WALLPAPER)
        desktop.start("openbox", "--sm-disable")
        desktop.wait_until(lambda: _succeeds(desktop, b"window id", "xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
        desktop.start(*_TRAY)
        desktop.wait_until(lambda: display.has_owner("_NET_SYSTEM_TRAY_S0"))
    desktop.start("dunst")
    question = shlex.split(
        "dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus "
        "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.Notifications"
    )
    desktop.wait_until(lambda: _succeeds(desktop, b"true", *question))


def _run(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run the command in the foreground; Ctrl-C reaches it from the terminal, TERM and HUP are handed on."""
    try:
        process = subprocess.Popen(command, env=environment, preexec_fn=_end_with_parent)  # noqa: PLW1509 (as above)
    except OSError as error:
        sys.stderr.write(f"{command[0]}: {error.strerror}\n")
        return 127
    try:
        code = process.wait()
    except KeyboardInterrupt:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(GRACE)
        process.terminate()
        _reap(process)
        return 128 + signal.SIGINT
    except SystemExit:
        process.terminate()
        _reap(process)
        raise
    return code if code >= 0 else 128 - code


def _end_orphans() -> None:
    """End what the command or the bus started and left behind; as their reaper this process has become their parent."""
    deadline = time.monotonic() + GRACE
    children = Path(f"/proc/self/task/{os.getpid()}/children")  # some containers have no such file
    while left := children.read_text().split() if children.exists() else []:
        how = signal.SIGTERM if time.monotonic() < deadline else signal.SIGKILL
        for child in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(child), how)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        time.sleep(0.01)


def _stop(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


@contextlib.contextmanager
def virtual_desktop() -> Iterator[Mapping[str, str]]:
    """Yield the environment of a desktop that is ready, and take the desktop down afterwards."""
    with tempfile.TemporaryDirectory(prefix="soft-landing-screen-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        desktop = Desktop(folder, _private_environment(folder))
        try:
            _start_desktop(desktop, folder)
            yield desktop.environment
        finally:
            # A second Ctrl-C must not leave half of it running.
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
            desktop.stop()
            _end_orphans()


def main(command: Sequence[str]) -> int:
    """Run command on a virtual desktop and return its exit code."""
    if not command:
        print(__doc__)
        return 2
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGHUP, _stop)
    _prctl(PR_SET_CHILD_SUBREAPER, 1)
    try:
        with virtual_desktop() as environment:
            return _run(command, environment)
    except NotReadyError as error:
        sys.stderr.write(f"virtual-screen: {error}\n")
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
