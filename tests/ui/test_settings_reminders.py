"""The settings of the reminders: what each control tells, and what is shown beside it."""

from dataclasses import fields, replace
from datetime import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from models.settings import PromptStyle, Settings
from ui.settings_reminders import RemindersSection

pytestmark = pytest.mark.usefixtures("british")

TOGGLES = (
    "ask_about_evening",
    "remind_of_return",
    "remind_of_open_episode",
    "remind_of_unsaid",
    "remind_of_arrival",
    "remind_of_reflection",
)


@pytest.fixture
def new_section(qtbot):
    def make(settings=None):
        section = RemindersSection(settings or Settings())
        qtbot.addWidget(section)
        section.told = []
        section.chosen.connect(lambda field, value: section.told.append((field, value)))
        with qtbot.waitExposed(section):
            section.show()
        return section

    return make


def test_that_nothing_shows_notifications_is_said_as_long_as_it_is_so(qtbot, new_section):
    section = new_section()
    words = next(label for label in section.findChildren(QLabel) if label.text().startswith("Nothing here shows"))
    works = [False]
    section.notices_questioned.connect(lambda tell: tell(works[0]))
    assert not words.isVisible(), "nobody has said so yet"
    section.hide()
    section.show()
    assert words.isVisible()
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: not section.isActiveWindow())
    works[0] = True
    section.activateWindow()
    qtbot.waitUntil(lambda: not words.isVisible())


def test_an_answer_about_notifications_may_come_when_the_settings_are_gone(new_section):
    section = new_section()
    asked = []
    section.notices_questioned.connect(asked.append)
    section.hide()
    section.show()
    section.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    asked[0](False)  # raises nothing


def test_every_quiet_reminder_has_its_switch():
    meant = {field.name for field in fields(Settings) if field.name.startswith("remind_of_")}
    assert meant | {"ask_about_evening"} == set(TOGGLES)


@pytest.mark.parametrize("field", TOGGLES)
@pytest.mark.parametrize("on", [True, False])
def test_a_switch_shows_and_tells_its_field(new_section, field, on):
    section = new_section(replace(Settings(), **{field: on}))
    assert section.toggles[field].isChecked() is on
    section.toggles[field].click()
    assert section.told == [(field, not on)]


def test_how_the_landing_is_offered_is_told(new_section):
    section = new_section()
    section.style_chips.chips[PromptStyle.POPUP].click()
    assert section.told == [("prompt_style", PromptStyle.POPUP)]


def test_the_minutes_are_asked_for_only_where_they_matter(new_section):
    section = new_section()
    assert not section.lead.chips[5].isVisible()
    section.toggles["remind_of_arrival"].click()
    assert section.lead.chips[5].isVisible()
    section.lead.chips[5].click()
    assert section.told[-1] == ("arrival_lead", 5)
    section.show_settings(Settings())
    assert not section.lead.chips[5].isVisible()


def test_minutes_from_elsewhere_can_be_kept(new_section):
    section = new_section(Settings(remind_of_arrival=True, arrival_lead=25))
    assert section.lead.value() == 25
    assert list(section.lead.chips) == [5, 10, 15, 25, 30]


def test_the_reflection_has_one_weekday_and_a_time(new_section):
    section = new_section()
    assert section.reflection_day.chosen() == {7}
    section.reflection_day.group.chips[5].click()
    section.reflection_day.group.chips[5].click()
    assert section.reflection_day.chosen() == {5}, "there is always one"
    section.reflection_time.setTime(section.reflection_time.time().addSecs(3600))
    assert section.told == [("reflection_weekday", 5), ("reflection_weekday", 5), ("reflection_time", time(19))]


def test_showing_settings_tells_nobody(new_section):
    section = new_section()
    other = Settings(
        remind_of_arrival=True,
        arrival_lead=15,
        remind_of_unsaid=True,
        remind_of_open_episode=False,
        remind_of_return=False,
        remind_of_reflection=False,
        reflection_weekday=3,
        reflection_time=time(20, 30),
        ask_about_evening=False,
    )
    section.show_settings(other)
    assert section.told == []
    assert {field: toggle.isChecked() for field, toggle in section.toggles.items()} == {
        field: getattr(other, field) for field in TOGGLES
    }
    assert section.lead.value() == 15
    assert section.reflection_day.chosen() == {3}
    assert section.reflection_time.value() == time(20, 30)


def test_keys_are_enough(qtbot, new_section):
    section = new_section()
    section.activateWindow()
    toggle = section.toggles["remind_of_unsaid"]
    toggle.setFocus()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert section.told == [("remind_of_unsaid", True)]


def test_everything_is_named_plain_and_says_when_it_is_quiet(new_section):
    section = new_section(Settings(remind_of_arrival=True))
    labels = section.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert any("22:00" in label.text() and "07:00" in label.text() for label in labels)
    names = [button.accessibleName() for button in section.findChildren(QAbstractButton)]
    assert all(names)
    assert len(set(names)) == len(names)
