"""Taking a file in: counted before anything is written, then all of it or nothing, and seen in every window."""

import json
from collections import Counter
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from models.exchange.incoming import Source
from models.exchange.json_export import export_json
from models.exchange.preview import Preview
from models.journal import JournalError, Trouble
from models.records import Day, PresenceSpan, StatementState
from models.rituals import deleted, reword, write_statement
from models.storage.sql_journal import SqlJournal
from tests.hand_clock import AFTERNOON
from tests.memory_journal import MemoryJournal
from tests.models.exchange.whole_lives import one_of_each
from tests.ui.data_desk import DataDesk, Held
from ui.import_texts import preview_text
from ui.trouble_texts import trouble_text

pytestmark = pytest.mark.usefixtures("british")

MARKUP = '<img src="/etc/passwd"><b>words</b>'
TABLE = "date\ttext\n2026-11-20\tfirst\n2026-11-21\t" + MARKUP + "\n"


@pytest.fixture
def desk(qtbot, tmp_path):
    made = DataDesk(qtbot, tmp_path / "data")
    yield made
    made.queue.close()


@pytest.fixture
def panel(desk):
    return desk.section.take_in


@pytest.fixture
def file(tmp_path):
    """A file with this in it: records as our own export, anything else as it is."""

    def made(*content):
        path = tmp_path / "incoming"
        if content and not isinstance(content[0], str):
            export_json(MemoryJournal(*content), path, at=AFTERNOON)
        else:
            path.write_text(content[0])
        return path

    return made


def statement(words, days=0):
    return write_statement(words, AFTERNOON - timedelta(days=days))


def day_one(*texts):
    entries = [{"creationDate": f"2026-11-{10 + n}T08:00:00Z", "text": text} for n, text in enumerate(texts)]
    return json.dumps({"metadata": {"version": "1.0"}, "entries": entries})


def said(panel):
    return lambda: panel.isVisible() and not panel.progress.busy


def read(qtbot, panel, path):
    panel.read_file(path)
    qtbot.waitUntil(said(panel))
    return panel.words.text()


def add(qtbot, panel):
    panel.on.click()
    qtbot.waitUntil(said(panel))
    return panel.words.text()


# --- our own -------------------------------------------------------------------------------------------------------


def test_what_it_would_bring_is_counted_before_anything_is_written(qtbot, desk, panel, file):
    told = read(qtbot, panel, file(statement("one"), statement("two", days=3)))
    assert told == "An export of Soft Landing: 20 – 23 November 2026.\nNew – statements: 2"
    assert desk.words() == []
    assert not panel.become.isVisible()
    panel.back.click()
    assert not panel.isVisible()
    assert desk.words() == []


def test_all_of_it_is_added_and_told(qtbot, desk, panel, file):
    read(qtbot, panel, file(statement("one"), statement(MARKUP)))
    assert add(qtbot, panel) == "Taken in. New: 2; changed: 0; left as it was: 0."
    assert desk.words() == [MARKUP, "one"]
    assert not panel.on.isVisible()


def test_of_two_versions_the_one_changed_last_stays(qtbot, desk, panel, file):
    here, there, same = statement("here"), statement("there"), statement("same")
    later = AFTERNOON + timedelta(hours=1)
    desk.write(reword(here, "here, later", later), there, same)
    path = file(here, reword(there, "there, later", later), same, statement("new"))
    assert read(qtbot, panel, path).splitlines()[1:] == [
        "New – statements: 1",
        "Changed later than here – statements: 1",
        "Here already, to be left as it is – statements: 2",
    ]
    assert add(qtbot, panel) == "Taken in. New: 1; changed: 1; left as it was: 2."
    assert desk.words() == ["here, later", "new", "same", "there, later"]


def test_taking_the_same_in_again_changes_nothing(qtbot, desk, panel, file):
    path = file(statement("one"))
    read(qtbot, panel, path)
    add(qtbot, panel)
    assert read(qtbot, panel, path).endswith("There is nothing to be added: all of it is here.")
    assert not panel.on.isVisible()
    assert panel.back.accessibleName() == "Close"


def test_what_was_deleted_here_stays_deleted(qtbot, desk, panel, file):
    gone = statement("gone")
    desk.write(gone)
    desk.write(deleted(gone, AFTERNOON + timedelta(minutes=1)))
    assert read(qtbot, panel, file(gone)).endswith("all of it is here.")
    assert desk.words() == []


