"""The tracker's window: the sidebar, the pages, and one quiet line at the bottom."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.clock import Clock
from models.landing_window import LandingWindow
from models.settings import Settings
from models.workday_state import WorkdayState
from ui import icons
from ui.journal_queue import JournalQueue
from ui.tracker.clarity import ClarityPage
from ui.tracker.landings import LandingsPage
from ui.tracker.page import TrackerPage
from ui.tracker.repair import RepairPage
from ui.tracker.sidebar import Sidebar
from ui.tracker.today import TodayPage
from ui.tracker.undo_keys import UndoKeys
from ui.trouble_texts import trouble_text
from ui.undo_history import UndoHistory
from ui.widgets.quiet_bar import QuietBar

_SIZE = (1000, 680)
_SMALLEST = (820, 560)
_TICK_MS = 30_000


class Page(StrEnum):
    """The entries of the sidebar. The reflection opens a window of its own."""

    TODAY = "today"
    CLARITY = "clarity"
    REPAIR = "repair"
    LANDINGS = "landings"
    REFLECTION = "reflection"
    SETTINGS = "settings"


class TrackerWindow(QWidget):
    """Opens on Today. Pages are built when they are first shown."""

    land_requested = Signal()
    reflection_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()
    closed = Signal()
    """The person closed it; the application decides whether that hides it or ends the program."""

    def __init__(self, queue: JournalQueue, clock: Clock, settings: Settings) -> None:
        super().__init__()
        self._queue, self._clock, self._settings = queue, clock, settings
        self._pages: dict[Page, QWidget] = {}
        self._settings_page: Callable[[], QWidget] | None = None
        self._why = ""
        self._workday: tuple[WorkdayState, LandingWindow | None] | None = None
        self._history = UndoHistory(queue, clock, self)
        self._offers_undo = False
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Soft Landing"))
        self.setWindowIcon(icons.app_icon())
        self.resize(*_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self.sidebar = Sidebar()
        self.sidebar.chosen.connect(lambda name: self.show_page(Page(name)))
        self.sidebar.lock_wanted.connect(self.lock_requested)
        self._stack = QStackedWidget()
        self.bar = QuietBar()
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self._stack, 1)
        main.addWidget(self.bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        line.addLayout(main, 1)
        self._bind_keys()
        self._tell_of_undo()
        self._clockwork = QTimer(self, interval=_TICK_MS)
        self._clockwork.timeout.connect(self._tick)
        queue.saved.connect(self._count_open)
        queue.opened.connect(self._count_open)
        self._count_open()
        self.show_page(Page.TODAY)

    # --- what the application asks for -----------------------------------------------------------------------------

    def show_page(self, name: Page) -> None:
        """Go to a page; the reflection is asked for instead."""
        if name is Page.REFLECTION:
            self.sidebar.choose(self.page_name().value)
            self.reflection_requested.emit()
            return
        page = self._page(name)
        if page is None:
            self.sidebar.choose(self.page_name().value)
            return
        if self._stack.isAncestorOf(self.focusWidget()) and self._stack.currentWidget() is not page:
            # The keyboard comes along to the new page.
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(page)
        self.sidebar.choose(name.value)

    def page_name(self) -> Page:
        """The page in view."""
        current = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is current), Page.TODAY)

    def page(self, name: Page) -> QWidget | None:
        """A page, if it was built already."""
        return self._pages.get(name)

    def new_statement(self) -> None:
        """To the sentence on Clarity."""
        self._begin_on(Page.CLARITY)

    def something_happened(self) -> None:
        """To the form on Repair."""
        self._begin_on(Page.REPAIR)

    def show_repair(self) -> None:
        """To what is open between the two."""
        self.show_page(Page.REPAIR)

    def show_unsaid(self) -> None:
        """To what was kept for later on Clarity."""
        self.show_page(Page.CLARITY)
        page = self._pages[Page.CLARITY]
        if isinstance(page, ClarityPage):
            page.show_unsaid()

    def show_workday(self, state: WorkdayState, window: LandingWindow | None) -> None:
        """What the core knows about the day."""
        self._workday = (state, window)
        page = self._pages.get(Page.TODAY)
        if isinstance(page, TodayPage):
            page.show_workday(state, window)

    def show_why(self, text: str) -> None:
        """Why the landing window lies where it does."""
        self._why = text
        page = self._pages.get(Page.TODAY)
        if isinstance(page, TodayPage):
            page.show_why(text)

    def follow(self, settings: Settings) -> None:
        """Settings that were changed."""
        self._settings = settings
        today, landings = self._pages.get(Page.TODAY), self._pages.get(Page.LANDINGS)
        if isinstance(today, TodayPage):
            today.follow(settings)
        if isinstance(landings, TrackerPage):
            landings.refresh_soon()

    def set_settings_page(self, factory: Callable[[], QWidget]) -> None:
        """How to build the settings, when they are first looked at."""
        self._settings_page = factory

    def show_settings(self) -> None:
        """To the settings."""
        self.show_page(Page.SETTINGS)

    def show_lock(self, shown: bool) -> None:
        """Offer the entry Lock."""
        self.sidebar.show_lock(shown)

    def say_quietly(self, text: str, action_label: str = "", action: Callable[[], None] | None = None) -> None:
        """Say a sentence at the bottom, with one thing that can be done about it."""
        self._offers_undo = False
        self.bar.say(text, action_label, action)

    def say_lastingly(self, text: str, action_label: str = "", action: Callable[[], None] | None = None) -> None:
        """Say a sentence that stays until it is closed or answered."""
        self.bar.say(text, action_label, action, stays=True)

    def take_back_lasting(self) -> None:
        """What was said to stay holds no longer."""
        self.bar.take_back()

    def geometry_text(self) -> str:
        """Size and place, to be handed to `restore_from` at the next start."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_from(self, text: str) -> bool:
        """Take size and place from the last time; False when the text is none of ours."""
        return self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def flush_drafts(self) -> None:
        """Keep everything that is being typed, now."""
        for page in self._pages.values():
            if isinstance(page, TrackerPage):
                page.drafts.flush()

    # --- inside ----------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and go out of sight. The event is accepted: a window that refuses holds up a logout."""
        self.flush_drafts()
        event.accept()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Time is looked at while the window is."""
        super().showEvent(event)
        self._clockwork.start()
        if self.focusWidget() is None:
            # Nothing is in hand yet: no ring around the first entry before anybody has touched a key.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing wakes the computer for a window nobody sees."""
        self._clockwork.stop()
        super().hideEvent(event)

    def _bind_keys(self) -> None:
        def bind(keys: str, act: Callable[[], object]) -> None:
            QShortcut(QKeySequence(keys), self).activated.connect(act)

        for number, name in enumerate(Page, start=1):
            if name is not Page.SETTINGS:
                bind(f"Ctrl+{number}", partial(self.show_page, name))
        bind("Ctrl+,", lambda: self.show_page(Page.SETTINGS))
        bind("Ctrl+N", self.new_statement)
        bind("Ctrl+F", self._search)
        bind("Ctrl+W", self.close)
        bind("Ctrl+Q", self.quit_requested.emit)

    def _page(self, name: Page) -> QWidget | None:
        if name not in self._pages:
            page = self._build(name)
            if page is None:
                return None
            self._pages[name] = page
            self._stack.addWidget(page)
            if isinstance(page, TrackerPage):
                page.history = self._history
                page.said.connect(self.say_quietly)
                page.undoable.connect(self._undoable)
        return self._pages[name]

    def _build(self, name: Page) -> QWidget | None:
        match name:
            case Page.TODAY:
                return self._today()
            case Page.CLARITY:
                return ClarityPage(self._queue, self._clock)
            case Page.REPAIR:
                return RepairPage(self._queue, self._clock)
            case Page.LANDINGS:
                page = LandingsPage(self._queue, self._clock, lambda: self._settings.workdays)
                page.land_wanted.connect(self.land_requested)
                return page
            case _:
                return self._settings_page() if self._settings_page else None

    def _today(self) -> TodayPage:
        page = TodayPage(self._queue, self._clock)
        page.write_wanted.connect(self.new_statement)
        page.repair_wanted.connect(lambda: self.show_page(Page.REPAIR))
        page.something_wanted.connect(self.something_happened)
        page.land_wanted.connect(self.land_requested)
        page.landings_wanted.connect(lambda: self.show_page(Page.LANDINGS))
        page.follow(self._settings)
        if self._workday is not None:
            page.show_workday(*self._workday)
        page.show_why(self._why)
        return page

    def _begin_on(self, name: Page) -> None:
        self.show_page(name)
        page = self._pages[name]
        if isinstance(page, TrackerPage):
            page.begin()

    def _search(self) -> None:
        self.show_page(Page.CLARITY)
        page = self._pages[Page.CLARITY]
        if isinstance(page, TrackerPage):
            page.search()

    def _tell_of_undo(self) -> None:
        UndoKeys(self, self._history.undo, self._history.redo)
        history = self._history
        history.changed.connect(self._another_act)
        history.undone.connect(
            lambda act: self._offer(self.tr("Taken back: {act}").format(act=act), self.tr("Redo"), history.redo)
        )
        history.redone.connect(lambda act: self._undoable(self.tr("Done again: {act}").format(act=act)))
        history.overtaken.connect(
            lambda act: self.say_quietly(
                self.tr("“{act}” stays as it is, since something in it was changed later.").format(act=act)
            )
        )
        history.failed.connect(lambda trouble: self.say_quietly(trouble_text(trouble)))

    def _undoable(self, text: str) -> None:
        self._offer(text, self.tr("Undo"), self._history.undo)

    def _offer(self, text: str, label: str, action: Callable[[], None]) -> None:
        self.say_quietly(text, label, action)
        self._offers_undo = True

    def _another_act(self) -> None:
        """The button stands for the act it was offered with; after another one it would mean that one."""
        if self._offers_undo:
            self._offers_undo = False
            self.bar.leave()

    def _tick(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, TrackerPage):
            page.tick()

    def _count_open(self, *_: object) -> None:
        self._queue.ask(lambda journal: len(journal.open_episodes()), self.sidebar.show_open_repairs, owner=self)
