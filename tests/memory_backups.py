"""Copies of a journal that are none: for windows that only want to know whether there are some."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from models.backups import Backup, BackupContent, BackupReason
from models.clock import Clock
from models.journal import Journal
from models.records import Record
from models.settings import Settings
from models.vault import Secret
from ui.backing_up import BackingUp
from ui.journal_queue import JournalQueue


class MemoryBackups:
    """Remembers when copies were taken, and holds nothing."""

    def __init__(self, *backups: Backup) -> None:
        self.taken = list(backups)
        self.second: Path | None = None
        self.replaced: list[datetime] = []
        """When copies that open to anybody were to be replaced."""

    def all(self) -> tuple[Backup, ...]:
        return tuple(sorted(self.taken, reverse=True))

    def take(self, journal: Journal, at: datetime, reason: BackupReason) -> Backup:
        self.taken.append(Backup(at, reason))
        return self.taken[-1]

    def take_if_due(self, journal: Journal, at: datetime) -> Backup | None:
        return None

    def second_place(self, folder: Path | None) -> None:
        self.second = folder

    def content(self, backup: Backup, secret: Secret | None = None) -> BackupContent:
        return BackupContent({}, None)

    def restore(self, backup: Backup, at: datetime, secret: Secret | None = None) -> Backup | None:
        return None

    def salvage(self, at: datetime, secret: Secret | None = None) -> dict[type[Record], int]:
        return {}

    def replace_open(self, journal: Journal, at: datetime) -> bool:
        self.replaced.append(at)
        return True

    def forget_deleted(self, journal: Journal) -> int:
        return 0

    def delete_all(self) -> None:
        self.taken.clear()


def without_backups(queue: JournalQueue, clock: Clock, parent: QObject | None = None) -> BackingUp:
    """What a window is given where copies are not what is looked at."""
    backups = MemoryBackups()
    return BackingUp(queue, lambda: backups, lambda _secret: queue._open_journal(), clock, Settings(), parent)
