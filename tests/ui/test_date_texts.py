"""Dates in words, as each locale writes them."""

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from tests.hand_clock import AFTERNOON
from ui.locale_texts import (
    clock_text,
    date_text,
    day_text,
    first_weekday,
    hour_text,
    month_text,
    narrow_weekday_text,
    opening,
    short_day_text,
)
from ui.reflection_words import dates_text

DAY = date(2026, 11, 18)
# What newer data have before AM and PM.
NARROW = "\u202f"


@pytest.fixture
def there():
    """Puts another locale in force: `there("de_AT")`."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "without", "with_year"),
    [
        ("en_GB", "3 March", "3 March 2026"),
        ("en_US", "March 3", "March 3, 2026"),
        ("de_DE", "3. März", "3. März 2026"),
        ("es_ES", "3 de marzo", "3 de marzo de 2026"),
        ("fr_FR", "3 mars", "3 mars 2026"),
        ("zh_CN", "3月3日", "2026年3月3日"),
        ("ja_JP", "3月3日", "2026年3月3日"),
        ("ko_KR", "3월 3일", "2026년 3월 3일"),
    ],
)
def test_a_date_is_written_without_its_weekday(there, locale, without, with_year):
    there(locale)
    assert date_text(date(2026, 3, 3)) == without
    assert date_text(date(2026, 3, 3), with_year=True) == with_year


@pytest.mark.parametrize(
    ("locale", "short", "long"),
    [
        ("en_GB", "18 Nov", "Wednesday, 18 November"),
        ("en_US", "Nov 18", "Wednesday, November 18"),
        ("de_AT", "18. Nov.", "Mittwoch, 18. November"),
        ("es_ES", "18 nov", "miércoles, 18 de noviembre"),
        ("fr_FR", "18 nov.", "mercredi 18 novembre"),
        ("zh_CN", "11月18日", "11月18日星期三"),
        ("ar_EG", "١٨ نوفمبر", "الأربعاء، ١٨ نوفمبر"),
        ("hu_HU", "nov. 18.", "november 18., szerda"),
    ],
)
def test_a_day_has_the_marks_and_the_order_of_its_language(there, locale, short, long):
    there(locale)
    assert short_day_text(DAY) == short
    assert day_text(DAY) == long


@pytest.mark.parametrize(
    ("locale", "week", "weeks"),
    [
        ("de_DE", "16. – 22. November", "30. November – 6. Dezember"),
        ("es_ES", "16 – 22 de noviembre", "30 de noviembre – 6 de diciembre"),
        ("fr_FR", "16 – 22 novembre", "30 novembre – 6 décembre"),
        ("zh_CN", "11月16日 – 22日", "11月30日 – 12月6日"),
    ],
)
def test_a_week_names_its_month_no_more_often_than_needed(there, locale, week, weeks):
    there(locale)
    assert dates_text(date(2026, 11, 16), date(2026, 11, 22), 2026) == week
    assert dates_text(date(2026, 11, 30), date(2026, 12, 6), 2026) == weeks


@pytest.mark.parametrize(
    ("locale", "clock", "hour"),
    [
        ("en_GB", "17:40", "09"),
        ("en_US", "5:40 PM", "9 AM"),
        ("de_DE", "17:40", "09"),
        ("zh_CN", "17:40", "09"),
        ("zh_SG", "下午5:40", "上午9"),
        ("ar_EG", "٥:٤٠ م", "٩ ص"),  # noqa: RUF001 (a five)
    ],
)
def test_a_time_is_written_as_it_is_read(there, locale, clock, hour):
    there(locale)
    assert clock_text(time(17, 40)).replace(NARROW, " ") == clock
    assert hour_text(AFTERNOON.replace(hour=9, minute=0)).replace(NARROW, " ") == hour


@pytest.mark.parametrize(
    ("locale", "first", "monday"),
    [
        ("en_GB", 1, "Mo"),
        ("en_US", 7, "Mo"),
        ("de_DE", 1, "Mo"),
        ("fr_FR", 1, "lu"),
        ("ar_EG", 6, "ن"),
        ("ja_JP", 7, "月"),
        ("zh_CN", 1, "一"),
    ],
)
def test_a_week_begins_where_it_does_there_and_no_two_days_are_named_alike(there, locale, first, monday):
    there(locale)
    assert first_weekday() == first
    assert narrow_weekday_text(1) == monday


def test_seven_days_have_seven_names_in_every_language_of_ours(there):
    for locale in ("en_GB", "de_DE", "es_ES", "fr_FR", "zh_CN"):
        there(locale)
        assert len({narrow_weekday_text(weekday) for weekday in range(1, 8)}) == 7


@pytest.mark.parametrize(("locale", "month"), [("de_DE", "November"), ("es_ES", "Noviembre"), ("zh_CN", "十一月")])
def test_a_month_begins_a_line_with_a_large_letter(there, locale, month):
    there(locale)
    assert opening(month_text(DAY)) == month
