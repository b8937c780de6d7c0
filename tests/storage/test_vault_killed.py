"""kill -9 while the journal is put under a new key, or a plain key file is taken over: it opens, and is all there."""

import contextlib
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from models.journal import JournalError
from models.storage.database import make_database
from models.storage.journal_folder import JOURNAL_NAME
from models.storage.vault_file import COPY_NAME, KEY_NAME, read_vault
from tests.storage.journal_files import plain_key_file
from tests.storage.rekeying_child import HASTY, NEW_WORDS
from tests.storage.saving_child import SPOILING, lines_until
from tests.storage.vault_stage import OTHER_CODE, WORDS, by_words, confirmed, vault_of

pytestmark = [
    pytest.mark.usefixtures("cheap_guesses"),
    pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is another thing there"),
]

REPOSITORY = Path(__file__).parents[2]
SHORT_FORM = 8
LONG_FORM = 60


def rekeying(folder: Path, sabotage: str) -> subprocess.Popen[bytes]:
    """A child that has just begun."""
    command = [sys.executable, "-m", "tests.storage.rekeying_child", str(folder), sabotage]
    child = subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"rekeying\n"
    return child


def longest_delay(whole: Path) -> float:
    """Seconds that it takes here and now to put such a journal under a new key."""
    folder = whole.with_name("left in peace")
    shutil.copytree(whole, folder)
    with rekeying(folder, "none") as child:
        began = time.monotonic()
        assert child.stdout is not None
        assert child.stdout.readline() == b"done\n"
        return time.monotonic() - began


def kill_rekeying(folder: Path, delay: float, sabotage: str) -> bool:
    """Let the child begin, kill it so many seconds later, or while it spoils; whether it said that it was done."""
    with rekeying(folder, sabotage) as child:
        assert child.stdout is not None
        if sabotage == HASTY:
            lines_until(child.stdout, SPOILING)
        else:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(delay)
        child.kill()
        return child.stdout.read().endswith(b"done\n")


def words_that_open(folder: Path) -> list[str]:
    """Which passphrases open the journal, with all of its entries in it."""
    opened = []
    for words in (WORDS, NEW_WORDS):
        (folder / "journal.tries").unlink(missing_ok=True)
        with contextlib.suppress(JournalError):
            journal = vault_of(folder).open(by_words(words))
            if len(journal.statements()) == 60:
                opened.append(words)
            journal.close()
    return opened


def kill_again_and_again(whole: Path, kills: int, seed: int, sabotage: str = "none") -> tuple[list[str], int]:
    """What speaks against it, if anything did, and how many kills came in the middle until then."""
    print(f"kills: {kills}, seed: {seed}, sabotage: {sabotage}")  # noqa: T201 (pytest shows it when it fails)
    dice, longest = random.Random(seed), longest_delay(whole)
    complaints: list[str] = []
    kill = in_the_middle = 0
    while kill < kills and not complaints:
        kill += 1
        folder = whole.with_name("again")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(whole, folder)
        done = kill_rekeying(folder, dice.random() * longest, sabotage)
        found = read_vault(folder)
        in_the_middle += found is not None and len(found.content.entries) == 2
        opened = words_that_open(folder)
        if len(opened) != 1 or (done and opened != [NEW_WORDS]):
            complaints.append(f"kill {kill}: done {done}, opened by {len(opened)} passphrases")
        found = read_vault(folder)
        if opened and found is not None and len(found.content.entries) != 1:
            complaints.append(f"kill {kill}: a key that opens nothing is still there")
    return complaints, in_the_middle


def test_short_form(protected):
    complaints, _ = kill_again_and_again(protected, SHORT_FORM, seed=20261123)
    assert complaints == []


@pytest.mark.soak
def test_long_form(protected):
    complaints, in_the_middle = kill_again_and_again(protected, LONG_FORM, int(os.environ.get("SOAK_SEED", "1")))
    assert complaints == []
    assert in_the_middle > 0


def test_sabotage_is_found_out(protected):
    complaints, _ = kill_again_and_again(protected, SHORT_FORM * 4, seed=7, sabotage=HASTY)
    assert complaints


def test_each_step_between_the_two_keys_opens(protected, tmp_path):
    """The same without chance: the vault of each moment beside the journal of each moment."""
    before = tmp_path / "before"
    shutil.copytree(protected, before)
    steps = []
    vault = vault_of(protected)
    rewrite = vault._rewrite

    def stop_on_the_way(*given):
        steps.append({name: (protected / name).read_bytes() for name in (JOURNAL_NAME, KEY_NAME, COPY_NAME)})
        rewrite(*given)
        steps.append({name: (protected / name).read_bytes() for name in (JOURNAL_NAME, KEY_NAME, COPY_NAME)})

    vault._rewrite = stop_on_the_way
    vault.protect(NEW_WORDS, confirmed(OTHER_CODE), by=by_words())
    for held, words in zip(steps, (WORDS, NEW_WORDS), strict=True):
        folder = tmp_path / words[:3]
        folder.mkdir()
        for name, content in held.items():
            (folder / name).write_bytes(content)
        assert words_that_open(folder) == [words]
        # One copy of the key file alone still says what it did before.
        (folder / KEY_NAME).write_bytes((before / KEY_NAME).read_bytes())
        assert words_that_open(folder) == [words]


OPEN_IT = (
    "import pathlib, sys\n"
    "from tests.storage.vault_stage import vault_of\n"
    "print('opening', flush=True)\n"
    "vault_of(pathlib.Path(sys.argv[1])).open().close()\n"
)


# Seconds; taking a key file over takes about half of this.
LONGEST_OPENING = 0.06


def test_taking_over_a_plain_key_file_may_be_killed(folder, tmp_path):
    folder.mkdir()
    make_database(folder / JOURNAL_NAME, plain_key_file(folder))
    dice = random.Random(3)
    for kill in range(SHORT_FORM):
        again = tmp_path / str(kill)
        shutil.copytree(folder, again)
        command = [sys.executable, "-c", OPEN_IT, str(again)]
        with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE) as child:
            assert child.stdout.readline() == b"opening\n"
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(dice.random() * LONGEST_OPENING)
            child.kill()
        vault_of(again).open().close()
        assert (again / KEY_NAME).read_bytes() == (again / COPY_NAME).read_bytes()
