"""The section of the settings for the data itself: where it lies, how it goes out and comes in, what was deleted."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from models.clock import Clock
from models.journal import TRASH_KEPT
from ui.export_panel import ExportPanel
from ui.import_panel import ImportPanel
from ui.journal_queue import JournalQueue
from ui.partner_sheet import PartnerSheetPanel
from ui.settings_rows import Section, chips_box
from ui.widgets.buttons import plain
from ui.widgets.labels import PlainLabel
from ui.written_note import open_folder


class DataSection(Section):
    """Where everything lies, the ways out and in, and the way to what was deleted."""

    trash_requested = Signal()

    def __init__(self, folder: Path, queue: JournalQueue, clock: Clock) -> None:
        super().__init__(self.tr("Your data"))
        self._folder = folder
        self.path = QLineEdit(str(folder))
        self.path.setReadOnly(True)
        self.path.setCursorPosition(0)
        self.path.setAccessibleName(self.tr("Folder of your data"))
        self.open = plain(self.tr("Open folder"))
        self.open.clicked.connect(self._open_folder)
        self._trouble = PlainLabel("", "small", wrap=True)
        self._trouble.hide()
        self.export = ExportPanel(queue, clock, folder)
        self.take_in = ImportPanel(queue, clock)
        self.sheet = PartnerSheetPanel(queue, clock, folder)
        self.add_paragraph(
            self.tr("Where it lies"),
            self.tr(
                "The journal and the key that opens it are files in this folder; without the key nobody can read the "
                "journal, you neither. Backups, beside this section, keeps copies of both."
            ),
            self.path,
            chips_box(self.open),
            self._trouble,
        )
        self._add_ways()
        deleted = plain(self.tr("Recently deleted"))
        deleted.clicked.connect(self.trash_requested)
        self.add_row(
            self.tr("What you deleted"),
            self.tr("It stays for %n days and can be put back, or be deleted for good.", "", TRASH_KEPT.days),
            deleted,
        )

    def trouble_text(self) -> str:
        """What it says went wrong, if anything."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    def _add_ways(self) -> None:
        self.add_row(
            self.tr("Take it with you"),
            self.tr("Everything, or some days, as files that other programs can read, or to print."),
            self.export.begin,
            below=[self.export],
        )
        self.add_row(
            self.tr("Take something in"),
            self.tr(
                "An export of Soft Landing, one of Day One, or a table of dates and texts. You see what it would bring "
                "before anything is written."
            ),
            self.take_in.choose,
            below=[self.take_in],
        )
        self.add_row(
            self.tr("For your partner"),
            self.tr("A sheet with just what you tick. Nothing is ticked beforehand."),
            self.sheet.begin,
            below=[self.sheet],
        )

    def _open_folder(self) -> None:
        self._trouble.setText(self.tr("No program here opens folders; the path above can be copied."))
        self._trouble.setVisible(not open_folder(self._folder))
