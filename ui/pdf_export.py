"""The journal, or the reflection on one week, as a PDF to print: pages with numbers, and no line cut in two.

The text is put together by a cursor and never read as HTML, so that whatever a person wrote stands there as it is. Can
be called on a worker thread.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QMessageLogContext,
    QRectF,
    QSizeF,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from models.exchange.diary import DiaryMonth, diary
from models.exchange.telling import ENGLISH, Telling
from models.exchange.told_entries import Told
from models.journal import Journal
from models.progress import StoppedError, Watch, unwatched
from models.span import EVER, Span
from models.whole_files import whole_file
from ui.punctuation import named

_MARGIN_MM = 22
_DOTS_PER_INCH = 300
_TEXT_PT, _SMALL_PT, _DAY_PT, _MONTH_PT = 10.5, 9.0, 13.0, 20.0
# Heights in points.
_FOOTER, _GAP, _CLOSE, _WORDS_INDENT = 24.0, 8.0, 2.0, 14.0
# Between two pages of a layout: a mark above a letter can stand higher than its line, and is drawn on the margin.
_ABOVE, _BELOW = 14.0, 8.0
_POINTS_PER_INCH, _SCREEN_DPI = 72, 96
# Where printers hold Letter: the Unicode CLDR's `paperSize`, "US-Letter". Everywhere else it is A4.
_LETTER = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})


def export_pdf(
    journal: Journal, path: Path, *, span: Span = EVER, telling: Telling = ENGLISH, watch: Watch = unwatched
) -> int:
    """Write what there is to read, each month on pages of its own; how many pages that were.

    Raises JournalError, OSError, and StoppedError when the watch says so; the file is then as it was before. Needs a
    QGuiApplication.
    """
    return write_pdf(diary(journal, span, telling, watch), path, watch)


def write_pdf(months: Sequence[DiaryMonth], path: Path, watch: Watch = unwatched) -> int:
    """Write these months; how many pages that were. Raises OSError and StoppedError as `export_pdf` does."""
    # Laying out a text starts a timer, of which Qt warns on a thread that has no dispatcher. This gives it one.
    QEventLoop()
    with whole_file(path) as file:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        pages = _Pages(buffer)
        for number, month in enumerate(months):
            if not watch(number, len(months)):
                pages.end()
                raise StoppedError
            pages.add(month)
        pages.end()
        file.write(buffer.data().data())
    return pages.count


def paper_in(locale: QLocale) -> QPageSize.PageSizeId:
    """Which paper lies in a printer there."""
    letter = QLocale.territoryToCode(locale.territory()) in _LETTER
    return QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4


@contextmanager
def without_a_screen() -> Iterator[None]:
    """A Qt that knows fonts and no screen, for a program that has none yet.

    It is not heard of fonts that are missing, which it would say once for each there is.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    before = qInstallMessageHandler(_only_the_worst)
    app = QGuiApplication(sys.argv[:1])
    try:
        yield
    finally:
        app.shutdown()
        qInstallMessageHandler(before)


