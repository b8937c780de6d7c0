"""Joins the weekly reflection to the program while it is open, and puts it where it was the last time."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.clock import Clock
from models.rituals import IsoWeek
from models.settings import Settings
from models.state_store import StateStore
from ui.curtain import Curtain
from ui.journal_queue import JournalQueue
from ui.placing import geometry_text, put_where_it_was

if TYPE_CHECKING:
    # Imported when it is first opened: it is not needed for the tray.
    from ui.reflection_keeper import Unsaved
    from ui.reflection_window import ReflectionWindow

_PLACE = "reflection"


class ReflectionWiring(QObject):
    """At most one reflection at a time; each is built for the time it is open."""

    put_off = Signal()
    """The person would rather look back later this evening."""
    tomorrow = Signal()
    """The person would rather look back tomorrow."""
    skipped = Signal()
    """The person would rather not look back on this week."""
    statement_requested = Signal(object)
    repair_requested = Signal(object)
    landing_requested = Signal(object)
    why_seen = Signal(str)

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        store: StateStore,
        data_folder: Path,
        settings: Settings,
        curtain: Curtain,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._clock, self._store, self._data_folder = queue, clock, store, data_folder
        self._settings, self._curtain = settings, curtain
        self._window: ReflectionWindow | None = None
        self._unsaved: Unsaved | None = None

    @property
    def unsaved(self) -> "Unsaved | None":
        """What is held of one that had to go, until the journal has it."""
        return self._unsaved

    @property
    def window(self) -> "ReflectionWindow | None":
        """The window, while it is open."""
        return self._window

    def follow(self, settings: Settings) -> None:
        """Settings for the next one that is opened."""
        self._settings = settings

    def open(self) -> "ReflectionWindow":
        """Show it and bring it to the front."""
        if self._window is None:
            self._window = self._new_window()
        self._curtain.present(self._window)
        return self._window

    def build_anew(self) -> None:
        """Close it, and open it again on the same week once its words are stored; it stays when they cannot be."""
        if self._window is not None:
            week = self._window.week
            reopening = self._window.closed.connect(lambda: self._open_on(week))
            if not self._window.close():
                QObject.disconnect(reopening)

    def close(self) -> None:
        """Close it, if it is open."""
        if self._window is not None:
            self._window.close()

    def put_away(self) -> None:
        """The journal is being locked: it is gone for good, and what it could not save is held where nobody sees it."""
        if self._window is None:
            return
        self._unsaved = self._window.put_away()
        self._closed()
        if self._unsaved is not None and self._unsaved.records:
            # Most of it was on its way already, and is stored before the journal is closed.
            self._queue.save(*self._unsaved.records.values(), then=self._let_go_of_records, owner=self)

    def bring_back(self) -> None:
        """The journal is open again: open the reflection whose words it does not have."""
        unsaved, self._unsaved = self._unsaved, None
        if unsaved is not None:
            self.open().resume(unsaved)

    def has_unsaved_words(self) -> bool:
        """Whether there is anything that the journal has not taken."""
        return self._unsaved is not None or (self._window is not None and self._window.keeper.has_unsaved)

    def keep(self) -> None:
        """Hand what stands in it to the journal now."""
        if self._window is not None:
            self._window.flush()

    def _open_on(self, week: IsoWeek) -> None:
        self.open().show_week(week)

    def _let_go_of_records(self) -> None:
        if self._unsaved is not None:
            self._unsaved = replace(self._unsaved, records={}) if self._unsaved.words else None

    def _new_window(self) -> "ReflectionWindow":
        from ui.reflection_export import ReflectionExport
        from ui.reflection_window import ReflectionWindow

        window = ReflectionWindow(self._queue, self._clock, self._settings)
        put_where_it_was(window, self._store.window_place(_PLACE))
        window.closed.connect(self._closed)
        window.later_requested.connect(self.put_off)
        window.tomorrow_requested.connect(self.tomorrow)
        window.skip_requested.connect(self.skipped)
        window.statement_requested.connect(self.statement_requested)
        window.repair_requested.connect(self.repair_requested)
        window.landing_requested.connect(self.landing_requested)
        window.why_seen.connect(self.why_seen)
        ReflectionExport(window, self._queue, self._data_folder)
        return window

    def _closed(self) -> None:
        if self._window is not None:
            self._store.keep_window_place(_PLACE, geometry_text(self._window))
            self._window.deleteLater()
            self._window = None
