"""What a running process costs, as Linux tells: memory, wake-ups and time of the processor.

Memory is PSS: what the process has to itself, and its share of what it has in common with others. Only one Qt program
may run while it is read, or they share Qt's libraries and each looks smaller than it is.
"""

import contextlib
import os
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event

MIB = 2**20
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Idling:
    """What a process did while nobody wanted anything of it."""

    wake_ups: float
    """Voluntary switches of all threads, per second."""
    processor: float
    """Time of the processor, in seconds per hour."""


def is_alive(pid: int) -> bool:
    """Whether it has not ended; one that nobody has asked about yet lies there as a zombie."""
    status = Path(f"/proc/{pid}/status")
    return status.exists() and "State:\tZ" not in status.read_text()


def memory(pid: int) -> float:
    """PSS in MiB, of the process and its children."""
    return sum(_pss(each) for each in family(pid)) / MIB


def family(pid: int) -> list[int]:
    """The process and all that descend from it."""
    children = Path(f"/proc/{pid}/task").glob("*/children")
    return [pid, *(found for file in children for child in file.read_text().split() for found in family(int(child)))]


def idling(pid: int, seconds: float) -> Idling:
    """Look at a process and its children for so long."""
    switches, processor, began = _switches(pid), _processor(pid), time.monotonic()
    Event().wait(seconds)
    taken = time.monotonic() - began
    # Threads that ended meanwhile have taken their counts with them.
    more = sum(count - switches.get(thread, 0) for thread, count in _switches(pid).items())
    return Idling(more / taken, (_processor(pid) - processor) / taken * 3600)


def _pss(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    (line,) = (line for line in lines if line.startswith("Pss:"))
    return int(line.split()[1]) * 1024


def _switches(pid: int) -> dict[str, int]:
    """Voluntary switches so far, by thread."""
    found: dict[str, int] = {}
    for status in (file for each in family(pid) for file in Path(f"/proc/{each}/task").glob("*/status")):
        # A thread may end between the two looks.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            (line,) = (line for line in status.read_text().splitlines() if line.startswith("voluntary_ctxt_switches"))
            found[status.parent.name] = int(line.split()[1])
    return found


def _processor(pid: int) -> float:
    # Fields 14 and 15, counted behind the name, which may hold blanks.
    stats = (Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split() for each in family(pid))
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) / _TICKS
