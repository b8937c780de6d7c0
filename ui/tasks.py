"""Does what was asked from a terminal: exports, imports and the status, beside a running program or without one.

No Qt is loaded unless a PDF is wanted or a file is refused. What is said here is plain English, as `--help` is.
"""

import getpass
import json
import sys
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from models.clock import Clock
from models.exchange.document import NAMES
from models.exchange.incoming import read_incoming
from models.exchange.preview import Preview, preview
from models.exchange.refusals import ImportRefused
from models.journal import Journal, JournalError, Trouble
from models.progress import unwatched
from models.span import EVER
from models.state_store import StateStore
from models.status import status
from models.vault import Secret, Vault, Way
from ui.export_forms import ExportForm, write_as
from ui.task_arguments import Exit, Export, Import, Status, Task

_WHY = {
    Trouble.MISSING: "only its key is there, the journal itself is not",
    Trouble.MISSING_KEY: "its key file is not there",
    Trouble.WRONG_KEY: "the key does not belong to it",
    Trouble.KEY_DAMAGED: "the key file is damaged",
    Trouble.LOCKED: "it is locked, and no passphrase was given",
    Trouble.WRONG_SECRET: "that passphrase does not open it",
    Trouble.TOO_SOON: "after several wrong passphrases it takes a moment until the next is tried",
    Trouble.DAMAGED: "it is damaged",
    Trouble.FOREIGN: "the file in its place was made by another program",
    Trouble.NEWER: "a newer version of this program wrote it",
    Trouble.READ_ONLY: "this account may not write there",
    Trouble.DISK_FULL: "the disk is full",
    Trouble.BUSY: "something else is using it just now",
    Trouble.UNREADABLE: "the system does not let it be read",
    Trouble.UNKNOWN: "it is not clear why",
}
_LOCKED = {Trouble.LOCKED, Trouble.WRONG_SECRET, Trouble.TOO_SOON}


@dataclass(frozen=True)
class Place:
    """Where the tasks find what they need: the day's memory, and the journal's folder, vault and existence."""

    clock: Clock
    store: StateStore
    folder: Path
    vault: Callable[[], Vault]
    exists: Callable[[], bool]


def run(task: Task, place: Place) -> Exit:
    """Do the task; what went wrong is said in one sentence on the error stream."""
    try:
        match task:
            case Export():
                return _export(task, place)
            case Import():
                return _import(task, place)
            case Status():
                return _status(task, place)
    except JournalError as error:
        _complain(f"The journal can’t be used: {_WHY[error.trouble]}.")
        return Exit.LOCKED if error.trouble in _LOCKED else Exit.JOURNAL
    except ImportRefused as refused:
        # The sentences are those of the window; this loads a part of Qt, and nothing else happens after it.
        from ui.refused_texts import refused_text

        _complain(refused_text(refused))
        return Exit.REFUSED
    except KeyboardInterrupt:
        return Exit.STOPPED


def ask_secret() -> Secret | None:
    """The passphrase, from the terminal without showing it, or as one line from a pipe; None when there is none.

    The only place where a secret enters here. It is never an argument: those can be read by every process.
    """
    try:
        text = getpass.getpass("Passphrase: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    except (EOFError, OSError):
        return None
    return Secret(Way.PASSPHRASE, text) if text else None


def _open(place: Place) -> Journal:
    """The journal, asking for the passphrase where there is one. Raises JournalError."""
    vault = place.vault()
    try:
        return vault.open()
    except JournalError as error:
        if error.trouble is not Trouble.LOCKED:
            raise
    secret = ask_secret()
    if secret is None:
        raise JournalError(Trouble.LOCKED)
    return vault.open(secret)


def _export(task: Export, place: Place) -> Exit:
    if not place.exists():
        _complain("There is no journal here.")
        return Exit.JOURNAL
    target = task.to.resolve()
    if place.folder.resolve() in (target, *target.parents):
        _complain(f"{task.to} lies among the program’s own files.")
        return Exit.NOT_WRITTEN
    with closing(_open(place)) as journal:
        try:
            _write(task, journal, place)
        except OSError as error:
            # The name of the error alone would not help; its text speaks of the file that was asked for.
            _complain(f"{task.to} can’t be written: {error.strerror or type(error).__name__}.")
            return Exit.NOT_WRITTEN
    _say(f"Written to {task.to}. Whoever can open it can read it.")
    return Exit.DONE


def _write(task: Export, journal: Journal, place: Place) -> None:
    with ExitStack() as around:
        if task.form is ExportForm.PDF:
            from ui.pdf_export import without_a_screen

            around.enter_context(without_a_screen())
        write_as(task.form, journal, task.to, at=place.clock.now(), span=task.span)


def _import(task: Import, place: Place) -> Exit:
    incoming = read_incoming(task.path, place.clock.now(), state=task.state)
    if task.dry_run and not place.exists():
        _tell(preview(incoming, None))
        return Exit.DONE
    with closing(_open(place)) as journal:
        found = preview(incoming, journal)
        _tell(found)
        if not task.dry_run:
            journal.take_in(incoming.records, unwatched)
            _say("Taken in." if found.changes else "There was nothing new in it.")
    return Exit.DONE


def _tell(found: Preview) -> None:
    if found.first and found.last:
        _say(f"From {found.first} to {found.last}:")
    for kind, name in NAMES.items():
        new, newer, known = (counts[kind] for counts in (found.new, found.newer, found.known))
        if new or newer or known:
            _say(f"{name}: {new} new, {newer} changed later than here, {known} to be left as they are")


def _status(task: Status, place: Place) -> Exit:
    counts = None
    if not place.exists():
        counts = {}
    else:
        try:
            with closing(_open(place)) as journal:
                counts = journal.count_records(EVER)
        except JournalError as error:
            # Whether an offer is due can be told while it is locked.
            if error.trouble is not Trouble.LOCKED:
                raise
    found = status(place.store.workday(), place.clock.now(), counts).plain()
    if task.json:
        _say(json.dumps(found, indent=2))
    else:
        _say("\n".join(f"{name}: {_plain(value)}" for name, value in found.items()))
    return Exit.DONE


def _plain(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case dict():
            return ", ".join(f"{count} {name}" for name, count in value.items() if count) or "none"
        case None:
            return "locked"
        case _:
            return str(value)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _complain(text: str) -> None:
    sys.stderr.write(f"{text}\n")
