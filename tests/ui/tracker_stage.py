"""A tracker window on a journal in memory, with the true queue between them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.settings import Settings
from tests.memory_journal import MemoryJournal
from tests.pictures import StandingClock
from ui.journal_queue import JournalQueue
from ui.tracker.window import Page, TrackerWindow

_LEVELS = 3


class Stage:
    """What a test needs to act as a person in front of the tracker."""

    def __init__(self, qtbot, *records):
        self.qtbot = qtbot
        self.clock = StandingClock()
        self.journal = MemoryJournal(*records)
        self.queue = JournalQueue(lambda: self.journal, self.clock)
        self.queue.start()
        self.window = self.open()

    def open(self):
        """A new window, as after a restart."""
        window = TrackerWindow(self.queue, self.clock, Settings())
        self.qtbot.addWidget(window)
        window.show()
        self.qtbot.waitExposed(window)
        window.activateWindow()
        self.settle()
        return window

    def page(self, name: Page):
        """Go to a page and wait until it shows what the journal holds."""
        self.window.show_page(name)
        self.settle()
        return self.window.page(name)

    def settle(self):
        """Wait until the journal has answered everything, and the answers to that."""
        for _ in range(3):
            answered = []
            self.queue.ask(lambda _journal: None, lambda _: answered.append(1), owner=self.queue)  # noqa: B023
            self.qtbot.waitUntil(lambda: bool(answered))  # noqa: B023
        # The last answer may have changed what is shown: the layouts follow in events of their own, level by level.
        for _ in range(_LEVELS):
            QCoreApplication.sendPostedEvents()

    def type(self, widget: QWidget, text: str):
        """Put the focus there and type."""
        widget.setFocus()
        QTest.keyClicks(widget, text)

    def press(self, widget: QWidget, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key and wait for what follows."""
        QTest.keyClick(widget, key, modifiers)
        self.settle()

    def of(self, kind):
        """The records of a kind that are not deleted."""
        return [each for each in self.journal.records.values() if isinstance(each, kind) and each.deleted is None]

    def close(self):
        """Let go of the worker."""
        self.queue.close()
