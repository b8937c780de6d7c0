"""Puts everything together and starts Qt; nothing else.

Nothing heavy is imported before the arguments are read, so that `--help`, `--version` and a word to a program that is
running already are answered at once. Then comes the icon in the tray, then the program behind it, and the storage last:
the worker imports it. docs/decisions/0018-cost-of-waiting.md says what that saves.
"""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from models.clock import Clock, FastClock, SystemClock
from models.folders import Folders
from models.version import VERSION
from ui.command_line import Arguments, parse
from ui.desktop.core_dumps import close_memory, forbid_core_dumps
from ui.desktop.instance_commands import TAKEN_IN, runs, send
from ui.plain_imports import restore_plain_imports
from ui.task_arguments import Task

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from models.backups import Backups
    from models.journal import Journal
    from models.vault import Vault
    from ui.application import Application
    from ui.desktop.single_instance import SingleInstance
    from ui.surroundings import Surroundings
    from ui.tray_icon import TrayIcon

NO_ANSWER, NO_SCREEN = 1, 2


def main(words: Sequence[str]) -> int:
    """Run the program; returns its exit code."""
    arguments = parse(words)
    forbid_core_dumps()
    if arguments.task:
        return _do(arguments, arguments.task)
    with ExitStack() as to_clean_up:
        if arguments.demo:
            from tempfile import TemporaryDirectory

            folder = to_clean_up.enter_context(TemporaryDirectory(prefix="soft-landing-demo-"))
            folders = Folders.under(Path(folder))
        else:
            folders = _folders(arguments)
        if _reached(arguments, folders) or arguments.command == "quit":
            return 0
        if not _has_screen():
            sys.stderr.write("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.\n")
            return NO_SCREEN
        return _run(arguments, folders)


def _folders(arguments: Arguments) -> Folders:
    return Folders.under(arguments.data_dir) if arguments.data_dir else Folders.of_system()


def _do(arguments: Arguments, task: Task) -> int:
    """A task for the terminal: no window, no lock, and no Qt where it needs none."""
    from models.storage.journal_folder import journal_path
    from models.storage.state_files import StateFiles
    from models.storage.vault import FileVault
    from ui import tasks

    # It says what went wrong by itself, in one sentence.
    _write_log(only_the_worst=True)
    close_memory()
    folders, clock = _folders(arguments), _clock(arguments)
    return tasks.run(
        task,
        tasks.Place(
            clock=clock,
            store=StateFiles(folders.state),
            folder=folders.data,
            vault=lambda: FileVault(folders.data, clock.now),
            exists=lambda: journal_path(folders.data).exists(),
            taken_in=lambda: send(folders.data, TAKEN_IN),
        ),
    )


def _write_log(*, only_the_worst: bool) -> None:
    """The last line of every log: types and places, never what a person wrote."""
    import logging

    level = logging.CRITICAL if only_the_worst else logging.WARNING
    logging.basicConfig(level=level, format="soft-landing: %(levelname)s: %(message)s")


def _reached(arguments: Arguments, folders: Folders) -> bool:
    """Whether a program that runs already was found, and told what was asked for."""
    by_the_bus = "DBUS_STARTER_ADDRESS" in os.environ
    if arguments.background and arguments.command is None and not by_the_bus:
        # Quietly: being started twice at log-in is no reason to open a window.
        return runs(folders.data)
    # The bus starts a program whose name it does not know; somebody clicked, and one that runs all the same is shown.
    return send(folders.data, arguments.command or "raise")


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(arguments: Arguments, folders: Folders) -> int:
    _write_log(only_the_worst=False)
    app = _new_app()
    from logging import getLogger

    from ui.desktop.single_instance import SingleInstance

    try:
        instance = SingleInstance.claim(folders.data)
    except OSError as error:
        getLogger("soft-landing").warning("a second start will not find this one: %s", error)
        instance = None
    else:
        if instance is None:
            # Another start was faster by a moment.
            if _reached(arguments, folders):
                return 0
            sys.stderr.write("Soft Landing is running already, but it does not answer.\n")
            return NO_ANSWER
    return _live(app, arguments, folders, instance, _shown_icon(folders))


def _new_app() -> "QApplication":
    # Nothing of what is loaded from here on is garbage; looking for some takes a twentieth of the start.
    gc.disable()
    from PySide6.QtWidgets import QApplication

    restore_plain_imports()
    from ui.desktop.program_id import PROGRAM_ID
    from ui.garbage_collection import GarbageCollection

    app = QApplication(sys.argv[:1])
    app.setApplicationName("soft-landing")
    app.setApplicationDisplayName("Soft Landing")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName(PROGRAM_ID)
    app.setQuitOnLastWindowClosed(False)
    GarbageCollection(app)
    return app


