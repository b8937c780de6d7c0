"""What was taken in from a file shows in every window that is open, at once and without a restart."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from models.exchange.json_export import export_json
from models.progress import unwatched
from models.records import LandingStart, Partner, StatementState
from models.rituals import (
    IsoWeek,
    begin_episode,
    begin_reflection,
    changed,
    new_gesture,
    present,
    write_statement,
)
from tests.memory_journal import MemoryJournal
from tests.ui.living import MORNING, at_the_popup, settle
from ui.tracker.window import Page

WEEK = IsoWeek.of(MORNING.date()).earlier()
EARLIER = MORNING - timedelta(hours=2)
NEVER_RAISED = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def take_in(qtbot, tmp_path):
    """Has records taken in from a file, in the settings of a program that lives."""

    def taking(life, *records):
        export_json(MemoryJournal(*records), tmp_path / "file.json", at=MORNING)
        life.application.windows.open_settings()
        panel = life.application.windows.tracker.page(Page.SETTINGS).data.take_in
        panel.read_file(tmp_path / "file.json")
        qtbot.waitUntil(lambda: not panel.on.isHidden())
        with qtbot.waitSignal(life.application.queue.taken_in):
            panel.on.click()
        settle(life, qtbot)

    return taking


def begun(live, qtbot):
    life = live()
    life.start()
    life.application.windows.open_tracker()
    settle(life, qtbot)
    return life


def shown(life, name, qtbot):
    tracker = life.application.windows.tracker
    tracker.show_page(name)
    settle(life, qtbot)
    return tracker.page(name)


def test_statements_and_episodes_stand_on_their_pages(live, qtbot, take_in):
    life = begun(live, qtbot)
    clarity = shown(life, Page.CLARITY, qtbot)
    assert clarity.list.entries.rows() == ()
    take_in(life, write_statement("I miss our walks", EARLIER), begin_episode("late", EARLIER))
    clarity = shown(life, Page.CLARITY, qtbot)
    assert [row.raw for row in clarity.list.entries.rows()] == ["I miss our walks"]
    assert life.application.windows.tracker.sidebar._buttons["repair"].accessibleDescription() == "1 open"


def test_what_another_program_took_in_is_there_too(live, qtbot):
    life = begun(live, qtbot)
    clarity = shown(life, Page.CLARITY, qtbot)
    life.journal.take_in((write_statement("I miss our walks", EARLIER),), unwatched)
    life.application.obey("taken-in")
    qtbot.waitUntil(lambda: [row.raw for row in clarity.list.entries.rows()] == ["I miss our walks"])


def test_of_what_was_taken_in_behind_a_lock_everybody_hears_when_it_opens(live, qtbot):
    life = begun(live, qtbot)
    queue, heard = life.application.queue, []
    queue.taken_in.connect(lambda: heard.append(True))
    with qtbot.waitSignal(queue.put_away_done):
        queue.put_away()
    life.application.obey("taken-in")
    assert queue.settle()
    QApplication.processEvents()
    assert not heard
    queue.bring_back(life.vault.open, lambda trouble: None, owner=queue)
    qtbot.waitUntil(lambda: heard == [True])


def test_the_partner_is_called_by_name_in_settings_and_popup(live, qtbot, take_in):
    life = live()
    at_the_popup(life)
    partner = Partner(id=new_gesture("x", EARLIER).id, created=EARLIER, updated=EARLIER, name="Kim")
    life.application.windows.open_tracker()
    take_in(life, partner)
    assert life.application.windows.tracker.page(Page.SETTINGS).you_two.name.text() == "Kim"
    assert life.application.landings.partner == partner


@NEVER_RAISED
def test_gestures_are_offered_in_a_guide_that_is_open(live, qtbot, take_in):
    life = begun(live, qtbot)
    life.application.begin_landing(LandingStart.BY_HAND)
    take_in(life, new_gesture("Ginger tea", EARLIER))
    assert "Ginger tea" in [choice.name for choice in life.application.guide.gesture._choices.values()]


def test_a_week_that_is_open_shows_what_was_written_elsewhere(live, qtbot, take_in):
    life = begun(live, qtbot)
    life.application.windows.open_reflection()
    window = life.application.windows.reflection
    window.show_week(WEEK)
    qtbot.waitUntil(lambda: not window.prompts.good_news.isReadOnly())
    take_in(life, changed(begin_reflection(WEEK, EARLIER), EARLIER, good_news="a new job"))
    qtbot.waitUntil(lambda: window.prompts.good_news.text() == "a new job")


def test_what_past_days_teach_and_what_there_is_to_remind_of_is_asked_anew(live, qtbot, take_in):
    life = begun(live, qtbot)
    life.look(1)
    settle(life, qtbot)
    assert life.application.planner.known is None
    days = (EARLIER - timedelta(days=each) for each in range(1, 60))
    take_in(life, begin_episode("late", EARLIER), *(present(day, day + timedelta(hours=9), EARLIER) for day in days))
    qtbot.waitUntil(lambda: life.application.planner.known is not None)
    qtbot.waitUntil(lambda: bool(life.application.reminders._occasions.still_open))


def test_a_copy_is_made_some_time_after(live, qtbot, take_in):
    life = begun(live, qtbot)
    life.application.backing_up._soon.stop()
    take_in(life, write_statement("I miss our walks", EARLIER))
    assert life.application.backing_up._soon.isActive()


def test_the_months_are_counted_anew(live, qtbot, take_in):
    life = begun(live, qtbot)
    life.application.windows.open_reflection()
    window = life.application.windows.reflection
    window.show_trends()
    settle(life, qtbot)
    table = window._trends.statements.table
    assert len(table.copied_text().splitlines()) == 1, "nothing but its head"
    take_in(life, write_statement("I miss our walks", EARLIER, state=StatementState.KEPT))
    qtbot.waitUntil(lambda: table.copied_text().splitlines()[-1].endswith("\t0\t1"))
