"""A week at a glance: three quiet rows of marks, one for each ritual. No totals, no verdict."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.reflection import DayView, LandingMark, RepairMark
from ui import look
from ui.locale_texts import weekday_text
from ui.tokens import Tone, Type
from ui.widgets.state_dot import DotShape, paint_dot

_DAY = timedelta(days=1)
_ROW, _DOT, _SMALL_DOT, _OVERLAP, _MOST_DOTS = 34, 8.0, 6.0, 12, 3


class WeekRibbon(QWidget):
    """Paints seven `DayView`s; says the same in words to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayView, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(QCoreApplication.translate("WeekRibbon", "The week as a ribbon"))

    def show_week(self, days: Sequence[DayView]) -> None:
        """Show these days, in the order given."""
        self._days = tuple(days)
        self.setAccessibleDescription(self.in_words())
        self.update()

    def in_words(self) -> str:
        """The ribbon as sentences, one for each day on which something was noted."""
        told = [(weekday_text(day.day.isoweekday(), long=True), _day_in_words(day)) for day in self._days]
        return " ".join(f"{name}: {words}." for name, words in told if words)

    def sizeHint(self) -> QSize:
        """A heading and three rows."""
        px = look.current().px
        return QSize(px(560), px(_ROW * 3.1 + _DOT + 4))

    def minimumSizeHint(self) -> QSize:
        """It shrinks with its card, down to dots side by side."""
        return QSize(look.current().px(360), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names of rows and days, and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.current().font(Type.SMALL))
        row = look.current().px(_ROW)
        names = (
            QCoreApplication.translate("WeekRibbon", "Landings"),
            QCoreApplication.translate("WeekRibbon", "Clarity"),
            QCoreApplication.translate("WeekRibbon", "Repair"),
        )
        metrics = QFontMetrics(painter.font())
        left = max(metrics.horizontalAdvance(name) for name in names) + 28
        painter.setPen(look.colour(look.tokens().ink3))
        for index, name in enumerate(names):
            rect = self._mirrored(QRectF(0, row * (index + 0.6), left, row))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)
        width = (self.width() - left) / max(1, len(self._days))
        for index, day in enumerate(self._days):
            column = self._mirrored(QRectF(left + index * width, 0, width, self.height()))
            painter.setPen(look.colour(look.tokens().ink3))
            head = QRectF(column.left(), 0, column.width(), metrics.height() + 2)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, weekday_text(day.day.isoweekday()))
            self._paint_day(painter, day, column, row)
        painter.end()

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right())
        return rect

    def _paint_day(self, painter: QPainter, day: DayView, column: QRectF, row: int) -> None:
        px = look.current().scale
        middle = column.center().x()
        landings, clarity, repair = (row * (index + 1.1) for index in range(3))
        if day.landing is LandingMark.LANDED:
            paint_dot(painter, QPointF(middle, landings), _DOT * px, Tone.LANDING)
        elif day.landing is LandingMark.WITHOUT:
            paint_dot(painter, QPointF(middle, landings), _DOT * px, Tone.LANDING, DotShape.OPEN)
        marks = [(_DOT, DotShape.FILLED)] * day.said + [(_SMALL_DOT, DotShape.FILLED)] * day.kept
        for index in reversed(range(min(_MOST_DOTS, len(marks)))):
            radius, shape = marks[index] if index == 0 else (marks[index][0], DotShape.SOFT)
            paint_dot(painter, QPointF(middle - index * _OVERLAP * px, clarity), radius * px, Tone.CLARITY, shape)
        for index in reversed(range(min(_MOST_DOTS, len(day.repairs)))):
            centre = QPointF(middle - index * _OVERLAP * px, repair)
            if index == 0:
                self._paint_open_time(painter, centre, day.repairs[0], column)
            shape = DotShape.TINTED if day.repairs[index].open else DotShape.FILLED
            paint_dot(painter, centre, _DOT * px, Tone.REPAIR, DotShape.SOFT if index else shape)

    def _paint_open_time(self, painter: QPainter, centre: QPointF, repair: RepairMark, column: QRectF) -> None:
        if repair.closed_after is None and not repair.open:
            return
        share = 1.0 if repair.closed_after is None else min(1.0, repair.closed_after / _DAY)
        style = Qt.PenStyle.DotLine if repair.open else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colour(look.tokens().repair), 3, style, Qt.PenCapStyle.RoundCap))
        # At least a stub past the dot, at most to the end of its day; the root lets minutes and hours differ.
        length = _DOT * look.current().scale + 4 + share**0.5 * (column.width() / 2 - _DOT - 8)
        direction = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        painter.drawLine(centre, QPointF(centre.x() + direction * length, centre.y()))


def _day_in_words(day: DayView) -> str:
    told: list[str] = []
    if day.landing is LandingMark.LANDED:
        told.append(QCoreApplication.translate("WeekRibbon", "landed"))
    elif day.landing is LandingMark.WITHOUT:
        told.append(QCoreApplication.translate("WeekRibbon", "no landing that day"))
    if day.said:
        told.append(QCoreApplication.translate("WeekRibbon", "said {count}").format(count=day.said))
    if day.kept:
        told.append(QCoreApplication.translate("WeekRibbon", "kept {count}").format(count=day.kept))
    if day.repairs:
        told.append(QCoreApplication.translate("WeekRibbon", "repairs {count}").format(count=len(day.repairs)))
    return ", ".join(told)
