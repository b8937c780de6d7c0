"""What a true start has loaded by which moment: without a stopwatch, and so on every machine alike."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from models.settings import Settings, to_json

PROJECT = Path(__file__).resolve().parents[2]
STORAGE = {"sqlalchemy", "alembic", "sqlcipher3", "cryptography", "keyring"}
PLOTTING = {"numpy", "pyqtgraph"}
# What the icon can do without, and what takes the longest of it.
BEHIND_THE_ICON = {"ui.application", "ui.look", "ui.translations", "models.records", "jeepney", "asyncio", "plyer"}
WINDOWS = ("ui.tracker", "ui.settings_", "ui.reflection_", "ui.trend", "ui.export", "ui.landing_guide", "ui.first_run")
# These wait for a window; they bring none.
WIRING = {"ui.settings_wiring", "ui.reflection_wiring", "ui.tracker_wiring"}
# Loaded for other databases, for a passphrase and for an older journal alone; OpenSSL for nobody.
NOT_EVEN_WITH_THE_JOURNAL = {
    *("sqlalchemy.orm", "alembic", "cryptography", "keyring", "plyer"),
    *("asyncio.events", "ssl", "_hashlib"),
}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """Names of modules by moment, from one start."""
    folder = tmp_path_factory.mktemp("start")
    (folder / "settings.json").write_text(to_json(Settings(first_run_done=True)))
    found = folder / "found.json"
    command = [sys.executable, "-m", "tests.journeys.watched_start", str(folder), str(found)]
    done = subprocess.run(command, cwd=PROJECT, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return {moment: set(names) for moment, names in json.loads(found.read_text()).items()}


def test_the_icon_waits_for_nothing_it_can_do_without(loaded):
    assert "ui.tray_icon" in loaded["icon"]
    assert not loaded["icon"] & (STORAGE | PLOTTING | BEHIND_THE_ICON)


@pytest.mark.parametrize("moment", ["icon", "journal"])
def test_no_window_is_loaded_before_it_is_wanted(loaded, moment):
    assert [name for name in loaded[moment] - WIRING if name.startswith(WINDOWS)] == []


def test_the_journal_brings_no_more_than_it_needs(loaded):
    assert {"sqlalchemy", "sqlcipher3"} <= loaded["journal"]
    assert not loaded["journal"] & (NOT_EVEN_WITH_THE_JOURNAL | PLOTTING)


def test_no_source_is_held_in_memory(loaded):
    """PySide's own import would read the source of every module after it and keep it."""
    held = {Path(name) for name in loaded["sources"] if name.endswith(".py")}
    assert [path for path in held if "sqlalchemy" in path.parts] == []
    assert held.isdisjoint(PROJECT.glob("models/**/*.py"))
    assert held.isdisjoint(PROJECT.glob("ui/**/*.py"))
