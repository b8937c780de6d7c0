"""With Tab alone one comes to everything that can be used, in the order in which it is read, and sees where one is."""

from contextlib import contextmanager
from operator import ne

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from models.settings import Appearance
from tests.pictures.gallery import SCREENS
from tests.ui.layout_faults import named
from ui import look
from ui.popup import LandingPopup

STATES = ("-full", "-empty", "-foot")
WINDOWS = [screen for screen in SCREENS if not screen.name.endswith(STATES) and screen.name != "tray-menu"]
MOST_STEPS = 400
# Pixels beside a control in which its ring may lie.
RING = 3


@pytest.fixture(autouse=True)
def dressed(qapp):
    look.apply(qapp, Appearance.LIGHT)


@pytest.fixture
def in_front(qtbot):
    """Shows a screen in front, ready for keys, for as long as it is looked at."""

    @contextmanager
    def show(screen):
        with screen.shown() as window:
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            if isinstance(window, LandingPopup):
                window._listen()
            yield window

    return show


def controls(window):
    """What a person can use: everything visible that takes the focus by Tab."""
    by_tab = Qt.FocusPolicy.TabFocus
    insides = (QAbstractSpinBox, QComboBox)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & by_tab
        and widget.focusProxy() is None
        and not isinstance(widget.parentWidget(), insides)
    ]


def walked(window, seen=lambda _widget: None):
    """The controls in the order in which Tab comes to them, from the first one round to it again."""
    window.setFocus()
    found = []
    for _ in range(MOST_STEPS):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        here = window.focusWidget()
        if found and here is found[-1]:
            continue  # a field for a time has two parts
        if here in found:
            return found[found.index(here) :]
        found.append(here)
        seen(here)
    raise AssertionError(f"no way round: {[named(widget) for widget in found[-5:]]}")


def place(widget):
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def goes_back(before, after):
    """Whether the way from one control to the next leads back: to the left in a line, or up, not being a new column."""
    one, other = before, after
    if one.top() <= other.bottom() and other.top() <= one.bottom():
        return other.left() < one.left()
    return other.bottom() < one.top() and other.left() <= one.right()


def kind_of(widget):
    """What its ring depends on: the widget, what the style sheet goes by, and whether it is chosen."""
    told = (widget.property(name) for name in ("kind", "card", "role", "tone", "ground", "compact"))
    return type(widget).__name__, *told, getattr(widget, "isChecked", bool)()


def picture(widget):
    return widget.window().grab(place(widget).adjusted(-RING, -RING, RING, RING)).toImage()


def changed_pixels(one, other):
    return sum(map(ne, memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I")))


def shows_focus(widget):
    """Whether a line as long as half its outline, or more, is painted otherwise than without the focus."""
    with_focus = picture(widget)
    widget.window().setFocus()
    without = picture(widget)
    widget.setFocus()
    return changed_pixels(with_focus, without) >= min(widget.width(), 200) + min(widget.height(), 60)


@pytest.mark.parametrize("screen", WINDOWS, ids=lambda screen: screen.name)
def test_tab_comes_to_everything_in_the_order_of_reading_and_shows_where_it_is(in_front, screen):
    kinds, unseen, came, back = set(), [], [], []

    def see(widget):
        # Compared on arrival: a page scrolls on the way.
        if came and goes_back(place(came[-1]), place(widget)):
            back.append(f"{named(came[-1])} → {named(widget)}")
        came.append(widget)
        if kind_of(widget) not in kinds:
            kinds.add(kind_of(widget))
            if not shows_focus(widget):
                unseen.append(named(widget))

    with in_front(screen) as window:
        way = walked(window, see)
        assert {named(widget) for widget in controls(window)} - {named(widget) for widget in way} == set()
    assert back == []
    assert unseen == []


def test_a_control_without_a_ring_would_be_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    for sheet in ("border: 1px solid black; outline: 0;", "border: 2px solid red;"):
        line.addWidget(button := QPushButton("Press"))
        button.setStyleSheet(f"QPushButton {{ border: 1px solid black; }} QPushButton:focus {{ {sheet} }}")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found = []
    walked(window, lambda widget: found.append(shows_focus(widget)))
    assert found == [False, True]
