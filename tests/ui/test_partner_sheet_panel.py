"""A sheet for the other: nothing ticked beforehand, and nothing in it but what was ticked."""

import re
import stat
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from models.exchange.partner_sheet import Ticked
from models.journal import JournalError, Trouble
from models.records import Feeling, Need
from models.rituals import IsoWeek, begin_reflection, changed, deleted, write_statement
from models.storage.sql_journal import SqlJournal
from tests.hand_clock import AFTERNOON
from tests.ui.data_desk import DataDesk
from ui.export_forms import ExportForm
from ui.journal_telling import telling
from ui.partner_sheet import STATEMENTS, pages
from ui.pdf_export import document_of
from ui.trouble_texts import trouble_text

pytestmark = pytest.mark.usefixtures("british")

MARKUP = '<img src="/etc/passwd"> & *words*'
SUNDAY = IsoWeek.of(AFTERNOON.date()).earlier()


@pytest.fixture
def desk(qtbot, tmp_path):
    made = DataDesk(qtbot, tmp_path / "data")
    yield made
    QGuiApplication.clipboard().clear()
    made.queue.close()


@pytest.fixture
def panel(desk):
    return desk.section.sheet


@pytest.fixture
def filled(qtbot, desk, panel):
    """The panel once one can choose."""
    desk.write(
        write_statement("I miss our walks", AFTERNOON, feelings=(Feeling.SAD,), need=Need.CLOSENESS),
        write_statement(MARKUP, AFTERNOON - timedelta(days=1)),
        reflection(
            appreciations=("the tea", "Thursday evening"),
            good_news="not offered",
            intention_when="the door opens",
            intention_will="look up",
        ),
    )
    return opened(qtbot, panel)


def reflection(week=SUNDAY, **written):
    return changed(begin_reflection(week, AFTERNOON), AFTERNOON, **written)


def opened(qtbot, panel):
    panel.begin.click()
    qtbot.waitUntil(panel.isVisible)
    return panel


def offered(panel):
    return [button.words for button in panel.buttons()]


def tick(panel, *words):
    for each in words:
        (button,) = (button for button in panel.buttons() if button.words.endswith(each))
        button.click()


def written(qtbot, panel, form, path):
    panel.write_to(form, path)
    qtbot.waitUntil(panel.note.isVisible)
    return panel.note.words.text()


def test_what_can_be_ticked_stands_there_and_nothing_is_ticked(filled):
    assert offered(filled) == [
        "23 Nov · I miss our walks",
        f"22 Nov · {MARKUP}",
        "22 Nov · the tea",
        "22 Nov · Thursday evening",
        "22 Nov · When the door opens, I will look up",
    ]
    assert not any(button.isChecked() for button in filled.buttons())
    assert not any(button.isEnabled() for button in (filled.copy, filled.markdown, filled.pdf))


def test_just_what_was_ticked_is_copied_in_its_order(filled):
    tick(filled, "Thursday evening", "I miss our walks", "the tea")
    tick(filled, "the tea")
    filled.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == "Sunday, 22 November 2026\n\nThursday evening\n\nMonday, 23 November 2026\n\nI miss our walks\n"
    assert filled.note.words.text() == "Copied. The clipboard forgets it in half a minute."


def test_the_clipboard_forgets_it(qtbot, desk):
    waiting = []
    desk.section.sheet._wait = lambda _milliseconds, _owner, act: waiting.append(act)
    desk.write(write_statement("I miss our walks", AFTERNOON))
    panel = opened(qtbot, desk.section.sheet)
    tick(panel, "walks")
    panel.copy.click()
    assert QGuiApplication.clipboard().text() != ""
    waiting.pop()()
    assert QGuiApplication.clipboard().text() == ""


def test_it_is_written_as_markdown_for_the_owner_alone(qtbot, filled, tmp_path):
    tick(filled, MARKUP, "look up")
    assert written(qtbot, filled, ExportForm.MARKDOWN, tmp_path / "sheet") == f"It lies here: {tmp_path}/sheet.md"
    text = (tmp_path / "sheet.md").read_text()
    assert text == (
        "# For you\n\n## Sunday, 22 November 2026\n\n"
        '> \\<img src="/etc/passwd"\\> & \\*words\\*\n\n> When the door opens, I will look up\n'
    )
    assert stat.S_IMODE((tmp_path / "sheet.md").stat().st_mode) == 0o600


