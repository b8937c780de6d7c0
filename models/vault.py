"""What the program asks of the place where the journal's key is kept: how it can be had, and how to change that.

The windows know this protocol alone. Its calls take some tenths of a second: the shell makes them on its worker thread.
They raise `JournalError`: LOCKED where a secret is wanted, WRONG_SECRET where the one given opens nothing, TOO_SOON
where no try is taken yet, KEY_DAMAGED where the key file and its copy are spoilt.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from models.journal import Journal
from models.recovery_code import ConfirmedCode


class Way(StrEnum):
    """How the key can be had. The words stand in the key file."""

    OPEN = "open"  # no secret: it lies there
    PASSPHRASE = "passphrase"  # noqa: S105 (a way, no secret)
    RECOVERY = "recovery"
    COMPUTER = "computer"  # this account's keyring holds what unwraps it


@dataclass(frozen=True)
class Secret:
    """What a person typed to open the journal."""

    way: Way
    text: str = field(repr=False)


class Vault(Protocol):
    """Where the key is kept."""

    def ways(self) -> frozenset[Way]:
        """How the key can be had today; OPEN before there is a journal."""

    def wait(self) -> timedelta:
        """How long no secret is tried, after too many wrong ones; zero when one is tried now."""

    def check(self, secret: Secret) -> None:
        """Whether this secret opens the journal, without opening it; raises JournalError when it does not."""

    def open(self, secret: Secret | None = None) -> Journal:
        """The journal, opened with a secret, or without one where that is possible: lying open, or by the computer."""

    def protect(self, passphrase: str, code: ConfirmedCode, *, by: Secret | None = None) -> None:
        """Have a new key, to be had with this passphrase and this code and in no other way.

        The journal must be closed; it is written anew under the new key, which takes as long as copying it. Killed at
        any point, either everything is as it was or this was done. `by` is what opens it so far. Copies and backups
        made earlier open as they did when they were made.
        """

    def change_passphrase(self, passphrase: str, *, by: Secret) -> None:
        """Have another passphrase for the same key; the earlier one opens the journal no more."""

    def change_code(self, code: ConfirmedCode, *, by: Secret) -> None:
        """Have another recovery code for the same key; the earlier one opens the journal no more."""

    def trust_computer(self, *, trusted: bool, by: Secret | None = None) -> None:
        """Let this account's keyring open the journal as well, or no more; only taking that back needs no secret."""

    def unprotect(self, *, by: Secret) -> None:
        """Have the key lie open again, to be had without any secret."""
