"""The guide: four steps, each skippable, and nothing lost half way."""

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractAnimation, QRect, Qt
from PySide6.QtWidgets import QLabel

from models import rituals
from models.journal import Trouble
from models.phrases import GestureIdea, GestureKind, acknowledgements
from models.records import (
    Arrival,
    ClarityStatement,
    Gesture,
    LandingOutcome,
    LandingStart,
    Need,
    ParkedThought,
    PhraseArea,
    SoftLanding,
    StatementState,
)
from models.settings import Appearance
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_journal import MemoryJournal
from ui import look
from ui.journal_queue import JournalQueue
from ui.landing_guide import LandingGuide
from ui.widgets.breathing_circle import BreathingCircle

TEA = rituals.new_gesture("Tea for two", AFTERNOON - timedelta(days=9), position=0)
HUG = rituals.new_gesture("A long hug", AFTERNOON - timedelta(days=9), position=1)


@pytest.fixture
def journal():
    used = rituals.land(AFTERNOON - timedelta(days=1), gesture_id=TEA.id)
    return MemoryJournal(TEA, HUG, used)


@pytest.fixture
def queue(qtbot, journal):
    made = JournalQueue(lambda: journal, HandClock())
    made.start()
    yield made
    made.close()


@pytest.fixture
def new_guide(qtbot, queue):
    def make():
        guide = LandingGuide(queue, HandClock(), breaths=1, start=LandingStart.DETECTED)
        qtbot.addWidget(guide)
        guide.ends = []
        guide.ended.connect(guide.ends.append)
        with qtbot.waitExposed(guide):
            guide.begin(QRect())
        qtbot.waitUntil(lambda: guide.gesture.chosen() is not None)
        return guide

    return make


def made(journal, kind):
    return [record for record in journal.records.values() if isinstance(record, kind) and record.created == AFTERNOON]


def on(guide, step):
    return lambda: guide.current is step


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


def test_closed_half_way_it_keeps_what_was_typed(qtbot, journal, new_guide):
    guide = new_guide()
    guide.set_down.thoughts.setText("half a thou")
    guide.set_down.plan.setText("tomorrow")
    guide.close()
    assert guide.ends == [False]
    assert made(journal, SoftLanding) == []
    qtbot.waitUntil(lambda: bool(journal.drafts))
    again = new_guide()
    qtbot.waitUntil(lambda: again.set_down.thoughts.text() == "half a thou")
    assert again.set_down.plan.text() == "tomorrow"


def test_what_is_typed_is_kept_while_typing(qtbot, journal, new_guide):
    guide = new_guide()
    qtbot.keyClicks(guide.set_down.thoughts, "not yet done")
    qtbot.waitUntil(lambda: "not yet done" in journal.drafts.get("landing", ""), timeout=3000)


def test_what_was_parked_does_not_come_back_as_a_draft(qtbot, journal, new_guide):
    guide = new_guide()
    guide.set_down.thoughts.setText("send the numbers")
    guide.set_down.way_on.click()
    qtbot.waitUntil(on(guide, guide.slow_down))
    guide.close()
    assert guide.ends == [True], "a thought was parked: that was a landing"
    qtbot.waitUntil(lambda: "send the numbers" not in str(journal.drafts))


def test_words_of_a_skipped_step_stand_there_the_next_time(qtbot, journal, new_guide):
    guide = new_guide()
    guide.set_down.thoughts.setText("not ready to park this")
    for step in (guide.set_down, guide.slow_down, guide.gesture, guide.quiet_part):
        step.skip.click()
    qtbot.waitUntil(lambda: guide.ends == [True])
    again = new_guide()
    qtbot.waitUntil(lambda: again.set_down.thoughts.text() == "not ready to park this")


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


def test_a_failure_leaves_everything_where_it_was(qtbot, journal, new_guide):
    guide = new_guide()
    journal.trouble = Trouble.DISK_FULL
    guide.set_down.thoughts.setText("send the numbers")
    guide.set_down.way_on.click()
    qtbot.waitUntil(guide._trouble.isVisible)
    assert "disk is full" in guide._trouble.text()
    assert guide.current is guide.set_down
    assert guide.current.isEnabled()
    assert guide.set_down.thoughts.text() == "send the numbers"
    journal.trouble = None
    guide.set_down.way_on.click()
    qtbot.waitUntil(on(guide, guide.slow_down))


def test_words_that_cannot_be_kept_are_refused_with_a_sentence(qtbot, new_guide):
    guide = new_guide()
    guide.set_down.thoughts.setText("x" * 10_001)
    guide.set_down.way_on.click()
    assert "10,000" in guide._trouble.text()
    assert guide.current is guide.set_down


def test_another_gesture_joins_the_list(qtbot, journal, new_guide):
    guide = new_guide()
    guide.set_down.skip.click()
    guide.slow_down.skip.click()
    guide.gesture.own.setText("Walk round the block")
    guide.gesture.way_on.click()
    qtbot.waitUntil(on(guide, guide.quiet_part))
    (gesture,) = made(journal, Gesture)
    assert gesture.name == "Walk round the block"
    assert gesture.position == 2
    (landing,) = made(journal, SoftLanding)
    assert landing.gesture_id == gesture.id


