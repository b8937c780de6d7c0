"""The gestures on the page Landings: picked, named, moved, put aside."""

from PySide6.QtCore import Qt

from models.phrases import gesture_ideas
from models.records import FavouriteOf, Gesture, PhraseArea
from models.rituals import about_phrase, hide_phrase, new_gesture, own_phrase
from tests.sample_life import NOW, at, sample_life
from tests.ui.hand_menus import OFFSCREEN_MENUS, pick
from tests.ui.landings_page import HUG, TEA, undo
from ui.tracker.window import Page

ALT = Qt.KeyboardModifier.AltModifier
WALK = new_gesture("A walk", at(1, 9), position=2)


def names(page):
    return [row.title for row in page.gestures.entries.rows()]


def test_gestures_are_picked_one_after_the_other_and_added_by_hand(stage):
    tracker = stage()
    page = tracker.page(Page.LANDINGS)
    form = page.gestures.form
    first, second = form.chips[0].text(), form.chips[1].text()
    form.chips[0].click()
    tracker.settle()
    assert form.chips[0].text() == second, "what is on the list is no idea any more"
    form.chips[0].click()
    tracker.settle()
    tracker.type(form.name, "A walk")
    tracker.press(form.name, Qt.Key.Key_Return)
    assert names(page) == [first, second, "A walk"]
    assert [gesture.position for gesture in sorted(tracker.of(Gesture), key=lambda each: each.position)] == [0, 1, 2]
    whose = {gesture.name: gesture.favourite_of for gesture in tracker.of(Gesture)}
    assert whose[first] is gesture_ideas()[0].favourite_of
    assert form.isHidden()
    assert form.name.text() == ""


def test_ideas_are_the_persons_own_first_and_none_that_they_hid(stage):
    hidden, shown = gesture_ideas()[:2]
    tracker = stage(
        hide_phrase(about_phrase((), PhraseArea.GESTURE, hidden.id, NOW), NOW),
        own_phrase(PhraseArea.GESTURE, "Soup and silence", NOW),
    )
    form = tracker.page(Page.LANDINGS).gestures.form
    offered = [chip.text() for chip in form.chips]
    assert offered[:2] == ["Soup and silence", shown.name]
    assert hidden.name not in offered
    form.other_ideas.click()
    assert offered != [chip.text() for chip in form.chips]


def test_a_gesture_is_moved_by_key_and_stays_in_hand(stage):
    tracker = stage(TEA, HUG, WALK)
    page = tracker.page(Page.LANDINGS)
    page.gestures.entries.setFocus()
    tracker.press(page.gestures.entries, Qt.Key.Key_Down)
    tracker.press(page.gestures.entries, Qt.Key.Key_Up, ALT)
    assert names(page) == ["A long hug", "Tea", "A walk"]
    tracker.press(page.gestures.entries, Qt.Key.Key_Up, ALT)
    assert names(page) == ["A long hug", "Tea", "A walk"], "at the top it stays"
    tracker.press(page.gestures.entries, Qt.Key.Key_Down, ALT)
    tracker.press(page.gestures.entries, Qt.Key.Key_Down, ALT)
    assert names(page) == ["Tea", "A walk", "A long hug"], "it was the same one all the time"
    undo(tracker)
    assert names(page) == ["Tea", "A long hug", "A walk"]


@OFFSCREEN_MENUS
def test_a_gesture_is_put_aside_and_brought_back(stage):
    tracker = stage(TEA, HUG)
    page = tracker.page(Page.LANDINGS)
    assert page.gestures.aside_button.isHidden()
    pick(tracker, page.gestures.entries, "Put it aside")
    assert names(page) == ["A long hug"]
    assert page.gestures.aside_button.text() == "Put aside: 1"
    page.gestures.aside_button.click()
    assert names(page) == ["A long hug", "Tea"]
    assert page.gestures.entries.rows()[1].chip == "put aside"
    pick(tracker, page.gestures.entries, "Bring it back", number=1)
    assert names(page) == ["Tea", "A long hug"]
    assert page.gestures.aside_button.isHidden()


@OFFSCREEN_MENUS
def test_the_menu_moves_renames_and_tells_whose_favourite(stage):
    tracker = stage(TEA, HUG)
    page = tracker.page(Page.LANDINGS)
    pick(tracker, page.gestures.entries, "Move down\tAlt+Down")
    assert names(page) == ["A long hug", "Tea"]
    pick(tracker, page.gestures.entries, "Whose favourite", "theirs")
    assert next(each for each in tracker.of(Gesture) if each.id == HUG.id).favourite_of is FavouriteOf.THEIRS
    page.gestures.entries.edited.emit(HUG.id, "A very long hug")
    tracker.settle()
    assert names(page) == ["A very long hug", "Tea"]


def test_shares_are_told_from_five_evenings_on(stage):
    tracker = stage(*sample_life())
    notes = [row.note for row in tracker.page(Page.LANDINGS).gestures.entries.rows()]
    assert notes == ["6 times · eased 5 of 5", "4 times"]


def test_a_gesture_half_written_is_there_to_be_seen(stage):
    tracker = stage(TEA)
    page = tracker.page(Page.LANDINGS)
    page.gestures.begin()
    tracker.type(page.gestures.form.name, "A wal")
    tracker.window.flush_drafts()
    tracker.settle()
    again = tracker.open()
    again.show_page(Page.LANDINGS)
    tracker.settle()
    form = again.page(Page.LANDINGS).gestures.form
    assert (form.name.text(), form.isVisible()) == ("A wal", True)
