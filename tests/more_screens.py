"""The screens beside the pages of the tracker, for `tests.pictures`: reflection, settings, first run, safety."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.clock import Clock
from models.rituals import IsoWeek, begin_reflection, changed
from models.settings import Settings
from models.why import why_cards
from tests.memory_journal import MemoryJournal
from ui.desktop.presence import SilentPresence
from ui.first_run import FirstRun
from ui.journal_queue import JournalQueue
from ui.reflection_window import ReflectionWindow
from ui.safety_page import SafetyPage
from ui.settings_page import SettingsPage
from ui.tracker.window import TrackerWindow
from ui.widgets.page_scroll import PageScroll
from ui.widgets.why_card import WhyLink, WhyPanel

DATA_FOLDER = Path("/home/someone/.local/share/soft-landing")


def reflection(clock: Clock, journal: MemoryJournal, queue: JournalQueue, settings: Settings) -> QWidget:
    """The week that ended, half filled in."""
    week = IsoWeek.of(clock.now().date()).earlier()
    if journal.records:
        journal.save(
            changed(
                begin_reflection(week, clock.now()),
                clock.now(),
                appreciations=("You kept Thursday evening free without my asking.",),
                intention_when="I close the laptop on Tuesday",
                intention_will="put the kettle on before I look at my phone",
            )
        )
    return ReflectionWindow(queue, clock, settings)


def settings_section(
    name: str, *, foot: bool = False
) -> Callable[[TrackerWindow, JournalQueue, Clock, Settings], QWidget]:
    """The settings in the tracker, with the section of that attribute's name; `foot`: scrolled to its end."""

    def build(window: TrackerWindow, queue: JournalQueue, clock: Clock, settings: Settings) -> QWidget:
        page = SettingsPage(settings, queue, clock, DATA_FOLDER, SilentPresence().describe)
        page.show_section(getattr(page, name))
        if foot:
            bar = page.verticalScrollBar()
            bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
        window.set_settings_page(lambda: page)
        window.show_settings()
        return window

    return build


def first_run_page(number: int) -> Callable[[JournalQueue, Clock, Settings], QWidget]:
    """One page of the first run, from 0."""

    def build(queue: JournalQueue, clock: Clock, settings: Settings) -> QWidget:
        window = FirstRun(queue, clock, settings)
        for _ in range(number):
            window.on.click()
        return window

    return build


def safety() -> QWidget:
    """Ways to get help."""
    return SafetyPage()


def why() -> QWidget:
    """Every card that says why something helps, below the link that opens it."""
    page = PageScroll()
    for card in why_cards():
        panel = WhyPanel(card)
        page.column.addWidget(WhyLink(panel), 0, Qt.AlignmentFlag.AlignLeading)
        page.column.addWidget(panel)
        panel.show()
    page.column.addStretch(1)
    page.resize(640, 1080)
    return page
