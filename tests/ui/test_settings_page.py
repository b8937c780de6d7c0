"""The settings: complete at every change, nothing to confirm, and true in what they say."""

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from models.journal import Trouble
from models.partner import Arrivals, arrival_groups, told_about
from models.rhythm import DayPlan, Temper
from models.settings import Appearance, PromptStyle, Settings, TrayPanel
from models.version import VERSION
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_backups import without_backups
from tests.ui.data_desk import folders_opened
from ui.desktop.presence import SilentPresence
from ui.settings_page import SettingsPage
from ui.trouble_texts import trouble_text
from ui.widgets.chip import Chip
from ui.widgets.toggle import Toggle

pytestmark = pytest.mark.usefixtures("british")

FOLDER = Path("/nowhere/soft-landing")
WORTHWHILE = bytes(17 * 60 + 25) + b"\1" * 60
PLAN = DayPlan(AFTERNOON.date(), WORTHWHILE, WORTHWHILE, (17 * 60 + 20, 18 * 60 + 5), 17 * 60 + 40)


@pytest.fixture
def new_page(qtbot, queue):
    def make(settings=None):
        clock = HandClock()
        report, backing_up = SilentPresence().describe, without_backups(queue, clock, queue)
        page = SettingsPage(settings or Settings(), queue, clock, FOLDER, report, backing_up)
        qtbot.addWidget(page)
        page.told = []
        page.changed.connect(page.told.append)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: page.you_two._known)
        return page

    return make


# --- what is set ---------------------------------------------------------------------------------------------------


def test_every_control_tells_the_complete_new_settings(qtbot, new_page):
    start = Settings(reflection_weekday=6, first_run_done=True)
    page = new_page(start)
    page.workday.days.group.chips[5].click()
    page.workday.end.setTime(page.workday.end.time().addSecs(-30 * 60))
    page.workday.temper.chips[Temper.EAGER].click()
    page.workday.pause.click()
    page.appearance.panel.chips[TrayPanel.DARK].click()
    page.reminders.style_chips.chips[PromptStyle.POPUP].click()
    page.appearance.theme.chips[Appearance.DARK].click()
    page.appearance.less_movement.click()
    page.appearance.breaths.chips[10].click()
    expected = [
        replace(start, workdays=frozenset({1, 2, 3, 4})),
    ]
    for fields in (
        {"usual_end": time(17, 0)},
        {"temper": Temper.EAGER},
        {"wait_for_pause": False},
        {"tray_panel": TrayPanel.DARK},
        {"prompt_style": PromptStyle.POPUP},
        {"appearance": Appearance.DARK},
        {"reduced_motion": True},
        {"breaths": 10},
    ):
        expected.append(replace(expected[-1], **fields))
    assert page.told == expected
    assert page.settings == expected[-1]


def test_showing_settings_tells_nobody_and_shows_them(new_page):
    page = new_page()
    other = Settings(
        workdays=frozenset({6}),
        usual_end=time(1, 15),
        temper=Temper.EAGER,
        wait_for_pause=False,
        tray_panel=TrayPanel.LIGHT,
        prompt_style=PromptStyle.NOTIFICATION,
        appearance=Appearance.LIGHT,
        reduced_motion=True,
        breaths=7,
    )
    page.show_settings(other)
    assert page.told == []
    assert page.workday.days.chosen() == {6}
    assert page.workday.end.value() == time(1, 15)
    assert page.workday.temper.value() is Temper.EAGER
    assert page.appearance.panel.value() is TrayPanel.LIGHT
    assert not page.workday.pause.isChecked()
    assert page.reminders.style_chips.value() is PromptStyle.NOTIFICATION
    assert page.appearance.theme.value() is Appearance.LIGHT
    assert page.appearance.less_movement.isChecked()
    assert page.appearance.breaths.value() == 7


def test_choosing_what_is_chosen_changes_nothing(new_page):
    page = new_page()
    page.appearance.theme.chips[Appearance.SYSTEM].click()
    assert page.appearance.theme.value() is Appearance.SYSTEM
    assert page.told == []