def _shown_icon(folders: Folders) -> "TrayIcon":
    """The icon, in the tray before anything is loaded that it can do without."""
    from PySide6.QtWidgets import QApplication

    from models.storage.plain_file import SETTINGS_NAME, SettingsFile
    from ui.tray_icon import NEUTRAL, TrayIcon, desktop_name

    settings = SettingsFile(folders.state / SETTINGS_NAME).load()
    if settings.discreet:
        # Panels and docks show this name, too, and some of them ask for it only once.
        QApplication.setApplicationName(NEUTRAL)
    icon = TrayIcon(settings.tray_panel, desktop_name(), discreet=settings.discreet)
    icon.show()
    return icon


def _live(
    app: "QApplication",
    arguments: Arguments,
    folders: Folders,
    instance: "SingleInstance | None",
    icon: "TrayIcon",
) -> int:
    """The program behind the icon, until it ends; returns its exit code."""
    # Whatever the icon was waiting for: a tray may want it to draw itself by now.
    app.processEvents()
    from models.storage.lean_loading import load_later

    load_later()
    from PySide6.QtCore import Qt

    from ui import icons, translations
    from ui.application import Application
    from ui.desktop.termination import Termination
    from ui.garbage_collection import keep_what_is_loaded

    app.processEvents()
    app.setWindowIcon(icons.app_icon())
    clock = _clock(arguments)
    surroundings = _surroundings(arguments, folders, clock)
    translations.apply(app, surroundings.store.settings().language)
    application = Application(app, surroundings, icon)
    application.ended.connect(app.quit)
    if arguments.background:
        # In the tray, without a window that would be let go of one day.
        application.queue.opened.connect(keep_what_is_loaded, Qt.ConnectionType.SingleShotConnection)
    termination = Termination(application)
    termination.asked.connect(application.quit)
    application.start(background=arguments.background or arguments.command is not None)
    if instance is not None:
        instance.hand_words_to(application.obey)
    _listen_to_desktop(arguments, application)
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


def _listen_to_desktop(arguments: Arguments, application: "Application") -> None:
    """Be found by the desktop under the program's name, where desktops have such a thing.

    The name stands for the journal that the desktop's entry opens: one in another folder, or for show, has none.
    """
    if sys.platform != "linux" or arguments.demo or arguments.data_dir:
        return
    from ui.desktop.application_service import ApplicationService

    service = ApplicationService(application)
    service.asked.connect(application.obey)
    application.ended.connect(service.close)
    service.start()


def _surroundings(arguments: Arguments, folders: Folders, clock: Clock) -> "Surroundings":
    from models.storage.state_files import StateFiles
    from ui.desktop.choose import system_engagement, system_presence
    from ui.surroundings import Surroundings

    store = StateFiles(folders.state)
    vault, backups = _vault_of(folders.data, clock), _backups_of(folders.data, clock)
    open_journal = _opener(vault)
    if arguments.demo:
        from models import demonstration

        store.keep_settings(demonstration.settings())
        store.keep_workday(demonstration.workday(clock.now()))
        open_journal = _demonstration_opener(open_journal, clock)
    return Surroundings(
        clock=clock,
        store=store,
        presence=system_presence(clock),
        engagement=system_engagement(),
        open_journal=open_journal,
        vault=vault,
        backups=backups,
        erase=lambda: _erase(folders, backups),
        data_folder=folders.data,
    )


def _clock(arguments: Arguments) -> Clock:
    real = SystemClock()
    if arguments.demo:
        from models import demonstration

        return FastClock(real, demonstration.begins(real.now()))
    return FastClock(real, arguments.pretend, arguments.pace) if arguments.pretend else real


def _vault_of(folder: Path, clock: Clock) -> "Callable[[], Vault]":
    @cache
    def find() -> "Vault":
        # Asked for on the worker: this import takes a quarter of a second.
        from models.storage.vault import FileVault

        close_memory()
        return FileVault(folder, clock.now)

    return find


def _backups_of(folder: Path, clock: Clock) -> "Callable[[], Backups]":
    @cache
    def find() -> "Backups":
        from models.storage.backups import BackupFiles
        from models.storage.vault import FileVault

        return BackupFiles(folder, FileVault(folder, clock.now).key)

    return find


def _erase(folders: Folders, backups: "Callable[[], Backups]") -> None:
    from models.storage.erasing import erase_everything

    erase_everything(folders.data, folders.state, backups())


def _opener(vault: "Callable[[], Vault]") -> "Callable[[], Journal]":
    return lambda: vault().open()


def _demonstration_opener(open_journal: "Callable[[], Journal]", clock: Clock) -> "Callable[[], Journal]":
    def open_and_fill() -> "Journal":
        from models import demonstration

        journal = open_journal()
        journal.save(*demonstration.entries(clock.now()))
        return journal

    return open_and_fill


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
