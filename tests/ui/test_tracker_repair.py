from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from models.journal import Trouble
from models.phrases import phrases_to_say, repair_phrases
from models.records import (
    AttemptKind,
    AttemptLanded,
    AttemptWhen,
    CameBack,
    EpisodeState,
    Pause,
    Precision,
    RepairAttempt,
    RepairEpisode,
    Who,
)
from models.rituals import begin_episode
from tests.sample_life import NOW, sample_life
from ui.tracker.happened_form import When
from ui.tracker.window import Page


def open_card(page):
    (card,) = page._cards.values()
    return card


def test_two_fields_are_enough_to_begin(stage):
    tracker = stage()
    tracker.window.something_happened()
    page = tracker.page(Page.REPAIR)
    assert page.form.what.hasFocus()
    tracker.type(page.form.what, "I snapped")
    page.form.when.chips[When.AN_HOUR_AGO].click()
    tracker.press(page.form.what, Qt.Key.Key_Return)
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.what, episode.precision) == ("I snapped", Precision.ABOUT_AN_HOUR)
    assert episode.began == NOW - timedelta(hours=1)
    assert page.form.isHidden()
    assert open_card(page).open_for.text() == "Open for an hour"


@pytest.mark.parametrize("when", list(When))
def test_every_vague_time_can_be_stored(stage, when):
    tracker = stage()
    tracker.window.something_happened()
    page = tracker.page(Page.REPAIR)
    tracker.type(page.form.what, "x")
    page.form.when.chips[when].click()
    page.form.write_button.click()
    tracker.settle()
    assert len(tracker.of(RepairEpisode)) == 1
    assert open_card(page).open_for.text()


def test_what_happened_stays_in_its_field_when_it_cannot_be_saved(stage):
    tracker = stage()
    tracker.window.something_happened()
    page = tracker.page(Page.REPAIR)
    tracker.type(page.form.what, "I snapped")
    tracker.journal.trouble = Trouble.BUSY
    page.form.write_button.click()
    tracker.settle()
    assert page.form.what.text() == "I snapped"
    assert "still here" in tracker.window.bar.text()


def test_two_attempts_and_an_end(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    page = tracker.page(Page.REPAIR)
    card = open_card(page)
    card.kinds.chips[AttemptKind.HUMOUR].click()
    card.when.chips[AttemptWhen.DURING].click()
    card.landed.chips[AttemptLanded.NOT_YET].click()
    card.add_button.click()
    tracker.settle()
    card.kinds.chips[AttemptKind.APOLOGY].click()
    card.who.chips[Who.BOTH].click()
    tracker.type(card.words, "so sorry")
    card.add_button.click()
    tracker.settle()
    first, second = tracker.of(RepairAttempt)
    assert (first.kind, first.when, first.landed) == (AttemptKind.HUMOUR, AttemptWhen.DURING, AttemptLanded.NOT_YET)
    assert (second.kind, second.who, second.words) == (AttemptKind.APOLOGY, Who.BOTH, "so sorry")
    assert card.words.text() == ""
    card.okay_button.click()
    tracker.settle()
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.state, episode.closed_at) == (EpisodeState.RECONNECTED, NOW)
    assert page._cards == {}
    assert len(page.earlier.rows()[0].marks) == 3
    assert tracker.window.sidebar._buttons["repair"]._count == 0


def test_an_attempt_needs_a_kind_and_keeps_its_words(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker.page(Page.REPAIR))
    card.words.setPlainText("I’m sorry")
    card.add_button.click()
    tracker.settle()
    assert tracker.of(RepairAttempt) == []
    assert card.words.text() == "I’m sorry"
    assert "Choose" in tracker.window.bar.text()


def test_a_phrase_is_taken_up_with_its_kind(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker.page(Page.REPAIR))
    phrase = phrases_to_say(repair_phrases(), 0)[0]
    card._phrases.itemAt(0).widget().click()
    assert card.words.text() == phrase.text
    assert card.kinds.value() is phrase.kind


def test_there_are_always_three_phrases_of_three_kinds():
    phrases = repair_phrases()
    seen = set()
    for turn in range(30):
        shown = phrases_to_say(phrases, turn)
        assert len({phrase.kind for phrase in shown}) == 3
        seen |= {phrase.id for phrase in shown}
    assert seen == {phrase.id for phrase in phrases}


