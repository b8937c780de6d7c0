"""Whose public holidays are days off: a country, and a region of it where regions differ.

The lists come from a library that takes a moment and some memory to load: on a thread, and not before somebody opens
the list or a country is set.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCollator, QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.clock import Clock, workday_of
from models.public_holidays import Region, countries, holidays_between, regions
from ui.aside import Aside
from ui.locale_texts import date_text
from ui.tokens import Space
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.labels import PlainLabel

_A_YEAR = timedelta(days=366)


@dataclass(frozen=True)
class _Told:
    """What is known about a choice: the regions of its country, and the next holiday."""

    regions: tuple[Region, ...]
    next_one: tuple[date, str] | None


class HolidayChoice(QWidget):
    """Two lists, one below the other; `coming` is the line that names the next holiday, to be placed below them."""

    chosen = Signal(str)
    """A country, a country with its region after a hyphen, or nothing: as in `Settings.holidays_of`."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._value, self._told_of = "", ""
        self._listing, self._telling = Aside(self), Aside(self)
        self.setProperty("ground", "clear")
        self.country = ChoiceBox(self.tr("Country of the public holidays"))
        self.region = ChoiceBox(self.tr("Region of the public holidays"))
        self.coming = PlainLabel("", "small", wrap=True)
        self.coming.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CHIPS)
        column.addWidget(self.country)
        column.addWidget(self.region)
        self.region.hide()
        self.country.choose("", self.tr("None"))
        self.country.wanted.connect(self._list_countries)
        self.country.picked.connect(self._pick)
        self.region.picked.connect(lambda region: self._pick(self._country(), region))

    def value(self) -> str:
        """What is chosen, as in `Settings.holidays_of`."""
        return self._value

    def show_value(self, holidays_of: str) -> None:
        """Show a choice without telling anybody."""
        if holidays_of == self._value:
            return
        self._value = holidays_of
        country = self._country()
        self.country.choose(country, country_name(country) if country else "")
        if self.isVisible():
            self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Find out about the choice that was set before."""
        super().showEvent(event)
        self._tell()

    def _country(self) -> str:
        return self._value.partition("-")[0]

    def _pick(self, country: str, region: str = "") -> None:
        self._value = f"{country}-{region}" if region else country
        self._tell()
        self.chosen.emit(self._value)

    # --- what the library knows ------------------------------------------------------------------------------------

    def _list_countries(self) -> None:
        if not self._listing.busy:
            self._listing.ask(countries, self._fill_countries, lambda _: self._fill_countries(()))

    def _fill_countries(self, codes: Iterable[str]) -> None:
        known = {*codes, self._country()} - {""}
        self.country.fill([("", self.tr("None")), *by_name((code, country_name(code)) for code in known)])

    def _tell(self) -> None:
        """Find out the regions of the country and the next holiday."""
        value, country = self._value, self._country()
        if value == self._told_of:
            return
        self._told_of = value
        if not value:
            self._telling.forget()
            self._show(_Told((), None))
            return
        today, here = workday_of(self._clock.now()), QLocale()
        # Without a locale everything else here is in English, too.
        language = "en" if here.language() == QLocale.Language.C else here.name()

        def work() -> _Told:
            coming = holidays_between(value, today, today + _A_YEAR, language)
            return _Told(regions(country), next(iter(coming.items()), None))

        self._telling.ask(work, self._show, lambda _: self._show(_Told((), None)))

    def _show(self, told: _Told) -> None:
        named = by_name((region.code, region.name) for region in told.regions)
        self.region.fill([("", self.tr("Whole country")), *named])
        self.region.choose(self._value.partition("-")[2])
        self.region.setVisible(bool(named))
        if told.next_one is not None:
            day, name = told.next_one
            self.coming.setText(self.tr("Next: {name}, {day}.").format(name=name, day=date_text(day)))
        self.coming.setVisible(told.next_one is not None)


def country_name(code: str) -> str:
    """A country's name in the language of the program where Qt knows it, otherwise the one it has for itself."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return code
    language = QLocale().language()
    if language in {QLocale.Language.C, QLocale.Language.English}:
        return QLocale.territoryToString(territory)
    there = QLocale(language, territory)
    if there.territory() != territory:
        there = QLocale(QLocale.Language.AnyLanguage, territory)
    return there.nativeTerritoryName()


def by_name(choices: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """(Code, name) pairs in the order in which the locale sorts names."""
    collator = QCollator()
    return sorted(choices, key=lambda choice: collator.sortKey(choice[1]))
