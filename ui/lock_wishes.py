"""What somebody may want of the lock, and what they are asked for it."""

from dataclasses import dataclass
from enum import Enum, auto

from models.recovery_code import ConfirmedCode
from models.vault import Secret


class Wish(Enum):
    """What somebody wants of the lock."""

    PROTECT = auto()
    NEW_PASSPHRASE = auto()
    NEW_CODE = auto()
    NEW_KEY = auto()
    """Passphrase, code and the key of the journal itself."""
    TRUST_COMPUTER = auto()
    UNPROTECT = auto()


@dataclass(frozen=True)
class Answers:
    """What the steps of the dialog brought; what none of them asked for is None, or empty."""

    by: Secret | None
    passphrase: str
    code: ConfirmedCode | None
