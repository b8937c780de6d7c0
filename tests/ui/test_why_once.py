"""Why a ritual may help is told once by itself, at the first visit, and then upon its link alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.settings import Appearance, Settings
from ui.tracker.window import Page, TrackerWindow
from ui.widgets.why_card import WhyLink, WhyPanel

VISITS = [(Page.CLARITY, "clarity"), (Page.REPAIR, "repair"), (Page.LANDINGS, "landing")]


def panel_of(window, page):
    """The card of the page; there may be further ones for parts of it."""
    panels = window.page(page).findChildren(WhyPanel)
    return next(panel for panel in panels if panel.card.id == dict(VISITS)[page])


def link_of(window, page):
    (link,) = window.page(page).links.findChildren(WhyLink)
    return link


@pytest.mark.parametrize(("page", "card"), VISITS)
def test_at_the_first_visit_it_stands_above_everything_and_covers_nothing(stage, page, card):
    tracker = stage()
    seen = []
    tracker.window.why_seen.connect(seen.append)
    tracker.page(page)
    panel = panel_of(tracker.window, page)
    assert panel.isVisible()
    assert panel.card.id == card
    tracker.qtbot.waitUntil(lambda: seen == [card])
    beside = [each for each in panel.parentWidget().findChildren(QWidget) if each.parent() is panel.parent()]
    seen_with_it = [each for each in beside if each is not panel and each.isVisible()]
    assert seen_with_it
    assert not any(each.geometry().intersects(panel.geometry()) for each in seen_with_it)


def test_it_takes_no_focus_from_somebody_who_came_to_write(stage):
    tracker = stage()
    tracker.window.new_statement()
    tracker.settle()
    assert panel_of(tracker.window, Page.CLARITY).isVisible()
    in_hand = tracker.window.focusWidget()
    assert tracker.window.page(Page.CLARITY).editor.isAncestorOf(in_hand)


def test_escape_closes_it_where_it_was_opened_and_the_page_stays(stage):
    tracker = stage()
    tracker.page(Page.REPAIR)
    panel, link = panel_of(tracker.window, Page.REPAIR), link_of(tracker.window, Page.REPAIR)
    panel.dismiss()
    link.click()
    QTest.keyClick(tracker.window.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert link.hasFocus()
    assert tracker.window.page_name() is Page.REPAIR


@pytest.mark.parametrize(("page", "card"), VISITS)
def test_once_seen_it_waits_for_its_link(qtbot, stage, page, card):
    tracker = stage()
    window = TrackerWindow(tracker.queue, tracker.clock, Settings(whys_seen=frozenset({card})))
    qtbot.addWidget(window)
    window.show()
    window.show_page(page)
    assert not panel_of(window, page).isVisible()
    link_of(window, page).click()
    assert panel_of(window, page).isVisible()


def test_after_a_restart_it_is_not_shown_again(live, qtbot):
    life = live()
    life.start()
    tracker = life.application.windows.open_tracker()
    tracker.show_page(Page.REPAIR)
    qtbot.waitUntil(panel_of(tracker, Page.REPAIR).isVisible)
    qtbot.waitUntil(lambda: life.store.settings().whys_seen == {"repair"})
    life.application.quit()
    again = live(settings=life.store.settings())
    again.start()
    tracker = again.application.windows.open_tracker()
    qtbot.waitUntil(tracker.isVisible)
    tracker.show_page(Page.REPAIR)
    assert not panel_of(tracker, Page.REPAIR).isVisible()
    tracker.show_page(Page.CLARITY)
    assert panel_of(tracker, Page.CLARITY).isVisible()
    qtbot.waitUntil(lambda: again.store.settings().whys_seen == {"repair", "clarity"})


def test_the_reflection_tells_it_once_and_escape_closes_the_card_alone(live, qtbot):
    life = live()
    life.start()
    life.application.windows.open_reflection()
    window = life.application.windows.reflection
    why = window.prompts.why
    qtbot.waitUntil(window.isVisible)
    assert not why.isAncestorOf(window.focusWidget())
    assert "reflection" not in life.store.settings().whys_seen
    window.sheet.ensureWidgetVisible(why)
    qtbot.waitUntil(lambda: life.store.settings().whys_seen == {"reflection"})
    why.close_button.setFocus()
    QTest.keyClick(why.close_button, Qt.Key.Key_Escape)
    assert not why.isVisible()
    assert window.isVisible()
    window.close()
    qtbot.waitUntil(lambda: life.application.windows.reflection is None)
    life.application.windows.open_reflection()
    assert not life.application.windows.reflection.prompts.why.isVisible()


def test_what_was_set_meanwhile_stays_set(live, qtbot):
    life = live()
    life.start()
    tracker = life.application.windows.open_tracker()
    tracker.show_settings()
    tracker.page(Page.SETTINGS).changed.emit(Settings(first_run_done=True, appearance=Appearance.DARK, breaths=7))
    tracker.show_page(Page.LANDINGS)
    qtbot.waitUntil(lambda: life.store.settings().whys_seen == {"landing"})
    kept = life.store.settings()
    assert kept.breaths == 7
    assert tracker.page(Page.SETTINGS).settings == kept
