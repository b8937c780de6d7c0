"""Picks, once and in one place, what fits the system the program runs on."""

import sys

from PySide6.QtCore import QObject

from models.clock import Clock
from ui.desktop.engagement import Engagement
from ui.desktop.presence import Presence, SilentPresence


def system_presence(clock: Clock, parent: QObject | None = None) -> Presence:
    """The best source of presence here. Never raises: where nothing is to be had it is a `SilentPresence`."""
    if sys.platform != "linux":
        return SilentPresence(parent)
    # Loaded here because jeepney is not installed on other systems.
    from ui.desktop.linux import linux_presence

    return linux_presence(clock, parent)


def system_engagement(parent: QObject | None = None) -> Engagement:
    """Tells presentations, calls and do-not-disturb, as far as can be known here. Never raises."""
    if sys.platform != "linux":
        return Engagement(parent)
    # Loaded here because jeepney is not installed on other systems.
    from ui.desktop.linux_engagement import linux_engagement

    return linux_engagement(parent)
