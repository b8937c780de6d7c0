"""A month of evenings: a filled dot where one landed, an open one where one did not, nothing on days off.

Every day is a button: the arrow keys go from day to day, Enter opens one, Page Up and Page Down turn the month.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from models.month import MonthDay
from models.records import LandingOutcome
from ui import look
from ui.focus_ring import keys_used, ring_wanted
from ui.locale_texts import day_text, first_weekday, month_text, narrow_weekday_text
from ui.punctuation import named
from ui.tokens import Space, Tone, Type
from ui.widgets.hints import plain_hint
from ui.widgets.state_dot import DotShape, paint_dot

_DOT, _WEEK, _HEAD = 9.0, 7, 24
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MonthGrid(QWidget):
    """The days of one month in the weeks of the locale."""

    opened = Signal(object)
    """A `date`: the person wants to see this day."""

    wanted = Signal(object)
    """A `date` of another month: the keys went there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: list[DayCell] = []
        self._today: date | None = None
        self._current: date | None = None
        self._underway = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.current().changed.connect(self._arrange)

    def show_month(self, days: Sequence[MonthDay], today: date, told: Mapping[date, str]) -> None:
        """Show all the days of one month, first to last; `told` is what is noted about some of them."""
        self._today = today
        if [cell.day.day for cell in self.days] != [day.day for day in days]:
            self._build(days)
        for cell, day in zip(self.days, days, strict=True):
            cell.show_day(day, today, told.get(day.day, ""))
        self.setAccessibleName(self.tr("Landings in {month}").format(month=month_text(days[0].day)))
        self.setAccessibleDescription(self.tr("Arrow keys go from day to day, Enter opens one"))
        self._choose(self._current if self._cell(self._current) is not None else min(today, days[-1].day))
        if self._underway and self._current is not None:
            self._underway = False
            self.go_to(self._current)

    def mark_open(self, day: date | None) -> None:
        """Show which day is looked at beside the month, if any."""
        for cell in self.days:
            cell.mark_open(opened=cell.day.day == day)

    def go_to(self, day: date) -> None:
        """Put the keyboard on a day of this month."""
        self._choose(day)
        cell = self._cell(day)
        if cell is not None:
            cell.setFocus(Qt.FocusReason.OtherFocusReason)
            keys_used(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From day to day, week to week, month to month; never beyond today."""
        current = self._current
        goal = _goal(event.key(), current, mirrored=self.isRightToLeft()) if current is not None else None
        if goal is None or self._today is None:
            super().keyPressEvent(event)
            return
        goal = min(goal, self._today)
        if self._cell(goal) is None:
            # The keyboard arrives there when that month is shown.
            self._current, self._underway = goal, True
            self.wanted.emit(goal)
        else:
            self.go_to(goal)

    def sizeHint(self) -> QSize:
        """Names of the weekdays and five or six weeks."""
        return QSize(look.current().px(320), look.current().px(_HEAD) + self._weeks() * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Narrow if need be."""
        return QSize(look.current().px(210), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Days keep their columns."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The weekdays above; the days paint themselves."""
        painter = QPainter(self)
        painter.setFont(look.current().font(Type.SMALL))
        painter.setPen(look.colour(look.tokens().ink3))
        for column in range(_WEEK):
            name = narrow_weekday_text((first_weekday() - 1 + column) % _WEEK + 1)
            head = QRectF(self._left(column), 0, self.width() / _WEEK, look.current().px(_HEAD) - Space.TIGHT)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name)
        painter.end()

    def _build(self, days: Sequence[MonthDay]) -> None:
        for cell in self.days:
            cell.hide()
            cell.deleteLater()
        self.days = [DayCell(day, self) for day in days]
        for cell in self.days:
            cell.clicked.connect(lambda _=False, cell=cell: self._open(cell.day.day))
            cell.show()
        self._arrange()
        self.updateGeometry()

    def _open(self, day: date) -> None:
        self._choose(day)
        self.opened.emit(day)

    def _choose(self, day: date | None) -> None:
        """The Tab key comes to one day only; the arrow keys go on from there."""
        self._current = day
        for cell in self.days:
            chosen = cell.day.day == day
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def _cell(self, day: date | None) -> "DayCell | None":
        return next((cell for cell in self.days if cell.day.day == day), None)

    def _arrange(self) -> None:
        high = self._row_height()
        for number, cell in enumerate(self.days):
            week, column = divmod(self._offset() + number, _WEEK)
            left, right = round(self._left(column)), round(self._left(column) + self.width() / _WEEK)
            cell.setGeometry(QRect(left, look.current().px(_HEAD) + week * high, right - left, high))

    def _row_height(self) -> int:
        metrics = QFontMetrics(look.current().font(Type.SMALL))
        return max(look.current().px(42), round(2 * _DOT * look.current().scale) + metrics.height() + 6)

    def _weeks(self) -> int:
        return (self._offset() + len(self.days) + _WEEK - 1) // _WEEK if self.days else 5

    def _offset(self) -> int:
        return (self.days[0].day.day.isoweekday() - first_weekday()) % _WEEK if self.days else 0

    def _left(self, column: int) -> float:
        return (_WEEK - 1 - column if self.isRightToLeft() else column) * self.width() / _WEEK


class DayCell(QAbstractButton):
    """One day: its dot and its date."""

    def __init__(self, day: MonthDay, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = day
        self._is_today = self._opened = False
        self._shape: DotShape | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_day(self, day: MonthDay, today: date, told: str) -> None:
        """Show what is known about it; a day to come can be seen and not opened."""
        self.day, self._is_today, self._shape = day, day.day == today, _shape(day, today)
        self.setEnabled(day.day <= today)
        self.setText(self.locale().toString(day.day.day))
        name = day_text(day.day)
        if self._is_today:
            name = self.tr("{day}, today").format(day=name)
        told = told or (self.tr("no landing noted") if day.workday and day.day < today else "")
        self.setAccessibleName(named(name, told) if told else name)
        self.setToolTip(plain_hint(told))
        self.update()

    def mark_open(self, *, opened: bool) -> None:
        """Whether it is the one that is looked at."""
        self._opened = opened
        self.setAccessibleDescription(self.tr("open below") if opened else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it as Space does; the arrows are the month's."""
        if event.key() in _ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dot above the date."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        radius, middle = _DOT * look.current().scale, self.width() / 2
        if self._shape is not None:
            paint_dot(painter, QPointF(middle, radius + 2), radius, Tone.LANDING, self._shape)
        weight = QFont.Weight.DemiBold if self._is_today else QFont.Weight.Normal
        painter.setFont(look.current().font(Type.SMALL, weight))
        painter.setPen(look.colour(look.tokens().ink if self._is_today or self._opened else look.tokens().ink3))
        below = QRectF(0, 2 * radius + 4, self.width(), self.height() - 2 * radius - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = look.tokens()
        ringed = ring_wanted(self)
        hovered = self.underMouse() and self.isEnabled()
        if not (self._opened or ringed or hovered):
            return
        painter.setPen(QPen(look.colour(tokens.ink2), 2) if ringed else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(tokens.sunken) if self._opened or hovered else Qt.BrushStyle.NoBrush)
        inner = self.rect().toRectF().adjusted(3, -1 if not ringed else 1, -3, -1)
        painter.drawRoundedRect(inner, Space.RADIUS, Space.RADIUS)


def _shape(day: MonthDay, today: date) -> DotShape | None:
    if day.landing is LandingOutcome.DONE:
        return DotShape.FILLED
    if day.day == today and day.workday:
        return DotShape.TINTED
    noted = day.workday or day.landing is not None
    if day.day < today and noted and day.landing is not LandingOutcome.APART:
        return DotShape.OPEN
    return None


def _goal(key: int, day: date, *, mirrored: bool) -> date | None:
    """Where a key leads from a day."""
    ahead = -1 if mirrored else 1
    steps = {
        Qt.Key.Key_Left: -ahead,
        Qt.Key.Key_Right: ahead,
        Qt.Key.Key_Up: -_WEEK,
        Qt.Key.Key_Down: _WEEK,
    }
    match key:
        case Qt.Key.Key_Home:
            return day.replace(day=1)
        case Qt.Key.Key_End:
            return _first_of_next(day) - timedelta(days=1)
        case Qt.Key.Key_PageUp:
            return _in_month(day.replace(day=1) - timedelta(days=1), day.day)
        case Qt.Key.Key_PageDown:
            return _in_month(_first_of_next(day), day.day)
        case _:
            return day + timedelta(days=steps[Qt.Key(key)]) if key in steps else None


def _first_of_next(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def _in_month(month: date, number: int) -> date:
    """The day of that number in the month of a date, or the last one where it is shorter."""
    return month.replace(day=min(number, (_first_of_next(month) - timedelta(days=1)).day))