def test_every_kind_of_record_is_counted_by_a_name_of_its_own(qtbot, desk, panel, file):
    counted = read(qtbot, panel, file(*one_of_each())).splitlines()[1].removeprefix("New – ").split(" · ")
    assert len({each.removesuffix(": 1") for each in counted}) == len(one_of_each())
    add(qtbot, panel)
    assert desk.asked(lambda journal: journal.partner()) is not None


def test_days_are_named_where_there_are_any():
    new, nothing = Counter({PresenceSpan: 3, Day: 2}), Counter()
    found = Preview(Source.OURS, new=new, newer=nothing, known=nothing, first=None, last=None)
    assert preview_text(found) == "An export of Soft Landing.\nNew – days at work or off: 2 · times at the computer: 3"


# --- from elsewhere ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "kind"),
    [(TABLE, "A table of dates and texts: 20 – 21"), (day_one("a", "b"), "An export of Day One: 10 – 11")],
)
def test_notes_from_elsewhere_are_kept_for_oneself(qtbot, desk, panel, file, content, kind):
    assert read(qtbot, panel, file(content)).startswith(kind)
    assert panel.become.isVisible()
    assert panel.state.value() is StatementState.KEPT
    add(qtbot, panel)
    assert {each.state for each in desk.asked(lambda journal: journal.statements())} == {StatementState.KEPT}


def test_or_they_become_drafts(qtbot, desk, panel, file):
    read(qtbot, panel, file(TABLE))
    panel.state.chips[StatementState.DRAFT].click()
    add(qtbot, panel)
    found = desk.asked(lambda journal: journal.statements())
    assert {each.state for each in found} == {StatementState.DRAFT}
    assert {each.words for each in found} == {"first", MARKUP}
    assert not panel.become.isVisible()


# --- files that cannot be taken in ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[" * 100_000, "The file is nested deeper than any export; nothing was changed."),
        ('{"format": 1}', "This is neither an export of Soft Landing nor one of Day One; nothing was changed."),
        ('{"entries": [}', "Line 1: The JSON breaks off or breaks its own rules here."),
        ("date,text\nsoon,hello\n", "Line 2: There is no date to be read here;"),
        ("date,text\n" + "a," * 100, "Line 2: There are more columns here than a table of dates and texts has;"),
        ("", "There is nothing in this file that could be taken in."),
    ],
)
def test_a_file_that_is_refused_has_its_one_sentence_and_changes_nothing(qtbot, desk, panel, file, content, told):
    desk.write(statement("here"))
    assert read(qtbot, panel, file(content)).startswith(told)
    assert not panel.on.isVisible()
    assert desk.words() == ["here"]


@pytest.mark.parametrize("place", ["gone.json", "."])
def test_what_is_no_file_is_said(qtbot, panel, tmp_path, place):
    assert read(qtbot, panel, tmp_path / place) == "This file can’t be read; nothing was changed."


def test_something_unforeseen_is_said_without_a_word_of_it(qtbot, panel, file, monkeypatch):
    def failing(*_, **__):
        raise MemoryError("private")

    monkeypatch.setattr("ui.import_panel.read_incoming", failing)
    assert read(qtbot, panel, file(TABLE)) == "This file could not be read to its end. Nothing was changed."


# --- all or nothing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("trouble", [Trouble.DISK_FULL, Trouble.READ_ONLY])
def test_a_disk_that_refuses_half_way_has_taken_in_nothing(qtbot, desk, panel, file, monkeypatch, trouble):
    desk.write(statement("here"))
    read(qtbot, panel, file(*(statement(f"number {number}") for number in range(300))))
    take_in = SqlJournal.take_in

    def full_after_some(journal, records, _watch):
        def watch(done, _whole):
            if done > 200:
                raise JournalError(trouble)
            return True

        return take_in(journal, records, watch)

    monkeypatch.setattr(SqlJournal, "take_in", full_after_some)
    assert add(qtbot, panel) == trouble_text(trouble)
    assert desk.words() == ["here"]


def test_a_journal_that_cannot_be_compared_with_is_explained(qtbot, panel, file, monkeypatch):
    def refusing(*_):
        raise JournalError(Trouble.BUSY)

    monkeypatch.setattr(SqlJournal, "compare", refusing)
    assert read(qtbot, panel, file(TABLE)) == trouble_text(Trouble.BUSY)


