"""Joins the settings page to the program: what it shows comes from here, and what is asked for on it is heard here.

The page comes and goes with the tracker; what it has to show is remembered for the next one.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.clock import Clock
from models.journal import Trouble
from models.rhythm import DayPlan
from models.settings import Settings
from models.vault import Way
from ui.backing_up import BackingUp
from ui.desktop.presence import SourceReport
from ui.journal_queue import JournalQueue

if TYPE_CHECKING:
    # Imported when it is first looked at: it is not needed for the tray.
    from ui.settings_page import SettingsPage


class SettingsWiring(QObject):
    """At most one settings page at a time; without one, what it is told is kept and leading to it does nothing."""

    changed = Signal(object)
    """Carries the complete new `Settings`."""
    learned = Signal()
    """Past activity was read in, or taken back."""
    away_chosen = Signal(object)
    """Carries the first day back, or None: back already."""
    safety_requested = Signal()
    phrases_requested = Signal()
    trash_requested = Signal()
    lock_requested = Signal()
    lock_wished = Signal(object)
    """Carries the `Wish` about the lock."""
    computer_distrusted = Signal()
    """The computer is to open the journal no more."""
    erase_requested = Signal()
    """Delete everything, and end."""
    notices_questioned = Signal(object)
    """Are notifications shown here? Carries whom to tell, with yes or no."""

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        data_folder: Path,
        settings: Settings,
        report: Callable[[], SourceReport],
        backing_up: BackingUp,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._clock, self._data_folder = queue, clock, data_folder
        self._settings, self._report, self._backing_up = settings, report, backing_up
        self._page: SettingsPage | None = None
        self._away: date | None = None
        self._day_off = False
        self._plan: DayPlan | None = None
        self._trouble: Trouble | None = None
        self._ways: frozenset[Way] = frozenset({Way.OPEN})

    @property
    def page(self) -> "SettingsPage | None":
        """The page, while there is one."""
        return self._page

    def new_page(self) -> "SettingsPage":
        """The page for a new tracker."""
        from ui.settings_page import SettingsPage

        page = SettingsPage(self._settings, self._queue, self._clock, self._data_folder, self._report, self._backing_up)
        self._hear(page)
        page.show_away(self._away)
        page.show_plan(self._plan)
        page.show_day_off(off=self._day_off)
        page.lock.show_ways(self._ways)
        page.backups.mending.show_trouble(self._trouble)
        self._page = page
        return page

    def let_go(self) -> None:
        """The page is going, with the tracker it is in."""
        self._page = None

    # --- what it shows ---------------------------------------------------------------------------------------------

    def follow(self, settings: Settings) -> None:
        """Settings that were changed, here or elsewhere."""
        self._settings = settings
        if self._page is not None:
            self._page.show_settings(settings)

    def show_away(self, until: date | None) -> None:
        """The first day back from being away, or None: nobody is away."""
        self._away = until
        if self._page is not None:
            self._page.show_away(until)

    def show_day_off(self, *, off: bool) -> None:
        """Whether today is no workday."""
        self._day_off = off
        if self._page is not None:
            self._page.show_day_off(off=off)

    def show_plan(self, plan: DayPlan | None) -> None:
        """What past days say about today."""
        self._plan = plan
        if self._page is not None:
            self._page.show_plan(plan)

    def show_ways(self, ways: frozenset[Way]) -> None:
        """In which ways the journal opens."""
        self._ways = ways
        if self._page is not None:
            self._page.lock.show_ways(ways)

    def show_trouble(self, trouble: Trouble | None) -> None:
        """Why the journal does not open, or None when it does."""
        self._trouble = trouble
        if self._page is not None:
            self._page.backups.mending.show_trouble(trouble)

    # --- where on it -----------------------------------------------------------------------------------------------

    def lead_to_workdays(self, *, away: bool) -> None:
        """Where it is said when one works; `away`: down where it is said until when one is not there."""
        if self._page is not None:
            self._page.show_workdays(away=away)

    def lead_to_languages(self) -> None:
        """Where the language is chosen."""
        if self._page is not None:
            self._page.show_languages()

    def lead_to_lock(self) -> None:
        """Where the lock is."""
        if self._page is not None:
            self._page.show_section(self._page.lock)

    def lead_to_mending(self) -> None:
        """Where it stands what can be done about a journal that does not open."""
        if self._page is not None:
            self._page.show_section(self._page.backups)

    def _hear(self, page: "SettingsPage") -> None:
        page.changed.connect(self.changed)
        page.learned.connect(self.learned)
        page.away_chosen.connect(self.away_chosen)
        page.safety_requested.connect(self.safety_requested)
        page.phrases_requested.connect(self.phrases_requested)
        page.trash_requested.connect(self.trash_requested)
        page.reminders.notices_questioned.connect(self.notices_questioned)
        page.backups.erase_requested.connect(self.erase_requested)
        page.backups.mending.try_again.connect(self._queue.start)
        page.lock.wished.connect(self.lock_wished)
        page.lock.lock_requested.connect(self.lock_requested)
        page.lock.computer_distrusted.connect(self.computer_distrusted)
