"""One running instance, in a session's folder of its own."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.desktop.single_instance import SingleInstance


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A session's folder, in a place short enough for the path of a socket."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name, "run")
        folder.mkdir(mode=0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        yield folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def instance(data: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    claimed = SingleInstance.claim(data)
    assert claimed is not None
    yield claimed
    claimed.close()
