"""The program on a Sunday on which there is something to be reminded of."""

from dataclasses import replace
from datetime import time, timedelta

from models import rituals
from models.settings import Appearance, Settings
from tests.hand_clock import AFTERNOON
from tests.memory_journal import MemoryJournal
from tests.ui.living import MINUTE, Shown
from ui.reminder_texts import REMINDER

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
QUIET = Settings(first_run_done=True, appearance=Appearance.LIGHT, remind_of_reflection=False)
WEEKLY = replace(QUIET, remind_of_reflection=True, reflection_time=time(16))
SECRET = "I snapped about the weekend plans"
# A day off: no landing is offered that would go first.
SUNDAY = AFTERNOON - DAY


class Evening:
    """The program on a Sunday, with its notices written down, and what the journal knows known."""

    def __init__(self, qtbot, live, *records, settings=QUIET, moment=SUNDAY):
        self.qtbot = qtbot
        self.life = live(moment, settings, journal=MemoryJournal(*records))
        self.shown = Shown(self.life)
        self.life.start(background=True)
        self.reminders = self.life.application.reminders
        self.known()

    def known(self):
        self.qtbot.waitUntil(lambda: self.reminders._occasions is not None and self.reminders._certain)

    def save(self, *records):
        queue = self.life.application.queue
        with self.qtbot.waitSignal(queue.saved):
            queue.save(*records)
        self.known()

    def everything_answered(self):
        """The journal answers in order: when this is answered, so is everything before it."""
        answered = []
        self.life.application.queue.ask(lambda _journal: None, lambda _: answered.append(True), owner=self.reminders)
        self.qtbot.waitUntil(lambda: bool(answered))

    def go_on(self, length, idle=5.0):
        self.life.pass_by(length, idle)

    def reminded(self):
        return [notice for notice in self.shown if notice.key == REMINDER]

    def answer(self, action="default"):
        self.life.application.notices.answered.emit(REMINDER, action)

    @property
    def page(self):
        tracker = self.life.application.windows.tracker
        return tracker.page_name() if tracker is not None and tracker.isVisible() else None


def quarrel(moment=SUNDAY):
    return rituals.begin_episode(SECRET, moment)


def a_pause(episode, minutes=30):
    return rituals.take_pause(episode, SUNDAY, minutes * MINUTE)
