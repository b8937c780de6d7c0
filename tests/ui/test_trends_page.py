"""The months behind the weekly reflection: loaded late, as pictures and as tables, and true in both."""

import gc
import subprocess
import sys
from dataclasses import dataclass
from datetime import timedelta

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from models.check_in import BROUGHT_DRAFT
from models.journal import Trouble
from models.records import AttemptKind, DayKind, LandingOutcome, StatementState
from models.rituals import begin_episode, check_in, day_was, land, reach_out, write_statement
from models.settings import Appearance
from tests.hand_check_ins import check_ins
from tests.hand_clock import AFTERNOON, HandClock
from tests.memory_journal import MemoryJournal
from tests.sample_life import sample_life
from ui import look
from ui.journal_queue import JournalQueue
from ui.tokens import DARK, LIGHT
from ui.trends_page import TrendsPage
from ui.trouble_texts import trouble_text

pytestmark = pytest.mark.usefixtures("british")
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


@dataclass
class Months:
    page: TrendsPage
    journal: MemoryJournal
    queue: JournalQueue


@pytest.fixture
def months(qapp, qtbot):
    """Builds pages over journals that hold these records, once they are answered."""
    look.apply(qapp, Appearance.LIGHT)
    queues = []

    def build(*records, **drafts):
        journal, clock = MemoryJournal(*records), HandClock(AFTERNOON)
        journal.drafts.update(drafts)
        queue = JournalQueue(lambda: journal, clock)
        queues.append(queue)
        queue.start()
        page = TrendsPage(queue, clock)
        qtbot.addWidget(page)
        page.resize(860, 900)
        page.show()
        everything_answered(qtbot, queue, page)
        return Months(page, journal, queue)

    yield build
    for queue in queues:
        queue.close()


def everything_answered(qtbot, queue, page):
    answered = []
    queue.ask(lambda _: None, answered.append, owner=page)
    qtbot.waitUntil(lambda: bool(answered))


def rows(card):
    return card.table.copied_text().splitlines()


def picture(card):
    return card.findChild(pg.PlotWidget)


def marks(card, kind):
    return [item for item in picture(card).plotItem.items if isinstance(item, kind)]


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


# --- loaded late ---------------------------------------------------------------------------------------------------

LATE = """
import sys
from PySide6.QtWidgets import QApplication
from models.settings import Settings
from tests.hand_clock import HandClock
from tests.memory_journal import MemoryJournal
from ui.journal_queue import JournalQueue
app = QApplication([])
from ui.reflection_window import ReflectionWindow
from ui.tracker.window import TrackerWindow
clock = HandClock()
queue = JournalQueue(MemoryJournal, clock)
window, tracker = ReflectionWindow(queue, clock, Settings()), TrackerWindow(queue, clock, Settings())
window.show()
window.show_check_in()
heavy = {"numpy", "pyqtgraph"}
hooks = sys.excepthook
assert not heavy & set(sys.modules), "before anybody looks at the months"
window.show_trends()
assert heavy <= set(sys.modules)
assert sys.excepthook is hooks, "errors are still ours to catch"
"""


def test_nothing_is_loaded_before_the_months_are_looked_at():
    done = subprocess.run([sys.executable, "-c", LATE], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr.replace("This plugin does not support propagateSizeHints()\n", "")) == (0, "")


# --- landings and statements ---------------------------------------------------------------------------------------


def test_landings_are_counted_week_by_week(months):
    monday = AFTERNOON - WEEK
    days = [day_was((monday + number * DAY).date(), DayKind.WORKDAY, monday) for number in range(5)]
    landings = [land(monday), land(monday + DAY, outcome=LandingOutcome.NOT_TODAY), land(monday + 5 * DAY)]
    card = months(*days, *landings).page.landings
    assert rows(card)[0] == "Week\tWorkdays\tWith a landing\tOn other days"
    assert rows(card)[-2] == "16 – 22 November 2026\t5\t1\t1"
    assert len(rows(card)) == 1 + 12
    outlines, filled = marks(card, pg.BarGraphItem)
    assert (list(outlines.opts["x"]), list(outlines.opts["height"])) == ([10], [5])
    assert (list(filled.opts["x"]), list(filled.opts["height"])) == ([10], [1])
    (elsewhere,) = marks(card, pg.ScatterPlotItem)
    assert list(elsewhere.getData()[0]) == [10]


