"""The windows: built at first use, put back where they were, kept up to date with settings and the day."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.clock import Clock
from models.journal import Trouble
from models.landing_window import LandingWindow
from models.rhythm import DayPlan
from models.settings import Settings
from models.state_store import StateStore
from models.vault import Way
from models.workday_state import WorkdayState
from ui.backing_up import BackingUp
from ui.curtain import Curtain
from ui.desktop.presence import SourceReport
from ui.desktop.screen_capture import system_shield
from ui.discretion import Discretion
from ui.journal_queue import JournalQueue
from ui.placing import bring_to_front, move_to_middle
from ui.reflection_wiring import ReflectionWiring
from ui.settings_wiring import SettingsWiring
from ui.tracker_wiring import TrackerWiring

if TYPE_CHECKING:
    # Each window is imported when it is first opened: none of them is needed for the tray.
    from ui.first_run import FirstRun
    from ui.reflection_window import ReflectionWindow
    from ui.safety_page import SafetyPage
    from ui.tracker.window import TrackerWindow


class Windows(QObject):
    """Everything with a title bar. The popup and the landing guide are not among them."""

    land_requested = Signal()
    settings_changed = Signal(object)
    """Carries the complete new `Settings`."""
    first_run_finished = Signal(object)
    """Carries the complete new `Settings`."""
    quit_requested = Signal()
    lock_requested = Signal()

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        store: StateStore,
        data_folder: Path,
        settings: Settings,
        day: Callable[[], tuple[WorkdayState, LandingWindow | None]],
        report: Callable[[], SourceReport],
        backing_up: BackingUp,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._clock = clock
        self._settings = settings
        self._first_run: FirstRun | None = None
        self._safety: SafetyPage | None = None
        self.discretion = Discretion(settings.discreet, system_shield(), self)
        self.curtain = Curtain(lambda: store.window_place("tracker"), self.discretion, self)
        self.curtain.safety_requested.connect(self.open_safety)
        self.settings = SettingsWiring(queue, clock, data_folder, settings, report, backing_up, self)
        self._connect_settings()
        self._tracking = TrackerWiring(queue, clock, store, settings, self.settings, day, self.curtain, self)
        self._connect_tracker()
        self.reflecting = ReflectionWiring(queue, clock, store, data_folder, settings, self.curtain, self)
        self._connect_reflection()
        queue.opened.connect(self._journal_opened)

    @property
    def tracker(self) -> "TrackerWindow | None":
        """The tracker, once it was opened."""
        return self._tracking.window

    @property
    def reflection(self) -> "ReflectionWindow | None":
        """The weekly reflection, while it is open."""
        return self.reflecting.window

    @property
    def first_run(self) -> "FirstRun | None":
        """The first run, while it is open."""
        return self._first_run

    def open_tracker(self) -> "TrackerWindow":
        """Show the tracker and bring it to the front."""
        return self._tracking.open()

    def open_settings(self) -> None:
        """Show the tracker on its settings page."""
        self.open_tracker().show_settings()

    def open_workday_settings(self, *, away: bool = False) -> None:
        """Show when one works; `away`: down where it is said until when one is not there."""
        self.open_settings()
        self.settings.lead_to_workdays(away=away)

    def open_lock_settings(self) -> None:
        """Show the settings where the lock is."""
        self.open_settings()
        self.settings.lead_to_lock()

    def open_mending(self) -> None:
        """Show the settings where it stands what can be done about a journal that does not open."""
        self.open_settings()
        self.settings.lead_to_mending()

    def open_reflection(self) -> None:
        """Show the weekly reflection and bring it to the front."""
        self.reflecting.open()

    def open_first_run(self) -> None:
        """Show the three pages of the first run."""
        if self._first_run is None:
            from ui.first_run import FirstRun

            self._first_run = FirstRun(self._queue, self._clock, self._settings)
            move_to_middle(self._first_run)
            self._first_run.finished.connect(self._first_run_finished)
            self._first_run.safety_requested.connect(self.open_safety)
        self.discretion.dress(self._first_run)
        bring_to_front(self._first_run)

    def open_safety(self) -> None:
        """Show ways to get help; nothing about that is stored."""
        if self._safety is None:
            from ui.safety_page import SafetyPage

            self._safety = SafetyPage()
            move_to_middle(self._safety)
        self.discretion.dress(self._safety)
        bring_to_front(self._safety)

    def follow(self, settings: Settings) -> None:
        """Hand the new settings to every window."""
        self._settings = settings
        self.discretion.follow(settings.discreet)
        self.settings.follow(settings)
        self.reflecting.follow(settings)
        self._tracking.follow(settings)

    def build_anew(self) -> None:
        """Another language is in force: each open window is closed and built again in its place, with what was typed.

        The first run goes on in the language it began in, as a landing does: it holds answers that are kept at its end
        only.
        """
        if self._safety is not None:
            self._safety.close()
            self._safety.deleteLater()
            self._safety = None
        self.reflecting.build_anew()
        self._tracking.build_anew()

    def show_day(self) -> None:
        """Have the tracker show the day as it is, if anybody can see it."""
        self._tracking.show_day()

    def show_plan(self, plan: DayPlan | None) -> None:
        """What past days say about today: Today and the settings tell why a landing would be offered when it would."""
        self._tracking.show_plan(plan)

    def say(self, text: str) -> None:
        """Say something quietly in the tracker."""
        self._tracking.say(text)

    def say_before_the_end(self, text: str, action_label: str, action: Callable[[], None]) -> None:
        """Bring up the tracker and say in it what would be lost if the program ended now."""
        self._tracking.say_before_the_end(text, action_label, action)

    def show_trouble(self, trouble: Trouble) -> None:
        """The journal could not be opened: say so where the person looks, and go on.

        Nothing covers the first run: the tracker says it when it is opened.
        """
        self.settings.show_trouble(trouble)
        self.curtain.journal_is_there()
        self._tracking.show_trouble(trouble)
        if self._first_run is None:
            self.open_tracker()

    def keep_drafts(self) -> None:
        """Hand what is being typed to the journal now."""
        self._tracking.keep_drafts()
        self.reflecting.keep()

    def has_unkept_words(self) -> bool:
        """Whether words were typed into any of them that the journal has not taken."""
        return self._tracking.has_unkept_words() or self.reflecting.has_unsaved_words()

    def show_ways(self, ways: frozenset[Way]) -> None:
        """In which ways the journal opens: whether there is a lock, and what the settings offer about it."""
        self._tracking.show_lock(has_lock=Way.PASSPHRASE in ways)
        self.settings.show_ways(ways)

    def put_away(self) -> None:
        """Close and let go of every window that holds words; the tracker comes back behind the curtain."""
        self.reflecting.put_away()
        self._tracking.put_away()

    def draw_curtain(self) -> None:
        """The journal is locked: whatever is opened now waits behind the lock."""
        self.curtain.draw()
        self._tracking.wait_behind_curtain()

    def lift_curtain(self) -> None:
        """The journal is open again."""
        self.curtain.lift()
        self._tracking.bring_back()
        self.reflecting.bring_back()

    def close(self) -> None:
        """Close everything; drafts are kept and places remembered on the way."""
        for window in (self._first_run, self._safety, self.reflection):
            if window is not None:
                window.close()
        self._tracking.close()
        self.curtain.close()

    def _connect_settings(self) -> None:
        self.settings.changed.connect(self.settings_changed)
        self.settings.lock_requested.connect(self.lock_requested)
        self.settings.safety_requested.connect(self.open_safety)
        self.settings.phrases_requested.connect(lambda: self.open_tracker().show_phrases())
        self.settings.trash_requested.connect(lambda: self.open_tracker().show_trash())

    def _connect_tracker(self) -> None:
        self._tracking.land_requested.connect(self.land_requested)
        self._tracking.reflection_requested.connect(self.open_reflection)
        self._tracking.quit_requested.connect(self.quit_requested)
        self._tracking.lock_requested.connect(self.lock_requested)
        self._tracking.why_seen.connect(self._remember_why)

    def _connect_reflection(self) -> None:
        self.reflecting.statement_requested.connect(lambda key: self.open_tracker().show_statement(key))
        self.reflecting.repair_requested.connect(lambda key: self.open_tracker().show_repair(key))
        self.reflecting.landing_requested.connect(lambda key: self.open_tracker().show_landing(key))
        self.reflecting.why_seen.connect(self._remember_why)

    def _remember_why(self, card_id: str) -> None:
        """A card that was shown by itself once is from now on shown upon its link alone."""
        if card_id not in self._settings.whys_seen:
            self.settings_changed.emit(replace(self._settings, whys_seen=self._settings.whys_seen | {card_id}))

    def _first_run_finished(self, settings: Settings) -> None:
        if self._first_run is not None:
            self._first_run.deleteLater()
            self._first_run = None
        self.first_run_finished.emit(settings)

    def _journal_opened(self) -> None:
        self.settings.show_trouble(None)
        self.curtain.journal_is_there()
        self._tracking.journal_opened()
