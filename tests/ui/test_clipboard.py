"""Words on the clipboard: there to be pasted, and gone again unless somebody copied other ones meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from models.rituals import write_statement
from tests.sample_life import NOW
from ui.clipboard import CLIPBOARD_MS, lend_to_clipboard, take_back_lent
from ui.tracker.window import Page


class HandTimer:
    """Half a minute that passes when the test says so."""

    def __init__(self):
        self.waiting = []

    def __call__(self, milliseconds, owner, act):
        assert milliseconds == CLIPBOARD_MS
        self.waiting.append(act)

    def pass_by(self):
        self.waiting.pop(0)()


@pytest.fixture
def clipboard(qapp):
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def timer():
    return HandTimer()


def test_words_are_there_for_half_a_minute(clipboard, timer):
    lend_to_clipboard("I miss you", timer)
    assert clipboard.text() == "I miss you"
    timer.pass_by()
    assert clipboard.text() == ""


def test_what_somebody_copied_meanwhile_stays(clipboard, timer):
    lend_to_clipboard("I miss you", timer)
    clipboard.setText("a shopping list")
    timer.pass_by()
    assert clipboard.text() == "a shopping list"


def test_the_same_words_copied_again_have_their_own_half_minute(clipboard, timer):
    lend_to_clipboard("I miss you", timer)
    lend_to_clipboard("I miss you", timer)
    timer.pass_by()
    assert clipboard.text() == "I miss you"
    timer.pass_by()
    assert clipboard.text() == ""


def test_words_that_a_clipboard_manager_took_over_are_taken_back_too(clipboard, timer):
    lend_to_clipboard("I miss you", timer)
    clipboard.setText("I miss you")
    timer.pass_by()
    assert clipboard.text() == ""


def test_clipboard_managers_are_told_to_keep_no_history_of_them(clipboard, timer):
    lend_to_clipboard("I miss you", timer)
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    timer.pass_by()


def test_when_the_program_ends_they_are_taken_back_at_once(qapp, clipboard, timer):
    lend_to_clipboard("I miss you", timer)
    qapp.aboutToQuit.emit()
    assert clipboard.text() == ""
    clipboard.setText("I miss you")
    timer.pass_by()
    assert clipboard.text() == "I miss you"


def test_before_a_lock_everything_is_taken_back_at_once(clipboard, timer):
    lend_to_clipboard("a way back in", timer)
    lend_to_clipboard("I miss you", timer)
    take_back_lent()
    assert clipboard.text() == ""
    lend_to_clipboard("I miss you", timer)
    timer.pass_by()
    timer.pass_by()
    assert clipboard.text() == "I miss you"
    timer.pass_by()
    assert clipboard.text() == ""


def test_words_are_lent_by_the_button_and_from_the_list(stage, clipboard):
    tracker = stage(write_statement("I miss you", NOW))
    page = tracker.page(Page.CLARITY)
    page.copy.click()
    assert clipboard.text() == ""
    assert "few words" in tracker.window.bar.text()
    tracker.type(page.editor._lines[page.editor.form()].second, "worn out")
    page.copy.click()
    assert clipboard.text() == "Right now I’m worn out."
    page.list.entries.setFocus()
    tracker.press(page.list.entries, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "I miss you"
    assert "half a minute" in tracker.window.bar.text()
