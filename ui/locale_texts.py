"""Dates, times and lengths of time in words, as the system's locale has them."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from models.today import PartOfDay, part_of_day

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_WEEK_DAYS = 7


def greeting_text(now: datetime) -> str:
    """Good morning, or what else fits the hour."""
    return {
        PartOfDay.MORNING: QCoreApplication.translate("Greeting", "Good morning"),
        PartOfDay.AFTERNOON: QCoreApplication.translate("Greeting", "Good afternoon"),
        PartOfDay.EVENING: QCoreApplication.translate("Greeting", "Good evening"),
        PartOfDay.NIGHT: QCoreApplication.translate("Greeting", "Still up"),
    }[part_of_day(now)]


def clock_text(moment: datetime | time) -> str:
    """17:40, or 5:40 PM where that is how it is written."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def hour_text(moment: datetime) -> str:
    """A full hour as short as it gets: 09, or 9 AM."""
    locale = QLocale()
    with_halves = "A" in locale.timeFormat(QLocale.FormatType.ShortFormat).upper()
    return locale.toString(QTime(moment.hour, 0), "h AP" if with_halves else "HH")


def day_text(day: date) -> str:
    """Monday, 23 November, in the order of the locale and without the year."""
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(QDate(day.year, day.month, day.day), _without_year(pattern))


def short_day_text(day: date) -> str:
    """18 Nov, in the order of the locale."""
    locale = QLocale()
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat)
    month_first = 0 <= long_form.find("MMM") < long_form.replace("dddd", "    ").find("d")
    return locale.toString(QDate(day.year, day.month, day.day), "MMM d" if month_first else "d MMM")


def date_text(day: date, *, with_year: bool = False) -> str:
    """23 November, or 23 November 2026, in the order of the locale and without the weekday."""
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,،、")
    return locale.toString(QDate(day.year, day.month, day.day), pattern if with_year else _without_year(pattern))


def month_text(day: date) -> str:
    """The month by itself."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)


def weekday_text(iso_weekday: int, *, long: bool = False) -> str:
    """Mon, or Monday; 1 is Monday."""
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return QLocale().standaloneDayName(iso_weekday, form)


def narrow_weekday_text(iso_weekday: int) -> str:
    """Two letters of the weekday, for the head of a month."""
    return weekday_text(iso_weekday)[:2]


def first_weekday() -> int:
    """The ISO weekday a week begins with here."""
    return QLocale().firstDayOfWeek().value


def when_text(moment: datetime, workday: date, today: date) -> str:
    """When something was: 12:42 today, Sun within the week, 18 Nov before that."""
    if workday == today:
        return clock_text(moment)
    if timedelta() < today - workday < timedelta(days=_WEEK_DAYS):
        return weekday_text(workday.isoweekday())
    return short_day_text(workday)


def length_text(length: timedelta) -> str:
    """25 min, 1 h 5 min, 3 days; never less than a minute."""
    minutes = max(1, round(length.total_seconds() / 60))
    if length >= 2 * _DAY:
        return QCoreApplication.translate("Lengths", "%n days", None, length.days)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("Lengths", "{minutes} min").format(minutes=rest)
    if not rest or hours >= 10:  # noqa: PLR2004 (from ten hours on, minutes say nothing)
        return QCoreApplication.translate("Lengths", "{hours} h").format(hours=hours)
    return QCoreApplication.translate("Lengths", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def spoken_length_text(length: timedelta) -> str:
    """25 minutes, 3 hours, for use in a sentence."""
    minutes = max(1, round(length.total_seconds() / 60))
    if length >= 2 * _DAY:
        return QCoreApplication.translate("Lengths", "%n days", None, length.days)
    if minutes >= 120:  # noqa: PLR2004 (two hours)
        return QCoreApplication.translate("Lengths", "%n hours", None, round(minutes / 60))
    if minutes == 60:  # noqa: PLR2004 (an hour)
        return QCoreApplication.translate("Lengths", "an hour")
    if minutes == 1:
        return QCoreApplication.translate("Lengths", "a minute")
    return QCoreApplication.translate("Lengths", "%n minutes", None, minutes)


def _without_year(pattern: str) -> str:
    for year in (
        ", yyyy",
        " 'de' yyyy",
        "yyyy 'm'.",
        " yyyy",
        "yyyy'年'",
        "yyyy年",
        "yyyy년",
        "yyyy",
        ", y",
        " y",
        "y",
    ):
        if year in pattern:
            return pattern.replace(year, "").strip(" ,/.-")
    return pattern
