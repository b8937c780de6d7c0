"""What was hoped for becomes a clarity statement with one click, and can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.journal import Trouble
from models.records import ClarityStatement, StatementState
from models.rituals import deleted, write_statement
from tests.ui.reflection_stage import SUNDAY
from ui.trouble_texts import trouble_text

TALK, EVENING = "that you ask how the talk went", "an evening without plans"


@pytest.fixture
def journal(reflecting):
    return reflecting.journal


@pytest.fixture
def window(reflecting):
    return reflecting.new_window()


@pytest.fixture
def rows(window):
    window.prompts.hoped_for.setText(f"{TALK}\n\n- {EVENING}")
    return window.prompts.hopes


def statements(journal):
    return [each for each in journal.records.values() if isinstance(each, ClarityStatement) and not each.deleted]


def test_each_line_has_a_button_as_it_is_typed(window, rows):
    assert list(rows.buttons) == [TALK, EVENING]
    window.prompts.hoped_for.setText("")
    assert not rows.isVisible()


def test_one_click_makes_a_statement_that_waits_to_be_said(qtbot, journal, window, rows):
    qtbot.mouseClick(rows.buttons[EVENING], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(rows.buttons) == [TALK])
    (made,) = statements(journal)
    assert (made.words, made.state, made.written_at) == (EVENING, StatementState.DRAFT, SUNDAY)
    # A layout shows what was put into it a turn of the event loop later.
    qtbot.waitUntil(
        lambda: "A statement by now" in [each.text() for each in rows.findChildren(QLabel) if each.isVisible()]
    )
    assert window.prompts.hoped_for.text() == f"{TALK}\n\n- {EVENING}", "the words stay where they are"


def test_undo_takes_it_back_and_it_is_offered_again(qtbot, journal, window, rows):
    rows.buttons[TALK].click()
    qtbot.waitUntil(lambda: "Clarity" in window.bar.text() and list(rows.buttons) == [EVENING])
    window.footer.done.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: list(rows.buttons) == [TALK, EVENING])
    assert statements(journal) == []
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: list(rows.buttons) == [EVENING])


def test_two_clicks_before_the_disk_has_answered_are_one(qtbot, journal, window, rows):
    button = rows.buttons[TALK]
    button.click()
    button.click()
    qtbot.waitUntil(lambda: list(rows.buttons) == [EVENING])
    assert len(statements(journal)) == 1


def test_a_disk_that_says_no_changes_nothing_and_is_told(qtbot, journal, window, rows):
    window.flush()
    qtbot.waitUntil(lambda: not window.keeper.is_under_way)
    journal.trouble = Trouble.DISK_FULL
    rows.buttons[TALK].click()
    qtbot.waitUntil(lambda: window.bar.text() == trouble_text(Trouble.DISK_FULL))
    assert rows.buttons[TALK].isEnabled()


def test_what_was_hoped_for_is_saved_with_the_click(qtbot, reflecting, rows):
    rows.buttons[TALK].click()
    qtbot.waitUntil(lambda: reflecting.stored() is not None)
    assert reflecting.stored().hoped_for == f"{TALK}\n\n- {EVENING}"


def test_a_statement_with_these_words_is_known_from_elsewhere(qtbot, reflecting, rows):
    written = write_statement(EVENING, SUNDAY)
    reflecting.queue.save(written)
    qtbot.waitUntil(lambda: list(rows.buttons) == [TALK])
    reflecting.queue.save(deleted(written, SUNDAY))
    qtbot.waitUntil(lambda: list(rows.buttons) == [TALK, EVENING])


def test_a_line_that_is_too_long_is_refused_with_its_reason(qtbot, journal, window):
    window.prompts.hoped_for.setText("x" * 10_001)
    (button,) = window.prompts.hopes.buttons.values()
    button.click()
    assert "10,000" in window.bar.text()
    assert button.isEnabled()
    assert statements(journal) == []


def test_the_keyboard_stays_where_it_was_when_a_line_is_added(window, rows):
    rows.buttons[TALK].setFocus()
    window.prompts.hoped_for.setPlainText(f"{TALK}\n{EVENING}\na third one")
    assert rows.buttons[TALK].hasFocus()
