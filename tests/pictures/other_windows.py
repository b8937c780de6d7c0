"""The screens beside the pages of the tracker: settings, reflection, first run, safety, and why something helps."""

from dataclasses import replace
from datetime import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.check_in import ANSWERS_DRAFT, answers_to_text
from models.questionnaire import own_check_in
from models.rituals import IsoWeek, begin_reflection, changed
from models.settings import Settings
from models.why import why_cards
from tests.full_life import LONG
from tests.hand_check_ins import check_ins
from tests.memory_backups import without_backups
from tests.pictures.studio import Builder, Studio
from tests.pictures.tracker_pages import opened
from ui import translations
from ui.desktop.presence import SilentPresence
from ui.first_run import FirstRun
from ui.reflection_window import ReflectionWindow
from ui.safety_page import SafetyPage
from ui.settings_page import SettingsPage
from ui.trend_card import TrendCard
from ui.widgets.page_scroll import PageScroll
from ui.widgets.why_card import WhyLink, WhyPanel

DATA_FOLDER = Path("/home/someone/.local/share/soft-landing")
SECTIONS = ("workday", "reminders", "noticing", "you_two", "appearance", "lock", "privacy", "data", "backups", "about")


def settings(section: str, *, foot: bool = False) -> Builder:
    """The settings in the tracker, with the section of that attribute's name; `foot`: scrolled to its end."""

    def build(studio: Studio) -> QWidget:
        window = opened(studio)
        report = SilentPresence().describe
        backing_up = without_backups(studio.queue, studio.clock, window)
        page = SettingsPage(studio.settings, studio.queue, studio.clock, DATA_FOLDER, report, backing_up)
        page.show_section(getattr(page, section))
        if foot:
            bar = page.verticalScrollBar()
            bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
        window.set_settings_page(lambda: page)
        window.show_settings()
        return window

    return build


def everything_set(section: str) -> Builder:
    """A section of the settings when each of them was changed."""

    def build(studio: Studio) -> QWidget:
        studio.settings = replace(
            studio.settings,
            workdays=frozenset(range(1, 8)),
            other_ends=tuple((weekday, time(13, 5 * weekday)) for weekday in range(1, 8)),
            holidays_of="DE-BY",
            remind_of_arrival=True,
            remind_of_unsaid=True,
        )
        return settings(section)(studio)

    return build


def reflection(studio: Studio) -> QWidget:
    """The week that ended, half filled in."""
    _keep_a_reflection(
        studio,
        appreciations=("You kept Thursday evening free without my asking.",),
        hoped_for="That you ask how the talk went\nAn evening without plans",
        intention_when="I close the laptop on Tuesday",
        intention_will="put the kettle on before I look at my phone",
    )
    _keep_an_intention(studio)
    return ReflectionWindow(studio.queue, studio.clock, studio.settings)


def trends(studio: Studio) -> QWidget:
    """The months behind the weekly reflection, with half a year of check-ins."""
    studio.journal.save(*check_ins())
    window = ReflectionWindow(studio.queue, studio.clock, studio.settings)
    window.show_trends()
    return window


def trend_tables(studio: Studio) -> QWidget:
    """The same as tables."""
    window = trends(studio)
    for card in window.findChildren(TrendCard):
        card.toggle.click()
    return window


def empty_trends(studio: Studio) -> QWidget:
    """The months before anything was written."""
    window = ReflectionWindow(studio.queue, studio.clock, studio.settings)
    window.show_trends()
    return window


def check_in(studio: Studio) -> QWidget:
    """The check-in, half answered."""
    own = own_check_in(translations.language())
    studio.journal.drafts[ANSWERS_DRAFT] = answers_to_text(own, {"said": 4, "back": 5})
    window = ReflectionWindow(studio.queue, studio.clock, studio.settings)
    window.show_check_in()
    return window


def full_reflection(studio: Studio) -> QWidget:
    """The week that ended, with every field full of long words."""
    _keep_a_reflection(
        studio,
        appreciations=(LONG,) * 5,
        good_news=LONG,
        hoped_for=LONG,
        repair_to_remember=LONG,
        intention_when=LONG,
        intention_will=LONG,
    )
    return ReflectionWindow(studio.queue, studio.clock, studio.settings)


def empty_reflection(studio: Studio) -> QWidget:
    """A week in which nothing was noted, and nothing written about it."""
    return ReflectionWindow(studio.queue, studio.clock, studio.settings)


def _keep_a_reflection(studio: Studio, **written: object) -> None:
    week = IsoWeek.of(studio.clock.now().date()).earlier()
    studio.journal.save(changed(begin_reflection(week, studio.clock.now()), studio.clock.now(), **written))


def _keep_an_intention(studio: Studio) -> None:
    """What was meant the week before, and what became of it."""
    before = IsoWeek.of(studio.clock.now().date()).earlier(2)
    at = studio.clock.now()
    meant = {"intention_when": "the door opens", "intention_will": "get up and come to meet you"}
    studio.journal.save(changed(begin_reflection(before, at), at, **meant))


def first_run(number: int) -> Builder:
    """One page of the first run, from 0."""

    def build(studio: Studio) -> QWidget:
        window = FirstRun(studio.queue, studio.clock, Settings())
        for _ in range(number):
            window.on.click()
        return window

    return build


def safety(_studio: Studio) -> QWidget:
    """Ways to get help."""
    return SafetyPage()


def why(_studio: Studio) -> QWidget:
    """Every card that says why something helps, below the link that opens it."""
    page = PageScroll()
    for card in why_cards(translations.language()):
        panel = WhyPanel(card)
        page.column.addWidget(WhyLink(panel), 0, Qt.AlignmentFlag.AlignLeading)
        page.column.addWidget(panel)
        panel.show()
    page.column.addStretch(1)
    page.resize(640, 1080)
    return page
