"""What a screen is built from and waited for: a clock that stands, a journal in memory, the true queue, settings."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from models.journal import Journal, JournalError, Trouble
from models.landing_window import LandingWindow
from models.records import Record
from models.settings import Settings
from models.why import why_cards
from models.workday_state import Phase, WorkdayState
from tests.memory_journal import MemoryJournal
from tests.sample_life import NOW
from ui.aside import Aside
from ui.journal_queue import JournalQueue

_PATIENCE_MS = 5000


class StandingClock:
    """A clock that stands."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return (self.at - datetime(2026, 1, 1, tzinfo=UTC)).total_seconds()

    def asleep(self) -> float | None:
        return 0.0


def _usual_settings() -> Settings:
    seen = frozenset(card.id for card in why_cards())
    return Settings(usual_end=(NOW + timedelta(hours=2, minutes=20)).time(), whys_seen=seen)


@dataclass
class Studio:
    """What a screen needs: a clock, a queue in front of a journal in memory, and settings."""

    clock: StandingClock
    journal: MemoryJournal
    queue: JournalQueue
    trouble: Trouble | None = None
    """Why the journal cannot be opened, where that is what is pictured."""
    settings: Settings = field(default_factory=_usual_settings)

    @classmethod
    def with_records(cls, *records: Record, trouble: Trouble | None = None) -> Self:
        clock, journal = StandingClock(), MemoryJournal(*records)

        def open_journal() -> Journal:
            if trouble is not None:
                raise JournalError(trouble)
            return journal

        queue = JournalQueue(open_journal, clock)
        queue.start()
        return cls(clock, journal, queue, trouble)

    def workday(self) -> tuple[WorkdayState, LandingWindow]:
        end = NOW.replace(hour=17, minute=40)
        state = WorkdayState(
            day=NOW.date(), phase=Phase.AT_WORK, present_since=NOW.replace(hour=13, minute=12), last_active=NOW
        )
        return state, LandingWindow(end - timedelta(minutes=20), end, end + timedelta(minutes=20))

    def settle(self, window: QWidget) -> None:
        """Wait until the journal has answered what the window asked, and what it asked upon that; all is laid out.

        What is found out aside, such as the next public holiday, is waited for first.
        """
        while any(aside.busy for aside in window.findChildren(Aside)):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(3):
            loop = QEventLoop()
            answered = partial(_quit, loop)
            # The journal answers in order: when this one is answered, so is what the window asked before.
            self.queue.ask(lambda _journal: None, answered, owner=window, failed=answered)
            QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
            loop.exec()
            QCoreApplication.processEvents()

    def let_go(self, window: QWidget) -> None:
        """Close the window and end the queue behind it."""
        window.close()
        window.deleteLater()
        self.queue.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Builder = Callable[[Studio], QWidget]


def _quit(loop: QEventLoop, _answer: object) -> None:
    loop.quit()
