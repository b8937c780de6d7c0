"""The settings say truly how it notices, and ask only while somebody looks."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.hand_presence import HandPresence
from ui.desktop.presence import Reading, SilentPresence, SourceName, SourceReport
from ui.presence_words import said_text, source_text
from ui.settings_noticing import NoticingSection

pytestmark = pytest.mark.usefixtures("british")


class Reports:
    """Hands out one report after the other, and the last for ever."""

    def __init__(self, *idle_times):
        self.left = [SourceReport(SourceName.MUTTER, idle, locked=False, polls=False) for idle in idle_times]
        self.asked = 0

    def __call__(self):
        self.asked += 1
        return self.left.pop(0) if len(self.left) > 1 else self.left[0]


@pytest.fixture
def shown(qtbot):
    def show(report):
        section = NoticingSection(report)
        qtbot.addWidget(section)
        with qtbot.waitExposed(section):
            section.show()
        return section

    return show


def report(source=SourceName.X11, idle=None, *, locked=False, polls=False):
    return SourceReport(source, idle, locked, polls)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "Your last input was a moment ago."),
        (4.9, "Your last input was a moment ago."),
        (12.7, "Your last input was 12 seconds ago."),
        (59.9, "Your last input was 59 seconds ago."),
        (60, "Your last input was a minute ago."),
        (25 * 60, "Your last input was 25 minutes ago."),
        (3 * 3600, "Your last input was 3 hours ago."),
    ],
)
def test_the_last_input_is_told(seconds, words):
    assert said_text(report(idle=timedelta(seconds=seconds))) == words


def test_unknown_is_told_as_unknown_and_a_lock_as_a_lock():
    unknown = said_text(report())
    assert "nothing here can tell" in unknown
    assert "tray" in unknown
    assert said_text(report(idle=timedelta(), locked=True)) == "The screen is locked or dark."
    assert said_text(report(locked=True)) == "The screen is locked or dark."


@pytest.mark.parametrize("source", SourceName)
def test_each_source_has_words_of_its_own(source):
    words = {source_text(report(other)) for other in SourceName if other is not source}
    assert source_text(report(source)) not in words


def test_polling_is_told_where_it_is_done():
    assert "15 seconds" in source_text(report(SourceName.WINDOWS, polls=True))
    assert "15 seconds" not in source_text(report(SourceName.X11))
    assert "wakes me" not in source_text(report(SourceName.NONE))


def test_it_shows_what_the_presence_says(shown, qtbot):
    presence = HandPresence()
    presence.reading = Reading(timedelta(seconds=12), locked=False)
    section = shown(presence.describe)
    assert section.said_text() == "Your last input was 12 seconds ago."
    presence.reading = Reading(None, locked=True)
    section._refresh.setInterval(1)
    qtbot.waitUntil(lambda: section.said_text() == "The screen is locked or dark.")


def test_a_presence_that_knows_nothing_says_so(shown):
    section = shown(SilentPresence().describe)
    assert section.source_text() == "Nothing on this desktop tells."
    assert "nothing here can tell" in section.said_text()


def test_a_source_that_answers_late_is_asked_again_once(shown, qtbot):
    reports = Reports(None, timedelta(seconds=30))
    section = shown(reports)
    qtbot.waitUntil(lambda: section.said_text() == "Your last input was 30 seconds ago.")
    assert reports.asked == 2
    assert not section._again.isActive()


def test_it_asks_only_while_it_is_seen(shown, qtbot):
    reports = Reports(timedelta(seconds=30))
    section = NoticingSection(reports)
    qtbot.addWidget(section)
    assert reports.asked == 0
    assert not section._refresh.isActive()
    with qtbot.waitExposed(section):
        section.show()
    assert reports.asked == 1
    section._refresh.setInterval(1)
    qtbot.waitUntil(lambda: reports.asked > 3)
    section.hide()
    assert not section._refresh.isActive()


def test_one_that_is_left_before_the_answer_came_asks_no_more(shown):
    section = shown(Reports(None))
    assert section._again.isActive()
    section.hide()
    assert not section._again.isActive()


def test_it_is_plain_text_with_a_name(shown):
    section = shown(Reports(timedelta(seconds=30)))
    assert section.accessibleName() == "Noticing"
    assert {label.textFormat() for label in section.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
