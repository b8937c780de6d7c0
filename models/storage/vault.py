"""The vault beside the journal: `models.vault.Vault` on the key file, its copy, and the keyring of this account."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from models import patience
from models.journal import Journal, JournalError, Trouble
from models.patience import Tries
from models.recovery_code import ConfirmedCode
from models.storage import computer_keyring
from models.storage.journal_folder import journal_path
from models.storage.key_file import JournalKey
from models.storage.key_slots import Slot, computer_slot, open_slot, passphrase_slot, recovery_slot, way_of
from models.storage.opening import lying_open, open_journal
from models.storage.plain_file import read_text, write_text
from models.storage.rekey import write_anew
from models.storage.troubles import trouble_in, trouble_of
from models.storage.vault_file import Entry, VaultContent, read_vault, write_vault
from models.vault import Secret, Way

TRIES_NAME = "journal.tries"
_SECRET_BYTES = 32
_NAME_BYTES = 8


class Keyring(Protocol):
    """What is asked of this account's keyring; see `computer_keyring`."""

    def fetch(self, name: str) -> bytes | None:
        """What is kept under a name."""

    def keep(self, name: str, secret: bytes) -> bool:
        """Keep this under a name; whether it is there."""

    def forget(self, name: str) -> None:
        """Keep nothing under this name."""


class FileVault:
    """The vault of the journal in one folder. What each method promises stands in the protocol.

    Its methods may be called on any thread, by one at a time.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime], keyring: Keyring = computer_keyring) -> None:
        self._folder, self._now, self._keyring = folder, now, keyring

    def ways(self) -> frozenset[Way]:
        """How the key of the journal that lies here can be had."""
        found = read_vault(self._folder)
        return self._entry_in(found.content).ways() if found else frozenset({Way.OPEN})

    def wait(self) -> timedelta:
        """How long no secret is tried."""
        return self._tries().wait(self._now())

    def check(self, secret: Secret) -> None:
        """Unwrap the key and wipe it again."""
        self._unlocked(secret)[2].wipe()

    def open(self, secret: Secret | None = None) -> Journal:
        """The journal, opened by its key."""
        return open_journal(self._folder, self._now, lambda entry: self.key(entry, secret))

    def protect(self, passphrase: str, code: ConfirmedCode, *, by: Secret | None = None) -> None:
        """Write the journal anew; while that lasts, the vault holds both keys, and the salt of the journal chooses."""
        content, entry, key = self._unlocked(by)
        new = JournalKey.new()
        following = Entry.of(new, passphrase_slot(new, passphrase), recovery_slot(new, code.code.secret))
        try:
            both = self._write(replace(content, entries=(entry, following)))
            self._rewrite(both, entry, key, new)
        finally:
            key.wipe()
            new.wipe()
        # Should this fail now, the next opening does it: the journal is under the new key already.
        with suppress(OSError):
            write_vault(self._folder, replace(both, entries=(following,)))
        self._let_computer_forget(entry)

    def change_passphrase(self, passphrase: str, *, by: Secret) -> None:
        """Wrap the same key anew."""
        self._rewrap(by, lambda key: passphrase_slot(key, passphrase), Way.PASSPHRASE)

    def change_code(self, code: ConfirmedCode, *, by: Secret) -> None:
        """Wrap the same key anew."""
        self._rewrap(by, lambda key: recovery_slot(key, code.code.secret), Way.RECOVERY)

    def trust_computer(self, *, trusted: bool, by: Secret | None = None) -> None:
        """Add a slot for the keyring, or take it out. Raises JournalError(UNREADABLE) when there is no keyring."""
        if not trusted:
            self._distrust_computer()
            return
        name, secret = os.urandom(_NAME_BYTES).hex(), os.urandom(_SECRET_BYTES)
        if not self._keyring.keep(name, secret):
            raise JournalError(Trouble.UNREADABLE)
        self._rewrap(by, lambda key: computer_slot(key, name, secret), Way.COMPUTER)

    def unprotect(self, *, by: Secret) -> None:
        """Have the key lie open; what was wrapped in other ways is thrown away."""
        self._rewrap(by, open_slot, *Way)

    def key(self, entry: Entry, secret: Secret | None) -> JournalKey:
        """The key in this entry, the journal's own or that of a copy.

        Each try counts before it is made, so that ending the program in the middle is no way around the waiting.
        """
        if secret is None:
            return entry.key(None, self._keyring.fetch)
        tries = self._tries()
        if tries.wait(self._now()):
            raise JournalError(Trouble.TOO_SOON)
        self._keep_tries(tries.another(self._now()))
        key = entry.key(secret, self._keyring.fetch)
        self._keep_tries(Tries())
        return key

    # --- inside ----------------------------------------------------------------------------------------------------

    def _unlocked(self, by: Secret | None) -> tuple[VaultContent, Entry, JournalKey]:
        found = read_vault(self._folder)
        if found is None:
            raise JournalError(Trouble.MISSING_KEY)
        entry = self._entry_in(found.content)
        # Whoever sits before an unlocked computer is not asked for anything by its keyring; here they are.
        return found.content, entry, self.key(entry, by) if by else lying_open(entry)

    def _entry_in(self, content: VaultContent) -> Entry:
        try:
            with journal_path(self._folder).open("rb") as file:
                beginning = file.read(64)
        except OSError:
            beginning = b""
        return content.entry_for(beginning)

    def _rewrap(self, by: Secret | None, wrap: Callable[[JournalKey], Slot], *instead_of: Way) -> None:
        content, entry, key = self._unlocked(by)
        try:
            slots = (*entry.without(*instead_of), wrap(key))
        finally:
            key.wipe()
        self._write(replace(content, entries=(replace(entry, slots=slots),)))
        if Way.COMPUTER in instead_of:
            self._let_computer_forget(entry)

    def _distrust_computer(self) -> None:
        found = read_vault(self._folder)
        if found is not None:
            entry = self._entry_in(found.content)
            self._write(replace(found.content, entries=(replace(entry, slots=entry.without(Way.COMPUTER)),)))
            self._let_computer_forget(entry)

    def _let_computer_forget(self, entry: Entry) -> None:
        for slot in entry.slots:
            if way_of(slot) is Way.COMPUTER:
                self._keyring.forget(slot["name"])

    def _rewrite(self, both: VaultContent, entry: Entry, key: JournalKey, new: JournalKey) -> None:
        """Have the journal under the new key, or the vault as it was and the reason."""
        try:
            write_anew(journal_path(self._folder), key, new)
        except Exception as error:  # noqa: BLE001 (whatever it was becomes one of our reasons)
            trouble = trouble_in(self._folder, error)
        else:
            return
        with suppress(OSError):
            write_vault(self._folder, replace(both, entries=(entry,)))
        raise JournalError(trouble)

    def _write(self, content: VaultContent) -> VaultContent:
        try:
            return write_vault(self._folder, content)
        except OSError as error:
            trouble = trouble_of(error)
        raise JournalError(trouble)

    def _tries(self) -> Tries:
        try:
            return patience.from_json(read_text(self._folder / TRIES_NAME) or "")
        except (OSError, UnicodeDecodeError):
            return Tries()

    def _keep_tries(self, tries: Tries) -> None:
        """Where nothing can be written, a journal could not be opened either; so that is no reason to refuse a try."""
        path = self._folder / TRIES_NAME
        with suppress(OSError):
            if tries.wrong:
                write_text(path, patience.to_json(tries))
            else:
                path.unlink(missing_ok=True)
