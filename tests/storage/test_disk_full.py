"""The disk is full, or a person's share of it is used up, or it turns read-only, each at many different places.

Nothing is there by halves, all that was acknowledged can be read, what was being typed is still there, and with room
again it goes on. What the window says then is tested in tests/journeys/test_bad_luck.py.
"""

import errno
import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.journal import JournalError, Trouble
from models.storage.opening import open_journal
from tests.storage.filling_child import AFTERWARDS, HALVES, PLACE, TYPED
from tests.storage.saving_child import MIDNIGHT, lines_until
from tests.storage.test_kill_while_saving import look_after
from tests.storage.watched_disk import child_on, watching_library

SHORT_FORM = 2
LONG_FORM = 20
# In so many bytes some dozen acts find room; the first sizes are too small for the first of them.
MOST = 600_000
REFUSALS = {errno.ENOSPC: Trouble.DISK_FULL, errno.EDQUOT: Trouble.DISK_FULL, errno.EROFS: Trouble.READ_ONLY}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return watching_library(tmp_path_factory.mktemp("library"))


@pytest.fixture
def begun(folder: Path) -> Path:
    """A journal without entries in which something is being typed."""
    journal = open_journal(folder, lambda: MIDNIGHT)
    journal.keep_draft(PLACE, TYPED, MIDNIGHT)
    journal.close()
    return folder


def complaints_when_refused(library: Path, folder: Path, refusal: int, room: int, sabotage: str = "none") -> list[str]:
    """Let the disk refuse after so many bytes; half of the times the program is killed then, else it gets room."""
    relief = folder.with_name(f"{folder.name}-relief")
    child = child_on(
        library,
        folder,
        "tests.storage.filling_child",
        str(folder),
        sabotage,
        room=str(room),
        error=str(refusal),
        relief=str(relief),
    )
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        said = lines_until(child.stdout, TYPED)
        if killed := room % 2 == 0:
            child.kill()
        else:
            relief.touch()
            child.stdin.write(b"room\n")
            said += lines_until(child.stdout, "closed")
    done = max((int(line) for line in said if line.isdigit()), default=0)
    before = done if killed else done - AFTERWARDS
    complaints = look_after(folder, done)[0]
    expected = ["ready", *map(str, range(1, before + 1)), REFUSALS[refusal], f"read {before}", TYPED]
    if not killed:
        expected += [*map(str, range(before + 1, done + 1)), "closed"]
    if said != expected:
        complaints.append(f"it said {said}")
    return complaints


def refuse_again_and_again(
    library: Path, begun: Path, refusal: int, sizes: int, seed: int, sabotage: str = "none"
) -> list[str]:
    """So many sizes of disk, or until something is wrong."""
    print(f"{errno.errorcode[refusal]}: sizes: {sizes}, seed: {seed}")  # noqa: T201 (pytest shows it when it fails)
    dice = random.Random(seed)
    complaints: list[str] = []
    for size in range(sizes):
        folder = begun.with_name(str(size))
        shutil.copytree(begun, folder)
        # Even and odd in turn: killed, or given room.
        room = dice.randrange(0, MOST, 2) + size % 2
        complaints = complaints_when_refused(library, folder, refusal, room, sabotage)
        if complaints:
            return [f"with room for {room}: {complaint}" for complaint in complaints]
    return []


@pytest.mark.parametrize("refusal", REFUSALS)
def test_short_form(library: Path, begun: Path, refusal: int) -> None:
    assert refuse_again_and_again(library, begun, refusal, SHORT_FORM, seed=20261123) == []


@pytest.mark.soak
@pytest.mark.parametrize("refusal", REFUSALS)
def test_long_form(library: Path, begun: Path, refusal: int) -> None:
    seed = int(os.environ.get("SOAK_SEED", "1"))
    assert refuse_again_and_again(library, begun, refusal, LONG_FORM, seed) == []


def test_sabotage_is_found_out(library: Path, begun: Path) -> None:
    assert refuse_again_and_again(library, begun, errno.ENOSPC, LONG_FORM, 7, HALVES)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A true disk that is too small for a journal."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k,mode=700", "none", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only who may mount a disk can have a small one")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_journal_that_does_not_fit_is_not_begun_by_halves(small_disk: Path) -> None:
    with pytest.raises(JournalError) as refused:
        open_journal(small_disk / "data", lambda: MIDNIGHT)
    assert refused.value.trouble is Trouble.DISK_FULL
    subprocess.run(["mount", "-o", "remount,size=4m", str(small_disk)], check=True)
    journal = open_journal(small_disk / "data", lambda: MIDNIGHT)
    assert journal.statements() == ()
    journal.close()