def test_a_number_of_breaths_from_elsewhere_can_be_kept(new_page):
    assert new_page(Settings(breaths=4)).appearance.breaths.value() == 4


def test_it_can_be_set_with_keys_alone(qtbot, new_page):
    page = new_page()
    page.activateWindow()
    page.workday.pause.setFocus()
    qtbot.keyClick(page.workday.pause, Qt.Key.Key_Space)
    assert not page.told[-1].wait_for_pause
    saturday = page.workday.days.group.chips[6]
    saturday.setFocus()
    qtbot.keyClick(saturday, Qt.Key.Key_Return)
    assert 6 in page.told[-1].workdays


# --- why, and the sections -----------------------------------------------------------------------------------------


def test_the_reason_follows_the_settings_until_something_better_is_known(new_page):
    page = new_page()
    assert page.why_text() == "You usually stop around 17:30. I would ask at the first pause after 17:10."
    page.show_plan(PLAN)
    assert page.why_text() == (
        "Days that began like today ended between 17:20 and 18:05. I would ask at the first pause after 17:25."
    )
    page.show_plan(None)
    page.workday.pause.click()
    assert "once you stop typing" in page.why_text()
    page.show_settings(Settings(workdays=frozenset()))
    assert "never ask" in page.why_text()


def test_an_end_shortly_after_midnight_has_a_reason_before_midnight(new_page):
    assert "after 23:55" in new_page(Settings(usual_end=time(0, 15))).why_text()


def test_one_section_is_shown_at_a_time(qtbot, new_page):
    page = new_page()
    for index, chip in page.chips.chips.items():
        chip.click()
        assert [section.isVisible() for section in page._sections].index(True) == index
        assert sum(section.isVisible() for section in page._sections) == 1
        assert page._reason.isVisible() == (index == 0)


def test_privacy_leads_to_the_ways_to_get_help(qtbot, new_page):
    page = new_page()
    page.show_section(page.privacy)
    with qtbot.waitSignal(page.safety_requested):
        page.privacy.safety.click()


def test_the_folder_is_named_and_opened(new_page):
    page = new_page()
    with folders_opened() as opened:
        page.data.open.click()
    assert opened == [str(FOLDER)]
    assert page.data.path.text() == str(FOLDER)
    assert page.data.trouble_text() == ""


def test_a_desktop_that_opens_no_folders_is_no_dead_end(new_page, monkeypatch):
    page = new_page()
    page.show_section(page.data)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    page.data.open.click()
    assert "path above" in page.data.trouble_text()


def test_about_names_the_version(new_page):
    page = new_page()
    assert any(VERSION in label.text() for label in page.about.findChildren(QLabel))


# --- you two -------------------------------------------------------------------------------------------------------


def test_what_they_are_called_is_saved_while_typing(qtbot, journal, new_page):
    page = new_page()
    page.show_section(page.you_two)
    qtbot.keyClicks(page.you_two.name, "Sam")
    qtbot.waitUntil(lambda: journal.partner() is not None and journal.partner().name == "Sam")


def test_leaving_the_section_saves_at_once(qtbot, journal, new_page):
    page = new_page()
    page.show_section(page.you_two)
    page.you_two._save_soon.setInterval(3_600_000)
    qtbot.keyClicks(page.you_two.name, "Sam")
    page.show_section(page.about)
    qtbot.waitUntil(lambda: journal.partner() is not None)


def test_usual_times_are_added_changed_and_let_go_of(qtbot, journal, new_page):
    page = new_page()
    page.show_section(page.you_two)
    two = page.you_two
    two.arrivals.add.click()
    for weekday in (1, 2):
        two.arrivals.rows[0].days.group.chips[weekday].click()
    two.arrivals.rows[0].at.setTime(two.arrivals.rows[0].at.time().addSecs(1800))
    two.flush()
    qtbot.waitUntil(lambda: journal.partner() is not None)
    assert journal.partner().arrivals == ((1, time(18, 30)), (2, time(18, 30)))
    two.arrivals.add.click()
    two.arrivals.rows[1].days.group.chips[2].click()
    assert two.arrivals.rows[0].days.chosen() == {1}, "a weekday has one usual time"
    two.flush()
    qtbot.waitUntil(lambda: journal.partner().arrivals == ((1, time(18, 30)), (2, time(18, 0))))
    two.arrivals.rows[0].remove.click()
    two.flush()
    qtbot.waitUntil(lambda: journal.partner().arrivals == ((2, time(18, 0)),))


