"""What is changed in one window shows in every other one that is open, at once and without a restart."""

from datetime import time, timedelta

import pytest

from models.phrase_shelf import shelf
from models.records import LandingStart, Need, Partner, PhraseArea, StatementState
from models.rituals import (
    about_phrase,
    begin_episode,
    changed,
    close_episode,
    deleted,
    hide_phrase,
    land,
    new_gesture,
    rename_gesture,
    retire_gesture,
    write_statement,
)
from tests.ui.living import MORNING, at_the_popup, settle
from ui.tracker.window import Page
from ui.widgets.labels import PlainLabel

NEVER_RAISED = pytest.mark.qt_log_ignore("This plugin does not support")
TEA, WALK = (new_gesture(name, MORNING, position=place) for place, name in enumerate(("Tea", "A walk")))


@pytest.fixture
def opened(live, qtbot):
    """The program with the tracker on a page, once the journal has answered what that asked."""

    def begin(page, *records):
        life = live()
        life.journal.save(*records)
        life.start()
        tracker = life.application.windows.open_tracker()
        tracker.show_page(page)
        settle(life, qtbot)
        return life, tracker

    return begin


def the_guide(life, qtbot):
    life.application.begin_landing(LandingStart.BY_HAND)
    settle(life, qtbot)
    return life.application.guide


def names(guide):
    return [choice.name for choice in guide.gesture._choices.values()]


@NEVER_RAISED
def test_a_gesture_changed_in_the_tracker_is_changed_in_the_guide(opened, qtbot):
    life, tracker = opened(Page.LANDINGS, TEA, WALK)
    guide = the_guide(life, qtbot)
    assert names(guide)[:2] == ["Tea", "A walk"]
    page = tracker.page(Page.LANDINGS)
    page.save(rename_gesture(TEA, "Ginger tea", MORNING))
    page.save(retire_gesture(WALK, MORNING))
    settle(life, qtbot)
    assert "Ginger tea" in names(guide)
    assert "A walk" not in names(guide)
    tracker._history.undo()
    settle(life, qtbot)
    assert names(guide)[:2] == ["Ginger tea", "A walk"]


@NEVER_RAISED
def test_what_was_chosen_and_typed_in_the_guide_stays(opened, qtbot):
    life, tracker = opened(Page.LANDINGS, TEA, WALK)
    guide = the_guide(life, qtbot)
    walk = next(button for button, choice in guide.gesture._choices.items() if choice.name == "A walk")
    walk.setChecked(True)
    guide.set_down.thoughts.setText("the numbers")
    tracker.page(Page.LANDINGS).save(rename_gesture(TEA, "Ginger tea", MORNING))
    settle(life, qtbot)
    assert guide.gesture.chosen().name == "A walk"
    assert guide.set_down.thoughts.text() == "the numbers"
    tracker.page(Page.LANDINGS).save(deleted(WALK, MORNING))
    settle(life, qtbot)
    assert guide.gesture.chosen().name == "Ginger tea"


@NEVER_RAISED
def test_a_gesture_hidden_on_the_page_of_phrases_is_no_idea_in_the_guide(opened, qtbot):
    life, tracker = opened(Page.PHRASES)
    guide = the_guide(life, qtbot)
    first = next(iter(guide.gesture._choices.values()))
    hidden = hide_phrase(about_phrase((), PhraseArea.GESTURE, first.id, MORNING), MORNING)
    tracker.page(Page.PHRASES).save(hidden)
    settle(life, qtbot)
    assert first.name not in names(guide)


@NEVER_RAISED
def test_what_the_guide_parks_and_adds_stands_on_landings(opened, qtbot):
    life, tracker = opened(Page.LANDINGS)
    guide = the_guide(life, qtbot)
    guide.set_down.thoughts.setText("the numbers")
    guide.set_down.done.emit()
    settle(life, qtbot)
    guide.slow_down.skipped.emit()
    guide.gesture.own.setText("A long hug")
    guide.gesture.done.emit()
    settle(life, qtbot)
    page = tracker.page(Page.LANDINGS)
    told = [label.text() for label in page.findChildren(PlainLabel)]
    assert any("the numbers" in text for text in told)
    assert "A long hug" in [row.title for row in page.gestures.entries.rows()]


