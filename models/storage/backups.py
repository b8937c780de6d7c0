"""Copies of the journal on disk: made while it is in use, proven whole, put back, and cleared of what was purged."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlcipher3 import dbapi2 as sqlcipher

from models.backups import Backup, BackupContent, BackupReason, is_due, kept
from models.journal import Journal, JournalError, Trouble
from models.records import Record
from models.storage import database
from models.storage.backup_copy import keep_copy, vault_of
from models.storage.backup_folder import BackupFolder
from models.storage.database import companions, new_file
from models.storage.first_look import look_at, reading
from models.storage.journal_folder import BACKUPS_NAME, JOURNAL_NAME, SET_ASIDE_NAME, journal_path
from models.storage.key_file import SALT_BYTES, JournalKey
from models.storage.mapping import TABLE_OF
from models.storage.salvage import salvage
from models.storage.sql_journal import SqlJournal
from models.storage.troubles import trouble_in
from models.storage.vault_file import COPY_NAME, KEY_NAME, Entry, VaultContent, read_vault, write_vault
from models.vault import Secret, Way

KeyOf = Callable[[Entry, Secret | None], JournalKey]


def lying_open_or_by(entry: Entry, secret: Secret | None) -> JournalKey:
    """The key as it lies there, or by a secret; no keyring is asked and no try is counted."""
    return entry.key(secret, lambda _name: None)


class BackupFiles:
    """`models.backups.Backups` beside the journal in `folder`, and in a second place where one is chosen."""

    def __init__(self, folder: Path, key: KeyOf = lying_open_or_by) -> None:
        """`key` is how a key is had out of an entry: the vault's own way, where tries are counted."""
        self._folder, self._key_in = folder, key
        self._first = BackupFolder(folder / BACKUPS_NAME)
        self._second: BackupFolder | None = None

    def second_place(self, folder: Path | None) -> None:
        """Keep every copy there too."""
        self._second = BackupFolder(folder) if folder else None

    def all(self) -> tuple[Backup, ...]:
        """The copies beside the journal."""
        with _our_reasons(self._folder):
            return self._first.all()

    def take(self, journal: Journal, at: datetime, reason: BackupReason) -> Backup:
        """Copy, prove, and let go of what is not kept; the second place follows last, so its trouble costs nothing."""
        with _our_reasons(self._folder):
            backup = self._copy(journal, at, reason)
            self._follow(backup)
        return backup

    def take_if_due(self, journal: Journal, at: datetime) -> Backup | None:
        """Take a copy if there is something new."""
        if not isinstance(journal, SqlJournal):
            raise JournalError(Trouble.UNKNOWN)
        with _our_reasons(self._folder):
            due = is_due(self._first.all(), at, _changed(journal))
        return self.take(journal, at, BackupReason.DAILY) if due else None

    def content(self, backup: Backup, secret: Secret | None = None) -> BackupContent:
        """What a copy holds, read without a change to it."""
        path = self._first.path(backup)
        with _our_reasons(self._folder), self._key(path, secret) as (_entry, key):
            look_at(path / JOURNAL_NAME, key)
            with reading(path / JOURNAL_NAME, key, with_log=False) as connection:
                return _content(connection)

    def restore(self, backup: Backup, at: datetime, secret: Secret | None = None) -> Backup | None:
        """Keep what is there, then put the copy in its place; killed at any point one of the two opens."""
        path = self._first.path(backup)
        with _our_reasons(self._folder), self._key(path, secret) as (entry, key):
            look_at(path / JOURNAL_NAME, key)
            made = vault_of(path).made
            before = self._keep_what_is_there(at, secret)
            self._replace(path / JOURNAL_NAME, key, VaultContent(made, (entry,)))
        return before

    def salvage(self, at: datetime, secret: Secret | None = None) -> dict[type[Record], int]:
        """Read what can be read beside the journal, set its files aside, then put the new one in its place."""
        path = journal_path(self._folder)
        with _our_reasons(self._folder):
            content = vault_of(self._folder)
            entry = content.entry_for(path.read_bytes()[:SALT_BYTES])
            key = self._key_in(entry, secret)
            rescued = path.with_name(path.name + ".rescued")
            try:
                rescued.unlink(missing_ok=True)
                counts = salvage(path, key, rescued)
                self._set_aside(at)
                self._replace(rescued, key, VaultContent(content.made, (entry,)))
            finally:
                rescued.unlink(missing_ok=True)
                key.wipe()
        return counts

    def replace_open(self, journal: Journal, at: datetime) -> bool:
        """Make a copy under the key of now, then delete those whose key lies open beside them, in both places."""
        made: list[Backup] = []

        def replace_in(place: BackupFolder) -> None:
            left = [backup for backup in place.all() if _lies_open(place.path(backup))]
            if left and not made:
                made.append(self._copy(journal, at, BackupReason.BY_HAND))
            if made and place is self._second:
                self._follow(made[0])
            for backup in left:
                place.delete(backup)

        with _our_reasons(self._folder):
            if not _lies_open(self._folder):
                self._in_each_place(replace_in)
        return bool(made)

    def forget_deleted(self, journal: Journal) -> int:
        """Rewrite every copy without the records that the journal does not hold any more."""
        if not isinstance(journal, SqlJournal):
            raise JournalError(Trouble.UNKNOWN)
        key, unopened = journal.key, 0

        def forget_in(place: BackupFolder) -> None:
            nonlocal unopened
            self._must_be_there(place)
            for backup in place.all():
                file = place.path(backup) / JOURNAL_NAME
                if _opens(file, key):
                    _forget(file, key, living)
                else:
                    unopened += 1

        with _our_reasons(self._folder):
            living = _keys(journal)
            self._in_each_place(forget_in)
        return unopened

    def delete_all(self) -> None:
        """Delete every copy, in both places."""

        def delete_in(place: BackupFolder) -> None:
            self._must_be_there(place)
            place.sweep()
            for backup in place.all():
                place.delete(backup)

        with _our_reasons(self._folder):
            self._in_each_place(delete_in)

    # --- the parts of it -------------------------------------------------------------------------------------------

    def _in_each_place(self, act: Callable[[BackupFolder], None]) -> None:
        """Do this in both places, whatever happens in one of them; a trouble is raised when both had their turn.

        A drive that lies in a drawer must not keep a copy beside the journal that was to go.
        """
        troubles: list[Exception] = []
        for place in filter(None, (self._first, self._second)):
            try:
                act(place)
            except Exception as error:  # noqa: BLE001 (whatever it was is raised below)
                troubles.append(error)
        if troubles:
            raise troubles[0]

    def _must_be_there(self, place: BackupFolder) -> None:
        """Nobody is to believe that something is gone from a drive that is not connected; raises JournalError."""
        if place is self._second and not place.folder.is_dir():
            raise JournalError(Trouble.UNREADABLE)

    def _copy(self, journal: Journal, at: datetime, reason: BackupReason) -> Backup:
        """A copy beside the journal, and none there that is not kept."""
        if not isinstance(journal, SqlJournal):
            raise JournalError(Trouble.UNKNOWN)
        backup = Backup(at, reason)
        self._first.sweep()
        keep_copy(self._folder, journal.engine, journal.key, backup)
        self._thin(self._first, at)
        return backup

    def _follow(self, backup: Backup) -> None:
        """The same copy in the second place."""
        if self._second:
            self._second.sweep()
            self._second.copy_from(self._first, backup)
            self._thin(self._second, backup.at)

    def _thin(self, place: BackupFolder, at: datetime) -> None:
        found = place.all()
        for backup in set(found) - kept(found, at):
            place.delete(backup)

    @contextmanager
    def _key(self, path: Path, secret: Secret | None) -> Iterator[tuple[Entry, JournalKey]]:
        """What opens a copy: today's secrets where they open the same journal, or those of its own time.

        The key is wiped when the block ends.
        """
        own = vault_of(path).entries[0]
        entry = next((entry for entry in self._entries_of_today() if entry.salt == own.salt), own)
        key = self._key_in(entry, secret)
        try:
            yield entry, key
        finally:
            key.wipe()

    def _entries_of_today(self) -> tuple[Entry, ...]:
        """The journal's own keys; none where its key file cannot be read: the copies have theirs."""
        try:
            found = read_vault(self._folder)
        except JournalError:
            return ()
        return found.content.entries if found else ()

    def _keep_what_is_there(self, at: datetime, secret: Secret | None) -> Backup | None:
        """Copy the journal as a backup, or set its files aside as they are where it does not open."""
        path = journal_path(self._folder)
        entries = self._entries_of_today()
        if path.exists() and entries:
            try:
                return self._back_up_closed(path, entries, at, secret)
            except JournalError as error:
                if error.trouble in (Trouble.DISK_FULL, Trouble.BUSY, Trouble.READ_ONLY):
                    raise
        self._set_aside(at)
        return None

    def _back_up_closed(self, path: Path, entries: tuple[Entry, ...], at: datetime, secret: Secret | None) -> Backup:
        beginning = path.read_bytes()[:SALT_BYTES]
        entry = VaultContent("", entries).entry_for(beginning)
        key = self._key_in(entry, secret)
        try:
            look_at(path, key)
            journal = SqlJournal(database.engine_for(path, key), key)
            try:
                backup = Backup(at, BackupReason.BEFORE_RESTORE)
                keep_copy(self._folder, journal.engine, key, backup)
                return backup
            finally:
                journal.close()
        finally:
            key.wipe()

    def _set_aside(self, at: datetime) -> None:
        """Copy every file of a journal that does not open, and leave the files themselves where they are."""
        path = journal_path(self._folder)
        files = [file for file in (path, *companions(path)) if file.exists()]
        files += [file for name in (KEY_NAME, COPY_NAME) if (file := self._folder / name).exists()]
        if files:
            aside = BackupFolder(self._folder / SET_ASIDE_NAME)
            with aside.new(Backup(at, BackupReason.BEFORE_RESTORE)) as new:
                for file in files:
                    shutil.copyfile(file, new / file.name)

    def _replace(self, copy: Path, key: JournalKey, content: VaultContent) -> None:
        """Put the copy in the journal's place. Until it is there, the vault opens both."""
        path = journal_path(self._folder)
        (entry,) = content.entries
        others = tuple(other for other in self._entries_of_today() if other.salt != entry.salt)
        generation = self._generation()
        with new_file(path) as new:
            shutil.copyfile(copy, new)
            look_at(new, key)
            written = write_vault(self._folder, VaultContent(content.made, (entry, *others), generation))
            # Whatever was in the log is kept by now; SQLite would mix it into the file that comes.
            for companion in companions(path):
                companion.unlink(missing_ok=True)
        write_vault(self._folder, VaultContent(content.made, (entry,), written.generation))

    def _generation(self) -> int:
        try:
            found = read_vault(self._folder)
        except JournalError:
            return 0
        return found.content.generation if found else 0


