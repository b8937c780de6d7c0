"""One's own part and the look from outside: kept as they are typed, asked for once, never lost."""

from datetime import timedelta

from PySide6.QtCore import Qt

from models.records import EpisodeState, RepairEpisode
from models.rituals import begin_episode, close_episode, note_my_part
from tests.sample_life import NOW
from ui.tracker.window import Page

DAY = timedelta(days=1)


def repair_page(tracker):
    return tracker.page(Page.REPAIR)


def open_card(tracker):
    (card,) = repair_page(tracker)._cards.values()
    return card


def closed_yesterday(what="I snapped"):
    return close_episode(begin_episode(what, NOW - DAY - timedelta(hours=1)), EpisodeState.RECONNECTED, NOW - DAY)


def episode_of(tracker):
    (episode,) = tracker.of(RepairEpisode)
    return episode


# --- one's own part ------------------------------------------------------------------------------------------------


def test_it_is_kept_when_the_hands_go_elsewhere(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker)
    tracker.type(card.part, "I was hungry")
    assert episode_of(tracker).my_part == ""
    card.okay_button.setFocus()
    tracker.settle()
    assert episode_of(tracker).my_part == "I was hungry"
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert episode_of(tracker).my_part == ""
    assert card.part.text() == ""


def test_it_is_kept_with_the_keys_alone(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker)
    tracker.type(card.part, "I was hungry")
    tracker.press(card.part, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert episode_of(tracker).my_part == "I was hungry"


def test_while_it_is_typed_it_is_a_draft_and_survives_a_crash(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker)
    tracker.type(card.part, "I was hun")
    tracker.qtbot.waitUntil(lambda: "I was hun" in tracker.journal.drafts.values())
    assert episode_of(tracker).my_part == ""
    # Nothing is closed properly: a second window stands for the start after the crash.
    card.part.blockSignals(True)
    again = tracker.open()
    again.show_page(Page.REPAIR)
    tracker.settle()
    (found,) = again.page(Page.REPAIR)._cards.values()
    assert found.part.text() == "I was hun"


def test_a_kept_note_leaves_no_draft_behind(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker)
    tracker.type(card.part, "I was hungry")
    tracker.qtbot.waitUntil(lambda: tracker.journal.drafts != {})
    card.okay_button.setFocus()
    tracker.settle()
    repair_page(tracker).drafts.flush()
    tracker.settle()
    assert tracker.journal.drafts == {}


def test_it_goes_with_the_episode_when_that_is_closed_and_never_opens_it_again(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker)
    card.part.setFocus()
    card.part.setText("I was hungry")
    card._close(EpisodeState.RECONNECTED)
    tracker.settle()
    assert repair_page(tracker)._cards == {}
    assert (episode_of(tracker).my_part, episode_of(tracker).state) == ("I was hungry", EpisodeState.RECONNECTED)


def test_what_another_window_wrote_is_shown_unless_one_is_writing(stage):
    episode = begin_episode("I snapped", NOW)
    tracker = stage(episode)
    card = open_card(tracker)
    tracker.queue.save(note_my_part(episode, "from there", NOW))
    tracker.settle()
    assert card.part.text() == "from there"
    tracker.type(card.part, "!")
    tracker.queue.save(note_my_part(episode, "from there again", NOW))
    tracker.settle()
    assert card.part.text() == "from there!"


def test_a_note_too_long_to_keep_stays_where_it_is(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker)
    card.part.setText("a" * 10_001)
    card.part.keep()
    tracker.settle()
    assert episode_of(tracker).my_part == ""
    assert len(card.part.text()) == 10_001
    assert "10,000" in tracker.window.bar.text()


# --- the look from outside -----------------------------------------------------------------------------------------


def test_the_next_day_it_is_asked_for_and_the_journal_knows(stage):
    tracker = stage(closed_yesterday())
    page = repair_page(tracker)
    assert page.outside.isVisible()
    assert "I snapped" in page.outside._about.text()
    assert episode_of(tracker).asked_outside
    # That it was asked is no act of the person's.
    assert not tracker.window._history.can_undo()
    page.tick()
    tracker.settle()
    assert page.outside.isVisible()


def test_it_is_asked_once(stage):
    tracker = stage(closed_yesterday())
    repair_page(tracker)
    tracker.window.close()
    tracker.window = tracker.open()
    assert repair_page(tracker).outside.isHidden()


def test_not_now_is_an_answer(stage):
    tracker = stage(closed_yesterday())
    page = repair_page(tracker)
    page.outside.leave.click()
    tracker.settle()
    assert page.outside.isHidden()
    page.tick()
    tracker.settle()
    assert page.outside.isHidden()
    assert episode_of(tracker).outside_view == ""


def test_what_is_written_is_kept_and_can_be_taken_back(stage):
    tracker = stage(closed_yesterday())
    page = repair_page(tracker)
    tracker.type(page.outside.field, "Two tired people.")
    page.outside.keep.click()
    tracker.settle()
    assert episode_of(tracker).outside_view == "Two tired people."
    assert page.outside.isHidden()
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (episode_of(tracker).outside_view, episode_of(tracker).asked_outside) == ("", True)


def test_keeping_nothing_asks_for_a_few_words(stage):
    tracker = stage(closed_yesterday())
    page = repair_page(tracker)
    page.outside.keep.click()
    assert page.outside.isVisible()
    assert page.outside.field.hasFocus()
    assert "few words" in tracker.window.bar.text()


def test_half_a_sentence_is_kept_when_one_goes_elsewhere(stage):
    tracker = stage(closed_yesterday())
    page = repair_page(tracker)
    tracker.type(page.outside.field, "Two tired")
    tracker.window.show_page(Page.CLARITY)
    tracker.settle()
    assert episode_of(tracker).outside_view == "Two tired"


def test_it_gives_way_to_what_happens_now_and_does_not_lose_a_word(stage):
    tracker = stage(closed_yesterday())
    page = repair_page(tracker)
    page.outside.field.setText("Two tired")
    tracker.queue.save(begin_episode("And again", NOW))
    tracker.settle()
    assert page.outside.isHidden()
    assert [each.outside_view for each in tracker.of(RepairEpisode) if each.closed_at] == ["Two tired"]


def test_it_makes_way_for_the_same_one_looked_at_closely_with_what_was_typed(stage):
    tracker = stage(closed_yesterday())
    page = repair_page(tracker)
    page.outside.field.setText("Two tired")
    page.earlier.look_at(page.earlier._known[episode_of(tracker).id])
    tracker.settle()
    assert page.outside.isHidden()
    assert page.earlier.card.outside.text() == "Two tired"


def test_why_it_may_help_is_a_press_away(stage):
    tracker = stage(closed_yesterday())
    page = repair_page(tracker)
    assert not page.outside.why.isVisible()
    page.outside.why_link.click()
    assert page.outside.why.isVisible()
