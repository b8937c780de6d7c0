"""The first minutes of a workday: hands back what was set down, and asks once how the evening landed."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from models.clock import Clock
from models.evening import evening_before
from models.journal import Journal
from models.records import DayKind
from models.settings import Settings
from models.workday_events import DayBegan
from ui.journal_queue import JournalQueue
from ui.locale_texts import greeting_text
from ui.notices import Notice, Notices
from ui.punctuation import one_after_the_other
from ui.reminders import Reminders
from ui.workday_watch import WorkdayWatch

_MORNING = "morning"


class Morning(QObject):
    """One notice at most; with nothing to hand back and nothing to ask there is none."""

    show_wanted = Signal()
    """The person wants to see what the notice speaks of."""

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        watch: WorkdayWatch,
        notices: Notices,
        reminders: Reminders,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._clock = queue, clock
        self._notices, self._reminders = notices, reminders
        self._settings = settings
        watch.day_began.connect(self._day_began)
        notices.answered.connect(self._answered)

    def follow(self, settings: Settings) -> None:
        """Settings that were changed."""
        self._settings = settings

    def _day_began(self, began: DayBegan) -> None:
        if began.kind is DayKind.WORKDAY:
            self._queue.ask(lambda journal: self._found(journal, began.day), self._greet, owner=self)

    def _found(self, journal: Journal, today: date) -> tuple[bool, bool]:
        waiting = any(thought.workday < today for thought in journal.thoughts_waiting())
        return waiting, self._settings.ask_about_evening and evening_before(journal, today) is not None

    def _greet(self, found: tuple[bool, bool]) -> None:
        waiting, evening = found
        told = self.tr("What you set down is here again, whenever you are ready for it.") if waiting else ""
        asked = self.tr("How did the evening land? One tap, if you like.") if evening else ""
        if told or asked:
            words = one_after_the_other(told, asked)
            show = (("show", self.tr("Show")),)
            self._reminders.make_room(_MORNING)
            self._notices.show(Notice(_MORNING, greeting_text(self._clock.now()), words, show))

    def _answered(self, key: str, _action: str) -> None:
        if key == _MORNING:
            self.show_wanted.emit()
            self._notices.withdraw(key)
