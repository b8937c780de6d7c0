"""kill -9 at random moments while entries are saved: what was acknowledged is there, and nothing is there by halves."""

import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from models.journal import JournalError
from models.storage.opening import open_journal
from tests.storage.saving_child import EARLY, HALVES, MIDNIGHT, episode_of, statement_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="select() does not wait for pipes there")

REPOSITORY = Path(__file__).parents[2]
SHORT_FORM = 12
LONG_FORM = 240
# However fast the machine is, some acts are through when the kill comes, and another is likely to be under way.
MOST_ACTS = 12
LONGEST_DELAY = 0.01
"""In seconds; saving takes a few milliseconds, and so does making a journal."""
# One kill in so many comes while the journal is being opened or made.
WHILE_OPENING = 6
# The journal begins anew after so many kills, to be killed while it is made and to stay quick to check.
ROUNDS_PER_JOURNAL = 20


@dataclass
class Findings:
    """What a series of kills brought to light."""

    kills: int = 0
    acknowledged: int = 0
    while_opening: int = 0
    committed_unheard: int = 0
    complaints: list[str] = field(default_factory=list)


def kill_saving(folder: Path, first: int, sabotage: str, dice: random.Random) -> tuple[bool, int]:
    """Run the child, kill it at a random moment; whether it had opened the journal, and the last act it called safe."""
    awaited = b"opening" if dice.randrange(WHILE_OPENING) == 0 else b"ready"
    acts, delay = dice.randrange(MOST_ACTS) if awaited == b"ready" else 0, dice.random() * LONGEST_DELAY
    command = [sys.executable, "-m", "tests.storage.saving_child", str(folder), str(first), sabotage]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, bufsize=0) as child:
        assert child.stdout is not None
        pipe = child.stdout.fileno()
        said = b""
        while awaited not in said or said.count(b"\n", said.index(awaited)) <= acts:
            chunk = os.read(pipe, 4096)
            assert chunk, "the child ended by itself"
            said += chunk
        deadline = time.monotonic() + delay
        while (left := deadline - time.monotonic()) > 0:
            if select.select([pipe], [], [], left)[0]:
                said += os.read(pipe, 4096)
        child.kill()
        while chunk := os.read(pipe, 4096):
            said += chunk
    assert child.returncode == -signal.SIGKILL
    lines = said.decode().splitlines()
    return "ready" in lines, max((int(line) for line in lines if line.isdigit()), default=first - 1)


def look_after(folder: Path, acknowledged: int) -> tuple[list[str], int]:
    """Open the journal again; everything that speaks against it, and the last act found in it."""
    try:
        journal = open_journal(folder, lambda: MIDNIGHT)
    except JournalError as error:
        return [f"the journal does not open: {error}"], 0
    episodes = {each.episode.id.int >> 64: each for each in journal.open_episodes()}
    statements = {each.id.int >> 64: each for each in journal.statements(limit=10**6)}
    journal.close()
    last = max([*episodes, *statements], default=0)
    complaints = []
    if last < acknowledged:
        complaints.append(f"acts {last + 1} to {acknowledged} were acknowledged and are lost")
    if last > acknowledged + 1:
        complaints.append(f"acts {acknowledged + 1} to {last} are there and only one of them can be")
    complaints += [
        f"act {act} of {last} is not as it was saved"
        for act in range(1, last + 1)
        if episodes.get(act) != episode_of(act, followed=act < last) or statements.get(act) != statement_of(act)
    ]
    return complaints, last


def kill_again_and_again(folder: Path, kills: int, seed: int, sabotage: str = "none") -> Findings:
    """Kill so many times, or until something is wrong."""
    print(f"kills: {kills}, seed: {seed}, sabotage: {sabotage}")  # noqa: T201 (pytest shows it when it fails)
    dice = random.Random(seed)
    findings = Findings()
    last = 0
    while findings.kills < kills and not findings.complaints:
        if findings.kills % ROUNDS_PER_JOURNAL == 0:
            shutil.rmtree(folder, ignore_errors=True)
            last = 0
        opened, acknowledged = kill_saving(folder, last + 1, sabotage, dice)
        findings.kills += 1
        findings.while_opening += not opened
        findings.acknowledged += acknowledged - last
        findings.complaints, last = look_after(folder, acknowledged)
        findings.committed_unheard += last - acknowledged
    print(findings)  # noqa: T201
    return findings


def test_short_form(folder):
    findings = kill_again_and_again(folder, SHORT_FORM, seed=20260304)
    assert findings.complaints == []
    assert findings.acknowledged > 0


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_long_form(folder):
    seed = int(os.environ.get("SOAK_SEED", "1"))
    findings = kill_again_and_again(folder, LONG_FORM, seed)
    assert findings.complaints == []
    # The kills were spread: some came before the journal was open, and acts were saved between the others.
    assert findings.while_opening > 0
    assert findings.acknowledged > LONG_FORM


@pytest.mark.parametrize("sabotage", [EARLY, HALVES])
def test_sabotage_is_found_out(folder, sabotage):
    assert kill_again_and_again(folder, SHORT_FORM * 2, seed=7, sabotage=sabotage).complaints
