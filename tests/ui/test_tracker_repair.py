"""The page as a whole: what is open, how it ends, and what is there again."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from models.phrases import phrases_to_say, repair_phrases
from models.records import AttemptKind, EpisodeState, PhraseArea, Precision, RepairAttempt, RepairEpisode
from models.rituals import about_phrase, begin_episode, favour_phrase, hide_phrase, own_phrase
from tests.sample_life import NOW, sample_life
from ui.tracker.episode_card import OTHERS_KEY
from ui.tracker.window import Page

HOUR = timedelta(hours=1)


def open_card(page):
    (card,) = page._cards.values()
    return card


def words_of(card):
    return [button.words for button in card.phrases.buttons]


def test_it_says_for_how_long_it_has_been_open(stage):
    tracker = stage(begin_episode("I snapped", NOW, began=NOW - HOUR))
    page = tracker.page(Page.REPAIR)
    assert open_card(page).open_for.text() == "Open for an hour"
    tracker.clock.at = NOW + HOUR
    page.tick()
    tracker.settle()
    assert open_card(page).open_for.text() == "Open for 2 hours"


@pytest.mark.parametrize("precision", [Precision.THAT_DAY, Precision.PART_OF_DAY])
def test_no_length_is_counted_from_a_vague_time(stage, precision):
    tracker = stage(begin_episode("I snapped", NOW, began=NOW.replace(hour=4, minute=0), precision=precision))
    assert open_card(tracker.page(Page.REPAIR)).open_for.text() == "Still open"


# --- things to say now ---------------------------------------------------------------------------------------------


def test_a_phrase_is_taken_up_with_its_kind(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker.page(Page.REPAIR))
    phrase = phrases_to_say(repair_phrases(), NOW.date().toordinal())[0]
    assert words_of(card)[0] == phrase.text
    card.phrases.buttons[0].click()
    assert card.fields.words.text() == phrase.text
    assert card.fields.kinds.value() is phrase.kind


def test_taking_up_a_phrase_loses_no_words(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker.page(Page.REPAIR))
    card.fields.kinds.chips[AttemptKind.APOLOGY].click()
    tracker.type(card.fields.words, "my own words")
    card.phrases.buttons[0].click()
    assert card.fields.words.text() != "my own words"
    tracker.press(card.fields.words, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert card.fields.words.text() == "my own words"


def test_others_come_at_a_key_press_and_the_keyboard_stays_in_the_row(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    card = open_card(tracker.page(Page.REPAIR))
    before = words_of(card)
    card.phrases.buttons[1].setFocus()
    assert OTHERS_KEY == "Alt+M"
    tracker.press(card.phrases.buttons[1], Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert not set(words_of(card)) & set(before)
    assert card.phrases.buttons[1].hasFocus()


def test_there_are_always_three_phrases_of_three_kinds():
    phrases = repair_phrases()
    seen = set()
    for turn in range(30):
        shown = phrases_to_say(phrases, turn)
        assert len({phrase.kind for phrase in shown}) == 3
        seen |= {phrase.id for phrase in shown}
    assert seen == {phrase.id for phrase in phrases}


def test_hidden_phrases_never_come_and_favourites_come_first_among_their_kind(stage):
    first, *others = [phrase for phrase in repair_phrases() if phrase.kind is AttemptKind.HUMOUR]
    choices = [
        hide_phrase(about_phrase((), PhraseArea.REPAIR, first.id, NOW), NOW),
        favour_phrase(about_phrase((), PhraseArea.REPAIR, others[-1].id, NOW), NOW),
        own_phrase(PhraseArea.REPAIR, "Peace offering: biscuits.", NOW, kind=AttemptKind.HUMOUR.value),
    ]
    tracker = stage(begin_episode("I snapped", NOW), *choices)
    card = open_card(tracker.page(Page.REPAIR))
    seen = []
    for _ in range(60):
        seen += words_of(card)
        card.others.click()
    humour = [words for words in seen if words in {each.text for each in others} | {"Peace offering: biscuits."}]
    assert first.text not in seen
    assert humour[:2] == [others[-1].text, "Peace offering: biscuits."]


def test_where_all_phrases_are_hidden_there_is_no_empty_row(stage):
    choices = [hide_phrase(about_phrase((), PhraseArea.REPAIR, each.id, NOW), NOW) for each in repair_phrases()]
    tracker = stage(begin_episode("I snapped", NOW), *choices)
    card = open_card(tracker.page(Page.REPAIR))
    assert card.phrases.isHidden()
    assert card.others.isHidden()
    assert card.okay_button.isVisible()


# --- how it ends ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "state"), [("Let it go", EpisodeState.LET_GO), ("Set it aside for now", EpisodeState.SET_ASIDE)]
)
def test_other_ways_to_close_and_undo(stage, label, state):
    tracker = stage(begin_episode("I snapped", NOW))
    page = tracker.page(Page.REPAIR)
    menu = open_card(page).more.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == label).trigger()
    tracker.settle()
    assert tracker.of(RepairEpisode)[0].state is state
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tracker.of(RepairEpisode)[0].state is EpisodeState.OPEN


def test_the_keyboard_goes_on_when_the_card_in_hand_is_gone(stage):
    tracker = stage(begin_episode("I snapped", NOW))
    page = tracker.page(Page.REPAIR)
    open_card(page).okay_button.setFocus()
    tracker.press(open_card(page).okay_button, Qt.Key.Key_Space)
    assert page._cards == {}
    assert tracker.window.focusWidget() is page


def test_what_was_tried_is_kept_with_the_end(stage):
    tracker = stage(begin_episode("Dishes", NOW - HOUR))
    page = tracker.page(Page.REPAIR)
    card = open_card(page)
    card.fields.kinds.chips[AttemptKind.HUMOUR].click()
    card.fields.words.setText("You win the sponge.")
    card.okay_button.click()
    tracker.settle()
    (attempt,) = tracker.of(RepairAttempt)
    assert (attempt.kind, attempt.words) == (AttemptKind.HUMOUR, "You win the sponge.")
    assert tracker.of(RepairEpisode)[0].state is EpisodeState.RECONNECTED
    assert page._cards == {}


def test_words_without_a_kind_are_there_when_it_is_opened_again(stage):
    tracker = stage(begin_episode("Dishes", NOW - HOUR))
    page = tracker.page(Page.REPAIR)
    open_card(page).fields.words.setText("half a thought")
    open_card(page).okay_button.click()
    tracker.settle()
    assert page._cards == {}
    tracker.window._history.undo()
    tracker.settle()
    assert open_card(page).fields.words.text() == "half a thought"
    assert open_card(page).fields.words.isVisible()


def test_the_drafts_of_a_deleted_episode_go_with_it(stage):
    tracker = stage(begin_episode("Dishes", NOW - HOUR))
    page = tracker.page(Page.REPAIR)
    card = open_card(page)
    card.fields.kinds.chips[AttemptKind.HUMOUR].click()
    card.fields.words.setText("half a thought")
    card.part.setText("half a part")
    page.drafts.flush()
    tracker.settle()
    assert {text[:4] for text in tracker.journal.drafts.values()} == {"half", "humo"}
    card._delete()
    tracker.settle()
    assert tracker.journal.drafts == {}


# --- several -------------------------------------------------------------------------------------------------------


def test_the_sidebar_counts_what_is_open(stage):
    tracker = stage(*sample_life())
    assert tracker.window.sidebar._buttons["repair"]._count == 1


def test_of_several_open_ones_the_latest_is_in_hand_and_the_others_are_folded(stage):
    early, late = begin_episode("Early", NOW - 2 * HOUR), begin_episode("Late", NOW - HOUR)
    tracker = stage(early, late)
    page = tracker.page(Page.REPAIR)
    cards = page._cards
    assert page._open.itemAt(0).widget() is cards[late.id]
    assert (cards[early.id].is_folded(), cards[late.id].is_folded()) == (True, False)
    cards[early.id].fold.click()
    assert (cards[early.id].is_folded(), cards[late.id].is_folded()) == (False, True)
    cards[late.id].okay_button.click()
    tracker.settle()
    assert not open_card(page).is_folded()
    assert open_card(page).fold.isHidden()


def test_what_just_happened_comes_to_the_top_and_is_unfolded(stage):
    early = begin_episode("Early", NOW - HOUR)
    tracker = stage(early)
    page = tracker.page(Page.REPAIR)
    tracker.window.something_happened()
    tracker.type(page.form.what, "And now this")
    tracker.press(page.form.what, Qt.Key.Key_Return)
    top = page._open.itemAt(0).widget()
    assert top is not page._cards[early.id]
    assert not top.is_folded()
    assert page._cards[early.id].is_folded()
    assert not page._cards[early.id].fold.isHidden()


def test_a_reminder_leads_to_the_one_it_was_about(stage):
    early, late = begin_episode("Early", NOW - 2 * HOUR), begin_episode("Late", NOW - HOUR)
    tracker = stage(early, late)
    # The page is not built yet, and the journal has not answered it.
    tracker.window.show_repair(early.id)
    tracker.settle()
    cards = tracker.window.page(Page.REPAIR)._cards
    assert (cards[early.id].is_folded(), cards[late.id].is_folded()) == (False, True)
    tracker.window.show_repair(late.id)
    tracker.settle()
    assert (cards[early.id].is_folded(), cards[late.id].is_folded()) == (True, False)


@pytest.mark.parametrize(
    ("precision", "words"),
    [(Precision.EXACT, "Something has been open for an hour."), (Precision.THAT_DAY, "Something is still open.")],
)
def test_today_counts_no_length_from_a_vague_time_either(stage, precision, words):
    tracker = stage(begin_episode("I snapped", NOW, began=NOW - HOUR, precision=precision))
    assert tracker.page(Page.TODAY)._repair_text.text() == words
