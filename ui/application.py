"""Brings everything together: hands what the desktop tells to the core, and carries out what the core decides."""

import logging
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from models.journal import JournalError, Trouble
from models.landing_window import LandingWindow
from models.records import Arrival, LandingStart
from models.settings import Settings
from models.workday import pause_ends
from models.workday_state import WorkdayState
from ui import icons, look, translations
from ui.backing_up import BackingUp
from ui.day_journal import DayJournal
from ui.day_planner import DayPlanner
from ui.desktop.heartbeat import Heartbeat
from ui.held_back import HeldBack
from ui.journal_queue import JournalQueue
from ui.landing_offer import LandingOffer
from ui.landings import Landings
from ui.leaving import Leaving
from ui.lock_wiring import LockWiring
from ui.locking import Locking
from ui.missing_tray import MissingTray
from ui.morning import Morning
from ui.notices import Notices
from ui.reminders import Reminders
from ui.still_cursor import StillCursor
from ui.surroundings import Surroundings
from ui.time_doubt import TimeDoubt
from ui.tray import Tray
from ui.tray_icon import TrayIcon, desktop_name
from ui.trouble_texts import settings_unkept_text
from ui.unexpected import catch_unexpected
from ui.windows import Windows
from ui.workday_watch import WorkdayWatch

if TYPE_CHECKING:
    # Imported when it is first opened; see `ui.landings`.
    from ui.landing_guide import LandingGuide

log = logging.getLogger(__name__)


