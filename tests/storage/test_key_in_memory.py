"""Locked, the key is gone from the memory of the program: looked for from outside, byte by byte."""

import hashlib
import hmac
import subprocess
import sys
from pathlib import Path

import pytest

from models.storage.key_file import JournalKey
from models.storage.vault_file import read_vault
from tests.storage.vault_stage import WORDS, MemoryKeyring, by_words

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

REPOSITORY = Path(__file__).parents[2]
CHILD = """
import pathlib, sys
from models.storage.lean_loading import load_later
load_later()
from models.storage import key_slots
from tests.storage.vault_stage import CHEAP, by_words, vault_of

def said():
    print("so", flush=True)
    return sys.stdin.readline()

vars(key_slots)["COST"] = CHEAP
journal = vault_of(pathlib.Path(sys.argv[1])).open(by_words())
journal.statements()
said()
journal.close()
if sys.argv[2] == "keeps it":
    kept = bytes.fromhex(said())
del journal
said()
"""


def masked(key: bytes) -> tuple[bytes, ...]:
    """What the sum that tells whether a key fits makes of it on the way; anybody can make it back."""
    return tuple(bytes(each ^ mask for each in key) for mask in (0x36, 0x5C))


def copies_in(process: int, *looked_for: bytes) -> int:
    """How often any of these stands in the memory a process can write to."""
    copies = 0
    maps = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            where, rights, *_ = line.split()
            if rights.startswith("rw"):
                start, end = (int(place, 16) for place in where.split("-"))
                memory.seek(start)
                held = memory.read(end - start)
                copies += sum(held.count(each) for each in looked_for)
    return copies


def look(folder, how):
    """Copies of the key in a program with the journal open, and after it was closed."""
    found = read_vault(folder)
    key = bytes.fromhex(found.content.entries[0].key(by_words(), MemoryKeyring().fetch).key)
    forms = (key, key.hex().encode(), *masked(key))
    counted = []
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), how],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        for told in ["\n", f"{key.hex()}\n", "\n"][: 3 if how == "keeps it" else 2]:
            assert child.stdout.readline() == "so\n"
            counted.append(copies_in(child.pid, *forms))
            child.stdin.write(told)
            child.stdin.flush()
        child.communicate()
    return counted[0], counted[-1]


def test_open_it_is_there_and_closed_it_is_gone(protected):
    while_open, when_closed = look(protected, "lets go of it")
    assert while_open > 0
    assert when_closed == 0


def test_asking_whether_a_key_fits_leaves_no_copy(monkeypatch):
    given = []

    class Listening:
        """A sum that remembers where it was given something."""

        def __init__(self):
            self._sum = sha256()

        def update(self, block):
            given.append(block)
            self._sum.update(block)

        def digest(self):
            return self._sum.digest()

        def hexdigest(self):
            return self._sum.hexdigest()

    sha256 = hashlib.sha256
    monkeypatch.setattr(hashlib, "sha256", Listening)
    key = JournalKey.new()
    secret = bytes.fromhex(key.key)
    assert key.check
    assert given
    assert not any(form in each for each in given for form in (secret, *masked(secret)))


def test_the_check_is_what_everybody_else_works_out():
    key = JournalKey(key="0123456789abcdef" * 4, salt="ab" * 16)
    assert key.check == hmac.new(bytes.fromhex(key.key), b"soft landing " + b"ab" * 16, "sha256").hexdigest()


def test_a_key_that_was_kept_is_found(protected):
    assert look(protected, "keeps it")[1] > 0


def test_the_passphrase_is_not_in_any_file(protected):
    for path in protected.iterdir():
        assert WORDS.encode() not in path.read_bytes()