def test_what_is_known_already_is_shown_and_kept(qtbot, journal, new_page):
    known = told_about(None, AFTERNOON, name="Kim", arrivals=[Arrivals(frozenset({5}), time(16))])
    journal.save(known)
    page = new_page()
    assert page.you_two.name.text() == "Kim"
    assert [row.value() for row in page.you_two.arrivals.rows] == [Arrivals(frozenset({5}), time(16))]
    page.you_two.name.setText("K.")
    page.you_two.flush()
    qtbot.waitUntil(lambda: journal.partner().name == "K.")
    assert journal.partner().id == known.id
    assert journal.partner().arrivals == ((5, time(16)),)


def test_a_change_made_elsewhere_is_shown(qtbot, queue, new_page):
    page = new_page()
    queue.save(told_about(None, AFTERNOON, name="Robin"))
    qtbot.waitUntil(lambda: page.you_two.name.text() == "Robin")


def test_a_failure_is_told_and_the_name_stays_to_be_saved_again(qtbot, journal, new_page):
    page = new_page()
    journal.trouble = Trouble.DISK_FULL
    page.you_two.name.setText("Sam")
    page.you_two.flush()
    qtbot.waitUntil(lambda: page.you_two.status_text() == trouble_text(Trouble.DISK_FULL))
    assert page.you_two.name.text() == "Sam"
    journal.trouble = None
    page.you_two.flush()
    qtbot.waitUntil(lambda: journal.partner() is not None and page.you_two.status_text() == "")


def test_telling_one_thing_leaves_the_other():
    named = told_about(None, AFTERNOON, name="Sam")
    groups = [Arrivals(frozenset({1, 2}), time(18)), Arrivals(frozenset({2, 5}), time(16))]
    both = told_about(named, AFTERNOON, arrivals=groups)
    assert (both.id, both.name, both.arrivals) == (
        named.id,
        "Sam",
        ((1, time(18)), (2, time(16)), (5, time(16))),
    )
    assert arrival_groups(both) == (Arrivals(frozenset({1}), time(18)), Arrivals(frozenset({2, 5}), time(16)))
    assert arrival_groups(None) == ()
    assert told_about(both, AFTERNOON, name=" ").name == ""


def test_a_control_is_heard_with_what_it_is_about(new_page):
    page = new_page()
    assert page.appearance.theme.chips[Appearance.LIGHT].accessibleDescription() == "Colours"
    assert page.appearance.panel.chips[TrayPanel.LIGHT].accessibleDescription() == "Tray icon"
    assert page.workday.days.first().accessibleDescription() == "Workdays"
    assert page.backups.choose.accessibleDescription() == "A second place"
    assert page.lock.after.chips[5].accessibleDescription() == "When nobody is there"
    assert page.lock.discreet.accessibleDescription().startswith("A neutral name and icon")
    assert page.appearance.less_movement.accessibleDescription().startswith("Nothing slides")
    choices = [*page.findChildren(Chip), *page.findChildren(Toggle)]
    assert [each.accessibleName() for each in choices if not (each.accessibleDescription() or each.toolTip())] == []


# --- plain text and names ------------------------------------------------------------------------------------------


def test_everything_has_a_name_and_every_text_is_plain(journal, new_page):
    journal.save(told_about(None, AFTERNOON, name="<b>Sam</b>", arrivals=[Arrivals(frozenset({5}), time(16))]))
    page = new_page()
    assert page.you_two.name.text() == "<b>Sam</b>"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    # What a question would be answered with has its name once it is asked.
    buttons = [each for each in page.findChildren(QAbstractButton) if each is not page.backups.question.yes]
    named = [*buttons, page.you_two.name, page.data.path]
    assert all(widget.accessibleName() for widget in named)
    assert not [line for line in page.findChildren(QLineEdit) if line.text() and "qt_" in line.accessibleName()]