def test_a_pause_has_an_agreed_return(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    page = tracker.page(Page.REPAIR)
    card = open_card(page)
    card._pause_button.click()
    tracker.settle()
    (pause,) = tracker.of(Pause)
    assert pause.agreed_return == NOW + timedelta(minutes=20)
    assert "15:40" in card._pause_text.text()
    assert card._pause_button.isHidden()
    tracker.clock.at = NOW + timedelta(minutes=25)
    page.tick()
    tracker.settle()
    assert card._pause_text.text() == "You agreed to be back at 15:40."
    card._come_back(CameBack.BOTH)
    tracker.settle()
    assert tracker.of(Pause)[0].came_back is CameBack.BOTH
    assert card._pause_row.isHidden()


@pytest.mark.parametrize(
    ("label", "state"), [("Let it go", EpisodeState.LET_GO), ("Set it aside for now", EpisodeState.SET_ASIDE)]
)
def test_other_ways_to_close_and_undo(stage, label, state):
    tracker = stage(begin_episode("I snapped", NOW))
    page = tracker.page(Page.REPAIR)
    menu = open_card(page).findChild(QMenu)
    next(action for action in menu.actions() if action.text() == label).trigger()
    tracker.settle()
    assert tracker.of(RepairEpisode)[0].state is state
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tracker.of(RepairEpisode)[0].state is EpisodeState.OPEN


def test_words_of_an_attempt_survive_a_restart(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker.page(Page.REPAIR))
    card.kinds.chips[AttemptKind.HUMOUR].click()
    tracker.type(card.words, "Small version, please")
    tracker.window.close()
    tracker.settle()
    tracker.window = tracker.open()
    assert open_card(tracker.page(Page.REPAIR)).words.text() == "Small version, please"


def test_earlier_episodes_are_timelines_without_a_score(stage):
    tracker = stage(*sample_life())
    page = tracker.page(Page.REPAIR)
    rows = page.earlier.rows()
    assert [mark.text for mark in rows[1].marks] == [
        "start 20:05",
        "affection 20:20 · not yet",
        "took my part 20:35 · yes",
    ]
    assert rows[2].marks[1].text == "They: affection 13:00 · yes"
    assert rows[0].chip == "okay after 30 min"
    assert "35 minutes, last 6 episodes" in page._usual.text()


def test_the_sidebar_counts_what_is_open(stage):
    tracker = stage(*sample_life())
    assert tracker.window.sidebar._buttons["repair"]._count == 1


def test_what_was_tried_is_kept_with_the_end(stage):
    tracker = stage(begin_episode("Dishes", NOW - timedelta(hours=1)))
    page = tracker.page(Page.REPAIR)
    card = open_card(page)
    card.kinds.chips[AttemptKind.HUMOUR].click()
    card.words.setText("You win the sponge.")
    card.okay_button.click()
    tracker.settle()
    (attempt,) = tracker.of(RepairAttempt)
    assert (attempt.kind, attempt.words) == (AttemptKind.HUMOUR, "You win the sponge.")
    assert tracker.of(RepairEpisode)[0].state is EpisodeState.RECONNECTED
    assert page._cards == {}


def test_words_without_a_kind_are_there_when_it_is_opened_again(stage):
    tracker = stage(begin_episode("Dishes", NOW - timedelta(hours=1)))
    page = tracker.page(Page.REPAIR)
    open_card(page).words.setText("half a thought")
    open_card(page).okay_button.click()
    tracker.settle()
    assert page._cards == {}
    tracker.window._history.undo()
    tracker.settle()
    assert open_card(page).words.text() == "half a thought"


def test_the_drafts_of_a_deleted_episode_go_with_it(stage):
    tracker = stage(begin_episode("Dishes", NOW - timedelta(hours=1)))
    page = tracker.page(Page.REPAIR)
    open_card(page).words.setText("half a thought")
    page.drafts.flush()
    tracker.settle()
    assert any("half" in text for text in tracker.journal.drafts.values())
    open_card(page)._delete()
    tracker.settle()
    assert tracker.journal.drafts == {}
