"""Dates, times and lengths of time in words, as the system's locale has them."""

import re
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from models.today import PartOfDay, part_of_day
from ui.text_context import TextContext

Dates, Lengths = TextContext("Dates"), TextContext("Lengths")

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_WEEK_DAYS = 7
# After the day in Chinese, Japanese and Korean dates.
_SIGN_FOR_DAY = re.compile(r"[日일]")


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
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    # The sign for the half of the day comes before the hour in East Asia, and after it elsewhere.
    with_halves = "A" in pattern.upper()
    return locale.toString(QTime(moment.hour, 0), re.sub(r"\W?mm", "", pattern) if with_halves else "HH")


def day_text(day: date) -> str:
    """Monday, 23 November, in the order of the locale and without the year."""
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(QDate(day.year, day.month, day.day), _without_year(pattern))


def short_day_text(day: date) -> str:
    """18 Nov, 18. Nov., 11月18日: in the order of the locale, and with the marks it puts there."""
    locale = QLocale()
    # Words between the two, such as the "de" of Spanish, are for longer texts.
    pattern = re.sub(r"\s*'[^']*'", "", day_and_month(locale.dateFormat(QLocale.FormatType.LongFormat)))
    return locale.toString(QDate(day.year, day.month, day.day), pattern.replace("MMMM", "MMM"))


def date_text(day: date, *, with_year: bool = False) -> str:
    """23 November, or 23 November 2026, in the order of the locale and without the weekday."""
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,،、")
    return locale.toString(QDate(day.year, day.month, day.day), pattern if with_year else _without_year(pattern))


def month_text(day: date, *, with_year: bool = False) -> str:
    """The month by itself: November, or November 2026."""
    locale = QLocale()
    # 11月 instead of 十一月, as the year beside it is in figures, too.
    numbered = with_year and _SIGN_FOR_DAY.search(locale.dateFormat(QLocale.FormatType.LongFormat))
    form = QLocale.FormatType.ShortFormat if numbered else QLocale.FormatType.LongFormat
    name = locale.standaloneMonthName(day.month, form)
    return Dates.tr("{month} {year}").format(month=name, year=day.year) if with_year else name


def weekday_text(iso_weekday: int, *, long: bool = False) -> str:
    """Mon, or Monday; 1 is Monday."""
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return QLocale().standaloneDayName(iso_weekday, form)


def narrow_weekday_text(iso_weekday: int) -> str:
    """Two letters of the weekday, for the head of a month; what the locale has for that where two would not do.

    They would not where two days share them, nor where all days begin with the same word (周一, 周二: 一, 二).
    """
    beginnings = {number: weekday_text(number)[:2] for number in range(1, _WEEK_DAYS + 1)}
    begin_apart = len({beginning[0] for beginning in beginnings.values()}) > 1
    if begin_apart and len(set(beginnings.values())) == _WEEK_DAYS:
        return beginnings[iso_weekday]
    return QLocale().standaloneDayName(iso_weekday, QLocale.FormatType.NarrowFormat)


def first_weekday() -> int:
    """The ISO weekday a week begins with here."""
    return QLocale().firstDayOfWeek().value


def opening(text: str) -> str:
    """A text as it stands at the beginning of a line: some languages write days and months small elsewhere."""
    return text[:1].upper() + text[1:]


def day_and_month(pattern: str) -> str:
    """What is left of a locale's pattern for dates without year and weekday, with all that stands between the two."""
    without_weekday = re.sub(r"[,،]?\s*dddd[,،]?\s*", "", pattern)
    # The sign for "day" goes with it in East Asia and Hungary.
    found = re.search(r"(M+|d+)(?:'[^']*'|[^'yMd])*(M+|d+[.日일]?)", without_weekday)
    return found[0] if found else without_weekday


def when_text(moment: datetime, workday: date, today: date) -> str:
    """When something was: 12:42 today, Sun within the week, 18 Nov before that."""
    if workday == today:
        return clock_text(moment)
    if timedelta() < today - workday < timedelta(days=_WEEK_DAYS):
        return weekday_text(workday.isoweekday())
    return short_day_text(workday)


def length_text(length: timedelta, *, after_preposition: bool = False) -> str:
    """25 min, 1 h 5 min, 3 days; never less than a minute."""
    minutes = max(1, round(length.total_seconds() / 60))
    if length >= 2 * _DAY:
        return _days_text(length.days, after_preposition=after_preposition)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return Lengths.tr("{minutes} min").format(minutes=rest)
    if not rest or hours >= 10:  # noqa: PLR2004 (from ten hours on, minutes say nothing)
        return Lengths.tr("{hours} h").format(hours=hours)
    return Lengths.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def spoken_length_text(length: timedelta, *, after_preposition: bool = False) -> str:
    """25 minutes, 3 hours, in full words; some languages bend them after a word such as "for", "after" or "ago"."""
    minutes = max(1, round(length.total_seconds() / 60))
    if length >= 2 * _DAY:
        return _days_text(length.days, after_preposition=after_preposition)
    if minutes >= 120:  # noqa: PLR2004 (two hours)
        return _hours_text(round(minutes / 60), after_preposition=after_preposition)
    if minutes == 60:  # noqa: PLR2004 (an hour)
        return _hours_text(1, after_preposition=after_preposition)
    return _minutes_text(minutes, after_preposition=after_preposition)


def _days_text(count: int, *, after_preposition: bool) -> str:
    if after_preposition:
        return Lengths.tr("%n days", "after a preposition: for, within, after, ago", count)
    return Lengths.tr("%n days", "", count)


def _hours_text(count: int, *, after_preposition: bool) -> str:
    if after_preposition:
        return Lengths.tr("%n hours", "after a preposition: for, within, after, ago", count)
    return Lengths.tr("%n hours", "", count)


def _minutes_text(count: int, *, after_preposition: bool) -> str:
    if after_preposition:
        return Lengths.tr("%n minutes", "after a preposition: for, within, after, ago", count)
    return Lengths.tr("%n minutes", "", count)


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
