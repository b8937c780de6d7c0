"""Taking the journal along: as what, which days, where; whole or not at all, and told where it lies."""

import csv
import errno
import json
import os
import stat
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel

from models.journal import Trouble
from models.rituals import new_gesture, write_statement
from tests.hand_clock import AFTERNOON
from tests.ui.data_desk import DataDesk, Held, folders_opened
from ui.export_forms import ExportForm
from ui.exporting import FOLDERS, SUFFIX
from ui.trouble_texts import trouble_text

pytestmark = pytest.mark.usefixtures("british")

MARKUP = '<img src="/etc/passwd"><b>words</b>'


@pytest.fixture
def desk(qtbot, tmp_path):
    made = DataDesk(qtbot, tmp_path / "data")
    yield made
    made.queue.close()


@pytest.fixture
def panel(desk):
    desk.write(statement("one"), statement("two", days=1))
    desk.section.export.begin.click()
    return desk.section.export


@pytest.fixture
def place(tmp_path):
    made = tmp_path / "Documents"
    made.mkdir()
    return made


def statement(words, days=0):
    return write_statement(words, AFTERNOON - timedelta(days=days))


def target(folder, form):
    """What a person would choose in the folder: a file, or the folder itself."""
    return folder if form in FOLDERS else folder / f"all{SUFFIX[form]}"


def ended(panel):
    return lambda: not panel.progress.busy and panel.note.isVisible()


def exported(qtbot, panel, form, place):
    panel.form.chips[form].click()
    panel.write_to(place)
    qtbot.waitUntil(ended(panel))
    return panel.note.words.text()


# --- what is written -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "name"),
    [(ExportForm.JSON, "all.json"), (ExportForm.MARKDOWN, "all.md"), (ExportForm.PDF, "all.pdf")],
)
def test_a_file_is_written_for_the_owner_alone_and_where_it_lies_is_said(qtbot, panel, place, form, name):
    assert exported(qtbot, panel, form, place / name) == f"It lies here: {place / name}"
    assert [path.name for path in place.iterdir()] == [name]
    assert stat.S_IMODE((place / name).stat().st_mode) == 0o600
    assert (place / name).stat().st_size > 0


@pytest.mark.parametrize(
    ("form", "name"), [(ExportForm.CSV, "clarity_statement.csv"), (ExportForm.MONTHS, "2026-11.md")]
)
def test_several_files_get_a_new_folder_each_time(qtbot, panel, place, form, name):
    for folder in ("soft-landing-2026-11-23", "soft-landing-2026-11-23-2"):
        assert exported(qtbot, panel, form, place) == f"It lies here: {place / folder}"
        assert [path.name for path in (place / folder).iterdir()] == [name]
        assert stat.S_IMODE((place / folder).stat().st_mode) == 0o700
        assert stat.S_IMODE((place / folder / name).stat().st_mode) == 0o600


def test_what_is_written_is_told_in_the_language_of_the_person(qtbot, panel, place):
    exported(qtbot, panel, ExportForm.MARKDOWN, place / "all.md")
    assert "## Monday, 23 November 2026" in (place / "all.md").read_text()


def test_some_days_are_written_alone_whichever_is_chosen_first(qtbot, panel, place):
    panel.reach.chips[True].click()
    assert panel.dates.isVisible()
    assert panel.dates.span().first == date(2026, 11, 1)
    panel.dates.first.setDate(AFTERNOON.date())
    panel.dates.last.setDate(AFTERNOON.date())
    exported(qtbot, panel, ExportForm.JSON, place / "day.json")
    written = json.loads((place / "day.json").read_text())
    assert [each["words"] for each in written["records"]["clarity_statement"]] == ["one"]
    panel.dates.last.setDate(AFTERNOON.date() - timedelta(days=3))
    exported(qtbot, panel, ExportForm.JSON, place / "days.json")
    written = json.loads((place / "days.json").read_text())
    assert (written["from"], written["until"]) == ("2026-11-20", "2026-11-23")


def test_days_to_come_cannot_be_chosen(panel):
    panel.dates.last.setDate(date(2031, 1, 1))
    assert panel.dates.span().last == date(2026, 11, 23)


def test_words_stay_as_they_were_typed(qtbot, desk, panel, place):
    desk.write(statement(MARKUP), statement("=1+1"))
    exported(qtbot, panel, ExportForm.CSV, place)
    with (place / "soft-landing-2026-11-23" / "clarity_statement.csv").open(encoding="utf-8-sig", newline="") as file:
        words = {row["words"] for row in csv.DictReader(file)}
    assert words == {"one", "two", MARKUP, "'=1+1"}


