"""The services that are asked whether somebody is engaged, and the wait for their answers."""

from pytestqt.qtbot import QtBot

from ui.desktop.linux_engagement import QUESTIONS, LinuxEngagement

SESSION, KDE_POWER, KDE, DUNST, XFCE, CAST = QUESTIONS


def settle(engagement: LinuxEngagement, qtbot: QtBot) -> None:
    """Until every question has been answered."""
    assert engagement._bus is not None
    bus = engagement._bus
    qtbot.waitUntil(lambda: not bus._open_calls and not engagement._open)
