"""Everything, or some days, written to a file that other programs can read: as what, which days, and where."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from models.clock import Clock, workday_of
from models.span import EVER, Span
from ui.export_forms import ExportForm
from ui.exporting import FOLDERS, OWN_NAME, SUFFIX, Outcome, export, new_folder_in, write
from ui.file_choice import choose_file_to_write, choose_folder, with_suffix
from ui.journal_queue import JournalQueue
from ui.journal_telling import telling
from ui.progress_line import ProgressLine
from ui.settings_rows import chips_box
from ui.tokens import Tone
from ui.widgets.buttons import plain, primary
from ui.widgets.card import row
from ui.widgets.chip import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import PlainLabel
from ui.written_note import WrittenNote

_EARLIEST = date(1900, 1, 1)


class ExportPanel(FormCard):
    """Below the row with `begin`, and hidden until that is pressed."""

    def __init__(self, queue: JournalQueue, clock: Clock, own_folder: Path) -> None:
        """`own_folder` is where the journal itself lies; nothing else is written there."""
        super().__init__("sunken")
        self._queue, self._clock, self._own_folder = queue, clock, own_folder
        self.begin = plain(self.tr("Export…"))
        self.form = self._forms()
        self._about = PlainLabel("", "small", wrap=True)
        self.reach: ChipGroup[bool] = ChipGroup(
            [(False, self.tr("Everything")), (True, self.tr("Some days"))], Tone.LANDING, optional=False, parent=self
        )
        self.dates = SpanFields()
        self.progress = ProgressLine(queue)
        self.note = WrittenNote()
        self.on = primary(self.tr("Choose where…"), Tone.LANDING)
        self.back = plain(self.tr("Close"), tip=self.tr("Esc"))
        self._build()
        self.reach.changed.connect(self._show_reach)
        self.form.changed.connect(self._show_form)
        self.begin.clicked.connect(self.ask)
        self.on.clicked.connect(self._choose_where)
        self.back.clicked.connect(self.left)
        self.left.connect(self._leave)
        self.hide()

    def ask(self) -> None:
        """Come into sight, with what is most often wanted chosen."""
        self.form.choose(ExportForm.JSON)
        self.reach.choose(False)
        self.dates.show_month_until(workday_of(self._clock.now()))
        self._show_form()
        self._show_reach()
        self.note.hide()
        self.show()
        self.form.chips[ExportForm.JSON].setFocus()

    def write_to(self, place: Path) -> None:
        """Write what is chosen to this file, or into a new folder within this one."""
        form, span, at, words = self._form(), self._span(), self._clock.now(), telling()
        path = new_folder_in(place, at) if form in FOLDERS else with_suffix(place, SUFFIX[form])
        told = self.tr("Writing…")
        watch = self.progress.begin(told)
        work = partial(export, form=form, path=path, at=at, span=span, telling=words, watch=watch)
        self._set_busy(True)
        self.note.say(told)
        write(self._queue, self._own_folder, path, work, self._ended, owner=self)

    # --- building --------------------------------------------------------------------------------------------------

    def _forms(self) -> ChipGroup[ExportForm]:
        return ChipGroup(
            [
                (ExportForm.JSON, self.tr("Complete (JSON)")),
                (ExportForm.CSV, self.tr("Tables (CSV)")),
                (ExportForm.MARKDOWN, self.tr("To read (Markdown)")),
                (ExportForm.MONTHS, self.tr("To read, by month")),
                (ExportForm.PDF, self.tr("To print (PDF)")),
            ],
            Tone.LANDING,
            optional=False,
            parent=self,
        )

    def _build(self) -> None:
        warning = self.tr(
            "Whoever can open what is written can read it: no passphrase protects it. On this computer it is for your "
            "account alone; wherever it is copied, for whoever gets there."
        )
        self.column.addWidget(chips_box(*self.form.chips.values()))
        self.column.addWidget(self._about)
        self.column.addWidget(chips_box(*self.reach.chips.values()))
        self.column.addWidget(self.dates)
        self.column.addWidget(PlainLabel(warning, "sub", wrap=True))
        self.column.addWidget(self.progress)
        self.column.addWidget(self.note)
        self.column.addLayout(row(None, self.back, self.on))

    # --- what is chosen --------------------------------------------------------------------------------------------

    def _form(self) -> ExportForm:
        return self.form.value() or ExportForm.JSON

    def _span(self) -> Span:
        return self.dates.span() if self.reach.value() else EVER

    def _show_form(self) -> None:
        texts = {
            ExportForm.JSON: self.tr("All that is in the journal, in one file. It can be taken in again."),
            ExportForm.CSV: self.tr("A folder with a table for each kind of entry, for spreadsheets."),
            ExportForm.MARKDOWN: self.tr("What there is to read, day by day, in one file."),
            ExportForm.MONTHS: self.tr("What there is to read, in a folder with a file for each month."),
            ExportForm.PDF: self.tr("What there is to read, on pages with numbers."),
        }
        self._about.setText(texts[self._form()])

    def _show_reach(self) -> None:
        self.dates.setVisible(bool(self.reach.value()))

    # --- writing ---------------------------------------------------------------------------------------------------

    def _choose_where(self) -> None:
        form, title = self._form(), self.tr("Export")
        if form in FOLDERS:
            choose_folder(self, title, self.write_to)
            return
        filters = {
            ExportForm.JSON: self.tr("JSON (*.json)"),
            ExportForm.MARKDOWN: self.tr("Markdown (*.md)"),
            ExportForm.PDF: self.tr("PDF (*.pdf)"),
        }
        name = f"{OWN_NAME}-{self._clock.now().date()}{SUFFIX[form]}"
        choose_file_to_write(self, title, name, [filters[form]], self.write_to)

    def _ended(self, outcome: Outcome) -> None:
        self.progress.end()
        self._set_busy(False)
        self.note.show_outcome(outcome)
        if self.isAncestorOf(self.window().focusWidget()):
            (self.back if outcome.path is None else self.note.open).setFocus()

    def _set_busy(self, busy: bool) -> None:
        """While something is written, nothing else is chosen."""
        if busy:
            # What has the keyboard cannot have it while it is disabled; Esc still stops.
            self.setFocus()
        chips = (*self.form.chips.values(), *self.reach.chips.values())
        for widget in (*chips, self.dates, self.back, self.on, self.begin):
            widget.setEnabled(not busy)

    def _leave(self) -> None:
        """Out of sight; while something is being written, that is stopped, and said, instead."""
        if self.progress.busy:
            self.progress.stop_work()
            return
        self.hide()
        self.begin.setFocus()


class SpanFields(QWidget):
    """From one day to another, both included, whichever of them comes first."""

    def __init__(self) -> None:
        super().__init__()
        self.first = DateField(self.tr("First day"))
        self.last = DateField(self.tr("Last day"))
        self.setLayout(row(PlainLabel(self.tr("From")), self.first, PlainLabel(self.tr("to")), self.last, None))

    def show_month_until(self, today: date) -> None:
        """The month so far."""
        self.first.show_value(today.replace(day=1), _EARLIEST, today)
        self.last.show_value(today, _EARLIEST, today)

    def span(self) -> Span:
        """What is chosen."""
        first, last = sorted((self.first.value(), self.last.value()))
        return Span(first, last)