def _lies_open(folder: Path) -> bool:
    """Whether anybody can open what lies in this folder; one whose key file cannot be read nobody can."""
    try:
        return any(Way.OPEN in entry.ways() for entry in vault_of(folder).entries)
    except JournalError:
        return False


def _changed(journal: SqlJournal) -> datetime | None:
    """When the journal was last written to, deletions included; what was purged leaves no time."""
    with journal.engine.connect() as connection:
        times = (connection.execute(select(func.max(table.c.updated))).scalar() for table in TABLE_OF.values())
        return max(filter(None, times), default=None)


def _keys(journal: SqlJournal) -> dict[str, frozenset[bytes]]:
    """The keys of all records that can be had, those in the trash included, by table."""
    with journal.engine.connect() as connection:
        return {
            table.name: frozenset(key.bytes for key in connection.execute(select(table.c.id)).scalars())
            for table in TABLE_OF.values()
        }


def _content(connection: Any) -> BackupContent:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    counts, newest = {}, None
    for kind, table in TABLE_OF.items():
        name = table.name
        if name in tables:
            found = f"SELECT count(*), max(updated) FROM {name} WHERE deleted IS NULL"  # noqa: S608 (our own names)
            count, last = connection.execute(found).fetchone()
            counts[kind] = count
            newest = max(filter(None, (newest, last)), default=None)
    return BackupContent(counts, None if newest is None else _instant(newest))


