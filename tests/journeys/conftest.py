"""A desktop, somebody in front of it, and the program on a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.storage.opening import open_journal
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.journeys.person import Person, person_at
from tests.journeys.program import NAME, READY, Program
from tests.sample_life import NOW, sample_life


@pytest.fixture
def desktop(request: pytest.FixtureRequest) -> Iterator[VirtualDesktop]:
    """A desktop with a tray; a test file that wants another says so in its `DESKTOP`."""
    parts = getattr(request.module, "DESKTOP", {"tray": "trayer"})
    with VirtualDesktop(accessibility=True, **parts) as made:
        yield made


@pytest.fixture
def person(desktop: VirtualDesktop) -> Iterator[Person]:
    """Somebody at that desktop."""
    with person_at(desktop, NAME) as somebody:
        yield somebody


@pytest.fixture
def program(desktop: VirtualDesktop, tmp_path: Path) -> Program:
    """The program as it is before its first start."""
    return Program(desktop, tmp_path / "data")


@pytest.fixture
def lived_in(program: Program) -> Program:
    """The program with some weeks of a life in its journal."""
    program.prepare(READY)
    journal = open_journal(program.folder, lambda: NOW)
    journal.save(*sample_life())
    journal.close()
    return program
