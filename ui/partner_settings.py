"""The section "You two": what to call the other, and when they usually come home. Kept in the journal, as all words."""

from datetime import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.clock import Clock
from models.journal import Trouble
from models.partner import Arrivals, arrival_groups, by_weekday, told_about
from models.records import Partner
from models.rituals import RefusedError
from ui import look
from ui.journal_queue import JournalQueue
from ui.settings_rows import Section
from ui.tokens import Space, Tone
from ui.trouble_texts import refusal_text, trouble_text
from ui.widgets.buttons import ghost, plain
from ui.widgets.card import row
from ui.widgets.labels import PlainLabel
from ui.widgets.time_field import TimeField
from ui.widgets.weekday_chips import WeekdayChips

LONGEST_NAME = 100
SAVE_AFTER_MS = 400
_USUAL = time(18, 0)


class ArrivalRow(QWidget):
    """One usual time and the weekdays it holds on."""

    changed = Signal()
    removed = Signal()

    def __init__(self, group: Arrivals) -> None:
        super().__init__()
        self.setProperty("ground", "clear")
        self.days = WeekdayChips(group.weekdays, Tone.LANDING, about=self.tr("Comes home on"))
        self.at = TimeField(self.tr("Usual time of coming home"), group.at)
        self.remove = ghost(self.tr("Remove"), tip=self.tr("Let go of this time"))
        days = QVBoxLayout()
        days.addStretch(1)
        days.addWidget(self.days)
        days.addStretch(1)
        line = row(spacing=Space.ROWS)
        line.addLayout(days, 1)
        line.addWidget(self.at)
        line.addWidget(self.remove)
        self.setLayout(line)
        self.days.changed.connect(self.changed)
        self.at.chosen.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def arrivals(self) -> Arrivals:
        """What it says."""
        return Arrivals(self.days.chosen(), self.at.value())


class PartnerSection(Section):
    """Saves itself through the queue, a moment after the last change."""

    def __init__(self, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(self.tr("You two"))
        self._queue, self._clock = queue, clock
        self._partner: Partner | None = None
        self._known = False
        self._in_flight = 0
        self.rows: list[ArrivalRow] = []
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setAccessibleName(self.tr("What you call them"))
        self.name.setPlaceholderText(self.tr("my partner"))
        self.name.setFixedWidth(look.current().px(200))
        self.add = plain(self.tr("Add a time"))
        self._status = PlainLabel("", "small", wrap=True)
        self._status.hide()
        self._save_soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self.flush)
        arrivals = QWidget()
        arrivals.setProperty("ground", "clear")
        self._list = QVBoxLayout(arrivals)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.CHIPS)
        self._list.addLayout(row(self.add, None))
        self.add_row(self.tr("What you call them"), self.tr("A name, or any word the two of you like."), self.name)
        self.add_paragraph(
            self.tr("When they usually come home"),
            self.tr("So that an offer can say when the two of you meet. You tell it; nothing is looked up."),
            arrivals,
            self._status,
        )
        self.name.textEdited.connect(self._save_soon.start)
        self.name.editingFinished.connect(self._flush_if_waiting)
        self.add.clicked.connect(lambda: self._add_row(Arrivals(frozenset(), _USUAL)).days.first().setFocus())
        queue.saved.connect(self._saved_somewhere)
        queue.opened.connect(self._read)
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
            told = told_about(self._partner, self._clock.now(), name=self.name.text(), arrivals=self._arrivals())
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
        if by_weekday(self._arrivals()) != (partner.arrivals if partner else ()):
            for each in tuple(self.rows):
                self._drop(each)
            for group in arrival_groups(partner):
                self._add_row(group)

    def _arrivals(self) -> list[Arrivals]:
        return [each.arrivals() for each in self.rows]

    def _add_row(self, group: Arrivals) -> ArrivalRow:
        added = ArrivalRow(group)
        self.rows.append(added)
        self._list.insertWidget(len(self.rows) - 1, added)
        added.changed.connect(lambda: self._row_changed(added))
        added.removed.connect(lambda: self._remove(added))
        return added

    def _row_changed(self, changed: ArrivalRow) -> None:
        """A weekday has one usual time: chosen here, it is let go of in the other rows."""
        mine = changed.days.chosen()
        for other in self.rows:
            if other is not changed:
                other.days.show_chosen(other.days.chosen() - mine)
        self._save_soon.start()

    def _remove(self, removed: ArrivalRow) -> None:
        self._drop(removed)
        self.add.setFocus()
        self._save_soon.start()

    def _drop(self, dropped: ArrivalRow) -> None:
        self.rows.remove(dropped)
        self._list.removeWidget(dropped)
        dropped.hide()
        dropped.deleteLater()

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
                self._show(record)
