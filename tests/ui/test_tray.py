"""The tray's menu, its three states, and what is said where there is no tray."""

from datetime import UTC, date, timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSystemTrayIcon

from models.settings import TrayPanel
from models.workday_state import Phase
from tests.hand_clock import AFTERNOON, HandClock
from tests.ui.hand_menus import OFFSCREEN_MENUS
from ui import look
from ui import tray_icon as tray_icon_module
from ui.tray import Tray, how_to_get_a_tray, until_monday, until_tomorrow
from ui.tray_icon import TrayIcon, panel_is_dark

MENU = [
    "Begin landing",
    "New clarity statement",
    "Something happened…",
    "Open tracker",
    "Weekly reflection",
    "",
    "Pause",
    "",
    "Settings",
    "Quit",
]


@pytest.fixture
def tray(qtbot):
    return Tray(HandClock(), TrayIcon(TrayPanel.AUTOMATIC, "XFCE"))


def entries(tray):
    return [action.text() for action in tray._menu.actions() if action.isVisible()]


def entry(tray, text, menu=None):
    actions = (menu or tray._menu).actions()
    return next(action for action in actions if action.text() == text)


def test_the_menu_is_the_one_of_the_design(tray):
    assert entries(tray) == MENU


def test_a_click_on_the_icon_that_comes_before_the_rest_is_loaded_opens_the_tracker(qtbot):
    icon = TrayIcon(TrayPanel.AUTOMATIC, "XFCE")
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray = Tray(HandClock(), icon)
    with qtbot.waitSignal(tray.tracker):
        pass
    with qtbot.assertNotEmitted(tray.tracker, wait=50):
        pass
    with qtbot.waitSignal(tray.tracker):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


@OFFSCREEN_MENUS
def test_a_right_click_that_found_the_menu_empty_opens_it_once_it_is_filled(qtbot):
    icon = TrayIcon(TrayPanel.AUTOMATIC, "XFCE")
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    tray = Tray(HandClock(), icon)
    qtbot.waitUntil(tray._menu.isVisible)
    tray._menu.close()
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert not tray._menu.isVisible(), "from now on the panel opens it"


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Begin landing", "landing"),
        ("New clarity statement", "statement"),
        ("Something happened…", "episode"),
        ("Open tracker", "tracker"),
        ("Weekly reflection", "reflection"),
        ("Settings", "settings"),
        ("Quit", "quit"),
    ],
)
def test_every_entry_does_something(qtbot, tray, text, signal):
    with qtbot.waitSignal(getattr(tray, signal)):
        entry(tray, text).trigger()


def test_pauses_for_an_hour_for_today_and_until_monday(qtbot, tray):
    pauses = entry(tray, "Pause").menu()
    found = []
    tray.pause.connect(found.append)
    with qtbot.waitSignal(tray.away):
        for action in pauses.actions():
            action.trigger()
    today = AFTERNOON.date()
    assert found == [AFTERNOON + timedelta(hours=1), today + timedelta(days=1), today + timedelta(days=7)]


@pytest.mark.parametrize(
    ("until", "told"),
    [
        (AFTERNOON.replace(hour=18, minute=5), "Soft Landing · paused until 18:05"),
        (AFTERNOON.replace(hour=18, minute=5).astimezone(UTC), "Soft Landing · paused until 18:05"),
        (date(2026, 11, 30), "Soft Landing · paused until Monday, 30 November"),
        (None, "Soft Landing · paused"),
    ],
    ids=["a time", "the same in another zone", "a day", "nobody knows"],
)
@pytest.mark.usefixtures("british")
def test_a_pause_is_told_with_its_end(tray, until, told):
    tray.show_phase(Phase.PAUSED, AFTERNOON + timedelta(hours=1))
    tray.show_phase(Phase.PAUSED, until)
    assert tray.icon.toolTip() == told


