"""Led to an entry from the weekly reflection or from a reminder: it is in view, in hand, and has the keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.journal import StatementFilter
from models.records import EpisodeState, Felt, StatementState
from models.rituals import (
    begin_episode,
    close_episode,
    deleted,
    land,
    landing_felt,
    reword,
    say,
    write_statement,
)
from models.vault import Secret, Way
from tests.sample_life import NOW
from tests.ui.reflection_stage import SUNDAY
from ui.focus_ring import ring_wanted
from ui.locale_texts import date_text
from ui.tracker.earlier_repairs import SHOWN_AT_ONCE
from ui.tracker.statement_filters import EVERYTHING, UNSAID, Choice
from ui.tracker.statement_list import PAGE
from ui.tracker.window import Page
from ui.widgets.chip import Chip

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
GONE = "That entry has been deleted in the meantime."
WORDS = "lantern harbour velvet"


def written(count, state=StatementState.SAID):
    """Six a day, the newest first."""
    return [write_statement(f"words {number}", NOW - number * DAY / 6, state=state) for number in range(count)]


def ended(number):
    began = NOW - 20 * DAY - number * DAY
    return close_episode(begin_episode(f"Dishes {number}", began), EpisodeState.RECONNECTED, began + HOUR)


def led_to(tracker, way, key):
    """Go that way and wait until the journal has answered."""
    getattr(tracker.window, way)(key)
    tracker.settle()
    tracker.settle()


def in_hand(entries, key):
    """An entry is the current one, with the keyboard, the ring, and its middle in what the page shows of the list."""
    assert entries.current_row() is not None
    assert entries.current_row().key == key
    assert entries.hasFocus()
    assert ring_wanted(entries)
    assert entries.viewport().visibleRegion().contains(entries.visualRect(entries.currentIndex()).center())


def said(tracker):
    return tracker.window.bar.text() if tracker.window.bar.isVisible() else ""


# --- statements ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def thousands():
    """Three thousand statements, said, the newest first."""
    return written(3_000)


def test_a_recent_statement_is_found_in_the_whole_list(stage, thousands):
    tracker = stage(*thousands[:PAGE])
    led_to(tracker, "show_statement", thousands[PAGE - 1].id)
    found = tracker.window.page(Page.CLARITY).list
    tracker.qtbot.waitUntil(lambda: in_hand(found.entries, thousands[PAGE - 1].id))
    assert tracker.window.page_name() is Page.CLARITY
    assert found.filters.choice == EVERYTHING


def test_some_pages_down_the_list_is_read_as_far_as_that(stage, thousands):
    tracker = stage(*thousands)
    wanted = thousands[3 * PAGE + 7]
    led_to(tracker, "show_statement", wanted.id)
    found = tracker.window.page(Page.CLARITY).list
    tracker.qtbot.waitUntil(lambda: in_hand(found.entries, wanted.id))
    assert found.filters.choice == EVERYTHING
    assert [row.key for row in found.entries.rows()] == [each.id for each in thousands[: 4 * PAGE]]


@pytest.mark.usefixtures("british")
def test_far_down_its_day_alone_is_shown_and_can_be_taken_off(stage, thousands):
    tracker = stage(*thousands)
    wanted = thousands[2_500]
    led_to(tracker, "show_statement", wanted.id)
    found = tracker.window.page(Page.CLARITY).list
    tracker.qtbot.waitUntil(lambda: in_hand(found.entries, wanted.id))
    assert found.filters.choice == Choice(day=wanted.workday)
    assert len(found.entries.rows()) == tracker.journal.count_statements(
        StatementFilter(first=wanted.workday, last=wanted.workday)
    )
    (chip,) = [chip for chip in found.filters._summary.findChildren(Chip) if chip.isVisible()]
    assert chip.text() == f"written on {date_text(wanted.workday, with_year=True)} ×"
    tracker.press(chip, Qt.Key.Key_Space)
    assert found.filters.choice == EVERYTHING
    assert len(found.entries.rows()) == PAGE


def test_never_more_is_read_than_the_list_shows(stage, thousands, monkeypatch):
    tracker = stage(*thousands)
    read, limits = tracker.journal.statements, []

    def counting(*wanted, limit, **more):
        limits.append(limit)
        return read(*wanted, limit=limit, **more)

    monkeypatch.setattr(tracker.journal, "statements", counting)
    led_to(tracker, "show_statement", thousands[-1].id)
    tracker.qtbot.waitUntil(
        lambda: in_hand(tracker.window.page(Page.CLARITY).list.entries, thousands[-1].id),
    )
    assert max(limits) <= PAGE + 1


def test_a_day_with_hundreds_of_them_is_read_down_to_the_one(stage):
    statements = [write_statement(f"words {number}", NOW - number * HOUR / 60) for number in range(300)]
    tracker = stage(*statements)
    led_to(tracker, "show_statement", statements[-1].id)
    entries = tracker.window.page(Page.CLARITY).list.entries
    tracker.qtbot.waitUntil(lambda: in_hand(entries, statements[-1].id))


def test_search_and_filters_give_way(stage, thousands):
    tracker = stage(*thousands[:20])
    found = tracker.page(Page.CLARITY).list
    found.filters.choose(Choice(states=UNSAID))
    tracker.type(found.filters.search_field, "nothing like it")
    tracker.settle()
    led_to(tracker, "show_statement", thousands[12].id)
    tracker.qtbot.waitUntil(lambda: in_hand(found.entries, thousands[12].id))
    assert (found.filters.words(), found.filters.choice) == ("", EVERYTHING)


def test_another_filter_chosen_afterwards_leads_nowhere(stage, thousands):
    tracker = stage(*thousands[:20])
    led_to(tracker, "show_statement", thousands[12].id)
    found = tracker.window.page(Page.CLARITY).list
    tracker.qtbot.waitUntil(lambda: in_hand(found.entries, thousands[12].id))
    found.filters.states.chips[UNSAID].setFocus()
    QTest.keyClick(found.filters.states.chips[UNSAID], Qt.Key.Key_Space)
    tracker.settle()
    assert not found.entries.rows()
    assert said(tracker) == ""


def test_words_that_are_being_changed_are_kept_first(stage, thousands):
    tracker = stage(*thousands[:20])
    entries = tracker.page(Page.CLARITY).list.entries
    entries.edit_key(thousands[0].id, "changed words")
    led_to(tracker, "show_statement", thousands[12].id)
    tracker.qtbot.waitUntil(lambda: in_hand(entries, thousands[12].id))
    assert tracker.journal.statement(thousands[0].id).words == "changed words"


def test_a_panel_that_is_unfolded_gives_way(stage, thousands):
    tracker = stage(*thousands[:20])
    found = tracker.page(Page.CLARITY).list
    found.unfold(thousands[0])
    led_to(tracker, "show_statement", thousands[12].id)
    tracker.qtbot.waitUntil(lambda: in_hand(found.entries, thousands[12].id))
    assert not found.entries.is_busy()


def test_it_stays_in_hand_when_something_else_is_saved(stage, thousands):
    tracker = stage(*thousands[:20])
    led_to(tracker, "show_statement", thousands[12].id)
    entries = tracker.window.page(Page.CLARITY).list.entries
    tracker.queue.save(reword(thousands[3], "other words", NOW))
    tracker.settle()
    tracker.settle()
    in_hand(entries, thousands[12].id)


def test_a_reminder_of_what_is_unsaid_puts_that_statement_in_hand(stage, thousands):
    drafts = written(150, StatementState.DRAFT)
    tracker = stage(*thousands[:60], *drafts)
    led_to(tracker, "show_unsaid", drafts[120].id)
    found = tracker.window.page(Page.CLARITY).list
    tracker.qtbot.waitUntil(lambda: in_hand(found.entries, drafts[120].id))
    assert found.filters.choice == Choice(states=UNSAID)


def test_one_that_was_said_meanwhile_is_shown_all_the_same(stage):
    draft, other = write_statement("one", NOW - DAY), write_statement("other", NOW - 2 * DAY)
    tracker = stage(say(draft, NOW), other)
    led_to(tracker, "show_unsaid", draft.id)
    found = tracker.window.page(Page.CLARITY).list
    tracker.qtbot.waitUntil(lambda: in_hand(found.entries, draft.id))
    assert found.filters.choice == EVERYTHING


# --- repairs -------------------------------------------------------------------------------------------------------


def test_an_open_repair_is_unfolded_and_has_the_keyboard(stage):
    early, late = begin_episode("Early", NOW - 2 * HOUR), begin_episode("Late", NOW - HOUR)
    tracker = stage(early, late)
    led_to(tracker, "show_repair", early.id)
    cards = tracker.window.page(Page.REPAIR)._cards
    assert (cards[early.id].is_folded(), cards[late.id].is_folded()) == (False, True)
    first = next(iter(cards[early.id].fields.kinds.chips.values()))
    assert first.hasFocus()
    assert ring_wanted(first)
    tracker.qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())


@pytest.mark.parametrize("number", [3, SHOWN_AT_ONCE + 5, 299])
def test_an_earlier_repair_is_in_hand_however_far_down(stage, number):
    episodes = [ended(each) for each in range(300)]
    tracker = stage(*episodes)
    led_to(tracker, "show_repair", episodes[number].id)
    section = tracker.window.page(Page.REPAIR).earlier
    tracker.qtbot.waitUntil(lambda: in_hand(section.entries, episodes[number].id))
    assert section.card.isHidden()


def test_more_of_them_stay_shown_afterwards(stage):
    episodes = [ended(number) for number in range(300)]
    tracker = stage(*episodes)
    led_to(tracker, "show_repair", episodes[50].id)
    page = tracker.window.page(Page.REPAIR)
    page.refresh()
    tracker.settle()
    assert page.earlier.entries.current_row().key == episodes[50].id
    page.earlier.more.click()
    tracker.settle()
    assert len(page.earlier.entries.rows()) == 3 * SHOWN_AT_ONCE


# --- landings ------------------------------------------------------------------------------------------------------


def two_months_ago():
    then = NOW - 61 * DAY
    return land(then - HOUR), land(then)


def test_a_landing_two_months_ago_opens_its_month_and_its_day(stage):
    first, second = two_months_ago()
    tracker = stage(first, second, land(NOW - HOUR))
    led_to(tracker, "show_landing", second.id)
    page = tracker.window.page(Page.LANDINGS)
    assert tracker.window.page_name() is Page.LANDINGS
    assert page.day.day == second.workday
    chip = page.day.landings[second.id].felt_field()
    assert chip.hasFocus()
    assert ring_wanted(chip)
    tracker.qtbot.waitUntil(lambda: not chip.visibleRegion().isEmpty())


def test_a_landing_of_this_month_leads_back_from_another_one(stage):
    first, _ = two_months_ago()
    recent = land(NOW - HOUR)
    tracker = stage(first, recent)
    led_to(tracker, "show_landing", first.id)
    led_to(tracker, "show_landing", recent.id)
    page = tracker.window.page(Page.LANDINGS)
    assert page.day.day == recent.workday
    assert page.day.landings[recent.id].felt_field().hasFocus()


def test_a_day_that_was_closed_stays_closed(stage):
    landing = land(NOW - HOUR)
    tracker = stage(landing)
    led_to(tracker, "show_landing", landing.id)
    page = tracker.window.page(Page.LANDINGS)
    page.day.leave()
    tracker.queue.save(landing_felt(landing, Felt.EASED, NOW))
    tracker.settle()
    assert page.day.isHidden()


# --- what is gone --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("way", "record"),
    [
        ("show_statement", write_statement("gone", NOW - DAY)),
        ("show_unsaid", write_statement("gone", NOW - DAY)),
        ("show_repair", ended(1)),
        ("show_repair", begin_episode("gone", NOW - HOUR)),
        ("show_landing", land(NOW - HOUR)),
    ],
)
@pytest.mark.parametrize("for_good", [False, True])
def test_what_was_deleted_gets_a_sentence(stage, way, record, for_good):
    tracker = stage(*([] if for_good else [deleted(record, NOW)]))
    led_to(tracker, way, record.id)
    assert said(tracker) == GONE


def test_after_that_sentence_the_page_goes_on_as_before(stage):
    episodes = [ended(number) for number in range(300)]
    tracker = stage(*episodes[1:], deleted(episodes[0], NOW))
    led_to(tracker, "show_repair", episodes[0].id)
    page = tracker.window.page(Page.REPAIR)
    assert said(tracker) == GONE
    assert len(page.earlier.entries.rows()) == SHOWN_AT_ONCE
    tracker.window.bar.leave()
    page.refresh()
    tracker.settle()
    assert said(tracker) == ""


# --- in the whole program ------------------------------------------------------------------------------------------


@pytest.fixture
def entries():
    return {
        "statement_requested": write_statement("I miss our walks.", SUNDAY - DAY, state=StatementState.SAID),
        "repair_requested": begin_episode("Dishes", SUNDAY - DAY),
        "landing_requested": land(SUNDAY - DAY),
    }


PAGES = {"statement_requested": Page.CLARITY, "repair_requested": Page.REPAIR, "landing_requested": Page.LANDINGS}


def keyboard_is_on(tracker, name):
    """It was moved into that page, which is more than the page being in view."""
    assert tracker is not None
    assert tracker.page_name() is name
    assert tracker.page(name).widget().isAncestorOf(tracker.focusWidget())


@pytest.mark.parametrize("name", ["statement_requested", "repair_requested", "landing_requested"])
def test_a_mark_of_the_ribbon_leads_to_its_entry(qtbot, live, entries, name):
    life = live(SUNDAY)
    life.journal.save(*entries.values())
    life.start(background=True)
    life.application.windows.open_reflection()
    ribbon = life.application.windows.reflection.sheet.ribbon

    def cell():
        shown = (each for each in ribbon.cells.values() if each.isVisible())
        return next((each for each in shown if each.entries[0].key == entries[name].id), None)

    qtbot.waitUntil(lambda: cell() is not None)
    QTest.keyClick(cell(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: keyboard_is_on(life.application.windows.tracker, PAGES[name]))
    assert life.application.windows.tracker.isVisible()


def test_while_locked_a_reminder_leads_to_the_lock_and_then_to_its_entry(qtbot, live):
    life = live(SUNDAY)
    life.vault.secrets = {Way.PASSPHRASE: WORDS}
    drafts = [write_statement(f"words {number}", SUNDAY - number * DAY) for number in range(4)]
    life.journal.save(*drafts)
    life.start(background=True)
    application = life.application
    qtbot.waitUntil(lambda: application.locking.locked)
    application.reminders.unsaid_requested.emit(drafts[2].id)
    assert application.windows.curtain.lock.isVisible()
    assert application.windows.tracker is None
    application.locking.unlock(Secret(Way.PASSPHRASE, WORDS), pytest.fail, owner=application)
    qtbot.waitUntil(lambda: application.windows.tracker is not None)
    tracker = application.windows.tracker
    qtbot.waitUntil(lambda: tracker.page(Page.CLARITY) is not None)
    found = tracker.page(Page.CLARITY).list
    qtbot.waitUntil(lambda: in_hand(found.entries, drafts[2].id))
    assert found.filters.choice == Choice(states=UNSAID)


def test_the_ring_goes_along_with_the_arrow_keys(stage):
    grid = stage(land(NOW - HOUR)).page(Page.LANDINGS).month.grid
    grid.go_to(grid.days[5].day.day)
    QTest.keyClick(grid.days[5], Qt.Key.Key_Left)
    assert ring_wanted(grid.days[4])
