"""A tracker left open behind another window wakes nobody: no cursor blinks there, and time goes by slowly."""

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.living import settle
from ui.tracker.window import Page

FLASH_MS = 20
ROUNDS = 15
MINUTES_MS = 60_000


class Blinks(QObject):
    """Counts the timer events of everything but the timers that a program makes by hand."""

    def __init__(self, app):
        super().__init__()
        self.count = 0
        app.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Timer and not isinstance(watched, QTimer):
            self.count += 1
        return False


@pytest.fixture
def fast_cursor(qapp):
    """Cursors that blink so fast that a test need not wait for it."""
    hints = qapp.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(FLASH_MS)
    yield
    hints.setCursorFlashTime(before)


@pytest.fixture
def tracker(live, qtbot, fast_cursor):
    """A tracker in front, with the words in hand."""
    life = live()
    life.start(background=True)
    life.look(1)
    window = life.application.windows.open_tracker()
    qtbot.waitUntil(window.isActiveWindow)
    window.page(Page.TODAY)._words.setFocus()
    settle(life, qtbot)
    return window


def blinks_meanwhile(qtbot):
    """How often something blinked while a cursor would have had time for it."""
    seen, rounds = Blinks(QApplication.instance()), []
    timer = QTimer(interval=FLASH_MS)
    timer.timeout.connect(lambda: rounds.append(True))
    timer.start()
    qtbot.waitUntil(lambda: len(rounds) >= ROUNDS)
    return seen.count


def test_a_cursor_blinks_in_the_window_in_use_and_in_no_other(qtbot, tracker):
    assert blinks_meanwhile(qtbot) > ROUNDS // 3, "or else nothing is proved by what follows"
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert tracker.isVisible()
    assert blinks_meanwhile(qtbot) == 0


def test_no_timer_of_it_runs_faster_than_every_few_minutes(qtbot, tracker):
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    running = [timer for timer in tracker.findChildren(QTimer) if timer.isActive()]
    assert running
    assert all(timer.interval() >= 5 * MINUTES_MS for timer in running)


def test_out_of_sight_none_runs_at_all(qtbot, tracker):
    tracker.close()
    assert [timer for timer in tracker.findChildren(QTimer) if timer.isActive()] == []
