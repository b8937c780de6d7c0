"""Writes what is to leave the journal, on the worker of the journal: whole or not at all, and told in one sentence."""

import errno
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from models.exchange.telling import Telling
from models.journal import Journal, Trouble
from models.progress import StoppedError, Watch
from models.records import CheckIn, ClarityStatement, ParkedThought, RepairEpisode, SoftLanding, WeeklyReflection
from models.span import Span
from models.whole_files import lies_in
from ui.export_forms import ExportForm, write_as
from ui.file_choice import free_place
from ui.journal_queue import JournalQueue
from ui.trouble_texts import trouble_text

OWN_NAME = "soft-landing"

FOLDERS = {ExportForm.CSV, ExportForm.MONTHS}
"""What becomes a folder with several files."""
_TO_READ = {ExportForm.MARKDOWN, ExportForm.MONTHS, ExportForm.PDF}
_READ = {ClarityStatement, RepairEpisode, SoftLanding, ParkedThought, WeeklyReflection, CheckIn}
SUFFIX = {ExportForm.JSON: ".json", ExportForm.MARKDOWN: ".md", ExportForm.PDF: ".pdf"}


@dataclass(frozen=True)
class Outcome:
    """How writing ended: where it lies now, or in a sentence why it does not; neither when it was stopped."""

    path: Path | None = None
    why_not: str = ""


def export(
    journal: Journal, form: ExportForm, path: Path, *, at: datetime, span: Span, telling: Telling, watch: Watch
) -> None:
    """Write the span; raises JournalError, OSError, StoppedError, and NothingThereError for a span without entries."""
    if not _anything_in(journal, form, span):
        raise NothingThereError
    write_as(form, journal, path, at=at, span=span, telling=telling, watch=watch)


class NothingThereError(Exception):
    """There is nothing from those days."""


def _anything_in(journal: Journal, form: ExportForm, span: Span) -> bool:
    """Whether there is something to write; what belongs to no day, as gestures do, is nothing to read."""
    counts = journal.count_records(span)
    return bool(counts.keys() & _READ if form in _TO_READ else counts)


def new_folder_in(folder: Path, at: datetime) -> Path:
    """Where a form of several files goes: a folder of its own, so that nothing that lies there is written over."""
    return free_place(folder / f"{OWN_NAME}-{at.date()}")


def write(
    queue: JournalQueue,
    own_folder: Path,
    path: Path,
    work: Callable[[Journal], None],
    then: Callable[[Outcome], None],
    *,
    owner: QObject,
) -> None:
    """Have `work` write to `path` on the worker, but never among the program's own files in `own_folder`.

    It may raise what `export` raises; `then` hears on the GUI thread how it ended, while `owner` lives.
    """

    def tried(journal: Journal) -> Outcome:
        try:
            if lies_in(path, own_folder):
                return Outcome(why_not=_own_folder_text())
            work(journal)
        except StoppedError:
            return Outcome()
        except NothingThereError:
            return Outcome(why_not=_nothing_there_text())
        except OSError as error:
            return Outcome(why_not=_unwritten_text(error))
        return Outcome(path)

    def failed(trouble: Trouble) -> None:
        then(Outcome(why_not=trouble_text(trouble)))

    queue.ask(tried, then, owner=owner, failed=failed)


def _own_folder_text() -> str:
    return QCoreApplication.translate(
        "Exporting", "The journal itself lies there; any other folder will do. Nothing was written."
    )


def _nothing_there_text() -> str:
    return QCoreApplication.translate("Exporting", "There is nothing from those days. Nothing was written.")


def _unwritten_text(error: OSError) -> str:
    """Why nothing was written, by what the system says; its own words are not for everybody."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return QCoreApplication.translate("Exporting", "There is no room left on that disk. Nothing was written.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return QCoreApplication.translate("Exporting", "This account may not write there. Nothing was written.")
        case errno.ENOENT | errno.ENOTDIR:
            return QCoreApplication.translate("Exporting", "That folder is not there any more. Nothing was written.")
        case _:
            return QCoreApplication.translate("Exporting", "It could not be written there. Nothing was changed.")
