"""The page of phrases: found by typing, favoured, hidden, copied, and words of one's own added."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.journal import Trouble
from models.phrase_shelf import shelf
from models.records import AttemptKind, PhraseArea, PhraseChoice, StatementForm
from models.rituals import about_phrase, deleted, favour_phrase, own_phrase
from models.settings import Appearance
from tests.pictures.studio import Studio
from tests.sample_life import NOW
from ui import look
from ui.clipboard import Loan
from ui.tracker.phrase_texts import kind_text, phrase_text
from ui.tracker.phrases import Which
from ui.tracker.window import Page, TrackerWindow

OFFSCREEN_MENUS = pytest.mark.qt_log_ignore("This plugin does not support")
OWN = own_phrase(PhraseArea.REPAIR, "Rewind to the front door?", NOW, kind=AttemptKind.HUMOUR)


def titles(page):
    return [row.title for row in page.entries.rows()]


def press_chip(tracker, group, value):
    group.chips[value].click()
    tracker.settle()


def take(tracker, page, key, text):
    """Open the menu of a phrase by key, and take what it offers under this name."""
    number = [row.key for row in page.entries.rows()].index(key)
    page.entries.setFocus()
    page.entries.setCurrentIndex(page.entries.model().index(number, 0))
    QTest.keyClick(page.entries, Qt.Key.Key_Return)
    menu = next(each for each in page.findChildren(QMenu) if each.parent() is page)
    assert menu.accessibleName()
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    menu.close()
    menu.deleteLater()
    tracker.qtbot.waitUntil(lambda: not any(each.parent() is page for each in page.findChildren(QMenu)))
    tracker.settle()


def change_own(tracker, page):
    """Begin to change the only phrase of one's own, by key."""
    press_chip(tracker, page.which, Which.OWN)
    page.entries.setFocus()
    QTest.keyClick(page.entries, Qt.Key.Key_F2)


def key_of(phrase):
    return (phrase.area, phrase.key)


FIRST = shelf(())[0]


def test_everything_stands_in_one_list_by_area(stage):
    page = stage().page(Page.PHRASES)
    assert [row.key for row in page.entries.rows()] == [key_of(phrase) for phrase in shelf(())]
    assert titles(page)[0] == "“I’m not upset with you right now, I’m worn out from today.”"


@pytest.mark.parametrize("area", PhraseArea)
def test_a_chip_shows_one_area_alone(stage, area):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    press_chip(tracker, page.areas, area)
    assert {row.key[0] for row in page.entries.rows()} == {area}


def test_every_kind_has_a_name():
    assert all(kind_text(phrase.area, phrase.kind) for phrase in shelf(()))


@pytest.mark.parametrize("area", PhraseArea)
def test_a_kind_of_another_version_has_none_and_its_words_are_shown(area):
    assert kind_text(area, "telepathy") == ""
    assert phrase_text(area, "telepathy", "one", "two") == "one two"


