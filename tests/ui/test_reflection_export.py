"""A week of the reflection as a PDF: asked for in its window, written off its thread, told in its quiet bar."""

import errno
import os
import re
import stat

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from models.journal import JournalError, Trouble
from models.rituals import begin_reflection, changed
from tests.ui.data_desk import folders_opened
from tests.ui.reflection_stage import SUNDAY, WEEK
from ui.reflection_export import ReflectionExport
from ui.trouble_texts import trouble_text


@pytest.fixture
def window(reflecting, tmp_path):
    """The window of a week about which a word was written."""
    record = changed(begin_reflection(WEEK, SUNDAY), SUNDAY, good_news="a new job", appreciations=("<b>tea</b>",))
    reflecting.journal.save(record)
    return new_window(reflecting, tmp_path)


def new_window(reflecting, tmp_path):
    window = reflecting.new_window()
    ReflectionExport(window, reflecting.queue, tmp_path / "data")
    return window


def exported(qtbot, window, path):
    window.sheet.export.click()
    qtbot.waitUntil(lambda: window.findChildren(QFileDialog) != [])
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(window.bar.isVisible)
    return window.bar.text()


def test_the_week_is_written_and_told_to_be_readable(qtbot, window, tmp_path):
    path = tmp_path / "week.pdf"
    assert exported(qtbot, window, path) == f"The week lies here: {path}. Whoever can open it can read it."
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes())) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with folders_opened() as opened:
        window.bar._button.click()
    assert opened == [str(tmp_path)]


def test_words_that_were_just_typed_are_in_it(qtbot, reflecting, tmp_path):
    window = new_window(reflecting, tmp_path)
    window.prompts.good_news.setText("the garden")
    exported(qtbot, window, tmp_path / "week")
    assert (tmp_path / "week.pdf").is_file()


def test_the_dialog_proposes_a_name_and_says_who_can_read_it(qtbot, window):
    window.sheet.export.click()
    qtbot.waitUntil(lambda: window.findChildren(QFileDialog) != [])
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("soft-landing-2026-11-16.pdf")
    assert "anyone can read" in dialog.windowTitle()
    dialog.reject()


def test_a_week_without_a_word_makes_no_file(qtbot, reflecting, tmp_path):
    window = new_window(reflecting, tmp_path)
    window.sheet.export.click()
    qtbot.waitUntil(window.bar.isVisible)
    assert window.bar.text() == "Nothing is written about this week yet."
    assert window.findChildren(QFileDialog) == []


def test_a_disk_that_refuses_is_said_and_nothing_stays(qtbot, window, tmp_path, monkeypatch):
    def refusing(_file):
        raise OSError(errno.ENOSPC, "not shown")

    monkeypatch.setattr(os, "fsync", refusing)
    told = exported(qtbot, window, tmp_path / "week.pdf")
    assert told == "There is no room left on that disk. Nothing was written."
    assert list(tmp_path.iterdir()) == []


def test_the_programs_own_folder_is_left_alone(qtbot, window, tmp_path):
    (tmp_path / "data").mkdir()
    assert exported(qtbot, window, tmp_path / "data" / "week.pdf").startswith("The journal itself lies there")
    assert list((tmp_path / "data").iterdir()) == []


def test_a_journal_that_cannot_be_read_is_explained(qtbot, window, reflecting, monkeypatch):
    def refusing(*_):
        raise JournalError(Trouble.DAMAGED)

    monkeypatch.setattr(reflecting.journal, "reflection", refusing)
    window.export_requested.emit(WEEK)
    qtbot.waitUntil(window.bar.isVisible)
    assert window.bar.text() == trouble_text(Trouble.DAMAGED)


def test_a_desktop_that_opens_no_folders_is_no_dead_end(qtbot, window, tmp_path, monkeypatch):
    exported(qtbot, window, tmp_path / "week.pdf")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    window.bar._button.click()
    assert window.bar.text() == f"No program here opens folders. It lies here: {tmp_path}"


def test_the_program_has_somebody_listening(qtbot, live):
    life = live()
    life.start()
    life.application.windows.open_reflection()
    window = life.application.windows.reflection
    qtbot.waitUntil(lambda: not window.prompts.good_news.isReadOnly())
    window.sheet.export.click()
    qtbot.waitUntil(lambda: window.bar.text() == "Nothing is written about this week yet.")
