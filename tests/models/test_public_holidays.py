"""Public holidays: right for known years, silent about unknown codes, and not imported before they are asked for."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.public_holidays import Region, countries, holidays_between, regions

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def test_a_region_has_the_holidays_of_its_country_and_its_own():
    germany, bavaria = holidays_between("DE", *YEAR), holidays_between("DE-BY", *YEAR)
    assert germany[date(2026, 10, 3)] == "Tag der Deutschen Einheit"
    assert germany.items() <= bavaria.items()
    assert date(2026, 1, 6) in bavaria.keys() - germany.keys()


@pytest.mark.parametrize(
    ("language", "name"), [("de_AT", "Neujahr"), ("en_GB", "New Year's Day"), ("fr_FR", "Neujahr"), ("", "Neujahr")]
)
def test_names_are_in_the_language_asked_for_or_that_of_the_country(language, name):
    first = date(2026, 1, 1)
    assert holidays_between("DE", first, first, language) == {first: name}


def test_both_ends_are_included_and_years_may_change_in_between():
    found = holidays_between("GB-ENG", date(2026, 12, 25), date(2027, 1, 1))
    assert list(found) == [date(2026, 12, 25), date(2026, 12, 26), date(2026, 12, 28), date(2027, 1, 1)]
    assert holidays_between("GB-ENG", date(2026, 12, 31), date(2026, 12, 25)) == {}


@pytest.mark.parametrize("unknown", ["", "ZZ", "de", "DE-ZZ", "-BY", "DE-BY-BY", "Germany", "__file__", "DE\0"])
def test_an_unknown_code_has_no_holidays(unknown):
    assert holidays_between(unknown, *YEAR) == {}
    assert regions(unknown) == ()


@given(st.text(max_size=6), st.dates(), st.dates(), st.text(max_size=5))
def test_no_code_is_an_error(code, first, last, language):
    assert isinstance(holidays_between(code, first, last, language), dict)
    assert isinstance(regions(code), tuple)


def test_every_country_and_region_that_is_offered_works():
    offered = countries()
    assert {"DE", "US", "IN", "BR", "JP", "ZA"} <= set(offered)
    assert list(offered) == sorted(offered)
    codes = [
        code for country in offered for code in (country, *(f"{country}-{each.code}" for each in regions(country)))
    ]
    silent = {code for code in codes if not holidays_between(code, *YEAR)}
    # Nobody lives on the first three; in the last, holidays are suspended under martial law.
    assert silent <= {"BV", "HM", "IO", "UA"}


def test_regions_have_names_and_iso_codes():
    assert Region("BY", "Bayern") in regions("DE")
    assert Region("TS", "Telangana") in regions("IN")
    assert [region.name for region in regions("GB")] == ["England", "Northern Ireland", "Scotland", "Wales"]
    assert not {"Augsburg", "Zone A"} & {region.code for country in ("DE", "FR") for region in regions(country)}
    assert regions("JP") == ()


def test_nothing_is_imported_before_a_country_is_asked_for():
    program = (
        "import sys; from datetime import date; from models.public_holidays import holidays_between as between; "
        "between('', date(2026, 1, 1), date(2026, 12, 31)); assert 'holidays' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
