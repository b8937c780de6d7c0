"""Menus that open beside an entry, answered by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

# The offscreen platform has no keyboard to grab for a menu and says so.
OFFSCREEN_MENUS = pytest.mark.qt_log_ignore("This plugin does not support")


def open_menu(tracker, entries, number=0):
    """Open the menu of an entry with Enter, as one does without a mouse."""
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(number, 0))
    tracker.press(entries, Qt.Key.Key_Return)
    return next(menu for menu in tracker.window.findChildren(QMenu) if menu.isVisible())


def pick(tracker, entries, *texts, number=0):
    """Choose from the menu of an entry, through its menus below where several texts are given."""
    menu = shown = open_menu(tracker, entries, number)
    for text in texts[:-1]:
        shown = next(action.menu() for action in shown.actions() if action.text() == text)
    next(action for action in shown.actions() if action.text() == texts[-1]).trigger()
    menu.close()
    tracker.settle()
