"""Slots: each wraps the same journal key in another way, and says in the open which way and at what cost.

A passphrase goes through Argon2id, which makes each guess expensive; a recovery code and what a keyring holds are
chance already and go through HKDF. What comes out wraps the key with AES-256-GCM, bound to everything else that
stands in the slot and to the journal, so that a slot that was changed by a single bit, or taken from elsewhere, opens
nothing. What does the wrapping is loaded by the functions that need it (see `key_wrapping`).
"""

import json
import os
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from models.recovery_code import CodeError, read_code
from models.storage.key_file import KEY_BYTES, JournalKey
from models.vault import Secret, Way

VERSION = 1
_SALT_BYTES = 16
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
    from models.storage import key_wrapping

    salt = bytes.fromhex(said["salt"])
    return key_wrapping.from_passphrase(plain_passphrase(passphrase), salt, **asdict(cost))


def _from_chance(secret: bytes, said: Slot) -> bytes:
    from models.storage import key_wrapping

    return key_wrapping.from_chance(secret, bytes.fromhex(said["salt"]), f"soft landing {said['way']}".encode())


def _wrapped(said: dict[str, Any], key: JournalKey, by: bytes) -> Slot:
    from models.storage import key_wrapping

    nonce, wrapped = key_wrapping.wrap(bytes.fromhex(key.key), by, _bound_to(said, key.salt))
    return {**said, "nonce": nonce.hex(), "wrapped": wrapped.hex()}


def _unwrapped(slot: Slot, salt: str, by: bytes) -> JournalKey | None:
    from models.storage import key_wrapping

    said = {name: value for name, value in slot.items() if name not in {"nonce", "wrapped"}}
    nonce, wrapped = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"])
    key = bytearray(KEY_BYTES)
    fits = key_wrapping.unwrap(nonce, wrapped, by, _bound_to(said, salt), key)
    return JournalKey.unwrapped(key, salt) if fits else None


def _bound_to(said: Slot, salt: str) -> bytes:
    return json.dumps({**said, "journal": salt}, sort_keys=True, separators=(",", ":")).encode()
