"""The weekly reflection: saved while one types, honest about it, and nothing lost on the way out."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.journal import Trouble
from models.records import TEXT_LIMIT, ReflectionState, StatementState, WeeklyReflection
from models.rituals import IsoWeek, begin_reflection, changed, write_statement
from models.settings import Settings
from tests.hand_clock import ZONE
from tests.ui.reflection_stage import SUNDAY, WEEK
from ui.journal_queue import JournalQueue
from ui.placing import geometry_text, put_where_it_was
from ui.reflection_window import ReflectionWindow
from ui.trouble_texts import trouble_text

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def clock(reflecting):
    return reflecting.clock


@pytest.fixture
def queue(reflecting):
    return reflecting.queue


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


def status(window):
    return window.footer.status.text()


# --- saving --------------------------------------------------------------------------------------------------------


def test_what_is_typed_is_saved_while_typing(qtbot, journal, new_window):
    window = new_window()
    qtbot.keyClicks(window.prompts.appreciations, "You kept Thursday free")
    assert stored(journal) is None, "not at every key"
    qtbot.waitUntil(lambda: stored(journal) is not None)
    assert stored(journal).appreciations == ("You kept Thursday free",)
    assert stored(journal).state is ReflectionState.OPEN


def test_every_field_has_its_place_in_the_record_and_comes_back(qtbot, journal, queue, new_window):
    window = new_window()
    prompts = window.prompts
    texts = ("good", "one\ntwo", "hoped", "repair", "I close the laptop", "put the kettle on")
    for field, text in zip(prompts.fields, texts, strict=True):
        field.setText(text)
    window.flush()
    qtbot.waitUntil(lambda: stored(journal) is not None)
    record = stored(journal)
    assert record.appreciations == ("one", "two")
    assert (record.good_news, record.hoped_for, record.repair_to_remember) == ("good", "hoped", "repair")
    assert (record.intention_when, record.intention_will) == ("I close the laptop", "put the kettle on")
    assert tuple(field.text() for field in new_window().prompts.fields) == texts


def test_a_later_edit_changes_the_same_record(qtbot, journal, new_window):
    window = new_window()
    for text in ("first", "second"):
        window.prompts.good_news.setText(text)
        window.flush()
        qtbot.waitUntil(lambda text=text: stored(journal) is not None and stored(journal).good_news == text)
    assert sum(isinstance(record, WeeklyReflection) for record in journal.records.values()) == 1


def test_looking_alone_stores_nothing(qtbot, journal, new_window):
    window = new_window()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert stored(journal) is None


def test_more_than_five_appreciations_lose_none(qtbot, journal, new_window):
    window = new_window()
    lines = [f"thing {number}" for number in range(1, 8)]
    window.prompts.appreciations.setText("\n".join(lines))
    window.flush()
    qtbot.waitUntil(lambda: stored(journal) is not None)
    assert len(stored(journal).appreciations) == 5
    assert "\n".join(stored(journal).appreciations).splitlines() == lines


def test_a_text_that_is_too_long_stays_and_the_others_are_saved(qtbot, journal, new_window):
    journal.save(changed(begin_reflection(WEEK, SUNDAY), SUNDAY, good_news="short"))
    window = new_window()
    window.prompts.good_news.setText("x" * (TEXT_LIMIT + 1))
    window.prompts.hoped_for.setText("kept")
    window.flush()
    assert "10,000" in status(window)
    qtbot.waitUntil(lambda: stored(journal).hoped_for == "kept")
    assert stored(journal).good_news == "short", "what was stored before is still stored"
    assert len(window.prompts.good_news.text()) == TEXT_LIMIT + 1


def test_a_text_that_is_too_long_is_not_lost_by_leaving(qtbot, journal, new_window):
    window = new_window()
    window.prompts.good_news.setText("x" * (TEXT_LIMIT + 1))
    window.prompts.hoped_for.setText("kept")
    window.show_week(WEEK.earlier())
    assert window.week == WEEK, "another week would take its place"
    assert not window.close()
    qtbot.waitUntil(lambda: stored(journal) is not None and not window.keeper.is_under_way)
    assert "10,000" in status(window), "the others are saved, and that this one is not is still said"
    assert window.close(), "whoever closes once more means it"


@pytest.mark.parametrize("leave", ["close", "done", "later", "week"])
def test_leaving_saves_what_no_timer_has_saved_yet(qtbot, journal, new_window, leave):
    window = new_window()
    window.prompts.hoped_for.setText("that you ask about the talk")
    match leave:
        case "close":
            window.close()
        case "done":
            window.footer.done.click()
        case "later":
            window.footer.later_this_evening.click()
        case _:
            window.sheet.earlier.click()
    qtbot.waitUntil(lambda: stored(journal) is not None)
    assert stored(journal).hoped_for == "that you ask about the talk"


# --- when saving fails ---------------------------------------------------------------------------------------------


def test_a_failure_keeps_the_text_and_says_so_until_it_is_saved(qtbot, journal, new_window):
    window = new_window()
    journal.trouble = Trouble.DISK_FULL
    qtbot.keyClicks(window.prompts.good_news, "a new job")
    qtbot.waitUntil(window.footer.try_again.isVisible)
    assert trouble_text(Trouble.DISK_FULL) in status(window)
    assert window.prompts.good_news.text() == "a new job"
    journal.trouble = None
    qtbot.mouseClick(window.footer.try_again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stored(journal) is not None)
    assert stored(journal).good_news == "a new job"
    qtbot.waitUntil(lambda: not window.footer.try_again.isVisible())
    assert "Saved as you write" in status(window)


def test_a_window_that_could_not_save_on_closing_comes_back_with_its_words(qtbot, journal, new_window):
    window = new_window()
    closings = []
    window.closed.connect(lambda: closings.append(1))
    journal.trouble = Trouble.READ_ONLY
    window.prompts.repair.setText("the joke about the pan")
    window.close()
    qtbot.waitUntil(lambda: window.isVisible() and window.footer.try_again.isVisible())
    assert window.prompts.repair.text() == "the joke about the pan"
    assert not closings
    window.close()
    assert not window.isVisible(), "whoever closes once more means it"
    assert closings == [1]


def test_a_failure_that_is_known_is_told_once_more_on_closing(qtbot, journal, new_window):
    window = new_window()
    journal.trouble = Trouble.BUSY
    window.prompts.repair.setText("tea")
    window.flush()
    qtbot.waitUntil(window.footer.try_again.isVisible)
    window.close()
    assert window.isVisible()
    assert "Close once more" in status(window)
    journal.trouble = None
    window.footer.try_again.click()
    qtbot.waitUntil(lambda: stored(journal) is not None)


def test_an_unsaved_week_is_not_forgotten_when_another_is_looked_at(qtbot, journal, new_window):
    window = new_window()
    journal.trouble = Trouble.DISK_FULL
    window.prompts.good_news.setText("still here")
    window.sheet.earlier.click()
    qtbot.waitUntil(lambda: window.prompts.good_news.text() == "" and window.footer.try_again.isVisible())
    window.sheet.later.click()
    qtbot.waitUntil(lambda: window.prompts.good_news.text() == "still here")


def test_nobody_can_write_while_the_week_cannot_be_read(qtbot, journal, queue, clock, monkeypatch):
    monkeypatch.setattr(journal, "reflection", lambda *_: (_ for _ in ()).throw(RuntimeError))
    window = ReflectionWindow(queue, clock, Settings())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.footer.try_again.isVisible)
    assert window.prompts.good_news.isReadOnly()
    assert not window.sheet.figures.isVisible(), "nothing was counted"
    monkeypatch.undo()
    window.footer.try_again.click()
    qtbot.waitUntil(lambda: not window.prompts.good_news.isReadOnly())
    assert window.sheet.figures.isVisible()


def test_it_waits_for_a_journal_that_is_still_being_opened(qtbot, journal, clock):
    queue = JournalQueue(lambda: journal, clock)
    window = ReflectionWindow(queue, clock, Settings())
    qtbot.addWidget(window)
    window.show()
    assert window.prompts.good_news.isReadOnly()
    queue.start()
    qtbot.waitUntil(lambda: not window.prompts.good_news.isReadOnly())
    window.prompts.good_news.setText("typed at once")
    answered = []
    queue.ask(lambda _: None, answered.append, owner=window)
    qtbot.waitUntil(lambda: bool(answered))
    assert window.prompts.good_news.text() == "typed at once", "no late answer writes over it"
    queue.close()


# --- done and later ------------------------------------------------------------------------------------------------


def test_done_marks_the_week_and_closes(qtbot, journal, new_window):
    window = new_window()
    with qtbot.waitSignal(window.closed):
        window.footer.done.click()
    assert stored(journal).state is ReflectionState.DONE
    assert not window.isVisible()


def test_later_this_evening_asks_for_it_and_closes(qtbot, journal, new_window):
    window = new_window()
    with qtbot.waitSignals([window.later_requested, window.closed]):
        window.footer.later_this_evening.click()
    assert stored(journal) is None


@pytest.mark.parametrize(("text", "wish"), [("Tomorrow", "tomorrow_requested"), ("Not this week", "skip_requested")])
def test_there_are_other_times_and_none_at_all(qtbot, new_window, text, wish):
    window = new_window()
    action = next(action for action in window.footer.other_times.menu().actions() if action.text() == text)
    with qtbot.waitSignals([getattr(window, wish), window.closed]):
        action.trigger()


def test_a_wish_is_heard_only_when_the_words_are_safe(qtbot, journal, new_window):
    window = new_window()
    wishes = []
    window.skip_requested.connect(lambda: wishes.append(True))
    journal.trouble = Trouble.DISK_FULL
    window.prompts.good_news.setText("a raise")
    window.flush()
    qtbot.waitUntil(window.footer.try_again.isVisible)
    window.footer.other_times.menu().actions()[1].trigger()
    assert wishes == []
    assert window.isVisible()


def test_later_this_evening_is_offered_for_the_offered_week_alone(qtbot, new_window):
    window = new_window()
    assert window.footer.later_this_evening.isVisible()
    window.sheet.earlier.click()
    qtbot.waitUntil(lambda: not window.footer.later_this_evening.isVisible())


# --- weeks ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("day", "week"), [(19, 46), (20, 47), (22, 47), (23, 47)])
def test_it_opens_on_the_running_week_from_friday_on(clock, new_window, day, week):
    clock.moment = datetime(2026, 11, day, 15, tzinfo=ZONE)
    assert new_window().week == IsoWeek(2026, week)


def test_weeks_to_come_are_not_shown(qtbot, new_window):
    window = new_window()
    assert not window.sheet.later.isEnabled()
    window.show_week(WEEK.earlier(-1))
    assert window.week == WEEK


def test_an_earlier_week_can_be_read_and_completed(qtbot, journal, new_window):
    before = WEEK.earlier()
    journal.save(changed(begin_reflection(before, SUNDAY), SUNDAY, good_news="the garden"))
    window = new_window()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.prompts.good_news.text() == "the garden")
    assert not window.keeper.is_waiting, "showing is no edit"
    window.prompts.repair.setText("tea at midnight")
    window.flush()
    qtbot.waitUntil(lambda: stored(journal, before).repair_to_remember == "tea at midnight")
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.week == WEEK and window.prompts.good_news.text() == "")


def test_figures_follow_what_is_saved_elsewhere_and_the_words_stay(qtbot, queue, new_window):
    window = new_window()
    window.prompts.good_news.setText("being typed")
    queue.save(write_statement("tired, not cross", SUNDAY, state=StatementState.SAID))
    qtbot.waitUntil(lambda: "1 said, 0 kept" in labels(window))
    assert window.prompts.good_news.text() == "being typed"


# --- its place ------------------------------------------------------------------------------------------------------


def test_size_and_place_come_back(qtbot, new_window):
    window = new_window()
    window.resize(700, 500)
    text = geometry_text(window)
    other = new_window()
    put_where_it_was(other, text)
    assert other.size() == window.size()
