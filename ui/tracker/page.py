"""What all pages of the tracker share: a heading, a column that scrolls, and the way to the journal and back."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.clock import Clock
from models.journal import Journal, Trouble
from models.records import Record
from models.rituals import RefusedError
from ui.clipboard import lend_to_clipboard
from ui.journal_queue import JournalQueue
from ui.tokens import Space
from ui.tracker.act_texts import act_text
from ui.tracker.drafts import Drafts
from ui.tracker.head_links import HeadLinks
from ui.trouble_texts import refusal_text, trouble_text
from ui.undo_history import UndoHistory
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll
from ui.widgets.unreadable_card import UnreadableCard
from ui.widgets.why_card import WhyPanel

T = TypeVar("T")


class TrackerPage(PageScroll):
    """One page. Subclasses fill `column` and ask the journal in `refresh`."""

    said = Signal(str, str, object)
    """(text, label, action): say something quietly, with one thing that can be done about it."""

    undoable = Signal(str)
    """(text): the act that was just done, said aloud; Undo stands beside it."""

    phrases_requested = Signal()
    """Show the library of phrases."""

    trash_requested = Signal()
    """Show what was deleted."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__()
        self.queue, self.clock = queue, clock
        self.history = UndoHistory(queue, clock, self)
        """What was done; the window hands in its own, so that acts go back in order, whichever page they were on."""
        self.drafts = Drafts(queue, self)
        self._adding: set[Callable[[], None]] = set()
        """What follows upon the additions that are on their way to the disk."""
        self._stale = True
        self._was_read = False
        self._empty_till_read: tuple[QWidget, ...] = ()
        self.unreadable = UnreadableCard(self)
        """In the place of all that is empty until the journal has answered; see `place_unreadable`."""
        self.title = PlainLabel("", "title")
        self.subtitle = PlainLabel("", "sub", wrap=True)
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.addWidget(self.title)
        self.heading.addWidget(self.subtitle)
        self.head_row = row(spacing=Space.CARD)
        self.head_row.addLayout(self.heading, 1)
        self.links = HeadLinks()
        self.head_row.addWidget(self.links, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self.head_row)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh_if_seen)
        queue.saved.connect(self._something_saved)
        queue.opened.connect(self._something_saved)
        queue.purged.connect(self._something_saved)
        queue.taken_in.connect(self._something_saved)

    def head(self, title: str, subtitle: str) -> None:
        """What stands on top of the page."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.setAccessibleName(title)

    def offer_why(self, why: WhyPanel) -> None:
        """Put a link to why this helps into the heading, and the card itself below it, where it covers nothing."""
        self.links.add_why(why)
        self.column.insertWidget(1, why)

    def offer_more(self) -> None:
        """Put the ways to the phrases and to what was deleted into the heading."""
        self.links.add_more(
            (self.tr("Phrases"), self.phrases_requested.emit),
            (self.tr("Recently deleted"), self.trash_requested.emit),
        )

    def place_unreadable(self, *instead_of: QWidget) -> None:
        """Say here that nothing can be shown, instead of these, when what the page shows cannot be read at all."""
        self._empty_till_read = instead_of
        self.column.addWidget(self.unreadable)

    def refresh(self) -> None:
        """Ask the journal for what the page shows."""

    def tick(self) -> None:
        """Half a minute has passed while the page was in view."""

    def begin(self) -> None:
        """Put the focus where one begins to write."""

    def search(self) -> None:
        """Put the focus where one searches, where there is such a place."""

    def ask(self, work: Callable[[Journal], T], then: Callable[[T], None]) -> None:
        """Ask the journal; the answer comes while the page lives."""
        self.queue.ask(work, then, owner=self, failed=self.explain)

    def look_up(self, work: Callable[[Journal], T], then: Callable[[T], None]) -> None:
        """Ask for what the page as a whole shows; what it has shown stays when that fails later."""
        self.queue.ask(work, partial(self._looked_up, then), owner=self, failed=self._not_looked_up)

    def save(
        self,
        *records: Record,
        name: str = "",
        then: Callable[[], None] | None = None,
        otherwise: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Have records committed as one act, then go on; a failure is explained and changes nothing on the page.

        The act is called `name`, or after the last of its records.
        """
        named = name or act_text(records[-1])
        self.history.do(named, *records, then=then, otherwise=otherwise or self.explain, owner=self)

    def add(self, *records: Record, then: Callable[[], None]) -> None:
        """Have what was just written committed, then go on; pressed twice before the disk has answered, it is one."""
        if then in self._adding:
            return
        self._adding.add(then)

        def added() -> None:
            self._adding.discard(then)
            then()

        def failed(trouble: Trouble) -> None:
            self._adding.discard(then)
            self.explain(trouble)

        self.save(*records, then=added, otherwise=failed)

    def attempt(self, act: Callable[[], None]) -> None:
        """Do something that the rules of the domain may refuse; a refusal is explained."""
        try:
            act()
        except RefusedError as error:
            self.said.emit(refusal_text(error.refusal), "", None)

    def copy_words(self, words: str) -> None:
        """Put words on the clipboard for half a minute, and say so; nothing where there are none."""
        if words:
            lend_to_clipboard(words)
            self.say_copied()

    def say_copied(self) -> None:
        """Something was put on the clipboard."""
        self.said.emit(self.tr("Copied. The clipboard forgets it in half a minute."), "", None)

    def say_gone(self) -> None:
        """Somebody was led to an entry that is not there any more."""
        self.said.emit(self.tr("That entry has been deleted in the meantime."), "", None)

    def explain(self, trouble: Trouble) -> None:
        """Say why the journal said no."""
        self.said.emit(trouble_text(trouble), "", None)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self._refresh_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed waits for a timer."""
        self.drafts.flush()
        super().hideEvent(event)

    def refresh_soon(self) -> None:
        """Come up to date, once for everything that happens in this moment."""
        self._stale = True
        self._soon.start()

    def _looked_up(self, then: Callable[[T], None], found: T) -> None:
        if not self._was_read:
            self._was_read = True
            self._show_whether_readable(readable=True)
        then(found)

    def _not_looked_up(self, trouble: Trouble) -> None:
        self.explain(trouble)
        if not self._was_read:
            self._show_whether_readable(readable=False)

    def _show_whether_readable(self, *, readable: bool) -> None:
        self.unreadable.setVisible(not readable)
        for each in self._empty_till_read:
            each.setVisible(readable)

    def _something_saved(self, *_: object) -> None:
        self.refresh_soon()

    def _refresh_if_seen(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()
