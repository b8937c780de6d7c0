"""The days that differ: other ends, public holidays and being away; and the fields they are chosen with."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QToolButton

from models.settings import Settings
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_backups import without_backups
from tests.memory_journal import MemoryJournal
from tests.ui.hand_wheel import turn_wheel_over
from ui.desktop.presence import SilentPresence
from ui.holiday_choice import HolidayChoice, by_name, country_name
from ui.journal_queue import JournalQueue
from ui.settings_page import SettingsPage
from ui.settings_workday import DaysThatDifferSection
from ui.widgets.date_field import DateField

TODAY = AFTERNOON.date()
DAY = timedelta(days=1)

pytestmark = pytest.mark.usefixtures("british")


def speak(language, territory):
    QLocale.setDefault(QLocale(language, territory))


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def new_section(qtbot, clock):
    def make(settings=None):
        section = DaysThatDifferSection(settings or Settings(), clock)
        qtbot.addWidget(section)
        section.told, section.away = [], []
        section.chosen.connect(lambda field, value: section.told.append((field, value)))
        section.away_chosen.connect(section.away.append)
        with qtbot.waitExposed(section):
            section.show()
        return section

    return make


# --- other ends ----------------------------------------------------------------------------------------------------


def test_weekdays_get_an_end_of_their_own_and_give_it_back(new_section):
    section = new_section()
    assert section.ends.isHidden()
    section.ends.add.click()
    line = section.ends.rows[0]
    line.days.group.chips[5].click()
    line.at.setTime(line.at.time().addSecs(-1800))
    line.days.group.chips[3].click()
    line.remove.click()
    assert section.told == [
        ("other_ends", ((5, time(16, 0)),)),
        ("other_ends", ((5, time(15, 30)),)),
        ("other_ends", ((3, time(15, 30)), (5, time(15, 30)))),
        ("other_ends", ()),
    ]
    assert section.ends.isHidden()
    for _, ends in section.told:
        Settings(other_ends=ends)


def test_a_weekday_has_one_other_end(new_section):
    section = new_section(Settings(other_ends=((1, time(12, 0)), (5, time(15, 0)))))
    assert [line.days.chosen() for line in section.ends.rows] == [{1}, {5}]
    section.ends.rows[1].days.group.chips[1].click()
    assert section.told == [("other_ends", ((1, time(15, 0)), (5, time(15, 0))))]


def test_a_line_that_says_nothing_yet_survives_what_the_settings_say(new_section):
    section = new_section()
    section.ends.add.click()
    section.show_settings(Settings())
    assert len(section.ends.rows) == 1
    section.show_settings(Settings(other_ends=((2, time(12, 0)),)))
    assert [line.value().at for line in section.ends.rows] == [time(12, 0)]
    assert section.told == []


# --- public holidays -----------------------------------------------------------------------------------------------


def pick(box, code):
    """As a person picks from the list."""
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


def codes(box):
    return [box.itemData(index) for index in range(box.count())]


def names(box):
    return [box.itemText(index) for index in range(box.count())]


@pytest.fixture
def opened(monkeypatch):
    """Which lists were folded out; offscreen, a popup would complain that it cannot grab the keyboard."""
    boxes = []
    monkeypatch.setattr(QComboBox, "showPopup", lambda box: boxes.append(box))  # noqa: PLW0108 (append is no method)
    return boxes


def test_the_list_is_filled_when_it_is_opened_and_opens_then(qtbot, new_section, opened):
    section = new_section()
    country = section.holidays.country
    assert names(country) == ["None"]
    country.showPopup()
    assert opened == []
    qtbot.waitUntil(lambda: opened == [country])
    assert {"DE", "US", "IN"} <= set(codes(country))
    sorted_names = names(country)
    assert sorted_names[0] == "None"
    assert sorted_names.index("Åland Islands") < sorted_names.index("Albania") < sorted_names.index("Côte d’Ivoire")
    assert sorted_names.index("Côte d’Ivoire") < sorted_names.index("Croatia")
    assert section.told == []


def test_a_country_and_then_a_region_are_days_off(qtbot, new_section):
    section = new_section()
    country, region = section.holidays.country, section.holidays.region
    country.wanted.emit()
    qtbot.waitUntil(lambda: country.filled)
    pick(country, "DE")
    qtbot.waitUntil(region.isVisible)
    assert names(region)[:2] == ["Whole country", "Baden-Württemberg"]
    assert section.holidays.coming.text() == "Next: Christmas Day, 25 December."
    pick(region, "BY")
    pick(region, "")
    pick(country, "JP")
    qtbot.waitUntil(region.isHidden)
    pick(country, "")
    assert section.holidays.coming.isHidden()
    assert section.told == [("holidays_of", of) for of in ("DE", "DE-BY", "DE", "JP", "")]


def test_what_was_set_before_is_shown_by_name(qtbot, new_section):
    section = new_section(Settings(holidays_of="DE-BY"))
    assert section.holidays.country.currentText() == "Germany"
    qtbot.waitUntil(lambda: section.holidays.region.currentText() == "Bayern")
    section.show_settings(Settings(holidays_of="GB-SCT"))
    qtbot.waitUntil(lambda: section.holidays.region.currentText() == "Scotland")
    assert section.holidays.country.currentText() == "United Kingdom"
    section.show_settings(Settings())
    assert section.holidays.country.currentText() == "None"
    assert section.holidays.region.isHidden()
    assert section.told == []


def test_a_country_nobody_knows_is_kept_and_has_no_regions(qtbot, new_section):
    section = new_section(Settings(holidays_of="XX"))
    qtbot.waitUntil(lambda: not section.holidays._telling.busy)
    section.holidays.country.wanted.emit()
    qtbot.waitUntil(lambda: section.holidays.country.filled)
    assert section.holidays.country.currentText() == "XX"
    assert section.holidays.region.isHidden()
    assert section.told == []


def test_a_country_is_called_as_the_language_of_the_person_calls_it():
    assert country_name("DE") == "Germany"
    speak(QLocale.Language.German, QLocale.Country.Austria)
    assert (country_name("DE"), country_name("ES")) == ("Deutschland", "España")
    assert by_name([("z", "Zürich"), ("o", "Österreich")])[0] == ("o", "Österreich")


def test_nobody_who_wants_no_holidays_loads_them(qtbot):
    program = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]); "
        "from tests.hand_clock import HandClock; from models.settings import Settings; "
        "from ui.settings_workday import DaysThatDifferSection; "
        "section = DaysThatDifferSection(Settings(), HandClock()); section.show(); app.processEvents(); "
        "assert 'holidays' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])


def test_the_wheel_scrolls_the_page_and_changes_no_country(qtbot, new_section):
    section = new_section()
    country = section.holidays.country
    country.wanted.emit()
    qtbot.waitUntil(lambda: country.filled)
    turn_wheel_over(country)
    assert country.code() == ""
    assert section.told == []


def test_whoever_went_on_finds_no_list_opened(qtbot, clock, opened):
    choice = HolidayChoice(clock)
    qtbot.addWidget(choice)
    choice.country.showPopup()
    QApplication.sendEvent(choice.country, QFocusEvent(QEvent.Type.FocusOut))
    qtbot.waitUntil(lambda: choice.country.filled)
    assert opened == []


# --- away ----------------------------------------------------------------------------------------------------------


def test_being_away_has_a_day_of_coming_back(new_section):
    section = new_section()
    assert section.back_on.value() == TODAY + timedelta(days=7)
    assert (section.back_on.minimumDate(), section.come_back.isHidden()) == (QDate(2026, 11, 24), True)
    section.back_on.setDate(QDate(2026, 12, 7))
    section.go.click()
    assert section.away == [date(2026, 12, 7)]
    section.show_away(date(2026, 12, 7))
    assert "Offers begin again on 7 December 2026." in section._away_hint.text()
    assert section.go.isHidden()
    assert section.back_on.isHidden()
    section.come_back.click()
    assert section.away == [date(2026, 12, 7), None]
    section.show_away(None)
    assert section.go.isVisible()


def test_the_day_of_coming_back_comes_by_itself(new_section, clock):
    section = new_section()
    section.show_away(TODAY + DAY)
    assert section.come_back.isVisible()
    section.hide()
    clock.pass_by(DAY)
    section.show()
    assert section.come_back.isHidden()
    assert section.back_on.minimumDate() == QDate(2026, 11, 25)


def test_a_date_is_written_with_its_whole_year_and_its_calendar_speaks(qtbot):
    speak(QLocale.Language.German, QLocale.Country.Germany)
    field = DateField("Away until")
    qtbot.addWidget(field)
    field.show_value(TODAY, TODAY, TODAY + DAY)
    assert field.text() == "23.11.2026"
    assert field.findChildren(QToolButton) == [], "made when it is needed"
    with qtbot.waitExposed(field):
        field.show()
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().center())
    assert all(button.accessibleName() for button in field.calendarWidget().findChildren(QToolButton))


# --- as part of the page -------------------------------------------------------------------------------------------


def test_the_page_hands_everything_on(qtbot, clock):
    queue = JournalQueue(MemoryJournal, clock)
    queue.start()
    report, backing_up = SilentPresence().describe, without_backups(queue, clock, queue)
    page = SettingsPage(Settings(), queue, clock, Path("/nowhere"), report, backing_up)
    qtbot.addWidget(page)
    told, away, learned = [], [], []
    page.changed.connect(told.append)
    page.away_chosen.connect(away.append)
    page.learned.connect(lambda: learned.append(True))
    with qtbot.waitExposed(page):
        page.show()
    assert page.differing.isVisible()
    page.differing.ends.add.click()
    page.differing.ends.rows[0].days.group.chips[1].click()
    page.differing.go.click()
    page.show_away(TODAY + DAY)
    page.workday.past.learned.emit()
    assert told == [replace(Settings(), other_ends=((1, time(16, 0)),))]
    assert "You usually stop around 16:00" in page.why_text(), "today is a Monday"
    assert away == [TODAY + timedelta(days=7)]
    assert page.differing.come_back.isVisible()
    assert learned == [True]
    page.show_section(page.about)
    assert not page.differing.isVisible()
    queue.close()


def test_everything_has_a_name_and_every_text_is_plain(new_section):
    section = new_section(Settings(other_ends=((5, time(15, 0)),)))
    named = [*section.findChildren(QAbstractButton), section.holidays.country, section.holidays.region, section.back_on]
    assert all(widget.accessibleName() for widget in named)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in section.findChildren(QLabel))
