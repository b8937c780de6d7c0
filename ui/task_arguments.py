"""What can be asked of the journal from a terminal or a script: `export`, `import` and `status`. Loads no Qt.

The arguments are read at every start, most of which ask for no task: what a task is about is loaded when there is one.
"""

import argparse
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.records import StatementState
    from models.span import Span
    from ui.export_forms import ExportForm

# The values of two `StatementState`, and of some `ExportForm`: Markdown is a file or a folder by its name here, so it
# has no form of its own for months.
NOTES_BECOME = ("kept", "draft")
FORMATS = ("json", "csv", "markdown", "pdf")


class Exit(IntEnum):
    """How a task ended, for scripts; `--help` lists them."""

    DONE = 0
    UNSAID = 1
    NOT_UNDERSTOOD = 2
    JOURNAL = 3
    REFUSED = 4
    NOT_WRITTEN = 5
    LOCKED = 6
    STOPPED = 130


EXITS = """how it ends:
  0    done
  1    done, but what there was to say about it could not be written
  2    the arguments were not understood
  3    the journal could not be opened, read or written
  4    the file was not taken in; nothing was changed
  5    the file or folder could not be written; nothing was changed
  6    the journal is locked, and no passphrase that opens it was given
  130  stopped, as with Ctrl+C; nothing was changed

A passphrase is asked for in the terminal, or read as one line where the input comes from a pipe; never an argument."""

_EXPORT = """Write the journal, or a span of it, to a file that other programs can read. Whoever can open that file can
read it. json: everything, as import takes it back; a file. csv: a table for each kind; a folder. markdown: to read; a
file when PATH ends in .md, else a folder with a file a month. pdf: to print; a file. What is there is replaced."""
_IMPORT = """Take in a JSON export, a JSON export of Day One, or a CSV with a column of dates and one of texts. Nothing
is doubled, and of two versions the one changed last stays. All of it is taken in or nothing."""
_STATUS = "Say whether an offer is due and how many entries of each kind there are; nothing of what they hold."


@dataclass(frozen=True)
class Export:
    """Write the journal to a file or folder."""

    form: "ExportForm"
    to: Path
    span: "Span"


@dataclass(frozen=True)
class Import:
    """Take a file in, or only say what that would do; `state` is what notes from elsewhere become."""

    path: Path
    dry_run: bool
    state: "StatementState"


@dataclass(frozen=True)
class Status:
    """Say how things stand."""

    json: bool


Task = Export | Import | Status


def add_tasks(parser: argparse.ArgumentParser) -> None:
    """Teach the parser the tasks and what each of them takes."""
    tasks = parser.add_subparsers(
        title="asked of the journal, with or without a running program",
        dest="task",
        metavar="TASK",
        parser_class=_Parser,
    )
    export = tasks.add_parser("export", help="write it to a file that other programs can read", description=_EXPORT)
    export.add_argument("--format", choices=FORMATS, required=True, metavar="|".join(FORMATS))
    export.add_argument("--to", type=Path, required=True, metavar="PATH", help="a file, or for some formats a folder")
    export.add_argument("--from", dest="first", type=_day, metavar="DATE", help="such as 2026-11-01")
    export.add_argument("--until", dest="last", type=_day, metavar="DATE", help="this day included")
    take_in = tasks.add_parser("import", help="take entries in from a file", description=_IMPORT)
    take_in.add_argument("path", type=Path, metavar="PATH")
    take_in.add_argument("--dry-run", action="store_true", help="only say what would be taken in")
    take_in.add_argument(
        "--as",
        dest="state",
        choices=NOTES_BECOME,
        default=NOTES_BECOME[0],
        metavar="|".join(NOTES_BECOME),
        help="what notes from elsewhere become: statements kept for oneself, or drafts",
    )
    status = tasks.add_parser("status", help="say how things stand", description=_STATUS)
    status.add_argument("--json", action="store_true", help="as a JSON object")


def task_of(found: argparse.Namespace, parser: argparse.ArgumentParser) -> Task | None:
    """The task in what was parsed; prints and raises SystemExit for a span that ends before it begins."""
    match found.task:
        case "export":
            if found.first and found.last and found.last < found.first:
                parser.error("--until is before --from")
            return _export(found)
        case "import":
            from models.records import StatementState

            return Import(found.path, found.dry_run, StatementState(found.state))
        case "status":
            return Status(found.json)
        case _:
            return None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-11-01") from None


def _export(found: argparse.Namespace) -> Export:
    from models.span import EVER, Span
    from ui.export_forms import ExportForm

    span = Span(found.first, found.last) if found.first or found.last else EVER
    return Export(ExportForm(found.format), found.to, span)


class _Parser(argparse.ArgumentParser):
    """The parser of one task: `--data-dir` may stand behind it as well, and its help says how it can end."""

    def __init__(self, **options: str) -> None:
        super().__init__(
            prog=options["prog"],
            description=options.get("description"),
            epilog=EXITS,
            formatter_class=_KeepsEpilog,
        )
        self.add_argument(
            "--data-dir", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="the journal is under DIR"
        )


class _KeepsEpilog(argparse.HelpFormatter):
    """Help whose paragraphs of several lines are filled, but for the list of exits."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if text == EXITS else super()._fill_text(text, width, indent)