def test_adding_can_be_stopped_and_has_changed_nothing(qtbot, desk, panel, file, monkeypatch):
    desk.write(statement("here"))
    read(qtbot, panel, file(*(statement(f"number {number}") for number in range(300))))
    held = Held(monkeypatch, at=200)
    taken_in = []
    desk.queue.taken_in.connect(lambda: taken_in.append(True))
    panel.on.setFocus()
    panel.on.click()
    assert panel.words.text() == "Adding…"
    assert not panel.choose.isEnabled()
    qtbot.waitUntil(panel.progress.isVisible)
    qtbot.waitUntil(lambda: panel.progress.bar.value() == 200)
    assert desk.focus() is panel.progress.stop
    panel.progress.stop.click()
    held.go_on()
    qtbot.waitUntil(said(panel))
    assert panel.words.text() == "Stopped. Nothing was changed."
    assert panel.choose.isEnabled()
    assert desk.words() == ["here"]
    assert taken_in == []


@pytest.mark.parametrize("content", ["ours", TABLE])
def test_reading_can_be_stopped(qtbot, desk, panel, file, monkeypatch, content):
    held = Held(monkeypatch, at=0)
    if content == TABLE:
        # A table is read in one go: the wish to stop is heard after it.
        held.go_on()
    panel.read_file(file(content) if content == TABLE else file(statement("one")))
    assert panel.words.text() == "Reading…"
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    held.go_on()
    qtbot.waitUntil(said(panel))
    assert panel.words.text() == "Stopped. Nothing was changed."
    assert not panel.on.isVisible()
    panel.on.click()
    assert desk.words() == []


def test_whoever_ends_the_program_does_not_wait_for_it(qtbot, desk, panel, file, monkeypatch):
    read(qtbot, panel, file(*(statement(f"number {number}") for number in range(300))))
    held = Held(monkeypatch, at=100)
    panel.on.click()
    qtbot.waitUntil(held.reached.is_set)
    desk.queue.closing.connect(held.go_on)
    desk.queue.close()
    again = DataDesk(qtbot, desk.folder)
    assert again.words() == []
    again.queue.close()


# --- how it is told ------------------------------------------------------------------------------------------------


def test_everybody_hears_of_it(qtbot, desk, panel, file):
    read(qtbot, panel, file(statement("one")))
    with qtbot.waitSignal(desk.queue.taken_in):
        panel.on.click()


def test_a_file_is_chosen_in_a_dialog_that_blocks_nothing(qtbot, desk, panel, file):
    panel.choose.click()
    assert desk.dialog().fileMode() is QFileDialog.FileMode.ExistingFile
    desk.pick(file(TABLE))
    qtbot.waitUntil(panel.on.isVisible)


def test_the_keyboard_goes_on_where_it_was(qtbot, desk, panel, file):
    panel.choose.setFocus()
    read(qtbot, panel, file(TABLE))
    assert desk.focus() is panel.on
    qtbot.keyClick(panel.on, Qt.Key.Key_Return)
    qtbot.waitUntil(said(panel))
    assert desk.focus() is panel.back
    qtbot.keyClick(panel.back, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert desk.focus() is panel.choose


def test_whoever_writes_elsewhere_meanwhile_is_left_in_peace(qtbot, desk, panel, file):
    desk.section.path.setFocus()
    read(qtbot, panel, file(TABLE))
    assert desk.focus() is desk.section.path


def test_not_even_what_takes_long_takes_the_keyboard_away_from_elsewhere(qtbot, desk, panel, file, monkeypatch):
    held = Held(monkeypatch, at=0)
    desk.section.path.setFocus()
    panel.read_file(file(statement("one")))
    qtbot.waitUntil(panel.progress.isVisible)
    assert desk.focus() is desk.section.path
    held.go_on()
    qtbot.waitUntil(said(panel))
    assert desk.focus() is desk.section.path


def test_what_was_read_is_forgotten_with_a_no(qtbot, desk, panel, file):
    read(qtbot, panel, file(TABLE))
    panel.back.click()
    panel.on.click()
    assert panel._incoming is None
    assert desk.words() == []


def test_everything_is_plain_and_has_a_name(panel):
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel))
    assert all(each.accessibleName() for each in (panel.choose, panel.on, panel.back, panel.progress.stop))