def test_escape_closes_it(qtbot, new_guide):
    guide = new_guide()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.ends == [False]


def test_the_breath_counts_down_and_goes_on_by_itself(qtbot, new_guide):
    guide = new_guide()
    guide.set_down.skip.click()
    assert guide.slow_down._word.text() == "Breathe in…"
    guide.slow_down.circle._animation.setCurrentTime(4100)
    assert guide.slow_down._word.text() == "Breathe out…"
    guide.slow_down.way_on.click()
    assert guide.slow_down.circle.paused
    assert guide.slow_down.way_on.text() == "Go on"
    guide.slow_down.way_on.click()
    guide.slow_down.circle._animation.setCurrentTime(9990)
    qtbot.waitUntil(on(guide, guide.gesture), timeout=3000)


def test_a_draft_that_is_no_draft_is_passed_over(qtbot, journal, new_guide):
    journal.drafts["landing"] = '["nonsense"'
    guide = new_guide()
    assert guide.set_down.thoughts.text() == ""


def test_a_journal_that_opens_late_does_not_write_over_what_is_being_typed(qtbot, journal):
    journal.keep_draft("landing", '{"thoughts": "old", "plan": "at nine"}', AFTERNOON)
    late = JournalQueue(lambda: journal, HandClock())
    guide = LandingGuide(late, HandClock(), breaths=1, start=LandingStart.DETECTED)
    qtbot.addWidget(guide)
    guide.set_down.thoughts.setText("new")
    late.start()
    qtbot.waitUntil(lambda: guide.set_down.plan.text() == "at nine")
    assert guide.set_down.thoughts.text() == "new"
    late.close()


def test_closed_while_the_disk_is_still_at_it_that_was_a_landing_all_the_same(qtbot, journal, queue, new_guide):
    guide = new_guide()
    go_on = threading.Event()
    queue.ask(lambda _: go_on.wait(5), lambda _: None, owner=queue)
    guide.set_down.thoughts.setText("Call the bank")
    guide.set_down.way_on.click()
    guide.close()
    go_on.set()
    assert guide.ends == [True]
    qtbot.waitUntil(lambda: len(made(journal, SoftLanding)) == 1)


def test_a_draft_of_other_kinds_is_passed_over(qtbot, journal, new_guide):
    journal.drafts["landing"] = '{"thoughts": 3, "plan": ["at nine"], "words": "still here"}'
    guide = new_guide()
    qtbot.waitUntil(lambda: guide.quiet_part.words.text() == "still here")
    assert guide.set_down.thoughts.text() == guide.set_down.plan.text() == ""


def test_a_trouble_that_is_over_is_no_longer_said(qtbot, new_guide):
    guide = new_guide()
    guide.set_down.thoughts.setText("x" * 10_001)
    guide.set_down.way_on.click()
    assert guide._trouble.isVisible()
    guide.set_down.skip.click()
    assert not guide._trouble.isVisible()


def test_nobody_breathes_on_when_the_step_is_skipped(qtbot, new_guide):
    guide = new_guide()
    guide.set_down.skip.click()
    assert guide.slow_down.circle._animation.state() is QAbstractAnimation.State.Running
    guide.slow_down.skip.click()
    assert guide.slow_down.circle._animation.state() is QAbstractAnimation.State.Stopped


# --- parking -------------------------------------------------------------------------------------------------------


def test_each_thought_may_have_a_time_of_its_own(qtbot, journal, new_guide):
    guide = new_guide()
    step = guide.set_down
    step.thoughts.setText("send the numbers")
    step.plans[0].click()
    assert step.plan.text() == "Tomorrow, first thing"
    step.another.click()
    qtbot.waitUntil(lambda: step.thoughts.text() == "")
    assert guide.current is step
    assert step.plan.text() == ""
    assert step.thoughts.hasFocus()
    assert step._parked.text() == "Parked: send the numbers · Tomorrow, first thing"
    step.thoughts.setText("ask about the room")
    step.plan.setText("after stand-up")
    step.way_on.click()
    qtbot.waitUntil(on(guide, guide.slow_down))
    assert {thought.words: thought.plan for thought in made(journal, ParkedThought)} == {
        "send the numbers": "Tomorrow, first thing",
        "ask about the room": "after stand-up",
    }
    assert len(made(journal, SoftLanding)) == 1


def test_one_more_without_any_words_stays_and_stores_nothing(qtbot, journal, new_guide):
    guide = new_guide()
    guide.set_down.another.click()
    assert guide.current is guide.set_down
    assert made(journal, SoftLanding) == []


