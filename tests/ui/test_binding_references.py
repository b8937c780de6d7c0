"""The Qt binding must give back as many references as it takes.

PySide6 6.12.0 dropped one reference to True with every signal and one to None with every virtual method called. Up to
Python 3.11 that ends the process as soon as the count is used up; from 3.12 on these objects are immortal.
"""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

TIMES = 50


class Source(QObject):
    plain = Signal()
    carrying = Signal(bool, object)


class Painted(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        self.times = getattr(self, "times", 0) + 1


def lost_references(act):
    act()
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(TIMES):
        act()
    after = [sys.getrefcount(one) for one in (None, True, False)]
    return [max(0, then - now) for then, now in zip(before, after, strict=True)]


def test_signals_give_back_what_they_take(qtbot):
    source = Source()
    source.plain.connect(lambda: None)
    source.carrying.connect(lambda _yes, _thing: None)
    assert max(lost_references(source.plain.emit)) < TIMES / 2
    assert max(lost_references(lambda: source.carrying.emit(True, None))) < TIMES / 2


def test_virtual_methods_and_clicks_give_back_what_they_take(qtbot):
    painted, button = Painted(), QPushButton()
    qtbot.addWidget(painted)
    qtbot.addWidget(button)
    button.clicked.connect(lambda _checked: None)
    with qtbot.waitExposed(painted):
        painted.show()
    assert max(lost_references(painted.repaint)) < TIMES / 2
    assert painted.times >= TIMES
    assert max(lost_references(button.click)) < TIMES / 2
