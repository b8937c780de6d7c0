"""Wayland compositors for tests: the real sway, KWin and weston without a screen, and one that says what it is told."""

import os
import shutil
import struct
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from tests.desktop.virtual_desktop import VirtualDesktop, listens, wait_until
from ui.desktop.wayland_connection import WaylandConnection

NOBODY = 65534


class Sway:
    """sway on a screen that is not there; it refuses to run as root, and then runs as nobody."""

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._desktop = desktop
        # Not in the desktop's own folder, which is closed to others.
        self.folder = Path(tempfile.mkdtemp(prefix="sl-sway-"))
        configuration = self.folder / "config"
        configuration.write_text("xwayland disable\n")
        command = ["sway", "--config", str(configuration)]
        if os.getuid() == 0:
            os.chown(self.folder, NOBODY, NOBODY)
            command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--", *command]
        headless = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
        desktop.spawn("sway", command, XDG_RUNTIME_DIR=str(self.folder), **headless)
        wait_until(lambda: bool(self._sockets("wayland-?") and self._sockets("sway-ipc*")), "sway is ready")

    @property
    def socket(self) -> Path:
        return self._sockets("wayland-?")[0]

    def input(self) -> None:
        """Move the pointer a little."""
        self._desktop.run("swaymsg", "--socket", str(self._sockets("sway-ipc*")[0]), "seat - cursor move 3 3")

    def stop(self) -> None:
        self._desktop.stop("sway")
        shutil.rmtree(self.folder)

    def _sockets(self, pattern: str) -> list[Path]:
        return sorted(path for path in self.folder.glob(pattern) if listens(path))


class KWin:
    """KDE's compositor on a screen that is not there."""

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._desktop = desktop
        self.socket = Path(desktop.env["XDG_RUNTIME_DIR"], "wayland-kwin")
        self._connection: WaylandConnection | None = None
        # Installed with a right that containers refuse to give; a copy has none, and must have the same name.
        copy = desktop.folder / "kwin" / "kwin_wayland"
        copy.parent.mkdir(exist_ok=True)
        shutil.copyfile(str(shutil.which("kwin_wayland")), copy)
        copy.chmod(0o755)
        command = [str(copy), "--virtual", "--no-lockscreen", "--no-global-shortcuts", f"--socket={self.socket.name}"]
        desktop.spawn("kwin", command, QT_QPA_PLATFORM="", LIBGL_ALWAYS_SOFTWARE="1")
        wait_until(lambda: listens(self.socket), "KWin is ready")

    def input(self) -> None:
        """Say that there was input, which KWin's own protocol allows."""
        self._connection = WaylandConnection.open(self.socket)
        assert self._connection is not None
        self._connection.offers_changed.connect(self._simulate_input)

    def stop(self) -> None:
        self._desktop.stop("kwin")

    def _simulate_input(self) -> None:
        connection = self._connection
        assert connection is not None
        offers = {offer.interface: offer for offer in connection.offers}
        manager, seat = connection.bind(offers["org_kde_kwin_idle"], 1), connection.bind(offers["wl_seat"], 1)
        made = connection.new_object()
        get_idle_timeout, simulate_user_activity = 0, 1
        connection.send(manager, get_idle_timeout, made, seat, 1000)
        connection.send(made, simulate_user_activity)


def start_weston(desktop: VirtualDesktop) -> Path:
    """weston on a screen that is not there; its socket."""
    command = ["weston", "--no-config", "--backend=headless-backend.so", "--socket=wayland-weston", "--idle-time=0"]
    desktop.spawn("weston", command)
    socket = Path(desktop.env["XDG_RUNTIME_DIR"], "wayland-weston")
    wait_until(lambda: listens(socket), "weston is ready")
    return socket


@dataclass
class Notification:
    """One pause that was asked for."""

    number: int
    milliseconds: int
    input_only: bool
    given_up: bool = False


class HandCompositor(QObject):
    """A seat and `ext_idle_notifier_v1` in the version wanted (None: not at all), for one client in this event loop."""

    DISPLAY, REGISTRY, SYNC = 1, 2, 3
    SEAT, NOTIFIER = 11, 12

    def __init__(self, socket: Path, version: int | None) -> None:
        super().__init__()
        self.socket = socket
        self.notifications: list[Notification] = []
        self._offers = {self.SEAT: ("wl_seat", 1)}
        if version is not None:
            self._offers[self.NOTIFIER] = ("ext_idle_notifier_v1", version)
        self._bound: dict[int, int] = {}
        """Object to what was offered."""
        self.bound_versions: dict[int, int] = {}
        self._client: QLocalSocket | None = None
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._connected)
        assert self._server.listen(str(socket))

    def offer_notifier(self, version: int) -> None:
        self._offers[self.NOTIFIER] = ("ext_idle_notifier_v1", version)
        self._offer(self.NOTIFIER)

    def take_back_seat(self) -> None:
        self._say(self.REGISTRY, 1, struct.pack("=I", self.SEAT))

    def offer_seat(self) -> None:
        self._offer(self.SEAT)

    def idled(self) -> None:
        """Tell the newest notification that its pause has passed."""
        self._say(self.notifications[-1].number, 0)

    def resumed(self) -> None:
        self._say(self.notifications[-1].number, 1)

    def close(self) -> None:
        """End without a word, as a compositor that crashes."""
        if self._client is not None:
            self._client.abort()
            self._client = None
        self._server.close()

    def _connected(self) -> None:
        self._client = self._server.nextPendingConnection()
        self._client.readyRead.connect(self._read)
        self._read()

    def _read(self) -> None:
        assert self._client is not None
        requests = bytes(self._client.readAll().data())
        while requests:
            target, what = struct.unpack_from("=II", requests)
            self._take(target, what & 0xFFFF, requests[8 : what >> 16])
            requests = requests[what >> 16 :]

    def _take(self, target: int, opcode: int, body: bytes) -> None:
        if (target, opcode) == (self.DISPLAY, 1):
            for name in self._offers:
                self._offer(name)
        elif (target, opcode) == (self.DISPLAY, 0):
            self._say(self.SYNC, 0, struct.pack("=I", 0))
        elif (target, opcode) == (self.REGISTRY, 0):
            (name,), (version, made) = struct.unpack_from("=I", body), struct.unpack("=II", body[-8:])
            assert version <= self._offers[name][1]
            self._bound[made] = name
            self.bound_versions[name] = version
        elif self._bound.get(target) == self.NOTIFIER:
            made, milliseconds, seat = struct.unpack("=III", body)
            assert self._bound[seat] == self.SEAT
            self.notifications.append(Notification(made, milliseconds, {1: False, 2: True}[opcode]))
        else:
            assert opcode == 0
            next(each for each in self.notifications if each.number == target).given_up = True

    def _offer(self, name: int) -> None:
        interface, version = self._offers[name]
        text = interface.encode() + b"\0" * (4 - len(interface) % 4)
        self._say(self.REGISTRY, 0, struct.pack("=II", name, len(interface) + 1) + text + struct.pack("=I", version))

    def _say(self, target: int, opcode: int, body: bytes = b"") -> None:
        assert self._client is not None
        self._client.write(struct.pack("=II", target, 8 + len(body) << 16 | opcode) + body)
        self._client.flush()