def test_while_paused_the_menu_offers_the_end_of_it(qtbot, tray):
    tray.show_phase(Phase.PAUSED)
    assert "End the pause" in entries(tray)
    assert "Pause" not in entries(tray)
    with qtbot.waitSignal(tray.resume):
        entry(tray, "End the pause").trigger()
    tray.show_phase(Phase.AT_WORK)
    assert entries(tray) == MENU


@pytest.mark.parametrize("days", range(7))
def test_until_monday_is_a_monday_that_is_still_to_come(days):
    now = AFTERNOON + timedelta(days=days)
    found = until_monday(now)
    assert found.isoweekday() == 1
    assert timedelta() < found - now.date() <= timedelta(days=7)


def test_late_at_night_today_ends_at_four():
    assert until_tomorrow(AFTERNOON.replace(hour=2)) == AFTERNOON.date()


def test_the_icon_has_three_states_and_words_for_each(tray, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        tray_icon_module.icons, "tray_icon", lambda state, *, dark_panel: drawn.append(state) or tray.icon.icon()
    )
    for phase in (Phase.AT_WORK, Phase.WINDOW, Phase.OFFERED, Phase.PAUSED, Phase.OVER):
        tray.show_phase(phase)
    assert drawn == ["at-work", "window-open", "window-open", "paused", "at-work"]
    tray.show_phase(Phase.WINDOW)
    assert "land" in tray.icon.toolTip()


@pytest.mark.parametrize(
    ("desktop", "word"),
    [("GNOME", "AppIndicator"), ("ubuntu:GNOME", "AppIndicator"), ("sway", "Waybar"), ("XFCE", "panel"), ("", "tray")],
)
def test_where_there_is_no_tray_it_says_how_to_get_one(desktop, word):
    text = how_to_get_a_tray(desktop)
    assert word in text
    assert "window" in text


@pytest.mark.parametrize(
    ("panel", "desktop", "system_dark", "dark"),
    [
        (TrayPanel.AUTOMATIC, "KDE", False, False),
        (TrayPanel.AUTOMATIC, "KDE", True, True),
        (TrayPanel.AUTOMATIC, "ubuntu:GNOME", False, True),
        (TrayPanel.AUTOMATIC, "X-Cinnamon", False, True),
        (TrayPanel.LIGHT, "GNOME", True, False),
        (TrayPanel.DARK, "KDE", False, True),
    ],
)
def test_the_icon_is_chosen_for_the_panel_it_stands_on(panel, desktop, system_dark, dark):
    assert panel_is_dark(panel, desktop, system_dark) is dark


def test_the_icon_is_drawn_anew_when_the_desktop_changes_its_colours(tray, monkeypatch):
    drawn = []
    monkeypatch.setattr(tray.icon, "setIcon", drawn.append)
    look.current().changed.emit()
    assert len(drawn) == 1


def test_a_pause_is_counted_down_in_its_last_hour(tray, british):
    tray.show_return(AFTERNOON + timedelta(hours=2))
    assert tray.icon.toolTip() == "Soft Landing · back at 17:12"
    tray._clock.pass_by(timedelta(hours=1, minutes=48))
    tray._minutes.timeout.emit()
    assert tray.icon.toolTip() == "Soft Landing · back at 17:12 · 12 min"
    tray._clock.pass_by(timedelta(minutes=12))
    tray._minutes.timeout.emit()
    assert tray.icon.toolTip() == "Soft Landing · back at 17:12"


def test_it_wakes_the_computer_only_while_a_pause_runs(tray):
    assert not tray._minutes.isActive()
    tray.show_return(AFTERNOON + timedelta(minutes=20))
    assert tray._minutes.isActive()
    tray.show_return(None)
    assert not tray._minutes.isActive()


def test_its_place_is_where_the_icon_is_and_unknown_without_a_tray(tray, monkeypatch):
    there = QRect(1200, 770, 24, 24)
    monkeypatch.setattr(tray.icon, "geometry", lambda: there)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    assert tray.place() == there
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    assert not tray.place().isValid()
