"""One week of the reflection as a PDF to keep or to print, asked for in its window and told in its quiet bar."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from models.exchange.diary import DiaryMonth, page_of
from models.journal import Journal, Trouble
from models.records import WeeklyReflection
from models.rituals import IsoWeek
from ui.export_forms import ExportForm
from ui.exporting import OWN_NAME, SUFFIX, Outcome, write
from ui.file_choice import choose_file_to_write, with_suffix
from ui.journal_queue import JournalQueue
from ui.journal_telling import telling
from ui.reflection_window import ReflectionWindow
from ui.trouble_texts import trouble_text
from ui.written_note import open_folder


class ReflectionExport(QObject):
    """Belongs to the window and goes with it."""

    def __init__(self, window: ReflectionWindow, queue: JournalQueue, own_folder: Path) -> None:
        """`own_folder` is where the journal itself lies; nothing else is written there."""
        super().__init__(window)
        self._window, self._queue, self._own_folder = window, queue, own_folder
        window.export_requested.connect(self.ask)

    def ask(self, week: IsoWeek) -> None:
        """Ask where this week is to be written, if there is something in it."""
        self._queue.ask(
            lambda journal: journal.reflection(week.year, week.week),
            partial(self._choose_where, week),
            owner=self,
            failed=self._explain,
        )

    def write_to(self, page: DiaryMonth, place: Path) -> None:
        """Write this page to a file."""
        path = with_suffix(place, SUFFIX[ExportForm.PDF])
        write(self._queue, self._own_folder, path, partial(_write_pdf, page, path), self._ended, owner=self)

    def _choose_where(self, week: IsoWeek, found: WeeklyReflection | None) -> None:
        page = page_of(found, telling()) if found is not None else None
        if page is None or not any(told.lines for day in page.days for told in day.entries):
            self._window.bar.say(self.tr("Nothing is written about this week yet."))
            return
        name = f"{OWN_NAME}-{week.monday}{SUFFIX[ExportForm.PDF]}"
        # Nothing but the title tells of it before it is written.
        title = self.tr("Save this week as a PDF that anyone can read")
        choose_file_to_write(self._window, title, name, [self.tr("PDF (*.pdf)")], partial(self.write_to, page))

    def _ended(self, outcome: Outcome) -> None:
        path = outcome.path
        if path is None:
            self._window.bar.say(outcome.why_not)
            return
        told = self.tr("The week lies here: {path}. Whoever can open it can read it.").format(path=path)
        self._window.bar.say(told, self.tr("Open folder"), partial(self._open, path.parent))

    def _open(self, folder: Path) -> None:
        if not open_folder(folder):
            self._window.bar.say(self.tr("No program here opens folders. It lies here: {path}").format(path=folder))

    def _explain(self, trouble: Trouble) -> None:
        self._window.bar.say(trouble_text(trouble))


def _write_pdf(page: DiaryMonth, path: Path, _journal: Journal) -> None:
    from ui.pdf_export import write_pdf

    write_pdf((page,), path)
