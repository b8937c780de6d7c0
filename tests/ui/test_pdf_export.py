"""A journal to print: numbered pages, no line cut in two, and what was written as it was written."""

import re
import stat
import threading
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QPdfWriter

from models.exchange.diary import DiaryDay, DiaryMonth, diary, page_of
from models.exchange.telling import ENGLISH
from models.exchange.told_entries import Told
from models.progress import StoppedError, unwatched
from models.records import WeeklyReflection
from models.rituals import write_statement
from models.span import EVER
from tests.memory_journal import MemoryJournal
from tests.models.exchange.whole_lives import one_of_each
from tests.sample_life import NOW, sample_life
from ui.pdf_export import document_of, export_pdf, laid_out, write_pdf

MARKUP = '<img src="/etc/passwd"><b>bold</b> &amp; <script>'


def pages_in(raw):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", raw))


def streams_of(raw):
    """What is drawn, page after page, unpacked."""
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", raw, re.DOTALL)
    return [zlib.decompress(each) for each in found if each[:1] == b"x"]


@pytest.fixture
def writer(qapp):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    return writer


def long_month(lines):
    entries = tuple(
        Told("Clarity statement", "10:00", f"{n}\n" * (n % 7 + 1), (("Need", "rest"),)) for n in range(lines)
    )
    (some,) = diary(MemoryJournal(write_statement("hello", NOW)), EVER, ENGLISH, unwatched)
    return DiaryMonth(some.first, some.title, (DiaryDay(some.first, "Monday", entries),))


def test_pages_are_counted_and_for_the_owner_alone(qapp, tmp_path):
    path = tmp_path / "journal.pdf"
    pages = export_pdf(MemoryJournal(*sample_life()), path)
    raw = path.read_bytes()
    assert raw.startswith(b"%PDF-")
    assert pages == pages_in(raw) >= 2
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_each_month_begins_a_page(qapp, tmp_path):
    records = [write_statement("hello", NOW.replace(month=month)) for month in (3, 7, 11)]
    assert export_pdf(MemoryJournal(*records), tmp_path / "journal.pdf") == 3


def test_every_page_carries_its_number_and_text(qapp, tmp_path):
    pages = write_pdf([long_month(60)], tmp_path / "journal.pdf")
    drawn = [each for each in streams_of((tmp_path / "journal.pdf").read_bytes()) if b"Tj" in each or b"TJ" in each]
    assert len(drawn) == pages > 2
    # Month and number at the foot are two pieces more than the lines above them.
    assert all(len(re.findall(rb"\bT[jJ]\b", each)) > 2 for each in drawn)


def test_a_worker_thread_can_write_a_long_one_without_a_warning(qapp, tmp_path):
    worker = threading.Thread(target=write_pdf, args=([long_month(400)], tmp_path / "journal.pdf"))
    worker.start()
    worker.join()
    assert pages_in((tmp_path / "journal.pdf").read_bytes()) > 10


# Several, so that a heading meets the end of a page in some of them.
@pytest.mark.parametrize("height", range(2500, 2900, 50))
def test_no_line_is_cut_and_no_heading_left_behind(writer, height):
    page = QSizeF(1960, height)
    document = laid_out(document_of(long_month(120)), writer, page)
    assert document.pageCount() > 3
    layout = document.documentLayout()
    block, headings = document.begin(), 0
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
        assert lines, "every block is laid out"
        for line in lines:
            begins, ends = top + line.y(), top + line.y() + line.height() - 1
            assert begins // page.height() == ends // page.height()
        if block.blockFormat().headingLevel() and block.next().isValid():
            headings += 1
            following = layout.blockBoundingRect(block.next()).top() + block.next().layout().lineAt(0).y()
            assert (top + lines[0].y()) // page.height() == following // page.height()
        block = block.next()
    assert headings == 122


def test_markup_is_text(qapp):
    (month,) = diary(MemoryJournal(write_statement(MARKUP, NOW)), EVER, ENGLISH, unwatched)
    assert MARKUP in document_of(month).toPlainText()


def test_the_lines_of_a_person_stay_lines(qapp):
    (month,) = diary(MemoryJournal(write_statement("one\r\ntwo\nthree", NOW)), EVER, ENGLISH, unwatched)
    assert "one\ntwo\nthree" in document_of(month).toPlainText()


def test_stopping_leaves_what_was_there(qapp, tmp_path):
    path = tmp_path / "journal.pdf"
    path.write_text("what was there")
    with pytest.raises(StoppedError):
        write_pdf([long_month(5)] * 3, path, lambda done, _: done < 2)
    assert path.read_text() == "what was there"
    assert list(tmp_path.iterdir()) == [path]


def test_a_reflection_can_be_printed_by_itself(qapp, tmp_path):
    week = next(each for each in one_of_each() if isinstance(each, WeeklyReflection))
    page = page_of(week, ENGLISH)
    assert write_pdf([page], tmp_path / "week.pdf") == 1
    text = document_of(page).toPlainText()
    for said in ("Looking back on week 47", "Appreciated: ", week.good_news, week.hoped_for, week.intention_will):
        assert said in text


def test_an_empty_journal_is_an_empty_page(qapp, tmp_path):
    assert export_pdf(MemoryJournal(), tmp_path / "journal.pdf") == 0
    assert pages_in((tmp_path / "journal.pdf").read_bytes()) == 1
