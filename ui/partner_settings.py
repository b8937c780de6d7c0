"""The section "You two": what to call the other, and when they usually come home. Kept in the journal, as all words."""

from datetime import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit

from models.clock import Clock
from models.journal import Trouble
from models.partner import arrival_groups, told_about
from models.records import Partner
from models.rituals import RefusedError
from models.weekday_times import grouped
from ui import look
from ui.journal_queue import JournalQueue
from ui.settings_rows import Section
from ui.trouble_texts import refusal_text, trouble_text
from ui.widgets.buttons import plain
from ui.widgets.labels import PlainLabel
from ui.widgets.weekday_times import TimesNames, WeekdayTimes

LONGEST_NAME = 100
SAVE_AFTER_MS = 400
_USUAL = time(18, 0)


class PartnerSection(Section):
    """Saves itself through the queue, a moment after the last change."""

    phrases_requested = Signal()

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(self.tr("You two"))
        self._queue, self._clock = queue, clock
        self._partner: Partner | None = None
        self._known = False
        self._in_flight = 0
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setAccessibleName(self.tr("What you call them"))
        self.name.setPlaceholderText(self.tr("my partner"))
        self.name.setFixedWidth(look.current().px(200))
        self.arrivals = WeekdayTimes(TimesNames(self.tr("Comes home on"), self.tr("Usual time of coming home"), _USUAL))
        self._status = PlainLabel("", "small", wrap=True)
        self._status.hide()
        self._save_soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self.flush)
        self.add_row(self.tr("What you call them"), self.tr("A name, or any word the two of you like."), self.name)
        self.add_row(
            self.tr("When they usually come home"),
            self.tr("So that an offer can say when the two of you meet. You tell it; nothing is looked up."),
            self.arrivals.add,
            below=(self.arrivals, self._status),
        )
        phrases = plain(self.tr("Phrases"))
        phrases.clicked.connect(self.phrases_requested)
        self.add_row(
            self.tr("Words to begin with"),
            self.tr("All phrases and gestures that are offered here, and those of your own."),
            phrases,
        )
        self.name.textEdited.connect(self._save_soon.start)
        self.name.editingFinished.connect(self._flush_if_waiting)
        self.arrivals.changed.connect(self._save_soon.start)
        queue.saved.connect(self._saved_somewhere)
        queue.opened.connect(self._read)
        queue.taken_in.connect(self._read)
        self._read()

    def status_text(self) -> str:
        """What it says about saving."""
        return self._status.text()

    def flush(self) -> None:
        """Save what stands there now, if it is new."""
        self._save_soon.stop()
        if not self._known:
            return
        try:
            arrivals = grouped(self.arrivals.times())
            told = told_about(self._partner, self._clock.now(), name=self.name.text(), arrivals=arrivals)
        except RefusedError as error:
            self._tell(refusal_text(error.refusal))
            return
        before = self._partner
        if (told.name, told.arrivals) == ((before.name, before.arrivals) if before else ("", ())):
            return
        self._partner = told
        self._in_flight += 1
        self._queue.save(told, then=self._saved, failed=lambda why: self._not_saved(why, before), owner=self)

    def _tell(self, text: str) -> None:
        self._status.setText(text)
        self._status.setVisible(bool(text))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed waits for a timer."""
        self._flush_if_waiting()
        super().hideEvent(event)

    # --- what it shows ---------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._queue.ask(lambda journal: journal.partner(), self._show, owner=self, failed=self._not_read)

    def _show(self, partner: Partner | None) -> None:
        """Show what the journal has, unless something is being changed here at this moment."""
        if self._save_soon.isActive() or self._in_flight:
            return
        self._known, self._partner = True, partner
        if self.name.text().strip() != (partner.name if partner else ""):
            self.name.setText(partner.name if partner else "")
        self.arrivals.show_groups(arrival_groups(partner))

    # --- saving ----------------------------------------------------------------------------------------------------

    def _flush_if_waiting(self) -> None:
        if self._save_soon.isActive():
            self.flush()

    def _saved(self) -> None:
        self._in_flight -= 1
        self._tell("")

    def _not_saved(self, why: Trouble, before: Partner | None) -> None:
        self._in_flight -= 1
        self._partner = before
        self._tell(trouble_text(why))

    def _not_read(self, why: Trouble) -> None:
        self._tell(trouble_text(why))

    def _saved_somewhere(self, records: tuple[object, ...]) -> None:
        for record in records:
            if isinstance(record, Partner) and record is not self._partner:
                # Taken back in the tracker, what was told is there no more.
                self._show(record if record.deleted is None else None)
