"""What stands in for modules nobody needs: it costs nothing, and is the real thing as soon as somebody asks."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
BEGIN = "import sys; from models.storage.lean_loading import load_later; load_later(); "


def run(code):
    """What a fresh Python prints."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_an_engine_works_without_them():
    work = "e = sqlalchemy.create_engine('sqlite://'); print(e.connect().scalar(sqlalchemy.text('SELECT 7'))); "
    loaded = "print([name for name in ('asyncio.events', 'ssl', 'email') if name in sys.modules])"
    assert run(f"{BEGIN}import sqlalchemy; {work}{loaded}") == "7\n[]"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("import asyncio; print(asyncio.run(asyncio.sleep(0, 'slept')))", "slept"),
        ("from asyncio import Queue; print(Queue.__module__)", "asyncio.queues"),
        ("import asyncio.events; print(asyncio.events.__name__)", "asyncio.events"),
        ("from importlib import metadata; print(metadata.version('sqlalchemy')[0])", "2"),
        ("import importlib.metadata; print(importlib.metadata.version('sqlalchemy')[0])", "2"),
        ("import asyncio, inspect; print(inspect.getmodule(run_of).__name__)", "__main__"),
    ],
)
def test_whoever_asks_gets_the_real_thing(question, answer):
    assert run(f"{BEGIN}\ndef run_of(): pass\n{question}") == answer


def test_sums_are_the_same_without_openssl():
    sums = "import hashlib, hmac; print(hashlib.sha256(b'so').hexdigest(), hmac.new(b'k', b'so', 'sha256').hexdigest())"
    assert run(f"{BEGIN}{sums}; assert not sys.modules['_hashlib']") == run(sums)


def test_where_openssl_has_the_only_sums_they_stay():
    lost = "import importlib.util as u; found = u.find_spec; u.find_spec = lambda n: n != '_sha3' and found(n)"
    assert run(f"{lost}; {BEGIN}import _hashlib; print(_hashlib.__name__)") == "_hashlib"


def test_what_is_loaded_already_stays():
    assert run(f"import asyncio as before; {BEGIN}import asyncio; print(asyncio is before)") == "True"
