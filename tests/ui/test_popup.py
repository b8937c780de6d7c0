"""The popup: an invitation that cannot be answered by accident."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.hand_clock import AFTERNOON
from ui import placing, popup
from ui.discretion import hide_all
from ui.popup import LandingPopup, times_to_offer


def clock_times(now):
    return [f"{until:%H:%M}" for until in times_to_offer(now)]


def test_still_working_offers_half_hours_that_are_worth_it():
    assert clock_times(AFTERNOON.replace(hour=17, minute=14)) == ["18:00", "18:30", "19:30", "20:30"]
    assert clock_times(AFTERNOON.replace(hour=17, minute=2)) == ["17:30", "18:00", "19:00", "20:00"]
    assert clock_times(AFTERNOON.replace(hour=17, minute=30)) == ["18:00", "18:30", "19:30", "20:30"]


def test_what_is_offered_lies_ahead_also_over_midnight():
    now = AFTERNOON.replace(hour=23, minute=50)
    assert all(until - now >= timedelta(minutes=20) for until in times_to_offer(now))


@pytest.fixture
def offer(qtbot, monkeypatch):
    # Time passes when a test says so (`time_is_up`), however slow the machine is.
    monkeypatch.setattr(popup, "DEAF_FOR", timedelta(hours=1))
    made = LandingPopup()
    qtbot.addWidget(made)
    made.answers = []
    made.begin.connect(lambda: made.answers.append("begin"))
    made.later.connect(lambda: made.answers.append("later"))
    made.not_today.connect(lambda: made.answers.append("not today"))
    made.unanswered.connect(lambda: made.answers.append("unanswered"))
    made.still_working.connect(made.answers.append)
    with qtbot.waitExposed(made):
        made.offer(AFTERNOON, "", QRect())
    return made


def time_is_up(timer):
    """What the timer waits for has come."""
    assert timer.isActive()
    assert timer.isSingleShot()
    timer.stop()
    timer.timeout.emit()


def press(widget, key):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def button(offer, text):
    return next(found for found in offer.findChildren(QPushButton) if found.accessibleName() == text)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_it_is_deaf_to_keys_at_first_whichever_part_they_reach(qtbot, offer, key):
    assert not offer.listening
    for part in (offer, *offer.findChildren(QPushButton)):
        press(part, key)
    assert offer.answers == []
    assert offer.isVisible()
    time_is_up(offer._deaf)
    assert offer.listening
    press(button(offer, "Begin landing"), Qt.Key.Key_Space)
    assert offer.answers == ["begin"]


def test_a_key_meant_for_no_button_does_nothing_even_later(qtbot, offer):
    time_is_up(offer._deaf)
    assert offer.listening
    press(offer, Qt.Key.Key_Space)
    press(offer, Qt.Key.Key_Return)
    assert offer.answers == []


def test_escape_is_later(qtbot, offer):
    time_is_up(offer._deaf)
    assert offer.listening
    press(offer, Qt.Key.Key_Escape)
    assert offer.answers == ["later"]
    assert not offer.isVisible()


def test_closing_it_is_later_and_only_once(offer):
    offer.close()
    offer.close()
    assert offer.answers == ["later"]


def test_hidden_with_everything_else_it_is_later(offer):
    hide_all()
    assert not offer.isVisible()
    assert offer.answers == ["later"]


@pytest.mark.parametrize(
    ("text", "answer"), [("Begin landing", "begin"), ("In 10 minutes", "later"), ("Not today", "not today")]
)
def test_each_button_gives_its_answer(qtbot, offer, text, answer):
    qtbot.mouseClick(button(offer, text), Qt.MouseButton.LeftButton)
    assert offer.answers == [answer]
    assert not offer.isVisible()


def test_still_working_gives_the_chosen_time(qtbot, offer):
    offer._menu.actions()[1].trigger()
    assert offer.answers == [times_to_offer(AFTERNOON)[1]]


def test_it_leaves_by_itself(qtbot, offer):
    assert offer._leave.interval() == popup.LEAVES_AFTER / timedelta(milliseconds=1)
    time_is_up(offer._leave)
    assert offer.answers == ["unanswered"]
    assert not offer.isVisible()


def test_withdrawn_it_gives_no_answer_at_all(qtbot, offer):
    offer.withdraw()
    assert not offer.isVisible()
    offer.close()
    assert offer.answers == []


def test_it_never_asks_for_the_focus(offer):
    assert offer.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert offer.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_the_partner_sentence_is_plain_text(qtbot, offer):
    offer.offer(AFTERNOON, "<img src=/etc/hostname> is home around 18:30.", QRect())
    assert offer._invitation.textFormat() is Qt.TextFormat.PlainText
    assert "<img" in offer._invitation.text()


ROOM = QRect(0, 30, 1280, 770)
SIZE = QSize(420, 330)


@pytest.mark.parametrize(
    ("tray", "right_to_left", "left"),
    [
        (QRect(), False, False),
        (QRect(), True, True),
        (QRect(1200, 0, 24, 24), True, False),
        (QRect(20, 0, 24, 24), False, True),
        (QRect(5000, 0, 24, 24), False, False),
    ],
)
def test_it_stands_in_the_bottom_corner_by_the_tray(tray, right_to_left, left):
    at = placing.corner_of(ROOM, SIZE, tray=tray, right_to_left=right_to_left)
    assert at.x() == (placing.MARGIN if left else 1280 - placing.MARGIN - 420)
    assert at.y() == 800 - placing.MARGIN - 330


def test_a_screen_that_is_too_small_shows_its_upper_left():
    at = placing.corner_of(QRect(0, 0, 300, 200), SIZE, tray=QRect(), right_to_left=False)
    assert (at.x(), at.y()) == (0, 0)


@pytest.mark.parametrize(
    ("left", "top", "held"),
    [(100, 100, True), (-500, 100, True), (-700, 100, False), (1700, 100, False), (100, -1, False), (100, 1079, True)],
)
def test_a_window_is_held_by_a_third_of_its_upper_edge(left, top, held):
    rooms = [QRect(0, 0, 1920, 1080), QRect(5000, 5000, 100, 100)]
    assert placing.can_be_held(QRect(left, top, 900, 600), rooms) is held


def test_a_pointer_over_it_gives_more_time_and_not_all_the_time(qtbot, offer):
    offer._leave.stop()
    QApplication.sendEvent(offer, QEnterEvent(QPointF(), QPointF(), QPointF()))
    time_is_up(offer._leave)
    assert offer.answers == ["unanswered"]


def test_enter_presses_the_button_in_hand(qtbot, offer):
    time_is_up(offer._deaf)
    assert offer.listening
    press(button(offer, "Not today"), Qt.Key.Key_Return)
    assert offer.answers == ["not today"]


def test_a_second_offer_is_deaf_at_first_and_offers_its_own_times(qtbot, offer):
    time_is_up(offer._deaf)
    assert offer.listening
    later = AFTERNOON + timedelta(hours=2)
    offer.offer(later, "", QRect())
    assert not offer.listening
    assert len(offer._menu.actions()) == len(times_to_offer(later))
    offer._menu.actions()[0].trigger()
    assert offer.answers == [times_to_offer(later)[0]]


def pointer(offer, kind):
    at = QPointF(5, 5)
    QApplication.sendEvent(offer, QEnterEvent(at, at, at) if kind is QEvent.Type.Enter else QEvent(kind))


def test_a_pointer_that_comes_or_goes_gives_it_its_time_anew(qtbot, offer):
    for kind in (QEvent.Type.Enter, QEvent.Type.Leave):
        offer._leave.stop()
        pointer(offer, kind)
        assert offer._leave.isActive()
    offer.withdraw()
    for kind in (QEvent.Type.Enter, QEvent.Type.Leave):
        pointer(offer, kind)
        assert not offer._leave.isActive(), "what is gone does not leave once more"


@pytest.mark.qt_log_ignore("does not support grabbing the (keyboard|mouse)", extend=True)
def test_it_stays_while_a_time_is_being_chosen(qtbot, offer):
    button(offer, "Still working until…").click()
    assert offer._menu.isVisible()
    assert not offer._leave.isActive()
    pointer(offer, QEvent.Type.Leave)
    assert not offer._leave.isActive()
    offer._menu.close()
    assert offer._leave.isActive()


def test_when_its_screen_is_gone_it_comes_to_the_one_that_is_left(qtbot, offer, monkeypatch):
    app = QApplication.instance()
    screen = app.primaryScreen()
    offer.show_in_corner(QRect())
    place = offer.pos()
    offer.move(5000, 3000)
    app.screenRemoved.emit(screen)
    assert offer.pos() == place
    offer.move(5000, 3000)
    screen.availableGeometryChanged.emit(screen.availableGeometry())
    assert offer.pos() == place
    offer.withdraw()
    offer.move(5000, 3000)
    app.screenRemoved.emit(screen)
    assert offer.pos().x() == 5000, "what nobody sees needs no place"


def test_the_title_stays_where_it_is_when_the_reason_is_told(qtbot, offer):
    offer.offer(AFTERNOON, "", QRect(), "Days like this end about now.")
    qtbot.waitUntil(offer.why_button.isVisible)
    before = offer._title.geometry()
    offer.why_button.click()
    qtbot.waitUntil(offer._why.isVisible)
    assert offer._title.geometry() == before
