"""Says in plain words why a landing would be offered when it would."""

from datetime import time

from PySide6.QtCore import QCoreApplication

from models.landing_window import LandingWindow
from models.rhythm import DayPlan
from ui.locale_texts import clock_text
from ui.punctuation import filled


def why_text(plan: DayPlan) -> str:
    """Between which times the middle half of the days ended that began like today."""
    early, late = (clock_text(time_of(minute)) for minute in plan.half_between)
    if early == late:
        return filled(
            QCoreApplication.translate("Rhythm", "Days that began like today ended around {time}."), time=early
        )
    told = QCoreApplication.translate("Rhythm", "Days that began like today ended between {early} and {late}.")
    return filled(told, early=early, late=late)


def reason_text(plan: DayPlan | None, window: LandingWindow | None) -> str:
    """Why a landing is offered when it is: by the plan of the day, or by the settings; empty on a day off."""
    if window is None:
        return ""
    if plan is not None:
        return why_text(plan)
    told = QCoreApplication.translate("Rhythm", "By your settings, days like this end around {time}.")
    return filled(told, time=clock_text(window.usual_end))


def time_of(minute: int) -> time:
    """The time of day so many minutes after midnight; plans count on past 24 hours."""
    return time(minute // 60 % 24, minute % 60)
