"""Discreet: neutral wherever others may see it, back again when it is switched off, and all windows gone at one key."""

import ctypes
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.living import at_the_popup
from ui.desktop.screen_capture import CaptureShield, WindowsShield, system_shield
from ui.discretion import Discretion, hide_all
from ui.lock_wishes import Wish


class HandShield(CaptureShield):
    def __init__(self):
        self.told = {}

    @property
    def works(self):
        return True

    def exclude(self, window, *, excluded):
        self.told[window] = excluded


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture(autouse=True)
def _its_own_name_again(qapp):
    before = qapp.applicationDisplayName(), qapp.windowIcon()
    yield
    qapp.setApplicationDisplayName(before[0])
    qapp.setWindowIcon(before[1])


def test_a_window_is_called_what_the_program_is_called(window):
    shield = HandShield()
    discretion = Discretion(discreet=False, shield=shield)
    discretion.dress(window)
    assert (window.windowTitle(), discretion.icon_name()) == ("Soft Landing", "soft-landing")
    assert list(shield.told.values()) == [False]
    discretion.follow(discreet=True)
    assert (window.windowTitle(), discretion.icon_name()) == ("Notes", "notes")
    assert QApplication.applicationDisplayName() == "Notes"
    assert list(shield.told.values()) == [True]
    discretion.follow(discreet=False)
    assert window.windowTitle() == "Soft Landing"


def test_a_window_that_is_gone_is_left_alone(qtbot):
    discretion = Discretion(discreet=False, shield=CaptureShield())
    window = QWidget()
    discretion.dress(window)
    window.deleteLater()
    qtbot.waitSignal(window.destroyed).wait()
    discretion.follow(discreet=True)


def test_one_key_hides_every_window(qtbot, window):
    Discretion(discreet=False, shield=CaptureShield()).dress(window)
    other = QWidget()
    qtbot.addWidget(other)
    for each in (window, other):
        each.show()
    window.activateWindow()
    window.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    assert not other.isVisible()


def test_hidden_windows_keep_what_is_in_them(qtbot, live):
    life = live()
    life.start()
    tracker = life.application.windows.tracker
    qtbot.waitUntil(tracker.isVisible)
    hide_all()
    assert not tracker.isVisible()
    assert life.application.windows.open_tracker() is tracker
    assert tracker.isVisible()


def test_tray_windows_and_notices_follow_the_setting(qtbot, live):
    life = live()
    named = []
    for way in life.application.notices._ways:
        way.call_itself = lambda name, icon: named.append((name, icon.rsplit("/", 1)[-1]))
    life.start()
    qtbot.waitUntil(lambda: life.application.windows.tracker is not None)
    life.application._change_settings(replace(life.store.settings(), discreet=True))
    assert life.application.tray.icon.toolTip() == "Notes"
    assert life.application.windows.tracker.windowTitle() == "Notes"
    assert QApplication.applicationName() == "notes"
    assert set(named) == {("Notes", "notes.svg")}
    life.application._change_settings(replace(life.store.settings(), discreet=False))
    assert life.application.tray.icon.toolTip() == "Soft Landing"
    assert QApplication.applicationName() == "soft-landing"
    assert set(named) == {("Notes", "notes.svg"), ("Soft Landing", "soft-landing.svg")}


def test_the_lock_is_discreet_too(qtbot, live):
    life = live()
    life.application._change_settings(replace(life.store.settings(), discreet=True))
    life.application.windows.curtain.show_lock()
    lock = life.application.windows.curtain.lock
    assert lock.windowTitle() == "Notes"
    assert lock._icon == "notes"


def test_the_offer_is_discreet_too(qtbot, live):
    life = at_the_popup(live())
    assert life.popup.windowTitle() == "Soft Landing"
    life.application._change_settings(replace(life.store.settings(), discreet=True))
    assert life.popup.windowTitle() == "Notes"


def test_so_is_the_dialog_in_which_the_recovery_code_stands(qtbot, live):
    life = live()
    life.application._change_settings(replace(life.store.settings(), discreet=True))
    life.start()
    changes = life.application.lock_wiring.changes
    changes.begin(Wish.PROTECT, life.application.windows.open_tracker())
    assert changes.dialog.windowTitle() == "Notes"
    hide_all()
    assert not changes.dialog.isVisible()
    changes.begin(Wish.PROTECT)
    assert changes.dialog.isVisible(), "where it was left"
    changes.give_up()


# --- captures ------------------------------------------------------------------------------------------------------


def user32(answer):
    """The one function of user32.dll that is asked."""
    return SimpleNamespace(SetWindowDisplayAffinity=answer)


def test_windows_is_asked_to_leave_a_window_out():
    asked = []

    shield = WindowsShield(user32(lambda window, affinity: asked.append((window, affinity)) or 1))
    shield.exclude(7, excluded=True)
    shield.exclude(7, excluded=False)
    assert shield.works
    assert asked == [(7, 0x11), (7, 0)]


def test_a_windows_that_refuses_is_lived_with(caplog):
    with caplog.at_level("INFO"):
        WindowsShield(user32(lambda _window, _affinity: 0)).exclude(7, excluded=True)
    assert "all the same" in caplog.text


def test_here_nothing_can_be_kept_out_and_it_says_so(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    shield = system_shield()
    assert not shield.works
    shield.exclude(7, excluded=True)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_system_without_its_libraries_is_no_error(monkeypatch, platform):
    monkeypatch.setattr("sys.platform", platform)

    def missing(_name):
        raise OSError

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert not system_shield().works
