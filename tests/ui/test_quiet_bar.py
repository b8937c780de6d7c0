"""The quiet line: what is to stay outlives what merely passes by."""

import pytest

from ui.widgets.quiet_bar import QuietBar

TROUBLE = "The file was left untouched."


@pytest.fixture
def bar(qtbot):
    made = QuietBar()
    qtbot.addWidget(made)
    return made


def pass_by(bar):
    """The time of the passing sentence is over."""
    bar._timer.timeout.emit()


def test_a_passing_sentence_leaves_by_itself(bar):
    bar.say("Copied.")
    assert bar.isVisible()
    assert bar._timer.isActive()
    pass_by(bar)
    assert not bar.isVisible()


def test_what_is_to_stay_comes_back_after_a_passing_sentence_with_its_button(qtbot, bar):
    tried = []
    bar.say(TROUBLE, "Try again", lambda: tried.append(True), stays=True)
    bar.say("Copied.")
    assert bar.text() == "Copied."
    pass_by(bar)
    assert bar.text() == TROUBLE
    assert bar.isVisible()
    assert not bar._timer.isActive()
    bar._button.click()
    assert tried == [True]
    assert not bar.isVisible()


def test_the_same_words_in_passing_do_not_take_the_button_away(bar):
    bar.say(TROUBLE, "Try again", lambda: None, stays=True)
    bar.say(TROUBLE)
    assert bar._button.isVisible()
    assert not bar._timer.isActive()


def test_closed_it_is_gone_for_good(bar):
    bar.say(TROUBLE, stays=True)
    bar._close.click()
    assert not bar.isVisible()
    bar.say("Copied.")
    pass_by(bar)
    assert not bar.isVisible()


def test_what_no_longer_holds_is_taken_back_even_while_something_else_is_said(bar):
    bar.say(TROUBLE, stays=True)
    bar.say("Copied.")
    bar.take_back()
    assert bar.text() == "Copied."
    pass_by(bar)
    assert not bar.isVisible()


def test_taking_back_leaves_a_passing_sentence_alone(bar):
    bar.say("Copied.")
    bar.take_back()
    assert bar.isVisible()