def test_what_was_parked_stays_parked_when_the_guide_is_closed_then(qtbot, journal, new_guide):
    guide = new_guide()
    guide.set_down.thoughts.setText("send the numbers")
    guide.set_down.another.click()
    qtbot.waitUntil(lambda: guide.set_down.thoughts.text() == "")
    guide.set_down.thoughts.setText("ask about")
    guide.close()
    assert [thought.words for thought in made(journal, ParkedThought)] == ["send the numbers"]
    again = new_guide()
    qtbot.waitUntil(lambda: again.set_down.thoughts.text() == "ask about")


# --- breathing -----------------------------------------------------------------------------------------------------


def test_the_still_circle_counts_the_seconds(qtbot, new_guide):
    guide = new_guide()
    guide.set_down.skip.click()
    circle = guide.slow_down.circle
    counted = []
    for moment in (0, 900, 1100, 3900, 4100, 9500):
        circle._animation.setCurrentTime(moment)
        counted.append((guide.slow_down._word.text(), circle.count))
    into, out = "Breathe in…", "Breathe out…"
    assert counted == [(into, 4), (into, 4), (into, 3), (into, 1), (out, 6), (out, 1)]
    guide.slow_down.skip.click()


def test_the_still_circle_does_not_move_and_the_moving_one_does(qtbot, qapp):
    worn = look.apply(qapp, Appearance.LIGHT)
    circle = BreathingCircle(1)
    qtbot.addWidget(circle)
    pictures = {}
    for wanted in (True, False):
        worn.set_motion(wanted)
        pictures[wanted] = []
        for moment in (100, 900):
            circle._animation.setCurrentTime(moment)
            pictures[wanted].append(circle.grab().toImage())
    worn.set_motion(wanted=True)
    assert pictures[True][0] != pictures[True][1]
    assert pictures[False][0] == pictures[False][1], "the same second, the same picture"


def test_the_number_of_breaths_is_the_persons_own(qtbot, queue):
    guide = LandingGuide(queue, HandClock(), breaths=3, start=LandingStart.DETECTED)
    qtbot.addWidget(guide)
    guide.begin(QRect())
    guide.set_down.skip.click()
    assert guide.slow_down._left.text() == "2 more breaths"
    assert guide.slow_down.circle.accessibleDescription().startswith("3 breaths")
    guide.slow_down.skip.click()


# --- gestures ------------------------------------------------------------------------------------------------------


def shown_in(step):
    return [choice.name for choice in step._choices.values()]


def at_the_gestures(guide):
    guide.set_down.skip.click()
    guide.slow_down.skip.click()
    return guide.gesture


def test_space_is_among_the_gestures_and_joins_the_list_when_chosen(qtbot, journal, new_guide):
    step = at_the_gestures(guide := new_guide())
    assert shown_in(step)[:2] == ["A long hug", "Tea for two"]
    button, idea = next((button, each) for button, each in step._choices.items() if isinstance(each, GestureIdea))
    assert idea.kind is GestureKind.SPACE
    button.click()
    step.way_on.click()
    qtbot.waitUntil(on(guide, guide.quiet_part))
    (gesture,) = made(journal, Gesture)
    (landing,) = made(journal, SoftLanding)
    assert (gesture.name, gesture.favourite_of, gesture.position) == (idea.name, idea.favourite_of, 2)
    assert landing.gesture_id == gesture.id


def test_other_ideas_come_at_a_key_press_and_the_keyboard_stays(qtbot, new_guide):
    step = at_the_gestures(new_guide())
    before = shown_in(step)
    qtbot.keyClick(step, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: set(shown_in(step)).isdisjoint(before[:2]))
    assert step.chosen() is not None
    assert step.first_field().hasFocus()


def test_for_the_partners_arrival_it_asks_about_theirs(qtbot, queue):
    guide = LandingGuide(queue, HandClock(), 1, LandingStart.SCHEDULED, arrival=Arrival.PARTNERS)
    qtbot.addWidget(guide)
    assert any(label.text() == "What will they come home to?" for label in guide.gesture.findChildren(QLabel))


# --- the quiet part ------------------------------------------------------------------------------------------------


def test_there_are_words_for_the_door_and_others(qtbot, new_guide):
    guide = new_guide()
    said = guide.quiet_part.acknowledgement.text()
    assert said in {f"“{each.text}”" for each in acknowledgements()}
    guide.quiet_part.another.click()
    assert guide.quiet_part.acknowledgement.text() != said


def test_without_any_words_for_the_door_none_are_offered(qtbot, journal, new_guide):
    journal.save(
        *(
            rituals.hide_phrase(rituals.about_phrase((), PhraseArea.ACKNOWLEDGEMENT, each.id, AFTERNOON), AFTERNOON)
            for each in acknowledgements()
        )
    )
    guide = new_guide()
    assert guide.quiet_part._at_the_door.isHidden()


def test_the_need_is_there_again_with_its_words(qtbot, journal, new_guide):
    guide = new_guide()
    guide.quiet_part.words.setText("I am just slow")
    guide.quiet_part.needs.chips[Need.SPACE].click()
    guide.close()
    again = new_guide()
    qtbot.waitUntil(lambda: again.quiet_part.words.text() == "I am just slow")
    assert again.quiet_part.needs.value() is Need.SPACE


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
