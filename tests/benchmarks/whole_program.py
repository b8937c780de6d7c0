"""`make bench`: what the true program costs, beside a bare PySide6 program and its peers, in one run.

    python -m tests.benchmarks.whole_program [--rounds 5] [--idle 60] [--only starts,windows,idle,popup,peers]

Each program is a process of its own on a virtual desktop; the programs take turns, so that a busy moment of the machine
strikes all of them; figures are medians. What is seen is seen from outside: an icon is there when it registers with the
tray host, a window when Qt has handed its last large picture to the screen and nothing more comes for a while.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from models.settings import Appearance, Settings, to_json
from tests.benchmarks.performance_report import Figures, write_report
from tests.benchmarks.process_cost import idling, is_alive, memory
from tests.desktop.tray_watcher import TrayWatcher
from tests.desktop.virtual_desktop import VirtualDesktop, wait_until

PROJECT = Path(__file__).resolve().parents[2]
REPORT = PROJECT / "docs" / "performance.md"
BUNDLE = PROJECT / "build" / "bundle" / "soft-landing" / "soft-landing"
BARE = [sys.executable, "-m", "tests.benchmarks.bare_program"]
TRACKER, BARE_WINDOW = "TrackerWindow", "QMainWindow"

_PAINTS = {"QT_LOGGING_RULES": "qt.widgets.painting.debug=true"}
_FLUSH = re.compile(r"Flushing QRegion\(.*?(\d+)x(\d+).*\) of (\w+)\(")
_SETTLED = 0.7
_LARGE = 200 * 150
_LETTING_GO = 10.0
# Half a minute after its start a program has things to do once.
_BEGUN = 40.0

PEERS = {
    "Workrave": ["workrave"],
    "Safe Eyes": ["safeeyes"],
    "RSIBreak": ["rsibreak"],
    "Hamster": ["hamster"],
    "RedNotebook": ["rednotebook"],
}


@dataclass
class Bench:
    """A desktop with a tray host, on which one program at a time is started."""

    desktop: VirtualDesktop
    watcher: TrayWatcher
    figures: Figures
    idle_seconds: float
    _number: int = field(default=0)

    def ours(self, *arguments: str, program: list[str] | None = None) -> list[str]:
        """The command that starts Soft Landing on a journal that exists already."""
        start = program or [sys.executable, str(PROJECT / "main.py")]
        return [*start, "--background", "--data-dir", str(self.desktop.folder / "data"), *arguments]

    @contextmanager
    def running(self, command: list[str], **environment: str) -> Iterator["Running"]:
        """A program from its start to its end."""
        self._number += 1
        icon, began = self.watcher.count(), time.monotonic()
        name = f"program {self._number}"
        process = self.desktop.spawn(name, command, **_PAINTS, **environment)
        painting = Painting(self.desktop.folder / f"{name}.log")
        try:
            yield Running(self, process.pid, icon, began, painting)
        finally:
            painting.stop()
            self.desktop.stop(name)


class Painting:
    """When each window handed how large a picture to the screen, as Qt's own log tells."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self.flushes: list[tuple[float, str]] = []
        self._watched = threading.Event()
        """Somebody waits for a window; at no other time is the log looked at, which costs the machine something."""
        self._ended = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def settled(self, window: str, since: float) -> tuple[float, float]:
        """The times of the first and the last large picture of this window, once nothing has followed for a while."""

        def pictures() -> list[float]:
            return [at for at, name in self.flushes if name == window and at >= since] or [time.monotonic()]

        wait_until(lambda: pictures()[-1] < time.monotonic() - _SETTLED, f"{window} is there", 30)
        self._watched.clear()
        return pictures()[0], pictures()[-1]

    def watch(self) -> None:
        """Begin to look, as somebody is about to wait."""
        self._watched.set()

    def stop(self) -> None:
        """Look no more."""
        self._ended.set()
        self._watched.set()
        self._reader.join()

    def _read(self) -> None:
        with self._log.open(errors="replace") as log:
            while not self._ended.is_set():
                self._watched.wait()
                for line in iter(log.readline, ""):
                    found = _FLUSH.search(line)
                    if found and int(found[1]) * int(found[2]) >= _LARGE:
                        self.flushes.append((time.monotonic(), found[3]))
                self._ended.wait(0.001)


