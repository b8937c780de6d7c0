"""The key of a journal, and how it lay in the key file before there was a vault around it.

Only `vault_file.py` reads that older form: it is taken over into a vault at the first opening, without a word.
"""

import ctypes
import hashlib
import hmac
import re
import secrets
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

PLAIN_FORMAT = 1
KEY_BYTES = 32
SALT_BYTES = 16
_BLOCK_BYTES = 64
"""What SHA-256 takes in at a time; FIPS 180-4."""
_INNER, _OUTER = 0x36, 0x5C
"""RFC 2104."""
_KEY = re.compile(r"[0-9a-f]{64}")
_SALT = re.compile(r"[0-9a-f]{32}")


class JournalKey:
    """A 256-bit key and the 16 bytes every page is authenticated with, both as lower-case hexadecimal digits.

    The salt is no secret: it is the beginning of the journal's file. It is chosen by us and kept beside the key, so
    that a journal can be told from any other file even when its first page is gone. The key itself is held in one place
    that can be wiped; every text made of it lives for a moment only.
    """

    def __init__(self, *, key: str, salt: str) -> None:
        """Refuse anything but digits: SQLCipher would quietly take a short key for a passphrase."""
        if not _KEY.fullmatch(key) or not _SALT.fullmatch(salt):
            raise ValueError("a key is 64 hexadecimal digits and a salt 32")
        self._secret = bytearray.fromhex(key)
        self.salt = salt

    @classmethod
    def new(cls) -> "JournalKey":
        """A key and a salt that nobody has had before."""
        return cls(key=secrets.token_hex(32), salt=secrets.token_hex(SALT_BYTES))

    @property
    def key(self) -> str:
        """The digits of the key; raises ValueError once it was wiped."""
        if not any(self._secret):
            raise ValueError("the key was wiped")
        return self._secret.hex()

    @classmethod
    def unwrapped(cls, secret: bytearray, salt: str) -> "JournalKey":
        """The key that came out of a slot, held where it was written to."""
        key = cls(key="0" * 64, salt=salt)
        if len(secret) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")
        key._secret = secret
        return key

    @contextmanager
    def in_text(self, pattern: str) -> Iterator[str]:
        """A text with the digits of `{key}` and `{salt}` in it, wiped when the block ends."""
        digits = self.key
        text = pattern.format(key=digits, salt=self.salt)
        _wipe_text(digits)
        try:
            yield text
        finally:
            _wipe_text(text)

    @property
    def check(self) -> str:
        """A value that fits this key and salt alone and gives neither away."""
        return _keyed_sum(self._secret, b"soft landing " + self.salt.encode())

    def wipe(self) -> None:
        """Overwrite the key where it is held."""
        self._secret[:] = bytes(len(self._secret))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JournalKey) and (self._secret, self.salt) == (other._secret, other.salt)

    __hash__ = None  # type: ignore[assignment]  # what can be wiped is no key of a dictionary

    def __repr__(self) -> str:
        return f"JournalKey(salt={self.salt!r})"


def _keyed_sum(secret: bytearray, message: bytes) -> str:
    """HMAC with SHA-256 for a secret of at most a block, which is wiped from wherever it had to be written to.

    Python has the same, but copies the secret about where it is not built on OpenSSL, or does not load it.
    """
    inner, outer = hashlib.sha256(), hashlib.sha256()
    block = bytearray(_BLOCK_BYTES)
    for begun, mask in ((inner, _INNER), (outer, _OUTER)):
        for place in range(_BLOCK_BYTES):
            block[place] = mask ^ (secret[place] if place < len(secret) else 0)
        begun.update(block)
    block[:] = bytes(_BLOCK_BYTES)
    inner.update(message)
    outer.update(inner.digest())
    return outer.hexdigest()


def _wipe_text(text: str) -> None:
    """Overwrite a text nobody else holds; Python has no way to, but CPython keeps ASCII at the end of the object."""
    if sys.implementation.name == "cpython" and text.isascii():
        ctypes.memset(id(text) + sys.getsizeof(text) - len(text) - 1, 0, len(text))


def plain_key(content: Mapping[str, Any]) -> JournalKey:
    """The key in a file of the older form; raises ValueError, TypeError or KeyError when it was damaged."""
    key = JournalKey(key=content["key"], salt=content["salt"])
    if not hmac.compare_digest(key.check, content["check"]):
        raise ValueError("the check value does not fit the key")
    return key
