"""A vault that keeps everything in memory, for a journal that does too."""

from collections.abc import Callable
from datetime import timedelta

from models.journal import Journal, JournalError, Trouble
from models.recovery_code import ConfirmedCode
from models.vault import Secret, Way


class MemoryVault:
    """Opens by itself until it is protected; `trouble` is what it says to everything, when set."""

    def __init__(self, open_journal: Callable[[], Journal]) -> None:
        self._open_journal = open_journal
        self.secrets: dict[Way, str] = {}
        self.computer = False
        self.trouble: Trouble | None = None
        self.waits = timedelta()
        self.tried: list[Secret] = []
        self.keys = 1
        """How many keys the journal has had."""

    def ways(self) -> frozenset[Way]:
        if not self.secrets:
            return frozenset({Way.OPEN})
        return frozenset(self.secrets) | ({Way.COMPUTER} if self.computer else set())

    def wait(self) -> timedelta:
        return self.waits

    def check(self, secret: Secret) -> None:
        self.tried.append(secret)
        if self.trouble is not None:
            raise JournalError(self.trouble)
        if self.secrets.get(secret.way) != secret.text:
            raise JournalError(Trouble.WRONG_SECRET)

    def open(self, secret: Secret | None = None) -> Journal:
        if secret is not None:
            self.check(secret)
        elif self.secrets and not self.computer:
            raise JournalError(Trouble.LOCKED)
        return self._open_journal()

    def protect(self, passphrase: str, code: ConfirmedCode, *, by: Secret | None = None) -> None:
        if self.trouble is not None:
            raise JournalError(self.trouble)
        if by is not None:
            self.check(by)
        self.secrets = {Way.PASSPHRASE: passphrase, Way.RECOVERY: code.code.text}
        self.keys += 1

    def change_passphrase(self, passphrase: str, *, by: Secret) -> None:
        self.check(by)
        self.secrets[Way.PASSPHRASE] = passphrase

    def change_code(self, code: ConfirmedCode, *, by: Secret) -> None:
        self.check(by)
        self.secrets[Way.RECOVERY] = code.code.text

    def trust_computer(self, *, trusted: bool, by: Secret | None = None) -> None:
        if by is not None:
            self.check(by)
        self.computer = trusted

    def unprotect(self, *, by: Secret) -> None:
        self.check(by)
        self.secrets, self.computer = {}, False
