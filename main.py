"""Puts everything together and starts Qt; nothing else.

Nothing heavy is imported before the arguments are read, so that `--help`, `--version` and a word to a program that is
running already are answered at once. The storage is imported by the worker, after the tray is up.
"""

import logging
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from models.clock import Clock, FastClock, SystemClock
from models.folders import Folders
from models.journal import Journal
from models.version import VERSION
from ui.command_line import Arguments, parse
from ui.desktop.instance_commands import runs, send

NO_ANSWER, NO_SCREEN = 1, 2

log = logging.getLogger("soft-landing")


def main(words: Sequence[str]) -> int:
    """Run the program; returns its exit code."""
    arguments = parse(words)
    # The last line of every log: types and places, never what a person wrote.
    logging.basicConfig(level=logging.WARNING, format="soft-landing: %(levelname)s: %(message)s")
    with ExitStack() as to_clean_up:
        if arguments.demo:
            folder = to_clean_up.enter_context(tempfile.TemporaryDirectory(prefix="soft-landing-demo-"))
            folders = Folders.under(Path(folder))
        else:
            folders = Folders.under(arguments.data_dir) if arguments.data_dir else Folders.of_system()
        if _reached(arguments, folders) or arguments.command == "quit":
            return 0
        if not _has_screen():
            sys.stderr.write("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.\n")
            return NO_SCREEN
        return _run(arguments, folders)


def _reached(arguments: Arguments, folders: Folders) -> bool:
    """Whether a program that runs already was found, and told what was asked for."""
    if arguments.background and arguments.command is None:
        # Quietly: being started twice at log-in is no reason to open a window.
        return runs(folders.data)
    return send(folders.data, arguments.command or "raise")


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(arguments: Arguments, folders: Folders) -> int:
    from PySide6.QtWidgets import QApplication

    from models.storage.state_files import StateFiles
    from ui import icons
    from ui.application import Application, Surroundings
    from ui.desktop.choose import system_engagement, system_presence
    from ui.desktop.single_instance import SingleInstance
    from ui.desktop.termination import Termination

    app = QApplication(sys.argv[:1])
    app.setApplicationName("soft-landing")
    app.setApplicationDisplayName("Soft Landing")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("soft-landing")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(icons.app_icon())
    try:
        instance = SingleInstance.claim(folders.data)
    except OSError as error:
        log.warning("a second start will not find this one: %s", error)
        instance = None
    else:
        if instance is None:
            # Another start was faster by a moment.
            if _reached(arguments, folders):
                return 0
            sys.stderr.write("Soft Landing is running already, but it does not answer.\n")
            return NO_ANSWER
    clock = _clock(arguments)
    store = StateFiles(folders.state)
    open_journal = _opener(folders.data, clock)
    if arguments.demo:
        from models import demonstration

        store.keep_settings(demonstration.settings())
        store.keep_workday(demonstration.workday(clock.now()))
        open_journal = _demonstration_opener(open_journal, clock)
    application = Application(
        app,
        Surroundings(
            clock=clock,
            store=store,
            presence=system_presence(clock),
            engagement=system_engagement(),
            open_journal=open_journal,
            data_folder=folders.data,
        ),
    )
    application.ended.connect(app.quit)
    termination = Termination(application)
    termination.asked.connect(application.quit)
    if instance is not None:
        instance.command_received.connect(application.obey)
    application.start(background=arguments.background or arguments.command is not None)
    if arguments.command:
        application.obey(arguments.command)
    if arguments.demo and isinstance(clock, FastClock):
        from ui.demonstration import Demonstration

        Demonstration(application, clock, arguments.pictures).start()
    code = app.exec()
    termination.close()
    if instance is not None:
        instance.close()
    return code


def _clock(arguments: Arguments) -> Clock:
    real = SystemClock()
    if arguments.demo:
        from models import demonstration

        return FastClock(real, demonstration.begins(real.now()))
    return FastClock(real, arguments.pretend, arguments.pace) if arguments.pretend else real


def _opener(folder: Path, clock: Clock) -> Callable[[], Journal]:
    def open_it() -> Journal:
        # On the worker: this import takes a quarter of a second.
        from models.storage.opening import open_journal

        return open_journal(folder, clock.now)

    return open_it


def _demonstration_opener(open_journal: Callable[[], Journal], clock: Clock) -> Callable[[], Journal]:
    def open_and_fill() -> Journal:
        from models import demonstration

        journal = open_journal()
        journal.save(*demonstration.entries(clock.now()))
        return journal

    return open_and_fill


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
