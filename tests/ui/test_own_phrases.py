"""Phrases of one's own: written, changed, and not lost while they are half written."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.journal import Trouble
from models.records import AttemptKind, PhraseArea, PhraseChoice, StatementForm
from models.rituals import deleted, favour_phrase
from tests.sample_life import NOW
from tests.ui.phrase_list import OWN, press_chip, titles
from ui.tracker.phrases import Which
from ui.tracker.window import Page


def change_own(tracker, page):
    """Begin to change the only phrase of one's own, by key."""
    press_chip(tracker, page.which, Which.OWN)
    page.entries.setFocus()
    QTest.keyClick(page.entries, Qt.Key.Key_F2)


def test_a_repair_phrase_of_ones_own_needs_a_kind_and_stands_first_in_it(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.show_area(PhraseArea.REPAIR)
    page.add_button.click()
    assert page.form.words.hasFocus()
    QTest.keyClicks(page.form.words, "Come here, you.")
    tracker.press(page.form.words, Qt.Key.Key_Return)
    assert tracker.of(PhraseChoice) == []
    assert "kind" in tracker.window.bar.text()
    assert page.form.words.text() == "Come here, you."
    page.form.kinds[PhraseArea.REPAIR].chips[AttemptKind.AFFECTION].click()
    tracker.press(page.form.words, Qt.Key.Key_Return)
    (own,) = tracker.of(PhraseChoice)
    assert (own.area, own.kind, own.text) == (PhraseArea.REPAIR, AttemptKind.AFFECTION, "Come here, you.")
    assert page.form.isHidden()
    assert page.add_button.hasFocus()
    first = next(row for row in page.entries.rows() if row.sub == "Repair · affection")
    assert (first.title, first.note) == ("“Come here, you.”", "yours")
    tracker.window._history.undo()
    tracker.settle()
    assert tracker.of(PhraseChoice) == []


def test_a_beginning_of_ones_own_has_two_gaps(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.show_area(PhraseArea.STARTER)
    page.write()
    page.form.kinds[PhraseArea.STARTER].chips[StatementForm.SMALL_ASK].click()
    sentence = page.form.sentences[StatementForm.SMALL_ASK]
    assert [each for each in page.form.sentences.values() if each.isVisible()] == [sentence]
    tracker.type(sentence.first, "hold my hand")
    tracker.type(sentence.second, "breathe")
    tracker.press(sentence.second, Qt.Key.Key_Return)
    (own,) = tracker.of(PhraseChoice)
    assert (own.kind, own.text, own.second) == (StatementForm.SMALL_ASK, "hold my hand", "breathe")
    assert "“Could you hold my hand? It would help me breathe.”" in titles(page)


def test_the_words_come_along_to_another_form_and_another_area(stage):
    page = stage().page(Page.PHRASES)
    page.show_area(PhraseArea.STARTER)
    page.write()
    page.form.sentences[StatementForm.NOT_THAT_BUT_THIS].first.setText("cross")
    page.form.kinds[PhraseArea.STARTER].chips[StatementForm.MORE_OF_LESS_OF].click()
    assert page.form.sentences[StatementForm.MORE_OF_LESS_OF].first.text() == "cross"
    page.form.areas.chips[PhraseArea.GESTURE].click()
    assert (page.form.written().area, page.form.written().text) == (PhraseArea.GESTURE, "cross")


@pytest.mark.parametrize("area", [PhraseArea.GESTURE, PhraseArea.ACKNOWLEDGEMENT])
def test_a_gesture_or_a_word_at_the_door_needs_no_kind(stage, area):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.show_area(area)
    page.write()
    tracker.type(page.form.words, "Tea")
    page.form.keep.click()
    tracker.settle()
    assert [(each.area, each.kind, each.text) for each in tracker.of(PhraseChoice)] == [(area, "", "Tea")]


def test_empty_words_are_refused_and_nothing_closes(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.show_area(PhraseArea.GESTURE)
    page.write()
    tracker.press(page.form.words, Qt.Key.Key_Return)
    assert tracker.of(PhraseChoice) == []
    assert tracker.window.bar.text() == "A few words first, then it can be kept."
    assert page.form.isVisible()


def test_an_own_phrase_is_changed_by_key_and_keeps_what_is_thought_of_it(stage):
    tracker = stage(favour_phrase(OWN, NOW))
    page = tracker.page(Page.PHRASES)
    change_own(tracker, page)
    assert page.form.words.text() == OWN.text
    assert not page.form.areas.chips[PhraseArea.REPAIR].isVisible()
    page.form.words.setText("Rewind?")
    page.form.kinds[PhraseArea.REPAIR].chips[AttemptKind.START_OVER].click()
    page.form.keep.click()
    tracker.settle()
    (own,) = tracker.of(PhraseChoice)
    assert (own.id, own.text, own.kind, own.favourite) == (OWN.id, "Rewind?", AttemptKind.START_OVER, True)


def test_a_half_written_phrase_waits_and_survives_a_restart(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.show_area(PhraseArea.GESTURE)
    page.write()
    tracker.type(page.form.words, "A cup of")
    page.form.closed.emit()
    page.write()
    assert page.form.words.text() == "A cup of"
    tracker.window.close()
    tracker.settle()
    tracker.window = tracker.open()
    page = tracker.page(Page.PHRASES)
    assert page.form.isVisible()
    assert (page.form.written().area, page.form.written().text) == (PhraseArea.GESTURE, "A cup of")
    page.form.keep.click()
    tracker.settle()
    assert tracker.journal.drafts == {}


def test_a_change_that_was_left_is_none(stage):
    tracker = stage(OWN)
    page = tracker.page(Page.PHRASES)
    change_own(tracker, page)
    tracker.type(page.form.words, " Please?")
    page.form.closed.emit()
    page.write()
    assert page.form.words.text() == ""
    assert tracker.of(PhraseChoice) == [OWN]


def test_a_change_under_way_survives_a_restart_as_a_change(stage):
    tracker = stage(OWN)
    page = tracker.page(Page.PHRASES)
    change_own(tracker, page)
    page.form.words.setText("Rewind?")
    tracker.window.close()
    tracker.settle()
    tracker.window = tracker.open()
    page = tracker.page(Page.PHRASES)
    page.form.keep.click()
    tracker.settle()
    assert [(each.id, each.text) for each in tracker.of(PhraseChoice)] == [(OWN.id, "Rewind?")]


def test_a_change_to_a_phrase_that_is_gone_by_then_is_a_new_phrase(stage):
    tracker = stage(OWN)
    page = tracker.page(Page.PHRASES)
    change_own(tracker, page)
    tracker.queue.save(deleted(OWN, NOW))
    tracker.settle()
    page.form.words.setText("Rewind?")
    page.form.keep.click()
    tracker.settle()
    (new,) = tracker.of(PhraseChoice)
    assert (new.text, new.kind) == ("Rewind?", OWN.kind)
    assert new.id != OWN.id


@pytest.mark.parametrize(
    "draft", ["", "{", "[]", '{"area": "song"}', '{"kind": "telepathy"}', '{"text": 3}', '{"what": "?"}']
)
def test_a_draft_that_nobody_can_read_is_left_alone(stage, draft):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.form.from_draft(draft)
    assert page.form.isHidden()


def test_a_draft_is_one_of_this_version(stage):
    page = stage().page(Page.PHRASES)
    page.form.from_draft(json.dumps({"area": "gesture", "text": "Tea"}))
    assert page.form.isVisible()
    assert page.form.words.text() == "Tea"


def test_a_disk_that_says_no_leaves_the_words_where_they_are(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.show_area(PhraseArea.GESTURE)
    page.write()
    tracker.journal.trouble = Trouble.DISK_FULL
    tracker.type(page.form.words, "Tea")
    tracker.press(page.form.words, Qt.Key.Key_Return)
    assert "disk is full" in tracker.window.bar.text()
    assert page.form.words.text() == "Tea"
