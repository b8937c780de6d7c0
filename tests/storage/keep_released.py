"""Keeps a journal of today's schema in `released/`, for good: `python -m tests.storage.keep_released`.

It has to be written by the program of its time. So this is given once for each schema, before the next step is made.
"""

import sys
from pathlib import Path

from models.storage.database import SCHEMA
from models.storage.opening import open_journal
from tests.storage.journal_files import NOON, the_time
from tests.storage.released_entries import DRAFT, ENTRIES
from tests.storage.test_released_journals import RELEASED


def keep(folder: Path) -> None:
    """Write the entries of this schema into a folder that is not there yet."""
    journal = open_journal(folder, the_time)
    journal.save(*ENTRIES[SCHEMA])
    journal.keep_draft(*DRAFT, NOON)
    journal.close()


def main() -> int:
    """Keep it; 1 when that was done before."""
    folder = RELEASED / f"schema-{SCHEMA}"
    if folder.exists():
        sys.stderr.write(f"{folder} is there already, and stays as it is.\n")
        return 1
    keep(folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