def test_one_finds_by_typing_whatever_the_case_and_accents(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    tracker.type(page.search_field, "RECÉIPT")
    assert titles(page) == ["“I’d like to return that last sentence. I still have the receipt.”"]
    tracker.type(page.search_field, " dragon")
    assert titles(page) == []
    assert page._nothing.text() == "No phrase here has these words in it."


def test_a_kind_can_be_searched_for(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    tracker.type(page.search_field, "met half way")
    assert titles(page)
    assert all(row.sub == "Repair · met half way" for row in page.entries.rows())


@OFFSCREEN_MENUS
def test_a_favourite_is_marked_unmarked_and_taken_back(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    take(tracker, page, key_of(FIRST), "Make it a favourite")
    assert page.entries.rows()[0].chip == "favourite"
    press_chip(tracker, page.which, Which.FAVOURITE)
    assert len(titles(page)) == 1
    take(tracker, page, key_of(FIRST), "No longer a favourite")
    assert titles(page) == []
    for favourites in (1, 0):
        tracker.window._history.undo()
        tracker.settle()
        assert len(titles(page)) == favourites


@OFFSCREEN_MENUS
def test_what_is_hidden_leaves_the_list_and_is_shown_again(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    take(tracker, page, key_of(FIRST), "Hide it")
    assert key_of(FIRST) not in [row.key for row in page.entries.rows()]
    assert tracker.window.bar.text() == "Hidden."
    press_chip(tracker, page.which, Which.HIDDEN)
    assert [row.chip for row in page.entries.rows()] == ["hidden"]
    take(tracker, page, key_of(FIRST), "Show it again")
    assert titles(page) == []
    press_chip(tracker, page.which, Which.HIDDEN)
    assert page.entries.rows()[0].key == key_of(FIRST)


def test_the_delete_key_hides_what_is_the_librarys_and_deletes_ones_own(stage):
    tracker = stage(OWN)
    page = tracker.page(Page.PHRASES)
    page.entries.setFocus()
    tracker.press(page.entries, Qt.Key.Key_Delete)
    assert [choice.library_id for choice in tracker.of(PhraseChoice) if choice.hidden] == [FIRST.key]
    press_chip(tracker, page.which, Which.OWN)
    assert titles(page) == ["“Rewind to the front door?”"]
    page.entries.setCurrentIndex(page.entries.model().index(0, 0))
    tracker.press(page.entries, Qt.Key.Key_Delete)
    assert titles(page) == []
    assert tracker.window.bar.text() == "Deleted."
    assert [each.record.id for each in tracker.journal.trash()] == [OWN.id]


@OFFSCREEN_MENUS
def test_a_phrase_is_copied_as_it_is_said(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    take(tracker, page, key_of(FIRST), "Copy")
    assert QGuiApplication.clipboard().text() == "I’m not upset with you right now, I’m worn out from today."
    for loan in QGuiApplication.instance().findChildren(Loan):
        loan.take_back()
    assert QGuiApplication.clipboard().text() == ""


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


def test_a_phrase_of_the_library_cannot_be_changed(stage):
    page = stage().page(Page.PHRASES)
    page.entries.setFocus()
    QTest.keyClick(page.entries, Qt.Key.Key_F2)
    assert page.form.isHidden()


def test_escape_closes_the_form_then_the_search_then_the_page(stage):
    tracker = stage()
    tracker.page(Page.REPAIR)
    tracker.window.show_phrases()
    tracker.settle()
    page = tracker.window.page(Page.PHRASES)
    tracker.type(page.search_field, "tea")
    page.write()
    QTest.keyClick(page.form.words, Qt.Key.Key_Escape)
    assert page.form.isHidden()
    assert page.search_field.text() == "tea"
    QTest.keyClick(page.add_button, Qt.Key.Key_Escape)
    assert page.search_field.text() == ""
    assert tracker.window.page_name() is Page.PHRASES
    QTest.keyClick(page.add_button, Qt.Key.Key_Escape)
    assert tracker.window.page_name() is Page.REPAIR


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


def test_phrases_are_shown_though_the_journal_cannot_be_read(qtbot, qapp):
    look.apply(qapp, Appearance.LIGHT)
    studio = Studio.with_records(trouble=Trouble.DAMAGED)
    window = TrackerWindow(studio.queue, studio.clock, studio.settings)
    qtbot.addWidget(window)
    window.show()
    window.show_phrases()
    page = window.page(Page.PHRASES)
    qtbot.waitUntil(lambda: len(titles(page)) == len(shelf(())))
    assert "can’t be read" in window.bar.text()
    studio.queue.close()


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


def test_where_there_is_nothing_to_show_the_page_says_what_would_be(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    for which, word in ((Which.FAVOURITE, "like best"), (Which.OWN, "your own"), (Which.HIDDEN, "hidden")):
        page.which.choose(which)
        page._fill()
        assert word in page._nothing.text()
        assert page._nothing.isVisible()


def test_ctrl_f_searches_here(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    page.add_button.setFocus()
    QTest.keyClick(tracker.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert tracker.window.page_name() is Page.PHRASES
    assert page.search_field.hasFocus()


def test_an_opinion_from_elsewhere_shows_at_once(stage):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    tracker.queue.save(favour_phrase(about_phrase((), FIRST.area, FIRST.key, NOW), NOW))
    tracker.settle()
    assert page.entries.rows()[0].chip == "favourite"


def test_typing_asks_nothing_of_the_journal(stage, monkeypatch):
    tracker = stage()
    page = tracker.page(Page.PHRASES)
    asked = []
    monkeypatch.setattr(page.queue, "ask", lambda *question, **_more: asked.append(question))
    for text in ("t", "te", "tea", "te", "t", ""):
        page.search_field.setText(text)
    assert asked == []
