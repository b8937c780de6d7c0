"""Slots that lie on disks already: each opens for as long as there are journals behind it."""

import pytest

from models.storage import key_slots, key_wrapping
from models.storage.key_file import KEY_BYTES, JournalKey
from tests.storage.vault_stage import CODE, by_code, by_words

KEY = JournalKey(key=bytes(range(32)).hex(), salt=bytes(range(16)).hex())
HELD = bytes(range(32))
"""What the keyring has."""

# As they were first written, at a low cost.
BY_PASSPHRASE = {
    "way": "passphrase",
    "version": 1,
    "iterations": 2,
    "memory_kib": 8192,
    "lanes": 4,
    "salt": "aa533ef80f6a818f41becfd110489e1d",
    "nonce": "b0e45c02f7b863a3fc62fc39",
    "wrapped": "9441b674820f6a20dcc743b52de2e67c721caac558ea5ac9454974251a6b30610ab5a5ed199c422b60a95fb589dc8487",
}
BY_CODE = {
    "way": "recovery",
    "version": 1,
    "salt": "677c8c33447b2c327cef48da85e2bf22",
    "nonce": "40a6f5fcb22d6ff1439bb09a",
    "wrapped": "0c3a4875f4bb5a700e32a151ba11121eb7a5cd33f893fa4f3620a98b87d127438e8c3ad860cb2a63215c4572b1caf089",
}
BY_COMPUTER = {
    "way": "computer",
    "version": 1,
    "name": "soft-landing",
    "salt": "682f490938e3d5ebafe1cfe353c9eaad",
    "nonce": "202f1eeac7f57fb218c3796f",
    "wrapped": "eafafb78d3b71aabfb79241f2ce1672ecb1947847523f82e19567122cb5407a569c860c680801352c229129ba8d3c741",
}


@pytest.mark.parametrize(
    ("slot", "secret"),
    [(BY_PASSPHRASE, by_words()), (BY_CODE, by_code()), (BY_COMPUTER, None)],
    ids=["passphrase", "code", "computer"],
)
def test_a_slot_that_was_written_long_ago_holds_the_same_key(slot, secret):
    found = key_slots.key_in(slot, KEY.salt, secret, {"soft-landing": HELD}.get)
    assert found is not None
    assert found.key == KEY.key


def test_one_secret_makes_another_key_for_each_use():
    salt = bytes(16)
    uses = {key_wrapping.from_chance(CODE.secret, salt, about) for about in (b"recovery", b"computer")}
    assert len(uses) == 2


def test_the_same_key_wrapped_twice_is_not_the_same_twice():
    by = bytes(KEY_BYTES)
    (nonce, wrapped), (other_nonce, otherwise) = (key_wrapping.wrap(HELD, by, b"") for _ in range(2))
    assert nonce != other_nonce
    assert wrapped != otherwise