# --- where ---------------------------------------------------------------------------------------------------------


def test_a_file_is_chosen_in_a_dialog_that_blocks_nothing(qtbot, desk, panel, place):
    panel.on.click()
    dialog = desk.dialog()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.selectedFiles()[0].endswith("/soft-landing-2026-11-23.json")
    desk.pick(place / "mine.json")
    qtbot.waitUntil(ended(panel))
    assert (place / "mine.json").is_file()


def test_a_folder_is_asked_for_where_there_will_be_several_files(qtbot, desk, panel, place):
    panel.form.chips[ExportForm.CSV].click()
    panel.on.click()
    assert desk.dialog().fileMode() is QFileDialog.FileMode.Directory
    desk.pick(place)
    qtbot.waitUntil(ended(panel))
    assert (place / "soft-landing-2026-11-23" / "clarity_statement.csv").is_file()


def test_a_name_with_another_ending_gets_its_own_and_takes_nobodys_place(qtbot, panel, place):
    (place / "notes.txt.md").write_text("somebody’s")
    assert exported(qtbot, panel, ExportForm.MARKDOWN, place / "notes.txt") == f"It lies here: {place}/notes.txt-2.md"
    assert (place / "notes.txt.md").read_text() == "somebody’s"
    assert not (place / "notes.txt").exists()


def test_the_programs_own_folder_is_left_alone(qtbot, desk, panel):
    before = {path.name for path in desk.folder.iterdir()}
    for form, place in ((ExportForm.JSON, desk.folder / "backups" / "all.json"), (ExportForm.CSV, desk.folder)):
        told = exported(qtbot, panel, form, place)
        assert told == "The journal itself lies there; any other folder will do. Nothing was written."
    assert {path.name for path in desk.folder.iterdir()} == before


def test_the_folder_is_shown_to_whoever_wants_to_see_it(qtbot, desk, panel, place):
    exported(qtbot, panel, ExportForm.JSON, place / "all.json")
    assert desk.focus() is panel.note.open
    with folders_opened() as opened:
        panel.note.open.click()
        exported(qtbot, panel, ExportForm.CSV, place)
        panel.note.open.click()
    assert opened == [str(place), str(place / "soft-landing-2026-11-23")]


def test_a_desktop_that_opens_no_folders_is_no_dead_end(qtbot, panel, place, monkeypatch):
    exported(qtbot, panel, ExportForm.JSON, place / "all.json")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    panel.note.open.click()
    assert panel.note.words.text() == f"No program here opens folders. It lies here: {place}"


# --- when it does not work -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", list(ExportForm))
def test_a_folder_that_is_gone_is_said(qtbot, desk, panel, place, form):
    told = exported(qtbot, panel, form, target(place / "gone", form))
    assert told == "That folder is not there any more. Nothing was written."
    assert not panel.note.open.isVisible()
    assert desk.focus() is panel.back


FULL = "There is no room left on that disk. Nothing was written."


@pytest.mark.parametrize(
    ("form", "reason", "told"),
    [
        *((form, errno.ENOSPC, FULL) for form in ExportForm),
        (ExportForm.JSON, errno.EACCES, "This account may not write there. Nothing was written."),
        (ExportForm.JSON, errno.EIO, "It could not be written there. Nothing was changed."),
    ],
)
def test_a_disk_that_refuses_is_said_in_one_sentence_and_nothing_stays(
    qtbot, panel, place, monkeypatch, form, reason, told
):
    def refusing(_file):
        raise OSError(reason, "not shown")

    monkeypatch.setattr(os, "fsync", refusing)
    assert exported(qtbot, panel, form, target(place, form)) == told
    assert list(place.iterdir()) == []


def test_what_was_there_is_there_still(qtbot, panel, place, monkeypatch):
    (place / "all.json").write_text("earlier")

    def refusing(_file):
        raise OSError(errno.ENOSPC, "not shown")

    monkeypatch.setattr(os, "fsync", refusing)
    exported(qtbot, panel, ExportForm.JSON, place / "all.json")
    assert [(path.name, path.read_text()) for path in place.iterdir()] == [("all.json", "earlier")]


