"""Suggestions below the sentence: one's own words first, there to be taken, never in the way of typing and saving."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.phrases import starters
from models.records import ClarityStatement, Need, PhraseArea, StatementForm
from models.rituals import about_phrase, hide_phrase, own_phrase, write_statement
from tests.sample_life import NOW, at
from ui.tracker.window import Page

BUT_THIS, ASK, OWN = StatementForm.NOT_THAT_BUT_THIS, StatementForm.SMALL_ASK, StatementForm.OWN_WORDS


def earlier():
    return write_statement("I’m not annoyed by the noise right now, I’m hungry.", at(20, 9), form=BUT_THIS)


@pytest.fixture
def writing(stage):
    """The tracker on Clarity with one sentence written earlier, the focus in the first gap."""
    tracker = stage(earlier())
    page = tracker.page(Page.CLARITY)
    tracker.window.new_statement()
    return tracker, page


def row_of(page):
    return page.editor.suggestions


def line_of(page, form=BUT_THIS):
    return page.editor._lines[form]


def test_own_earlier_words_come_first_then_the_library(writing):
    _, page = writing
    offered = row_of(page).offered()
    assert offered[0] == "annoyed by the noise"
    assert set(offered[1:]) <= {each.first for each in starters() if each.form is BUT_THIS}
    assert len(offered) > 1


def test_they_go_on_from_what_is_typed_and_belong_to_the_gap_in_hand(writing):
    tracker, page = writing
    tracker.type(line_of(page).first, "ANN")
    assert row_of(page).offered() == ("annoyed by the noise",)
    line_of(page).second.setFocus()
    assert row_of(page).offered()[0] == "hungry"


def test_the_line_keeps_its_height_when_nothing_goes_on_from_the_words(writing):
    tracker, page = writing
    before = row_of(page).height()
    tracker.type(line_of(page).first, "zz")
    assert row_of(page).offered() == ()
    assert (row_of(page).isVisible(), row_of(page).height()) == (True, before)


def test_down_and_enter_take_one_and_lead_to_the_empty_gap(writing):
    tracker, page = writing
    line = line_of(page)
    tracker.press(line.first, Qt.Key.Key_Down)
    assert row_of(page).chips[0].hasFocus()
    tracker.press(row_of(page).chips[0], Qt.Key.Key_Return)
    assert line.first.text() == "annoyed by the noise"
    assert line.second.hasFocus()
    tracker.press(line.second, Qt.Key.Key_Down)
    tracker.press(row_of(page).chips[0], Qt.Key.Key_Space)
    assert page.editor.words() == "I’m not annoyed by the noise right now, I’m hungry."
    assert line.second.hasFocus()
    assert tracker.of(ClarityStatement)[0].words == earlier().words
    assert len(tracker.of(ClarityStatement)) == 1


def test_what_goes_with_the_other_gap_comes_first(writing):
    _, page = writing
    pair = next(each for each in starters() if each.form is ASK)
    page.editor._forms.chips[ASK].click()
    line_of(page, ASK).first.setText(pair.first)
    line_of(page, ASK).second.setFocus()
    assert row_of(page).offered()[0] == pair.second


def test_what_goes_with_the_need_comes_before_the_rest(stage):
    page = stage().page(Page.CLARITY)
    page.underneath.needs.chips[Need.SPACE].click()
    needs = {each.first: each.need for each in starters() if each.form is BUT_THIS}
    assert needs[row_of(page).offered()[0]] is Need.SPACE


def test_enter_saves_what_was_typed_however_well_a_suggestion_fits(writing):
    tracker, page = writing
    tracker.type(line_of(page).first, "annoyed")
    tracker.press(line_of(page).first, Qt.Key.Key_Return)
    assert {each.words for each in tracker.of(ClarityStatement)} == {earlier().words, "I’m not annoyed."}


def test_tab_goes_from_gap_to_gap_and_only_then_to_the_suggestions(writing):
    _, page = writing
    line, row = line_of(page), row_of(page)
    QTest.keyClick(line.first, Qt.Key.Key_Tab)
    assert line.second.hasFocus()
    QTest.keyClick(line.second, Qt.Key.Key_Tab)
    assert row.chips[0].hasFocus()
    QTest.keyClick(row.chips[0], Qt.Key.Key_Tab)
    assert next(iter(page.underneath.needs.chips.values())).hasFocus()


def test_arrows_go_along_the_line_and_up_goes_back(writing):
    _, page = writing
    line, row = line_of(page), row_of(page)
    QTest.keyClick(line.first, Qt.Key.Key_Down)
    QTest.keyClick(row.chips[0], Qt.Key.Key_Right)
    assert row.chips[1].hasFocus()
    QTest.keyClick(row.chips[1], Qt.Key.Key_Left)
    QTest.keyClick(row.chips[0], Qt.Key.Key_Left)
    assert row.others.hasFocus()
    QTest.keyClick(row.others, Qt.Key.Key_Up)
    assert line.first.hasFocus()


def test_a_letter_typed_on_a_suggestion_belongs_into_the_sentence(writing):
    tracker, page = writing
    line, row = line_of(page), row_of(page)
    tracker.type(line.first, "an")
    QTest.keyClick(line.first, Qt.Key.Key_Down)
    QTest.keyClicks(row.chips[0], "g")
    assert line.first.hasFocus()
    assert line.first.text() == "ang"


def test_escape_puts_them_away_until_another_gap_is_in_hand(writing):
    _, page = writing
    line, row = line_of(page), row_of(page)
    QTest.keyClick(line.first, Qt.Key.Key_Escape)
    assert not row.isVisible()
    QTest.keyClicks(line.first, "a")
    assert not row.isVisible()
    QTest.keyClick(line.first, Qt.Key.Key_Tab)
    assert row.isVisible()
    QTest.keyClick(line.second, Qt.Key.Key_Escape)
    QTest.keyClick(line.second, Qt.Key.Key_Down)
    assert row.chips[0].hasFocus()


def test_taking_one_is_a_step_that_the_field_can_undo(writing):
    tracker, page = writing
    line = line_of(page)
    line.second.setText("tired")
    tracker.type(line.first, "an")
    row_of(page).chips[0].click()
    assert line.first.text() == "annoyed by the noise"
    tracker.press(line.first, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.first.text() == "an"


def test_others_come_up_until_it_begins_anew(writing):
    _, page = writing
    row = row_of(page)
    first = row.offered()
    seen = set(first)
    for _ in range(len(starters())):
        row.others.click()
        if row.offered() == first:
            break
        seen |= set(row.offered())
    assert row.offered() == first
    assert seen == {"annoyed by the noise", *(each.first for each in starters() if each.form is BUT_THIS)}


def test_where_one_stands_whole_the_others_can_be_taken_instead(writing):
    _, page = writing
    line, row = line_of(page), row_of(page)
    line.second.setText("tired")
    row.chips[0].click()
    assert line.first.text() == "annoyed by the noise"
    assert row.offered()
    assert "annoyed by the noise" not in row.offered()


def test_own_words_are_suggested_for_own_words(stage):
    tracker = stage(write_statement("I would love a slow evening.", at(20, 9)))
    page = tracker.page(Page.CLARITY)
    page.editor._forms.chips[OWN].click()
    own = page.editor._own
    assert row_of(page).offered() == ("I would love a slow evening.",)
    QTest.keyClick(own, Qt.Key.Key_Down)
    QTest.keyClick(row_of(page).chips[0], Qt.Key.Key_Return)
    assert own.toPlainText() == "I would love a slow evening."
    assert own.hasFocus()


def test_down_in_own_words_goes_down_a_line_while_there_is_one(stage):
    tracker = stage(write_statement("first line", at(20, 9)))
    page = tracker.page(Page.CLARITY)
    page.editor._forms.chips[OWN].click()
    own = page.editor._own
    own.setPlainText("first\nsecond")
    QTest.keyClick(own, Qt.Key.Key_Down)
    assert own.hasFocus()
    assert own.textCursor().blockNumber() == 1


def test_the_library_is_suggested_as_the_person_has_it(stage):
    of_form = [each for each in starters() if each.form is BUT_THIS]
    hidden = hide_phrase(about_phrase([], PhraseArea.STARTER, of_form[0].id, NOW), NOW)
    mine = own_phrase(PhraseArea.STARTER, "cross with the printer", NOW, second="hungry", kind=BUT_THIS.value)
    page = stage(hidden, mine).page(Page.CLARITY)
    assert row_of(page).offered()[0] == "cross with the printer"
    assert of_form[0].first not in row_of(page).offered()


def test_long_words_are_cut_short_on_their_chip_and_whole_for_a_screen_reader(stage):
    words = "I would love an evening in which nobody has to be anywhere and the phones stay in the drawer."
    page = stage(write_statement(words, at(20, 9))).page(Page.CLARITY)
    page.editor._forms.chips[OWN].click()
    chip = row_of(page).chips[0]
    assert chip.width() <= row_of(page).width()
    assert (chip.accessibleName(), chip.toolTip()) == (words, words)


def test_no_more_are_shown_than_fit_and_all_of_them_within_the_line(writing):
    tracker, page = writing
    tracker.window.resize(820, 560)
    tracker.settle()
    row = row_of(page)
    shown = [chip for chip in (*row.chips, row.others) if chip.isVisible()]
    assert len(shown) > 1
    assert all(row.rect().contains(chip.geometry()) for chip in shown)
    assert all(chip.width() == chip.sizeHint().width() for chip in shown)


def test_where_one_reads_from_the_right_the_line_runs_that_way(writing):
    _, page = writing
    row = row_of(page)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row._fit()
    assert row.chips[0].x() > row.chips[1].x()
    row.chips[0].setFocus()
    QTest.keyClick(row.chips[0], Qt.Key.Key_Left)
    assert row.chips[1].hasFocus()
