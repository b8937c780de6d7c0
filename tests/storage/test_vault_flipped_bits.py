"""One bit of the key file flipped: the journal opens from the copy; in both, it says so. Never another key."""

import json
import os
import random

import pytest

from models.journal import JournalError, Trouble
from models.storage import vault_file
from models.storage.vault_file import COPY_NAME, KEY_NAME, VaultContent, read_vault
from models.vault import Secret, Way
from tests.storage.vault_stage import CODE, MemoryKeyring, vault_of

pytestmark = pytest.mark.usefixtures("cheap_guesses")

SHORT_FORM = 40
LONG_FORM = 2000
BY_CODE = Secret(Way.RECOVERY, CODE.text)


def flipped(whole: bytes, place: int, bit: int) -> bytes:
    return whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :]


def key_now(folder):
    """The digits of the key that the vault gives out, or what it says instead."""
    try:
        found = read_vault(folder)
        assert found is not None
        return found.content.entries[0].key(BY_CODE, MemoryKeyring().fetch).key
    except JournalError as error:
        return error.trouble


def test_at_every_byte_of_either_copy_the_other_one_is_used(protected):
    right = key_now(protected)
    dice = random.Random(20261123)
    for name in (KEY_NAME, COPY_NAME):
        whole = (protected / name).read_bytes()
        for place in range(len(whole)):
            (protected / name).write_bytes(flipped(whole, place, dice.randrange(8)))
            assert key_now(protected) == right, place
        (protected / name).write_bytes(whole)


def flip_both(folder, flips, seed):
    """Flip a bit of both copies so many times; how often the vault said so. The two copies are spoilt alike."""
    right = key_now(folder)
    whole = (folder / KEY_NAME).read_bytes()
    dice = random.Random(seed)
    answers = []
    for _ in range(flips):
        spoilt = flipped(whole, dice.randrange(len(whole)), dice.randrange(8))
        for name in (KEY_NAME, COPY_NAME):
            (folder / name).write_bytes(spoilt)
        answers.append(key_now(folder))
    for name in (KEY_NAME, COPY_NAME):
        (folder / name).write_bytes(whole)
    # A flip in the space between two words changes nothing that is read.
    assert set(answers) <= {right, Trouble.KEY_DAMAGED}
    return answers.count(Trouble.KEY_DAMAGED)


def test_in_both_copies_it_says_so(protected):
    assert flip_both(protected, SHORT_FORM, seed=1) > SHORT_FORM / 2


@pytest.mark.soak
def test_in_both_copies_it_says_so_long_form(protected):
    assert flip_both(protected, LONG_FORM, seed=int(os.environ.get("SOAK_SEED", "1"))) > LONG_FORM / 2


def test_sabotage_is_found_out(protected, monkeypatch):
    """Without the checksum, flips pass that the other copy would have made up for."""
    monkeypatch.setattr(vault_file, "_checksum", lambda found: found.get("checksum", ""))
    with pytest.raises(AssertionError):
        test_at_every_byte_of_either_copy_the_other_one_is_used(protected)


def test_a_journal_opened_from_its_copy_has_two_again(protected):
    spoilt = protected / KEY_NAME
    spoilt.write_bytes(flipped(spoilt.read_bytes(), 300, 2))
    vault_of(protected).open(BY_CODE).close()
    assert spoilt.read_bytes() == (protected / COPY_NAME).read_bytes()


def test_a_copy_that_lies_behind_opens_to_nobody_any_more(protected):
    earlier = (protected / COPY_NAME).read_bytes()
    vault_of(protected).change_passphrase("new", by=BY_CODE)
    (protected / COPY_NAME).write_bytes(earlier)
    with pytest.raises(JournalError):
        vault_of(protected).open()
    assert (protected / COPY_NAME).read_bytes() == (protected / KEY_NAME).read_bytes() != earlier


# --- files that somebody made --------------------------------------------------------------------------------------


def rewritten(folder, change):
    """The vault with its first passphrase slot changed and a checksum that fits, as whoever may write there could."""
    found = read_vault(folder)
    assert found is not None
    (entry,) = found.content.entries
    slots = tuple(change(dict(slot)) for slot in entry.slots)
    vault_file.write_vault(folder, VaultContent("", (vault_file.Entry(entry.salt, entry.check, slots),)))


@pytest.mark.parametrize(
    "absurd",
    [
        {"memory_kib": 2**40},
        {"memory_kib": 1},
        {"iterations": 10**9},
        {"iterations": 0},
        {"lanes": 10**6},
        {"iterations": "3"},
        {"iterations": True},
        {"salt": "no digits"},
        {"nonce": ""},
        {"wrapped": 5},
    ],
)
def test_absurd_costs_are_refused_before_they_are_paid(protected, absurd):
    rewritten(protected, lambda slot: {**slot, **absurd} if slot["way"] == "passphrase" else slot)
    with pytest.raises(JournalError) as caught:
        vault_of(protected).open(Secret(Way.PASSPHRASE, "x"))
    assert caught.value.trouble is Trouble.KEY_DAMAGED
    vault_of(protected).open(BY_CODE).close()


def test_a_slot_made_cheaper_opens_nothing(protected, monkeypatch):
    rewritten(protected, lambda slot: {**slot, "iterations": 2} if slot["way"] == "passphrase" else slot)
    with pytest.raises(JournalError) as caught:
        vault_of(protected).open(Secret(Way.PASSPHRASE, "x"))
    assert caught.value.trouble is Trouble.WRONG_SECRET


def test_slots_of_a_newer_version_are_said_to_be_that_and_kept(protected):
    rewritten(protected, lambda slot: {**slot, "version": 2} if slot["way"] == "passphrase" else slot)
    vault = vault_of(protected)
    vault.open(BY_CODE).close()
    vault.change_code(CODE.confirm({0: CODE.groups[0]}), by=BY_CODE)
    found = read_vault(protected)
    assert [slot["version"] for slot in found.content.entries[0].slots] == [2, 1]
    rewritten(protected, lambda slot: {**slot, "version": 2})
    with pytest.raises(JournalError) as caught:
        vault.open(BY_CODE)
    assert caught.value.trouble is Trouble.NEWER


@pytest.mark.parametrize("entries", [[], [{}], [{"salt": "x", "check": "", "slots": []}], [5], 5])
def test_a_vault_that_is_none_is_damaged_whatever_its_checksum(protected, entries):
    whole = {"format": 2, "vault": {"made": "", "generation": 9, "keys": entries}}
    text = json.dumps({**whole, "checksum": vault_file._checksum(whole)})
    for name in (KEY_NAME, COPY_NAME):
        (protected / name).write_text(text)
    assert key_now(protected) is Trouble.KEY_DAMAGED


def test_a_newer_format_is_left_alone(closed_folder):
    whole = {"format": 3, "vault": "whatever comes"}
    text = json.dumps({**whole, "checksum": vault_file._checksum(whole)})
    (closed_folder / KEY_NAME).write_text(text)
    with pytest.raises(JournalError) as caught:
        vault_of(closed_folder).open()
    assert caught.value.trouble is Trouble.NEWER
    assert (closed_folder / KEY_NAME).read_text() == text
