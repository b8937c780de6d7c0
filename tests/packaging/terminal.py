"""The built program as a terminal has it: asked for something, and done; on any of the three systems."""

import json
import subprocess
import sys
from pathlib import Path

from tests.packaging.built import program

STATEMENT = "Could we have a slow evening in the lantern harbour?"
MARKER = b"lantern harbour"
JOURNAL_NAME = "journal.db"
# Nothing of ours in the environment, and on Linux no desktop either.
PLAIN = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def tell(folder: Path, *words: str, piped: str = "", seconds: float = 60) -> "subprocess.CompletedProcess[str]":
    """Run the bundle to its end, with a home beside its data folder."""
    return subprocess.run(
        [str(program()), "--data-dir", str(folder), *words],
        env=PLAIN | {"HOME": str(folder.parent)} if sys.platform == "linux" else None,
        cwd=folder.parent,
        input=piped,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=seconds,
    )


def exported(folder: Path, piped: str = "") -> str:
    """What the journal in this folder holds, by the command line of the bundle; it is some JSON."""
    file = folder.parent / "export.json"
    done = tell(folder, "export", "--format", "json", "--to", str(file), piped=piped)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(file.read_text(encoding="utf-8"))["records"]
    return file.read_text(encoding="utf-8")


def lies_in_the_clear(folder: Path) -> list[str]:
    """The files below a folder in which the statement can be read."""
    return [path.name for path in folder.rglob("*") if path.is_file() and MARKER in path.read_bytes()]
