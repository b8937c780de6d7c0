"""When something shows that it has the focus: after the keyboard was used, not because a window opened or by a click.

Qt notes in each window whether the focus was moved by key (`WA_KeyboardFocusChange`); here a click takes that back, and
push buttons are told, whose ring is in the style sheet. Fields to write in always show that they have the focus.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

_BY_KEY = Qt.WidgetAttribute.WA_KeyboardFocusChange


def ring_wanted(widget: QWidget) -> bool:
    """Whether a widget that paints itself shows its ring now."""
    return widget.hasFocus() and widget.window().testAttribute(_BY_KEY)


def keys_used(widget: QWidget) -> None:
    """The person goes through this widget with the keys, without moving the focus."""
    widget.window().setAttribute(_BY_KEY)


def focus_moved(_before: QWidget | None, now: QWidget | None) -> None:
    """What the application's focusChanged is connected to."""
    if now is None:
        return
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        now.window().setAttribute(_BY_KEY, on=False)
    if isinstance(now, QPushButton):
        wanted = "yes" if now.window().testAttribute(_BY_KEY) else "no"
        if now.property("ring") != wanted:
            # A button that lost the focus needs no word: its rule asks for the focus too.
            now.setProperty("ring", wanted)
            style = now.style()
            style.unpolish(now)
            style.polish(now)
