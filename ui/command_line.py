"""What can be said to the program when it is started. Loads no Qt, so that `--help` and `--quit` answer at once."""

import argparse
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.version import VERSION
from ui.task_arguments import Task, add_tasks, task_of

_COMMANDS = {
    "tracker": "open the tracker",
    "new-statement": "open the tracker and begin a clarity statement",
    "land": "begin a landing",
    "reflect": "open the weekly reflection",
    "quit": "end the running program",
}


@dataclass(frozen=True)
class Arguments:
    """What was asked for. `command` is one of the words that a running program understands, or None.

    A `task` is done and that is all: nothing is started, and no running program is asked.
    """

    command: str | None
    task: Task | None
    data_dir: Path | None
    background: bool
    demo: bool
    pictures: Path | None
    pretend: datetime | None
    pace: float


def parse(arguments: Sequence[str]) -> Arguments:
    """Read the arguments; prints and raises SystemExit for `--help`, `--version` and what cannot be understood."""
    parser = argparse.ArgumentParser(
        prog="soft-landing",
        description="Small rituals for the way from work to home. Without arguments it opens the tracker and stays in "
        "the tray; a second start raises the first.",
    )
    parser.add_argument("--version", action="version", version=f"Soft Landing {VERSION}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything under DIR")
    parser.add_argument("--background", action="store_true", help="start quietly in the tray")
    commands = parser.add_argument_group("said to the running program, which is started when there is none")
    choice = commands.add_mutually_exclusive_group()
    for command, meaning in _COMMANDS.items():
        choice.add_argument(f"--{command}", dest="command", action="store_const", const=command, help=meaning)
    trying = parser.add_argument_group("trying it out")
    trying.add_argument(
        "--demo", action="store_true", help="play a workday in about a minute, with a journal that is thrown away"
    )
    trying.add_argument("--pictures", type=Path, metavar="DIR", help="with --demo: leave pictures of it in DIR")
    trying.add_argument(
        "--pretend", type=_local_time, metavar="TIME", help="begin as if it were TIME, such as 2026-11-23T17:05"
    )
    trying.add_argument(
        "--pace", type=_pace, default=1.0, metavar="N", help="with --pretend: let time go by N times as fast"
    )
    add_tasks(parser)
    found = parser.parse_args(arguments)
    if found.task and (found.command or found.background or found.demo):
        parser.error(f"{found.task} goes with --data-dir alone")
    if found.pictures and not found.demo:
        parser.error("--pictures goes with --demo")
    if found.pace != 1 and not found.pretend:
        parser.error("--pace goes with --pretend")
    return Arguments(
        command=found.command,
        task=task_of(found, parser),
        data_dir=found.data_dir,
        background=found.background,
        demo=found.demo,
        pictures=found.pictures,
        pretend=found.pretend,
        pace=found.pace,
    )


def _pace(text: str) -> float:
    """A number above 0."""
    with suppress(ValueError):
        pace = float(text)
        if 0 < pace < float("inf"):
            return pace
    raise argparse.ArgumentTypeError(f"{text!r} is no number above 0")


def _local_time(text: str) -> datetime:
    """An ISO time, local when it names no zone."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 2026-11-23T17:05") from None
