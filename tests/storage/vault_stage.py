"""What the tests of the vault share: a passphrase, a code that was confirmed, a keyring in memory, cheap guesses."""

from pathlib import Path

from models.recovery_code import ConfirmedCode, RecoveryCode
from models.storage.key_slots import Cost
from models.storage.vault import FileVault
from models.vault import Secret, Way
from tests.storage.journal_files import the_time

# As little as is ever accepted: for tests that are about something else than the cost of a guess.
CHEAP = Cost(iterations=1, memory_kib=8 * 1024, lanes=1)
WORDS = "O'Brien \" naïve 🙂 %s"
CODE = RecoveryCode(bytes(range(20)))
OTHER_CODE = RecoveryCode(bytes(range(50, 70)))


class MemoryKeyring:
    """A keyring that answers, or does not."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.there = True

    def fetch(self, name: str) -> bytes | None:
        return self.held.get(name) if self.there else None

    def keep(self, name: str, secret: bytes) -> bool:
        if self.there:
            self.held[name] = secret
        return self.there

    def forget(self, name: str) -> None:
        self.held.pop(name, None)


def confirmed(code: RecoveryCode) -> ConfirmedCode:
    proof = code.confirm({0: code.groups[0]})
    assert proof is not None
    return proof


def by_words(words: str = WORDS) -> Secret:
    return Secret(Way.PASSPHRASE, words)


def by_code(code: RecoveryCode = CODE) -> Secret:
    return Secret(Way.RECOVERY, code.text)


def vault_of(folder: Path, keyring: MemoryKeyring | None = None) -> FileVault:
    return FileVault(folder, the_time, keyring or MemoryKeyring())


def protect(folder: Path) -> FileVault:
    """The vault of a closed journal, from now on behind `WORDS` and `CODE`."""
    vault = vault_of(folder)
    vault.protect(WORDS, confirmed(CODE))
    return vault
