"""Transactions on the journal's database: what fails has changed nothing, and is told without a word of its content."""

import logging
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine

from models.journal import JournalError, Trouble
from models.progress import StoppedError
from models.storage.database import READING, merge_log
from models.storage.troubles import trouble_in, trouble_of

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


class Transactions:
    """Does work in one transaction each. What goes wrong is raised as JournalError, once it is undone."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._folder = Path(engine.url.database or "").parent
        self._closed = False

    def run(self, work: Callable[[Connection], Answer], *, reading: bool = False) -> Answer:
        """What `work` returns, once committed; StoppedError goes through. `reading`: others may write meanwhile."""
        if self._closed:
            raise JournalError(Trouble.UNKNOWN)
        try:
            with self.engine.execution_options(**{READING: reading}).begin() as connection:
                return work(connection)
        except StoppedError:
            raise
        except Exception as error:  # noqa: BLE001 (a text that cannot be encoded comes as yet another kind of error)
            trouble = self._told(error)
        # Outside of the handler, so that no error with content hangs on to this one.
        raise JournalError(trouble)

    def stream(self, work: Callable[[Connection], Iterable[Answer]]) -> Generator[Answer]:
        """What `work` yields, read as it is asked for; others may write meanwhile."""
        if self._closed:
            raise JournalError(Trouble.UNKNOWN)
        try:
            with self.engine.execution_options(**{READING: True}).begin() as connection:
                yield from work(connection)
        except Exception as error:  # noqa: BLE001 (as in `run`; what the reader does is not in here)
            trouble = self._told(error)
        else:
            return
        raise JournalError(trouble)

    def forget_the_log(self) -> None:
        """Have nothing left of what was purged in the log; should somebody be reading, the next merge does it."""
        try:
            with self.engine.connect() as connection:
                merge_log(connection)
        except Exception as error:  # noqa: BLE001 (the purge itself was committed)
            _log.warning("the log could not be merged after a purge: %s", trouble_of(error).value)

    def close(self) -> None:
        """Merge the log into the file and let go of it; whatever is asked for afterwards raises JournalError."""
        self._closed = True
        self.engine.dispose()

    def _told(self, error: Exception) -> Trouble:
        """The reason behind an error; the log gets its name alone, as what it says may quote what was being saved."""
        trouble = trouble_in(self._folder, error)
        _log.warning("the journal says no: %s, %s", trouble.value, type(error).__name__)
        return trouble
