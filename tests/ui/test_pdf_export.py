"""A journal to print: numbered pages, no line cut in two, and what was written as it was written."""

import re
import stat
import threading
import zlib
from collections import defaultdict

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QSizeF
from PySide6.QtGui import QPageSize, QPdfWriter

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
from ui.pdf_export import document_of, export_pdf, laid_out, paper_in, write_pdf

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


def long_month(lines, days=1):
    entries = tuple(
        Told("Clarity statement", "10:00", f"{n}\n" * (n % 7 + 1), (("Need", "rest"),)) for n in range(lines)
    )
    (some,) = diary(MemoryJournal(write_statement("hello", NOW)), EVER, ENGLISH, unwatched)
    return DiaryMonth(some.first, some.title, (DiaryDay(some.first, "Monday", entries),) * days)


def blocks_of(document):
    """Each block with where its lines begin and end, in dots from the top of the first page."""
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
        yield block, [(top + line.y(), top + line.y() + line.height()) for line in lines]
        block = block.next()


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
    document = laid_out(document_of(long_month(4, days=30)), writer, QSizeF(1960, height))
    page = document.pageSize().height()
    assert document.pageCount() > 3
    left_behind = 0
    for block, lines in blocks_of(document):
        assert lines, "every block is laid out"
        for begins, ends in lines:
            assert begins // page == (ends - 1) // page
        if block.blockFormat().headingLevel():
            left_behind = left_behind or lines[0][0] // page
        else:
            assert left_behind in (0, lines[0][0] // page), "all headings in a row go with what they head"
            left_behind = 0


def test_what_stands_higher_than_its_line_has_room_on_its_page(writer):
    text = QSizeF(1960, 2700)
    document = laid_out(document_of(long_month(4, days=30)), writer, text)
    page = document.pageSize().height()
    pages = defaultdict(list)
    for _, lines in blocks_of(document):
        for begins, ends in lines:
            pages[begins // page].append((begins % page, begins % page + ends - begins))
    assert len(pages) > 3
    between = page - text.height()
    assert between > 60, "dots: an Arabic hamza takes some fifteen, two marks on a Vietnamese capital twenty"
    for lines in pages.values():
        assert min(lines)[0] + page - max(lines)[1] >= between


def test_words_without_a_title_leave_no_empty_line_for_one(qapp):
    (month,) = diary(MemoryJournal(write_statement("hello", NOW)), EVER, ENGLISH, unwatched)
    sheet = DiaryMonth(month.first, "For Kim", (DiaryDay(month.first, "Monday", (Told("", words="one"),) * 2),))
    assert [block.text() for block, _ in blocks_of(document_of(sheet))] == ["For Kim", "Monday", "one", "one"]


def test_markup_is_text(qapp):
    (month,) = diary(MemoryJournal(write_statement(MARKUP, NOW)), EVER, ENGLISH, unwatched)
    assert MARKUP in document_of(month).toPlainText()


def test_the_lines_of_a_person_stay_lines(qapp):
    written = "one\r\ntwo\nthree\rfour\x85five\u2028six\u2029seven\x0beight"
    (month,) = diary(MemoryJournal(write_statement(written, NOW)), EVER, ENGLISH, unwatched)
    document = document_of(month)
    assert "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight" in document.toPlainText()
    (words,) = (block for block, _ in blocks_of(document) if "one" in block.text())
    assert "eight" in words.text(), "lines of one block"


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_US", "Letter"), ("es_MX", "Letter"), ("fr_CA", "Letter"), ("en_GB", "A4"), ("de_DE", "A4"), ("C", "A4")],
)
def test_the_paper_is_what_printers_hold_there(locale, paper):
    assert paper_in(QLocale(locale)) is QPageSize.PageSizeId[paper]


@pytest.mark.parametrize(("paper", "points"), [("A4", b"595 842"), ("Letter", b"612 792")])
def test_pages_are_as_large_as_their_paper(qapp, tmp_path, monkeypatch, paper, points):
    monkeypatch.setattr("ui.pdf_export.paper_in", lambda _: QPageSize.PageSizeId[paper])
    write_pdf([long_month(60)], tmp_path / "journal.pdf")
    boxes = re.findall(rb"/MediaBox \[0 0 (\S+) (\S+)\]", (tmp_path / "journal.pdf").read_bytes())
    assert {b"%d %d" % (round(float(wide)), round(float(high))) for wide, high in boxes} == {points}


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
