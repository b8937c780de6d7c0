"""A week at a glance: three quiet rows of marks, one for each ritual, that lead to their entries. No totals."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.reflection import DAYS_IN_WEEK, DayView, LandingMark, RepairMark
from ui import look
from ui.locale_texts import clock_text, length_text, weekday_text
from ui.punctuation import listed, named, one_after_the_other, sentence
from ui.text_context import TextContext
from ui.tokens import Tone, Type
from ui.widgets.ribbon_cell import DOT, CellEntry, RibbonCell, Towards
from ui.widgets.state_dot import DotShape, paint_dot

RibbonWords = TextContext("RibbonWords")

_ROW, _NAME_GAP = 34, 28
_WEEK = range(DAYS_IN_WEEK)
_ROWS = (Tone.LANDING, Tone.CLARITY, Tone.REPAIR)
_FIRST_ROW = 0.6
"""How many rows high the names of the days are."""


class WeekRibbon(QWidget):
    """Shows seven `DayView`s; says the same in words to a screen reader. Tab reaches one mark, arrows the others."""

    chosen = Signal(object, object)
    """A mark was chosen; carries the `Tone` of its ritual and the key of the entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayView, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(RibbonWords.tr("The week as a ribbon"))
        # All there can be, from the start: so they have their place in the order of the Tab key.
        self.cells = {(row, day): RibbonCell(tone, self) for row, tone in enumerate(_ROWS) for day in _WEEK}
        for place, cell in self.cells.items():
            cell.chosen.connect(partial(self._chosen, cell.tone))
            cell.moved.connect(partial(self._move_from, place))
            cell.focused.connect(partial(self._put_in_tab_order, place))
        look.current().changed.connect(self._lay_out)

    def show_week(self, days: Sequence[DayView]) -> None:
        """Show these days, in the order given."""
        self._days = tuple(days)
        self.setAccessibleDescription(self.in_words())
        for number, day in enumerate(self._days):
            for row, entries in enumerate((_landing_entries(day), _statement_entries(day), _repair_entries(day))):
                self.cells[row, number].show_entries(entries, _cell_name(day, row, entries))
        in_order = [place for place in self.cells if self.cells[place].focusPolicy() & Qt.FocusPolicy.TabFocus]
        shown = self._shown()
        if not shown.issuperset(in_order) or not in_order:
            self._put_in_tab_order(min(shown, default=(0, 0)))
        self._lay_out()

    def in_words(self) -> str:
        """The ribbon as sentences, one for each day on which something was noted."""
        told = [(weekday_text(day.day.isoweekday(), long=True), _day_in_words(day)) for day in self._days]
        return one_after_the_other(*(sentence(named(name, words)) for name, words in told if words))

    def sizeHint(self) -> QSize:
        """A heading and three rows."""
        px = look.current().px
        return QSize(px(560), round(self._top(len(_ROWS))) + 1)

    def minimumSizeHint(self) -> QSize:
        """It shrinks with its card, down to dots side by side."""
        return QSize(look.current().px(360), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each mark stands under its day."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names of rows and days, and workdays without a landing: these lead nowhere."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.current().font(Type.SMALL))
        painter.setPen(look.colour(look.tokens().ink3))
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        for row, name in enumerate(_row_names()):
            painter.drawText(self._mirrored(QRectF(0, self._top(row), self._left(), self._row())), alignment, name)
        head = painter.fontMetrics().height() + 2
        for number, day in enumerate(self._days):
            column = self._column(number)
            name = weekday_text(day.day.isoweekday())
            painter.setPen(look.colour(look.tokens().ink3))
            painter.drawText(QRectF(column.left(), 0, column.width(), head), Qt.AlignmentFlag.AlignCenter, name)
            if day.landing is LandingMark.WITHOUT:
                centre = QPointF(column.center().x(), self._top(0) + self._row() / 2)
                paint_dot(painter, centre, DOT * look.current().scale, Tone.LANDING, DotShape.OPEN)
        painter.end()

    # --- where things stand ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for (row, number), cell in self.cells.items():
            column = self._column(number)
            # The edges are rounded, not the width: so that a column ends where the next one begins.
            left, right = round(column.left()), round(column.right())
            cell.setGeometry(left, round(self._top(row)), right - left, self._row())
        self.update()

    def _row(self) -> int:
        return look.current().px(_ROW)

    def _top(self, row: int) -> float:
        return self._row() * (row + _FIRST_ROW)

    def _left(self) -> int:
        metrics = QFontMetrics(look.current().font(Type.SMALL))
        return max(metrics.horizontalAdvance(name) for name in _row_names()) + _NAME_GAP

    def _column(self, number: int) -> QRectF:
        width = (self.width() - self._left()) / DAYS_IN_WEEK
        return self._mirrored(QRectF(self._left() + number * width, 0, width, self.height()))

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right())
        return rect

    # --- choosing --------------------------------------------------------------------------------------------------

    def _chosen(self, tone: Tone, key: UUID) -> None:
        self.chosen.emit(tone, key)

    def _shown(self) -> set[tuple[int, int]]:
        return {place for place, cell in self.cells.items() if cell.entries}

    def _put_in_tab_order(self, wanted: tuple[int, int]) -> None:
        for place, cell in self.cells.items():
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == wanted else Qt.FocusPolicy.ClickFocus)

    def _move_from(self, place: tuple[int, int], towards: Towards) -> None:
        """To the next mark in the row, or to the one that is nearest in a row above or below."""
        row, day = place
        if towards in {Towards.UP, Towards.DOWN}:
            step = 1 if towards is Towards.DOWN else -1
            ahead = [(abs(other - row), abs(at - day), (other, at)) for other, at in self._shown()]
            found = [it for it in ahead if (it[2][0] - row) * step > 0]
        else:
            step = 1 if towards is Towards.RIGHT else -1
            step *= -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
            ahead = [(0, abs(at - day), (other, at)) for other, at in self._shown() if other == row]
            found = [it for it in ahead if (it[2][1] - day) * step > 0]
        if found:
            self.cells[min(found)[2]].setFocus(Qt.FocusReason.TabFocusReason)


