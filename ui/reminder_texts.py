"""What the quiet reminders say.

A notification can be read by anybody who passes, also on a locked screen: it names nobody, quotes nothing, and does not
tell what there is to be found. Names of gestures are the person's own words, so they are not in it either.
"""

from PySide6.QtCore import QCoreApplication

from models.reminder_reasons import ReminderKind
from models.reminders import Reminder
from ui.notices import Notice

REMINDER = "reminder"
"""The key of every quiet reminder: a new one takes the place of the one before."""

SHOW, LATER, SKIP = "show", "later", "skip"


def notice_of(reminder: Reminder) -> Notice:
    """The notification for a reminder."""
    title, body = _words(reminder.kind)
    return Notice(REMINDER, title, body, _actions(reminder.kind))


def _words(kind: ReminderKind) -> tuple[str, str]:
    match kind:
        case ReminderKind.RETURN:
            return (
                QCoreApplication.translate("Reminders", "The time you had in mind"),
                QCoreApplication.translate("Reminders", "It is now. Gently, and as far as you are ready."),
            )
        case ReminderKind.ARRIVAL:
            return (
                QCoreApplication.translate("Reminders", "A small landing, if you like"),
                QCoreApplication.translate("Reminders", "There are a few minutes to set the day down."),
            )
        case ReminderKind.OPEN_EPISODE:
            return (
                QCoreApplication.translate("Reminders", "Whenever you are ready"),
                QCoreApplication.translate("Reminders", "Something is still open here. There is no hurry."),
            )
        case ReminderKind.REFLECTION:
            return (
                QCoreApplication.translate("Reminders", "A look back, if you like"),
                QCoreApplication.translate("Reminders", "Your week is here whenever it suits you."),
            )
        case ReminderKind.UNSAID:
            return (
                QCoreApplication.translate("Reminders", "Something you kept for later"),
                QCoreApplication.translate("Reminders", "It is here if today is a good day for it, and keeps if not."),
            )


def _actions(kind: ReminderKind) -> tuple[tuple[str, str], ...]:
    show = (SHOW, QCoreApplication.translate("Reminders", "Show"))
    match kind:
        case ReminderKind.ARRIVAL:
            return ((SHOW, QCoreApplication.translate("Reminders", "Begin")),)
        case ReminderKind.REFLECTION:
            later = (LATER, QCoreApplication.translate("Reminders", "Later this evening"))
            skip = (SKIP, QCoreApplication.translate("Reminders", "Not this week"))
            return (show, later, skip)
        case _:
            return (show,)
