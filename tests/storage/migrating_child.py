"""A program that brings a journal up to date until it is killed.

python -m tests.storage.migrating_child FOLDER SABOTAGE

Writes `opening`, then `open` when the journal was up to date.
"""

import sys
import threading
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from models.storage import opening
from models.storage.database import engine_for
from models.storage.opening import open_journal
from tests.storage.journal_files import the_time
from tests.storage.saving_child import SPOILING, tell

# Brings it up to date outside of a transaction, and slowly, to prove that the tests can fail.
IN_PIECES = "in pieces"
SECONDS_A_PIECE = 0.02


def engine_in_pieces(*given: Any) -> Engine:
    engine = engine_for(*given)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("COMMIT"))
    event.listen(engine, "before_cursor_execute", slowly)
    return engine


def slowly(*_: Any) -> None:
    tell(SPOILING)
    threading.Event().wait(SECONDS_A_PIECE)


def main(folder: Path, sabotage: str) -> None:
    if sabotage == IN_PIECES:
        vars(opening)["engine_for"] = engine_in_pieces
    tell("opening")
    journal = open_journal(folder, the_time)
    tell("open")
    journal.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