def _row_names() -> tuple[str, ...]:
    return (
        RibbonWords.tr("Landings"),
        RibbonWords.tr("Clarity"),
        RibbonWords.tr("Repair"),
    )


def _landing_entries(day: DayView) -> list[CellEntry]:
    if day.landing_id is None:
        return []
    return [CellEntry(day.landing_id, RibbonWords.tr("A landing"))]


def _statement_entries(day: DayView) -> list[CellEntry]:
    said = RibbonWords.tr("Said at {time}")
    kept = RibbonWords.tr("Kept for yourself at {time}")
    # What was said goes before what was kept, so that its larger dot is on top.
    marks = sorted(day.statements, key=lambda mark: mark.kept)
    return [
        CellEntry(mark.id, (kept if mark.kept else said).format(time=clock_text(mark.at)), small=mark.kept)
        for mark in marks
    ]


def _repair_entries(day: DayView) -> list[CellEntry]:
    return [CellEntry(mark.id, _repair_text(mark), repair=mark) for mark in day.repairs]


def _repair_text(mark: RepairMark) -> str:
    if mark.open:
        state = RibbonWords.tr("still open")
    elif mark.closed_after is None:
        state = RibbonWords.tr("closed")
    else:
        closed = RibbonWords.tr("closed after {length}")
        state = closed.format(length=length_text(mark.closed_after, after_preposition=True))
    if not mark.hour_known:
        return RibbonWords.tr("That day, {state}").format(state=state)
    began = RibbonWords.tr("Began at {time}, {state}")
    return began.format(time=clock_text(mark.began), state=state)


def _cell_name(day: DayView, row: int, entries: Sequence[CellEntry]) -> str:
    named = RibbonWords.tr("{weekday}, {ritual}: {entries}")
    return named.format(
        weekday=weekday_text(day.day.isoweekday(), long=True),
        ritual=_row_names()[row],
        entries=listed((entry.text for entry in entries), "; "),
    )


def _day_in_words(day: DayView) -> str:
    told: list[str] = []
    if day.landing is LandingMark.LANDED:
        told.append(RibbonWords.tr("landed"))
    elif day.landing is LandingMark.WITHOUT:
        told.append(RibbonWords.tr("no landing that day"))
    if day.said:
        told.append(RibbonWords.tr("said %n", "", day.said))
    if day.kept:
        told.append(RibbonWords.tr("kept %n", "", day.kept))
    if day.repairs:
        told.append(RibbonWords.tr("repairs %n", "", len(day.repairs)))
    return listed(told)
