"""The guide: four steps, each skippable, and nothing lost half way."""

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractAnimation, QRect, Qt

from models import rituals
from models.journal import Trouble
from models.records import (
    ClarityStatement,
    Gesture,
    LandingOutcome,
    LandingStart,
    Need,
    ParkedThought,
    SoftLanding,
    StatementState,
)
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_journal import MemoryJournal
from ui.journal_queue import JournalQueue
from ui.landing_guide import LandingGuide

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
