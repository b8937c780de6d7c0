"""The settings, as a page of the tracker. Everything takes effect at once: there is no button to confirm with.

Only what works today stands here; a control that does nothing yet would be a promise.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Signal

from models.clock import Clock, workday_of
from models.rhythm import DayPlan
from models.settings import WINDOW_LEAD, Settings
from ui.backing_up import BackingUp
from ui.desktop.choose import system_autostart
from ui.desktop.presence import SourceReport
from ui.journal_queue import JournalQueue
from ui.locale_texts import clock_text
from ui.partner_settings import PartnerSection
from ui.punctuation import filled, one_after_the_other
from ui.rhythm_words import time_of, why_text
from ui.settings_backups import BackupsSection
from ui.settings_data import DataSection
from ui.settings_lock import LockSection
from ui.settings_noticing import NoticingSection
from ui.settings_reminders import RemindersSection
from ui.settings_rows import Section, chips_box
from ui.settings_sections import (
    AboutSection,
    AppearanceSection,
    PrivacySection,
)
from ui.settings_workday import DaysThatDifferSection, WorkdaySection
from ui.tokens import Tone
from ui.widgets.card import Card
from ui.widgets.chip import ChipGroup
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll


class SettingsPage(PageScroll):
    """Chips for the sections, and the one that is chosen below them."""

    changed = Signal(object)
    """Something was set; carries the complete new `Settings`."""

    learned = Signal()
    """Past activity was added or taken out again; what was learned from past days holds no longer."""

    away_chosen = Signal(object)
    """Carries the date of the first day back from being away, or None: the person is back."""

    safety_requested = Signal()
    """Show the page with ways to get help."""

    phrases_requested = Signal()
    """Show the library of phrases."""

    trash_requested = Signal()
    """Show what was deleted."""

    def __init__(
        self,
        settings: Settings,
        queue: JournalQueue,
        clock: Clock,
        data_folder: Path,
        report: Callable[[], SourceReport],
        backing_up: BackingUp,
    ) -> None:
        """`report` tells where it is known from whether the person is there."""
        super().__init__()
        self._settings, self._clock = settings, clock
        self._plan: DayPlan | None = None
        self._day_off = False
        self.workday = WorkdaySection(settings, queue, clock, system_autostart())
        self.differing = DaysThatDifferSection(settings, clock)
        self.reminders = RemindersSection(settings)
        self.noticing = NoticingSection(report)
        self.you_two = PartnerSection(queue, clock)
        self.appearance = AppearanceSection(settings)
        self.lock = LockSection(settings)
        self.privacy = PrivacySection()
        self.data = DataSection(data_folder, queue, clock)
        self.backups = BackupsSection(backing_up, settings)
        self.about = AboutSection()
        self._sections: tuple[Section, ...] = (
            self.workday,
            self.reminders,
            self.noticing,
            self.you_two,
            self.appearance,
            self.lock,
            self.privacy,
            self.data,
            self.backups,
            self.about,
        )
        for section in (*self._sections, self.differing):
            section.chosen.connect(self._change)
        self.workday.learned.connect(self.learned)
        self.differing.away_chosen.connect(self.away_chosen)
        self.privacy.safety_requested.connect(self.safety_requested)
        self.you_two.phrases_requested.connect(self.phrases_requested)
        self.data.trash_requested.connect(self.trash_requested)
        self._build()
        self._show_section()
        self._show_reason()

    @property
    def settings(self) -> Settings:
        """What the page shows."""
        return self._settings

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now, without telling anybody."""
        self._settings = settings
        for section in (*self._sections, self.differing):
            section.show_settings(settings)
        self._show_reason()

    def show_away(self, until: date | None) -> None:
        """Show that the person is away until this day, the first one back; None when they are not."""
        self.differing.show_away(until)

    def show_plan(self, plan: DayPlan | None) -> None:
        """What past days say about today, or None while too few are known: the reason for asking when it would."""
        self._plan = plan
        self._show_reason()

    def show_day_off(self, *, off: bool) -> None:
        """Whether today is no workday: then there is no reason for asking, whatever past days say."""
        self._day_off = off
        self._show_reason()

    def show_section(self, section: Section) -> None:
        """Lead to a section."""
        self.chips.choose(self._sections.index(section))
        self._show_section()

    def show_languages(self) -> None:
        """Lead to the choice of a language."""
        self.show_section(self.appearance)
        self.appearance.language.setFocus()

    def show_workdays(self, *, away: bool) -> None:
        """Lead to when one works; `away`: to the field that says until when one does not."""
        self.show_section(self.workday)
        if away:
            self.differing.back_on.setFocus()
            self.ensureWidgetVisible(self.differing.back_on)

    def why_text(self) -> str:
        """What it says about when a landing would be offered."""
        return self._why.text()

    # --- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Settings"))
        names = [section.accessibleName() for section in self._sections]
        self.chips: ChipGroup[int] = ChipGroup(tuple(enumerate(names)), Tone.LANDING, optional=False, parent=self)
        self.chips.choose(0)
        self.chips.changed.connect(self._show_section)
        bar = chips_box(*self.chips.chips.values())
        bar.setAccessibleName(self.tr("Sections of the settings"))
        for chip in self.chips.chips.values():
            chip.setAccessibleDescription(bar.accessibleName())
        self._reason = Card("landing-tint")
        self._why_heading = PlainLabel("", "heading", wrap=True)
        self._why = PlainLabel("", "sub", wrap=True)
        self._reason.column.addWidget(self._why_heading)
        self._reason.column.addWidget(self._why)
        column = self.column
        column.addWidget(PlainLabel(self.tr("Settings"), "title"))
        column.addWidget(bar)
        for section in self._sections:
            column.addWidget(section)
        column.addWidget(self._reason)
        column.addWidget(self.differing)
        column.addStretch(1)

    def _show_section(self) -> None:
        chosen = self.chips.value()
        for index, section in enumerate(self._sections):
            section.setVisible(index == chosen)
        for beside in (self._reason, self.differing):
            beside.setVisible(self._sections[chosen or 0] is self.workday)
        self.verticalScrollBar().setValue(0)

    # --- changing --------------------------------------------------------------------------------------------------

    def _change(self, field: str, value: object) -> None:
        settings = replace(self._settings, **{field: value})  # type: ignore[arg-type]  # a field with its own type
        if settings != self._settings:
            self._settings = settings
            self._show_reason()
            self.changed.emit(settings)

    def _show_reason(self) -> None:
        """When it would ask, and why: from the person's own days as soon as enough of them are known."""
        if self._day_off and self._settings.workdays:
            self._why_heading.setText(self.tr("Today"))
            self._why.setText(self.tr("A day off, so I would not ask today. You can begin a landing at any time."))
        elif self._plan is not None and self._settings.workdays:
            self._show_plan(self._plan)
        else:
            self._show_usual()

    def _show_plan(self, plan: DayPlan) -> None:
        opens, told = plan.opens(), why_text(plan)
        if opens is None:
            self._why_heading.setText(self.tr("Today"))
            self._why.setText(told)
            return
        at = clock_text(time_of(opens))
        asks = filled(self.tr("I would ask at the first pause after {opens}."), opens=at)
        self._why_heading.setText(self.tr("Why {time} today?").format(time=at))
        self._why.setText(one_after_the_other(told, asks))

    def _show_usual(self) -> None:
        settings = self._settings
        today = workday_of(self._clock.now())
        end = settings.usual_end_on(today.isoweekday())
        opens = datetime.combine(today, end) - WINDOW_LEAD
        self._why_heading.setText(self.tr("Why around {time}?").format(time=clock_text(opens)))
        if not settings.workdays:
            self._why_heading.setText(self.tr("No workdays"))
            told = self.tr("With no workday chosen I would never ask by myself. You can begin a landing at any time.")
        elif settings.wait_for_pause:
            told = self.tr("You usually stop around {end}. I would ask at the first pause after {opens}.")
        else:
            told = self.tr("You usually stop around {end}. From {opens} on I would ask once you stop typing.")
        self._why.setText(filled(told, end=clock_text(end), opens=clock_text(opens)))
