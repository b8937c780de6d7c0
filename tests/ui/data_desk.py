"""A journal on disk, its queue, and the section "Your data" of the settings in front of it."""

import threading
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from models.storage.opening import open_journal
from tests.hand_clock import AFTERNOON, HandClock
from ui.journal_queue import JournalQueue
from ui.progress_line import Watched
from ui.settings_data import DataSection

PATIENCE_S = 60


class DataDesk:
    """What a test needs to act as a person in front of the section."""

    def __init__(self, qtbot, folder):
        self.qtbot, self.folder, self.clock = qtbot, folder, HandClock(AFTERNOON)
        self.queue = JournalQueue(self._open, self.clock)
        self.section = DataSection(folder, self.queue, self.clock)
        qtbot.addWidget(self.section)
        self.section.show()
        self.section.activateWindow()
        self.queue.start()

    def _open(self):
        return open_journal(self.folder, self.clock.now)

    def write(self, *records):
        with self.qtbot.waitSignal(self.queue.saved):
            self.queue.save(*records)

    def asked(self, question):
        """What the journal answers."""
        found = []
        self.queue.ask(question, found.append, owner=self.section)
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]

    def words(self):
        return sorted(each.words for each in self.asked(lambda journal: journal.statements()))

    def dialog(self):
        """The dialog that was just opened."""
        (found,) = self.section.window().findChildren(QFileDialog)
        return found

    def pick(self, path):
        """Choose a file or folder in that dialog."""
        dialog = self.dialog()
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        self.qtbot.waitUntil(lambda: not isValid(dialog))

    def focus(self):
        return self.section.window().focusWidget()


class Held:
    """Work that stands still at its first step past a figure, until it is let go on."""

    def __init__(self, monkeypatch, at):
        self.reached, self._on = threading.Event(), threading.Event()
        told = Watched.__call__

        def watch(watched, done, whole):
            told(watched, done, whole)
            if done >= at:
                self.reached.set()
                self._on.wait(PATIENCE_S)
            return not watched.stopped

        monkeypatch.setattr(Watched, "__call__", watch)

    def go_on(self):
        self._on.set()


class FolderOpener(QObject):
    """What a desktop has to show folders with."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def take(self, url):
        self.opened.append(url.toLocalFile())


@contextmanager
def folders_opened():
    """The folders that are shown within the block."""
    opener = FolderOpener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    try:
        yield opener.opened
    finally:
        QDesktopServices.unsetUrlHandler("file")
