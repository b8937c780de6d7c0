"""When something shows that it has the focus: after the keyboard was used, not because a window opened or by a click.

Qt notes in each window whether the focus was moved by key (`WA_KeyboardFocusChange`); here a click takes that back, and
push buttons are told, whose ring is in the style sheet. Fields to write in always show that they have the focus.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

_BY_KEY = Qt.WidgetAttribute.WA_KeyboardFocusChange
_LED_TO = "led_to"
"""On a widget that the person was led to, until the keyboard goes elsewhere in its window."""
_RINGED = "ringed"
"""On a window that shows where the focus is: whatever the program moves it to shows it as well."""


def ring_wanted(widget: QWidget) -> bool:
    """Whether a widget that paints itself shows its ring now."""
    return widget.hasFocus() and widget.window().testAttribute(_BY_KEY)


def keys_used(widget: QWidget) -> None:
    """The person goes through this widget's window with keys, be it with others than Tab."""
    widget.window().setAttribute(_BY_KEY)
    widget.window().setProperty(_RINGED, True)


def lead_keys_to(widget: QWidget) -> None:
    """Put the keyboard on a widget, and show that it is there: the person was led to it from elsewhere."""
    widget.setProperty(_LED_TO, True)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    keys_used(widget)


def focus_moved(before: QWidget | None, now: QWidget | None) -> None:
    """What the application's focusChanged is connected to."""
    if now is None:
        return
    if before is not None and before.window() is now.window():
        before.setProperty(_LED_TO, False)
    if now.property(_LED_TO):
        # Its window has come to the front only now, which takes back that keys were used.
        keys_used(now)
    window = now.window()
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        window.setAttribute(_BY_KEY, on=False)
    elif before is not None and before.window() is window and window.property(_RINGED):
        # A key was pressed where the ring was, and the program moved on from there: Qt takes back that keys were used.
        keys_used(now)
    window.setProperty(_RINGED, window.testAttribute(_BY_KEY))
    if isinstance(now, QPushButton):
        wanted = "yes" if window.testAttribute(_BY_KEY) else "no"
        if now.property("ring") != wanted:
            # A button that lost the focus needs no word: its rule asks for the focus too.
            now.setProperty("ring", wanted)
            style = now.style()
            style.unpolish(now)
            style.polish(now)
