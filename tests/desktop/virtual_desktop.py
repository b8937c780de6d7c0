"""A throw-away desktop for tests: a real X server, real buses, a real tray, real notification servers.

    with VirtualDesktop(tray="trayer", notifications="dunst") as desktop:
        program = desktop.spawn("program", [sys.executable, "main.py", "--data-dir", str(folder)])
        desktop.xdotool("mousemove", "100", "100")
        desktop.screenshot(folder / "screen.png")

Nothing of the machine's own session is touched: both buses are private and know no service but those started here, and
home, runtime and configuration folders lie in a temporary folder. Every process is ended by its own id; should the
test process be killed, the kernel ends the others (`setpriv --pdeathsig`).
"""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from tests.desktop.bus_client import PATIENCE, BusClient
from tests.desktop.desktop_services import (
    BUS_CONFIGURATION,
    DUNST_CONFIGURATION,
    NOTIFICATIONS_NAME,
    PANEL_CONFIGURATION,
    SERVICES,
    XFCE,
    Service,
    mock,
    mock_object,
)

Tray = Literal["trayer", "xfce4-panel"]
NotificationServer = Literal["dunst", "xfce4-notifyd", "notification-daemon"]

REQUIRED_PROGRAMS = ("Xvfb", "dbus-daemon", "xdotool", "setpriv")


@dataclass(frozen=True)
class Window:
    """A window and its size in pixels, without the frame.

    Where it is on the screen is left out: xdotool counts the frame twice. `click` takes places inside the window.
    """

    number: int
    width: int
    height: int


def missing_programs(extra: Sequence[str] = ()) -> list[str]:
    """What this machine lacks for a virtual desktop; empty when all is there."""
    return [program for program in (*REQUIRED_PROGRAMS, *extra) if shutil.which(program) is None]


def wait_until(condition: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Look every 20 ms until the condition holds; AssertionError naming `what` when it does not in time."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {seconds:g} s")
        pause.wait(0.02)


def listens(path: Path) -> bool:
    """Whether a server takes connections on this socket: its file is there a moment before it does."""
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(str(path))
        except (FileNotFoundError, ConnectionRefusedError):
            return False
    return True


