"""What was deleted can be had back from its page, or be let go for good after a question."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.journal import Trouble
from models.records import AttemptKind, PhraseArea, RepairAttempt, RepairEpisode, SoftLanding, Who
from models.rituals import (
    IsoWeek,
    begin_episode,
    begin_reflection,
    changed,
    check_in,
    deleted,
    land,
    new_gesture,
    own_phrase,
    park,
    reach_out,
    take_pause,
    write_statement,
)
from tests.sample_life import NOW
from tests.ui.hand_menus import OFFSCREEN_MENUS
from ui.tracker import trash
from ui.tracker.window import Page

DAY = timedelta(days=1)
STATEMENT = deleted(write_statement("I miss you", NOW - 3 * DAY), NOW - 2 * DAY)
EPISODE = begin_episode("The keys", NOW - 3 * DAY)


def rows(page):
    return page.entries.rows()


def press(page, key):
    page.entries.setFocus()
    QTest.keyClick(page.entries, key)


def take(tracker, page, text):
    """Open the menu of the row in hand, and take what it offers under this name."""
    press(page, Qt.Key.Key_Return)
    menu = next(each for each in page.findChildren(QMenu) if each.parent() is page)
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    menu.close()
    tracker.settle()


def test_what_was_deleted_last_comes_first_with_what_it_was_and_the_days_left(stage, british):
    tracker = stage(
        STATEMENT,
        deleted(EPISODE, NOW),
        reach_out(EPISODE, AttemptKind.HUMOUR, NOW),
        take_pause(EPISODE, NOW, timedelta(hours=1)),
        write_statement("still here", NOW),
    )
    page = tracker.page(Page.TRASH)
    told = [(row.when, row.title, row.sub, row.note) for row in rows(page)]
    assert told == [
        ("15:20", "The keys", "repair · attempts: 1 · pauses: 1", "30 days left"),
        ("Sat", "“I miss you”", "clarity statement", "28 days left"),
    ]


@pytest.mark.parametrize(
    ("record", "title", "sub"),
    [
        (park("call the garage", NOW)[0], "call the garage", "parked thought"),
        (new_gesture("Tea", NOW), "Tea", "gesture"),
        (land(NOW), "A landing on 23 November", "landing"),
        (reach_out(EPISODE, AttemptKind.HUMOUR, NOW, who=Who.ME), "humour", "attempt"),
        (reach_out(EPISODE, AttemptKind.HUMOUR, NOW, words="boo"), "“boo”", "attempt"),
        (take_pause(EPISODE, NOW, timedelta(hours=1)), "A pause on 23 November", "pause"),
        (begin_reflection(IsoWeek(2026, 47), NOW), "The week of 16 Nov to 22 Nov", "weekly reflection"),
        (check_in(NOW, "ours", "1", [("a", 1)]), "A check-in on 23 November", "check-in"),
        (
            own_phrase(PhraseArea.STARTER, "hold me", NOW, kind="small_ask"),
            "“Could you hold me?”",
            "phrase",
        ),
    ],
)
def test_everything_that_can_be_deleted_is_told(stage, british, record, title, sub):
    page = stage(EPISODE, deleted(record, NOW)).page(Page.TRASH)
    assert [(row.title, row.sub) for row in rows(page)] == [(title, sub)]


def test_the_last_day_is_told_so(stage):
    tracker = stage(changed(STATEMENT, NOW, deleted=NOW - 29 * DAY - timedelta(hours=5)))
    assert rows(tracker.page(Page.TRASH))[0].note == "a last day"


def test_days_go_by_while_the_page_is_open(stage):
    tracker = stage(STATEMENT)
    page = tracker.page(Page.TRASH)
    tracker.clock.at += DAY
    tracker.window._tick()
    tracker.settle()
    assert rows(page)[0].note == "27 days left"


@OFFSCREEN_MENUS
def test_put_back_it_is_where_it_was_and_that_can_be_undone(stage):
    tracker = stage(deleted(EPISODE, NOW), reach_out(EPISODE, AttemptKind.HUMOUR, NOW))
    page = tracker.page(Page.TRASH)
    take(tracker, page, "Put it back")
    assert [each.what for each in tracker.of(RepairEpisode)] == ["The keys"]
    assert len(tracker.of(RepairAttempt)) == 1
    assert tracker.window.bar.text() == "It is back where it was."
    assert page._nothing.isVisible()
    tracker.window._history.undo()
    tracker.settle()
    assert tracker.of(RepairEpisode) == []
    assert [row.title for row in rows(page)] == ["The keys"]


def test_deleting_for_good_is_asked_about_and_the_careful_answer_is_in_hand(stage):
    tracker = stage(STATEMENT)
    page = tracker.page(Page.TRASH)
    press(page, Qt.Key.Key_Delete)
    assert page.question.isVisible()
    assert page.question.no.hasFocus()
    QTest.keyClick(page.question.no, Qt.Key.Key_Return)
    tracker.settle()
    assert not page.question.isVisible()
    assert page.entries.hasFocus()
    assert len(tracker.journal.trash()) == 1
    press(page, Qt.Key.Key_Delete)
    page.question.yes.click()
    tracker.settle()
    assert tracker.journal.records == {}
    assert rows(page) == ()


def test_only_what_was_asked_about_goes(stage):
    other = deleted(land(NOW - 9 * DAY), NOW - 9 * DAY)
    tracker = stage(STATEMENT, other)
    page = tracker.page(Page.TRASH)
    press(page, Qt.Key.Key_Delete)
    page.question.yes.click()
    tracker.settle()
    assert [each.record for each in tracker.journal.trash()] == [other]


def test_escape_takes_the_question_back_first(stage):
    tracker = stage(STATEMENT)
    tracker.page(Page.CLARITY)
    page = tracker.page(Page.TRASH)
    page.empty_button.click()
    QTest.keyClick(page.question.no, Qt.Key.Key_Escape)
    assert not page.question.isVisible()
    assert tracker.window.page_name() is Page.TRASH
    assert page.empty_button.hasFocus()
    QTest.keyClick(page.empty_button, Qt.Key.Key_Escape)
    assert tracker.window.page_name() is Page.CLARITY
    assert len(tracker.journal.trash()) == 1


def test_everything_goes_when_it_is_emptied_what_is_not_shown_too(stage):
    tracker = stage(*(deleted(write_statement(f"{number}", NOW), NOW) for number in range(250)), land(NOW))
    page = tracker.page(Page.TRASH)
    assert len(rows(page)) < 250
    page.empty_button.click()
    page.question.yes.click()
    tracker.settle()
    assert [type(each) for each in tracker.journal.records.values()] == [SoftLanding]
    assert not page.empty_button.isVisible()


def test_a_long_list_comes_a_page_at_a_time(stage):
    many = [deleted(write_statement(f"{number}", NOW), NOW) for number in range(250)]
    tracker = stage(*many)
    page = tracker.page(Page.TRASH)
    tracker.qtbot.waitUntil(lambda: len(rows(page)) >= trash.PAGE)
    assert len(rows(page)) < 250
    while page.entries.model().canFetchMore(page.entries.rootIndex()):
        page.entries.scrollToBottom()
        page.entries.model().fetchMore(page.entries.rootIndex())
        tracker.settle()
    assert len(rows(page)) == 250


def test_a_disk_that_says_no_is_explained_and_nothing_is_gone(stage):
    tracker = stage(STATEMENT)
    page = tracker.page(Page.TRASH)
    tracker.journal.trouble = Trouble.READ_ONLY
    for begin in (lambda: press(page, Qt.Key.Key_Delete), page.empty_button.click):
        begin()
        page.question.yes.click()
        tracker.settle()
        assert "may not write" in tracker.window.bar.text()
        tracker.window.bar.leave()
    assert len(rows(page)) == 1


def test_what_is_deleted_elsewhere_shows_at_once(stage):
    statement = write_statement("words", NOW)
    tracker = stage(statement)
    page = tracker.page(Page.TRASH)
    assert page._nothing.isVisible()
    tracker.queue.save(deleted(statement, NOW))
    tracker.settle()
    assert [row.title for row in rows(page)] == ["“words”"]


def test_after_it_is_gone_for_good_undo_says_so_and_brings_nothing_back(stage):
    statement = write_statement("words", NOW)
    tracker = stage(statement)
    page = tracker.page(Page.TRASH)
    page.save(deleted(statement, NOW))
    tracker.settle()
    press(page, Qt.Key.Key_Delete)
    page.question.yes.click()
    tracker.settle()
    tracker.window._history.undo()
    tracker.settle()
    assert tracker.journal.records == {}
