"""The weekly reflection over a journal in memory, on a Sunday evening."""

from datetime import datetime

from models.rituals import IsoWeek
from models.settings import Settings
from tests.hand_clock import ZONE, HandClock
from tests.memory_journal import MemoryJournal
from ui.journal_queue import JournalQueue
from ui.reflection_window import ReflectionWindow

SUNDAY = datetime(2026, 11, 22, 19, 0, tzinfo=ZONE)
WEEK = IsoWeek(2026, 47)


class ReflectionStage:
    """Everything the window needs; `new_window` opens one and waits until it can be written in."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.journal, self.clock = MemoryJournal(), HandClock(SUNDAY)
        self.queue = JournalQueue(lambda: self.journal, self.clock)
        self.queue.start()

    def new_window(self):
        window = ReflectionWindow(self.queue, self.clock, Settings())
        self._qtbot.addWidget(window)
        with self._qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        self._qtbot.waitUntil(lambda: not window.prompts.good_news.isReadOnly())
        return window

    def stored(self, week=WEEK):
        """The record of a week, as the journal has it."""
        return self.journal.reflection(week.year, week.week)

    def close(self):
        self.queue.close()
