"""What lies where in the folder of a journal."""

from pathlib import Path

JOURNAL_NAME = "journal.db"
BACKUPS_NAME = "backups"
SET_ASIDE_NAME = "set-aside"


def journal_path(folder: Path) -> Path:
    """The journal's file: SQLite keeps its log beside the file itself, not beside a link to it."""
    return (folder / JOURNAL_NAME).resolve()
