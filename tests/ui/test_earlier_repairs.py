"""Earlier repairs: small timelines, looked at closely and told differently, without a score."""

from datetime import timedelta

from PySide6.QtCore import Qt

from models.records import (
    AttemptKind,
    AttemptLanded,
    CameBack,
    EpisodeKind,
    EpisodeState,
    Precision,
    RepairAttempt,
    RepairEpisode,
    Who,
)
from models.rituals import begin_episode, close_episode, come_back, reach_out, take_pause, tell_again
from tests.sample_life import NOW, sample_life
from tests.ui.hand_menus import OFFSCREEN_MENUS, pick
from ui.tracker.earlier_repairs import SHOWN_AT_ONCE
from ui.tracker.episode_drafts import keys_of
from ui.tracker.window import Page
from ui.widgets.state_dot import DotShape

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
# Long ago, so that nobody is asked for a look from outside.
LONG_AGO = NOW - timedelta(days=20)


def earlier(tracker):
    return tracker.page(Page.REPAIR).earlier


def ended(what="Dishes", began=LONG_AGO, **told):
    episode = begin_episode(what, began, **told)
    return close_episode(episode, EpisodeState.RECONNECTED, began + HOUR)


def with_everything():
    episode = ended(kind=EpisodeKind.SHARP_WORD, heat=2, after_work=True)
    pause = take_pause(episode, LONG_AGO + 10 * MINUTE, 20 * MINUTE, Who.BOTH)
    attempt = reach_out(
        episode, AttemptKind.HUMOUR, LONG_AGO + 40 * MINUTE, who=Who.PARTNER, landed=AttemptLanded.PARTLY
    )
    return episode, come_back(pause, LONG_AGO + 30 * MINUTE, CameBack.BOTH), attempt


def test_they_are_timelines_without_a_score(stage, british):
    tracker = stage(*sample_life())
    rows = earlier(tracker).entries.rows()
    assert [mark.text for mark in rows[1].marks] == [
        "start 20:05",
        "affection 20:20 · not yet",
        "took my part 20:35 · yes",
    ]
    assert rows[2].marks[1].text == "They: affection 13:00 · yes"
    assert rows[0].chip == "okay after 30 min"


def test_a_pause_is_a_gap_between_dots(stage, british):
    tracker = stage(*with_everything())
    (row,) = earlier(tracker).entries.rows()
    assert [mark.shape for mark in row.marks] == [DotShape.OPEN, DotShape.GAP, DotShape.FILLED]
    assert row.marks[1].text == "pause 15:30, 20 min"
    assert row.sub == "a sharp word · heated · after work"


def test_a_timeline_is_told_in_sentences_to_those_who_do_not_see_it(stage, british):
    tracker = stage(*with_everything())
    index = earlier(tracker).entries.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Tuesday, 3 November: Dishes. a sharp word · heated · after work. It began at 15:20. "
        "A pause from 15:30 to 15:50: both came back. They: humour at 16:00; did it land: a little. "
        "Okay again after an hour."
    )


def test_vague_beginnings_are_told_as_vaguely(stage, british):
    morning = LONG_AGO.replace(hour=4, minute=0)
    tracker = stage(
        ended("A", morning, precision=Precision.PART_OF_DAY),
        ended("B", morning - HOUR * 24, precision=Precision.THAT_DAY),
        ended("C", morning - HOUR * 48, precision=Precision.ABOUT_AN_HOUR),
    )
    rows = earlier(tracker).entries.rows()
    assert [row.marks[0].text for row in rows] == ["in the morning", "that day", "start around 04:00"]
    assert [row.chip for row in rows] == ["okay again", "okay again", "okay after 1 h"]
    assert "It was in the morning." in rows[0].spoken
    assert "began" not in rows[1].spoken


def test_what_is_usual_has_its_number_and_says_what_is_still_open(stage):
    tracker = stage(*sample_life())
    section = earlier(tracker)
    assert section.first_reach.text() == "first reach-out: usually within 35 minutes, last 6 episodes"
    assert section.okay.text() == "okay again: usually after 50 minutes, last 6 episodes; 1 still open"


def test_below_five_nothing_is_called_usual(stage):
    tracker = stage(*(ended(began=LONG_AGO - number * HOUR) for number in range(4)))
    section = earlier(tracker)
    assert section.first_reach.isHidden()
    assert section.okay.isHidden()


def test_older_ones_come_when_one_asks(stage):
    tracker = stage(*(ended(began=LONG_AGO - number * HOUR) for number in range(SHOWN_AT_ONCE + 5)))
    section = earlier(tracker)
    assert len(section.entries.rows()) == SHOWN_AT_ONCE
    section.more.click()
    tracker.settle()
    assert len(section.entries.rows()) == SHOWN_AT_ONCE + 5
    assert section.more.isHidden()


# --- looked at closely ---------------------------------------------------------------------------------------------


