"""Where the idle time comes from and what it says, in sentences."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ui.desktop.presence import SourceName, SourceReport
from ui.locale_texts import spoken_length_text

A_MOMENT = timedelta(seconds=5)
"""Shorter than this need not be counted; some sources cannot."""

_MINUTE = timedelta(minutes=1)
_SECOND = timedelta(seconds=1)


def source_text(report: SourceReport) -> str:
    """Where the idle time comes from, and whether it has to be looked at."""
    told = _source(report.source)
    if report.source is SourceName.NONE:
        return told
    if report.polls:
        way = QCoreApplication.translate("Presence", "It cannot wake me, so I look every 15 seconds at most.")
    else:
        way = QCoreApplication.translate(
            "Presence", "It wakes me when your hands rest or come back; I never keep looking."
        )
    return f"{told} {way}"


def said_text(report: SourceReport) -> str:
    """What the source says now."""
    idle = report.idle_for
    if report.locked:
        return QCoreApplication.translate("Presence", "The screen is locked or dark.")
    if idle is None:
        return QCoreApplication.translate(
            "Presence",
            "At the moment nothing here can tell whether you are there. A landing then waits in the tray.",
        )
    if idle < A_MOMENT:
        return QCoreApplication.translate("Presence", "Your last input was a moment ago.")
    if idle < _MINUTE:
        return QCoreApplication.translate("Presence", "Your last input was %n seconds ago.", None, idle // _SECOND)
    told = QCoreApplication.translate("Presence", "Your last input was {length} ago.")
    return told.format(length=spoken_length_text(idle))


def _source(source: SourceName) -> str:
    return {
        SourceName.NONE: QCoreApplication.translate("Presence", "Nothing on this desktop tells."),
        SourceName.X11: QCoreApplication.translate("Presence", "From the X server."),
        SourceName.MUTTER: QCoreApplication.translate("Presence", "From GNOME’s own idle monitor."),
        SourceName.WAYLAND: QCoreApplication.translate("Presence", "From your desktop’s compositor (Wayland)."),
        SourceName.KWIN: QCoreApplication.translate(
            "Presence", "From your desktop’s compositor (Wayland), in the older way that KDE began."
        ),
        SourceName.LOGIND: QCoreApplication.translate(
            "Presence", "From the login service, as far as your desktop tells it. It knows long pauses only."
        ),
        SourceName.WINDOWS: QCoreApplication.translate("Presence", "From Windows."),
        SourceName.MACOS: QCoreApplication.translate("Presence", "From macOS."),
    }[source]
