"""Paints one row of a list of entries: when, a dot, the words, a line below them, a note, a chip."""

from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from ui import icons, look
from ui.locale_texts import clock_text, short_day_text, weekday_text
from ui.text_direction import in_its_own_direction
from ui.tokens import Space, Type
from ui.widgets.chip import chip_size, paint_chip
from ui.widgets.entry_rows import Mark, Row
from ui.widgets.state_dot import paint_dot

_SIDE, _PADDING, _GAP, _WHEN, _DOT = 4, 11, 14, 52, 8
_MORE = 18
_MOST_LINES = 3


@dataclass(frozen=True)
class Places:
    """Where the parts of a row lie."""

    when: QRect
    dot: QRect
    words: QRect
    note: QRect
    more: QRect
    chip: QRect


def places(row: Row, rect: QRect, *, menu: bool) -> Places:
    """Lay a row out in a rectangle, from right to left where the language runs that way."""
    px = look.current().px
    left, right = rect.left() + _SIDE, rect.right() + 1 - _SIDE
    when = QRect(left, rect.top(), _when_width() if row.when else 0, rect.height())
    left += when.width() + _GAP if row.when else 0
    dot = QRect(left, rect.top(), px(_DOT) if row.dot else 0, rect.height())
    left += dot.width() + _GAP if row.dot else 0
    chip = QRect(right, rect.top(), 0, rect.height())
    if row.chip:
        size = chip_size(row.chip)
        width = min(size.width(), rect.width() // 2)
        chip = QRect(right - width, rect.center().y() - size.height() // 2 + 1, width, size.height())
        right = chip.left() - _GAP
    note = QRect(right, rect.top(), 0, rect.height())
    if row.note:
        width = QFontMetrics(_small()).horizontalAdvance(row.note) + 2
        note = QRect(right - width, rect.top(), width, rect.height())
        right = note.left() - _GAP
    more = QRect(right, rect.top(), 0, rect.height())
    if menu:
        more = QRect(right - px(_MORE), rect.top(), px(_MORE), rect.height())
        right = more.left() - _GAP // 2
    words = QRect(left, rect.top(), max(40, right - left), rect.height())
    return Places(*(_mirrored(part, rect) for part in (when, dot, words, note, more, chip)))


def _when_width() -> int:
    """As wide as drawn, and wider where the language needs more for a day or a time; the same for every row."""
    font = look.current().font(Type.CHIP)
    return max(look.current().px(_WHEN), _widest_when(QLocale().name(), font.toString()))


@lru_cache(maxsize=8)
def _widest_when(_locale: str, font: str) -> int:
    days = [short_day_text(date(2026, month, 28)) for month in range(1, 13)]
    texts = [*days, *(weekday_text(weekday) for weekday in range(1, 8)), clock_text(time(22, 48))]
    described = QFont()
    described.fromString(font)
    return max(map(QFontMetrics(described).horizontalAdvance, texts))


def _mirrored(part: QRect, whole: QRect) -> QRect:
    return QStyle.visualRect(QGuiApplication.layoutDirection(), whole, part)


def row_height(row: Row, width: int, *, menu: bool) -> int:
    """How high a row is at a width."""
    words = places(row, QRect(0, 0, width, 10), menu=menu).words.width()
    height = len(_lines(row.title, _text().toString(), words)) * _line_height(_text())
    if row.sub:
        height += 2 + _line_height(_small())
    if row.marks:
        height += 4 + len(_mark_lines(row, words)) * (_line_height(_small()) + 2)
    chip = chip_size(row.chip).height() if row.chip else 0
    return max(height, chip, look.current().px(28)) + 2 * _PADDING


def paint_row(
    painter: QPainter, row: Row, rect: QRect, *, first: bool, current: bool, hovered: bool, menu: bool
) -> None:
    """Draw a row."""
    tokens = look.tokens()
    at = places(row, rect, menu=menu)
    painter.save()
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not first:
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), look.colour(tokens.line))
    if current:
        painter.setPen(QPen(look.colour(tokens.softened(tokens.ink3, tokens.surface)), 2))
        painter.drawRoundedRect(rect.toRectF().adjusted(1, 3, -1, -2), Space.RADIUS, Space.RADIUS)
    painter.setFont(look.current().font(Type.CHIP))
    painter.setPen(look.colour(tokens.ink3))
    painter.drawText(at.when, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.when)
    if row.dot:
        paint_dot(painter, at.dot.toRectF().center(), at.dot.width() / 2, row.dot)
    _paint_words(painter, row, at.words)
    painter.setFont(_small())
    painter.setPen(look.colour(tokens.ink3))
    painter.drawText(at.note, Qt.AlignmentFlag.AlignCenter, row.note)
    if menu and (current or hovered):
        side = at.more.width()
        ratio = painter.device().devicePixelRatio()
        dots = icons.pixmap("more", side, ratio, tokens.ink2)
        painter.drawPixmap(at.more.left(), at.more.center().y() - side // 2 + 1, dots)
    if row.chip:
        paint_chip(painter, at.chip.toRectF(), row.chip, row.tone, filled=row.filled, dashed=row.dashed)
    painter.restore()


def _paint_words(painter: QPainter, row: Row, rect: QRect) -> None:
    tokens = look.tokens()
    lines = _lines(row.title, _text().toString(), rect.width())
    below = 2 + _line_height(_small()) if row.sub else 0
    marks = _mark_lines(row, rect.width()) if row.marks else []
    below += 4 + len(marks) * (_line_height(_small()) + 2) if marks else 0
    top = rect.top() + (rect.height() - len(lines) * _line_height(_text()) - below) / 2
    painter.setFont(_text())
    painter.setPen(look.colour(tokens.ink))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
    for line in lines:
        shown = in_its_own_direction(line, like=row.title)
        painter.drawText(QRectF(rect.left(), top, rect.width(), _line_height(_text())), flags, shown)
        top += _line_height(_text())
    painter.setFont(_small())
    painter.setPen(look.colour(tokens.ink3))
    if row.sub:
        shown = painter.fontMetrics().elidedText(row.sub, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRectF(rect.left(), top + 2, rect.width(), _line_height(_small())), flags, shown)
        top += 2 + _line_height(_small())
    if marks:
        _paint_marks(painter, marks, QRect(rect.left(), round(top) + 4, rect.width(), 0))


def _paint_marks(painter: QPainter, lines: list[list[Mark]], words: QRect) -> None:
    height = _line_height(_small()) + 2
    diameter = look.current().px(_DOT)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
    for number, line in enumerate(lines):
        left, top = words.left(), words.top() + number * height
        for mark in line:
            dot = _mirrored(QRect(left, top, diameter, height), words).toRectF()
            paint_dot(painter, dot.center(), diameter / 2, mark.tone, mark.shape)
            painter.setPen(look.colour(look.tokens().ink3))
            room = words.right() + 1 - left - _mark_gap()
            shown = painter.fontMetrics().elidedText(mark.text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(_mirrored(QRect(left + _mark_gap(), top, room, height), words), flags, shown)
            left += _mark_width(mark)


def _mark_lines(row: Row, width: int) -> list[list[Mark]]:
    lines: list[list[Mark]] = [[]]
    used = 0
    for mark in row.marks:
        needed = _mark_width(mark)
        if lines[-1] and used + needed > width:
            lines.append([])
            used = 0
        lines[-1].append(mark)
        used += needed
    return lines


def _mark_gap() -> int:
    return look.current().px(_DOT) + 6


def _mark_width(mark: Mark) -> int:
    return _mark_gap() + QFontMetrics(_small()).horizontalAdvance(mark.text) + 8


def _text() -> QFont:
    return look.current().font(Type.TEXT)


def _small() -> QFont:
    return look.current().font(Type.SMALL)


def _line_height(font: QFont) -> int:
    return max(QFontMetrics(font).height(), round(font.pixelSize() * 10 / 7))


@lru_cache(maxsize=512)
def _lines(text: str, font_key: str, width: int) -> tuple[str, ...]:
    """The words wrapped into at most three lines, the last one cut with … when there is more."""
    font = QFont()
    font.fromString(font_key)
    # Far more than three lines can hold need not be laid out.
    text = text[:2000].replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while len(found) < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        last = len(found) == _MOST_LINES - 1
        found.append(text[start:] if last else text[start : start + line.textLength()])
    layout.endLayout()
    metrics = QFontMetrics(font)
    if found:
        found[-1] = metrics.elidedText(found[-1].replace("\u2028", " "), Qt.TextElideMode.ElideRight, width)
    return tuple(line.strip("\u2028 ") for line in found) or ("",)
