"""Evenings to look at, and reasons to be reminded of something on them."""

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from models.occasions import AgreedReturn, Occasions, StillOpen, StillUnsaid
from models.reminder_reasons import ReminderKind
from models.reminder_state import ReminderState
from models.reminders import next_due, step
from models.rituals import IsoWeek
from models.settings import Settings
from models.workday_events import Observation
from models.workday_state import Phase, WorkdayState
from tests.models.workdays import MONDAY, at

# Without the reflection, which else would be due on every Monday of these tests.
EVERYTHING = Settings(remind_of_arrival=True, remind_of_unsaid=True, remind_of_reflection=False)
WEEKLY = replace(EVERYTHING, remind_of_reflection=True)
SUNDAY = MONDAY - timedelta(days=1)
TUESDAY = MONDAY + timedelta(days=1)
DAY = timedelta(days=1)
AT_SIX = tuple((weekday, time(18)) for weekday in range(1, 8))
LAST_WEEK = IsoWeek.of(SUNDAY.date())
RETURN, ARRIVAL, OPEN = ReminderKind.RETURN, ReminderKind.ARRIVAL, ReminderKind.OPEN_EPISODE
REFLECTION, UNSAID = ReminderKind.REFLECTION, ReminderKind.UNSAID


def key(number):
    return UUID(int=number)


def agreed(clock, number=1, *, day=MONDAY):
    return AgreedReturn(key(number), key(100 + number), at(clock, day=day))


def open_since(clock, number=1, *, day=MONDAY):
    return StillOpen(key(100 + number), at(clock, day=day))


def unsaid_since(clock, number=1, *, day=MONDAY):
    return StillUnsaid(key(200 + number), at(clock, day=day))


@dataclass
class Evening:
    """Looks at given times, and what they brought."""

    occasions: Occasions = field(default_factory=Occasions)
    settings: Settings = EVERYTHING
    state: ReminderState = field(default_factory=ReminderState)
    day: datetime = MONDAY
    workday: WorkdayState = field(default_factory=lambda: WorkdayState(phase=Phase.AT_WORK))

    def look(self, moment, idle=5.0, *, locked=False, engaged=False, slept=0.0):
        if isinstance(moment, str):
            moment = at(moment, day=self.day)
        self.seen = Observation(
            moment, None if idle is None else timedelta(seconds=idle), locked, timedelta(seconds=slept), engaged
        )
        self.state, reminder = step(self.state, self.seen, self.occasions, self.settings, self.workday)
        return reminder

    def kind(self, moment, idle=5.0, **circumstances):
        reminder = self.look(moment, idle, **circumstances)
        return reminder.kind if reminder else None

    def next_look(self):
        return next_due(self.state, self.seen, self.occasions, self.settings, self.workday)

    def in_phase(self, phase):
        self.workday = replace(self.workday, phase=phase)
        return self
