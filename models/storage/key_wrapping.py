"""Wraps a journal key with another: Argon2id and HKDF make that other one, AES-256-GCM wraps with it.

The only module that loads `cryptography`, 7 MiB that a journal which lies open has no use for: it is imported when a
slot with a secret is made or tried.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from models.storage.key_file import KEY_BYTES

_NONCE_BYTES = 12


def from_passphrase(passphrase: bytes, salt: bytes, *, iterations: int, memory_kib: int, lanes: int) -> bytes:
    """The key that a passphrase makes, at a cost for each guess."""
    guess = Argon2id(salt=salt, length=KEY_BYTES, iterations=iterations, memory_cost=memory_kib, lanes=lanes)
    return guess.derive(passphrase)


def from_chance(secret: bytes, salt: bytes, about: bytes) -> bytes:
    """The key that a secret makes which nobody can guess anyway; `about` keeps one use apart from another."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=about).derive(secret)


def wrap(key: bytes, by: bytes, bound_to: bytes) -> tuple[bytes, bytes]:
    """A fresh nonce and the wrapped key, which opens only together with what it is bound to."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce, AESGCM(by).encrypt(nonce, key, bound_to)


def unwrap(nonce: bytes, wrapped: bytes, by: bytes, bound_to: bytes, into: bytearray) -> bool:
    """Fill `into` with the key; False when it was wrapped by another one or bound to something else.

    Raises ValueError for lengths that no key of ours has.
    """
    try:
        AESGCM(by).decrypt_into(nonce, wrapped, bound_to, into)
    except InvalidTag:
        return False
    return True
