"""The recovery code on paper."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from models.recovery_code import RecoveryCode

_TITLE_PT, _CODE_PT, _TEXT_PT = 14, 20, 10
_IN_A_ROW = 4
_PT_PER_INCH = 72


def print_code(code: RecoveryCode, parent: QWidget) -> None:
    """Ask for a printer, and print; nothing happens when that is called off."""
    # A part of Qt that nobody else needs.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    printer.setDocName(QCoreApplication.translate("Lock", "Recovery code"))
    if QPrintDialog(printer, parent).exec():
        draw_code(code, printer)


def draw_code(code: RecoveryCode, paper: QPagedPaintDevice) -> None:
    """Draw it onto the first page: the code, and what it is for."""
    painter = QPainter(paper)
    line = paper.logicalDpiY() / _PT_PER_INCH
    top = 0.0
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    rows = [code.groups[start : start + _IN_A_ROW] for start in range(0, len(code.groups), _IN_A_ROW)]
    for text, font, size in (
        (QCoreApplication.translate("Lock", "Recovery code"), QFont(), _TITLE_PT),
        *(("   ".join(row), fixed, _CODE_PT) for row in rows),
        (
            QCoreApplication.translate("Lock", "It opens what a forgotten passphrase keeps closed. Keep it hidden."),
            QFont(),
            _TEXT_PT,
        ),
    ):
        font.setPointSize(size)
        painter.setFont(font)
        room = QRectF(0, top, painter.viewport().width(), 3 * size * line)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        top += room.height()
    painter.end()
