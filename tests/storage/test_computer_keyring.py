"""The keyring of this account: asked with patience, and taken for absent whenever it does not simply answer."""

import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from models.storage import computer_keyring
from models.storage.computer_keyring import fetch, forget, keep

SECRET = bytes(range(32))


class HandKeyring(KeyringBackend):
    priority = 1

    def __init__(self):
        self.held = {}
        self.error = None
        self.forgetful = False
        self.stuck = threading.Event()
        self.stuck.set()

    def get_password(self, service, username):
        self.stuck.wait()
        if self.error:
            raise self.error
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        if not self.forgetful:
            self.held[service, username] = password

    def delete_password(self, service, username):
        del self.held[service, username]


@pytest.fixture
def backend():
    before, backend = keyring.get_keyring(), HandKeyring()
    keyring.set_keyring(backend)
    yield backend
    backend.stuck.set()
    keyring.set_keyring(before)


def test_what_is_kept_is_there_until_it_is_forgotten(backend):
    assert fetch("a") is None
    assert keep("a", SECRET)
    assert fetch("a") == SECRET
    assert fetch("b") is None
    forget("a")
    assert fetch("a") is None
    forget("a")


@pytest.mark.parametrize("error", [KeyringError("no"), RuntimeError("no"), OSError("no")])
def test_a_keyring_that_fails_is_none(backend, error):
    keep("a", SECRET)
    backend.error = error
    assert fetch("a") is None
    assert not keep("a", SECRET)


def test_one_that_takes_and_does_not_keep_is_none(backend):
    backend.forgetful = True
    assert not keep("a", SECRET)


def test_what_somebody_else_wrote_there_is_nothing(backend):
    backend.held[computer_keyring.SERVICE, "a"] = "no digits"
    assert fetch("a") is None


def test_one_that_hangs_is_waited_for_a_while_and_then_taken_for_absent(backend, monkeypatch):
    keep("a", SECRET)
    monkeypatch.setattr(computer_keyring, "PATIENCE_SECONDS", 0.05)
    backend.stuck.clear()
    assert fetch("a") is None