def test_it_is_written_as_a_pdf(qtbot, filled, tmp_path):
    tick(filled, "the tea", "I miss our walks")
    assert written(qtbot, filled, ExportForm.PDF, tmp_path / "sheet.pdf") == f"It lies here: {tmp_path}/sheet.pdf"
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", (tmp_path / "sheet.pdf").read_bytes())) == 1
    ticked = [Ticked(write_statement(words, AFTERNOON), "words") for words in ("one", MARKUP)]
    lines = document_of(pages(ticked, "For you", telling())).toPlainText().split("\n")
    assert [line for line in lines if line] == ["For you", "Monday, 23 November 2026", "one", MARKUP]


@pytest.mark.parametrize("form", [ExportForm.MARKDOWN, ExportForm.PDF])
def test_a_place_is_chosen_in_a_dialog_that_blocks_nothing(qtbot, desk, filled, tmp_path, form):
    tick(filled, "the tea")
    (filled.markdown if form is ExportForm.MARKDOWN else filled.pdf).click()
    assert desk.dialog().selectedFiles()[0].rpartition("/")[2].startswith("for-you-2026-11-23.")
    desk.pick(tmp_path / "sheet")
    qtbot.waitUntil(filled.note.isVisible)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [
        "sheet.md" if form == "markdown" else "sheet.pdf"
    ]


@pytest.mark.parametrize("form", [ExportForm.MARKDOWN, ExportForm.PDF])
def test_a_folder_that_is_gone_is_said(qtbot, filled, tmp_path, form):
    tick(filled, "the tea")
    told = written(qtbot, filled, form, tmp_path / "gone" / "sheet")
    assert told == "That folder is not there any more. Nothing was written."


def test_where_nothing_was_written_yet_that_is_said(qtbot, panel):
    opened(qtbot, panel)
    assert panel.note.words.text().startswith("Nothing to choose from yet")
    assert panel.buttons() == ()
    assert not panel.copy.isVisible()


def test_a_journal_that_cannot_be_read_is_explained(qtbot, panel, monkeypatch):
    def refusing(*_, **__):
        raise JournalError(Trouble.DAMAGED)

    monkeypatch.setattr(SqlJournal, "statements", refusing)
    opened(qtbot, panel)
    assert panel.note.words.text() == trouble_text(Trouble.DAMAGED)


def test_only_what_is_recent_and_still_there_can_be_ticked(qtbot, desk, panel):
    gone = write_statement("gone", AFTERNOON)
    desk.write(*(write_statement(f"number {n}", AFTERNOON - timedelta(hours=n)) for n in range(STATEMENTS + 5)), gone)
    desk.write(deleted(gone, AFTERNOON))
    desk.write(reflection(SUNDAY.earlier(30), appreciations=("long ago",)))
    words = " ".join(offered(opened(qtbot, panel)))
    assert "number 0" in words
    assert f"number {STATEMENTS}" not in words
    assert "gone" not in words
    assert "long ago" not in words


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"intention_when": "the door opens"}, "When the door opens"),
        ({"intention_will": "look up"}, "I will look up"),
    ],
)
def test_half_an_intention_is_half_a_sentence(qtbot, desk, panel, parts, sentence):
    desk.write(reflection(**parts))
    assert offered(opened(qtbot, panel)) == [f"22 Nov · {sentence}"]


def test_a_long_entry_is_known_by_its_beginning_and_written_whole(qtbot, desk, panel, tmp_path):
    desk.write(write_statement("on and on " * 400, AFTERNOON))
    (button,) = opened(qtbot, panel).buttons()
    assert len(button.words) < 300
    assert button.words.endswith("…")
    button.click()
    written(qtbot, panel, ExportForm.MARKDOWN, tmp_path / "sheet.md")
    assert (tmp_path / "sheet.md").read_text().count("on and on") == 400


def test_it_is_ticked_with_the_keyboard_and_left_with_esc(qtbot, desk, filled):
    first = filled.buttons()[0]
    assert desk.focus() is first
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert first.isChecked()
    assert filled.copy.isEnabled()
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert not filled.isVisible()
    assert desk.focus() is filled.begin


def test_what_was_ticked_is_forgotten(qtbot, filled):
    tick(filled, "the tea")
    filled.back.click()
    opened(qtbot, filled)
    QCoreApplication.processEvents()
    assert not any(button.isChecked() for button in filled.buttons())
    assert not filled.copy.isEnabled()


def test_everything_is_plain_and_has_a_name(filled):
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in filled.findChildren(QLabel))
    buttons = (filled.begin, filled.copy, filled.markdown, filled.pdf, filled.back, *filled.buttons())
    assert all(button.accessibleName() for button in buttons)
