"""A sentence ends in one full stop, also where a time of day ends in one."""

from datetime import time

import pytest
from PySide6.QtCore import QLocale

from models.partner import Arrivals, told_about
from models.rhythm import DayPlan
from tests.hand_clock import AFTERNOON
from ui.locale_texts import clock_text
from ui.partner_words import arrival_sentence
from ui.punctuation import filled
from ui.rhythm_words import why_text

WORTHWHILE = bytes(17 * 60 + 25) + b"\1" * 60
MEXICO, GERMANY = "es_MX", "de_DE"


@pytest.fixture(params=[MEXICO, GERMANY])
def there(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_a_time_brings_its_full_stop_along_or_gets_one(there):
    ends = clock_text(time(18, 5))
    assert ends.endswith(".") is (there == MEXICO)
    told = filled("It ends {at}. Then {at}, and {at}.", at=ends)
    stop = "" if there == MEXICO else "."
    assert told == f"It ends {ends}{stop} Then {ends}, and {ends}{stop}"


def test_only_the_full_stop_after_a_part_goes_and_none_of_the_persons_own():
    assert filled("{name}: {words}.", name="Sam..", words="so ...") == "Sam..: so ..."


def test_the_sentences_about_times_end_in_one(there):
    home = told_about(None, AFTERNOON, name="Sam..", arrivals=[Arrivals(frozenset(range(1, 8)), time(18, 5))])
    plan = DayPlan(AFTERNOON.date(), WORTHWHILE, WORTHWHILE, (17 * 60 + 20, 18 * 60 + 5), 17 * 60 + 40)
    for told in (arrival_sentence(home, AFTERNOON.replace(hour=9)), why_text(plan)):
        assert told.endswith(".")
        assert not told.endswith("..")
