"""A field for a date, written as the system's locale writes it, with a calendar to choose from."""

from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from ui.widgets.choice_box import paint_arrow


class DateField(QDateEdit):
    """A date between two others."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDisplayFormat(_with_whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat)))
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dressed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The calendar is made only for those who come here: it consists of many widgets."""
        self._dress_once()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A window that is not in front gets the press before the focus."""
        self._dress_once()
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page that the field stands on, and changes nothing by the way."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and a small arrow at its end."""
        super().paintEvent(event)
        paint_arrow(self)

    def value(self) -> date:
        """What it shows."""
        return cast("date", self.date().toPython())

    def show_value(self, value: date, first: date, last: date) -> None:
        """Show a date without telling anybody; what can be chosen lies between the other two, both included."""
        with QSignalBlocker(self):
            self.setDateRange(_qt(first), _qt(last))
            self.setDate(_qt(value))

    def _dress_once(self) -> None:
        if not self._dressed:
            self._dressed = True
            _dress(self.calendarWidget())


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _with_whole_year(pattern: str) -> str:
    """The order of the locale; two figures for a year would leave the century to guessing."""
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _dress(calendar: QCalendarWidget) -> None:
    """Names for those who hear it, an edge, and arrows that are seen on any ground."""
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    calendar.setContentsMargins(1, 1, 1, 1)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    # Weekends are days like any other here; their red would say otherwise.
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
    names = {
        "qt_calendar_prevmonth": ("‹", QCoreApplication.translate("DateField", "Earlier month")),
        "qt_calendar_nextmonth": ("›", QCoreApplication.translate("DateField", "Later month")),
        "qt_calendar_monthbutton": ("", QCoreApplication.translate("DateField", "Month")),
        "qt_calendar_yearbutton": ("", QCoreApplication.translate("DateField", "Year")),
    }
    for button in calendar.findChildren(QToolButton):
        sign, name = names.get(button.objectName(), ("", ""))
        button.setAccessibleName(name)
        if sign:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setText(sign)
