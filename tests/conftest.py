"""What every test has: patience, and the same made-up examples on every machine and every day.

A machine that runs other things as well may stand still for some seconds at any moment. How long something takes is
measured in tests/benchmarks and nowhere else; a test here waits for what it is about, and only what never comes fails.
"""

from collections.abc import Iterator
from functools import partialmethod

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.garbage_collection import GarbageCollection

PATIENCE_MS = 30_000

# A new example is looked for by the long forms (`make soak`), not by whoever happens to change something else today.
settings.register_profile(
    "same everywhere", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("same everywhere")


class PatientBot(QtBot):
    """Waits up to half a minute, where pytest-qt would wait five seconds."""


for name in ("waitSignal", "waitSignals", "waitUntil", "waitExposed"):
    setattr(PatientBot, name, partialmethod(getattr(QtBot, name), timeout=PATIENCE_MS))


@pytest.fixture(scope="session")
def no_other_thread_collects(qapp: QApplication) -> Iterator[None]:
    """Garbage is collected on the main thread, as in the program: Qt complains where another takes its timers apart."""
    collection = GarbageCollection()
    yield
    collection.stop()


@pytest.fixture
def qtbot(qapp: QApplication, no_other_thread_collects: None, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, with more patience."""
    return PatientBot(request)
