"""Does what was asked from a terminal: exports, imports and the status, beside a running program or without one.

No Qt is loaded unless a PDF is wanted or a file is refused. What is said here is plain English, as `--help` is.
"""

import getpass
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

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
from models.whole_files import lies_in
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
# Windows knows no terminal that hangs up.
_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


@dataclass(frozen=True)
class Place:
    """Where the tasks find what they need: the day's memory, and the journal's folder, vault and existence.

    `taken_in` tells a program that runs beside this one.
    """

    clock: Clock
    store: StateStore
    folder: Path
    vault: Callable[[], Vault]
    exists: Callable[[], bool]
    taken_in: Callable[[], object]


def run(task: Task, place: Place) -> Exit:
    """Do the task; what went wrong is said in one sentence on the error stream."""
    _let_any_text_pass()
    try:
        with _stopped_in_order():
            return _done(task, place)
    except _UnsaidError as error:
        _complain(f"It is done, but what there was to say can’t be written: {error}.")
        return Exit.UNSAID
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


def _done(task: Task, place: Place) -> Exit:
    match task:
        case Export():
            return _export(task, place)
        case Import():
            return _import(task, place)
        case Status():
            return _status(task, place)


def _let_any_text_pass() -> None:
    """A name that the terminal has no letters for, or bytes that are no text, are no reason to break off."""
    instead = ((sys.stdin, "surrogateescape"), (sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace"))
    for stream, otherwise in instead:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=otherwise)


@contextmanager
def _stopped_in_order() -> Iterator[None]:
    """Being told to end, by a time limit or a terminal that closes, is what Ctrl+C is: nothing half-written is left."""
    before = {number: signal.getsignal(number) for number in _ENDING}
    for number, handler in before.items():
        if handler is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def ask_secret() -> Secret | None:
    """The passphrase, from the terminal without showing it, or as one line from a pipe; None when there is none.

    The only place where a secret enters here. It is never an argument: those can be read by every process.
    """
    if sys.stdin is None:
        # Whoever started this closed it.
        return None
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
    if not _is_there(place):
        _complain("There is no journal here.")
        return Exit.JOURNAL
    if lies_in(task.to, place.folder):
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
    if task.dry_run and not _is_there(place):
        _tell(preview(incoming, None))
        return Exit.DONE
    with closing(_open(place)) as journal:
        found = preview(incoming, journal)
        if not task.dry_run:
            journal.take_in(incoming.records, unwatched)
    if found.changes and not task.dry_run:
        # It is in the journal by now: whoever stops this stops only the telling.
        with suppress(KeyboardInterrupt):
            place.taken_in()
    # Nothing is said before all is done: whoever stops listening stops nothing halfway.
    _tell(found)
    if not task.dry_run:
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
    if not _is_there(place):
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


def _is_there(place: Place) -> bool:
    """Whether there is a journal; raises JournalError where the system does not let anybody look."""
    try:
        return place.exists()
    except OSError:
        raise JournalError(Trouble.UNREADABLE) from None


class _UnsaidError(Exception):
    """What was asked for is done, but cannot be told; the text says why."""


def _say(text: str) -> None:
    """For whoever listens, and some stop listening. Raises _UnsaidError when it can’t be written."""
    try:
        _write_line(sys.stdout, text)
    except BrokenPipeError:
        _let_go_of(sys.stdout)
    except OSError as error:
        _let_go_of(sys.stdout)
        raise _UnsaidError(error.strerror or type(error).__name__) from None


def _complain(text: str) -> None:
    try:
        _write_line(sys.stderr, text)
    except OSError:
        _let_go_of(sys.stderr)


def _write_line(out: TextIO | None, text: str) -> None:
    # None is one that whoever started this closed.
    if out is not None:
        out.write(f"{text}\n")
        out.flush()


def _let_go_of(out: TextIO) -> None:
    """Python writes what is left at its end, and would complain once more."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
