"""Slots: each wraps the same journal key in another way, and says in the open which way and at what cost.

A passphrase goes through Argon2id, which makes each guess expensive; a recovery code and what a keyring holds are
chance already and go through HKDF. What comes out wraps the key with AES-256-GCM, bound to everything else that
stands in the slot and to the journal, so that a slot that was changed by a single bit, or taken from elsewhere, opens
nothing.
"""

import json
import os
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from models.recovery_code import CodeError, read_code
from models.storage.key_file import KEY_BYTES, JournalKey
from models.vault import Secret, Way

VERSION = 1
_SALT_BYTES = 16
_NONCE_BYTES = 12
# Iterations, memory in KiB, lanes.
_LEAST, _MOST = (1, 8 * 1024, 1), (20, 1024 * 1024, 16)


@dataclass(frozen=True)
class Cost:
    """What one guess at a passphrase costs."""

    iterations: int
    memory_kib: int
    lanes: int

    def bearable(self) -> bool:
        """Whether we would ever ask for this: a file that was tampered with could want all memory, or none."""
        asked = zip((self.iterations, self.memory_kib, self.lanes), _LEAST, _MOST, strict=True)
        return all(type(each) is int and least <= each <= most for each, least, most in asked)


COST = Cost(iterations=3, memory_kib=64 * 1024, lanes=4)
"""RFC 9106, section 4, the choice where memory is scarce; 0.13 s on two cores."""

Slot = Mapping[str, Any]
"""One slot as it stands in the file. One of a way or a version that is not known here is kept as it is."""

Fetch = Callable[[str], bytes | None]
"""What this account's keyring holds under a name, if anything."""


def open_slot(key: JournalKey) -> Slot:
    """The key as it is, for whoever has the file."""
    return {"way": Way.OPEN.value, "version": VERSION, "key": key.key}


def passphrase_slot(key: JournalKey, passphrase: str) -> Slot:
    """The key behind a passphrase, at today's cost. Raises ValueError for an empty one."""
    if not passphrase:
        raise ValueError("an empty passphrase keeps nobody out")
    said = {
        "way": Way.PASSPHRASE.value,
        "version": VERSION,
        "iterations": COST.iterations,
        "memory_kib": COST.memory_kib,
        "lanes": COST.lanes,
        "salt": os.urandom(_SALT_BYTES).hex(),
    }
    return _wrapped(said, key, _from_passphrase(passphrase, said))


def recovery_slot(key: JournalKey, secret: bytes) -> Slot:
    """The key behind the 160 bits of a recovery code."""
    said = {"way": Way.RECOVERY.value, "version": VERSION, "salt": os.urandom(_SALT_BYTES).hex()}
    return _wrapped(said, key, _from_chance(secret, said))


def computer_slot(key: JournalKey, name: str, secret: bytes) -> Slot:
    """The key behind what this account's keyring holds under `name`."""
    said = {"way": Way.COMPUTER.value, "version": VERSION, "name": name, "salt": os.urandom(_SALT_BYTES).hex()}
    return _wrapped(said, key, _from_chance(secret, said))


def way_of(slot: Slot) -> Way | None:
    """In which way a slot opens; None when that is not known to this version of the program."""
    known = slot.get("version") == VERSION and slot.get("way") in set(Way)
    return Way(slot["way"]) if known else None


def key_in(slot: Slot, salt: str, secret: Secret | None, fetch: Fetch) -> JournalKey | None:
    """The key in this slot, wrapped for the journal with this salt; None when the secret is not the one it wants.

    Raises ValueError, TypeError or KeyError when the slot is not as we write it.
    """
    way = way_of(slot)
    if way is Way.OPEN:
        return JournalKey(key=slot["key"], salt=salt)
    if way is Way.COMPUTER and secret is None:
        held = fetch(slot["name"])
        return None if held is None else _unwrapped(slot, salt, _from_chance(held, slot))
    if secret is None or way is not secret.way:
        return None
    if way is Way.PASSPHRASE:
        return _unwrapped(slot, salt, _from_passphrase(secret.text, slot))
    try:
        code = read_code(secret.text)
    except CodeError:
        return None
    return _unwrapped(slot, salt, _from_chance(code.secret, slot))


def plain_passphrase(text: str) -> bytes:
    """A passphrase as the bytes it stands for, whichever keyboard it came from.

    Normal form KC: é is the same typed in one stroke or in two, and so are full-width letters. A lone surrogate, which
    no keyboard makes but a paste may bring, is a passphrase like any other.
    """
    return unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")


def _from_passphrase(passphrase: str, said: Slot) -> bytes:
    cost = Cost(said["iterations"], said["memory_kib"], said["lanes"])
    if not cost.bearable():
        raise ValueError("a cost nobody asked for")
    return Argon2id(
        salt=bytes.fromhex(said["salt"]),
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(plain_passphrase(passphrase))


def _from_chance(secret: bytes, said: Slot) -> bytes:
    about = f"soft landing {said['way']}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=bytes.fromhex(said["salt"]), info=about).derive(secret)


def _wrapped(said: dict[str, Any], key: JournalKey, by: bytes) -> Slot:
    nonce = os.urandom(_NONCE_BYTES)
    wrapped = AESGCM(by).encrypt(nonce, bytes.fromhex(key.key), _bound_to(said, key.salt))
    return {**said, "nonce": nonce.hex(), "wrapped": wrapped.hex()}


def _unwrapped(slot: Slot, salt: str, by: bytes) -> JournalKey | None:
    said = {name: value for name, value in slot.items() if name not in {"nonce", "wrapped"}}
    key = bytearray(KEY_BYTES)
    try:
        AESGCM(by).decrypt_into(
            bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"]), _bound_to(said, salt), key
        )
    except InvalidTag:
        return None
    return JournalKey.unwrapped(key, salt)


def _bound_to(said: Slot, salt: str) -> bytes:
    return json.dumps({**said, "journal": salt}, sort_keys=True, separators=(",", ":")).encode()
