"""The true program, started and ended as a person would, each time with the clock wherever a test wants it."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from models import workday_state
from models.journal import Journal
from models.settings import Appearance, Settings, to_json
from models.storage.opening import open_journal
from models.workday_state import Phase, WorkdayState
from tests.desktop.virtual_desktop import VirtualDesktop, listens, wait_until

PROJECT = Path(__file__).resolve().parents[2]
NAME = "soft-landing"
READY = Settings(first_run_done=True, wait_for_pause=False, appearance=Appearance.LIGHT)
HALF_PAST_FIVE = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
# Qt's own accessibility bridge says so when it does not know a question of newer AT-SPI libraries, and when it is asked
# for a window or a row that has just gone. Under Wayland it says that there is no tray, and stumbles over its own words
# when a field goes that nobody wrote into. On GNOME it says that there is no portal.
QT_SAYS = (
    'does not implement "GetApplicationBusAddress"',
    "Could not find accessible on path",
    "QAccessibleList::child: Invalid index",
    "QAccessibleTable::child: Invalid index",
    'QDBusTrayIcon encountered a D-Bus error: QDBusError("org.freedesktop.DBus.Error.ServiceUnknown"',
    'qt.qpa.theme.gnome: dbus reply error: [ "org.freedesktop.DBus.Error.ServiceUnknown" ]',
    "qt.qpa.services: Failed to register with host portal",
    "qt.qpa.wayland.textinput: virtual void QtWaylandClient::QWaylandTextInputv3::disableSurface(wl_surface*)",
)


class Program:
    """One data folder and the program that runs on it."""

    def __init__(self, desktop: VirtualDesktop, folder: Path) -> None:
        self.desktop, self.folder = desktop, folder
        self.starts = 0
        self.running: subprocess.Popen[bytes] | None = None

    def prepare(self, settings: Settings) -> None:
        """Put settings in place, as if an earlier start had kept them."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self.folder / "settings.json").write_text(to_json(settings))

    def prepare_an_evening(self, settings: Settings, at: datetime) -> None:
        """A day that is about to end: the first look at this time brings the offer."""
        self.prepare(settings)
        began = at.replace(hour=9)
        day = WorkdayState(
            day=at.date(), phase=Phase.WINDOW, began=began, present_since=began, last_active=at, last_seen=at
        )
        (self.folder / "workday.json").write_text(workday_state.to_json(day))

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(PROJECT / "main.py"), "--data-dir", str(self.folder), *arguments]

    def start(self, *arguments: str) -> None:
        """Start it and wait until another start would reach it: two at once would toss for who stays."""
        self.starts += 1
        self.running = self.desktop.spawn(f"program {self.starts}", self.command(*arguments))
        wait_until(self.listens, "the program listens")

    def listens(self) -> bool:
        """Whether another start would reach it; one that was killed leaves its socket behind, where nobody listens."""
        meeting = Path(self.desktop.env["XDG_RUNTIME_DIR"], NAME)
        return any(listens(socket) for socket in meeting.glob("*.socket"))

    def say(self, *arguments: str) -> int:
        """Start it once more; returns the exit code of that start."""
        return subprocess.run(self.command(*arguments), env=self.desktop.env, check=False, timeout=60).returncode

    def quit(self) -> None:
        """End it by a second start, and see that it had nothing to complain about."""
        assert self.say("--quit") == 0
        self.ends()

    def ends(self) -> None:
        """It is ending by itself, in good order."""
        assert self.running is not None
        assert self.running.wait(60) == 0
        assert self.complaints() == []
        self.desktop.stop(f"program {self.starts}")

    def complaints(self) -> list[str]:
        """What this start of it has written to its terminal."""
        lines = self.desktop.log(f"program {self.starts}").splitlines()
        return [line for line in lines if not any(said in line for said in QT_SAYS)]

    def workday(self) -> dict[str, object]:
        """What it remembers about today."""
        file = self.folder / "workday.json"
        return dict(json.loads(file.read_text())) if file.exists() else {}

    def opened(self) -> Journal:
        """Its journal, whether it runs or not."""
        return open_journal(self.folder, lambda: HALF_PAST_FIVE)

    def waits_for_draft(self, key: str, words: str) -> None:
        """Wait until these words, typed under this key, are kept: that is a moment after the hands rest."""

        def kept() -> bool:
            # While the journal is made for the first time, nobody else may open it.
            if not (self.folder / "journal.db").exists() or (self.folder / "journal.begun").exists():
                return False
            journal = self.opened()
            try:
                return words in journal.draft(key)
            finally:
                journal.close()

        wait_until(kept, "the draft is kept")