class Application(QObject):
    """The running program."""

    ended = Signal()
    """Everything is kept and let go of; the process may end."""

    def __init__(self, app: QApplication, given: Surroundings, icon: TrayIcon | None = None) -> None:
        """`icon` is the one that stands in the tray already, if any does."""
        super().__init__(app)
        self._app = app
        self._clock = given.clock
        self._store = given.store
        self._presence, self._engagement = given.presence, given.engagement
        self._settings = given.store.settings()
        self._ending = False
        self._erase = given.erase
        self._erasing = False
        self._cursor = StillCursor(app)
        self._dress()
        self.tray = Tray(given.clock, icon or TrayIcon(self._settings.tray_panel, desktop_name()), self)
        self.queue = JournalQueue(given.open_journal, given.clock, self)
        self.notices = Notices(self.tray.icon, str(icons.FOLDER / "soft-landing.svg"), self)
        self.offer = LandingOffer(self.notices, self._settings.prompt_style, self)
        self.heartbeat = Heartbeat(given.clock, given.presence, given.engagement, self)
        self.watch = WorkdayWatch(given.clock, self.heartbeat, given.store, self._settings, self)
        self.backing_up = BackingUp(
            self.queue, given.backups, lambda secret: given.vault().open(secret), given.clock, self._settings, self
        )
        self.windows = Windows(
            self.queue,
            given.clock,
            given.store,
            given.data_folder,
            self._settings,
            self._day,
            given.presence.describe,
            self.backing_up,
            self,
        )
        self.planner = DayPlanner(self.queue, given.clock, self.watch, self._settings, self)
        self.reminders = Reminders(
            given.clock,
            self.heartbeat,
            self.watch,
            self.queue,
            self.notices,
            given.store,
            self._settings,
            lambda: self.windows.reflection is not None,
            self,
        )
        self.landings = Landings(
            self.queue,
            given.clock,
            self.watch,
            self.offer,
            self._settings,
            self.tray.place,
            self.windows.discretion.dress,
            self,
        )
        self.locking = Locking(
            app, self.queue, given.vault, given.clock, given.presence, self.heartbeat, self._settings, self
        )
        self._leaving = Leaving(self.queue, self.windows, self.landings, lambda: self.locking.locked, self.quit, self)
        self.lock_wiring = LockWiring(
            self.locking, self.windows, self.tray, self.backing_up, self.landings.put_words_away, self
        )
        self.locking.changed.connect(lambda: self.backing_up.follow_ways(self.locking.ways))
        self._held_back = HeldBack(self.queue, given.store, self)
        self._day_journal = DayJournal(self.queue, self._held_back, given.clock, self.watch, self)
        self._morning = Morning(self.queue, given.clock, self.watch, self.notices, self.reminders, self._settings, self)
        self._missing_tray = MissingTray(self.tray, self.windows, lambda: self._settings, self)
        self._time_doubt = TimeDoubt(self.watch, self.notices, self.reminders, self)
        self._connect()
        self.tray.follow(self._settings.tray_panel, discreet=self._settings.discreet)
        self._take_its_name()
        catch_unexpected(self._say_unexpected)

    # --- beginning and end -----------------------------------------------------------------------------------------

    def start(self, *, background: bool = False) -> None:
        """Bring up the tray, then the journal on its worker, then begin to watch the day."""
        self.tray.show()
        self.windows.curtain.wait_for_journal()
        self.queue.start()
        self.watch.start()
        if not self._settings.first_run_done:
            self.windows.open_first_run()
        elif not background:
            self.windows.open_tracker()
        self._missing_tray.wait(at_log_in=background)

    def obey(self, command: str) -> None:
        """Do what another start of the program asked for, in one of its fixed words."""
        if self._ending:
            return
        match command:
            case "new-statement":
                self.new_statement()
            case "land":
                self.begin_landing(LandingStart.BY_HAND)
            case "reflect":
                self.reflect()
            case "quit":
                self._leaving.ask()
            case "taken-in":
                self.queue.look_anew()
            case "raise" if self.windows.first_run is not None:
                self.windows.open_first_run()
            case _:
                self.windows.open_tracker()

    def quit(self) -> None:
        """Look at the day a last time, keep what is being typed, let go of everything, and end."""
        if self._ending:
            return
        self._ending = True
        self._missing_tray.stop()
        self.reminders.stop()
        self.landings.stop_offering()
        # Nothing is shown upon this look, but the core may decide on an offer, and then reminders take note of it.
        self.watch.look_again()
        self.reminders.keep()
        self.landings.close()
        self.windows.close()
        self.watch.stop()
        self._presence.close()
        self._engagement.close()
        self.notices.close()
        self.queue.close()
        self.tray.hide()
        if self._erasing:
            self._delete_everything()
        self._cursor.hold(still=False)
        self.ended.emit()

    def erase(self) -> None:
        """End, and leave nothing behind that this program ever wrote."""
        self._erasing = True
        self.quit()

    def _delete_everything(self) -> None:
        try:
            self._erase()
        except (OSError, JournalError) as error:
            log.warning("not everything could be deleted: %s", type(error).__name__)
            told = self.tr(
                "Some of it could not be deleted. The keys were deleted first, so nobody can read what is left on this "
                "computer. Copies in a second folder have keys of their own; you can delete that folder by hand."
            )
            QMessageBox.warning(None, self.windows.discretion.name(), told)

    def keep_everything(self) -> None:
        """Have everything on disk, and go on: the process may be ended without another word."""
        self.windows.keep_drafts()
        self.landings.keep_draft()
        self.watch.keep()
        self.reminders.keep()
        self.queue.settle()

    # --- what the person asks for ----------------------------------------------------------------------------------

    def new_statement(self) -> None:
        """Open the tracker where a statement is written."""
        self._once_open(lambda: self.windows.open_tracker().new_statement())

    def something_happened(self) -> None:
        """Open the tracker where a repair episode is begun."""
        self._once_open(lambda: self.windows.open_tracker().something_happened())

    def reflect(self) -> None:
        """Open the weekly reflection."""
        self._once_open(self.windows.open_reflection)

    def begin_landing(self, start: LandingStart, arrival: Arrival = Arrival.MINE) -> None:
        """Open the guide, or bring it to the front when it is open; `arrival`: who is coming home."""
        self._once_open(lambda: self.landings.begin(start, arrival))

    @property
    def guide(self) -> "LandingGuide | None":
        """The landing guide, while it is open."""
        return self.landings.guide

    # --- what the day brings ---------------------------------------------------------------------------------------

    def _state_changed(self, state: WorkdayState) -> None:
        self.tray.show_phase(state.phase, pause_ends(state, self._clock.now()))
        self.windows.show_day()
        self._cursor.hold(still=state.locked or state.resting_since is not None)

    # --- settings and the journal ----------------------------------------------------------------------------------

    def _change_settings(self, settings: Settings) -> None:
        """Keep the settings, then hand them to everything that follows them; last, say when they could not be kept."""
        trouble = self._keep_settings(settings)
        before, self._settings = self._settings, settings
        if (before.appearance, before.reduced_motion) != (settings.appearance, settings.reduced_motion):
            self._dress()
        self.landings.follow(settings)
        self.tray.follow(settings.tray_panel, discreet=settings.discreet)
        self.windows.follow(settings)
        self._take_its_name()
        self.reminders.follow(settings)
        self.watch.follow(settings)
        self._morning.follow(settings)
        self.planner.follow(settings)
        self.locking.follow(settings)
        self.backing_up.follow(settings)
        if before.language != settings.language:
            self._speak(settings.language)
        if trouble is not None:
            self.windows.say(settings_unkept_text(trouble))

    def _keep_settings(self, settings: Settings) -> OSError | None:
        try:
            self._store.keep_settings(settings)
        except OSError as error:
            log.warning("the settings could not be kept: %s", type(error).__name__)
            return error
        return None

    def _speak(self, language: str) -> None:
        """Say everything in another language from now on. A landing that is under way ends in the one it began in."""
        translations.apply(self._app, language)
        self._dress()
        self._take_its_name()
        self.tray.speak_anew()
        self.offer.speak_anew()
        self.windows.build_anew()

    def _take_its_name(self) -> None:
        self.notices.call_itself(self.windows.discretion.name(), self.windows.discretion.icon_path())

    def _first_run_finished(self, settings: Settings) -> None:
        if not self._ending:
            # First of all: this is where it is said if the settings cannot be kept.
            self.windows.open_tracker()
        self._change_settings(settings)
        if not self._ending:
            self._missing_tray.first_run_finished()

    def _dress(self) -> None:
        worn = look.apply(self._app, self._settings.appearance)
        worn.set_motion(not self._settings.reduced_motion)

    def _journal_trouble(self, trouble: Trouble) -> None:
        if trouble is not Trouble.LOCKED and not self._ending:
            self.windows.show_trouble(trouble)

    # --- the rest --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.tray.landing.connect(lambda: self.begin_landing(LandingStart.BY_HAND))
        self.tray.statement.connect(self.new_statement)
        self.tray.episode.connect(self.something_happened)
        self.tray.tracker.connect(self.windows.open_tracker)
        self.tray.reflection.connect(self.reflect)
        self.tray.settings.connect(self.windows.open_settings)
        self.tray.quit.connect(self._leaving.ask)
        self.tray.pause.connect(self.watch.pause)
        self.tray.away.connect(lambda: self.windows.open_workday_settings(away=True))
        self.tray.resume.connect(self.watch.resume)
        self.offer.popup_made.connect(self.windows.discretion.dress)
        self.offer.begin.connect(lambda: self.begin_landing(LandingStart.DETECTED))
        self._time_doubt.choose_wanted.connect(self.windows.open_workday_settings)
        self.watch.state_changed.connect(self._state_changed)
        self._morning.show_wanted.connect(self.windows.open_tracker)
        self.planner.planned.connect(self.windows.show_plan)
        self.windows.land_requested.connect(lambda: self.begin_landing(LandingStart.BY_HAND))
        self.windows.settings.learned.connect(self.planner.plan)
        self.windows.settings.away_chosen.connect(self._be_away)
        self.windows.settings_changed.connect(self._change_settings)
        self._missing_tray.settings_changed.connect(self._change_settings)
        self.windows.first_run_finished.connect(self._first_run_finished)
        self.windows.quit_requested.connect(self._leaving.ask)
        self.windows.settings.erase_requested.connect(self.erase)
        self.windows.settings.notices_questioned.connect(self.notices.find_out)
        self.windows.reflecting.put_off.connect(self.reminders.reflect_later_this_evening)
        self.windows.reflecting.tomorrow.connect(self.reminders.reflect_tomorrow)
        self.windows.reflecting.skipped.connect(self.reminders.not_this_week)
        self.reminders.repair_requested.connect(
            lambda episode: self._once_open(lambda: self.windows.open_tracker().show_repair(episode))
        )
        self.reminders.unsaid_requested.connect(
            lambda statement: self._once_open(lambda: self.windows.open_tracker().show_unsaid(statement))
        )
        self.reminders.reflection_requested.connect(self.windows.open_reflection)
        self.reminders.arrival_requested.connect(lambda: self.begin_landing(LandingStart.SCHEDULED, Arrival.PARTNERS))
        self.reminders.return_changed.connect(self.tray.show_return)
        self.queue.trouble.connect(self._journal_trouble)
        # The session may end now; the person may still change their mind, so nothing is closed.
        self._app.commitDataRequest.connect(lambda _manager: self.keep_everything())
        self._presence.shutting_down.connect(self.keep_everything)
        # Some systems have a way to quit that is not ours (the dock, say).
        self._app.aboutToQuit.connect(self.quit)

    def _once_open(self, act: Callable[[], None]) -> None:
        """Do this as soon as it is known whether there is a lock, and after it where there is one.

        Of several such wishes the last one counts; none does once the program is ending.
        """

        def act_unless_ending() -> None:
            if not self._ending:
                act()

        def after_the_lock() -> None:
            if self.locking.locked and not self._ending:
                self.windows.curtain.show_lock()
            self.locking.when_open(act_unless_ending)

        self.windows.curtain.once_decided(after_the_lock)

    def _be_away(self, until: date | None) -> None:
        if until is None:
            self.watch.resume()
        else:
            self.watch.be_away(until)

    def _day(self) -> tuple[WorkdayState, LandingWindow | None]:
        return self.watch.state, self.watch.window()

    def _say_unexpected(self) -> None:
        self.windows.say(self.tr("Something unexpected happened. What you wrote is still where it was."))