def _only_the_worst(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        sys.stderr.write(f"{text}\n")


def document_of(month: DiaryMonth) -> QTextDocument:
    """A month as a text to be laid out, in black on whatever it is drawn on."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont()
    font.setPointSizeF(_TEXT_PT)
    document.setDefaultFont(font)
    text = _Text(document)
    text.heading(month.title, _MONTH_PT)
    for day in month.days:
        text.heading(day.title, _DAY_PT)
        for entry in day.entries:
            text.entry(entry)
    return document


def laid_out(document: QTextDocument, writer: QPdfWriter, size: QSizeF) -> QTextDocument:
    """The document on pages with room for this much text, its headings with what they head.

    A page of the layout is higher than that by what lies between the texts of two pages.
    """
    document.documentLayout().setPaintDevice(writer)
    page = QSizeF(size.width(), size.height() + _dots(_ABOVE) + _dots(_BELOW))
    document.setPageSize(page)
    between = document.rootFrame().frameFormat()
    between.setTopMargin(_pixels(_ABOVE))
    between.setBottomMargin(_pixels(_BELOW))
    document.rootFrame().setFrameFormat(between)
    # Has all of it laid out. A layout that is changed while it is unfinished leaves the blocks behind without lines.
    document.pageCount()
    block = document.begin()
    while block.isValid():
        if _heads(block) and _page(block, page) < _page(_headed(block), page):
            cursor = QTextCursor(block)
            following = block.blockFormat()
            following.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            following.setTopMargin(0)
            cursor.setBlockFormat(following)
        block = block.next()
    return document


def _heads(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() > 0 and block.next().isValid()


def _headed(block: QTextBlock) -> QTextBlock:
    """What stands below a heading and those that follow it at once: all of them go with it."""
    while _heads(block):
        block = block.next()
    return block


def _page(block: QTextBlock, size: QSizeF) -> int:
    """The page that the first line of the block is on."""
    # Asking for the place of the block has everything before it laid out; without that a block has no lines.
    top = block.document().documentLayout().blockBoundingRect(block).top()
    lines = block.layout()
    return int((top + (lines.lineAt(0).y() if lines.lineCount() else 0)) // size.height())


class _Text:
    """Puts a document together, block after block."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._empty = True

    def heading(self, text: str, size: float) -> None:
        """A month or a day."""
        self._block(text, size, bold=True, above=0 if self._empty else 2 * _GAP, heads=True)

    def entry(self, entry: Told) -> None:
        """Its title, the person's words, and what belongs to them."""
        title = " · ".join(part for part in (entry.when, entry.title) if part)
        if title:
            self._block(title, _SMALL_PT, bold=True, above=_GAP, heads=True)
        if entry.words:
            self._block(entry.words, _TEXT_PT, above=_CLOSE if title else _GAP, indent=_WORDS_INDENT)
        for label, value in entry.lines:
            self._block(named(label, value), _SMALL_PT)

    def _block(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        above: float = _CLOSE,
        indent: float = 0,
        heads: bool = False,
    ) -> None:
        place = QTextBlockFormat()
        place.setTopMargin(_pixels(above))
        place.setLeftMargin(_dots(indent))
        place.setHeadingLevel(int(heads))
        look = QTextCharFormat()
        look.setFontPointSize(size)
        look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if not self._empty:
            self._cursor.insertBlock()
        self._empty = False
        self._cursor.setBlockFormat(place)
        # A line that a person ended, however their program wrote that down, is one in the same block.
        self._cursor.insertText("\N{LINE SEPARATOR}".join(text.splitlines()), look)


class _Pages:
    """Paints one document after the other, each from the top of a page."""

    def __init__(self, device: QIODevice) -> None:
        self.count = 0
        self._writer = QPdfWriter(device)
        self._writer.setCreator("Soft Landing")
        self._writer.setResolution(_DOTS_PER_INCH)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(paper_in(QLocale.system())),
                QPageLayout.Orientation.Portrait,
                margins,
                QPageLayout.Unit.Millimeter,
            )
        )
        page = self._writer.pageLayout().paintRectPixels(_DOTS_PER_INCH)
        self._size = QSizeF(page.width(), page.height() - _dots(_FOOTER))
        self._painter = QPainter(self._writer)

    def add(self, month: DiaryMonth) -> None:
        """Its pages."""
        document = laid_out(document_of(month), self._writer, self._size)
        for page in range(document.pageCount()):
            if self.count:
                self._writer.newPage()
            self.count += 1
            self._paint(document, page)
            self._number(month.title)

    def end(self) -> None:
        """All pages are there."""
        self._painter.end()

    def _paint(self, document: QTextDocument, page: int) -> None:
        height = document.pageSize().height()
        context = QAbstractTextDocumentLayout.PaintContext()
        # Whatever the windows wear, paper is white.
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.clip = QRectF(0, page * height, self._size.width(), height)
        self._painter.save()
        self._painter.translate(0, -page * height - _dots(_ABOVE))
        self._painter.setClipRect(context.clip)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _number(self, title: str) -> None:
        font = QFont()
        font.setPointSizeF(_SMALL_PT)
        self._painter.setFont(font)
        foot = QRectF(0, self._size.height(), self._size.width(), _dots(_FOOTER))
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(self.count))


def _dots(points: float) -> float:
    return points * _DOTS_PER_INCH / _POINTS_PER_INCH


def _pixels(points: float) -> float:
    """For the heights that a layout takes for pixels of a screen and scales to its device; widths it takes as dots."""
    return points * _SCREEN_DPI / _POINTS_PER_INCH
