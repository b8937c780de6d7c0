"""The offer: popup, notification, or the one and then the other; one at a time, and taken back in time."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QRect

from models.settings import PromptStyle
from models.workday_events import Answer
from tests.hand_clock import AFTERNOON
from ui import landing_offer, popup
from ui.desktop.notice_way import BODY_CLICKED, NoticeWay
from ui.landing_offer import LandingOffer
from ui.notices import Notices


class Board(NoticeWay):
    """Where a desktop would show its notifications."""

    def __init__(self):
        super().__init__()
        self.shown = {}

    def show(self, notice):
        self.shown[notice.key] = notice

    def withdraw(self, key):
        self.shown.pop(key, None)


class Nowhere(NoticeWay):
    """A desktop without notifications."""

    def show(self, notice):
        self.refused.emit(notice)

    def withdraw(self, key):
        pass


class Offered:
    def __init__(self, style, board=None):
        self.board = board or Board()
        self.notices = Notices(ways=[self.board])
        self.offer = LandingOffer(self.notices, style)
        self.answers = []
        self.begun = []
        self.offer.answered.connect(lambda answer, until: self.answers.append((answer, until)))
        self.offer.begin.connect(lambda: self.begun.append(True))

    def show(self):
        self.offer.show(AFTERNOON, "Alex is home around 18:30.", QRect())

    @property
    def popup_is_up(self):
        return self.offer.popup is not None and self.offer.popup.isVisible()


@pytest.fixture
def offered(qtbot, monkeypatch):
    soon = timedelta(milliseconds=300)
    monkeypatch.setattr(popup, "LEAVES_AFTER", soon)
    monkeypatch.setattr(landing_offer, "LEAVES_AFTER", soon)
    made = []

    def make(style, board=None):
        made.append(Offered(style, board))
        return made[-1]

    yield make
    for each in made:
        if each.offer.popup is not None:
            qtbot.addWidget(each.offer.popup)


def test_both_leaves_one_notification_behind_when_nobody_answers(qtbot, offered):
    it = offered(PromptStyle.BOTH)
    it.show()
    assert it.popup_is_up
    assert it.board.shown == {}
    qtbot.waitUntil(lambda: it.answers == [(Answer.UNANSWERED, None)])
    assert not it.popup_is_up
    assert list(it.board.shown) == [landing_offer.NOTICE]
    it.offer.withdraw(for_good=False)
    assert list(it.board.shown) == [landing_offer.NOTICE]
    it.offer.withdraw(for_good=True)
    assert it.board.shown == {}


def test_popup_alone_leaves_nothing_behind(qtbot, offered):
    it = offered(PromptStyle.POPUP)
    it.show()
    qtbot.waitUntil(lambda: it.answers == [(Answer.UNANSWERED, None)])
    assert it.board.shown == {}


def test_notification_alone_shows_no_popup_and_counts_as_unanswered_in_time(qtbot, offered):
    it = offered(PromptStyle.NOTIFICATION)
    it.show()
    assert not it.popup_is_up
    notice = it.board.shown[landing_offer.NOTICE]
    assert [label for _, label in notice.actions] == ["Begin", "In 10 minutes"]
    assert notice.stays
    qtbot.waitUntil(lambda: it.answers == [(Answer.UNANSWERED, None)])
    assert list(it.board.shown) == [landing_offer.NOTICE]


def test_a_notification_never_says_a_name(offered):
    it = offered(PromptStyle.NOTIFICATION)
    it.show()
    assert "Alex" not in str(it.board.shown)


@pytest.mark.parametrize("action", ["begin", BODY_CLICKED])
def test_the_notification_begins_a_landing(qtbot, offered, action):
    it = offered(PromptStyle.NOTIFICATION)
    it.show()
    it.board.answered.emit(landing_offer.NOTICE, action)
    assert it.begun == [True]
    assert it.answers == []


def test_the_notification_puts_off(qtbot, offered):
    it = offered(PromptStyle.NOTIFICATION)
    it.show()
    it.board.answered.emit(landing_offer.NOTICE, "later")
    assert it.answers == [(Answer.IN_TEN_MINUTES, None)]
    assert it.begun == []


def test_an_answered_notification_is_not_unanswered_as_well(qtbot, offered):
    it = offered(PromptStyle.NOTIFICATION)
    it.show()
    it.board.answered.emit(landing_offer.NOTICE, "begin")
    assert not it.offer._patience.isActive()


def test_another_notice_is_none_of_its_business(offered):
    it = offered(PromptStyle.NOTIFICATION)
    it.show()
    it.notices.answered.emit("morning", "show")
    assert it.begun == []


def test_a_new_popup_takes_the_place_of_the_notification(qtbot, offered):
    it = offered(PromptStyle.BOTH)
    it.show()
    qtbot.waitUntil(lambda: list(it.board.shown) == [landing_offer.NOTICE])
    it.show()
    assert it.board.shown == {}
    assert it.popup_is_up


def test_each_answer_of_the_popup_is_passed_on(qtbot, offered):
    it = offered(PromptStyle.BOTH)
    until = AFTERNOON + timedelta(hours=2)
    for signal, values, expected in (
        ("later", (), (Answer.IN_TEN_MINUTES, None)),
        ("still_working", (until,), (Answer.STILL_WORKING, until)),
        ("not_today", (), (Answer.NOT_TODAY, None)),
    ):
        it.show()
        it.offer.popup.withdraw()
        getattr(it.offer.popup, signal).emit(*values)
        assert it.answers[-1] == expected


def test_where_no_notification_can_be_seen_the_popup_comes_instead(qtbot, offered):
    it = offered(PromptStyle.NOTIFICATION, Nowhere())
    it.show()
    assert it.popup_is_up
    qtbot.waitUntil(lambda: it.answers == [(Answer.UNANSWERED, None)])
    assert not it.popup_is_up


def test_the_notification_left_behind_brings_no_second_popup(qtbot, offered):
    it = offered(PromptStyle.BOTH, Nowhere())
    it.show()
    qtbot.waitUntil(lambda: it.answers == [(Answer.UNANSWERED, None)])
    assert not it.popup_is_up
