"""A crash leaves no dump, and nobody looks into the program's memory or at its environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.desktop_services import SYSTEM_PYTHON
from ui.desktop import core_dumps

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

NOBODY = 65534
# The module itself as a script: nobody may read where the tests lie.
STAND_BY = """
if sys.argv[1] == "closed":
    forbid_core_dumps()
    close_memory()
print(*resource.getrlimit(resource.RLIMIT_CORE), flush=True)
sys.stdin.readline()
"""
LOOK = "import sys; print(len(open(f'/proc/{sys.argv[1]}/environ', 'rb').read()))"


def as_anybody(script: str, argument: str) -> "subprocess.Popen[str]":
    """A script run without the rights of root: root looks where it likes."""
    user = NOBODY if os.geteuid() == 0 else None
    return subprocess.Popen(
        [SYSTEM_PYTHON, "-I", "-c", script, argument],
        cwd="/",
        user=user,
        group=user,
        extra_groups=None if user is None else [],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def look_at(how: str) -> tuple[str, bool]:
    """The limits for dumps of a program, and whether another one of the same user may read its environment."""
    with as_anybody(Path(core_dumps.__file__).read_text() + STAND_BY, how) as program:
        assert program.stdout is not None
        limits = program.stdout.readline().strip()
        with as_anybody(LOOK, str(program.pid)) as look:
            look.communicate()
        program.communicate("\n")
    return limits, look.returncode == 0


def test_no_dump_and_no_look() -> None:
    assert look_at("closed") == ("0 0", False)


def test_a_program_that_does_not_mind_is_looked_at() -> None:
    """The look itself works: the test above can fail."""
    assert look_at("open")[1]


def test_in_a_sandbox_the_portals_may_look(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """They ask for the root of a caller before each answer."""
    asked: list[object] = []
    monkeypatch.setattr(core_dumps, "_SANDBOX", tmp_path)
    monkeypatch.setattr("ctypes.CDLL", asked.append)
    core_dumps.close_memory()
    assert asked == []


def test_a_system_without_such_limits_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core_dumps, "resource", None)
    core_dumps.forbid_core_dumps()
