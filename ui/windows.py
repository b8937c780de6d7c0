"""The windows: built at first use, put back where they were, kept up to date with settings and the day."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.backups import COPY_HELPS
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
from ui.unkept_words import UnkeptWords
from ui.unused_window import UnusedWindow, give_back_memory

if TYPE_CHECKING:
    # Each window is imported when it is first opened: none of them is needed for the tray.
    from ui.first_run import FirstRun
    from ui.reflection_window import ReflectionWindow
    from ui.safety_page import SafetyPage
    from ui.tracker.window import Page, TrackerWindow

_TRACKER = "tracker"


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
        self._store = store
        self._settings = settings
        self._day = day
        self._tracker: TrackerWindow | None = None
        self._first_run: FirstRun | None = None
        self._safety: SafetyPage | None = None
        self._plan: DayPlan | None = None
        self._unkept_words = UnkeptWords(queue, self)
        self._unused = UnusedWindow(self)
        self._unused.noticed.connect(self._give_up_tracker)
        self._page_left: Page | None = None
        """The page the tracker was on when it was let go of for being out of use."""
        self._page_in_view: Page | None = None
        """The page that was in view when the journal was locked."""
        self._trouble: Trouble | None = None
        self._ways: frozenset[Way] = frozenset({Way.OPEN})
        self.discretion = Discretion(settings.discreet, system_shield(), self)
        self.curtain = Curtain(lambda: store.window_place(_TRACKER), self.discretion, self)
        self.curtain.safety_requested.connect(self.open_safety)
        self.settings = SettingsWiring(queue, clock, data_folder, settings, report, backing_up, self)
        self._connect_settings()
        self.reflecting = ReflectionWiring(queue, clock, store, data_folder, settings, self.curtain, self)
        self._connect_reflection()
        queue.opened.connect(self._journal_opened)

    @property
    def tracker(self) -> "TrackerWindow | None":
        """The tracker, once it was opened."""
        return self._tracker

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
        if self._tracker is None:
            self._tracker = self._new_tracker()
            if self._page_left is not None:
                self._tracker.show_page(self._page_left)
        self._tell_day(self._tracker)
        self._tell_why()
        self.curtain.present(self._tracker)
        return self._tracker

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
        if self._tracker is not None:
            self._tracker.follow(settings)

    def build_anew(self) -> None:
        """Another language is in force: each open window is closed and built again in its place, with what was typed.

        The language is chosen in the settings, so they come back with that choice in hand. The first run goes on in the
        language it began in, as a landing does: it holds answers that are kept at its end only.
        """
        if self._safety is not None:
            self._safety.close()
            self._safety.deleteLater()
            self._safety = None
        self.reflecting.build_anew()
        tracker, in_view = self._tracker, self._tracker is not None and self._tracker.isVisible()
        if tracker is not None:
            page = tracker.page_name()
            self._give_back(self._let_go_of_tracker(tracker))
            if in_view:
                self.open_tracker().show_page(page)
                self.settings.lead_to_languages()

    def show_day(self) -> None:
        """Have the tracker show the day as it is, if anybody can see it."""
        if self._tracker is not None and self._tracker.isVisible():
            self._tell_day(self._tracker)

    def _tell_day(self, tracker: "TrackerWindow") -> None:
        state, window = self._day()
        tracker.show_workday(state, window)
        self.settings.show_away(state.back_on)

    def show_plan(self, plan: DayPlan | None) -> None:
        """What past days say about today: Today and the settings tell why a landing would be offered when it would."""
        self._plan = plan
        self._tell_why()
        self.settings.show_plan(plan)

    def _tell_why(self) -> None:
        if self._tracker is not None:
            from ui.rhythm_words import why_text

            self._tracker.show_why(why_text(self._plan) if self._plan else "")

    def say(self, text: str) -> None:
        """Say something quietly in the tracker."""
        if self._tracker is not None:
            self._tracker.say_quietly(text)

    def show_trouble(self, trouble: Trouble) -> None:
        """The journal could not be opened: say so where the person looks, and go on.

        Nothing covers the first run: the tracker says it when it is opened.
        """
        self._trouble = trouble
        self.settings.show_trouble(trouble)
        self.curtain.journal_is_there()
        if self._first_run is None:
            self.open_tracker()
        if self._tracker is not None:
            self._say_trouble(self._tracker)

    def keep_drafts(self) -> None:
        """Hand what is being typed to the journal now."""
        if self._tracker is not None:
            self._tracker.flush_drafts()
        self.reflecting.keep()

    def show_ways(self, ways: frozenset[Way]) -> None:
        """In which ways the journal opens: whether there is a lock, and what the settings offer about it."""
        self._ways = ways
        if self._tracker is not None:
            self._tracker.show_lock(Way.PASSPHRASE in ways)
        self.settings.show_ways(ways)

    def put_away(self) -> None:
        """Close and let go of every window that holds words; the tracker comes back behind the curtain."""
        self._page_in_view = self._page_left = None
        self.reflecting.close()
        if self._tracker is not None:
            wanted = self._tracker.isVisible() or self.curtain.hides(self._tracker)
            self._page_in_view = self._tracker.page_name() if wanted else None
            self._unkept_words.hold(self._let_go_of_tracker(self._tracker))

    def _let_go_of_tracker(self, tracker: "TrackerWindow") -> dict[str, str]:
        """Close it for good; the words the journal has not acknowledged, by the keys of their drafts."""
        tracker.close()
        tracker.deleteLater()
        self._tracker = None
        self.settings.let_go()
        return tracker.unkept()

    def _give_back(self, words: dict[str, str]) -> None:
        """Put words into the fields they come from, in a tracker that stands ready for it, seen or not."""
        if words:
            self._tracker = self._tracker or self._new_tracker()
            self._tracker.carry(words)

    def _give_up_tracker(self) -> None:
        """Nobody has looked at the tracker for long; words in it that the journal does not take are not let go of."""
        tracker = self._tracker
        if tracker is None or tracker.isVisible():
            return
        tracker.flush_drafts()
        if self.curtain.hides(tracker) or tracker.unkept():
            self._unused.wait_on()
            return
        self._page_left = tracker.page_name()
        tracker.destroyed.connect(give_back_memory)
        self._let_go_of_tracker(tracker)

    def draw_curtain(self) -> None:
        """The journal is locked: whatever is opened now waits behind the lock."""
        self.curtain.draw()
        if self._page_in_view is not None:
            self.open_tracker().show_page(self._page_in_view)

    def lift_curtain(self) -> None:
        """The journal is open again."""
        self.curtain.lift()
        self._give_back(self._unkept_words.take())

    def close(self) -> None:
        """Close everything; drafts are kept and places remembered on the way."""
        for window in (self._first_run, self._safety, self.reflection, self._tracker):
            if window is not None:
                window.close()
        self.curtain.close()
        self._keep_tracker_place()

    def _new_tracker(self) -> "TrackerWindow":
        from ui.tracker.window import TrackerWindow

        tracker = TrackerWindow(self._queue, self._clock, self._settings)
        if not tracker.restore_from(self._store.window_place(_TRACKER)):
            move_to_middle(tracker)
        tracker.set_settings_page(self.settings.new_page)
        tracker.land_requested.connect(self.land_requested)
        tracker.reflection_requested.connect(self.open_reflection)
        tracker.quit_requested.connect(self.quit_requested)
        tracker.lock_requested.connect(self.lock_requested)
        tracker.show_lock(Way.PASSPHRASE in self._ways)
        tracker.why_seen.connect(self._remember_why)
        tracker.closed.connect(self._keep_tracker_place)
        self._unused.watch(tracker)
        self._say_trouble(tracker)
        return tracker

    def _connect_settings(self) -> None:
        self.settings.changed.connect(self.settings_changed)
        self.settings.lock_requested.connect(self.lock_requested)
        self.settings.safety_requested.connect(self.open_safety)
        self.settings.phrases_requested.connect(lambda: self.open_tracker().show_phrases())
        self.settings.trash_requested.connect(lambda: self.open_tracker().show_trash())

    def _connect_reflection(self) -> None:
        self.reflecting.statement_requested.connect(lambda key: self.open_tracker().show_statement(key))
        self.reflecting.repair_requested.connect(lambda key: self.open_tracker().show_repair(key))
        self.reflecting.landing_requested.connect(lambda key: self.open_tracker().show_landing(key))
        self.reflecting.why_seen.connect(self._remember_why)

    def _remember_why(self, card_id: str) -> None:
        """A card that was shown by itself once is from now on shown upon its link alone."""
        if card_id not in self._settings.whys_seen:
            self.settings_changed.emit(replace(self._settings, whys_seen=self._settings.whys_seen | {card_id}))

    def _keep_tracker_place(self) -> None:
        if self._tracker is not None:
            self._store.keep_window_place(_TRACKER, self._tracker.geometry_text())

    def _first_run_finished(self, settings: Settings) -> None:
        if self._first_run is not None:
            self._first_run.deleteLater()
            self._first_run = None
        self.first_run_finished.emit(settings)

    def _say_trouble(self, tracker: "TrackerWindow") -> None:
        from ui.trouble_texts import trouble_text

        if self._trouble is None:
            return
        if self._trouble in COPY_HELPS:
            action, act = self.tr("What can be done"), self.open_mending
        else:
            action, act = self.tr("Try again"), self._queue.start
        tracker.say_lastingly(trouble_text(self._trouble), action, act)

    def _journal_opened(self) -> None:
        self._trouble = None
        self.settings.show_trouble(None)
        self.curtain.journal_is_there()
        if self._tracker is not None:
            self._tracker.take_back_lasting()
