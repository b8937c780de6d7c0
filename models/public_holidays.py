"""Which days are public holidays, by country and region, worked out on this computer.

The data are those of the package `holidays`. It takes 40 ms and 11 MB to import, so that happens inside the functions:
call them on a worker, and only once a country is set. A code that nobody knows gives nothing, never an error.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_COUNTRY, _REGION = re.compile(r"[A-Z]{2}"), re.compile(r"[A-Z0-9]{1,4}")


@dataclass(frozen=True)
class Region:
    """A part of a country with holidays of its own: what stands after the hyphen in ISO 3166-2, and its name there."""

    code: str
    name: str


def countries() -> tuple[str, ...]:
    """The countries whose holidays are known, as ISO 3166 codes of two letters, sorted."""
    from holidays.registry import EntityLoader

    return tuple(sorted(EntityLoader.get_country_codes(include_aliases=False)))


def regions(country: str) -> tuple[Region, ...]:
    """The regions of a country, sorted by name; none for a country without any or an unknown one.

    Cities and school zones, which the package counts among them here and there, are left out: they have no ISO code.
    """
    found = _calendar(country)
    if found is None:
        return ()
    names = found.get_subdivision_aliases()
    told = (Region(code, _name_of(code, names.get(code, ()))) for code in found.subdivisions)
    return tuple(sorted((each for each in told if _REGION.fullmatch(each.code)), key=lambda each: each.name))


def holidays_between(holidays_of: str, first: date, last: date, language: str = "") -> dict[date, str]:
    """The public holidays of `holidays_of` ("DE", "DE-BY") from `first` to `last`, both included, with their names.

    `language` is a locale ("de", "de_AT"); where the package does not speak it, the names are in the country's own.
    """
    country, _, region = holidays_of.partition("-")
    known = _calendar(country, region or None, range(first.year, last.year + 1), language)
    return {} if known is None else {day: name for day, name in sorted(known.items()) if first <= day <= last}


def _calendar(
    country: str, region: str | None = None, years: Sequence[int] = (), language: str = ""
) -> "HolidayBase | None":
    if not _COUNTRY.fullmatch(country):
        return None
    from holidays import country_holidays

    try:
        kind = country_holidays(country, subdiv=region)
        # Left to itself the package takes its language from the environment of the process.
        spoken = _spoken(language, kind.supported_languages) or kind.default_language
        return country_holidays(country, subdiv=region, years=years, language=spoken)
    except NotImplementedError:
        # What the package says to a country or a region that it does not know.
        return None


def _spoken(wanted: str, languages: Sequence[str]) -> str | None:
    """The language itself, or another shade of it: en_US will do for en_AU, pt_PT for pt."""
    if wanted in languages:
        return wanted
    alike = wanted.partition("_")[0]
    return next((language for language in languages if alike and language.partition("_")[0] == alike), None)


def _name_of(code: str, names: Sequence[str]) -> str:
    """The first name that is one: among them are abbreviations, too."""
    return next((name for name in names if not name.isupper()), code)
