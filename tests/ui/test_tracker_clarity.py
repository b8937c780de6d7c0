"""The page Clarity: statements written, found, changed, deleted and had back."""

from PySide6.QtCore import Qt

from models.journal import Trouble
from models.records import ClarityStatement, Feeling, Need, StatementForm, StatementLanded, StatementState
from models.rituals import write_statement
from tests.sample_life import NOW, at, sample_life
from tests.ui.hand_menus import OFFSCREEN_MENUS, pick
from ui.tracker.sentences import sentence_of
from ui.tracker.statement_filters import SAID, UNSAID
from ui.tracker.statement_list import PAGE
from ui.tracker.window import Page


def line_of(page, form=StatementForm.NOT_THAT_BUT_THIS):
    return page.editor._lines[form]


def test_a_sentence_is_completed_and_kept_with_enter(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    tracker.window.new_statement()
    line = line_of(page)
    tracker.type(line.first, "upset with you")
    tracker.type(line.second, "worn out")
    tracker.press(line.second, Qt.Key.Key_Return)
    (statement,) = tracker.of(ClarityStatement)
    assert statement.words == "I’m not upset with you right now, I’m worn out."
    assert (statement.form, statement.state) == (StatementForm.NOT_THAT_BUT_THIS, StatementState.DRAFT)
    assert line.first.text() == ""
    assert [row.key for row in page.list.entries.rows()] == [statement.id]


def test_a_sentence_reads_well_with_one_gap_filled():
    for form in (StatementForm.NOT_THAT_BUT_THIS, StatementForm.SMALL_ASK, StatementForm.MORE_OF_LESS_OF):
        sentence = sentence_of(form)
        assert sentence.read("", " ") == ""
        for first, second in (("tea.", ""), ("", "tea"), ("tea", "rest!"), ("{second}", "{first}")):
            read = sentence.read(first, second)
            assert not read.count("..")
            assert read[0].isupper()
        assert "{second}" in sentence.read("{second}", "x")


def test_form_need_and_feelings_go_along(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    page.editor._forms.chips[StatementForm.OWN_WORDS].click()
    tracker.type(page.editor._own, "I would love a slow evening")
    page.underneath.needs.chips[Need.REST].setFocus()
    tracker.press(page.underneath.needs.chips[Need.REST], Qt.Key.Key_Space)
    page.underneath.show_more.click()
    page.underneath.feelings.chips[Feeling.TIRED].click()
    page.underneath.feelings.chips[Feeling.TENDER].click()
    page.say.click()
    tracker.settle()
    (statement,) = tracker.of(ClarityStatement)
    assert statement.form is StatementForm.OWN_WORDS
    assert statement.need is Need.REST
    assert statement.feelings == (Feeling.TIRED, Feeling.TENDER)
    assert (statement.state, statement.said_at) == (StatementState.SAID, NOW)
    assert page.underneath.needs.value() is None


def test_a_need_can_be_taken_back_and_there_is_one_at_a_time(stage):
    page = stage().page(Page.CLARITY)
    page.underneath.needs.chips[Need.REST].click()
    page.underneath.needs.chips[Need.SPACE].click()
    assert page.underneath.needs.chosen() == (Need.SPACE,)
    page.underneath.needs.chips[Need.SPACE].click()
    assert page.underneath.needs.chosen() == ()


def test_without_words_nothing_is_kept_and_it_is_said_why(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    page.keep.click()
    tracker.settle()
    assert tracker.of(ClarityStatement) == []
    assert "few words" in tracker.window.bar.text()


def test_when_saving_fails_the_words_stay(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    line = line_of(page)
    tracker.type(line.second, "worn out")
    tracker.journal.trouble = Trouble.DISK_FULL
    page.say.click()
    tracker.settle()
    assert line.second.text() == "worn out"
    assert "disk is full" in tracker.window.bar.text()
    tracker.journal.trouble = None
    page.say.click()
    tracker.settle()
    assert len(tracker.of(ClarityStatement)) == 1
    assert line.second.text() == ""


def test_what_is_typed_is_there_after_a_restart(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    page.editor._forms.chips[StatementForm.SMALL_ASK].click()
    tracker.type(line_of(page, StatementForm.SMALL_ASK).first, "sit with me")
    tracker.window.close()
    tracker.settle()
    tracker.window = tracker.open()
    page = tracker.page(Page.CLARITY)
    assert page.editor.form() is StatementForm.SMALL_ASK
    assert page.editor.words() == "Could you sit with me?"


def test_drafts_are_kept_a_moment_after_the_last_key_and_let_go_when_saved(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    line = line_of(page)
    tracker.type(line.second, "worn out")
    key = "clarity.not_that_but_this.second"
    tracker.qtbot.waitUntil(lambda: tracker.journal.drafts.get(key) == "worn out")
    tracker.press(line.second, Qt.Key.Key_Return)
    assert tracker.journal.drafts == {}


def test_words_are_shown_as_they_were_typed(stage):
    words = '<img src="/etc/passwd"><b>hello</b> & goodbye'
    tracker = stage(write_statement(words, NOW))
    page = tracker.page(Page.CLARITY)
    (row,) = page.list.entries.rows()
    assert row.title == f"“{words}”"
    today = tracker.page(Page.TODAY)
    assert today._entries.rows()[0].title == f"“{words}”"


def test_search_goes_by_letters_without_case_and_accents(stage):
    tracker = stage(write_statement("Ein stiller CAFÉ zu zweit", at(22, 9)), write_statement("more sleep", at(22, 10)))
    page = tracker.page(Page.CLARITY)
    tracker.press(tracker.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.list.filters.search_field.hasFocus()
    tracker.type(page.list.filters.search_field, "cafe")
    tracker.qtbot.waitUntil(lambda: len(page.list.entries.rows()) == 1)
    tracker.type(page.list.filters.search_field, "xx")
    tracker.qtbot.waitUntil(lambda: not page.list.entries.isVisible())
    assert "Nothing you wrote" in page.list._nothing.text()


def test_filters_show_what_is_unsaid_and_what_was_said(stage):
    tracker = stage(*sample_life())
    page = tracker.page(Page.CLARITY)
    assert page.list.filters.states.chips[UNSAID].text() == "Still unsaid 1"
    page.list.filters.states.chips[UNSAID].click()
    tracker.settle()
    assert [row.chip for row in page.list.entries.rows()] == ["still unsaid"]
    page.list.filters.states.chips[SAID].click()
    tracker.settle()
    assert [row.chip for row in page.list.entries.rows()] == ["landed", "landed", "partly"]


def test_a_long_list_is_fetched_by_the_page(stage):
    tracker = stage(
        *(write_statement(f"number {number}", at(1 + number // 60, 9, number % 60)) for number in range(400))
    )
    page = tracker.page(Page.CLARITY)
    known = len(page.list.entries.rows())
    assert known <= 2 * PAGE
    page.list.entries.scrollToBottom()
    tracker.qtbot.waitUntil(lambda: len(page.list.entries.rows()) > known)
    titles = [row.title for row in page.list.entries.rows()]
    assert len(set(titles)) == len(titles)
    assert titles[0] == "“number 399”"


def test_a_statement_is_edited_in_place(stage):
    statement = write_statement("I miss you", NOW)
    tracker = stage(statement)
    page = tracker.page(Page.CLARITY)
    entries = page.list.entries
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(0, 0))
    tracker.press(entries, Qt.Key.Key_F2)
    editor = entries._painter.editor
    assert editor.toPlainText() == "I miss you"
    tracker.type(editor, "I miss us")
    tracker.press(editor, Qt.Key.Key_Return)
    tracker.qtbot.waitUntil(lambda: entries.rows()[0].title == "“I miss us”")
    assert tracker.of(ClarityStatement)[0].words == "I miss us"


def test_an_edit_that_cannot_be_saved_stays_in_its_editor(stage):
    tracker = stage(write_statement("I miss you", NOW))
    page = tracker.page(Page.CLARITY)
    tracker.journal.trouble = Trouble.READ_ONLY
    page.list._reword(page.list.entries.rows()[0].key, "I miss us")
    tracker.settle()
    assert page.list.entries._painter.editor.toPlainText() == "I miss us"
    assert "may not write" in tracker.window.bar.text()


def test_a_deletion_can_be_taken_back_by_key(stage):
    statement = write_statement("I miss you", NOW)
    tracker = stage(statement)
    page = tracker.page(Page.CLARITY)
    entries = page.list.entries
    entries.setFocus()
    tracker.press(entries, Qt.Key.Key_Delete)
    assert tracker.of(ClarityStatement) == []
    assert not entries.isVisible()
    tracker.press(tracker.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [each.id for each in tracker.of(ClarityStatement)] == [statement.id]
    assert entries.isVisible()


@OFFSCREEN_MENUS
def test_the_menu_opens_by_key_and_says_how_it_landed(stage):
    tracker = stage(write_statement("I miss you", NOW))
    page = tracker.page(Page.CLARITY)
    pick(tracker, page.list.entries, "How did it land?", "partly")
    (statement,) = tracker.of(ClarityStatement)
    assert (statement.state, statement.landed) == (StatementState.SAID, StatementLanded.PARTLY)


def test_ctrl_and_enter_keep_it_as_said_wherever_one_writes(stage):
    tracker = stage()
    page = tracker.page(Page.CLARITY)
    line = line_of(page)
    tracker.type(line.second, "worn out")
    tracker.press(line.second, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.editor._forms.chips[StatementForm.OWN_WORDS].click()
    tracker.type(page.editor._own, "I miss you")
    tracker.press(page.editor._own, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sorted(each.words for each in tracker.of(ClarityStatement)) == ["I miss you", "Right now I’m worn out."]
    assert {each.state for each in tracker.of(ClarityStatement)} == {StatementState.SAID}
