"""The figures of `make bench` as a page of the documentation: what was measured, against what, and what was wanted."""

import os
import platform
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).resolve().parents[2]


@dataclass
class Figures:
    """All that was measured, under names such as "start bare"."""

    taken: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    missing: set[str] = field(default_factory=set)
    """Peers that are not installed."""

    def add(self, name: str, figure: float) -> None:
        """Add one round's figure."""
        self.taken[name].append(figure)

    def usual(self, name: str) -> float | None:
        """The median; None for what was not measured."""
        return median(self.taken[name]) if self.taken.get(name) else None


@dataclass(frozen=True)
class Line:
    """One row of the table: a figure of ours, what it is set against, and the most it may be of that."""

    what: str
    ours: str
    against: str | None
    at_most: float | None
    unit: str
    absolute: bool = False
    """Whether `at_most` is a bound of the figure itself, not of the ratio."""


LINES = (
    Line("start to tray icon", "start source", "start bare", 1.3, "ms"),
    Line("bundle: start to tray icon", "start bundle", "start source", 1.3, "ms"),
    Line("first click on the icon to its first picture", "picture cold ours", "picture cold bare", None, "ms"),
    Line("the same, until it shows all it has to show", "window cold ours", "window cold bare", 2.0, "ms"),
    Line("a later click to the first picture", "picture warm ours", "picture warm bare", None, "ms"),
    Line("the same, until it shows all it has to show", "window warm ours", "window warm bare", 1.2, "ms"),
    Line("second start to a usable tracker, its own process included", "window second start ours", None, None, "ms"),
    Line("memory in the tray, idle", "memory ours", "memory bare", 2.0, "MiB"),
    Line("memory after an hour of a simulated day", "memory ours hour", "memory bare", 2.0, "MiB"),
    Line("memory with the tracker open", "memory ours window", "memory bare", None, "MiB"),
    Line("memory after closing the tracker", "memory ours closed", "memory bare", 2.0, "MiB"),
    Line("the same, beside the bare one after its window", "memory ours closed", "memory bare closed", None, "MiB"),
    Line("wake-ups in the tray, a second", "wake-ups ours", "wake-ups bare", 0.1, "", absolute=True),
    Line(
        "wake-ups with the tracker open behind others",
        "wake-ups ours window",
        "wake-ups bare",
        0.1,
        "",
        absolute=True,
    ),
    Line("time of the processor in the tray, an hour", "processor ours", "processor bare", 1.0, "s", absolute=True),
    Line("decision to the popup's first frame", "popup", None, None, "ms"),
)
PEERS = ("Workrave", "Safe Eyes", "RSIBreak", "Hamster", "RedNotebook")


def write_report(figures: Figures, *, rounds: int, idle_seconds: float) -> str:
    """The whole page, in Markdown."""
    return "\n".join([*_head(rounds, idle_seconds), *_table(figures), *_peers(figures), ""])


def _head(rounds: int, idle_seconds: float) -> list[str]:
    return [
        "# What it costs",
        "",
        "Written by `make bench`, which measures whole processes side by side on a virtual desktop (Xvfb, openbox, a",
        "StatusNotifier host of its own) and takes turns between them. The bare program is",
        "`tests/benchmarks/bare_program.py`: a tray icon with a menu, and an empty window when it is clicked.",
        f"Each figure is the median of {rounds} rounds, with the smallest and the largest. Idle looks begin",
        f"ten seconds after the start and last {idle_seconds:g} s; memory (PSS) is read at their end. Trust the",
        "ratios: machines differ, and noise is in every figure.",
        "",
        f"Measured at commit {_commit()} on {platform.system()} {platform.machine()} with {os.cpu_count()} processors,",
        f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')}; load {os.getloadavg()[1]:.1f}.",
        "",
    ]


def _table(figures: Figures) -> Iterator[str]:
    yield "| what | Soft Landing | against | ratio | must be at most | |"
    yield "|---|---|---|---|---|---|"
    for line in LINES:
        ours = figures.usual(line.ours)
        if ours is None:
            yield f"| {line.what} | not measured | | | | |"
            continue
        against = figures.usual(line.against) if line.against else None
        ratio = ours / against if against else None
        compared = ours if line.absolute else ratio
        kept = "" if line.at_most is None or compared is None else "yes" if compared <= line.at_most else "**no**"
        bound = "" if line.at_most is None else f"{line.at_most:g}" + ("" if line.absolute else " ×")
        yield (
            f"| {line.what} | {_told(figures, line.ours, line.unit)} "
            f"| {_told(figures, line.against, line.unit) if line.against else ''} "
            f"| {'' if ratio is None else f'{ratio:.2f}'} | {bound} | {kept} |"
        )


def _peers(figures: Figures) -> Iterator[str]:
    yield from ("", "## Its neighbours", "", "| program | memory | wake-ups a second |", "|---|---|---|")
    for shown, name in (("Soft Landing in the tray", "ours"), *((name, name) for name in PEERS)):
        if figures.usual(f"memory {name}") is not None:
            memory, wake_ups = _told(figures, f"memory {name}", "MiB"), _told(figures, f"wake-ups {name}", "")
            yield f"| {shown} | {memory} | {wake_ups} |"
    if figures.missing:
        yield from ("", f"Left out where this was measured: {', '.join(sorted(figures.missing))}.")


def _told(figures: Figures, name: str, unit: str) -> str:
    """The median, with the smallest and the largest."""
    usual = figures.usual(name)
    if usual is None:
        return ""
    digits = 0 if unit == "ms" else 1 if unit == "MiB" else 2
    least, most = min(figures.taken[name]), max(figures.taken[name])
    return f"{usual:.{digits}f} {unit} ({least:.{digits}f} to {most:.{digits}f})".replace("  ", " ")


def _commit() -> str:
    done = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "unknown"
