"""A journal as full as ten years of writing make it, and the figures of what using it costs.

Words are made up from a fixed seed: of many lengths, some with accents, one in a hundred as long as a page.
"""

import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from statistics import median

from models.journal import StatementFilter
from models.records import ClarityStatement, Feeling, Need, StatementForm, StatementState
from models.rituals import write_statement
from models.storage.opening import open_journal
from tests.storage.journal_files import NOON, the_time

FULL = 20_000
SMALL = 20
AT_ONCE = 1000
_LETTERS = "aeioulnrstdhcmpgbvkfwyzéüß"


@dataclass
class Times:
    """What one thing took, time after time, in seconds."""

    name: str
    taken: list[float] = field(default_factory=list)

    @property
    def usual(self) -> float:
        """The median."""
        return median(self.taken)

    def __str__(self) -> str:
        return f"{self.name}: median {self.usual * 1000:.2f} ms, worst {max(self.taken) * 1000:.2f} ms"


def measured(times: Times, act: Callable[[], object]) -> None:
    """Do it once and note how long it took."""
    began = time.perf_counter()
    act()
    times.taken.append(time.perf_counter() - began)


def vocabulary(dice: random.Random) -> list[str]:
    """Made-up words."""
    return ["".join(dice.choices(_LETTERS, k=dice.randint(2, 10))) for _ in range(6000)]


def statements(count: int) -> Iterator[ClarityStatement]:
    """So many statements, four hours apart, of every kind, oldest first."""
    dice = random.Random(20)
    words = vocabulary(dice)
    for number in range(count):
        length = 1200 if dice.random() < 0.01 else dice.choice((8, 15, 20, 30, 40))
        yield write_statement(
            " ".join(dice.choices(words, k=length)),
            NOON - timedelta(hours=4 * (count - number)),
            form=dice.choice(list(StatementForm)),
            state=dice.choice(list(StatementState)),
            feelings=dice.sample(list(Feeling), 2),
            need=dice.choice([None, *Need]),
        )


def fill(folder: Path, count: int) -> None:
    """Make a journal with so many statements."""
    journal = open_journal(folder, the_time)
    waiting = list(statements(count))
    for first in range(0, count, AT_ONCE):
        journal.save(*waiting[first : first + AT_ONCE])
    journal.close()


def peak_memory(folder: Path) -> int:
    """Open the journal, look at a page, search and look further; the most memory this process ever had, in bytes."""
    journal = open_journal(folder, the_time)
    page = journal.statements(limit=20)
    journal.statements(after=page[-1], limit=20)
    journal.statements(StatementFilter(search="there is no such word"), limit=20)
    journal.count_statements()
    journal.close()
    # Not `getrusage`: its peak includes that of the process which started this one.
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    sys.stdout.write(f"{peak_memory(Path(sys.argv[1]))}\n")
