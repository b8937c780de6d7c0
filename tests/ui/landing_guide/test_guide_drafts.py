"""Nothing is lost half way: what was typed into the guide, and what comes back of it."""

import threading

from models.journal import Trouble
from models.records import LandingStart, Need, ParkedThought, SoftLanding
from tests.hand_clock import AFTERNOON, HandClock
from tests.ui.landing_guide.guide_records import made, on
from ui.journal_queue import JournalQueue
from ui.landing_guide import LandingGuide


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
    qtbot.waitUntil(lambda: "not yet done" in journal.drafts.get("landing", ""))


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
    assert guide.set_down.thoughts.text() == "old\nnew"
    late.close()


def test_closed_while_the_disk_is_still_at_it_that_was_a_landing_all_the_same(qtbot, journal, queue, new_guide):
    guide = new_guide()
    go_on = threading.Event()
    queue.ask(lambda _: go_on.wait(60), lambda _: None, owner=queue)
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


def test_the_need_is_there_again_with_its_words(qtbot, journal, new_guide):
    guide = new_guide()
    guide.quiet_part.words.setText("I am just slow")
    guide.quiet_part.needs.chips[Need.SPACE].click()
    guide.close()
    again = new_guide()
    qtbot.waitUntil(lambda: again.quiet_part.words.text() == "I am just slow")
    assert again.quiet_part.needs.value() is Need.SPACE
