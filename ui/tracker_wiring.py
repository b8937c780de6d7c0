"""Joins the tracker to the program: built at first use, let go of when unused or locked, given back what it held."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.backups import COPY_HELPS
from models.clock import Clock
from models.journal import Trouble
from models.landing_window import LandingWindow
from models.rhythm import DayPlan
from models.settings import Settings
from models.state_store import StateStore
from models.workday_state import Phase, WorkdayState
from ui.curtain import Curtain
from ui.journal_queue import JournalQueue
from ui.placing import geometry_text, put_where_it_was
from ui.settings_wiring import SettingsWiring
from ui.unkept_words import UnkeptWords
from ui.unread_settings import UnreadSettings
from ui.unused_window import UnusedWindow, give_back_memory

if TYPE_CHECKING:
    # Imported when it is first opened: it is not needed for the tray.
    from ui.tracker.window import Page, TrackerWindow
    from ui.undo_history import UndoHistory

_PLACE = "tracker"


class TrackerWiring(QObject):
    """At most one tracker at a time; what was typed and done in it outlasts its window."""

    land_requested = Signal()
    reflection_requested = Signal()
    quit_requested = Signal()
    lock_requested = Signal()
    why_seen = Signal(str)

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        store: StateStore,
        settings: Settings,
        settings_page: SettingsWiring,
        day: Callable[[], tuple[WorkdayState, LandingWindow | None]],
        curtain: Curtain,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._clock, self._store, self._settings = queue, clock, store, settings
        self._settings_page, self._day, self._curtain = settings_page, day, curtain
        self._window: TrackerWindow | None = None
        self._plan: DayPlan | None = None
        self._unkept_words = UnkeptWords(queue, self)
        self._history: UndoHistory | None = None
        """What was done in the tracker: it outlasts the window, and goes when the journal is locked."""
        self._unused = UnusedWindow(self)
        self._unused.noticed.connect(self._give_up)
        self._page_left: Page | None = None
        """The page it was on when it was let go of for being out of use."""
        self._page_in_view: Page | None = None
        """The page that was in view when the journal was locked."""
        self._unread_settings = UnreadSettings(store)
        self._trouble: Trouble | None = None
        self._has_lock = False

    @property
    def window(self) -> "TrackerWindow | None":
        """The tracker, once it was opened."""
        return self._window

    def open(self) -> "TrackerWindow":
        """Show it and bring it to the front."""
        if self._window is None:
            self._window = self._new_window()
            if self._page_left is not None:
                self._window.show_page(self._page_left)
        self._tell_day(self._window)
        self._curtain.present(self._window)
        self._unread_settings.may_be_seen(self._window, self._settings)
        return self._window

    def follow(self, settings: Settings) -> None:
        """Hand it the new settings."""
        self._settings = settings
        if self._window is not None:
            self._window.follow(settings)

    def build_anew(self) -> None:
        """Another language is in force: it is closed and built again in its place, with what was typed and done.

        The language is chosen in the settings, so they come back with that choice in hand.
        """
        if self._history is not None:
            from ui.tracker.act_texts import act_text

            self._history.name_anew(act_text)
        if self._window is not None:
            in_view, page = self._window.isVisible(), self._window.page_name()
            self._give_back(self._let_go(self._window))
            if in_view:
                self.open().show_page(page)
                self._settings_page.lead_to_languages()

    def show_day(self) -> None:
        """Have it show the day as it is, if anybody can see it."""
        if self._window is not None and self._window.isVisible():
            self._tell_day(self._window)

    def show_plan(self, plan: DayPlan | None) -> None:
        """What past days say about today: Today and the settings tell why a landing would be offered when it would."""
        self._plan = plan
        self._tell_why()
        self._settings_page.show_plan(plan)

    def say(self, text: str) -> None:
        """Say something quietly in it."""
        if self._window is not None:
            self._window.say_quietly(text)

    def say_before_the_end(self, text: str, action_label: str, action: Callable[[], None]) -> None:
        """Say what would be lost; a trouble with the journal, and what can be done about it, comes back after that."""
        window = self.open()
        say = window.say_lastingly if self._trouble is None else window.say_quietly
        say(text, action_label, action)

    def show_trouble(self, trouble: Trouble) -> None:
        """The journal could not be opened: say so for as long as that lasts."""
        self._trouble = trouble
        if self._window is not None:
            self._say_trouble(self._window)

    def journal_opened(self) -> None:
        """The journal is open: there is no trouble to tell of any more."""
        self._trouble = None
        if self._window is not None:
            self._window.take_back_lasting()
            self._unread_settings.say(self._window, self._show_settings)
            self._unread_settings.may_be_seen(self._window, self._settings)

    def show_lock(self, *, has_lock: bool) -> None:
        """Whether there is a passphrase to lock the journal with."""
        self._has_lock = has_lock
        if self._window is not None:
            self._window.show_lock(has_lock)

    def keep_drafts(self) -> None:
        """Hand what is being typed to the journal now."""
        if self._window is not None:
            self._window.flush_drafts()

    def has_unkept_words(self) -> bool:
        """Whether words were typed that the journal has not taken."""
        return bool(self._unkept_words) or (self._window is not None and bool(self._window.unkept()))

    def put_away(self) -> None:
        """The journal is being locked: close it for good, and forget whatever holds words."""
        self._page_in_view = self._page_left = None
        if self._history is not None:
            # What is deleted later keeps its words until then.
            self._history.clear()
            self._history.deleteLater()
            self._history = None
        if self._window is not None:
            wanted = self._window.isVisible() or self._curtain.hides(self._window)
            self._page_in_view = self._window.page_name() if wanted else None
            self._unkept_words.hold(self._let_go(self._window))

    def wait_behind_curtain(self) -> None:
        """If it was in view when the journal was locked, it is again once that is unlocked."""
        if self._page_in_view is not None:
            self.open().show_page(self._page_in_view)

    def bring_back(self) -> None:
        """The journal is unlocked: words that it refused are back in their fields."""
        if self._window is not None:
            self._unread_settings.may_be_seen(self._window, self._settings)
        self._give_back(self._unkept_words.take())

    def close(self) -> None:
        """Close it; drafts are kept and its place remembered on the way."""
        if self._window is not None:
            self._window.close()
        self._keep_place()

    def _new_window(self) -> "TrackerWindow":
        from ui.tracker.window import TrackerWindow
        from ui.undo_history import UndoHistory

        self._history = self._history or UndoHistory(self._queue, self._clock, self)
        window = TrackerWindow(self._queue, self._clock, self._settings, self._history)
        put_where_it_was(window, self._store.window_place(_PLACE))
        window.set_settings_page(self._settings_page.new_page)
        window.land_requested.connect(self.land_requested)
        window.reflection_requested.connect(self.reflection_requested)
        window.quit_requested.connect(self.quit_requested)
        window.lock_requested.connect(self.lock_requested)
        window.show_lock(self._has_lock)
        window.why_seen.connect(self.why_seen)
        window.closed.connect(self._keep_place)
        self._unused.watch(window)
        self._say_trouble(window)
        return window

    def _let_go(self, window: "TrackerWindow") -> dict[str, str]:
        """Close it for good; the words the journal has not acknowledged, by the keys of their drafts."""
        if self._trouble is None:
            self._unread_settings.leave(window)
        window.close()
        window.deleteLater()
        self._window = None
        self._settings_page.let_go()
        return window.unkept()

    def _give_back(self, words: dict[str, str]) -> None:
        """Put words into the fields they come from, in a tracker that stands ready for it, seen or not."""
        if words:
            self._window = self._window or self._new_window()
            self._window.carry(words)

    def _give_up(self) -> None:
        """Nobody has looked at it for long; words in it that the journal does not take are not let go of."""
        window = self._window
        if window is None or window.isVisible():
            return
        window.flush_drafts()
        if self._curtain.hides(window) or window.unkept():
            self._unused.wait_on()
            return
        self._page_left = window.page_name()
        window.destroyed.connect(give_back_memory)
        self._let_go(window)

    def _tell_day(self, window: "TrackerWindow") -> None:
        state, landing_window = self._day()
        window.show_workday(state, landing_window)
        self._tell_why()
        self._settings_page.show_away(state.back_on)
        self._settings_page.show_day_off(off=state.phase is Phase.OFF)

    def _tell_why(self) -> None:
        if self._window is not None:
            from ui.rhythm_words import reason_text

            state, landing_window = self._day()
            plan = self._plan if self._plan and self._plan.day == state.day else None
            self._window.show_why(reason_text(plan, landing_window))

    def _say_trouble(self, window: "TrackerWindow") -> None:
        from ui.trouble_texts import trouble_text

        if self._trouble is None:
            self._unread_settings.say(window, self._show_settings)
            return
        if self._trouble in COPY_HELPS:
            action, act = self.tr("What can be done"), self._show_mending
        else:
            action, act = self.tr("Try again"), self._queue.start
        window.say_lastingly(trouble_text(self._trouble), action, act)

    def _show_settings(self) -> None:
        self.open().show_settings()

    def _show_mending(self) -> None:
        self._show_settings()
        self._settings_page.lead_to_mending()

    def _keep_place(self) -> None:
        if self._window is not None:
            self._store.keep_window_place(_PLACE, geometry_text(self._window))