@dataclass
class Running:
    """A program that runs."""

    bench: Bench
    pid: int
    icon: int
    began: float
    painting: Painting

    def milliseconds_to_icon(self) -> float:
        """From the start of the process until its icon registered."""
        return (self.bench.watcher.wait_for_icon(self.icon) - self.began) * 1000

    def milliseconds_to_window(self, window: str) -> tuple[float, float]:
        """From a click on the icon until the window is on the screen, and until it shows all it has to show."""
        self.painting.watch()
        clicked = time.monotonic()
        self.bench.watcher.click(self.icon)
        first, last = self.painting.settled(window, clicked)
        return (first - clicked) * 1000, (last - clicked) * 1000

    def milliseconds_from_second_start(self) -> float:
        """From the start of a second process until the tracker of this one shows all it has to show."""
        self.painting.watch()
        began = time.monotonic()
        subprocess.run(self.bench.ours("--tracker"), env=self.bench.desktop.env, check=True, cwd=PROJECT)
        return (self.painting.settled(TRACKER, began)[1] - began) * 1000

    def close_window(self) -> None:
        """Close the active window with the keys a person uses."""
        desktop = self.bench.desktop
        window = desktop.xdotool("getactivewindow")
        desktop.xdotool("key", "alt+F4")
        wait_until(lambda: window not in _visible(desktop), "the window is closed")


def _visible(desktop: VirtualDesktop) -> list[str]:
    return desktop.run("sh", "-c", "xdotool search --onlyvisible --name '.*' || true").splitlines()


# --- what is measured ------------------------------------------------------------------------------------------------


def starts(bench: Bench) -> None:
    """Start to tray icon: bare, from source, and the bundle where there is one."""
    commands = {"bare": BARE, "source": bench.ours()}
    if BUNDLE.exists():
        commands["bundle"] = bench.ours(program=[str(BUNDLE)])
    for name, command in commands.items():
        with bench.running(command) as program:
            bench.figures.add(f"start {name}", program.milliseconds_to_icon())
            # It ends in good order only once it is up altogether.
            threading.Event().wait(1.5)


def windows(bench: Bench) -> None:
    """Icon to window: the first time in the process, and again after it was closed."""
    for name, command, window in (("bare", BARE, BARE_WINDOW), ("ours", bench.ours(), TRACKER)):
        with bench.running(command) as program:
            program.milliseconds_to_icon()
            threading.Event().wait(5)
            for time_of in ("cold", "warm"):
                first, last = program.milliseconds_to_window(window)
                bench.figures.add(f"picture {time_of} {name}", first)
                bench.figures.add(f"window {time_of} {name}", last)
                program.close_window()
    with bench.running(bench.ours()) as program:
        program.milliseconds_to_icon()
        threading.Event().wait(5)
        bench.figures.add("window second start ours", program.milliseconds_from_second_start())


def idle(bench: Bench) -> None:
    """Memory and wake-ups: in the tray, with the tracker left open, after closing it, after an hour of a day."""
    figures, seconds = bench.figures, bench.idle_seconds
    with bench.running(BARE) as program:
        program.milliseconds_to_icon()
        _settle_and_idle(figures, "bare", program, seconds)
        program.milliseconds_to_window(BARE_WINDOW)
        program.close_window()
        threading.Event().wait(_LETTING_GO)
        figures.add("memory bare closed", memory(program.pid))
    with bench.running(bench.ours()) as program:
        program.milliseconds_to_icon()
        _settle_and_idle(figures, "ours", program, seconds)
        program.milliseconds_to_window(TRACKER)
        figures.add("memory ours window", memory(program.pid))
        _idle_behind_another_window(bench, program, seconds)
        program.close_window()
        threading.Event().wait(_LETTING_GO)
        figures.add("memory ours closed", memory(program.pid))
    with bench.running(bench.ours("--pretend", "2026-11-23T10:00", "--pace", str(3600 / seconds))) as program:
        program.milliseconds_to_icon()
        threading.Event().wait(seconds)
        figures.add("memory ours hour", memory(program.pid))


