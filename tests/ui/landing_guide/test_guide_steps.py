"""The four steps of the guide, each by itself."""

from PySide6.QtCore import QAbstractAnimation, QRect, Qt
from PySide6.QtWidgets import QLabel

from models import rituals
from models.phrases import GestureIdea, GestureKind, acknowledgements
from models.records import Arrival, Gesture, LandingStart, ParkedThought, PhraseArea, SoftLanding
from models.settings import Appearance
from tests.hand_clock import AFTERNOON, HandClock
from tests.ui.landing_guide.guide_records import made, on
from ui import look
from ui.landing_guide import LandingGuide
from ui.widgets.breathing_circle import BreathingCircle

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


# --- breathing -----------------------------------------------------------------------------------------------------


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
    qtbot.waitUntil(on(guide, guide.gesture))


def test_nobody_breathes_on_when_the_step_is_skipped(qtbot, new_guide):
    guide = new_guide()
    guide.set_down.skip.click()
    assert guide.slow_down.circle._animation.state() is QAbstractAnimation.State.Running
    guide.slow_down.skip.click()
    assert guide.slow_down.circle._animation.state() is QAbstractAnimation.State.Stopped


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
