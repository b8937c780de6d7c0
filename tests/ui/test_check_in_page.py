"""The check-in: answered in part or in full, kept as it is answered, with our own sentences or those of a file."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from models.check_in import ANSWERS_DRAFT, BROUGHT_DRAFT, EVERY
from models.journal import Trouble
from models.questionnaire import own_check_in
from models.records import CheckIn
from models.rituals import check_in
from tests.ui.reflection_stage import SUNDAY
from ui.trouble_texts import trouble_text

OWN = own_check_in()
EVENINGS = """
name = "Evenings <b>"
version = "2"
scoring = "sum"
source = "Somebody, 2020"

[[answer]]
value = 0
text = "no"

[[answer]]
value = 4
text = "yes"

[[item]]
id = "calm"
text = "It was <img src=/etc/passwd> calm & quiet."
"""


@pytest.fixture
def journal(reflecting):
    return reflecting.journal


@pytest.fixture
def new_window(qtbot, reflecting):
    """Opens windows at their check-in."""

    def build():
        window = reflecting.new_window()
        window.show_check_in()
        qtbot.waitUntil(lambda: bool(page_of(window).items.groups))
        return window

    return build


def page_of(window):
    return window._check_in


def kept(journal):
    return [each for each in journal.records.values() if isinstance(each, CheckIn) and each.deleted is None]


def texts(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def answer(page, *values):
    for group, value in zip(page.items.groups.values(), values, strict=False):
        group.chips[value].click()


def bring(qtbot, page, tmp_path, text):
    file = tmp_path / "brought.toml"
    file.write_text(text, encoding="utf-8")
    page.bring_file(file)


# --- answering -----------------------------------------------------------------------------------------------------


def test_all_answered_it_is_kept_with_its_score(qtbot, journal, new_window):
    window = new_window()
    page = page_of(window)
    assert not page.keep.isEnabled(), "nothing is answered yet"
    answer(page, 4, 4, 5, 2, 4)
    page.keep.click()
    qtbot.waitUntil(lambda: bool(kept(journal)))
    (record,) = kept(journal)
    assert (record.questionnaire, record.version, record.at) == (OWN.name, OWN.version, SUNDAY)
    assert [value for _, value in record.answers] == [4, 4, 5, 2, 4]
    assert record.score == (4 + 4 + 5 + (6 - 2) + 4) / 5
    qtbot.waitUntil(lambda: window.footer.isVisible() and "check-in" in window.bar.text())


def test_some_answers_are_kept_without_a_score(qtbot, journal, new_window):
    page = page_of(new_window())
    answer(page, 4)
    page.keep.click()
    qtbot.waitUntil(lambda: bool(kept(journal)))
    (record,) = kept(journal)
    assert (record.answers, record.score) == (((OWN.items[0].id, 4),), None)


def test_what_is_answered_so_far_outlives_the_window(qtbot, journal, new_window):
    page = page_of(new_window())
    answer(page, 4, 2)
    page.items.groups[OWN.items[1].id].chips[2].click()
    qtbot.waitUntil(lambda: '"answers": {"said": 4}' in journal.draft(ANSWERS_DRAFT))
    assert page_of(new_window()).items.answers() == {"said": 4}


def test_once_it_is_kept_the_draft_is_gone_and_the_sentences_wait_anew(qtbot, journal, new_window):
    window = new_window()
    page = page_of(window)
    answer(page, 4, 4, 5, 2, 4)
    page.keep.click()
    qtbot.waitUntil(lambda: bool(kept(journal)) and journal.draft(ANSWERS_DRAFT) == "")
    window.show_check_in()
    assert page.items.answers() == {}


def test_it_can_be_taken_back(qtbot, journal, new_window):
    window = new_window()
    window.activateWindow()
    answer(page_of(window), 4)
    page_of(window).keep.click()
    qtbot.waitUntil(lambda: "check-in" in window.bar.text())
    window.footer.done.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not kept(journal))


def test_a_disk_that_says_no_is_told_and_the_answers_stay(qtbot, journal, new_window):
    page = page_of(new_window())
    answer(page, 4)
    journal.trouble = Trouble.READ_ONLY
    page.keep.click()
    qtbot.waitUntil(lambda: trouble_text(Trouble.READ_ONLY) in texts(page))
    assert page.items.answers() == {"said": 4}
    journal.trouble = None
    page.keep.click()
    qtbot.waitUntil(lambda: bool(kept(journal)))


def test_answers_say_what_they_answer(new_window):
    page = page_of(new_window())
    first = OWN.items[0]
    assert page.items.groups[first.id].chips[5].accessibleName() == f"{first.text} very much"
    assert page.keep.accessibleName() == "Keep this check-in"


def test_one_can_be_deleted_among_the_months_and_had_back(qtbot, journal, new_window):
    journal.save(check_in(SUNDAY, OWN.name, OWN.version, [("said", 4)]))
    window = new_window()
    window.activateWindow()
    window.show_trends()
    qtbot.waitUntil(lambda: bool(window._trends.check_ins.cards))
    (card,) = window._trends.check_ins.cards.values()
    card.toggle.click()
    card.table.selectRow(0)
    card.delete.click()
    qtbot.waitUntil(lambda: not kept(journal) and window.bar.text() == "The check-in is deleted.")
    qtbot.waitUntil(lambda: not window._trends.check_ins.cards)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window._trends.check_ins.cards))
    assert len(kept(journal)) == 1


# --- every four weeks ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("ago", "offered"), [(EVERY, True), (EVERY - timedelta(hours=1), False)])
def test_the_week_offers_one_every_four_weeks(journal, new_window, ago, offered):
    journal.save(check_in(SUNDAY - ago, OWN.name, OWN.version, [("said", 4)]))
    window = new_window()
    window.show_sheet()
    assert window.sheet.check_in.isVisible() is offered


def test_earlier_weeks_offer_none(qtbot, new_window):
    window = new_window()
    window.show_sheet()
    assert window.sheet.check_in.isVisible()
    window.sheet.earlier.click()
    qtbot.waitUntil(lambda: not window.sheet.check_in.isVisible())


# --- a questionnaire that was brought ------------------------------------------------------------------------------


def test_a_file_brings_its_own_sentences_as_plain_text(qtbot, journal, new_window, tmp_path):
    page = page_of(new_window())
    bring(qtbot, page, tmp_path, EVENINGS)
    qtbot.waitUntil(lambda: list(page.items.groups) == ["calm"])
    assert journal.draft(BROUGHT_DRAFT) == EVENINGS
    shown = texts(page)
    assert "It was <img src=/etc/passwd> calm & quiet." in shown
    assert "Source: Somebody, 2020" in shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    answer(page, 4)
    page.keep.click()
    qtbot.waitUntil(lambda: bool(kept(journal)))
    (record,) = kept(journal)
    assert (record.questionnaire, record.version, record.score) == ("Evenings <b>", "2", 4.0)


def test_it_is_there_the_next_time_and_our_own_beside_it(qtbot, journal, new_window):
    journal.drafts[BROUGHT_DRAFT] = EVENINGS
    page = page_of(new_window())
    assert list(page.items.groups) == ["calm"]
    page.choice.chips[False].click()
    assert list(page.items.groups) == [item.id for item in OWN.items]


def test_it_can_be_taken_out_again(qtbot, journal, new_window):
    journal.drafts[BROUGHT_DRAFT] = EVENINGS
    page = page_of(new_window())
    page.take_out.click()
    qtbot.waitUntil(lambda: len(page.items.groups) == len(OWN.items))
    assert journal.draft(BROUGHT_DRAFT) == ""
    assert not page.take_out.isVisible()
    assert not any(chip.isVisible() for chip in page.choice.chips.values())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (EVENINGS.replace("value = 4", "value = 0"), "Line 12: an answer scale has 2 to 11 answers whose values rise."),
        (EVENINGS.replace('id = "calm"', 'key = "calm"'), "Line 16: “key” is not known in this place"),
        (EVENINGS.replace('version = "2"', "version = "), "Line 3 is not written the way TOML wants it."),
        (EVENINGS.replace('text = "no"', ""), "Line 7: “text” is missing here."),
        (EVENINGS.replace("Evenings", "E" * 90), "Line 2: “name” is too long; up to 80 characters fit."),
        ("a = " + "[" * 5000, "This file is not written the way TOML wants it."),
        ("#" * 70_000, "This file is larger than a questionnaire can be (64 kB)."),
    ],
)
def test_a_bad_file_gets_a_sentence_with_its_line_and_changes_nothing(
    qtbot, journal, new_window, tmp_path, text, sentence
):
    page = page_of(new_window())
    bring(qtbot, page, tmp_path, text)
    qtbot.waitUntil(page.told.isVisible)
    assert page.told.text().startswith(sentence)
    assert page.told.text().endswith("Nothing was changed.")
    assert journal.draft(BROUGHT_DRAFT) == ""
    assert len(page.items.groups) == len(OWN.items)


def test_a_file_that_cannot_be_read_is_told(qtbot, new_window, tmp_path):
    page = page_of(new_window())
    page.bring_file(tmp_path / "none.toml")
    qtbot.waitUntil(lambda: page.told.text() == "This file could not be read. Nothing was changed.")


def test_a_journal_that_cannot_keep_it_says_so(qtbot, journal, new_window, tmp_path, monkeypatch):
    page = page_of(new_window())

    def refuse(*_):
        raise RuntimeError

    monkeypatch.setattr(journal, "keep_draft", refuse)
    bring(qtbot, page, tmp_path, EVENINGS)
    qtbot.waitUntil(lambda: trouble_text(Trouble.UNKNOWN) in texts(page))
    assert len(page.items.groups) == len(OWN.items)


def test_the_file_is_chosen_in_a_dialog(qtbot, new_window, tmp_path):
    window = new_window()
    page = page_of(window)
    page.bring.click()
    dialog = window.findChild(QFileDialog)
    file = tmp_path / "brought.toml"
    file.write_text(EVENINGS, encoding="utf-8")
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: list(page.items.groups) == ["calm"])
