"""The tracker's window: the sidebar, the pages, and one quiet line at the bottom."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.clock import Clock
from models.landing_window import LandingWindow
from models.settings import Settings
from models.workday_state import WorkdayState
from ui import icons, look
from ui.journal_queue import JournalQueue
from ui.reading_order import WindowAsRead
from ui.tracker.page import TrackerPage
from ui.tracker.page_builder import PageBuilder
from ui.tracker.pages import AREAS, NUMBERED, Page
from ui.tracker.side_page import SidePage
from ui.tracker.sidebar import Sidebar
from ui.tracker.today import TodayPage
from ui.tracker.ways_home import WaysHome
from ui.undo_bar import UndoBar
from ui.undo_history import UndoHistory
from ui.widgets.quiet_bar import QuietBar

if TYPE_CHECKING:
    # The window opens on Today; every other page is imported when it is first looked at (see `page_builder`).
    from ui.tracker.phrases import PhrasesPage

__all__ = ["Page", "TrackerWindow"]

_SIZE = (1000, 680)
# A screen of 1920 × 1080 pixels at 300 % has 640 × 360 of ours, its panel and the title bar among them.
_SMALLEST = (640, 320)
_TICK_MS = 30_000
# While somebody works elsewhere, a picture of the day that is some minutes old will do.
_SLOW_TICK_MS = 300_000


class TrackerWindow(WindowAsRead):
    """Opens on Today. Pages are built when they are first shown."""

    land_requested = Signal()
    reflection_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()
    why_seen = Signal(str)
    """(id of the card): why a ritual may help was shown."""
    closed = Signal()
    """The person closed it; the application decides whether that hides it or ends the program."""

    def __init__(
        self, queue: JournalQueue, clock: Clock, settings: Settings, history: UndoHistory | None = None
    ) -> None:
        """`history`: what was done in a window before this one, and can still be taken back."""
        super().__init__()
        self._queue = queue
        self._pages: dict[Page, QWidget] = {}
        self._ways: WaysHome[Page] = WaysHome()
        self._carried: dict[str, str] = {}
        self._history = history or UndoHistory(queue, clock, self)
        self._builder = PageBuilder(queue, clock, settings, self._history, self)
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Soft Landing"))
        self.setWindowIcon(icons.app_icon())
        # The usual font gives the usual window; a larger one as much more room, as far as the screen has it.
        self.resize(*map(look.current().px, _SIZE))
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
        self._undo_bar = UndoBar(self, self._history, self.bar)
        self._hear_pages()
        self._clockwork = QTimer(self, interval=_TICK_MS)
        self._clockwork.timeout.connect(self._tick)
        queue.saved.connect(self._count_open)
        queue.opened.connect(self._count_open)
        queue.taken_in.connect(self._count_open)
        self._count_open()
        self.show_page(Page.TODAY)

    # --- what the application asks for -----------------------------------------------------------------------------

    def show_page(self, name: Page) -> None:
        """Go to a page; the reflection is asked for instead."""
        if name is Page.REFLECTION:
            self.sidebar.choose(self._ways.belongs_to(self.page_name()).value)
            self.reflection_requested.emit()
            return
        page = self._page(name)
        if page is None:
            self.sidebar.choose(self._ways.belongs_to(self.page_name()).value)
            return
        if isinstance(page, SidePage):
            self._ways.looked_into(name, self.page_name(), self.focusWidget())
        in_hand = cast("QWidget | None", self.focusWidget())  # at first nothing has the focus
        if in_hand and not self.sidebar.isAncestorOf(in_hand) and self._stack.currentWidget() is not page:
            # The keyboard comes along to the new page.
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(page)
        entry = self._ways.belongs_to(name).value
        self.sidebar.choose(entry)
        self.sidebar.follow(entry)

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

    def show_statement(self, statement: UUID) -> None:
        """To a statement on Clarity, wherever it stands."""
        self._act_on(Page.CLARITY, lambda page: page.show_statement(statement))

    def show_unsaid(self, statement: UUID) -> None:
        """To what was kept for later on Clarity, this one in hand."""
        self._act_on(Page.CLARITY, lambda page: page.show_unsaid(statement))

    def show_repair(self, episode: UUID) -> None:
        """To an episode on Repair, open or earlier."""
        self._act_on(Page.REPAIR, lambda page: page.take_in_hand(episode))

    def show_landing(self, landing: UUID) -> None:
        """To a landing on its day on Landings."""
        self._act_on(Page.LANDINGS, lambda page: page.show_landing(landing))

    def show_phrases(self) -> None:
        """To the phrases, those first that the page in view is about."""
        area = AREAS.get(self.page_name())

        def begin(page: "PhrasesPage") -> None:
            page.show_area(area)
            page.begin()

        self._act_on(Page.PHRASES, begin)

    def show_trash(self) -> None:
        """To what was deleted."""
        self._act_on(Page.TRASH, lambda page: page.begin())

    def go_back(self) -> None:
        """From a page one has looked into to the one it was looked into from."""
        here = self.page_name()
        home = self._ways.home_of(here)
        if home is not None:
            self.show_page(home)
            self._ways.take_in_hand(here)

    def show_workday(self, state: WorkdayState, window: LandingWindow | None) -> None:
        """What the core knows about the day."""
        page = self._pages.get(Page.TODAY)
        if isinstance(page, TodayPage):
            page.show_workday(state, window)

    def show_why(self, text: str) -> None:
        """Why the landing window lies where it does."""
        page = self._pages.get(Page.TODAY)
        if isinstance(page, TodayPage):
            page.show_why(text)

    def follow(self, settings: Settings) -> None:
        """Settings that were changed."""
        self._builder.follow(settings)
        today, landings = self._pages.get(Page.TODAY), self._pages.get(Page.LANDINGS)
        if isinstance(today, TodayPage):
            today.follow(settings)
        if isinstance(landings, TrackerPage):
            landings.refresh_soon()

    def set_settings_page(self, factory: Callable[[], QWidget]) -> None:
        """How to build the settings, when they are first looked at."""
        self._builder.settings_page = factory

    def show_settings(self) -> None:
        """To the settings."""
        self.show_page(Page.SETTINGS)

    def show_lock(self, shown: bool) -> None:
        """Offer the entry Lock."""
        self.sidebar.show_lock(shown)

    def say_quietly(self, text: str, action_label: str = "", action: Callable[[], None] | None = None) -> None:
        """Say a sentence at the bottom, with one thing that can be done about it."""
        self._undo_bar.say(text, action_label, action)

    def say_lastingly(self, text: str, action_label: str = "", action: Callable[[], None] | None = None) -> None:
        """Say a sentence that stays until it is closed or answered."""
        self.bar.say(text, action_label, action, stays=True)

    def take_back_lasting(self) -> None:
        """What was said to stay holds no longer."""
        self.bar.take_back()

    def flush_drafts(self) -> None:
        """Keep everything that is being typed, now."""
        for page in self._pages.values():
            if isinstance(page, TrackerPage):
                page.drafts.flush()

    def unkept(self) -> dict[str, str]:
        """Words that the journal has not kept so far, by the keys of their drafts."""
        found = dict(self._carried)
        for page in self._pages.values():
            if isinstance(page, TrackerPage):
                found |= page.drafts.unkept()
        return found

    def carry(self, texts: dict[str, str]) -> None:
        """Words from a window that this one takes the place of; each page puts back its own when it is built."""
        self._carried = texts
        for page in self._pages.values():
            if isinstance(page, TrackerPage):
                page.drafts.carry(texts)

    # --- inside ----------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and go out of sight. The event is accepted: a window that refuses holds up a logout."""
        self.flush_drafts()
        event.accept()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page comes before the names in the sidebar."""
        super().resizeEvent(event)
        self.sidebar.fit_into(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        """Time is looked at while the window is."""
        super().showEvent(event)
        self._clockwork.start(_TICK_MS)
        if self.focusWidget() is None:
            # Nothing is in hand yet: no ring around the first entry before anybody has touched a key.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Time goes by slowly behind other windows, and is caught up with in front of them."""
        super().changeEvent(event)
        if event.type() is not QEvent.Type.ActivationChange or not self._clockwork.isActive():
            return
        active = self.isActiveWindow()
        if active and self._clockwork.interval() - self._clockwork.remainingTime() >= _TICK_MS:
            self._tick()
        self._clockwork.setInterval(_TICK_MS if active else _SLOW_TICK_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing wakes the computer for a window nobody sees."""
        self._clockwork.stop()
        super().hideEvent(event)

    def _bind_keys(self) -> None:
        def bind(keys: str, act: Callable[[], object]) -> None:
            QShortcut(QKeySequence(keys), self).activated.connect(act)

        for number, name in enumerate(NUMBERED, start=1):
            bind(f"Ctrl+{number}", partial(self.show_page, name))
        bind("Ctrl+,", lambda: self.show_page(Page.SETTINGS))
        bind("Ctrl+N", self.new_statement)
        bind("Ctrl+F", self._search)
        bind("Ctrl+L", self.lock_requested.emit)
        bind("Ctrl+W", self.close)
        bind("Ctrl+Q", self.quit_requested.emit)

    def _hear_pages(self) -> None:
        pages = self._builder
        pages.land_wanted.connect(self.land_requested)
        pages.statement_wanted.connect(self.new_statement)
        pages.episode_wanted.connect(self.something_happened)
        pages.phrases_wanted.connect(self.show_phrases)
        pages.trash_wanted.connect(self.show_trash)
        pages.page_wanted.connect(self.show_page)
        pages.left.connect(self.go_back)
        pages.why_seen.connect(self.why_seen)
        pages.said.connect(self.say_quietly)
        pages.undoable.connect(self._undo_bar.done)

    def _page(self, name: Page) -> QWidget | None:
        if name not in self._pages:
            page = self._builder.build(name)
            if page is None:
                return None
            self._pages[name] = page
            self._stack.addWidget(page)
            if isinstance(page, TrackerPage):
                page.drafts.carry(self._carried)
        return self._pages[name]

    def _begin_on(self, name: Page) -> None:
        self._act_on(name, lambda page: page.begin())

    def _act_on(self, name: Page, act: Callable[[Any], None]) -> None:
        """Go to a page and do something there; `act` is given the page that bears this name."""
        self.show_page(name)
        act(self._pages[name])

    def _search(self) -> None:
        if self.page_name() is not Page.PHRASES:
            self.show_page(Page.CLARITY)
        page = self._stack.currentWidget()
        if isinstance(page, TrackerPage):
            page.search()

    def _tick(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, TrackerPage):
            page.tick()

    def _count_open(self, *_: object) -> None:
        self._queue.ask(lambda journal: len(journal.open_episodes()), self.sidebar.show_open_repairs, owner=self)
