"""A program that saves until its disk refuses, says what it was told and what it can still read, and goes on with room.

python -m tests.storage.filling_child FOLDER SABOTAGE

Writes a number for each act that save() came back from. When the journal says no: the reason, `read N` with the number
of entries that can still be read, and the draft. Then it waits for a line, and with it saves a few more acts.
"""

import itertools
import sys
from pathlib import Path

from models.journal import Journal, JournalError
from models.storage.opening import open_journal
from tests.storage.saving_child import MIDNIGHT, records_of, tell

PLACE, TYPED = "statement", "what was being typed"
HALVES = "halves"  # saves one act in two transactions, to prove that the test can fail
AFTERWARDS = 3


def save(journal: Journal, act: int, sabotage: str) -> None:
    records = records_of(act)
    if sabotage == HALVES:
        journal.save(*records[:2])
        records = records[2:]
    journal.save(*records)
    tell(str(act))


def main(folder: Path, sabotage: str) -> None:
    journal = open_journal(folder, lambda: MIDNIGHT)
    tell("ready")
    acts = itertools.count(1)
    for act in acts:
        try:
            save(journal, act, sabotage)
        except JournalError as error:
            tell(error.trouble)
            break
    tell(f"read {journal.count_statements()}")
    tell(journal.draft(PLACE))
    sys.stdin.readline()
    for again in range(act, act + AFTERWARDS):
        save(journal, again, sabotage)
    journal.keep_draft(PLACE, "", MIDNIGHT)
    journal.close()
    tell("closed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
