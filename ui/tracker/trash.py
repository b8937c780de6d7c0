"""Recently deleted: what can be had back for thirty days, put back or deleted for good."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from models.clock import Clock
from models.journal import TRASH_KEPT, Discarded
from models.rituals import restored
from ui.journal_queue import JournalQueue
from ui.tracker.side_page import SidePage
from ui.tracker.trash_texts import trash_row
from ui.widgets import buttons
from ui.widgets.entry_list import EntryList, ListCard
from ui.widgets.entry_rows import Row
from ui.widgets.labels import PlainLabel
from ui.widgets.question_card import QuestionCard

PAGE = 100


class TrashPage(SidePage):
    """A list, last deleted first. What is deleted for good is asked about once."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(queue, clock)
        days = TRASH_KEPT.days
        told = self.tr("What you delete stays here for %n days, then it goes for good.", "", days)
        self.head(self.tr("Recently deleted"), told)
        self._known: dict[object, Discarded] = {}
        self._limit = PAGE
        self.empty_button = buttons.plain(self.tr("Empty it now"))
        self.empty_button.clicked.connect(self._ask_to_empty)
        self.empty_button.hide()
        self.head_row.addWidget(self.empty_button)
        self.question = QuestionCard(self.tr("Leave it here"))
        self.column.addWidget(self.question)
        self.entries = EntryList(self.tr("Recently deleted"), menu=True)
        self.entries.menu_wanted.connect(self._open_menu)
        self.entries.delete_wanted.connect(lambda found: self._ask_to_purge(self._known[found.key]))
        self.entries.more_wanted.connect(self._ask_for_more)
        nothing = self.tr("Nothing is waiting here. Whatever you delete can be put back from this page.")
        self._nothing = PlainLabel(nothing, "sub", wrap=True)
        self._card = ListCard(self.entries, self._nothing)
        # Until the journal has answered, nobody can say that there is nothing.
        self._card.hide()
        self.place_unreadable()
        self.column.addWidget(self._card, 1)
        self.column.addStretch(0)

    def refresh(self) -> None:
        """Ask for what was deleted."""
        limit = self._limit
        # One more than is shown tells whether there are further ones.
        self.look_up(
            lambda journal: journal.trash(limit + 1), lambda found: self._show(found[:limit], len(found) > limit)
        )

    def tick(self) -> None:
        """Days go by while the page is open."""
        self.refresh()

    def begin(self) -> None:
        """To the list, or to the way back where there is none."""
        (self.entries if self._known else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_something(self) -> bool:
        """Take the question back."""
        asking = not self.question.isHidden()
        self.question.leave()
        return asking

    def _show(self, found: tuple[Discarded, ...], more: bool) -> None:
        now = self.clock.now()
        self._known = {each.record.id: each for each in found}
        self.entries.show_rows([trash_row(each, now) for each in found], more=more)
        self._card.show()
        self.entries.setVisible(bool(found))
        self.empty_button.setVisible(bool(found))
        self._nothing.setVisible(not found)
        # A sentence needs no large empty sheet around it.
        self.column.setAlignment(self._card, Qt.AlignmentFlag(0) if found else Qt.AlignmentFlag.AlignTop)

    def _ask_for_more(self) -> None:
        self._limit += PAGE
        self.refresh()

    def _open_menu(self, row: Row, place: QPoint) -> None:
        found = self._known[row.key]
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with what was deleted"))
        menu.addAction(self.tr("Put it back")).triggered.connect(lambda: self._restore(found))
        menu.addAction(self.tr("Delete for good\tDel")).triggered.connect(lambda: self._ask_to_purge(found))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _restore(self, found: Discarded) -> None:
        self.save(
            restored(found.record, self.clock.now()),
            name=self.tr("Put something back"),
            then=lambda: self.undoable.emit(self.tr("It is back where it was.")),
        )

    def _ask_to_purge(self, found: Discarded) -> None:
        def purge() -> None:
            self.queue.purge(found.record, owner=self, failed=self.explain)

        question = self.tr("Delete this for good? Nobody can bring it back after that.")
        self.question.ask(question, self.tr("Delete for good"), purge, self.entries)

    def _ask_to_empty(self) -> None:
        def empty() -> None:
            self.queue.empty_trash(timedelta(), owner=self, failed=self.explain)

        question = self.tr("Delete everything here for good? Nobody can bring it back after that.")
        self.question.ask(question, self.tr("Delete everything"), empty, self.empty_button)