@NEVER_RAISED
def test_arrivals_told_on_landings_show_in_settings_and_in_the_popup_and_are_taken_back(live, qtbot):
    life = live()
    at_the_popup(life)
    application = life.application
    tracker = application.windows.open_tracker()
    application.windows.open_settings()
    landings_page = tracker._page(Page.LANDINGS)
    told = Partner(id=TEA.id, created=MORNING, updated=MORNING, name="Kim", arrivals=((1, time(18, 30)),))
    landings_page.save(told)
    settle(life, qtbot)
    section = tracker.page(Page.SETTINGS).you_two
    assert section.name.text() == "Kim"
    assert section.arrivals.times() == ((1, time(18, 30)),)
    assert "Kim is home" in life.popup._invitation.text()
    tracker._history.undo()
    settle(life, qtbot)
    assert section.name.text() == ""
    assert section.arrivals.times() == ()
    assert "Kim" not in life.popup._invitation.text()


@NEVER_RAISED
def test_what_is_told_in_settings_shows_on_landings(opened, qtbot):
    life, tracker = opened(Page.LANDINGS)
    life.application.windows.open_settings()
    section = tracker.page(Page.SETTINGS).you_two
    settle(life, qtbot)
    section.name.setText("Kim")
    section.flush()
    tracker.show_page(Page.LANDINGS)
    settle(life, qtbot)
    (partner,) = life.stored(Partner)
    page = tracker.page(Page.LANDINGS)
    page.save(changed(partner, MORNING, arrivals=((1, time(18, 30)),)))
    settle(life, qtbot)
    assert section.arrivals.times() == ((1, time(18, 30)),)


@NEVER_RAISED
def test_the_reflection_counts_what_the_tracker_saves_and_takes_back(opened, qtbot):
    life, tracker = opened(Page.CLARITY)
    life.application.windows.open_reflection()
    settle(life, qtbot)
    window = life.application.windows.reflection

    def told():
        return [label.text() for label in window.findChildren(PlainLabel) if label.isVisible()]

    before = told()
    within = MORNING.replace(day=window.week.monday.day, month=window.week.monday.month)
    said = write_statement("I miss you", within, state=StatementState.SAID, need=Need.CLOSENESS)
    episode = begin_episode("The keys", within)
    tracker.page(Page.CLARITY).save(said, episode, land(within))
    settle(life, qtbot)
    assert told() != before
    tracker._history.undo()
    settle(life, qtbot)
    assert told() == before


@NEVER_RAISED
def test_what_is_put_back_from_the_trash_shows_wherever_it_belongs(opened, qtbot):
    episode = begin_episode("The keys", MORNING)
    life, tracker = opened(Page.REPAIR, deleted(episode, MORNING))
    tracker.show_trash()
    settle(life, qtbot)
    trash = tracker.page(Page.TRASH)
    trash._restore(trash._known[episode.id])
    settle(life, qtbot)
    assert tracker.sidebar._buttons["repair"].accessibleDescription() == "1 open"
    trash.queue.save(deleted(close_episode(episode, "let_go", MORNING), MORNING))
    settle(life, qtbot)
    assert tracker.sidebar._buttons["repair"].accessibleDescription() == ""


@NEVER_RAISED
def test_a_phrase_hidden_on_its_page_is_offered_on_repair_no_more(opened, qtbot):
    life, tracker = opened(Page.REPAIR, begin_episode("The keys", MORNING - timedelta(hours=1)))
    (card,) = tracker.page(Page.REPAIR)._cards.values()
    words = card.phrases.buttons[0].words
    (shown,) = [phrase for phrase in shelf(()) if phrase.text == words]
    tracker._page(Page.PHRASES).save(hide_phrase(shown.to_change(MORNING), MORNING))
    settle(life, qtbot)
    assert words not in [button.words for button in card.phrases.buttons]


@NEVER_RAISED
def test_what_is_set_keeps_what_a_first_visit_has_noted(opened, qtbot):
    life, tracker = opened(Page.REPAIR)
    life.application.windows.open_settings()
    page = tracker.page(Page.SETTINGS)
    tracker.show_page(Page.CLARITY)
    qtbot.waitUntil(lambda: life.store.settings().whys_seen == {"repair", "clarity"})
    page._change("breaths", 3)
    kept = life.store.settings()
    assert (kept.breaths, kept.whys_seen) == (3, {"repair", "clarity"})
