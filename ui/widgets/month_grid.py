"""A month of evenings: a filled dot where one landed, an open one where one did not, nothing on days off."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.month import Evening
from models.records import LandingOutcome
from ui import look
from ui.locale_texts import day_text, first_weekday, narrow_weekday_text
from ui.tokens import Tone, Type
from ui.widgets.state_dot import DotShape, paint_dot

_DOT, _WEEK = 9.0, 7


class MonthGrid(QWidget):
    """Paints the days of one month in the weeks of the locale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[Evening, ...] = ()
        self._today: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(QCoreApplication.translate("MonthGrid", "Landings of this month"))

    def show_month(self, days: Sequence[Evening], today: date) -> None:
        """Show all the days of one month, first to last."""
        self._days, self._today = tuple(days), today
        self.setAccessibleDescription(self.in_words())
        self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """The evenings one landed on, and the ones one let go by, as sentences."""
        landed = [day_text(day.day) for day in self._days if day.landing is LandingOutcome.DONE]
        other = [day_text(day.day) for day in self._days if self._shape(day) is DotShape.OPEN]
        told: list[str] = []
        if landed:
            told.append(QCoreApplication.translate("MonthGrid", "Landed: {days}.").format(days="; ".join(landed)))
        if other:
            told.append(QCoreApplication.translate("MonthGrid", "Without one: {days}.").format(days="; ".join(other)))
        return " ".join(told)

    def _row_height(self) -> int:
        metrics = QFontMetrics(look.current().font(Type.SMALL))
        return max(look.current().px(42), round(2 * _DOT * look.current().scale) + metrics.height() + 6)

    def _weeks(self) -> int:
        if not self._days:
            return 5
        return (self._offset() + len(self._days) + _WEEK - 1) // _WEEK

    def _offset(self) -> int:
        return (self._days[0].day.isoweekday() - first_weekday()) % _WEEK

    def sizeHint(self) -> QSize:
        """Names of the weekdays and five or six weeks."""
        return QSize(look.current().px(320), look.current().px(24) + self._weeks() * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Narrow if need be."""
        return QSize(look.current().px(210), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Weekdays, dots and dates."""
        if not self._days:
            return
        painter = QPainter(self)
        width = self.width() / _WEEK
        painter.setFont(look.current().font(Type.SMALL))
        painter.setPen(look.colour(look.tokens().ink3))
        head = look.current().px(24)
        for column in range(_WEEK):
            name = narrow_weekday_text((first_weekday() - 1 + column) % _WEEK + 1)
            painter.drawText(QRectF(self._left(column, width), 0, width, head - 4), Qt.AlignmentFlag.AlignCenter, name)
        for index, day in enumerate(self._days):
            week, column = divmod(self._offset() + index, _WEEK)
            self._paint_day(painter, day, QPointF(self._left(column, width), head + week * self._row_height()), width)
        painter.end()

    def _left(self, column: int, width: float) -> float:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (_WEEK - 1 - column if mirrored else column) * width

    def _paint_day(self, painter: QPainter, day: Evening, corner: QPointF, width: float) -> None:
        radius = _DOT * look.current().scale
        shape = self._shape(day)
        if shape is not None:
            paint_dot(painter, QPointF(corner.x() + width / 2, corner.y() + radius + 2), radius, Tone.LANDING, shape)
        top = corner.y() + 2 * radius + 4
        today = day.day == self._today
        painter.setFont(look.current().font(Type.SMALL, QFont.Weight.DemiBold if today else QFont.Weight.Normal))
        painter.setPen(look.colour(look.tokens().ink if today else look.tokens().ink3))
        painter.drawText(
            QRectF(corner.x(), top, width, self._row_height() - 2 * radius - 4),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
            str(day.day.day),
        )

    def _shape(self, day: Evening) -> DotShape | None:
        if day.landing is LandingOutcome.DONE:
            return DotShape.FILLED
        if day.day == self._today and day.workday:
            return DotShape.TINTED
        past = self._today is not None and day.day < self._today
        if past and day.workday and day.landing is not LandingOutcome.APART:
            return DotShape.OPEN
        return None
