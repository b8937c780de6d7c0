"""How it landed: asked once at the top of Clarity, answered with one tap or not at all, and told by hand any time."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.clarity_landed import ASKED_AFTER
from models.records import ClarityStatement, StatementLanded, StatementState
from models.rituals import statement_landed, write_statement
from tests.sample_life import NOW, at
from tests.ui.hand_menus import OFFSCREEN_MENUS, open_menu, pick
from ui.tracker.window import Page

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def said():
    return write_statement("I miss you", at(22, 20), state=StatementState.SAID)


@pytest.fixture
def asked(stage):
    tracker = stage(said())
    return tracker, tracker.page(Page.CLARITY)


def test_it_is_asked_at_the_top_in_the_words_that_were_said(asked):
    _, page = asked
    assert page.landed.isVisible()
    assert page.landed._words.text() == "“I miss you”"
    assert (
        page.landed.mapTo(page, page.landed.rect().topLeft()).y() < page.editor.mapTo(page, page.rect().topLeft()).y()
    )


@pytest.mark.parametrize("answer", StatementLanded)
def test_one_tap_answers_and_it_is_not_asked_again(asked, answer):
    tracker, page = asked
    page.landed.answers[answer].click()
    tracker.settle()
    assert tracker.of(ClarityStatement)[0].landed is answer
    assert not page.landed.isVisible()
    page.tick()
    tracker.settle()
    assert not page.landed.isVisible()


def test_who_would_rather_not_be_asked_is_not_asked_again_and_nothing_is_told(asked):
    tracker, page = asked
    page.landed.decline.click()
    tracker.settle()
    (statement,) = tracker.of(ClarityStatement)
    assert (statement.landed, statement.asked_landed) == (None, True)
    assert not page.landed.isVisible()
    tracker.window = tracker.open()
    assert not tracker.page(Page.CLARITY).landed.isVisible()


def test_both_can_be_taken_back(asked):
    tracker, page = asked
    for button in (page.landed.answers[StatementLanded.PARTLY], page.landed.decline):
        button.click()
        tracker.settle()
        assert not page.landed.isVisible()
        tracker.press(tracker.window, *UNDO)
        (statement,) = tracker.of(ClarityStatement)
        assert (statement.landed, statement.asked_landed) == (None, False)
        assert page.landed.isVisible()


def test_it_comes_while_the_page_is_open_once_some_hours_have_gone_by(stage):
    tracker = stage(write_statement("I miss you", NOW, state=StatementState.SAID))
    page = tracker.page(Page.CLARITY)
    tracker.clock.at = NOW + ASKED_AFTER - timedelta(minutes=1)
    page.tick()
    tracker.settle()
    assert not page.landed.isVisible()
    tracker.clock.at = NOW + ASKED_AFTER
    page.tick()
    tracker.settle()
    assert page.landed.isVisible()


def test_a_long_statement_is_told_in_a_few_words(stage):
    tracker = stage(write_statement("again and\nagain " * 100, at(22, 20), state=StatementState.SAID))
    page = tracker.page(Page.CLARITY)
    assert len(page.landed._words.text()) < 200
    assert page.landed._words.text().endswith("…”")


def states(tracker):
    (statement,) = tracker.of(ClarityStatement)
    return statement.state, statement.landed, statement.said_at


@OFFSCREEN_MENUS
def test_every_state_can_be_reached_from_every_other_by_hand(stage):
    tracker = stage(statement_landed(said(), StatementLanded.PARTLY, at(22, 21)))
    page = tracker.page(Page.CLARITY)
    ways = {
        "Keep it for me": (StatementState.KEPT, "Kept for you."),
        "Still unsaid after all": (StatementState.DRAFT, "It waits to be said."),
        "Let it go": (StatementState.LET_GO, "Let go of."),
        "I said it": (StatementState.SAID, "Noted as said."),
    }
    for text, (state, told) in ways.items():
        pick(tracker, page.list.entries, text)
        assert tracker.of(ClarityStatement)[0].state is state
        assert tracker.window.bar.text() == told
    assert states(tracker) == (StatementState.SAID, None, NOW)


@OFFSCREEN_MENUS
def test_the_menu_does_not_offer_what_is_so_already(stage):
    tracker = stage(said())
    page = tracker.page(Page.CLARITY)
    menu = open_menu(tracker, page.list.entries)
    assert "I said it" not in [action.text() for action in menu.actions()]
    assert "Keep it for me" in [action.text() for action in menu.actions()]
    menu.close()