def _instant(microseconds: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)


def _opens(file: Path, key: JournalKey) -> bool:
    try:
        look_at(file, key)
    except JournalError:
        return False
    return True


def _forget(file: Path, key: JournalKey, living: dict[str, frozenset[bytes]]) -> None:
    """Delete the records whose keys are not among the living, every draft, and the room they took."""
    with new_file(file) as new:
        shutil.copyfile(file, new)
        connection = sqlcipher.connect(str(new), isolation_level=None)
        try:
            database.unlock(connection, key)
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
            connection.execute("PRAGMA temp_store = MEMORY").fetchall()
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            connection.execute("CREATE TEMP TABLE living (id BLOB PRIMARY KEY)")
            for name in tables & living.keys():
                connection.execute("DELETE FROM living")
                connection.executemany("INSERT INTO living VALUES (?)", [(each,) for each in living[name]])
                connection.execute(f"DELETE FROM {name} WHERE id NOT IN (SELECT id FROM living)")  # noqa: S608 (ours)
            connection.execute("DELETE FROM draft")
            connection.execute("DROP TABLE living")
            connection.execute("VACUUM")
        finally:
            connection.close()
        look_at(new, key)


@contextmanager
def _our_reasons(folder: Path) -> Iterator[None]:
    """Turn whatever goes wrong inside into one of our reasons; outside of the handler, so that nothing is quoted."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 (as in opening)
        trouble = trouble_in(folder, error)
    else:
        return
    raise JournalError(trouble)
