"""What is said about copies of the journal."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from models.backups import Backup, BackupContent, BackupReason
from models.journal import Trouble
from models.records import (
    CheckIn,
    ClarityStatement,
    Gesture,
    ParkedThought,
    Record,
    RepairEpisode,
    SoftLanding,
    WeeklyReflection,
)
from ui.locale_texts import clock_text, date_text


def backup_text(backup: Backup) -> str:
    """When a copy was made, and why where that is not the daily round."""
    at = QCoreApplication.translate("Backups", "{date}, {time}").format(
        date=date_text(backup.at.date(), with_year=True), time=clock_text(backup.at)
    )
    reasons = {
        BackupReason.DAILY: "",
        BackupReason.BY_HAND: QCoreApplication.translate("Backups", "by hand"),
        BackupReason.BEFORE_MIGRATION: QCoreApplication.translate("Backups", "before an update"),
        BackupReason.BEFORE_RESTORE: QCoreApplication.translate("Backups", "before putting one back"),
    }
    reason = reasons[backup.reason]
    return f"{at} · {reason}" if reason else at


def content_text(content: BackupContent) -> str:
    """How much of what a copy holds."""
    return counts_text(content.counts)


def counts_text(counts: Mapping[type[Record], int]) -> str:
    """How many records of the kinds a person would look for."""
    return " · ".join(counted(counts)) or QCoreApplication.translate("Backups", "nothing written yet")


def counted(counts: Mapping[type[Record], int]) -> list[str]:
    """Each of those kinds that there are records of."""
    names = {
        ClarityStatement: QCoreApplication.translate("Backups", "statements: {count}"),
        RepairEpisode: QCoreApplication.translate("Backups", "repairs: {count}"),
        SoftLanding: QCoreApplication.translate("Backups", "landings: {count}"),
        WeeklyReflection: QCoreApplication.translate("Backups", "reflections: {count}"),
        ParkedThought: QCoreApplication.translate("Backups", "parked thoughts: {count}"),
        Gesture: QCoreApplication.translate("Backups", "gestures: {count}"),
        CheckIn: QCoreApplication.translate("Backups", "check-ins: {count}"),
    }
    return [text.format(count=counts[kind]) for kind, text in names.items() if counts.get(kind, 0)]


def backup_trouble_text(trouble: Trouble) -> str:
    """Why there is no copy of today, or why one cannot be read."""
    texts = {
        Trouble.DISK_FULL: QCoreApplication.translate("Backups", "There is no room for a copy: the disk is full."),
        Trouble.READ_ONLY: QCoreApplication.translate("Backups", "This account may not write in that folder."),
        Trouble.UNREADABLE: QCoreApplication.translate(
            "Backups", "The folder for copies can’t be reached. Is the drive connected?"
        ),
        Trouble.DAMAGED: QCoreApplication.translate("Backups", "This copy is damaged. It was left as it is."),
        Trouble.LOCKED: QCoreApplication.translate("Backups", "This copy opens with your passphrase."),
        Trouble.WRONG_SECRET: QCoreApplication.translate(
            "Backups", "That didn’t open it. A copy from before you changed your passphrase opens with the earlier one."
        ),
        Trouble.TOO_SOON: QCoreApplication.translate(
            "Backups", "That was tried a few times now. In a few minutes it can be tried again."
        ),
        Trouble.NEWER: QCoreApplication.translate("Backups", "A newer Soft Landing made this copy."),
    }
    return texts.get(trouble) or QCoreApplication.translate("Backups", "That didn’t work. Nothing was changed.")