def test_statements_said_and_kept_stand_beside_each_other(months):
    said = [write_statement("tired", AFTERNOON, state=StatementState.SAID) for _ in range(3)]
    kept = write_statement("alone", AFTERNOON - 11 * WEEK, state=StatementState.KEPT)
    card = months(*said, kept).page.statements
    assert rows(card)[1] == "7 – 13 September 2026\t0\t1"
    assert rows(card)[-1] == "23 – 29 November 2026\t3\t0"
    filled, outlined = marks(card, pg.BarGraphItem)
    assert (list(filled.opts["height"]), list(outlined.opts["height"])) == ([3], [1])


# --- reaching out --------------------------------------------------------------------------------------------------


def episodes(*waits):
    """An episode a day with a first reach-out after so many minutes; None for one without any."""
    records = []
    for number, wait in enumerate(waits):
        began = AFTERNOON - 2 * WEEK + number * DAY
        begun = begin_episode("late", began)
        records.append(begun)
        if wait is not None:
            records.append(reach_out(begun, AttemptKind.HUMOUR, began + timedelta(minutes=wait)))
    return records


def test_open_ones_are_shown_with_the_others(months):
    card = months(*episodes(4, None, 64)).page.reach_outs
    assert rows(card) == [
        "Began\tFirst reach-out after\tState",
        "9 November 2026\t4 minutes\topen",
        "10 November 2026\tnot yet\topen",
        "11 November 2026\t64 minutes\topen",
    ]
    timed, waiting = marks(card, pg.ScatterPlotItem)
    assert list(timed.getData()[1]) == [2, 6], "each step up is twice as long"
    assert waiting.getData()[1][0] > 6, "above them all"
    assert not marks(card, pg.PlotCurveItem)
    assert card.notes.isHidden()


def test_four_weeks_with_five_have_a_middle_that_is_drawn_and_told(months):
    card = months(*episodes(5, 10, 32, 60, 90, None)).page.reach_outs
    (line,) = marks(card, pg.PlotCurveItem)
    assert list(line.getData()[1]) == [5, 5]
    assert card.notes.text() == "2 – 29 November 2026: 32 minutes, the middle of 5; 6 still open"


EVENINGS = """
name = "Evenings"
version = "2"
scoring = "sum"
answer = [{ value = 0, text = "no" }, { value = 4, text = "yes" }]
item = [{ id = "calm", text = "It was calm." }]
"""

# --- check-ins -----------------------------------------------------------------------------------------------------


def test_check_ins_stand_beside_ones_own_usual_range_alone(months):
    page = months(*check_ins()).page
    (card,) = page.check_ins.cards.values()
    assert rows(card) == [
        "Answered\tResult\tYour usual range\tBeside it",
        "22 September 2026\t3.8\tnot yet known\t",
        "20 October 2026\t3.8\tnot yet known\t",
        "17 November 2026\t4.2\t3.4 to 3.8\tabove",
    ]
    assert card.notes.text() == "The last one lies above your usual range (3.4 to 3.8, from 5 before it)."
    (dots,) = marks(card, pg.ScatterPlotItem)
    assert list(dots.getData()[1]) == pytest.approx([3.8, 3.8, 4.2])
    (strip,) = marks(card, pg.BarGraphItem)
    assert (strip.opts["y0"], strip.opts["y1"]) == (pytest.approx([3.4]), pytest.approx([3.8]))


def test_each_questionnaire_has_a_card_and_a_scale_of_its_own(months):
    other = check_in(AFTERNOON, "Evenings", "2", [("calm", 4)], 4.0)
    unknown = check_in(AFTERNOON - DAY, "Gone", "1", [("a", 1)], 7.5)
    without = check_in(AFTERNOON - 2 * DAY, "Gone", "1", [("a", 1)])
    page = months(other, unknown, without, **{BROUGHT_DRAFT: EVENINGS}).page
    names = [name for name, _ in page.check_ins.cards]
    assert names == ["Evenings", "Gone"]
    first, second = page.check_ins.cards.values()
    assert [text for _, text in picture(first).plotItem.getAxis("left")._tickLevels[0]] == ["0", "4"]
    assert rows(second)[1:] == [
        "21 November 2026\tnot every sentence answered\tnot yet known\t",
        "22 November 2026\t7.5\tnot yet known\t",
    ]


def test_a_check_in_that_is_deleted_takes_its_card_along(qtbot, months):
    found = months(check_in(AFTERNOON, "Gone", "1", [("a", 1)], 2.0))
    (record,) = found.journal.records.values()
    found.queue.purge(record)
    qtbot.waitUntil(lambda: not found.page.check_ins.cards)
    assert any("no test" in text for text in texts(found.page.check_ins))


