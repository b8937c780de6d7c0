"""The key of the journal, kept beside it.

This is the seam for passphrases: whatever wraps the key one day, the rest of the storage asks for a `JournalKey` and no
more. The file is JSON; the check value tells a damaged key file from a damaged journal, which SQLCipher itself cannot.
"""

import hashlib
import hmac
import json
import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from models.journal import JournalError, Trouble
from models.storage.plain_file import read_text, write_text

FORMAT = 1
_KEY = re.compile(r"[0-9a-f]{64}")
_SALT = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class JournalKey:
    """A 256-bit key and the 16 bytes every page is authenticated with, both as lower-case hexadecimal digits.

    The salt is no secret: it is the beginning of the journal's file. It is chosen by us and kept here too, so that a
    journal can be told from any other file even when its first page is gone.
    """

    key: str = field(repr=False)
    salt: str

    def __post_init__(self) -> None:
        """Refuse anything but digits: SQLCipher would quietly take a short key for a passphrase."""
        if not _KEY.fullmatch(self.key) or not _SALT.fullmatch(self.salt):
            raise ValueError("a key is 64 hexadecimal digits and a salt 32")

    @property
    def check(self) -> str:
        """A value that fits this key and salt alone and gives neither away."""
        return hmac.new(bytes.fromhex(self.key), b"soft landing " + self.salt.encode(), hashlib.sha256).hexdigest()


def read_key(path: Path) -> JournalKey | None:
    """The key in this file, None when there is no such file.

    Raises JournalError: WRONG_KEY when the file was damaged, NEWER when a newer version of the program wrote it,
    UNREADABLE when the system refuses.
    """
    try:
        text = read_text(path)
    except OSError:
        trouble = Trouble.UNREADABLE
    except UnicodeDecodeError:
        trouble = Trouble.WRONG_KEY
    else:
        return None if text is None else _key_of(text)
    raise JournalError(trouble)


def make_key(path: Path, made: datetime) -> JournalKey:
    """A new random key, on disk before this returns; `made` (aware) helps a person to tell two key files apart.

    Raises OSError.
    """
    key = JournalKey(key=secrets.token_hex(32), salt=secrets.token_hex(16))
    content = {"format": FORMAT, "made": made.isoformat(), "key": key.key, "salt": key.salt, "check": key.check}
    write_text(path, json.dumps(content, indent=2) + "\n")
    return key


def _key_of(text: str) -> JournalKey:
    # The errors met on the way could quote the key, so none of them is passed on.
    trouble = Trouble.WRONG_KEY
    try:
        content = json.loads(text)
        if content["format"] > FORMAT:
            trouble = Trouble.NEWER
        else:
            key = JournalKey(key=content["key"], salt=content["salt"])
            if hmac.compare_digest(key.check, content["check"]):
                return key
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    raise JournalError(trouble)
