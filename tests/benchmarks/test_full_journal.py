"""Twenty thousand entries cost what a page of them costs: to open, to search, to save, and in memory."""

import random
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from models.journal import StatementFilter
from models.records import Feeling, StatementState
from models.rituals import write_statement
from models.settings import Settings
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.opening import open_journal
from tests.benchmarks.full_journal import FULL, SMALL, Times, fill, measured, vocabulary
from tests.storage.journal_files import NOON, the_time
from ui.journal_queue import JournalQueue
from ui.tracker.window import Page, TrackerWindow

pytestmark = pytest.mark.benchmark

REPOSITORY = Path(__file__).parents[2]
# Two frames of a screen that shows sixty a second.
TWO_FRAMES = 1 / 30
OPENING_AT_MOST = 1.3
SAVING_AT_MOST = 1.3
# What SQLite keeps of a file of any size, and what two runs of one program differ in anyway.
PAGE_CACHE = 16 * 2**20
NOISE = 2 * 2**20


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """The folders of a full journal and of one that was just begun."""
    found = {count: tmp_path_factory.mktemp("journals") / f"{count}" for count in (FULL, SMALL)}
    for count, folder in found.items():
        fill(folder, count)
    return found


@pytest.fixture
def journals(folders):
    opened = {count: open_journal(folder, the_time) for count, folder in folders.items()}
    yield opened
    for journal in opened.values():
        journal.close()


def in_turns(rounds, **acts):
    """Do each thing in turns, so that a busy moment of the machine strikes all of them alike."""
    times = {name: Times(name.replace("_", " ")) for name in acts}
    for act in acts.values():
        act()
    for _ in range(rounds):
        for name, act in acts.items():
            measured(times[name], act)
    print(*times.values(), sep="\n")  # noqa: T201 (the figures are what this is for)
    return [each.usual for each in times.values()]


def test_a_page_costs_what_it_costs_in_a_young_journal(journals):
    full, small = journals[FULL], journals[SMALL]
    of_full, of_small = in_turns(
        100, a_page_of_20000=lambda: full.statements(limit=SMALL), a_page_of_20=lambda: small.statements(limit=SMALL)
    )
    assert of_full / of_small <= OPENING_AT_MOST


def test_the_last_page_costs_what_the_first_costs(journals):
    full = journals[FULL]
    oldest = full.statements(limit=FULL)[-100]
    first, last = in_turns(
        50,
        first_page=lambda: full.statements(limit=SMALL),
        last_page=lambda: full.statements(after=oldest, limit=SMALL),
    )
    assert last / first <= OPENING_AT_MOST


def test_the_tracker_opens_as_fast_as_with_a_young_journal(journals, qtbot):
    def opening(journal):
        queue = JournalQueue(lambda: journal, _Standing())
        queue.start()
        qtbot.waitSignal(queue.opened)

        def open_it():
            window = TrackerWindow(queue, _Standing(), Settings())
            qtbot.addWidget(window)
            window.show()
            window.show_page(Page.CLARITY)
            qtbot.waitUntil(lambda: bool(window.page(Page.CLARITY).list.entries.rows()))
            window.close()

        return queue, open_it

    (one, open_full), (other, open_small) = opening(_Lasting(journals[FULL])), opening(_Lasting(journals[SMALL]))
    of_full, of_small = in_turns(12, tracker_on_20000=open_full, tracker_on_20=open_small)
    one.close()
    other.close()
    assert of_full / of_small <= OPENING_AT_MOST


def test_a_search_answers_within_a_frame_or_two(journals):
    full = journals[FULL]
    dice = random.Random(33)
    words = dice.sample(vocabulary(random.Random(20)), 40)
    found, missing, several, filtered, counted = (
        Times(name) for name in ("what is there", "what is nowhere", "several words", "filtered as well", "counted")
    )
    for word in words:
        nowhere = StatementFilter(search=f"{word} qxqx")
        measured(found, lambda word=word: full.statements(StatementFilter(search=word), limit=51))
        measured(missing, lambda nowhere=nowhere: full.statements(nowhere, limit=51))
        measured(
            several, lambda word=word: full.statements(StatementFilter(search=f"{word[:2]} {word[-2:]} a"), limit=51)
        )
        narrow = StatementFilter(search=word[:3], states=(StatementState.DRAFT,), feelings=(Feeling.TIRED,))
        measured(filtered, lambda narrow=narrow: full.statements(narrow, limit=51))
        measured(counted, lambda narrow=narrow: full.count_statements(narrow))
    print(found, missing, several, filtered, counted, sep="\n")  # noqa: T201
    for times in (found, missing, several, filtered, counted):
        assert times.usual <= TWO_FRAMES
        assert max(times.taken) <= 3 * TWO_FRAMES


def test_saving_costs_what_it_costs_in_a_young_journal(journals):
    full, small = journals[FULL], journals[SMALL]
    of_full, of_small = in_turns(
        100,
        saving_into_20000=lambda: full.save(write_statement("a quiet evening, please", NOON)),
        saving_into_20=lambda: small.save(write_statement("a quiet evening, please", NOON)),
    )
    assert of_full / of_small <= SAVING_AT_MOST


def test_a_page_takes_the_memory_of_a_page(journals):
    def peak(journal):
        tracemalloc.start()
        assert len(journal.statements(limit=SMALL)) == SMALL
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    for journal in journals.values():
        peak(journal)
    of_full, of_small = peak(journals[FULL]), peak(journals[SMALL])
    print(f"a page of 20000: {of_full / 1024:.0f} KiB, of 20: {of_small / 1024:.0f} KiB")  # noqa: T201
    assert of_full / of_small <= OPENING_AT_MOST


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of one process there")
def test_memory_grows_by_the_page_cache_at_most(folders):
    def peak(count):
        command = [sys.executable, "-m", "tests.benchmarks.full_journal", str(folders[count])]
        return int(subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout)

    size = (folders[FULL] / JOURNAL_NAME).stat().st_size
    more = peak(FULL) - peak(SMALL)
    print(f"a file of {size / 2**20:.1f} MiB takes {more / 2**20:.1f} MiB more than a young one")  # noqa: T201
    assert more <= PAGE_CACHE + NOISE


class _Standing:
    """A clock that stands still."""

    def now(self):
        return NOON

    def monotonic(self):
        return 0.0

    def asleep(self):
        return 0.0


class _Lasting:
    """A journal that is not closed by the queue that was lent it."""

    def __init__(self, journal):
        self._journal = journal

    def __getattr__(self, name):
        return getattr(self._journal, name)

    def close(self):
        """It is needed again."""