def test_one_that_is_chosen_can_be_deleted_by_button_or_key(qtbot, months):
    answered = check_ins()
    page = months(*answered).page
    (card,) = page.check_ins.cards.values()
    card.toggle.click()
    assert not card.delete.isVisible(), "none is chosen yet"
    card.table.selectRow(1)
    with qtbot.waitSignal(page.delete_wanted) as told:
        qtbot.mouseClick(card.delete, Qt.MouseButton.LeftButton)
    assert told.args == [answered[4]]
    card.table.selectRow(2)
    with qtbot.waitSignal(page.delete_wanted) as told:
        qtbot.keyClick(card.table, Qt.Key.Key_Delete)
    assert told.args == [answered[5]]
    card.table.selectAll()
    assert not card.delete.isVisible()
    card.table.selectRow(0)
    card.toggle.click()
    assert not card.delete.isVisible(), "a picture has nothing to choose"


# --- the page ------------------------------------------------------------------------------------------------------


def test_months_without_anything_say_what_will_stand_there(months):
    page = months().page
    for card in (page.landings, page.reach_outs, page.statements):
        assert not picture(card).isVisible()
        assert not card.toggle.isVisible()
        assert any("will stand here" in text for text in texts(card))


def test_the_table_takes_the_place_of_the_picture_and_back(qtbot, months):
    card = months(*sample_life()).page.landings
    assert picture(card).isVisible()
    assert card.toggle.accessibleName() == "Landings a week: Show as a table"
    qtbot.mouseClick(card.toggle, Qt.MouseButton.LeftButton)
    assert card.table.isVisible()
    assert not picture(card).isVisible()
    qtbot.mouseClick(card.toggle, Qt.MouseButton.LeftButton)
    assert picture(card).isVisible()


def test_chosen_rows_are_copied_for_a_spreadsheet_and_otherwise_all(qtbot, months):
    table = months(*sample_life()).page.landings.table
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 13
    table.selectRow(10)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Week\tWorkdays\tWith a landing\tOn other days\n16 – 22 November 2026\t5\t3\t0\n"
    )


def test_a_year_can_be_looked_at(qtbot, months):
    found = months(*sample_life())
    found.page.spans.chips[52].click()
    qtbot.waitUntil(lambda: len(rows(found.page.landings)) == 1 + 52)
    assert len(picture(found.page.landings).plotItem.getAxis("bottom")._tickLevels[0]) <= 8


def test_what_is_saved_elsewhere_is_counted_at_once(qtbot, months):
    found = months()
    found.queue.save(write_statement("tired", AFTERNOON, state=StatementState.SAID))
    qtbot.waitUntil(lambda: rows(found.page.statements)[-1] == "23 – 29 November 2026\t1\t0")


def test_a_journal_that_cannot_be_read_is_told(qtbot, months):
    found = months()

    def refuse(*_):
        raise RuntimeError

    found.journal.landings_between = refuse
    found.page.refresh()
    qtbot.waitUntil(lambda: trouble_text(Trouble.UNKNOWN) in texts(found.page))


def test_pictures_wear_the_colours_of_the_moment(qapp, months):
    card = months(*sample_life()).page.landings
    assert picture(card).backgroundBrush().color().name().upper() == LIGHT.surface
    look.apply(qapp, Appearance.DARK)
    assert picture(card).backgroundBrush().color().name().upper() == DARK.surface
    _, filled = marks(card, pg.BarGraphItem)
    assert filled.opts["brush"].name().upper() == DARK.landing
    look.apply(qapp, Appearance.LIGHT)


def test_pictures_are_looked_at_not_worked_with(qtbot, months):
    page = months(*sample_life()).page
    shown = picture(page.landings)
    assert shown.focusPolicy() is Qt.FocusPolicy.NoFocus
    before = shown.viewRect()
    turned = wheel_on(shown)
    QApplication.sendEvent(shown.viewport(), turned)
    assert not turned.isAccepted(), "it is the page that scrolls"
    assert shown.viewRect() == before
    assert shown.accessibleName() == "Landings a week"


def wheel_on(widget):
    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_the_ways_on_are_told(qtbot, months):
    page = months().page
    with qtbot.waitSignal(page.back_wanted):
        page.back.click()
    with qtbot.waitSignal(page.check_in_wanted):
        page.check_in.click()


def test_closed_windows_leave_no_pictures_behind(qtbot, reflecting):
    reflecting.journal.save(*sample_life())
    for _ in range(2):
        window = reflecting.new_window()
        window.show_trends()
        everything_answered(qtbot, reflecting.queue, window)
        window.close()
        window.deleteLater()
        del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    everything_answered(qtbot, reflecting.queue, reflecting.queue)
    gc.collect()
    assert [each for each in gc.get_objects() if isinstance(each, pg.PlotWidget) and isValid(each)] == []
