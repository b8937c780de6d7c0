"""What is being told otherwise about a repair is kept while it is typed, and is there again the next time."""

import pytest
from PySide6.QtCore import Qt

from models.records import AttemptKind, EpisodeState, RepairAttempt, RepairEpisode
from models.rituals import begin_episode, close_episode, reach_out
from tests.sample_life import NOW
from tests.ui.hand_menus import OFFSCREEN_MENUS, pick
from ui.tracker.window import Page

pytestmark = OFFSCREEN_MENUS


@pytest.fixture(params=[False, True], ids=["open", "earlier"])
def told(request, stage):
    """A repair with an attempt, and the way to the card that shows it."""
    episode = begin_episode("I snapped", NOW)
    attempt = reach_out(episode, AttemptKind.HUMOUR, NOW, words="A small joke")
    tracker = stage(close_episode(episode, EpisodeState.RECONNECTED, NOW) if request.param else episode, attempt)

    def card():
        page = tracker.page(Page.REPAIR)
        if not request.param:
            return next(iter(page._cards.values()))
        if page.earlier.card.isHidden():
            pick(tracker, page.earlier.entries, "Look at it again")
        return page.earlier.card

    return tracker, card


def begin(tracker, card, field):
    """Tell it otherwise, and say in which field."""
    if field == "what":
        card.tell_again.tell(tracker.of(RepairEpisode)[0])
        return card.tell_again.what
    card.tried.editor.tell(tracker.of(RepairAttempt)[0])
    return card.tried.editor.fields.words


def words_of(card, field):
    """What stands in the field; nothing where it is not shown."""
    words = card.tell_again.what if field == "what" else card.tried.editor.fields.words
    return words.text() if words.isVisible() else ""


@pytest.mark.parametrize("field", ["what", "attempt"])
def test_it_survives_a_program_that_ends_in_the_middle(told, field):
    tracker, card = told
    begin(tracker, card(), field).setPlainText("I was short with you")
    tracker.qtbot.waitUntil(lambda: any("short with you" in text for text in tracker.journal.drafts.values()))
    tracker.window = tracker.open()
    again = card()
    tracker.qtbot.waitUntil(lambda: words_of(again, field) == "I was short with you")
    assert tracker.of(RepairEpisode)[0].what == "I snapped"
    assert tracker.of(RepairAttempt)[0].words == "A small joke"


@pytest.mark.parametrize("field", ["what", "attempt"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape], ids=["kept", "left"])
def test_kept_or_left_it_is_no_draft_any_more(told, field, key):
    tracker, card = told
    words = begin(tracker, card(), field)
    words.setPlainText("I was short with you")
    tracker.qtbot.waitUntil(lambda: tracker.journal.drafts != {})
    tracker.press(words, key)
    tracker.qtbot.waitUntil(lambda: tracker.journal.drafts == {})
    found = tracker.of(RepairEpisode)[0].what if field == "what" else tracker.of(RepairAttempt)[0].words
    assert (found == "I was short with you") is (key is Qt.Key.Key_Return)


def test_what_was_only_looked_at_is_no_draft(told):
    tracker, card = told
    begin(tracker, card(), "what")
    begin(tracker, card(), "attempt")
    tracker.window.page(Page.REPAIR).drafts.flush()
    tracker.settle()
    assert tracker.journal.drafts == {}
