"""The weekly reflection: what was meant, where its marks lead, and how it is walked through and heard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from models.records import DayKind, IntentionOutcome, ReflectionState, StatementState
from models.rituals import begin_episode, begin_reflection, changed, day_was, land, write_statement
from tests.ui.reflection_stage import SUNDAY, WEEK
from ui.tokens import Tone
from ui.widgets.why_card import WhyLink

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def journal(reflecting):
    return reflecting.journal


@pytest.fixture
def new_window(reflecting):
    return reflecting.new_window


def stored(journal, week=WEEK):
    return journal.reflection(week.year, week.week)


def labels(window):
    return [label.text() for label in window.findChildren(QLabel)]


# --- last week's intention, and weeks that were skipped -------------------------------------------------------------


def meant(**fields):
    return changed(begin_reflection(WEEK.earlier(), SUNDAY), SUNDAY, **fields)


def test_what_was_meant_last_week_is_shown_and_the_answer_saved(qtbot, journal, new_window):
    journal.save(meant(intention_when="the {door} opens", intention_will="get up"))
    window = new_window()
    asked = window.prompts.last_intention
    assert "When the {door} opens, I will get up" in labels(window)
    asked.answers.chips[IntentionOutcome.NO_CHANCE].click()
    window.flush()
    qtbot.waitUntil(lambda: stored(journal) is not None)
    assert stored(journal).last_intention is IntentionOutcome.NO_CHANCE
    assert new_window().prompts.last_intention.outcome() is IntentionOutcome.NO_CHANCE
    asked.answers.chips[IntentionOutcome.NO_CHANCE].click()
    window.flush()
    qtbot.waitUntil(lambda: stored(journal).last_intention is None)


@pytest.mark.parametrize(
    ("fields", "words"),
    [({"intention_will": "get up"}, "I will get up"), ({"intention_when": "it rains"}, "When it rains")],
)
def test_half_a_sentence_is_shown_as_it_is(journal, new_window, fields, words):
    journal.save(meant(**fields))
    assert words in labels(new_window())


def test_without_an_intention_nobody_is_asked_about_it(journal, new_window):
    journal.save(meant(good_news="the garden"))
    assert not new_window().prompts.last_intention.isVisible()


def test_whoever_writes_about_a_skipped_week_has_taken_it_up_again(qtbot, journal, new_window):
    journal.save(changed(begin_reflection(WEEK, SUNDAY), SUNDAY, state=ReflectionState.SKIPPED))
    window = new_window()
    window.flush()
    assert stored(journal).state is ReflectionState.SKIPPED, "looking alone changes nothing"
    window.prompts.good_news.setText("the garden")
    window.flush()
    qtbot.waitUntil(lambda: stored(journal).state is ReflectionState.OPEN)


# --- what it leads to -----------------------------------------------------------------------------------------------


def test_export_tells_the_week_once_the_words_are_on_their_way(qtbot, journal, new_window):
    window = new_window()
    window.prompts.good_news.setText("a new job")
    with qtbot.waitSignal(window.export_requested) as told:
        window.sheet.export.click()
    assert told.args == [WEEK]
    qtbot.waitUntil(lambda: stored(journal) is not None)


def test_marks_lead_to_their_entries(qtbot, journal, new_window):
    day = SUNDAY - timedelta(days=2)
    statement, landing = write_statement("tired", day, state=StatementState.SAID), land(day)
    episode = begin_episode("late", day)
    journal.save(statement, landing, episode)
    window = new_window()
    cells = {cell.tone: cell for cell in window.sheet.ribbon.cells.values() if cell.entries}
    for tone, signal, record in (
        (Tone.CLARITY, window.statement_requested, statement),
        (Tone.REPAIR, window.repair_requested, episode),
        (Tone.LANDING, window.landing_requested, landing),
    ):
        with qtbot.waitSignal(signal) as told:
            cells[tone].click()
        assert told.args == [record.id]


def test_esc_leads_back_to_the_week_before_it_closes_the_window(qtbot, new_window):
    window = new_window()
    window.activateWindow()
    window.show_check_in()
    assert not window.footer.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.footer.isVisible()
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


# --- words, keys, and those who do not see it ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)],
)
def test_esc_and_ctrl_w_close_it_from_within_a_field(qtbot, journal, new_window, key, modifier):
    window = new_window()
    window.activateWindow()
    window.prompts.will.setFocus()
    window.prompts.will.setText("put the kettle on")
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window.prompts.will, key, modifier)
    assert stored(journal).intention_will == "put the kettle on"


def test_the_tab_order_is_the_reading_order(qtbot, journal, new_window):
    journal.save(land(SUNDAY), changed(begin_reflection(WEEK.earlier(), SUNDAY), SUNDAY, intention_will="come early"))
    window = new_window()
    window.activateWindow()
    window.prompts.hoped_for.setText("that you ask about the talk")
    window.sheet.earlier.setFocus()
    prompts = window.prompts
    order = [
        window.sheet.trends,
        window.sheet.export,
        *(cell for cell in window.sheet.ribbon.cells.values() if cell.entries),
        prompts.good_news,
        prompts.appreciations,
        *window.sheet.figures.cards,
        prompts.hoped_for,
        *prompts.hopes.buttons.values(),
        prompts.repair,
        *prompts.last_intention.answers.chips.values(),
        *window.sheet.findChildren(WhyLink),
        prompts.when,
        prompts.will,
        *(button for button in prompts.why.findChildren(QPushButton) if button.isVisible()),
        *window.sheet.check_in.findChildren(QPushButton),
        window.footer.later_this_evening,
        window.footer.other_times,
        window.footer.done,
    ]
    for expected in order:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is expected


def test_everything_has_a_name_and_every_text_is_plain(qtbot, journal, new_window):
    journal.save(changed(begin_reflection(WEEK, SUNDAY), SUNDAY, good_news="<b>bold</b><img src=/etc/passwd>"))
    window = new_window()
    assert window.prompts.good_news.text() == "<b>bold</b><img src=/etc/passwd>"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in window.findChildren(QLabel))
    shown = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    fields = [*shown, *window.prompts.fields, window.sheet.ribbon, *window.sheet.figures.cards]
    assert all(field.accessibleName() for field in fields)


def test_the_ribbon_speaks(qtbot, journal, new_window):
    journal.save(day_was(SUNDAY.date() - timedelta(days=2), DayKind.WORKDAY, SUNDAY), land(SUNDAY - timedelta(days=2)))
    window = new_window()
    interface = QAccessible.queryAccessibleInterface(window.sheet.ribbon)
    assert "Friday: landed" in interface.text(QAccessible.Text.Description)
