"""Dates in words, as each locale writes them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui.locale_texts import date_text


@pytest.mark.parametrize(
    ("locale", "without", "with_year"),
    [
        ("en_GB", "3 March", "3 March 2026"),
        ("en_US", "March 3", "March 3, 2026"),
        ("de_DE", "3. März", "3. März 2026"),
        ("es_ES", "3 de marzo", "3 de marzo de 2026"),
        ("ja_JP", "3月3日", "2026年3月3日"),
        ("ko_KR", "3월 3일", "2026년 3월 3일"),
    ],
)
def test_a_date_is_written_without_its_weekday(locale, without, with_year):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert date_text(date(2026, 3, 3)) == without
        assert date_text(date(2026, 3, 3), with_year=True) == with_year
    finally:
        QLocale.setDefault(before)
