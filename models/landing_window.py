"""When a landing may be offered on a day: by the settings, or by the person's own days once they are known."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.rhythm import DayPlan, usual_minute
from models.settings import WINDOW_LEAD, WINDOW_TAIL, Settings

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Rules:
    """What decides about offers: what the person set (ISO weekdays, local time), and what their past days say."""

    workdays: frozenset[int]
    usual_end: time
    wait_for_pause: bool = True
    other_ends: tuple[tuple[int, time], ...] = ()
    days_off: frozenset[date] = frozenset()
    """Public holidays."""
    lead: timedelta = WINDOW_LEAD
    tail: timedelta = WINDOW_TAIL
    plan: DayPlan | None = None
    """What the past says about one day, once enough of it is known."""

    @classmethod
    def of(cls, settings: Settings) -> "Rules":
        """The rules that follow from the settings."""
        return cls(settings.workdays, settings.usual_end, settings.wait_for_pause, settings.other_ends)

    def plan_of(self, day: date) -> DayPlan | None:
        """What the past says about this day, if that is known."""
        return self.plan if self.plan and self.plan.day == day else None

    def works_on(self, day: date) -> bool:
        """Whether this is a day on which the person usually works."""
        return day.isoweekday() in self.workdays and day not in self.days_off

    def end_on(self, day: date) -> time:
        """When this day usually ends."""
        return dict(self.other_ends).get(day.isoweekday(), self.usual_end)


@dataclass(frozen=True)
class LandingWindow:
    """When a landing is offered: from a little before the usual end on. Aware local times."""

    opens: datetime
    usual_end: datetime
    closes: datetime


def landing_window(day: date, at: datetime, rules: Rules, began: datetime | None = None) -> LandingWindow:
    """The window of a workday in the zone that holds at `at`; `began` tells a night shift from an early one."""
    plan = rules.plan_of(day)
    opens = plan.opens() if plan else None
    midnight = datetime.combine(day, time(), at.tzinfo)
    if plan and opens is not None:
        # A day that began late opens its window late, perhaps after the hour at which days like it mostly end.
        late = max(plan.half_between[1], opens)
        middle = max(plan.middle, opens)
        return LandingWindow(
            midnight + opens * MINUTE, midnight + middle * MINUTE, midnight + late * MINUTE + rules.tail
        )
    end = midnight + usual_minute(rules.end_on(day), minute_of(day, began) if began else None) * MINUTE
    return LandingWindow(end - rules.lead, end, end + rules.tail)


def minute_of(day: date, at: datetime) -> int:
    """Minutes since local midnight of a date, as plans count them."""
    return (at - datetime.combine(day, time(), at.tzinfo)) // MINUTE
