"""The key file: two copies of one small vault, each with a checksum, written whole or not at all.

The envelope stays what it is in every later version: a format, a checksum over everything else, the vault. So a flipped
bit is damage and never a newer version, and never another key: the other copy is read then. Where both are whole, the
one that was written later holds.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from models.journal import JournalError, Trouble
from models.storage.key_file import PLAIN_FORMAT, SALT_BYTES, JournalKey, plain_key
from models.storage.key_slots import Fetch, Slot, key_in, open_slot, way_of
from models.storage.plain_file import read_text, write_texts
from models.vault import Secret, Way

FORMAT = 2
KEY_NAME = "journal.key"
COPY_NAME = "journal.key.copy"


@dataclass(frozen=True)
class Entry:
    """One key, by the salt of the journal it opens, with a value that fits it alone and the slots it lies in."""

    salt: str
    check: str
    slots: tuple[Slot, ...]

    @classmethod
    def of(cls, key: JournalKey, *slots: Slot) -> "Entry":
        """An entry for a key that is at hand."""
        return cls(key.salt, key.check, slots)

    def ways(self) -> frozenset[Way]:
        """How this key can be had."""
        return frozenset(way for slot in self.slots if (way := way_of(slot)))

    def without(self, *ways: Way) -> tuple[Slot, ...]:
        """The slots that are in none of these ways."""
        return tuple(slot for slot in self.slots if way_of(slot) not in ways)

    def key(self, secret: Secret | None, fetch: Fetch) -> JournalKey:
        """The key; raises JournalError: LOCKED, WRONG_SECRET, KEY_DAMAGED, or NEWER when we know no slot of these."""
        for slot in self.slots:
            try:
                key = key_in(slot, self.salt, secret, fetch)
            except (ValueError, TypeError, KeyError):
                raise JournalError(Trouble.KEY_DAMAGED) from None
            if key is not None:
                if hmac.compare_digest(key.check, self.check):
                    return key
                raise JournalError(Trouble.KEY_DAMAGED)
        if not self.ways():
            raise JournalError(Trouble.NEWER)
        raise JournalError(Trouble.LOCKED if secret is None else Trouble.WRONG_SECRET)


@dataclass(frozen=True)
class VaultContent:
    """What both copies hold: one key; two while the journal is being written anew under another one."""

    made: str
    """When the journal was begun, ISO 8601: it helps a person to tell two key files apart."""
    entries: tuple[Entry, ...]
    generation: int = 0
    """Rises with every writing."""

    def salts(self) -> tuple[str, ...]:
        """The salts of the journals that could be opened from here."""
        return tuple(entry.salt for entry in self.entries)

    def entry_for(self, beginning: bytes) -> Entry:
        """The entry of the journal that begins so; the first when none fits."""
        return next((entry for entry in self.entries if _fits(entry, beginning)), self.entries[0])


@dataclass(frozen=True)
class Found:
    """What was read, and whether both copies say so."""

    content: VaultContent
    whole: bool


def read_vault(folder: Path) -> Found | None:
    """The vault in this folder, None when there is neither copy.

    Raises JournalError: KEY_DAMAGED when no copy is whole, NEWER when a newer version of the program wrote one,
    UNREADABLE when the system refuses.
    """
    copies = [_read_copy(folder / name) for name in (KEY_NAME, COPY_NAME)]
    contents = [copy for copy in copies if isinstance(copy, VaultContent)]
    if Trouble.NEWER in copies:
        raise JournalError(Trouble.NEWER)
    if contents:
        newest = max(contents, key=lambda content: content.generation)
        return Found(newest, whole=copies == [newest, newest])
    if Trouble.KEY_DAMAGED in copies:
        raise JournalError(Trouble.KEY_DAMAGED)
    return None


def write_vault(folder: Path, content: VaultContent) -> VaultContent:
    """Write both copies, on disk before this returns; the content as written. Raises OSError."""
    written = replace(content, generation=content.generation + 1)
    text = _to_text(written)
    write_texts({folder / COPY_NAME: text, folder / KEY_NAME: text})
    return written


def new_vault(key: JournalKey, made: str) -> VaultContent:
    """A vault in which the key lies open."""
    return VaultContent(made, (Entry.of(key, open_slot(key)),))


def _fits(entry: Entry, beginning: bytes) -> bool:
    return bytes.fromhex(entry.salt) == beginning[:SALT_BYTES]


def _read_copy(path: Path) -> VaultContent | Trouble | None:
    """One copy, or what is the matter with it. The errors met on the way could quote a key, so none is passed on."""
    try:
        text = read_text(path)
        return None if text is None else _content_of(json.loads(text))
    except OSError:
        pass
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Trouble.KEY_DAMAGED
    raise JournalError(Trouble.UNREADABLE)


def _content_of(found: Mapping[str, Any]) -> VaultContent | Trouble:
    if found["format"] == PLAIN_FORMAT:
        return new_vault(plain_key(found), str(found["made"]))
    if "checksum" in found and not hmac.compare_digest(_checksum(found), found["checksum"]):
        return Trouble.KEY_DAMAGED
    if found["format"] > FORMAT:
        return Trouble.NEWER
    vault = found["vault"] if "checksum" in found else {}
    entries = tuple(_entry_of(entry) for entry in vault["keys"])
    if not entries or not isinstance(vault["generation"], int):
        return Trouble.KEY_DAMAGED
    return VaultContent(str(vault["made"]), entries, vault["generation"])


def _entry_of(found: Mapping[str, Any]) -> Entry:
    """One entry; whoever can work out a checksum can write anything into it."""
    salt, check, slots = found["salt"], found["check"], tuple(found["slots"])
    if (
        len(bytes.fromhex(salt)) != SALT_BYTES
        or not check.isascii()
        or not all(isinstance(slot, dict) for slot in slots)
    ):
        raise ValueError("no entry of ours")
    return Entry(salt, check, slots)


def _to_text(content: VaultContent) -> str:
    keys = [{"salt": entry.salt, "check": entry.check, "slots": entry.slots} for entry in content.entries]
    vault = {"made": content.made, "generation": content.generation, "keys": keys}
    whole = {"format": FORMAT, "vault": vault}
    return json.dumps({**whole, "checksum": _checksum(whole)}, indent=2) + "\n"


def _checksum(found: Mapping[str, Any]) -> str:
    counted = {name: value for name, value in found.items() if name != "checksum"}
    return hashlib.sha256(json.dumps(counted, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
