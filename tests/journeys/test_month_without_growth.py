"""Thirty days in the tray, with a tracker opened and closed on each of them, leave the program as large as it was."""

import gc
from datetime import timedelta
from pathlib import Path
from statistics import median

import pytest
from shiboken6 import isValid

from models.rituals import write_statement
from tests.journeys.simulated_life import Life
from tests.journeys.test_weeks_of_a_jumping_clock import MONDAY, a_usual_day, at
from ui.tracker.window import Page

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="Linux alone tells this"),
]

DAYS, SETTLED_AFTER = 30, 7
MOST_MIB = 2.0
MOST_OBJECTS = 1.02
PAGES = (Page.TODAY, Page.CLARITY, Page.REPAIR, Page.LANDINGS, Page.SETTINGS)


def memory():
    """What this process has to itself, in MiB."""
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    (line,) = (line for line in lines if line.startswith("Anonymous:"))
    return int(line.split()[1]) / 1024


def an_evening_with_the_tracker(life, qtbot, number):
    """Something is written, a page is looked at, and the window is closed for so long that it is let go of."""
    queue, windows = life.application.queue, life.application.windows
    queue.save(write_statement(f"evening {number}", life.clock.now()))
    tracker = windows.open_tracker()
    tracker.show_page(PAGES[number % len(PAGES)])
    qtbot.waitUntil(tracker.isVisible)
    life.settle()
    tracker.close()
    windows._tracking._unused.noticed.emit()
    qtbot.waitUntil(lambda: not isValid(tracker))


def test_thirty_days_leave_memory_as_it_was(qtbot, tmp_path):
    life = Life(qtbot, tmp_path / "life", MONDAY)
    sizes, objects = [], []
    for number in range(DAYS):
        day = MONDAY + timedelta(days=number)
        if day.isoweekday() in life.application._settings.workdays:
            a_usual_day(life, day)
        life.leave(at(day, 23, 30))
        an_evening_with_the_tracker(life, qtbot, number)
        sizes.append(memory())
        objects.append(len(gc.get_objects()))
    life.quit()
    early, late = slice(SETTLED_AFTER, SETTLED_AFTER + 7), slice(-7, None)
    print([round(size, 1) for size in sizes], objects)  # noqa: T201 (what is being measured)
    assert abs(median(sizes[late]) - median(sizes[early])) <= MOST_MIB
    assert median(objects[late]) <= MOST_OBJECTS * median(objects[early])