@OFFSCREEN_MENUS
def test_one_is_looked_at_and_put_away_with_the_keys(stage):
    tracker = stage(*with_everything())
    section = earlier(tracker)
    pick(tracker, section.entries, "Look at it again")
    assert section.card.isVisible()
    assert section.card.done.hasFocus()
    assert len(section.card.tried.entries.rows()) == 2
    tracker.press(section.card.done, Qt.Key.Key_Escape)
    assert section.card.isHidden()
    assert section.entries.hasFocus()


def test_the_one_looked_at_is_brought_into_sight_from_far_below(stage):
    tracker = stage(*(ended(began=LONG_AGO - number * HOUR) for number in range(SHOWN_AT_ONCE)))
    page = tracker.page(Page.REPAIR)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.earlier.look_at(next(iter(page.earlier._known.values())))
    tracker.qtbot.waitUntil(lambda: not page.earlier.card.done.visibleRegion().isEmpty())


@OFFSCREEN_MENUS
def test_it_is_told_differently_and_taken_back(stage):
    tracker = stage(*with_everything())
    section = earlier(tracker)
    pick(tracker, section.entries, "Tell it differently…")
    form = section.card.tell_again
    assert form.what.hasFocus()
    form.what.setText("The dishes, again")
    form.details.heat.chips[2].click()
    form.keep_button.click()
    tracker.settle()
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.what, episode.heat, episode.began) == ("The dishes, again", None, LONG_AGO)
    assert section.card.change.hasFocus()
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tracker.of(RepairEpisode)[0].what == "Dishes"
    assert "Dishes" in section.card._what.text()


@OFFSCREEN_MENUS
def test_the_look_from_outside_can_always_be_opened_by_hand(stage):
    tracker = stage(*with_everything())
    section = earlier(tracker)
    pick(tracker, section.entries, "As a kind outsider would tell it…")
    assert section.card.outside.hasFocus()
    tracker.type(section.card.outside, "They were both late.")
    tracker.press(section.card.outside, Qt.Key.Key_Escape)
    tracker.settle()
    assert tracker.of(RepairEpisode)[0].outside_view == "They were both late."


@OFFSCREEN_MENUS
def test_a_change_of_the_words_keeps_a_note_that_was_written_meanwhile(stage):
    tracker = stage(*with_everything())
    section = earlier(tracker)
    pick(tracker, section.entries, "Tell it differently…")
    tracker.type(section.card.part, "I was late")
    section.card.tell_again.what.setFocus()
    tracker.settle()
    section.card.tell_again.what.setText("Late")
    section.card.tell_again.keep_button.click()
    tracker.settle()
    (episode,) = tracker.of(RepairEpisode)
    assert (episode.what, episode.my_part) == ("Late", "I was late")


@OFFSCREEN_MENUS
def test_an_attempt_of_an_earlier_one_is_told_differently(stage):
    tracker = stage(*with_everything())
    section = earlier(tracker)
    pick(tracker, section.entries, "Look at it again")
    pick(tracker, section.card.tried.entries, "How did it land?", "yes", number=1)
    assert tracker.of(RepairAttempt)[0].landed is AttemptLanded.YES
    assert section.entries.rows()[0].marks[2].text.endswith("yes")


@OFFSCREEN_MENUS
def test_opening_it_again_puts_its_card_away(stage):
    tracker = stage(*with_everything())
    section = earlier(tracker)
    pick(tracker, section.entries, "Look at it again")
    pick(tracker, section.entries, "Open it again")
    assert tracker.of(RepairEpisode)[0].state is EpisodeState.OPEN
    assert section.isHidden()
    assert section.card.found is None
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tracker.of(RepairEpisode)[0].state is EpisodeState.RECONNECTED
    assert section.isVisible()


def test_it_is_deleted_by_key_and_comes_back(stage):
    tracker = stage(*with_everything())
    section = earlier(tracker)
    section.entries.setFocus()
    tracker.press(section.entries, Qt.Key.Key_Delete)
    assert tracker.of(RepairEpisode) == []
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(tracker.of(RepairEpisode)) == 1


def test_a_time_that_is_changed_changes_the_timeline(stage, british):
    episode = ended()
    tracker = stage(episode)
    told = tell_again(
        episode,
        NOW,
        what=episode.what,
        began=episode.began + 15 * MINUTE,
        precision=Precision.EXACT,
        kind=None,
        heat=None,
        after_work=None,
    )
    tracker.queue.save(told)
    earlier(tracker)
    tracker.settle()
    assert earlier(tracker).entries.rows()[0].chip == "okay after 45 min"


def test_what_was_being_typed_about_it_is_deleted_with_it(stage):
    episode = ended()
    tracker = stage(episode)
    tracker.journal.drafts.update(dict.fromkeys(keys_of(episode.id), "half a word"))
    section = earlier(tracker)
    section.look_at(section._known[episode.id])
    section.card.part.setText("half a part")
    section.entries.setFocus()
    tracker.press(section.entries, Qt.Key.Key_Delete)
    tracker.settle()
    assert tracker.of(RepairEpisode) == []
    assert tracker.journal.drafts == {}