def _settle_and_idle(figures: Figures, name: str, program: Running, seconds: float) -> None:
    threading.Event().wait(_LETTING_GO)
    cost = idling(program.pid, seconds)
    figures.add(f"wake-ups {name}", cost.wake_ups)
    figures.add(f"processor {name}", cost.processor)
    figures.add(f"memory {name}", memory(program.pid))


def _idle_behind_another_window(bench: Bench, program: Running, seconds: float) -> None:
    """Somebody works in another program."""
    ours = bench.desktop.xdotool("getactivewindow")
    bench.desktop.spawn("another window", [*BARE, "--window"])
    wait_until(lambda: bench.desktop.xdotool("getactivewindow") != ours, "the other window is active")
    threading.Event().wait(_BEGUN)
    bench.figures.add("wake-ups ours window", idling(program.pid, seconds).wake_ups)
    bench.desktop.stop("another window")
    bench.desktop.xdotool("windowactivate", "--sync", ours)


def peers(bench: Bench) -> None:
    """The nearest programs, where they are installed; all at once, for none of them needs the others' quiet."""
    with ExitStack() as started, ThreadPoolExecutor() as looking:
        programs: dict[str, int] = {}
        for name, command in PEERS.items():
            if shutil.which(command[0]) is None:
                bench.figures.missing.add(name)
            else:
                programs[name] = started.enter_context(bench.running(command)).pid
        threading.Event().wait(_LETTING_GO)
        for name in [name for name, pid in programs.items() if not is_alive(pid)]:
            del programs[name]
            bench.figures.missing.add(f"{name} (ended by itself)")
        costs = {name: looking.submit(idling, pid, bench.idle_seconds) for name, pid in programs.items()}
        for name, cost in costs.items():
            bench.figures.add(f"wake-ups {name}", cost.result().wake_ups)
            bench.figures.add(f"memory {name}", memory(programs[name]))


def popup(bench: Bench) -> None:
    """From the decision to the popup's first frame, told by a process that watches itself."""
    command = [sys.executable, "-m", "tests.benchmarks.popup_frame"]
    done = subprocess.run(command, env=bench.desktop.env, cwd=PROJECT, check=True, capture_output=True, text=True)
    bench.figures.add("popup", float(done.stdout))


PARTS = {"starts": starts, "windows": windows, "popup": popup, "idle": idle, "peers": peers}


def main(words: list[str]) -> int:
    """Measure, print and write the report."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--idle", type=float, default=60.0, help="seconds of each idle look")
    parser.add_argument("--only", default=",".join(PARTS), help="parts to measure; the report is not written then")
    parser.add_argument("--figures", type=Path, help="keep all single figures as JSON")
    chosen = parser.parse_args(words)
    figures = Figures()
    with VirtualDesktop() as desktop, TrayWatcher(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as watcher:
        bench = Bench(desktop, watcher, figures, chosen.idle)
        _live_once(bench)
        for part in chosen.only.split(","):
            for number in range(chosen.rounds):
                sys.stderr.write(f"{part}, round {number + 1} of {chosen.rounds}\n")
                PARTS[part](bench)
    if chosen.figures:
        chosen.figures.write_text(json.dumps(figures.taken, indent=1))
    report = write_report(figures, rounds=chosen.rounds, idle_seconds=chosen.idle)
    sys.stdout.write(report)
    if set(chosen.only.split(",")) == set(PARTS):
        REPORT.write_text(report)
    return 0


def _live_once(bench: Bench) -> None:
    """A first start, so that there is a journal and everything is compiled and in the system's cache."""
    folder = bench.desktop.folder / "data"
    folder.mkdir(mode=0o700)
    # On some weekdays the reminder of the reflection would come in the midst of it.
    settings = Settings(first_run_done=True, appearance=Appearance.LIGHT, remind_of_reflection=False)
    (folder / "settings.json").write_text(to_json(settings))
    for command in (BARE, bench.ours()):
        with bench.running(command) as program:
            program.milliseconds_to_icon()
            threading.Event().wait(_LETTING_GO)
            window = BARE_WINDOW if command is BARE else TRACKER
            program.milliseconds_to_window(window)
    if BUNDLE.exists():
        with bench.running(bench.ours(program=[str(BUNDLE)])) as program:
            program.milliseconds_to_icon()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
