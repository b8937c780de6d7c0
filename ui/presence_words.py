"""Where the idle time comes from and what it says, in sentences."""

from datetime import timedelta

from ui.desktop.presence import SourceName, SourceReport
from ui.locale_texts import spoken_length_text
from ui.punctuation import one_after_the_other
from ui.text_context import TextContext

Presence = TextContext("Presence")

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
        way = Presence.tr("It cannot wake me, so I look every 15 seconds at most.")
    else:
        way = Presence.tr("It wakes me when your hands rest or come back; I never keep looking.")
    return one_after_the_other(told, way)


def said_text(report: SourceReport) -> str:
    """What the source says now."""
    idle = report.idle_for
    if report.locked:
        return Presence.tr("The screen is locked or dark.")
    if idle is None:
        return Presence.tr(
            "At the moment nothing here can tell whether you are there. A landing then waits in the tray.",
        )
    if idle < A_MOMENT:
        return Presence.tr("Your last input was a moment ago.")
    if idle < _MINUTE:
        return Presence.tr("Your last input was %n seconds ago.", "", idle // _SECOND)
    told = Presence.tr("Your last input was {length} ago.")
    return told.format(length=spoken_length_text(idle, after_preposition=True))


def _source(source: SourceName) -> str:
    return {
        SourceName.NONE: Presence.tr("Nothing on this desktop tells."),
        SourceName.X11: Presence.tr("From the X server."),
        SourceName.MUTTER: Presence.tr("From GNOME’s own idle monitor."),
        SourceName.WAYLAND: Presence.tr("From your desktop’s compositor (Wayland)."),
        SourceName.KWIN: Presence.tr("From your desktop’s compositor (Wayland), in the older way that KDE began."),
        SourceName.LOGIND: Presence.tr(
            "From the login service, as far as your desktop tells it. It knows long pauses only."
        ),
        SourceName.WINDOWS: Presence.tr("From Windows."),
        SourceName.MACOS: Presence.tr("From macOS."),
    }[source]
