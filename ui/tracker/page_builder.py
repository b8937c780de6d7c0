"""Builds the tracker's pages, each when it is first looked at, and hears what is asked for on any of them.

The tracker opens on Today; every other page is imported here, when it is built.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.clock import Clock
from models.settings import Settings
from ui import translations
from ui.journal_queue import JournalQueue
from ui.tracker.page import TrackerPage
from ui.tracker.pages import WHYS, Page
from ui.tracker.side_page import SidePage
from ui.tracker.today import TodayPage
from ui.undo_history import UndoHistory

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.tracker.landings import LandingsPage


class PageBuilder(QObject):
    """Everything here is a wish from some page; the window knows what to do about it."""

    land_wanted = Signal()
    statement_wanted = Signal()
    episode_wanted = Signal()
    phrases_wanted = Signal()
    trash_wanted = Signal()
    page_wanted = Signal(Page)
    left = Signal()
    """A page that was only looked into is done with."""
    why_seen = Signal(str)
    """(id of the card): why a ritual may help was shown."""
    said = Signal(str, str, object)
    """(text, label, action): say something quietly, with one thing that can be done about it."""
    undoable = Signal(str)
    """(text): the act that was just done."""

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        settings: Settings,
        history: UndoHistory,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._clock, self._settings, self._history = queue, clock, settings, history
        self.settings_page: Callable[[], QWidget] | None = None
        """How to build the settings; without it there is no such page."""

    def follow(self, settings: Settings) -> None:
        """Settings for the pages that are built from now on, and for those that ask."""
        self._settings = settings

    def build(self, name: Page) -> QWidget | None:
        """A new page of this name; None where there is none."""
        page = self._new(name)
        if isinstance(page, TrackerPage):
            page.history = self._history
            page.said.connect(self.said)
            page.undoable.connect(self.undoable)
            page.phrases_requested.connect(self.phrases_wanted)
            page.trash_requested.connect(self.trash_wanted)
            self._offer_why(name, page)
        return page

    def _new(self, name: Page) -> QWidget | None:
        match name:
            case Page.TODAY:
                return self._today()
            case Page.CLARITY:
                from ui.tracker.clarity import ClarityPage

                return ClarityPage(self._queue, self._clock)
            case Page.REPAIR:
                from ui.tracker.repair import RepairPage

                return RepairPage(self._queue, self._clock)
            case Page.LANDINGS:
                return self._landings()
            case Page.PHRASES | Page.TRASH:
                return self._side_page(name)
            case _:
                return self.settings_page() if self.settings_page else None

    def _today(self) -> TodayPage:
        page = TodayPage(self._queue, self._clock)
        page.write_wanted.connect(self.statement_wanted)
        page.repair_wanted.connect(lambda: self.page_wanted.emit(Page.REPAIR))
        page.something_wanted.connect(self.episode_wanted)
        page.land_wanted.connect(self.land_wanted)
        page.landings_wanted.connect(lambda: self.page_wanted.emit(Page.LANDINGS))
        page.follow(self._settings)
        return page

    def _landings(self) -> "LandingsPage":
        from ui.tracker.landings import LandingsPage

        page = LandingsPage(self._queue, self._clock, lambda: self._settings)
        page.land_wanted.connect(self.land_wanted)
        return page

    def _side_page(self, name: Page) -> SidePage:
        from ui.tracker.phrases import PhrasesPage
        from ui.tracker.trash import TrashPage

        page = (PhrasesPage if name is Page.PHRASES else TrashPage)(self._queue, self._clock)
        page.left.connect(self.left)
        return page

    def _offer_why(self, name: Page, page: TrackerPage) -> None:
        """The card stands there by itself at the first visit, and after that upon its link."""
        if name not in WHYS:
            return
        from models.why import why_card
        from ui.widgets.why_card import WhyPanel

        why = WhyPanel(why_card(WHYS[name], translations.language()))
        why.seen.connect(self.why_seen)
        page.offer_why(why)
        page.offer_more()
        why.show_once(self._settings.whys_seen)
