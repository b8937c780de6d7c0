"""A screen reader that never pauses: it reads all there is again and again, while pages are turned and rows come.

Each reading takes many questions, and what an answer was about may be gone when the next question comes.
"""

from collections.abc import Iterator
from functools import partial
from itertools import cycle
from threading import Event, Thread

import pytest

from tests.desktop.virtual_desktop import wait_until
from tests.journeys.person import Person, person_at
from tests.journeys.program import NAME
from tests.sample_life import NOW

pytestmark = pytest.mark.desktop

DESKTOP: dict[str, str] = {}
READINGS = 12


@pytest.fixture
def readings(desktop, lived_in) -> Iterator[list[set[str]]]:
    """The names that were heard in each reading so far; it goes on by itself."""
    lived_in.start("--pretend", NOW.isoformat())
    heard: list[set[str]] = []
    enough = Event()

    def read(reader: Person) -> None:
        while not enough.is_set():
            heard.append({one.name for one in reader.sees()})

    with person_at(desktop, NAME) as reader:
        reading = Thread(target=read, args=(reader,))
        reading.start()
        wait_until(lambda: any("Noted today" in names for names in heard), "Today is read")
        yield heard
        enough.set()
        reading.join()


def while_reading(program, readings, *acts):
    """Do these one after the other, again and again, until everything was read some more times."""
    enough = len(readings) + READINGS
    for act in cycle(acts):
        if len(readings) >= enough:
            return
        act()
        assert program.running.poll() is None, "the program is gone"


def keys(desktop, *pressed):
    """For each of these keys something that presses it."""
    return [partial(desktop.xdotool, "key", key) for key in pressed]


def test_pages_can_be_turned_while_they_are_read(desktop, lived_in, readings):
    while_reading(lived_in, readings, *keys(desktop, "ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4"))
    desktop.xdotool("key", "ctrl+2")
    wait_until(lambda: "What you wrote" in readings[-1], "the last page is read to its end")
    lived_in.quit()


def test_rows_can_come_and_go_while_they_are_read(desktop, person, lived_in, readings):
    desktop.xdotool("key", "ctrl+2")
    person.does("My own words", "check box", "Toggle")
    person.writes("Could we have a slow evening?", into="In my own words")
    person.does("I said it")
    row = person.finds("slow evening", "list item").name
    for _ in range(4):
        desktop.xdotool("key", "ctrl+z", "ctrl+shift+z", "ctrl+z")
        wait_until(lambda: row not in readings[-1], "the row is gone")
        desktop.xdotool("key", "ctrl+shift+z", "ctrl+z", "ctrl+shift+z")
        wait_until(lambda: row in readings[-1], "the row is back")
    lived_in.quit()
