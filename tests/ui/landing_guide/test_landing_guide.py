"""The guide: four steps, each skippable, and what a landing leaves in the journal."""

from PySide6.QtCore import Qt

from models.records import (
    ClarityStatement,
    LandingOutcome,
    LandingStart,
    Need,
    ParkedThought,
    SoftLanding,
    StatementState,
)
from tests.ui.landing_guide.guide_records import HUG, TEA, made, on


def test_a_whole_landing(qtbot, journal, new_guide):
    guide = new_guide()
    guide.set_down.thoughts.setText("send the numbers\nask about the room")
    guide.set_down.plan.setText("9:00, before mail")
    guide.set_down.way_on.click()
    qtbot.waitUntil(on(guide, guide.slow_down))
    guide.slow_down.skip.click()
    qtbot.waitUntil(on(guide, guide.gesture))
    assert guide.gesture.chosen() == HUG, "least recently used first"
    guide.gesture.way_on.click()
    qtbot.waitUntil(on(guide, guide.quiet_part))
    guide.quiet_part.words.setText("I’m just slow today.")
    guide.quiet_part.needs.chips[Need.REST].click()
    guide.quiet_part.way_on.click()
    qtbot.waitUntil(lambda: guide.ends == [True])

    (landing,) = made(journal, SoftLanding)
    assert (landing.gesture_id, landing.start, landing.outcome) == (
        HUG.id,
        LandingStart.DETECTED,
        LandingOutcome.DONE,
    )
    thoughts = made(journal, ParkedThought)
    assert [thought.words for thought in thoughts] == ["send the numbers", "ask about the room"]
    assert {thought.landing_id for thought in thoughts} == {landing.id}
    assert {thought.plan for thought in thoughts} == {"9:00, before mail"}
    (statement,) = made(journal, ClarityStatement)
    assert (statement.words, statement.need, statement.state) == (
        "I’m just slow today.",
        Need.REST,
        StatementState.DRAFT,
    )
    qtbot.waitUntil(lambda: journal.drafts == {})


def test_every_step_can_be_skipped_and_that_is_a_landing_too(qtbot, journal, new_guide):
    guide = new_guide()
    for step in (guide.set_down, guide.slow_down, guide.gesture, guide.quiet_part):
        assert guide.current is step
        step.skip.click()
    qtbot.waitUntil(lambda: guide.ends == [True])
    qtbot.waitUntil(lambda: len(made(journal, SoftLanding)) == 1)
    assert made(journal, ParkedThought) == []
    assert made(journal, ClarityStatement) == []


def test_it_grows_with_what_is_written_in_it(qtbot, new_guide):
    guide = new_guide()
    while guide.current is not guide.quiet_part:
        guide.current.skipped.emit()
    # Not a pixel too many below what is said at the door.
    guide.quiet_part.acknowledgement.setText("so many words for the door " * 12)
    guide._fit()
    before = guide.height()
    guide.quiet_part.words.setText("and so many words of one’s own " * 5)
    qtbot.waitUntil(lambda: guide.height() > before)
    assert guide.quiet_part.content.totalHeightForWidth(guide.width()) <= guide.height()


def test_escape_closes_it(qtbot, new_guide):
    guide = new_guide()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.ends == [False]


# --- by keys alone -------------------------------------------------------------------------------------------------


def press(qtbot, guide, *keys):
    for key in keys:
        qtbot.keyClick(guide.focusWidget(), key)


def test_a_whole_landing_by_keys_alone(qtbot, journal, new_guide):
    guide = new_guide()
    qtbot.keyClicks(guide.focusWidget(), "send the numbers")
    press(qtbot, guide, Qt.Key.Key_Tab)
    assert guide.set_down.plan.hasFocus()
    qtbot.keyClicks(guide.focusWidget(), "at nine")
    press(qtbot, guide, Qt.Key.Key_Return)
    qtbot.waitUntil(on(guide, guide.slow_down))
    press(qtbot, guide, Qt.Key.Key_Space)
    assert guide.slow_down.circle.paused
    press(qtbot, guide, Qt.Key.Key_Backtab)
    assert guide.slow_down.skip.hasFocus()
    press(qtbot, guide, Qt.Key.Key_Return)
    assert guide.current is guide.gesture
    press(qtbot, guide, Qt.Key.Key_Down)
    assert guide.gesture.chosen() == TEA
    while not guide.gesture.way_on.hasFocus():
        press(qtbot, guide, Qt.Key.Key_Tab)
    press(qtbot, guide, Qt.Key.Key_Return)
    qtbot.waitUntil(on(guide, guide.quiet_part))
    qtbot.keyClicks(guide.focusWidget(), "I am just slow")
    press(qtbot, guide, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: guide.ends == [True])
    assert made(journal, SoftLanding)[0].gesture_id == TEA.id
    assert made(journal, ParkedThought)[0].plan == "at nine"
    assert made(journal, ClarityStatement)[0].words == "I am just slow"


def test_the_tab_key_goes_through_a_step_in_reading_order(qtbot, new_guide):
    step = new_guide().set_down
    expected = [step.thoughts, step.plan, *step.plans, step.skip, step.another, step.way_on]
    found = [step.thoughts]
    while len(found) < len(expected):
        following = found[-1].nextInFocusChain()
        while not following.focusPolicy() & Qt.FocusPolicy.TabFocus or not following.isVisible():
            following = following.nextInFocusChain()
        found.append(following)
    assert found == expected
