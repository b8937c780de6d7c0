"""Which copies of the journal are kept: the last of each of 7 days, of 4 weeks and of 12 months.

A copy made before something that cannot be undone otherwise (a migration, a restore) is kept for a month whatever else
there is. The newest copy of all is always kept, however old it is.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from models.journal import Journal, Trouble
from models.records import Record
from models.vault import Secret

DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many days, weeks and months keep their last copy; those without one do not count."""
COPY_HELPS = frozenset(
    {Trouble.MISSING, Trouble.MISSING_KEY, Trouble.WRONG_KEY, Trouble.KEY_DAMAGED, Trouble.DAMAGED, Trouble.FOREIGN}
)
"""Why a journal does not open, where putting a copy in its place is an answer."""
AGAIN_AFTER = timedelta(hours=4)
"""How long after a copy the next one may come by itself."""
OTHERWISE_KEPT = timedelta(days=31)
"""For how long a copy is kept that was made before something was changed as a whole."""


class BackupReason(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_RESTORE = "before-restore"


@dataclass(frozen=True, order=True)
class Backup:
    """One copy of the journal: when it was made (aware; its days are those of this zone), and why."""

    at: datetime
    """To the second: that is what its name has room for."""
    reason: BackupReason

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", self.at.replace(microsecond=0))


@dataclass(frozen=True)
class BackupContent:
    """What a copy holds: how many living records of each kind, and when the last of them was written."""

    counts: dict[type[Record], int]
    newest: datetime | None


class Backups(Protocol):
    """Where copies of the journal lie. The calls may take a second: the shell makes them on its worker thread.

    They raise `models.journal.JournalError`, and what was there before is then still there.
    """

    def all(self) -> tuple[Backup, ...]:
        """The copies in the first place, newest first."""

    def take(self, journal: Journal, at: datetime, reason: BackupReason) -> Backup:
        """Copy the open journal, prove the copy whole, and let go of those that need not be kept any longer."""

    def take_if_due(self, journal: Journal, at: datetime) -> Backup | None:
        """Take a copy if `is_due` says so; None otherwise."""

    def second_place(self, folder: Path | None) -> None:
        """Keep every copy in this folder too (a synced or an external one); None: in the first place alone."""

    def content(self, backup: Backup, secret: Secret | None = None) -> BackupContent:
        """What a copy holds; raises JournalError(LOCKED) where it opens to a secret alone."""

    def restore(self, backup: Backup, at: datetime, secret: Secret | None = None) -> Backup | None:
        """Put a copy in the place of the journal, which must be closed.

        What was there is kept first: as a copy of its own that can be restored like any other, and is the answer, or,
        if it does not open, as it lies, in a folder of its own beside the journal.
        """

    def salvage(self, at: datetime, secret: Secret | None = None) -> dict[type[Record], int]:
        """Put what can still be read of a damaged journal in its place; how many records of each kind.

        The damaged files are set aside first, as they are. Raises JournalError(DAMAGED) when nothing can be read.
        """

    def replace_open(self, journal: Journal, at: datetime) -> bool:
        """Once the journal opens to a secret alone: make a copy that does too, and delete those that open to anybody.

        Whether there were any. What was set aside because it did not open stays.
        """

    def forget_deleted(self, journal: Journal) -> int:
        """Take out of every copy what the journal does not hold any more; how many copies could not be opened.

        Raises JournalError(UNREADABLE) when the second place is not there, after the first had its turn.
        """

    def delete_all(self) -> None:
        """Delete every copy, in both places; raises as `forget_deleted` does."""


def kept(backups: Iterable[Backup], now: datetime) -> frozenset[Backup]:
    """Which of these copies are kept at `now`; whatever is newer than `now` (a clock was set back) is among them."""
    newest_first = sorted(backups, reverse=True)
    routine = [backup for backup in newest_first if backup.at <= now]
    held = set(newest_first[:1]) | {backup for backup in newest_first if backup.at > now}
    held |= {
        backup
        for backup in routine
        if backup.reason in (BackupReason.BEFORE_MIGRATION, BackupReason.BEFORE_RESTORE)
        and now - backup.at < OTHERWISE_KEPT
    }
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        held |= _last_of_each(routine, period, count)
    return frozenset(held)


def is_due(backups: Iterable[Backup], now: datetime, changed: datetime | None) -> bool:
    """Whether there is something to copy: the journal changed after the last copy, which is from before `AGAIN_AFTER`.

    So what is written in the morning and what is written in the evening are both copied on the same day. `changed` is
    when the journal was last written to; None: not since it is known.
    """
    if changed is None:
        return False
    last = max((backup.at for backup in backups if backup.at <= now), default=None)
    return last is None or (last < changed and now - last >= AGAIN_AFTER)


def _last_of_each(newest_first: Iterable[Backup], period: Callable[[datetime], Hashable], count: int) -> set[Backup]:
    found: dict[Hashable, Backup] = {}
    for backup in newest_first:
        found.setdefault(period(backup.at), backup)
    return set(list(found.values())[:count])


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