class VirtualDesktop:
    """A desktop that lasts as long as its `with` block."""

    def __init__(
        self,
        screen: str = "1280x800x24",
        tray: Tray | None = None,
        notifications: NotificationServer | None = None,
        *,
        window_manager: bool = True,
        accessibility: bool = False,
        two_monitors: bool = False,
        right_scale: int = 1,
    ) -> None:
        """`two_monitors`: two screens side by side, of which the right one can be unplugged.

        Both are as large as 1280 × 800 pixels are on the left one; `right_scale`: how much denser the right one is.
        """
        self.screen = screen
        self._two_monitors, self._right_scale = two_monitors, right_scale
        self.env: dict[str, str] = {}
        self.display = ""
        self.folder = Path()
        self._wanted = [
            *(["accessibility"] if accessibility else []),
            *(["openbox"] if window_manager else []),
            *([tray] if tray else []),
            *([notifications] if notifications else []),
        ]
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._services: dict[str, Service] = {}
        self._accessibility = accessibility

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="sl-desk-"))
        try:
            self._build()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _build(self) -> None:
        self.env = self._environment()
        self._write_configurations()
        self._start_bus("session")
        self._start_bus("system")
        self.session_bus = BusClient(self.env["DBUS_SESSION_BUS_ADDRESS"])
        self.system_bus = BusClient(self.env["DBUS_SYSTEM_BUS_ADDRESS"])
        self._start_screen()
        for name in self._wanted:
            self.start(name)

    def close(self) -> None:
        """End everything that was started, the newest first, and remove the folder."""
        for name in reversed(list(self._processes)):
            self.stop(name)
        for client in (getattr(self, "session_bus", None), getattr(self, "system_bus", None)):
            if client is not None:
                client.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # What tests do with it

    @property
    def running(self) -> set[str]:
        """The names of everything that was started and not stopped."""
        return set(self._processes)

    def start(self, name: str) -> None:
        """Start one of `SERVICES` and return when it is ready."""
        self._start_service(name, SERVICES[name])

    def start_mock(self, name: str, path: str) -> None:
        """Start a mocked service on the session bus; `stop` knows it by its name."""
        self._start_service(name, mock_object(name, path))

    def start_notification_mock(self, capabilities: str) -> None:
        """Start a notification server that only writes down what it is told, under the name "mock notifications"."""
        options = json.dumps({"capabilities": capabilities})
        command = mock("--session", "-t", "notification_daemon", "-p", options)
        self._start_service("mock notifications", Service(command, "session", NOTIFICATIONS_NAME))

    def freeze(self, name: str) -> None:
        """Let a program hang until it is thawed or stopped."""
        _signal_group(self._processes[name], signal.SIGSTOP)

    def thaw(self, name: str) -> None:
        """Let a frozen program go on."""
        _signal_group(self._processes[name], signal.SIGCONT)

    def _start_service(self, name: str, service: Service) -> None:
        process = self.spawn(name, service.command)
        self._services[name] = service
        try:
            self._wait_for(name, service)
        except (AssertionError, TimeoutError) as error:
            raise AssertionError(f"{name} is not ready: {error}; ended: {process.poll()}; {self.log(name)}") from error

    def _wait_for(self, name: str, service: Service) -> None:
        if service.name is not None:
            (self.session_bus if service.bus == "session" else self.system_bus).wait_for_name(service.name)
        if service.ready is not None:
            ready = service.ready
            wait_until(lambda: self.answers("xdotool", *ready), f"{name} is ready")

    def stop(self, name: str, *, how: signal.Signals = signal.SIGTERM) -> None:
        """End what was started under this name, with its children; return when it is gone."""
        process = self._processes.pop(name)
        _signal_group(process, how)
        _signal_group(process, signal.SIGCONT)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            _signal_group(process, signal.SIGKILL)
            process.wait()
        service = self._services.pop(name, None)
        if service is not None and service.name is not None and f"{service.bus} bus" in self._processes:
            (self.session_bus if service.bus == "session" else self.system_bus).wait_for_name(service.name, owned=False)

    def spawn(self, name: str, command: Sequence[str], **extra_env: str) -> subprocess.Popen[bytes]:
        """Start any program on this desktop under a name for `stop`; what it says goes to `log(name)`."""
        assert name not in self._processes, f"{name} runs already"
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", "--", *command],
                env={**self.env, **extra_env},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._processes[name] = process
        return process

    def log(self, name: str) -> str:
        """What the program started under this name has said so far."""
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def run(self, *command: str, timeout: float = PATIENCE) -> str:
        """Run a program to its end and return what it printed; CalledProcessError when it fails."""
        done = subprocess.run(
            command, env=self.env, check=True, capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL
        )
        return done.stdout.strip()

    def xdotool(self, *arguments: str) -> str:
        """Use mouse and keyboard as a person does, or find windows; the output of xdotool."""
        return self.run("xdotool", *arguments)

    def windows(self, name: str) -> list[Window]:
        """The visible windows whose name (title) is exactly this."""
        found = []
        # xdotool's own search by name misses windows that set only the newer of the two name properties.
        with contextlib.suppress(subprocess.CalledProcessError):
            for number in self.xdotool("search", "--onlyvisible", "--name", ".*").splitlines():
                with contextlib.suppress(subprocess.CalledProcessError):
                    # A window may vanish between the questions.
                    if self.xdotool("getwindowname", number) == name:
                        found.append(self._window(number))
        return found

    def _window(self, number: str) -> Window:
        lines = self.xdotool("getwindowgeometry", "--shell", number).splitlines()
        shape = {key: int(value) for key, _, value in (line.partition("=") for line in lines)}
        return Window(int(number), shape["WIDTH"], shape["HEIGHT"])

    def click(self, window: Window, left: int, top: int, button: int = 1) -> None:
        """Move the mouse to a place inside a window and click."""
        self.xdotool("mousemove", "--window", str(window.number), str(left), str(top), "click", str(button))

    def move(self, window: Window, left: int, top: int) -> None:
        """Put a window somewhere else, once it is active: until then it may be on its way to its own place."""
        is_active = ("sh", "-c", f'[ "$(xdotool getactivewindow)" = {window.number} ]')
        wait_until(lambda: self.answers(*is_active), "the window is active")
        self.xdotool("windowmove", str(window.number), str(left), str(top))

    def unplug_the_right_monitor(self) -> None:
        """Where there were two monitors, there is one."""
        self.run("xrandr", "--delmonitor", "right")

    def screenshot(self, path: Path) -> Path:
        """A picture of the whole screen as PNG."""
        self.run("import", "-window", "root", str(path), timeout=3 * PATIENCE)
        return path

    # How it is built

    def _environment(self) -> dict[str, str]:
        home = self.folder / "home"
        folders = {
            "HOME": home,
            "XDG_RUNTIME_DIR": self.folder / "run",
            "XDG_CONFIG_HOME": home / ".config",
            "XDG_CACHE_HOME": home / ".cache",
            "XDG_DATA_HOME": home / ".local" / "share",
            "XDG_STATE_HOME": home / ".local" / "state",
        }
        for folder in folders.values():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        env = {name: str(folder) for name, folder in folders.items()}
        env |= {name: os.environ[name] for name in ("PATH", "PYTHONDONTWRITEBYTECODE", "USER") if name in os.environ}
        env |= {
            "LANG": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory",
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
        }
        if self._accessibility:
            env |= {"QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        else:
            env["NO_AT_BRIDGE"] = "1"
        return env

    def _write_configurations(self) -> None:
        configurations = {
            "xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml": PANEL_CONFIGURATION,
            "dunst/dunstrc": DUNST_CONFIGURATION,
        }
        for name, configuration in configurations.items():
            file = Path(self.env["XDG_CONFIG_HOME"], name)
            file.parent.mkdir(parents=True)
            file.write_text(configuration)

    def _start_bus(self, kind: Literal["session", "system"]) -> None:
        services = self.folder / f"{kind}-services"
        services.mkdir()
        if kind == "session":
            # The panel and the notification server of Xfce keep their settings there; nothing else is started unasked.
            xfconf = f"[D-BUS Service]\nName=org.xfce.Xfconf\nExec={XFCE / 'xfconf' / 'xfconfd'}\n"
            (services / "xfconf.service").write_text(xfconf)
        address = self.folder / f"{kind}-bus"
        configuration = self.folder / f"{kind}-bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(socket=address, services=services))
        self.spawn(f"{kind} bus", ["dbus-daemon", "--nofork", "--nosyslog", f"--config-file={configuration}"])
        wait_until(lambda: listens(address), f"the {kind} bus is ready")
        self.env[f"DBUS_{kind.upper()}_BUS_ADDRESS"] = f"unix:path={address}"

    def _start_screen(self) -> None:
        number = self.folder / "display"
        number.touch()
        server = f"Xvfb -nolisten tcp -screen 0 {self.screen}"
        if self._two_monitors:
            # Xvfb knows one monitor; this server is told of two, and listens to nobody but its own socket.
            whole = f"{1280 + 1280 * self._right_scale}x{800 * self._right_scale}"
            server = f"Xtigervnc -geometry {whole} -SecurityTypes None -rfbport -1 -rfbunixpath {self.folder}/vnc"
        self.spawn("screen", ["sh", "-c", f'exec {server} -displayfd 3 -noreset 3>"$1"', "sh", str(number)])
        wait_until(lambda: number.read_text().endswith("\n"), "the X server is ready")
        self.display = f":{number.read_text().strip()}"
        self.env["DISPLAY"] = self.display
        if self._two_monitors:
            self.run("xrandr", "--setmonitor", "left", "1280/340x800/210+0+0", "VNC-0")
            right = f"{1280 * self._right_scale}/340x{800 * self._right_scale}/210+1280+0"
            self.run("xrandr", "--setmonitor", "right", right, "none")
            # What desktops with such screens tell Qt.
            self.env["QT_SCREEN_SCALE_FACTORS"] = f"left=1;right={self._right_scale}"
        # Services that the bus starts on demand need the display too.
        self.session_bus.call(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "UpdateActivationEnvironment",
            "a{ss}",
            {"DISPLAY": self.display},
        )

    def answers(self, *command: str) -> bool:
        """Whether a program ends well; for asking again and again."""
        done = subprocess.run(command, env=self.env, check=False, capture_output=True, timeout=PATIENCE)
        return done.returncode == 0


def _signal_group(process: subprocess.Popen[bytes], how: signal.Signals) -> None:
    # Each program was started as the leader of a session of its own: this reaches it and its children, nothing else.
    if process.poll() is None:
        os.killpg(process.pid, how)