def test_a_journal_that_does_not_open_is_explained(qtbot, tmp_path, place):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "journal.db").write_bytes(b"x" * 5000)
    desk = DataDesk(qtbot, tmp_path / "data")
    with qtbot.waitSignal(desk.queue.trouble) as told:
        pass
    assert isinstance(told.args[0], Trouble)
    panel = desk.section.export
    panel.begin.click()
    assert exported(qtbot, panel, ExportForm.JSON, place / "all.json") == trouble_text(told.args[0])
    assert list(place.iterdir()) == []
    desk.queue.close()


@pytest.mark.parametrize("form", [ExportForm.MARKDOWN, ExportForm.MONTHS, ExportForm.PDF])
def test_days_with_nothing_to_read_make_no_file(qtbot, desk, panel, place, form):
    desk.write(new_gesture("tea", AFTERNOON))
    panel.reach.chips[True].click()
    panel.dates.last.setDate(date(2026, 11, 2))
    told = exported(qtbot, panel, form, target(place, form))
    assert told == "There is nothing from those days. Nothing was written."
    assert list(place.iterdir()) == []


# --- while it goes on ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", list(ExportForm))
def test_whatever_takes_long_is_shown_and_can_be_stopped(qtbot, desk, panel, place, monkeypatch, form):
    desk.write(*(statement(f"number {number}") for number in range(300)))
    held = Held(monkeypatch, at=100)
    panel.form.chips[form].click()
    panel.write_to(target(place, form))
    assert panel.note.words.text() == "Writing…"
    assert not panel.progress.isVisible(), "nobody has waited yet"
    assert not any(chip.isEnabled() for chip in panel.form.chips.values())
    qtbot.waitUntil(panel.progress.isVisible)
    qtbot.waitUntil(held.reached.is_set)
    qtbot.waitUntil(lambda: 0 < panel.progress.bar.value() < panel.progress.bar.maximum())
    assert desk.focus() is panel.progress.stop
    qtbot.keyClick(panel.progress.stop, Qt.Key.Key_Space)
    assert not panel.progress.stop.isEnabled()
    held.go_on()
    qtbot.waitUntil(lambda: panel.note.words.text() == "Stopped. Nothing was written.")
    assert not panel.progress.isVisible()
    assert desk.focus() is panel.back
    assert list(place.iterdir()) == []
    assert panel.on.isEnabled()


def test_after_what_took_long_the_keyboard_is_where_one_goes_on(qtbot, desk, panel, place, monkeypatch):
    held = Held(monkeypatch, at=0)
    panel.write_to(place / "all.json")
    qtbot.waitUntil(panel.progress.isVisible)
    held.go_on()
    qtbot.waitUntil(ended(panel))
    assert desk.focus() is panel.note.open


def test_esc_stops_first_and_leaves_then(qtbot, desk, panel, place, monkeypatch):
    held = Held(monkeypatch, at=0)
    panel.write_to(place / "all.json")
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isVisible()
    held.go_on()
    qtbot.waitUntil(lambda: panel.note.words.text() == "Stopped. Nothing was written.")
    assert list(place.iterdir()) == []
    qtbot.keyClick(panel.back, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert desk.focus() is panel.begin


@pytest.mark.parametrize("close", ["close", "put_away"])
def test_whoever_ends_the_program_or_locks_does_not_wait_for_it(qtbot, desk, panel, place, monkeypatch, close):
    held = Held(monkeypatch, at=2)
    panel.write_to(place / "all.json")
    qtbot.waitUntil(held.reached.is_set)
    desk.queue.closing.connect(held.go_on)
    getattr(desk.queue, close)()
    desk.queue.close()
    assert list(place.iterdir()) == []


# --- at the keyboard and for the ears ------------------------------------------------------------------------------


def test_it_begins_where_one_chooses_and_warns(desk, panel):
    assert desk.focus() is panel.form.chips[ExportForm.JSON]
    assert not panel.dates.isVisible()
    told = [label.text() for label in panel.findChildren(QLabel)]
    assert any("Whoever can open what is written can read it" in text for text in told)


def test_each_form_says_what_it_is_for(panel):
    told = set()
    for chip in panel.form.chips.values():
        chip.click()
        told.add(panel._about.text())
    assert len(told) == len(ExportForm)


def test_everything_is_plain_and_has_a_name(panel):
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel))
    fields = (panel.begin, panel.on, panel.back, panel.note.open, panel.progress.stop, panel.dates.first)
    assert all(each.accessibleName() for each in fields)
    panel.progress.begin("Writing…")
    assert panel.progress.bar.accessibleName() == "Writing…"
