"""The tracker on each of its pages, and the moments on them that are worth a picture of their own."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from models.landing_window import LandingWindow
from models.rituals import deleted
from models.workday_state import WorkdayState
from tests.pictures.studio import Builder, Studio
from tests.sample_life import NOW
from ui.tracker.landings import LandingsPage
from ui.tracker.phrases import PhrasesPage
from ui.tracker.trash import TrashPage
from ui.tracker.window import Page, TrackerWindow
from ui.trouble_texts import trouble_text

WRITTEN_ON = [page for page in Page if page not in {Page.REFLECTION, Page.SETTINGS}]
"""The pages of the tracker itself: the reflection is a window, the settings have sections."""

WITH_A_WHY = [Page.CLARITY, Page.REPAIR, Page.LANDINGS]


def opened(studio: Studio, page: Page = Page.TODAY) -> TrackerWindow:
    """The tracker as the program opens it, with the journal's trouble said if there is any."""
    window = TrackerWindow(studio.queue, studio.clock, studio.settings)
    window.show_workday(*studio.workday())
    window.show_page(page)
    if studio.trouble is not None:
        window.say_lastingly(trouble_text(studio.trouble), "Try again", lambda: None)
    return window


def page(name: Page) -> Builder:
    """The tracker on one of its pages."""
    return lambda studio: opened(studio, name)


def begun(studio: Studio) -> QWidget:
    """Repair as it is while something new is told."""
    window = opened(studio)
    window.something_happened()
    return window


def first_visit(name: Page) -> Builder:
    """The tracker on a page that nobody has been to, with the card that says why it may help."""

    def build(studio: Studio) -> QWidget:
        studio.settings = replace(studio.settings, whys_seen=frozenset())
        return opened(studio, name)

    return build


def a_day_of_the_month(studio: Studio) -> QWidget:
    """Landings with one of its days opened."""
    window, landings = _landings(studio)
    landings.month.grid.opened.emit(NOW.date().replace(day=20))
    return window


def landings_being_told(studio: Studio) -> QWidget:
    """Landings while usual times, a thought and a new gesture are told."""
    studio.journal.drafts["landings.parked"] = "Ring the plumber"
    window, landings = _landings(studio)
    landings.arrivals.chips()[0].click()
    landings.gestures.begin()
    return window


def _landings(studio: Studio) -> tuple[TrackerWindow, LandingsPage]:
    window = opened(studio, Page.LANDINGS)
    window.resize(window.width(), 900)
    window.show()
    studio.settle(window)
    landings = window.page(Page.LANDINGS)
    assert isinstance(landings, LandingsPage)
    return window, landings


def adding_a_phrase(studio: Studio) -> QWidget:
    """Phrases with the form for one's own."""
    window = opened(studio, Page.REPAIR)
    window.show_phrases()
    phrases = window.page(Page.PHRASES)
    assert isinstance(phrases, PhrasesPage)
    phrases.write()
    return window


def emptying(studio: Studio) -> QWidget:
    """Recently deleted, with the question before everything goes for good."""
    for record in studio.journal.statements():
        studio.journal.save(deleted(record, NOW))
    window = opened(studio, Page.TRASH)
    studio.settle(window)
    trash = window.page(Page.TRASH)
    assert isinstance(trash, TrashPage)
    trash.empty_button.click()
    return window


def undo(studio: Studio) -> QWidget:
    """Repair with the quiet line after something was deleted."""
    window = opened(studio, Page.REPAIR)
    window.say_quietly("Deleted.", "Undo", lambda: None)
    return window


def morning(studio: Studio) -> QWidget:
    """Today at the beginning of a day, with what was set down the evening before."""
    studio.clock.at = NOW.replace(day=24, hour=9, minute=4)
    window = opened(studio)
    window.show_workday(*_a_day_later(studio))
    return window


def _a_day_later(studio: Studio) -> tuple[WorkdayState, LandingWindow]:
    state, lies = studio.workday()
    day = timedelta(days=1)
    now = studio.clock.at
    state = replace(state, day=now.date(), present_since=now - timedelta(minutes=4), last_active=now)
    return state, LandingWindow(lies.opens + day, lies.usual_end + day, lies.closes + day)
